<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>imsma_suite</name>
    <message>
        <source>(no date)</source>
        <translation type="unfinished">(بلا تاريخ)</translation>
    </message>
    <message>
        <source>(no governorate)</source>
        <translation type="unfinished">(بلا محافظة)</translation>
    </message>
    <message>
        <source>(no operator)</source>
        <translation type="unfinished">(بلا منظمة منفذة)</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished">(غير معروف)</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation type="unfinished">(غير مذكور)</translation>
    </message>
    <message>
        <source>(unknown operator)</source>
        <translation type="unfinished">(منظمة منفذة غير معروفة)</translation>
    </message>
    <message>
        <source>... and {count} more lines; see the report.</source>
        <translation type="unfinished">... و{count} أسطر أخرى؛ انظر التقرير.</translation>
    </message>
    <message>
        <source>... and {count} more remarks; see the results.</source>
        <translation type="unfinished">... و{count} ملاحظات أخرى؛ انظر النتائج.</translation>
    </message>
    <message>
        <source>... and {count} others.</source>
        <translation type="unfinished">... و{count} غيرها.</translation>
    </message>
    <message>
        <source>1 record: {example}</source>
        <translation type="unfinished">سجل واحد: {example}</translation>
    </message>
    <message>
        <source>100 mm bar</source>
        <translation type="unfinished">شريط طوله 100 مم</translation>
    </message>
    <message>
        <source>A data file (WORKSPACE) needs none of: {names}.</source>
        <translation type="unfinished">ملف البيانات (WORKSPACE) لا يحتاج إلى أي من: {names}.</translation>
    </message>
    <message>
        <source>A decision is taken by a person with a name.</source>
        <translation type="unfinished">القرار يتخذه شخص مذكور باسمه.</translation>
    </message>
    <message>
        <source>A grid reference has 0 to 5 figures each way.</source>
        <translation type="unfinished">مرجع الشبكة فيه من 0 إلى 5 أرقام في كل اتجاه.</translation>
    </message>
    <message>
        <source>A hazard (HAZARD) is checked before it is closed only: set STEP to {step}.</source>
        <translation type="unfinished">لا تُفحص المنطقة الخطرة (HAZARD) إلا قبل إغلاقها: اجعل STEP هو {step}.</translation>
    </message>
    <message>
        <source>A hole cuts the outline in two</source>
        <translation type="unfinished">ثقب يقطع حدود المنطقة إلى جزأين</translation>
    </message>
    <message>
        <source>A hole lies inside another hole</source>
        <translation type="unfinished">ثقب يقع داخل ثقب آخر</translation>
    </message>
    <message>
        <source>A hole lies outside the outline</source>
        <translation type="unfinished">ثقب يقع خارج حدود المنطقة</translation>
    </message>
    <message>
        <source>A list of names is needed.</source>
        <translation type="unfinished">المطلوب قائمة أسماء.</translation>
    </message>
    <message>
        <source>A map or a list made with it shows what was recorded. White on a map does not mean safe.</source>
        <translation type="unfinished">الخريطة أو القائمة المصنوعة به تُظهر ما سُجّل. اللون الأبيض لا يعني أن الأرض آمنة.</translation>
    </message>
    <message>
        <source>A name had been left behind in the file, under which changes of other programs were booked. It was removed.</source>
        <translation type="unfinished">كان قد بقي في الملف اسم تُسجَّل تحته تغييرات برامج أخرى. وقد أُزيل.</translation>
    </message>
    <message>
        <source>A name was left behind in the file: later changes would be booked under it.</source>
        <translation type="unfinished">بقي في الملف اسم: ستُسجَّل التغييرات اللاحقة تحته.</translation>
    </message>
    <message>
        <source>A number of 0 or more is needed, not {value}.</source>
        <translation type="unfinished">المطلوب عدد يساوي 0 أو أكثر، لا {value}.</translation>
    </message>
    <message>
        <source>A part lies inside another part</source>
        <translation type="unfinished">جزء يقع داخل جزء آخر</translation>
    </message>
    <message>
        <source>A polygon is needed, not: {found}.</source>
        <translation type="unfinished">المطلوب مضلع، لا: {found}.</translation>
    </message>
    <message>
        <source>A record can only be deleted with name and reason.</source>
        <translation type="unfinished">لا يُحذف سجل إلا باسم وسبب.</translation>
    </message>
    <message>
        <source>A record that is missing in the file cannot be reconciled.</source>
        <translation type="unfinished">السجل المفقود في الملف لا يمكن التوفيق بينه وبين غيره.</translation>
    </message>
    <message>
        <source>A record with this key exists already; it was not replaced.</source>
        <translation type="unfinished">يوجد سجل بهذا المفتاح؛ ولم يُستبدل.</translation>
    </message>
    <message>
        <source>A rejection needs a comment.</source>
        <translation type="unfinished">الرفض يحتاج إلى تعليق.</translation>
    </message>
    <message>
        <source>A remark about the check itself cannot be accepted.</source>
        <translation type="unfinished">لا يمكن قبول ملاحظة عن الفحص نفسه.</translation>
    </message>
    <message>
        <source>A repair is decided by a person with a name.</source>
        <translation type="unfinished">الإصلاح يقرره شخص مذكور باسمه.</translation>
    </message>
    <message>
        <source>A report type needs a title in English and a list of tables out of: {names}.</source>
        <translation type="unfinished">نوع التقرير يحتاج إلى عنوان بالإنجليزية وقائمة جداول من: {names}.</translation>
    </message>
    <message>
        <source>A rule has class, severity, when and unless.</source>
        <translation type="unfinished">للقاعدة class و severity و when و unless.</translation>
    </message>
    <message>
        <source>A share from 0 to 1 is needed (0.5 is 50 %), not {value}.</source>
        <translation type="unfinished">المطلوبة نسبة من 0 إلى 1 (0.5 تعني 50 %)، لا {value}.</translation>
    </message>
    <message>
        <source>A single point is needed, not: {found}.</source>
        <translation type="unfinished">المطلوبة نقطة واحدة، لا: {found}.</translation>
    </message>
    <message>
        <source>A spot task of another operator lies in a site that has not been left: {a} and {b} ({size}).</source>
        <translation type="unfinished">مهمة موضعية لمنظمة منفذة أخرى تقع في موقع لم يُغادَر بعد: {a} و{b} (‎{size}).</translation>
    </message>
    <message>
        <source>A table of the report has {rows} rows; a sheet holds {limit}.</source>
        <translation type="unfinished">في جدول من التقرير {rows} صفاً؛ والورقة تتسع لـ {limit}.</translation>
    </message>
    <message>
        <source>A task of type {name} is an area, not a point.</source>
        <translation type="unfinished">المهمة من نوع {name} منطقة وليست نقطة.</translation>
    </message>
    <message>
        <source>A task order cannot change from {before} to {after}. Allowed: {names}.</source>
        <translation type="unfinished">لا يمكن أن يتغير أمر المهمة من {before} إلى {after}. المسموح: {names}.</translation>
    </message>
    <message>
        <source>A thin gap is smaller than ({unit})</source>
        <translation type="unfinished">الفجوة الرفيعة أصغر من ({unit})</translation>
    </message>
    <message>
        <source>About IMSMA Tools</source>
        <translation type="unfinished">حول IMSMA Tools</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Accept with Reason</source>
        <translation type="unfinished">قبول مع السبب</translation>
    </message>
    <message>
        <source>Accept with Reason...</source>
        <translation type="unfinished">قبول مع السبب...</translation>
    </message>
    <message>
        <source>Accepted before and not listed: {count}.</source>
        <translation type="unfinished">مقبولة سابقاً وغير مدرجة: {count}.</translation>
    </message>
    <message>
        <source>Accepted by {name} ({reason}): {sentence}</source>
        <translation type="unfinished">قبلها {name} ({reason}): {sentence}</translation>
    </message>
    <message>
        <source>Accepted remarks</source>
        <translation type="unfinished">ملاحظات مقبولة</translation>
    </message>
    <message>
        <source>Accepted remarks kept in {file}: {number}</source>
        <translation type="unfinished">عدد الملاحظات المقبولة المحفوظة في {file}: {number}</translation>
    </message>
    <message>
        <source>Accepted remarks stay in the data file with your name and reason. They come back if the record changes. Number of remarks: {number}</source>
        <translation type="unfinished">تبقى الملاحظات المقبولة في ملف البيانات مع اسمك والسبب. وتعود إذا تغيّر السجل. عدد الملاحظات: {number}</translation>
    </message>
    <message>
        <source>Add a unit: m2, ha, km2 or dunam.</source>
        <translation type="unfinished">أضف وحدة: m2 أو ha أو km2 أو dunam.</translation>
    </message>
    <message>
        <source>Address under which QGIS will find them (https://, http:// or file://)</source>
        <translation type="unfinished">العنوان الذي سيجدها فيه QGIS (https:// أو http:// أو file://)</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">نصيحة</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished">متطابق</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished">كل التواريخ</translation>
    </message>
    <message>
        <source>All kinds of remarks</source>
        <translation type="unfinished">كل أنواع الملاحظات</translation>
    </message>
    <message>
        <source>An accident on {day} in land released on {released} ({name}).</source>
        <translation type="unfinished">حادث في ‎{day} في أرض حُررت في ‎{released}‏ ({name}).</translation>
    </message>
    <message>
        <source>An edge is smaller than ({unit})</source>
        <translation type="unfinished">الحافة أصغر من ({unit})</translation>
    </message>
    <message>
        <source>An empty file for hazards, task orders and reports.</source>
        <translation type="unfinished">ملف فارغ للمناطق الخطرة وأوامر المهام والتقارير.</translation>
    </message>
    <message>
        <source>An item found on {day} in land released on {released} ({name}).</source>
        <translation type="unfinished">ذخيرة عُثر عليها في ‎{day} في أرض حُررت في ‎{released}‏ ({name}).</translation>
    </message>
    <message>
        <source>An order counts as on the ground until a person has confirmed that the site was left, whatever its status.</source>
        <translation type="unfinished">يُعدّ الأمر قائماً على الأرض إلى أن يؤكد شخص مغادرة الموقع، أياً كانت حالته.</translation>
    </message>
    <message>
        <source>An outline can only be checked before it is issued; give the number of the order (TASK).</source>
        <translation type="unfinished">لا تُفحص الحدود المرسومة إلا قبل الإصدار؛ أعط رقم الأمر (TASK).</translation>
    </message>
    <message>
        <source>An outline is not correct, so this is uncertain.</source>
        <translation type="unfinished">إحدى الحدود غير صحيحة، ولذلك فهذا غير مؤكد.</translation>
    </message>
    <message>
        <source>An outline is uncertain, so the gap may be smaller or larger.</source>
        <translation type="unfinished">حدود إحدى المناطق غير مؤكدة، فقد تكون الفجوة أصغر أو أكبر.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished">التحليل</translation>
    </message>
    <message>
        <source>Another program is writing to {name} just now.</source>
        <translation type="unfinished">برنامج آخر يكتب في {name} الآن.</translation>
    </message>
    <message>
        <source>Another record is called {value}.</source>
        <translation type="unfinished">سجل آخر يحمل الاسم {value}.</translation>
    </message>
    <message>
        <source>Another submission brought this record meanwhile.</source>
        <translation type="unfinished">ملف مُقدَّم آخر أدخل هذا السجل في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Answer with {setting}.</source>
        <translation type="unfinished">أجب باستخدام {setting}.</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished">الإجابات (*.json)</translation>
    </message>
    <message>
        <source>Answers: the planted faults</source>
        <translation type="unfinished">الإجابات: الأخطاء المدسوسة</translation>
    </message>
    <message>
        <source>Approve it: the record stays as it is.</source>
        <translation type="unfinished">اعتمده: يبقى السجل كما هو.</translation>
    </message>
    <message>
        <source>Approved records</source>
        <translation type="unfinished">سجلات معتمدة</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation type="unfinished">الحروف العربية</translation>
    </message>
    <message>
        <source>Area after ({unit})</source>
        <translation type="unfinished">المساحة بعد ({unit})</translation>
    </message>
    <message>
        <source>Area before ({unit})</source>
        <translation type="unfinished">المساحة قبل ({unit})</translation>
    </message>
    <message>
        <source>Area in square metres as the suite measures it, whatever the project's units are. The geometry is in degrees (EPSG:4326), as every outline in a data file is. Example: imsma_area_m2($geometry)</source>
        <translation type="unfinished">المساحة بالأمتار المربعة كما تقيسها هذه الأدوات مهما كانت وحدات المشروع. تكون الحدود بالدرجات (EPSG:4326) كما في كل ملف بيانات. مثال: imsma_area_m2($geometry)</translation>
    </message>
    <message>
        <source>Area of the outline, measured on the curved earth (WGS 84).</source>
        <translation type="unfinished">مساحة حدود المنطقة مقيسة على سطح الأرض المنحني (WGS 84).</translation>
    </message>
    <message>
        <source>Area on the map ({unit})</source>
        <translation type="unfinished">المساحة على الخريطة ({unit})</translation>
    </message>
    <message>
        <source>Area reported in all ({unit})</source>
        <translation type="unfinished">مجموع المساحة المبلّغ عنها ({unit})</translation>
    </message>
    <message>
        <source>Area stated by the surveyor.</source>
        <translation type="unfinished">المساحة التي ذكرها المسّاح.</translation>
    </message>
    <message>
        <source>Area worked in all ({unit})</source>
        <translation type="unfinished">مجموع مساحة العمل ({unit})</translation>
    </message>
    <message>
        <source>Area: {area} {m2} ({hectares} ha)</source>
        <translation type="unfinished">المساحة: ‎{area} {m2} (‎{hectares} ha)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished">المناطق</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation type="unfinished">مثل QGIS</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished">اطلب الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask for the right to write to this folder, or choose another one.</source>
        <translation type="unfinished">اطلب حق الكتابة في هذا المجلد أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Ask the sender for the outline again, or draw it.</source>
        <translation type="unfinished">اطلب حدود المنطقة من المرسل مرة أخرى، أو ارسمها.</translation>
    </message>
    <message>
        <source>Ask the sender, then give it with CRS, for example EPSG:32638.</source>
        <translation type="unfinished">اسأل المرسل، ثم أعطه بالمعامل CRS، مثل EPSG:32638.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for the right to read it.</source>
        <translation type="unfinished">اطلب من مالكه حق قراءته.</translation>
    </message>
    <message>
        <source>Ask your IT office for the QGIS installer with all packages, or in the OSGeo4W Setup choose python3-{name}, and start QGIS again.</source>
        <translation type="unfinished">اطلب من مكتب تقنية المعلومات برنامج تثبيت QGIS بجميع الحزم، أو اختر python3-{name} في OSGeo4W Setup، ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation type="unfinished">على الأكثر ({unit})</translation>
    </message>
    <message>
        <source>Back Up Data File...</source>
        <translation type="unfinished">نسخ ملف البيانات احتياطياً...</translation>
    </message>
    <message>
        <source>Back up data file</source>
        <translation type="unfinished">نسخ ملف البيانات احتياطياً</translation>
    </message>
    <message>
        <source>Before which step</source>
        <translation type="unfinished">قبل أي خطوة</translation>
    </message>
    <message>
        <source>Beside areas the row has parts that are not taken: {parts}.</source>
        <translation type="unfinished">إلى جانب المناطق في الصف أجزاء لم تؤخذ: {parts}.</translation>
    </message>
    <message>
        <source>Beside it lies {name}, the rest of another data file.</source>
        <translation type="unfinished">بجانبه يقع {name}، وهو بقية ملف بيانات آخر.</translation>
    </message>
    <message>
        <source>Boundaries: {edition}</source>
        <translation type="unfinished">الحدود الإدارية: {edition}</translation>
    </message>
    <message>
        <source>Brings records of a layer or a file into the data file, after showing what would change.</source>
        <translation type="unfinished">يدخل سجلات طبقة أو ملف في ملف البيانات بعد عرض ما سيتغير.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">متغيرة</translation>
    </message>
    <message>
        <source>Changed here and in the file: decide which one holds.</source>
        <translation type="unfinished">تغيّر هنا وفي الملف: قرر أيهما الصحيح.</translation>
    </message>
    <message>
        <source>Changing to {status} needs a reason.</source>
        <translation type="unfinished">التغيير إلى {status} يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Characters left: {number}</source>
        <translation type="unfinished">الأحرف المتبقية: {number}</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation type="unfinished">افحص مرة أخرى</translation>
    </message>
    <message>
        <source>Check Coverage...</source>
        <translation type="unfinished">فحص التغطية...</translation>
    </message>
    <message>
        <source>Check Data...</source>
        <translation type="unfinished">فحص البيانات...</translation>
    </message>
    <message>
        <source>Check a Task Order...</source>
        <translation type="unfinished">فحص أمر مهمة...</translation>
    </message>
    <message>
        <source>Check a task order</source>
        <translation type="unfinished">فحص أمر مهمة</translation>
    </message>
    <message>
        <source>Check an Outline</source>
        <translation type="unfinished">فحص حدود منطقة</translation>
    </message>
    <message>
        <source>Check coverage</source>
        <translation type="unfinished">فحص التغطية</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation type="unfinished">فحص البيانات</translation>
    </message>
    <message>
        <source>Check sum of the data</source>
        <translation type="unfinished">المجموع التدقيقي للبيانات</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished">تأكد من أنه الملف الصحيح.</translation>
    </message>
    <message>
        <source>Check that the data file is whole, or open a backup.</source>
        <translation type="unfinished">تأكد من سلامة ملف البيانات، أو افتح نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write there.</source>
        <translation type="unfinished">تأكد من وجود مساحة على القرص ومن أن لك حق الكتابة هناك.</translation>
    </message>
    <message>
        <source>Check the data again.</source>
        <translation type="unfinished">افحص البيانات مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the file: it must be JSON.</source>
        <translation type="unfinished">تحقق من الملف: يجب أن يكون بصيغة JSON.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished">تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check your rights and the disk.</source>
        <translation type="unfinished">تحقق من صلاحياتك ومن القرص.</translation>
    </message>
    <message>
        <source>Check zone and letters.</source>
        <translation type="unfinished">تحقق من المنطقة والأحرف.</translation>
    </message>
    <message>
        <source>Checked on {moment}: {records}.</source>
        <translation type="unfinished">فُحصت في ‎{moment}: {records}.</translation>
    </message>
    <message>
        <source>Checking {table} ...</source>
        <translation type="unfinished">جارٍ فحص {table} ...</translation>
    </message>
    <message>
        <source>Choose a data file that exists.</source>
        <translation type="unfinished">اختر ملف بيانات موجوداً.</translation>
    </message>
    <message>
        <source>Choose a file made with Create data file; other files are imported.</source>
        <translation type="unfinished">اختر ملفاً أُنشئ بأداة إنشاء ملف بيانات؛ أما الملفات الأخرى فتُستورد.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gpkg.</source>
        <translation type="unfinished">اختر ملفاً ينتهي اسمه بـ .gpkg.</translation>
    </message>
    <message>
        <source>Choose a folder for the maps.</source>
        <translation type="unfinished">اختر مجلداً للخرائط.</translation>
    </message>
    <message>
        <source>Choose a name of letters and figures that does not begin with gpkg or sqlite_.</source>
        <translation type="unfinished">اختر اسماً من حروف وأرقام لا يبدأ بـ gpkg أو sqlite_.</translation>
    </message>
    <message>
        <source>Choose a report made by a check.</source>
        <translation type="unfinished">اختر تقريراً ناتجاً عن فحص.</translation>
    </message>
    <message>
        <source>Choose a shorter period, one governorate or one operator.</source>
        <translation type="unfinished">اختر فترة أقصر أو محافظة واحدة أو منظمة منفذة واحدة.</translation>
    </message>
    <message>
        <source>Choose an existing record.</source>
        <translation type="unfinished">اختر سجلاً موجوداً.</translation>
    </message>
    <message>
        <source>Choose another coordinate system for the project.</source>
        <translation type="unfinished">اختر نظام إحداثيات آخر للمشروع.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">اختر ملفاً آخر.</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation type="unfinished">اختر مجلداً أو اسماً آخر للملف.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file to another folder.</source>
        <translation type="unfinished">اختر اسماً آخر، أو انقل ذلك الملف إلى مجلد آخر.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there.</source>
        <translation type="unfinished">اختر اسماً آخر، أو افتح الملف الموجود.</translation>
    </message>
    <message>
        <source>Choose it from the register of submissions.</source>
        <translation type="unfinished">اختره من سجل الملفات المُقدَّمة.</translation>
    </message>
    <message>
        <source>Choose one from the register of submissions.</source>
        <translation type="unfinished">اختر واحداً من سجل الملفات المُقدَّمة.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation type="unfinished">اختر واحداً من: {names}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}; or give the path of a file that describes one.</source>
        <translation type="unfinished">اختر واحداً من: {names}؛ أو أعط مسار ملف يصف واحداً.</translation>
    </message>
    <message>
        <source>Choose remarks about records only.</source>
        <translation type="unfinished">اختر ملاحظات عن السجلات فقط.</translation>
    </message>
    <message>
        <source>Choose that table or another column matching.</source>
        <translation type="unfinished">اختر ذلك الجدول أو مطابقة أعمدة أخرى.</translation>
    </message>
    <message>
        <source>Choose the coordinate system the data really has.</source>
        <translation type="unfinished">اختر نظام الإحداثيات الذي عليه البيانات فعلاً.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">الصنف</translation>
    </message>
    <message>
        <source>Click on the map to draw an outline. Right-click or Enter ends it, Backspace takes the last corner back, Esc starts again. Then drag its corners.</source>
        <translation type="unfinished">انقر على الخريطة لرسم حدود منطقة. النقر بالزر الأيمن أو Enter ينهي الرسم، و Backspace يزيل آخر زاوية، و Esc يبدأ من جديد. ثم اسحب الزوايا.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Close other windows that use the data file and try again.</source>
        <translation type="unfinished">أغلق النوافذ الأخرى التي تستخدم ملف البيانات وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>Column matching (a name or a JSON file; empty: by the names of the columns)</source>
        <translation type="unfinished">مطابقة الأعمدة (اسم أو ملف JSON؛ فارغ: بحسب أسماء الأعمدة)</translation>
    </message>
    <message>
        <source>Column {column}: is the day first or the month? {count} dates can be read both ways; their rows are rejected until you say.</source>
        <translation type="unfinished">العمود {column}: هل اليوم أولاً أم الشهر؟ يمكن قراءة {count} من التواريخ بالطريقتين؛ وتُرفض صفوفها إلى أن تحدد ذلك.</translation>
    </message>
    <message>
        <source>Column {column}: {count} values are not known in {field}. What do they mean?</source>
        <translation type="unfinished">العمود {column}: {count} من القيم غير معروفة في {field}. ما معناها؟</translation>
    </message>
    <message>
        <source>Column {column}: {count} values could not be read; their fields stay as they are.</source>
        <translation type="unfinished">العمود {column}: تعذرت قراءة {count} من القيم؛ وتبقى حقولها كما هي.</translation>
    </message>
    <message>
        <source>Column {column}: {count} values were converted from {unit}.</source>
        <translation type="unfinished">العمود {column}: حُوّلت {count} من القيم من {unit}.</translation>
    </message>
    <message>
        <source>Column {column}: {reason}</source>
        <translation type="unfinished">العمود {column}: {reason}</translation>
    </message>
    <message>
        <source>Column {column}: {reason} The field stays as it is.</source>
        <translation type="unfinished">العمود {column}: {reason} يبقى الحقل كما هو.</translation>
    </message>
    <message>
        <source>Column {column}: {value} {unit} was read as {result} {target}.</source>
        <translation type="unfinished">العمود {column}: قُرئت {value} {unit} على أنها {result} {target}.</translation>
    </message>
    <message>
        <source>Columns that were not taken: {names}.</source>
        <translation type="unfinished">أعمدة لم تؤخذ: {names}.</translation>
    </message>
    <message>
        <source>Columns the matching knows but the file lacks: {names}.</source>
        <translation type="unfinished">أعمدة تعرفها المطابقة ولا توجد في الملف: {names}.</translation>
    </message>
    <message>
        <source>Compare it with the shipped file.</source>
        <translation type="unfinished">قارنه بالملف المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Compares a file (GeoPackage, Shapefile, GeoJSON, KML, Excel, CSV and any other that QGIS opens) or a layer with the data file and takes it in: to the workbench, where a person approves it, or straight to the approved records. Every record of the file is counted once: new, changed, unchanged, in conflict with an edit of ours, or rejected with the reason. Records without an outline are kept; outlines that cross themselves are kept as received, and a repair is proposed. With DRY_RUN nothing is written. What must not be guessed (coordinate system, day or month first, units, unknown values) is asked in the report. A corrected file sent again changes only what was corrected.</source>
        <translation type="unfinished">تقارن ملفاً (GeoPackage أو Shapefile أو GeoJSON أو KML أو Excel أو CSV أو أي ملف آخر يفتحه QGIS) أو طبقة بملف البيانات وتأخذه إليه: إلى طاولة المراجعة حيث يعتمده شخص، أو مباشرة إلى السجلات المعتمدة. يُعدّ كل سجل في الملف مرة واحدة: جديد أو متغير أو دون تغيير أو متعارض مع تعديل لنا أو مرفوض مع السبب. تُحفظ السجلات التي بلا حدود؛ والحدود التي تقطع نفسها تُحفظ كما وردت ويُقترح إصلاح لها. مع DRY_RUN لا يُكتب شيء. وما لا يجوز تخمينه (نظام الإحداثيات، اليوم أولاً أم الشهر، الوحدات، القيم غير المعروفة) يُسأل عنه في التقرير. وإذا أُرسل الملف مصحَّحاً مرة أخرى فلا يتغير إلا ما صُحّح.</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation type="unfinished">التلوث</translation>
    </message>
    <message>
        <source>Coordinate system, if the file does not say it</source>
        <translation type="unfinished">نظام الإحداثيات إن لم يذكره الملف</translation>
    </message>
    <message>
        <source>Coordinates: {name}</source>
        <translation type="unfinished">الإحداثيات: {name}</translation>
    </message>
    <message>
        <source>Copies a data file while others work with it, and looks whether it is whole: damage, lost protection, a history that does not fit. A copy made with the file manager may miss what was written last.</source>
        <translation type="unfinished">تنسخ ملف البيانات بينما يعمل عليه آخرون، وتفحص سلامته: تلف أو حماية مفقودة أو سجل تغييرات غير متسق. والنسخة المعمولة بمدير الملفات قد ينقصها آخر ما كُتب.</translation>
    </message>
    <message>
        <source>Copies the data file safely, also while it is open.</source>
        <translation type="unfinished">تنسخ ملف البيانات بأمان، حتى وهو مفتوح.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">النسخة</translation>
    </message>
    <message>
        <source>Copy Diagnostic Report</source>
        <translation type="unfinished">نسخ تقرير التشخيص</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">صحّح</translation>
    </message>
    <message>
        <source>Correct it at the place named, or take the shipped file again.</source>
        <translation type="unfinished">صححه في الموضع المذكور، أو خذ الملف المرفق مع البرنامج مرة أخرى.</translation>
    </message>
    <message>
        <source>Correct it at the place named.</source>
        <translation type="unfinished">صححه في الموضع المذكور.</translation>
    </message>
    <message>
        <source>Correct it in the file of the map type.</source>
        <translation type="unfinished">صححه في ملف نوع الخريطة.</translation>
    </message>
    <message>
        <source>Correct the JSON at the place named.</source>
        <translation type="unfinished">صحح JSON في الموضع المذكور.</translation>
    </message>
    <message>
        <source>Correct the file or delete it, so that the shipped one counts again.</source>
        <translation type="unfinished">صحح الملف أو احذفه ليُعمل بالملف المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Correct the file, or take the shipped one again.</source>
        <translation type="unfinished">صحح الملف، أو خذ الملف المرفق مع البرنامج مرة أخرى.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation type="unfinished">صحح الملف.</translation>
    </message>
    <message>
        <source>Correct the map type {name}.</source>
        <translation type="unfinished">صحح نوع الخريطة {name}.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation type="unfinished">صحح القيمة.</translation>
    </message>
    <message>
        <source>Correct those records first, or correct the file and send it again.</source>
        <translation type="unfinished">صحح تلك السجلات أولاً، أو صحح الملف وأرسله مرة أخرى.</translation>
    </message>
    <message>
        <source>Count reports not yet approved</source>
        <translation type="unfinished">احتساب التقارير غير المعتمدة بعد</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">البلد</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished">البلد (حرفان)</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">الغلاف</translation>
    </message>
    <message>
        <source>Create a data file and import the layers of this GeoPackage into it.</source>
        <translation type="unfinished">أنشئ ملف بيانات واستورد إليه طبقات هذا الـ GeoPackage.</translation>
    </message>
    <message>
        <source>Create data file</source>
        <translation type="unfinished">إنشاء ملف بيانات</translation>
    </message>
    <message>
        <source>Create sample data</source>
        <translation type="unfinished">إنشاء بيانات نموذجية</translation>
    </message>
    <message>
        <source>Curves of {count} geometries became straight lines.</source>
        <translation type="unfinished">أصبحت منحنيات {count} من الأشكال خطوطاً مستقيمة.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished">البيانات</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished">ملف البيانات</translation>
    </message>
    <message>
        <source>Data file (*.gpkg)</source>
        <translation type="unfinished">ملف البيانات (*.gpkg)</translation>
    </message>
    <message>
        <source>Data file changed on {changed}.</source>
        <translation type="unfinished">تغيّر ملف البيانات في ‎{changed}.</translation>
    </message>
    <message>
        <source>Data file changed: {moment}</source>
        <translation type="unfinished">تغيّر ملف البيانات: {moment}</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation type="unfinished">ملفات البيانات</translation>
    </message>
    <message>
        <source>Data files (GeoPackage)</source>
        <translation type="unfinished">ملفات البيانات (GeoPackage)</translation>
    </message>
    <message>
        <source>Data reach to</source>
        <translation type="unfinished">تمتد البيانات إلى</translation>
    </message>
    <message>
        <source>Data up to {newest}, data file changed on {changed}.</source>
        <translation type="unfinished">البيانات حتى ‎{newest}، وتغيّر ملف البيانات في ‎{changed}.</translation>
    </message>
    <message>
        <source>Data up to: {day}</source>
        <translation type="unfinished">البيانات حتى: {day}</translation>
    </message>
    <message>
        <source>Dates in figures</source>
        <translation type="unfinished">التواريخ بالأرقام</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished">اليوم أولاً</translation>
    </message>
    <message>
        <source>Detect Overlaps...</source>
        <translation type="unfinished">كشف التداخلات...</translation>
    </message>
    <message>
        <source>Detect overlaps</source>
        <translation type="unfinished">كشف التداخلات</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished">القاموس</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">الفرق</translation>
    </message>
    <message>
        <source>Difference: {text}</source>
        <translation type="unfinished">الفرق: {text}</translation>
    </message>
    <message>
        <source>Digits on maps and sheets</source>
        <translation type="unfinished">الأرقام على الخرائط والأوراق</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished">القضاء</translation>
    </message>
    <message>
        <source>Draw an outline and see at once what it overlaps. Nothing is stored.</source>
        <translation type="unfinished">ارسم حدود منطقة وانظر فوراً مع ماذا تتداخل. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Draw its outline. A point with a search radius is for: {names}.</source>
        <translation type="unfinished">ارسم حدودها. النقطة مع نصف قطر البحث مخصصة لـ: {names}.</translation>
    </message>
    <message>
        <source>Draw or move the outline of a task order or a hazard with QGIS's editing tools. What it overlaps is shown here.</source>
        <translation type="unfinished">ارسم حدود أمر مهمة أو منطقة خطرة أو حرّكها بأدوات التحرير في QGIS. وما تتداخل معه يظهر هنا.</translation>
    </message>
    <message>
        <source>Dunam (2,500 {sign})</source>
        <translation type="unfinished">دونم (2,500 {sign})</translation>
    </message>
    <message>
        <source>Encoding of a Shapefile's text</source>
        <translation type="unfinished">ترميز نص Shapefile</translation>
    </message>
    <message>
        <source>Enter the organisation first.</source>
        <translation type="unfinished">أدخل المنظمة أولاً.</translation>
    </message>
    <message>
        <source>Enter your name in the options.</source>
        <translation type="unfinished">أدخل اسمك في الخيارات.</translation>
    </message>
    <message>
        <source>Entry {number} of the report {name} cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة المدخل {number} من التقرير {name}.</translation>
    </message>
    <message>
        <source>Every record of the file, counted once</source>
        <translation type="unfinished">كل سجل في الملف، معدوداً مرة واحدة</translation>
    </message>
    <message>
        <source>Everything for mine action is in the menu Mine Action. Where would you like to begin?</source>
        <translation type="unfinished">كل ما يخص شؤون الألغام في قائمة «شؤون الألغام». من أين تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Exactly the same outline as {other}; {count} records have it.</source>
        <translation type="unfinished">الحدود نفسها تماماً كحدود {other}؛ وهي لدى {count} من السجلات.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">مصنف Excel</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished">المتوقع</translation>
    </message>
    <message>
        <source>Expected: {text}</source>
        <translation type="unfinished">المتوقع: {text}</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation type="unfinished">تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished">تصدير...</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>Field reports</source>
        <translation type="unfinished">التقارير الميدانية</translation>
    </message>
    <message>
        <source>Field that names a task order</source>
        <translation type="unfinished">الحقل الذي يسمي أمر المهمة</translation>
    </message>
    <message>
        <source>Field that names the records</source>
        <translation type="unfinished">الحقل الذي يسمي السجلات</translation>
    </message>
    <message>
        <source>Field that names the task order worked on</source>
        <translation type="unfinished">الحقل الذي يسمي أمر المهمة الذي جرى العمل فيه</translation>
    </message>
    <message>
        <source>Field with the radius of points, the whole width of lines (m)</source>
        <translation type="unfinished">الحقل الذي فيه نصف قطر النقاط والعرض الكامل للخطوط (m)</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">المؤشر</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation type="unfinished">ملف أو طبقة</translation>
    </message>
    <message>
        <source>Finds every place where two outlines cover the same land: of one layer with each other, or with a second layer. Areas are true areas on the ground. Overlaps smaller than MIN_AREA or thinner than MIN_WIDTH are listed as edges, never hidden. With BUFFER, outlines nearer than that many metres are listed too. Where the layers hold status, operator and dates of task orders, the rules say what an overlap means (RULES: another rules file). An outline that crosses itself is compared by its repaired shape and by the hull of its points; what only the hull finds is marked uncertain. Without ID_FIELD records are named by task_no, local_id or their number. A point counts as a circle of the radius, a line as a strip of the whole width that WIDTH_FIELD holds in metres (without it the field shape_width_m); one without such a figure takes no part and is named.</source>
        <translation type="unfinished">تجد كل مكان تغطي فيه منطقتان الأرض نفسها: في طبقة واحدة، أو بين طبقة وطبقة ثانية. المساحات هي المساحات الحقيقية على الأرض. والتداخلات الأصغر من MIN_AREA أو الأرفع من MIN_WIDTH تُدرج بوصفها حافات ولا تُخفى أبداً. ومع BUFFER تُدرج أيضاً الحدود الأقرب من ذلك العدد من الأمتار. وحيث تحوي الطبقات حالة أوامر المهام ومنظمتها المنفذة وتواريخها، تبيّن القواعد معنى التداخل (RULES: ملف قواعد آخر). والحدود التي تقطع نفسها تُقارن بشكلها المُصلَح وبالغلاف المحيط بنقاطها؛ وما لا يجده إلا الغلاف يوسم بأنه غير مؤكد. ومن دون ID_FIELD تُسمى السجلات بـ task_no أو local_id أو برقمها. وتُعدّ النقطة دائرة بنصف القطر، والخط شريطاً بالعرض الكامل، كما يحويهما WIDTH_FIELD بالأمتار (ومن دونه الحقل shape_width_m)؛ وما ليس له هذا الرقم لا يشارك ويُذكر اسمه.</translation>
    </message>
    <message>
        <source>Finds gaps: land of an area that none of its parts covers.</source>
        <translation type="unfinished">يجد الفجوات: أرضاً من منطقة لا يغطيها أي جزء منها.</translation>
    </message>
    <message>
        <source>Finds the gaps: land of WHOLE (hazards, a task order) that none of PARTS (task orders, cleared land) covers, and land of PARTS outside of WHOLE. Every gap is listed; those smaller than MIN_AREA or thinner than MIN_WIDTH are marked thin, for a strip of 1.5 m is a path for a child. A whole that crosses itself is checked by the hull of its points too: land that only the hull holds is marked uncertain. Areas are true areas on the ground. A point counts as a circle of the radius, a line as a strip of the whole width that WIDTH_FIELD holds in metres (without it the field shape_width_m); one without such a figure takes no part and is named.</source>
        <translation type="unfinished">تجد الفجوات: أرض WHOLE (مناطق خطرة، أمر مهمة) التي لا يغطيها شيء من PARTS (أوامر مهام، أراضٍ مطهّرة)، وأرض PARTS خارج WHOLE. تُدرج كل فجوة؛ والأصغر من MIN_AREA أو الأرفع من MIN_WIDTH توسم بأنها رفيعة، فشريط عرضه 1.5 m طريق يسلكه طفل. والكل الذي يقطع نفسه يُفحص أيضاً بالغلاف المحيط بنقاطه: والأرض التي لا يشملها إلا الغلاف توسم بأنها غير مؤكدة. المساحات هي المساحات الحقيقية على الأرض. وتُعدّ النقطة دائرة بنصف القطر، والخط شريطاً بالعرض الكامل، كما يحويهما WIDTH_FIELD بالأمتار (ومن دونه الحقل shape_width_m)؛ وما ليس له هذا الرقم لا يشارك ويُذكر اسمه.</translation>
    </message>
    <message>
        <source>Finds where outlines of task orders, hazards or other areas overlap.</source>
        <translation type="unfinished">يجد أين تتداخل حدود أوامر المهام أو المناطق الخطرة أو مناطق أخرى.</translation>
    </message>
    <message>
        <source>Finish or save the edits in the other QGIS window or computer, then try again. Nothing was changed.</source>
        <translation type="unfinished">أنهِ التعديلات أو احفظها في نافذة QGIS الأخرى أو الحاسوب الآخر، ثم حاول مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Finish that first.</source>
        <translation type="unfinished">أنهِ ذلك أولاً.</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation type="unfinished">الخطوات الأولى</translation>
    </message>
    <message>
        <source>First Steps with IMSMA Tools</source>
        <translation type="unfinished">الخطوات الأولى مع IMSMA Tools</translation>
    </message>
    <message>
        <source>Fixed by your office.</source>
        <translation type="unfinished">حدده مكتبك.</translation>
    </message>
    <message>
        <source>Folder of the QGIS profile</source>
        <translation type="unfinished">مجلد ملف تعريف QGIS</translation>
    </message>
    <message>
        <source>Folder of the data file</source>
        <translation type="unfinished">مجلد ملف البيانات</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation type="unfinished">مجلد الخرائط</translation>
    </message>
    <message>
        <source>Folder of the web server or share to copy them to (empty: they stay where they are)</source>
        <translation type="unfinished">مجلد خادم الويب أو المشاركة التي تُنسخ إليها (فارغ: تبقى حيث هي)</translation>
    </message>
    <message>
        <source>Folder of your templates</source>
        <translation type="unfinished">مجلد قوالبك</translation>
    </message>
    <message>
        <source>Folder that holds the plugins as ZIP files</source>
        <translation type="unfinished">المجلد الذي يحوي الإضافات كملفات ZIP</translation>
    </message>
    <message>
        <source>For whoever helps you: versions and settings, no data and no names.</source>
        <translation type="unfinished">لمن يساعدك: الإصدارات والإعدادات، بلا بيانات ولا أسماء.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">الموجود</translation>
    </message>
    <message>
        <source>Found on {day}, outside the time of task order {task} ({start} to {end}).</source>
        <translation type="unfinished">عُثر عليها في ‎{day}، خارج مدة أمر المهمة {task} (من ‎{start} إلى ‎{end}).</translation>
    </message>
    <message>
        <source>Found: {text}</source>
        <translation type="unfinished">الموجود: {text}</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation type="unfinished">أفرغ بعض المساحة على ذلك القرص وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished">حرر بعض المساحة، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Free some space: a data file grows with its history.</source>
        <translation type="unfinished">أفرغ بعض المساحة: ملف البيانات يكبر مع تاريخه.</translation>
    </message>
    <message>
        <source>From the data sheets</source>
        <translation type="unfinished">من أوراق البيانات</translation>
    </message>
    <message>
        <source>GEOMETRY cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة GEOMETRY.</translation>
    </message>
    <message>
        <source>GEOMETRY holds several kinds of shapes.</source>
        <translation type="unfinished">في GEOMETRY عدة أنواع من الأشكال.</translation>
    </message>
    <message>
        <source>Gap ({unit})</source>
        <translation type="unfinished">الفجوة ({unit})</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">الفجوات</translation>
    </message>
    <message>
        <source>Gaps in all ({unit})</source>
        <translation type="unfinished">مجموع الفجوات ({unit})</translation>
    </message>
    <message>
        <source>Gaps in closed hazards</source>
        <translation type="unfinished">فجوات في مناطق خطرة مغلقة</translation>
    </message>
    <message>
        <source>Gaps in closed hazards ({unit})</source>
        <translation type="unfinished">فجوات في مناطق خطرة مغلقة ({unit})</translation>
    </message>
    <message>
        <source>Give ID_FIELD the field of TASKS that holds the same values.</source>
        <translation type="unfinished">أعط ID_FIELD الحقل الذي يحوي القيم نفسها في TASKS.</translation>
    </message>
    <message>
        <source>Give INPUT: a path or the name of a layer.</source>
        <translation type="unfinished">أعط INPUT: مساراً أو اسم طبقة.</translation>
    </message>
    <message>
        <source>Give a column matching with PROFILE. The columns are: {names}.</source>
        <translation type="unfinished">أعط مطابقة أعمدة بالمعامل PROFILE. الأعمدة هي: {names}.</translation>
    </message>
    <message>
        <source>Give a day between 1995 and today: the sample holds no dates in the future.</source>
        <translation type="unfinished">أعط يوماً بين 1995 واليوم: لا تحوي البيانات النموذجية تواريخ في المستقبل.</translation>
    </message>
    <message>
        <source>Give a distance of at most 100 km, in metres.</source>
        <translation type="unfinished">أعط مسافة لا تزيد على 100 km، بالأمتار.</translation>
    </message>
    <message>
        <source>Give a layer of areas in degrees or in a coordinate system that fits it.</source>
        <translation type="unfinished">أعط طبقة مناطق بالدرجات أو بنظام إحداثيات يناسبها.</translation>
    </message>
    <message>
        <source>Give a layer of areas. Points and lines can be compared if a field with numbers holds the radius or the whole width in metres: name it in WIDTH_FIELD.</source>
        <translation type="unfinished">أعط طبقة مناطق. يمكن مقارنة النقاط والخطوط إذا كان فيها حقل أرقام يحوي نصف القطر أو العرض الكامل بالأمتار: سمّه في WIDTH_FIELD.</translation>
    </message>
    <message>
        <source>Give a layer of areas: overlaps and gaps are worked out from outlines.</source>
        <translation type="unfinished">أعط طبقة مناطق: التداخلات والفجوات تُحسب من حدودها.</translation>
    </message>
    <message>
        <source>Give a layer of the project or the path of a file that QGIS can open.</source>
        <translation type="unfinished">أعط طبقة من المشروع أو مسار ملف يستطيع QGIS فتحه.</translation>
    </message>
    <message>
        <source>Give a layer with records or the path of a file.</source>
        <translation type="unfinished">أعط طبقة فيها سجلات أو مسار ملف.</translation>
    </message>
    <message>
        <source>Give a name that ends in .qgz.</source>
        <translation type="unfinished">أعط اسماً ينتهي بـ .qgz.</translation>
    </message>
    <message>
        <source>Give a name that ends in {endings}.</source>
        <translation type="unfinished">أعط اسماً ينتهي بـ {endings}.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation type="unfinished">أعط عدداً من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>Give a number that is not below zero.</source>
        <translation type="unfinished">أعط عدداً لا يقل عن الصفر.</translation>
    </message>
    <message>
        <source>Give a share from 0 to 0.5; 0.05 plants a fault in every twentieth record.</source>
        <translation type="unfinished">أعط نسبة من 0 إلى 0.5؛ والقيمة 0.05 تدس خطأ في سجل من كل عشرين.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, http:// or file:// such as file:////server/share/plugins.</source>
        <translation type="unfinished">أعط عنواناً يبدأ بـ https:// أو http:// أو file:// مثل file:////server/share/plugins.</translation>
    </message>
    <message>
        <source>Give an area, a line or a point.</source>
        <translation type="unfinished">أعط منطقة أو خطاً أو نقطة.</translation>
    </message>
    <message>
        <source>Give an outline such as POLYGON ((44 33, 44.01 33, 44.01 33.01, 44 33)).</source>
        <translation type="unfinished">أعط حدوداً مثل ‎POLYGON ((44 33, 44.01 33, 44.01 33.01, 44 33))‎.</translation>
    </message>
    <message>
        <source>Give each its own number first.</source>
        <translation type="unfinished">أعط كلاً منها رقماً خاصاً به أولاً.</translation>
    </message>
    <message>
        <source>Give each its own short name first.</source>
        <translation type="unfinished">أعط كلاً منها اسماً مختصراً خاصاً به أولاً.</translation>
    </message>
    <message>
        <source>Give either a data file (WORKSPACE) or a layer (INPUT).</source>
        <translation type="unfinished">أعط إما ملف بيانات (WORKSPACE) وإما طبقة (INPUT).</translation>
    </message>
    <message>
        <source>Give either a data file (WORKSPACE), or both layers (TASKS and ACTIVITIES).</source>
        <translation type="unfinished">أعط إما ملف بيانات (WORKSPACE) وإما الطبقتين معاً (TASKS و ACTIVITIES).</translation>
    </message>
    <message>
        <source>Give either the number of a task order (TASK) or an outline (GEOMETRY).</source>
        <translation type="unfinished">أعط إما رقم أمر مهمة (TASK) وإما حدود منطقة (GEOMETRY).</translation>
    </message>
    <message>
        <source>Give for example UTF-8, or CP1256 for Arabic text from Windows.</source>
        <translation type="unfinished">أعط مثلاً UTF-8، أو CP1256 لنص عربي من Windows.</translation>
    </message>
    <message>
        <source>Give its short name. Some of them are: {names}.</source>
        <translation type="unfinished">أعط اسمها المختصر. من الأسماء المعروفة: {names}.</translation>
    </message>
    <message>
        <source>Give layers with the fields {names}, or leave RULES empty: then the shapes alone decide.</source>
        <translation type="unfinished">أعط طبقات فيها الحقول {names}، أو اترك RULES فارغاً: عندئذ تحكم الأشكال وحدها.</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees, longitude first, on one side of 180 degrees.</source>
        <translation type="unfinished">أعط خط الطول وخط العرض بالدرجات، خط الطول أولاً، على جانب واحد من خط الطول 180.</translation>
    </message>
    <message>
        <source>Give metres, above 0 and up to 100,000.</source>
        <translation type="unfinished">أعط عدداً بالأمتار، أكثر من 0 وحتى 100,000.</translation>
    </message>
    <message>
        <source>Give outlines in degrees of longitude and latitude (EPSG:4326).</source>
        <translation type="unfinished">أعط الحدود بدرجات الطول والعرض (EPSG:4326).</translation>
    </message>
    <message>
        <source>Give the folder that holds the plugins as ZIP files.</source>
        <translation type="unfinished">أعط المجلد الذي يحوي الإضافات كملفات ZIP.</translation>
    </message>
    <message>
        <source>Give the id of a rule: {names}.</source>
        <translation type="unfinished">أعط معرّف قاعدة: {names}.</translation>
    </message>
    <message>
        <source>Give the name of who decides.</source>
        <translation type="unfinished">أعط اسم صاحب القرار.</translation>
    </message>
    <message>
        <source>Give the path of a JSON file, nothing at all, or one of: {names}.</source>
        <translation type="unfinished">أعط مسار ملف JSON، أو لا شيء، أو واحداً من: {names}.</translation>
    </message>
    <message>
        <source>Give the path of a rules file, or leave RULES empty for the rules that come with OTMS.</source>
        <translation type="unfinished">أعط مسار ملف قواعد، أو اترك RULES فارغاً للقواعد المرفقة مع OTMS.</translation>
    </message>
    <message>
        <source>Give the search radius of the point or the whole width of the line, in metres.</source>
        <translation type="unfinished">أعط نصف قطر البحث للنقطة أو العرض الكامل للخط، بالأمتار.</translation>
    </message>
    <message>
        <source>Give the two letters of the country, for example IQ.</source>
        <translation type="unfinished">أعط حرفي البلد، مثل IQ.</translation>
    </message>
    <message>
        <source>Give your name and a reason.</source>
        <translation type="unfinished">اكتب اسمك والسبب.</translation>
    </message>
    <message>
        <source>Go back to the last backup.</source>
        <translation type="unfinished">ارجع إلى آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation type="unfinished">المحافظة</translation>
    </message>
    <message>
        <source>Governorate (code or name)</source>
        <translation type="unfinished">المحافظة (الرمز أو الاسم)</translation>
    </message>
    <message>
        <source>Governorate {name} ({code})</source>
        <translation type="unfinished">محافظة {name} ({code})</translation>
    </message>
    <message>
        <source>Grid: UTM zone {zone}, lines every {distance}, in metres</source>
        <translation type="unfinished">الشبكة: منطقة UTM رقم {zone}، خط كل {distance}، بالأمتار</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished">المنطقة الخطرة</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation type="unfinished">المناطق الخطرة</translation>
    </message>
    <message>
        <source>Hazards still open</source>
        <translation type="unfinished">مناطق خطرة ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Hazards still open, area on the map ({unit})</source>
        <translation type="unfinished">مناطق خطرة ما زالت مفتوحة، المساحة على الخريطة ({unit})</translation>
    </message>
    <message>
        <source>Hazards still open, reported area ({unit})</source>
        <translation type="unfinished">مناطق خطرة ما زالت مفتوحة، المساحة المبلّغ عنها ({unit})</translation>
    </message>
    <message>
        <source>Hazards, list</source>
        <translation type="unfinished">المناطق الخطرة، قائمة</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation type="unfinished">هكتارات</translation>
    </message>
    <message>
        <source>Heights were left out of {count} geometries.</source>
        <translation type="unfinished">أُهملت الارتفاعات في {count} من الأشكال.</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished">يحوي</translation>
    </message>
    <message>
        <source>IMSMA Tools, OTMS and iMAAT help mine action staff to see what their data says: where hazards and task orders overlap, what has a gap, what has to be corrected, and what to report.</source>
        <translation type="unfinished">تساعد IMSMA Tools و OTMS و iMAAT العاملين في شؤون الألغام على رؤية ما تقوله بياناتهم: أين تتداخل المناطق الخطرة وأوامر المهام، وأين توجد فجوة، وما يجب تصحيحه، وما يجب الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>Import a file or layer</source>
        <translation type="unfinished">استيراد ملف أو طبقة</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation type="unfinished">استيراد {name}</translation>
    </message>
    <message>
        <source>Import records first, or governorates if only the overview shows them.</source>
        <translation type="unfinished">استورد سجلات أولاً، أو محافظات إن لم يُظهرها إلا النظرة العامة.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation type="unfinished">استورد الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation type="unfinished">استيراد...</translation>
    </message>
    <message>
        <source>Import: {new} new, {changed} changed, {unchanged} unchanged, {conflict} in conflict, {rejected} rejected.</source>
        <translation type="unfinished">الاستيراد: {new} جديد، ‎{changed} متغيّر، {unchanged} بلا تغيير، {conflict} متعارض، {rejected} مرفوض.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished">متعارضة</translation>
    </message>
    <message>
        <source>In conflict with our edits: waiting for a decision</source>
        <translation type="unfinished">متعارضة مع تعديلاتنا: بانتظار قرار</translation>
    </message>
    <message>
        <source>In which unit is the column {column}? It is not taken until you say.</source>
        <translation type="unfinished">بأي وحدة العمود {column}؟ لا يؤخذ إلى أن تحدد ذلك.</translation>
    </message>
    <message>
        <source>Install QGIS 3.22 or newer; a long-term release is best.</source>
        <translation type="unfinished">ثبّت QGIS 3.22 أو أحدث؛ والأفضل إصدار طويل الأمد.</translation>
    </message>
    <message>
        <source>Install QGIS from its official installer.</source>
        <translation type="unfinished">ثبّت QGIS من برنامج التثبيت الرسمي.</translation>
    </message>
    <message>
        <source>Install the free fonts Noto Sans Arabic or Noto Naskh Arabic and start QGIS again.</source>
        <translation type="unfinished">ثبّت الخط المجاني Noto Sans Arabic أو Noto Naskh Arabic ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <source>Install {package} from your distribution (for example: sudo apt install {package}) and start QGIS again.</source>
        <translation type="unfinished">ثبّت {package} من توزيعتك (مثلاً: sudo apt install {package}) ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <source>Invented data to try everything with. Nothing in it is real.</source>
        <translation type="unfinished">بيانات مصطنعة لتجربة كل شيء. لا شيء فيها حقيقي.</translation>
    </message>
    <message>
        <source>Invented records must never stand among others. Choose a new file.</source>
        <translation type="unfinished">لا يجوز أبداً أن تختلط السجلات المصطنعة بغيرها. اختر ملفاً جديداً.</translation>
    </message>
    <message>
        <source>Inventing the records ...</source>
        <translation type="unfinished">جارٍ اختلاق السجلات ...</translation>
    </message>
    <message>
        <source>Is This Computer Ready?</source>
        <translation type="unfinished">هل هذا الحاسوب جاهز؟</translation>
    </message>
    <message>
        <source>Is this computer ready?</source>
        <translation type="unfinished">هل هذا الحاسوب جاهز؟</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">تاريخ الإصدار</translation>
    </message>
    <message>
        <source>It has no field with numbers.</source>
        <translation type="unfinished">ليس فيه حقل أرقام.</translation>
    </message>
    <message>
        <source>It has no fields.</source>
        <translation type="unfinished">لا حقول فيه.</translation>
    </message>
    <message>
        <source>It is as it was. Send the diagnostic report to the maintainers.</source>
        <translation type="unfinished">بقي كما كان. أرسل تقرير التشخيص إلى القائمين على البرنامج.</translation>
    </message>
    <message>
        <source>It is compared by its repaired shape and by the hull of its corners.</source>
        <translation type="unfinished">تُقارن بشكلها المُصلَح وبالغلاف المحيط بزواياها.</translation>
    </message>
    <message>
        <source>It must be a layout template of QGIS with a map item whose id is main_map.</source>
        <translation type="unfinished">يجب أن يكون قالب تخطيط QGIS فيه عنصر خريطة معرّفه main_map.</translation>
    </message>
    <message>
        <source>It must not go on: {count} remarks say stop.</source>
        <translation type="unfinished">لا تجوز المتابعة: {count} من الملاحظات درجتها «توقف».</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation type="unfinished">الذخائر التي عُثر عليها</translation>
    </message>
    <message>
        <source>Its columns are: {names}. Choose another column matching.</source>
        <translation type="unfinished">أعمدته هي: {names}. اختر مطابقة أعمدة أخرى.</translation>
    </message>
    <message>
        <source>Its fields are: {names}.</source>
        <translation type="unfinished">حقوله هي: {names}.</translation>
    </message>
    <message>
        <source>Its fields with numbers are: {names}.</source>
        <translation type="unfinished">حقول الأرقام فيه هي: {names}.</translation>
    </message>
    <message>
        <source>Its layers are: {names}.</source>
        <translation type="unfinished">طبقاته هي: {names}.</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation type="unfinished">احتفظ بسجل مفصل</translation>
    </message>
    <message>
        <source>Kept by the suite</source>
        <translation type="unfinished">تحفظه الأدوات بنفسها</translation>
    </message>
    <message>
        <source>Kept with every change you make, so that others know whom to ask.</source>
        <translation type="unfinished">يُحفظ مع كل تغيير تجريه ليعرف الآخرون من يسألون.</translation>
    </message>
    <message>
        <source>Kept without an outline: {count}.</source>
        <translation type="unfinished">حُفظت بلا حدود: {count}.</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation type="unfinished">نوع الملاحظة</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation type="unfinished">المعروف منها: {names}.</translation>
    </message>
    <message>
        <source>Kurdish letters</source>
        <translation type="unfinished">الحروف الكردية</translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished">الأراضي</translation>
    </message>
    <message>
        <source>Land of closed hazards that no released land covers. A thin gap is still land that nobody cleared.</source>
        <translation type="unfinished">أراضٍ في مناطق خطرة مغلقة لا تغطيها أي أراضٍ محررة. والفجوة الرفيعة تبقى أرضاً لم يطهّرها أحد.</translation>
    </message>
    <message>
        <source>Land released</source>
        <translation type="unfinished">أراضٍ محررة</translation>
    </message>
    <message>
        <source>Land released in all ({unit})</source>
        <translation type="unfinished">مجموع الأراضي المحررة ({unit})</translation>
    </message>
    <message>
        <source>Land released, list</source>
        <translation type="unfinished">أراضٍ محررة، قائمة</translation>
    </message>
    <message>
        <source>Land released, reported area ({unit})</source>
        <translation type="unfinished">أراضٍ محررة، المساحة المبلّغ عنها ({unit})</translation>
    </message>
    <message>
        <source>Land that two outlines have in common, in square metres, 0 for none. Both are in degrees (EPSG:4326), as every outline in a data file is. Of an outline that crosses itself the larger of its possible shapes counts. Example: imsma_overlap_m2($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')))</source>
        <translation type="unfinished">الأرض المشتركة بين حدود منطقتين بالأمتار المربعة، و0 إذا لم توجد. تكون كلتاهما بالدرجات (EPSG:4326) كما في كل ملف بيانات. وإذا كانت الحدود تقطع نفسها يُحتسب أكبر أشكالها الممكنة. مثال: imsma_overlap_m2($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')))</translation>
    </message>
    <message>
        <source>Land the repair may miss ({unit})</source>
        <translation type="unfinished">أرض قد يغفلها الإصلاح ({unit})</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">اللغة</translation>
    </message>
    <message>
        <source>Language and Units</source>
        <translation type="unfinished">اللغة والوحدات</translation>
    </message>
    <message>
        <source>Language of the menus and windows</source>
        <translation type="unfinished">لغة القوائم والنوافذ</translation>
    </message>
    <message>
        <source>Language, digits, your name, your office, units.</source>
        <translation type="unfinished">اللغة والأرقام واسمك ومكتبك والوحدات.</translation>
    </message>
    <message>
        <source>Last day of the sample (year-month-day)</source>
        <translation type="unfinished">آخر يوم في البيانات النموذجية (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Latitude (degrees)</source>
        <translation type="unfinished">خط العرض (درجات)</translation>
    </message>
    <message>
        <source>Layer in the file</source>
        <translation type="unfinished">الطبقة في الملف</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">الطبقات</translation>
    </message>
    <message>
        <source>Leave RULES empty, or give other rules.</source>
        <translation type="unfinished">اترك RULES فارغاً، أو أعط قواعد أخرى.</translation>
    </message>
    <message>
        <source>Left out, each {reason}: {count}.</source>
        <translation type="unfinished">تقارير غير محتسبة، كل منها {reason}: {count}.</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished">مفتاح الخريطة</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later. There is no warranty.</source>
        <translation type="unfinished">الرخصة: رخصة غنو العمومية العامة، الإصدار 2 أو أحدث. لا يوجد أي ضمان.</translation>
    </message>
    <message>
        <source>Line for the donor</source>
        <translation type="unfinished">سطر الجهة المانحة</translation>
    </message>
    <message>
        <source>List neighbours nearer than (m)</source>
        <translation type="unfinished">أدرج الجيران الأقرب من (m)</translation>
    </message>
    <message>
        <source>Local number of a hazard, for the step close</source>
        <translation type="unfinished">المعرّف المحلي لمنطقة خطرة، للخطوة close</translation>
    </message>
    <message>
        <source>Logo of the producer</source>
        <translation type="unfinished">شعار الجهة المنتجة</translation>
    </message>
    <message>
        <source>Longitude (degrees)</source>
        <translation type="unfinished">خط الطول (درجات)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">راجع</translation>
    </message>
    <message>
        <source>Look at its local number, letter by letter, in the list of hazards.</source>
        <translation type="unfinished">انظر إلى معرّفها المحلي حرفاً حرفاً في قائمة المناطق الخطرة.</translation>
    </message>
    <message>
        <source>Look at its number, letter by letter, in the list of task orders.</source>
        <translation type="unfinished">انظر إلى رقمه حرفاً حرفاً في قائمة أوامر المهام.</translation>
    </message>
    <message>
        <source>Look at the layer's filter and selection, or give another layer.</source>
        <translation type="unfinished">انظر إلى مرشح الطبقة والتحديد فيها، أو أعط طبقة أخرى.</translation>
    </message>
    <message>
        <source>Look at the layer's source and coordinate system, then try again.</source>
        <translation type="unfinished">انظر إلى مصدر الطبقة ونظام إحداثياتها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Look at the sample country</source>
        <translation type="unfinished">انظر إلى البلد النموذجي</translation>
    </message>
    <message>
        <source>Look whether you may write there, whether the disk is full and whether another program has the file open. Nothing was left behind.</source>
        <translation type="unfinished">تأكد من أن لك حق الكتابة هناك، ومن أن القرص غير ممتلئ، ومن أن برنامجاً آخر لا يفتح الملف. لم يُترك شيء.</translation>
    </message>
    <message>
        <source>Looks at one task order before it is issued, split, reported as finished or certified: its outline, overlaps with every order whose site was not left and with released land, the rules for its record, and land left uncovered. Give the number of an order of the data file (TASK), or an outline that is being drawn (GEOMETRY, in longitude and latitude) with its type (TYPE); a point needs its search radius and a line its whole width in metres (WIDTH). OPERATOR is the short name of the organisation it is for: without it the worse is assumed of every overlap. Every remark is in the results (REMARKS). MAY_ISSUE is false as long as a remark says stop and nobody has accepted it with name and reason. With STEP close, give a hazard (HAZARD) instead: then MAY_ISSUE says whether it may be closed. Land of it that no released land covers, land said to remain and orders on it whose site was not left hold that up. Nothing is changed.</source>
        <translation type="unfinished">تفحص أمر مهمة واحداً قبل إصداره أو تجزئته أو الإبلاغ عن إنجازه أو إصدار شهادته: حدوده، وتداخلاته مع كل أمر لم يُغادَر موقعه ومع الأراضي المحررة، وقواعد سجله، والأرض التي بقيت بلا تغطية. أعط رقم أمر من ملف البيانات (TASK)، أو حدوداً قيد الرسم (GEOMETRY، بخط الطول وخط العرض) مع نوع المهمة (TYPE)؛ والنقطة تحتاج إلى نصف قطر البحث، والخط إلى عرضه الكامل، بالأمتار (WIDTH). وفي OPERATOR الاسم المختصر للمنظمة التي يخصها الأمر: ومن دونه يُفترض الأسوأ في كل تداخل. كل الملاحظات في النتائج (REMARKS). وتبقى قيمة MAY_ISSUE هي false ما دامت هناك ملاحظة درجتها «توقف» لم يقبلها أحد باسم وسبب. وإذا كان STEP هو close فأعط منطقة خطرة (HAZARD) بدلاً من ذلك: عندئذ يبيّن MAY_ISSUE هل يجوز إغلاقها. ويمنع إغلاقها أرض منها لا تغطيها أي أراضٍ محررة، وأرض ذُكر أنها ما زالت متبقية، وأوامر عليها لم يُغادَر موقعها. لا يتغير شيء.</translation>
    </message>
    <message>
        <source>Looks for packages, fonts, rights and disk space. Changes nothing.</source>
        <translation type="unfinished">يبحث عن الحزم والخطوط والحقوق ومساحة القرص. لا يغيّر شيئاً.</translation>
    </message>
    <message>
        <source>Looks for what is missing, wrong or dangerous in the records of a data file, or of a layer before it is imported: outlines that cross themselves, areas typed in the wrong unit, closed hazards with gaps, accidents in released land and more. Nothing is changed. The report lists every remark; remarks that somebody accepted are counted and not listed, until the record changes.

Rules: leave empty for the first checks, or give the name of a set (start, full), ids separated by commas (GEO-01,AREA-01), or a JSON file of your own.</source>
        <translation type="unfinished">تبحث عما هو ناقص أو خاطئ أو خطر في سجلات ملف بيانات، أو سجلات طبقة قبل استيرادها: حدود تقطع نفسها، ومساحات أُدخلت بوحدة خاطئة، ومناطق خطرة مغلقة فيها فجوات، وحوادث في أراضٍ محررة وغير ذلك. لا يتغير شيء. ويُدرج التقرير كل ملاحظة؛ أما الملاحظات التي قبلها أحد فتُعدّ ولا تُدرج، إلى أن يتغير السجل.

القواعد: اتركها فارغة للفحوص الأولى، أو أعط اسم مجموعة (start أو full)، أو معرّفات مفصولة بفواصل (GEO-01,AREA-01)، أو ملف JSON خاصاً بك.</translation>
    </message>
    <message>
        <source>Looks for what needs a look in the data file.</source>
        <translation type="unfinished">يبحث عما يحتاج إلى نظر في ملف البيانات.</translation>
    </message>
    <message>
        <source>Made by: {producer}</source>
        <translation type="unfinished">إعداد: {producer}</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished">أُعدّت بواسطة</translation>
    </message>
    <message>
        <source>Made with IMSMA Tools. The producer is not named in the options.</source>
        <translation type="unfinished">أُعدّت بأدوات IMSMA Tools. الجهة المعدّة غير مذكورة.</translation>
    </message>
    <message>
        <source>Made: {moment} (Baghdad, UTC+3)</source>
        <translation type="unfinished">أُعدّت في: {moment} (بغداد، UTC+3)</translation>
    </message>
    <message>
        <source>Made: {moment} (UTC)</source>
        <translation type="unfinished">أُعدّت في: {moment} (UTC)</translation>
    </message>
    <message>
        <source>Make a project of a data file</source>
        <translation type="unfinished">إنشاء مشروع من ملف بيانات</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place for the result.</source>
        <translation type="unfinished">أنشئ المجلد، أو اختر مكاناً آخر للنتيجة.</translation>
    </message>
    <message>
        <source>Makes a data file of an invented country to try everything with.</source>
        <translation type="unfinished">ينشئ ملف بيانات لبلد مصطنع لتجربة كل شيء.</translation>
    </message>
    <message>
        <source>Makes an empty data file for the records of a mine action programme: hazards, task orders, reports, accidents and more, in one GeoPackage file. Every change in it is noted with name and time. A file that exists already is never overwritten.</source>
        <translation type="unfinished">تنشئ ملف بيانات فارغاً لسجلات برنامج شؤون الألغام: مناطق خطرة وأوامر مهام وتقارير وحوادث وغيرها، في ملف GeoPackage واحد. ويُدوَّن كل تغيير فيه بالاسم والوقت. ولا يُستبدل أبداً ملف موجود.</translation>
    </message>
    <message>
        <source>Makes an empty data file.</source>
        <translation type="unfinished">ينشئ ملف بيانات فارغاً.</translation>
    </message>
    <message>
        <source>Makes an invented country with hazards, task orders, reports, accidents and risk education, for training and for trying things out. Everything in it is invented: places, operators, people. The same number for the seed gives the same records again. A share of the records gets a planted fault; the answers file names each of them. The data file must be new or empty: invented records are never mixed with others. Spot tasks come on top of the task orders asked for, and so do those of planted overlaps.</source>
        <translation type="unfinished">تنشئ بلداً مصطنعاً فيه مناطق خطرة وأوامر مهام وتقارير وحوادث وتوعية بمخاطر الذخائر المتفجرة، للتدريب والتجربة. كل ما فيه مختلق: الأماكن والمنظمات المنفذة والأشخاص. والعدد نفسه للبذرة يعطي السجلات نفسها. وتُدس أخطاء في نسبة من السجلات؛ ويذكر ملف الإجابات كل خطأ منها. يجب أن يكون ملف البيانات جديداً أو فارغاً: لا تُخلط السجلات المصطنعة بغيرها أبداً. وتضاف المهام الموضعية إلى أوامر المهام المطلوبة، وكذلك مهام التداخلات المدسوسة.</translation>
    </message>
    <message>
        <source>Makes one map for each governorate, ready to print.</source>
        <translation type="unfinished">يصنع خريطة لكل محافظة جاهزة للطباعة.</translation>
    </message>
    <message>
        <source>Makes the plugins of a folder available to all computers of the office: copies the ZIP files to a web server's folder or to a share and writes plugins.xml with their addresses. In QGIS, add the address of plugins.xml under Plugins, Manage and Install Plugins, Settings, and tick the experimental plugins there as long as these are marked so. Nothing is sent anywhere else.</source>
        <translation type="unfinished">تتيح إضافات مجلد لجميع حواسيب المكتب: تنسخ ملفات ZIP إلى مجلد خادم ويب أو إلى مشاركة وتكتب plugins.xml بعناوينها. في QGIS أضف عنوان plugins.xml تحت «البرنامج المساعد» ثم «إدارة وتثبيت الإضافات» ثم «إعدادات»، وأشّر الإضافات التجريبية هناك ما دامت هذه موسومة كذلك. لا يُرسل شيء إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Map Series...</source>
        <translation type="unfinished">سلسلة خرائط...</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation type="unfinished">سلسلة خرائط</translation>
    </message>
    <message>
        <source>Map type</source>
        <translation type="unfinished">نوع الخريطة</translation>
    </message>
    <message>
        <source>Maps and Sheets</source>
        <translation type="unfinished">الخرائط والأوراق</translation>
    </message>
    <message>
        <source>Maps can only be printed by the main part of QGIS, not in the background.</source>
        <translation type="unfinished">لا تُطبع الخرائط إلا في الجزء الرئيسي من QGIS، لا في الخلفية.</translation>
    </message>
    <message>
        <source>May go on</source>
        <translation type="unfinished">تجوز المتابعة</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">المعنى</translation>
    </message>
    <message>
        <source>Menus follow when QGIS is started again. Maps and sheets have their own language.</source>
        <translation type="unfinished">تتغير القوائم عند إعادة تشغيل QGIS. للخرائط والأوراق لغتها الخاصة.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">الطريقة</translation>
    </message>
    <message>
        <source>Metres on the ground between two outlines, 0 where they meet, nothing where they are farther apart than within (metres, without it 10,000). Both are in degrees (EPSG:4326), as every outline in a data file is. Example: imsma_distance_m($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')), 500)</source>
        <translation type="unfinished">المسافة على الأرض بالأمتار بين حدود منطقتين، و0 حيث تلتقيان، ولا شيء إذا كانت أبعد من within (بالأمتار، ومن دونه 10,000). تكون كلتاهما بالدرجات (EPSG:4326) كما في كل ملف بيانات. مثال: imsma_distance_m($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')), 500)</translation>
    </message>
    <message>
        <source>Mine Action</source>
        <translation type="unfinished">شؤون الألغام</translation>
    </message>
    <message>
        <source>Mine action data: {name}</source>
        <translation type="unfinished">بيانات شؤون الألغام: {name}</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">ناقص</translation>
    </message>
    <message>
        <source>Missing in the file (they stay in the data file)</source>
        <translation type="unfinished">مفقودة في الملف (تبقى في ملف البيانات)</translation>
    </message>
    <message>
        <source>Missing in the file: {count}.</source>
        <translation type="unfinished">مفقودة في الملف: {count}.</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">الشهر</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished">الشهر أولاً</translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished">الأشهر</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">المزيد</translation>
    </message>
    <message>
        <source>More than {count} records lie near this outline; only so many were compared. Draw a smaller one, or use Detect Overlaps.</source>
        <translation type="unfinished">قرب هذه الحدود أكثر من {count} من السجلات؛ ولم يُقارن إلا هذا العدد. ارسم حدوداً أصغر، أو استعمل «كشف التداخلات».</translation>
    </message>
    <message>
        <source>More was reported than {share} % of the area stated in the order.</source>
        <translation type="unfinished">أُبلغ عن أكثر من {share} % من المساحة المذكورة في الأمر.</translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>Names with their figures are needed.</source>
        <translation type="unfinished">المطلوب أسماء مع أرقامها.</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">جديدة</translation>
    </message>
    <message>
        <source>New Data File...</source>
        <translation type="unfinished">ملف بيانات جديد...</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>No column matching was given: the columns were matched by their names. Records are recognised under the sender {name}.</source>
        <translation type="unfinished">لم تُعط مطابقة أعمدة: طوبقت الأعمدة بأسمائها. وتُعرف السجلات باسم المرسل {name}.</translation>
    </message>
    <message>
        <source>No column names the records. They are recognised by what they say and where they lie; better give a column with a number that stays.</source>
        <translation type="unfinished">لا عمود يسمي السجلات. تُعرف مما تقوله ومن موقعها؛ والأفضل إعطاء عمود فيه رقم ثابت.</translation>
    </message>
    <message>
        <source>No column of the file is known in the table {table}.</source>
        <translation type="unfinished">لا عمود في الملف معروف في الجدول {table}.</translation>
    </message>
    <message>
        <source>No data file is open, so the reason cannot be kept.</source>
        <translation type="unfinished">لا يوجد ملف بيانات مفتوح، فلا يمكن حفظ السبب.</translation>
    </message>
    <message>
        <source>No file or layer is given.</source>
        <translation type="unfinished">لم يُعط ملف ولا طبقة.</translation>
    </message>
    <message>
        <source>No layer can be written as {name}.</source>
        <translation type="unfinished">لا يمكن كتابة طبقة بصيغة {name}.</translation>
    </message>
    <message>
        <source>No overlap found, but not everything was compared.</source>
        <translation type="unfinished">لم يوجد أي تداخل، لكن لم يُقارن كل شيء.</translation>
    </message>
    <message>
        <source>No overlap with anything live.</source>
        <translation type="unfinished">لا تداخل مع أي شيء قائم.</translation>
    </message>
    <message>
        <source>No page was printed: the map check stops every one of them.</source>
        <translation type="unfinished">لم تُطبع أي صفحة: فحص الخريطة يوقفها كلها.</translation>
    </message>
    <message>
        <source>No program was found to open {name}.</source>
        <translation type="unfinished">لم يوجد برنامج لفتح {name}.</translation>
    </message>
    <message>
        <source>No record of contamination does not mean that land is safe.</source>
        <translation type="unfinished">عدم وجود سجل تلوث لا يعني أن الأرض آمنة.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation type="unfinished">لا سجلات.</translation>
    </message>
    <message>
        <source>No remark fits what you are looking for.</source>
        <translation type="unfinished">لا توجد ملاحظة تطابق ما تبحث عنه.</translation>
    </message>
    <message>
        <source>No remarks yet. Check the data to see what needs a look: press Check Data.</source>
        <translation type="unfinished">لا توجد ملاحظات بعد. افحص البيانات لترى ما يحتاج إلى نظر: اضغط «فحص البيانات».</translation>
    </message>
    <message>
        <source>No remarks.</source>
        <translation type="unfinished">لا ملاحظات.</translation>
    </message>
    <message>
        <source>No remarks. The checks found nothing that needs a look.</source>
        <translation type="unfinished">لا توجد ملاحظات. لم تجد الفحوص شيئاً يحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>No report can be written as {name}.</source>
        <translation type="unfinished">لا يمكن كتابة تقرير بصيغة {name}.</translation>
    </message>
    <message>
        <source>No report can be written as {name}. Give a name that ends in {endings}.</source>
        <translation type="unfinished">لا يمكن كتابة تقرير بصيغة {name}. أعط اسماً ينتهي بـ {endings}.</translation>
    </message>
    <message>
        <source>No workbook can be written as {name}.</source>
        <translation type="unfinished">لا يمكن كتابة مصنف بصيغة {name}.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the change.</source>
        <translation type="unfinished">لم يُذكر اسم صاحب التغيير.</translation>
    </message>
    <message>
        <source>None of the rules looks at {table}.</source>
        <translation type="unfinished">لا قاعدة منها تنظر في {table}.</translation>
    </message>
    <message>
        <source>None of the systems used in Iraq fits these numbers.</source>
        <translation type="unfinished">لا نظام من الأنظمة المستعملة في العراق يناسب هذه الأرقام.</translation>
    </message>
    <message>
        <source>None of the {count} records of {parameter} has an outline that can be used.</source>
        <translation type="unfinished">لا سجل من {count} من سجلات {parameter} له حدود صالحة للاستعمال.</translation>
    </message>
    <message>
        <source>Not all records of {table} could be read. Nothing was made.</source>
        <translation type="unfinished">تعذرت قراءة جميع سجلات {table}. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Not checked: {rule}</source>
        <translation type="unfinished">لم يُفحص: {rule}</translation>
    </message>
    <message>
        <source>Not checked: {rule}. {reason}</source>
        <translation type="unfinished">لم يُفحص: {rule}. {reason}</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">للعلم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">إيضاحات</translation>
    </message>
    <message>
        <source>Nothing covers it. With an outline there must be: {covers}.</source>
        <translation type="unfinished">لا شيء يغطيه. يجب أن يوجد بحدود: {covers}.</translation>
    </message>
    <message>
        <source>Nothing holds it up.</source>
        <translation type="unfinished">لا شيء يمنع المتابعة.</translation>
    </message>
    <message>
        <source>Nothing more was done. Please send the diagnostic report to whoever looks after this software; it holds no data.</source>
        <translation type="unfinished">لم يُفعل شيء آخر. يرجى إرسال تقرير التشخيص إلى من يرعى هذا البرنامج؛ فهو لا يحتوي على بيانات.</translation>
    </message>
    <message>
        <source>Nothing was accepted.</source>
        <translation type="unfinished">لم يُقبل شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation type="unfinished">لم يتغير شيء. تحقق من القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Enter your changes there, or ask who changed it.</source>
        <translation type="unfinished">لم يُستبدل شيء. أدخل تغييراتك هناك، أو اسأل من غيّره.</translation>
    </message>
    <message>
        <source>Nothing was taken: a question has to be answered first.</source>
        <translation type="unfinished">لم يؤخذ شيء: يجب الإجابة عن سؤال أولاً.</translation>
    </message>
    <message>
        <source>Nothing was written. Load the record again, look at the change, then enter yours.</source>
        <translation type="unfinished">لم يُكتب شيء. حمّل السجل مرة أخرى، وانظر إلى التغيير، ثم أدخل تغييرك.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the list again.</source>
        <translation type="unfinished">لم يُكتب شيء. انظر إلى القائمة مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the network and the server, then start again.</source>
        <translation type="unfinished">لم يُكتب شيء. تحقق من الشبكة والخادم، ثم ابدأ من جديد.</translation>
    </message>
    <message>
        <source>Number of plugins</source>
        <translation type="unfinished">عدد الإضافات</translation>
    </message>
    <message>
        <source>Number of the task order</source>
        <translation type="unfinished">رقم أمر المهمة</translation>
    </message>
    <message>
        <source>Of this, {count} records with {area} {unit} were not accepted by the authority.</source>
        <translation type="unfinished">منها {count} من السجلات بمساحة ‎{area} {unit} لم تقبلها السلطة.</translation>
    </message>
    <message>
        <source>One of the outlines is not correct, so this is uncertain.</source>
        <translation type="unfinished">حدود إحدى المنطقتين غير صحيحة، ولذلك فهذا غير مؤكد.</translation>
    </message>
    <message>
        <source>One of the two {fault}.</source>
        <translation type="unfinished">أحد الشكلين {fault}.</translation>
    </message>
    <message>
        <source>One of {a} and {b} lies within the other ({size}), and neither names the other as its order.</source>
        <translation type="unfinished">أحد الأمرين {a} و{b} يقع داخل الآخر (‎{size})، ولا يسمي أي منهما الآخر أمراً له.</translation>
    </message>
    <message>
        <source>One of {a} and {b} lies within the other ({size}).</source>
        <translation type="unfinished">أحد الأمرين {a} و{b} يقع داخل الآخر (‎{size}).</translation>
    </message>
    <message>
        <source>Only hazards that are open or worked on. No record does not mean no contamination.</source>
        <translation type="unfinished">المناطق الخطرة المفتوحة أو التي قيد العمل فقط. عدم وجود سجل لا يعني عدم وجود تلوث.</translation>
    </message>
    <message>
        <source>Only on this computer, in the QGIS profile. It is never sent.</source>
        <translation type="unfinished">على هذا الحاسوب فقط، في ملف تعريف QGIS. لا يُرسل أبداً.</translation>
    </message>
    <message>
        <source>Only the worst {count} are listed.</source>
        <translation type="unfinished">أُدرجت أسوأ {count} منها فقط.</translation>
    </message>
    <message>
        <source>Open Data File</source>
        <translation type="unfinished">فتح ملف بيانات</translation>
    </message>
    <message>
        <source>Open Data File...</source>
        <translation type="unfinished">فتح ملف بيانات...</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation type="unfinished">فتح الملف</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished">فتح المجلد</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation type="unfinished">افتحه</translation>
    </message>
    <message>
        <source>Open Record</source>
        <translation type="unfinished">فتح السجل</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation type="unfinished">فتح التقرير</translation>
    </message>
    <message>
        <source>Open Workbook</source>
        <translation type="unfinished">فتح المصنف</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished">افتح ملف بيانات</translation>
    </message>
    <message>
        <source>Open a data file: Mine Action, Open Data File.</source>
        <translation type="unfinished">افتح ملف بيانات: «شؤون الألغام» ثم «فتح ملف بيانات».</translation>
    </message>
    <message>
        <source>Open it from the folder it lies in.</source>
        <translation type="unfinished">افتحه من المجلد الذي هو فيه.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and export it again, for example as GeoPackage.</source>
        <translation type="unfinished">افتحه في البرنامج الذي أنشأه وصدّره مرة أخرى، مثلاً بصيغة GeoPackage.</translation>
    </message>
    <message>
        <source>Open it once for writing: it is then brought up to date, after a backup.</source>
        <translation type="unfinished">افتحه مرة واحدة للكتابة: عندئذ يُحدَّث بعد أخذ نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Open the data file with Mine Action, Open Data File.</source>
        <translation type="unfinished">افتح ملف البيانات من «شؤون الألغام» ثم «فتح ملف بيانات».</translation>
    </message>
    <message>
        <source>Open the last backup, and keep the damaged file for an expert.</source>
        <translation type="unfinished">افتح آخر نسخة احتياطية، واحتفظ بالملف التالف لخبير.</translation>
    </message>
    <message>
        <source>Open the list of repairs again.</source>
        <translation type="unfinished">افتح قائمة الإصلاحات مرة أخرى.</translation>
    </message>
    <message>
        <source>Open the record and see what it says.</source>
        <translation type="unfinished">افتح السجل وانظر ما فيه.</translation>
    </message>
    <message>
        <source>Open the workbench again.</source>
        <translation type="unfinished">افتح طاولة المراجعة مرة أخرى.</translation>
    </message>
    <message>
        <source>Opens the window of the first start again.</source>
        <translation type="unfinished">يفتح نافذة البداية مرة أخرى.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">المنظمة المنفذة</translation>
    </message>
    <message>
        <source>Operator (short name)</source>
        <translation type="unfinished">المنظمة المنفذة (الاسم المختصر)</translation>
    </message>
    <message>
        <source>Options...</source>
        <translation type="unfinished">الخيارات...</translation>
    </message>
    <message>
        <source>Or a layer</source>
        <translation type="unfinished">أو طبقة</translation>
    </message>
    <message>
        <source>Or an outline, as POLYGON ((44.1 33.2, ...))</source>
        <translation type="unfinished">أو حدود المنطقة، هكذا: ‎POLYGON ((44.1 33.2, ...))‎</translation>
    </message>
    <message>
        <source>Orders compared with</source>
        <translation type="unfinished">الأوامر التي قورن بها</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">المنظمة</translation>
    </message>
    <message>
        <source>Organisation, for the outline (short name)</source>
        <translation type="unfinished">المنظمة، للحدود المرسومة (الاسم المختصر)</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">أخرى</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation type="unfinished">مناطق أخرى</translation>
    </message>
    <message>
        <source>Other operator</source>
        <translation type="unfinished">منظمة منفذة أخرى</translation>
    </message>
    <message>
        <source>Other order or released land</source>
        <translation type="unfinished">أمر آخر أو أرض محررة</translation>
    </message>
    <message>
        <source>Our edits that stay, because the file says what it said before</source>
        <translation type="unfinished">تعديلاتنا التي تبقى لأن الملف يقول ما قاله سابقاً</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">حدود المنطقة</translation>
    </message>
    <message>
        <source>Outline uncertain</source>
        <translation type="unfinished">حدود غير مؤكدة</translation>
    </message>
    <message>
        <source>Outlines repaired</source>
        <translation type="unfinished">حدود أُصلحت</translation>
    </message>
    <message>
        <source>Outlines that could not be worked out</source>
        <translation type="unfinished">حدود تعذر حسابها</translation>
    </message>
    <message>
        <source>Outlines that could not be worked out, counted with the least: {count}.</source>
        <translation type="unfinished">حدود تعذر حسابها، واحتُسبت بأقل قيمة ممكنة: {count}.</translation>
    </message>
    <message>
        <source>Outside in all ({unit})</source>
        <translation type="unfinished">مجموع ما يقع خارجها ({unit})</translation>
    </message>
    <message>
        <source>Overlap ({unit})</source>
        <translation type="unfinished">التداخل ({unit})</translation>
    </message>
    <message>
        <source>Overlap in all ({unit})</source>
        <translation type="unfinished">مجموع التداخل ({unit})</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation type="unfinished">التداخلات</translation>
    </message>
    <message>
        <source>Overlaps of an Outline</source>
        <translation type="unfinished">تداخلات حدود منطقة</translation>
    </message>
    <message>
        <source>Overlaps with orders or released land</source>
        <translation type="unfinished">التداخلات مع أوامر أو أراضٍ محررة</translation>
    </message>
    <message>
        <source>Overlaps with orders or released land ({unit})</source>
        <translation type="unfinished">التداخلات مع أوامر أو أراضٍ محررة ({unit})</translation>
    </message>
    <message>
        <source>Overlaps: {count}</source>
        <translation type="unfinished">التداخلات: {count}</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation type="unfinished">نظرة عامة</translation>
    </message>
    <message>
        <source>Packages found on this computer:</source>
        <translation type="unfinished">الحزم الموجودة على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished">صفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {name}</source>
        <translation type="unfinished">صفحة {number} من {pages}: {name}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">صفحة {page} من {pages}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">الصفحات</translation>
    </message>
    <message>
        <source>Pages for</source>
        <translation type="unfinished">الصفحات المطلوبة</translation>
    </message>
    <message>
        <source>Pairs listed</source>
        <translation type="unfinished">الأزواج المدرجة</translation>
    </message>
    <message>
        <source>Pairs that could not be worked out</source>
        <translation type="unfinished">أزواج تعذر حسابها</translation>
    </message>
    <message>
        <source>Paper and format</source>
        <translation type="unfinished">الورق والصيغة</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished">الأجزاء</translation>
    </message>
    <message>
        <source>Parts outside</source>
        <translation type="unfinished">الأجزاء الواقعة خارجها</translation>
    </message>
    <message>
        <source>Perimeter: {metres} m</source>
        <translation type="unfinished">المحيط: ‎{metres} m</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">الفترة</translation>
    </message>
    <message>
        <source>Period from (year-month-day)</source>
        <translation type="unfinished">الفترة من (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished">الفترة إلى</translation>
    </message>
    <message>
        <source>Pieces of released land compared with</source>
        <translation type="unfinished">قطع الأراضي المحررة التي قورن بها</translation>
    </message>
    <message>
        <source>Pieces outside</source>
        <translation type="unfinished">القطع الواقعة خارجها</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">المكان</translation>
    </message>
    <message>
        <source>Place and outline</source>
        <translation type="unfinished">المكان والحدود</translation>
    </message>
    <message>
        <source>Planted faults</source>
        <translation type="unfinished">الأخطاء المدسوسة</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation type="unfinished">معاينة فقط</translation>
    </message>
    <message>
        <source>Preview: nothing was written.</source>
        <translation type="unfinished">معاينة: لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>Printed on every map and sheet.</source>
        <translation type="unfinished">تُطبع على كل خريطة وورقة.</translation>
    </message>
    <message>
        <source>Prints maps of a data file: one page for every governorate with records, one of the whole country, or both. Every page carries title, legend, scale, grid, dates, sources, disclaimer and the sentence that white does not mean safe, and is checked before it is written. A page that shows released land and hides hazards is not written.</source>
        <translation type="unfinished">تطبع خرائط من ملف بيانات: صفحة لكل محافظة فيها سجلات، أو صفحة للبلد كله، أو كلتيهما. وتحمل كل صفحة عنواناً ومفتاحاً ومقياساً وشبكة وتواريخ ومصادر وإخلاء مسؤولية والجملة القائلة إن اللون الأبيض لا يعني أن الأرض آمنة، وتُفحص قبل كتابتها. والصفحة التي تُظهر أراضي محررة وتخفي مناطق خطرة لا تُكتب.</translation>
    </message>
    <message>
        <source>Processing is switched off.</source>
        <translation type="unfinished">إضافة Processing غير مفعّلة.</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation type="unfinished">الجهة المنتجة</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">المنتجات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">التقدم</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">المشروع</translation>
    </message>
    <message>
        <source>Project written: {file}</source>
        <translation type="unfinished">كُتب المشروع: {file}</translation>
    </message>
    <message>
        <source>Proposed repairs of outlines: {count}</source>
        <translation type="unfinished">إصلاحات مقترحة للحدود: {count}</translation>
    </message>
    <message>
        <source>Publish the plugins in the office</source>
        <translation type="unfinished">نشر الإضافات في المكتب</translation>
    </message>
    <message>
        <source>Put the template into the templates folder, or choose another map type.</source>
        <translation type="unfinished">ضع القالب في مجلد القوالب، أو اختر نوع خريطة آخر.</translation>
    </message>
    <message>
        <source>Puts the layers of a data file into the project.</source>
        <translation type="unfinished">يضع طبقات ملف البيانات في المشروع.</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation type="unfinished">QGIS</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation type="unfinished">مشروع QGIS</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation type="unfinished">أسئلة تنتظر الإجابة</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">جاهز</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">السبب</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">المستلم</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">السجل</translation>
    </message>
    <message>
        <source>Record of changes: line {number} does not follow the line before it.</source>
        <translation type="unfinished">سجل التغييرات: السطر {number} لا يتبع السطر الذي قبله.</translation>
    </message>
    <message>
        <source>Record of changes: line {number} has lost its check sum.</source>
        <translation type="unfinished">سجل التغييرات: فقد السطر {number} مجموعه التدقيقي.</translation>
    </message>
    <message>
        <source>Record of changes: line {number} is not the one that was noted outside.</source>
        <translation type="unfinished">سجل التغييرات: السطر {number} ليس السطر المدوَّن خارج الملف.</translation>
    </message>
    <message>
        <source>Record of changes: line {number} was altered.</source>
        <translation type="unfinished">سجل التغييرات: عُدّل السطر {number}.</translation>
    </message>
    <message>
        <source>Record of changes: lines {first} to {last} are missing.</source>
        <translation type="unfinished">سجل التغييرات: الأسطر من ‎{first} إلى ‎{last} مفقودة.</translation>
    </message>
    <message>
        <source>Record of changes: the line {number} noted outside is missing; the end was cut off.</source>
        <translation type="unfinished">سجل التغييرات: السطر {number} المدوَّن خارج الملف مفقود؛ قُطعت النهاية.</translation>
    </message>
    <message>
        <source>Record of changes: {number} lines at the end are missing.</source>
        <translation type="unfinished">سجل التغييرات: {number} من الأسطر مفقودة في النهاية.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">السجلات</translation>
    </message>
    <message>
        <source>Records in the file</source>
        <translation type="unfinished">السجلات في الملف</translation>
    </message>
    <message>
        <source>Records near it that could not be compared: {count}. Look at them by eye.</source>
        <translation type="unfinished">سجلات قريبة منها تعذرت مقارنتها: {count}. افحصها بالنظر.</translation>
    </message>
    <message>
        <source>Records of several registers stand together ({registers}); what stands in two of them counts twice.</source>
        <translation type="unfinished">سجلات من عدة سجلات مرجعية مجتمعة ({registers})؛ وما ورد في اثنين منها يُحسب مرتين.</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation type="unfinished">السجلات المقروءة</translation>
    </message>
    <message>
        <source>Records that could not be compared</source>
        <translation type="unfinished">سجلات تعذرت مقارنتها</translation>
    </message>
    <message>
        <source>Records that take no part</source>
        <translation type="unfinished">سجلات لا تشارك</translation>
    </message>
    <message>
        <source>Refuse the repair, and look at the outline that is there now.</source>
        <translation type="unfinished">ارفض الإصلاح، وانظر إلى حدود المنطقة الموجودة الآن.</translation>
    </message>
    <message>
        <source>Refuse the repair.</source>
        <translation type="unfinished">ارفض الإصلاح.</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">السجل المرجعي</translation>
    </message>
    <message>
        <source>Registers and boundaries</source>
        <translation type="unfinished">السجلات المرجعية والحدود الإدارية</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">مرفوضة</translation>
    </message>
    <message>
        <source>Rejected rows: {count}</source>
        <translation type="unfinished">الصفوف المرفوضة: {count}</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished">العلاقات</translation>
    </message>
    <message>
        <source>Released ({unit})</source>
        <translation type="unfinished">محررة ({unit})</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation type="unfinished">أرض محررة</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished">تاريخ التحرير</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">الملاحظة</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">الملاحظات</translation>
    </message>
    <message>
        <source>Remarks of the map check</source>
        <translation type="unfinished">ملاحظات فحص الخريطة</translation>
    </message>
    <message>
        <source>Remarks on single records</source>
        <translation type="unfinished">ملاحظات على سجلات مفردة</translation>
    </message>
    <message>
        <source>Remarks on {name}</source>
        <translation type="unfinished">ملاحظات على {name}</translation>
    </message>
    <message>
        <source>Remarks written to {name}: {number}</source>
        <translation type="unfinished">عدد الملاحظات المكتوبة في {name}: {number}</translation>
    </message>
    <message>
        <source>Remarks: {count}. Accepted before and not listed: {accepted}.</source>
        <translation type="unfinished">الملاحظات: {count}. المقبولة سابقاً وغير المدرجة: {accepted}.</translation>
    </message>
    <message>
        <source>Remarks: {severities}.</source>
        <translation type="unfinished">الملاحظات: {severities}.</translation>
    </message>
    <message>
        <source>Remove it from the folder or fetch it again.</source>
        <translation type="unfinished">أزله من المجلد أو أحضره مرة أخرى.</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">الإصلاح</translation>
    </message>
    <message>
        <source>Repairs proposed</source>
        <translation type="unfinished">الإصلاحات المقترحة</translation>
    </message>
    <message>
        <source>Replaced by a corrected file.</source>
        <translation type="unfinished">استُبدل بملف مصحَّح.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">التقرير</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation type="unfinished">التقرير (*.html)</translation>
    </message>
    <message>
        <source>Report Workbook...</source>
        <translation type="unfinished">مصنف التقرير...</translation>
    </message>
    <message>
        <source>Report workbook</source>
        <translation type="unfinished">مصنف التقرير</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2.</source>
        <translation type="unfinished">المبلّغ عنه ‎{reported} m2، وعلى الخريطة ‎{computed} m2.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was converted to m2 twice.</source>
        <translation type="unfinished">المبلّغ عنه ‎{reported} m2، وعلى الخريطة ‎{computed} m2: حُوّل الرقم إلى m2 مرتين.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was typed in dunam.</source>
        <translation type="unfinished">المبلّغ عنه ‎{reported} m2، وعلى الخريطة ‎{computed} m2: أُدخل الرقم بالدونم.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was typed in hectares.</source>
        <translation type="unfinished">المبلّغ عنه ‎{reported} m2، وعلى الخريطة ‎{computed} m2: أُدخل الرقم بالهكتار.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was typed in km2.</source>
        <translation type="unfinished">المبلّغ عنه ‎{reported} m2، وعلى الخريطة ‎{computed} m2: أُدخل الرقم بـ km2.</translation>
    </message>
    <message>
        <source>Reported area ({unit})</source>
        <translation type="unfinished">المساحة المبلّغ عنها ({unit})</translation>
    </message>
    <message>
        <source>Reported areas and areas on the map are two figures. They are never mixed.</source>
        <translation type="unfinished">المساحات المبلّغ عنها والمساحات على الخريطة رقمان مختلفان. لا يُخلط بينهما أبداً.</translation>
    </message>
    <message>
        <source>Reported areas. Land released = cancelled + reduced + cleared.</source>
        <translation type="unfinished">المساحات المبلّغ عنها. الأراضي المحررة = الملغاة + المختزلة + المطهّرة.</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished">تاريخ الإبلاغ</translation>
    </message>
    <message>
        <source>Reports counted</source>
        <translation type="unfinished">التقارير المحتسبة</translation>
    </message>
    <message>
        <source>Reports left out</source>
        <translation type="unfinished">التقارير غير المحتسبة</translation>
    </message>
    <message>
        <source>Reports that may be counted twice, because they or their completion have no outline: {count}.</source>
        <translation type="unfinished">تقارير قد تُحتسب مرتين لأنها أو تقارير إنجازها بلا حدود: {count}.</translation>
    </message>
    <message>
        <source>Reports that release no land, counted as work only: {count}.</source>
        <translation type="unfinished">تقارير لا تحرر أرضاً، واحتُسبت عملاً فقط: {count}.</translation>
    </message>
    <message>
        <source>Reports whose outline crosses or touches itself, counted with the smaller (repaired) shape: {count}.</source>
        <translation type="unfinished">تقارير حدودها تقطع نفسها أو تلامسها، واحتُسبت بالشكل الأصغر (المُصلَح): {count}.</translation>
    </message>
    <message>
        <source>Reports without a usable area, not in the reported figures: {count}.</source>
        <translation type="unfinished">تقارير بلا مساحة صالحة، وليست في الأرقام المبلّغ عنها: {count}.</translation>
    </message>
    <message>
        <source>Reports without a usable outline, not on the map: {count}.</source>
        <translation type="unfinished">تقارير بلا حدود صالحة، وليست على الخريطة: {count}.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>Row {row} of the file has the same key: {key}.</source>
        <translation type="unfinished">للصف {row} في الملف المفتاح نفسه: {key}.</translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation type="unfinished">الصف {row}: {sentence}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">الصفوف</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">القاعدة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">القواعد</translation>
    </message>
    <message>
        <source>Rules file</source>
        <translation type="unfinished">ملف القواعد</translation>
    </message>
    <message>
        <source>Rules that could not be checked</source>
        <translation type="unfinished">قواعد تعذر فحصها</translation>
    </message>
    <message>
        <source>Run it again and give a report file.</source>
        <translation type="unfinished">أعد تشغيله وحدد ملف تقرير.</translation>
    </message>
    <message>
        <source>Run the check again with a new report file.</source>
        <translation type="unfinished">أعد الفحص مع ملف تقرير جديد.</translation>
    </message>
    <message>
        <source>S as south of the equator</source>
        <translation type="unfinished">S بمعنى جنوب خط الاستواء</translation>
    </message>
    <message>
        <source>S as the letter of the band</source>
        <translation type="unfinished">S بمعنى حرف النطاق</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation type="unfinished">بيانات مصطنعة</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA for training and tests. Not for use on the ground.</source>
        <translation type="unfinished">بيانات مصطنعة للتدريب والاختبار. لا تُستعمل في الميدان.</translation>
    </message>
    <message>
        <source>Sample Data...</source>
        <translation type="unfinished">بيانات نموذجية...</translation>
    </message>
    <message>
        <source>Save the style again from QGIS as a QML file.</source>
        <translation type="unfinished">احفظ النمط مرة أخرى من QGIS كملف QML.</translation>
    </message>
    <message>
        <source>Say what the layer holds (TABLE), for example hazard or task_order.</source>
        <translation type="unfinished">حدد ما تحويه الطبقة (TABLE)، مثل hazard أو task_order.</translation>
    </message>
    <message>
        <source>Say what the sender shall correct.</source>
        <translation type="unfinished">اذكر ما يجب على المرسل تصحيحه.</translation>
    </message>
    <message>
        <source>Say what type of task the outline is for (TYPE), for example CLEARANCE.</source>
        <translation type="unfinished">حدد نوع المهمة التي رُسمت لها الحدود (TYPE)، مثل CLEARANCE.</translation>
    </message>
    <message>
        <source>Say which one with LAYER: {names}.</source>
        <translation type="unfinished">حدد أيها بالمعامل LAYER: {names}.</translation>
    </message>
    <message>
        <source>Say who undoes it and why.</source>
        <translation type="unfinished">اذكر من يتراجع عنه ولماذا.</translation>
    </message>
    <message>
        <source>Says for each task order how much of its land was released (each square metre once, also by outcome and method), how much was worked (each time) and how much was reported, with dates, time used, items found and whether the team was heard of. Takes a data file (WORKSPACE), or a layer of task orders (TASKS) and one of what was worked (ACTIVITIES): these belong to the order whose ID_FIELD has the value of their TASK_FIELD, without such a field to every order they lie in. AS_OF: the last day that counts, as 2026-03-31; empty for today. Only approved reports count; with SUBMITTED those that wait for approval too. A completion report replaces what earlier reports said of the same land. Everything left out is named in the results.</source>
        <translation type="unfinished">تبيّن لكل أمر مهمة كم حُرّر من أرضه (كل متر مربع مرة واحدة، وبحسب النتيجة والطريقة أيضاً)، وكم جرى العمل فيه منها (في كل مرة)، وكم أُبلغ عنه، مع التواريخ والوقت المستغرق والذخائر التي عُثر عليها، وهل وردت أخبار من الفريق. تأخذ ملف بيانات (WORKSPACE)، أو طبقة أوامر مهام (TASKS) وطبقة ما جرى العمل فيه (ACTIVITIES): يتبع كل نشاط فيها الأمرَ الذي يحمل ID_FIELD فيه قيمة TASK_FIELD نفسها، ومن دون هذا الحقل يتبع كل أمر يقع فيه. AS_OF: آخر يوم يُحتسب، مثل ‎2026-03-31؛ اتركه فارغاً لليوم الحالي. لا تُحتسب إلا التقارير المعتمدة؛ ومع SUBMITTED تُحتسب أيضاً التقارير التي تنتظر الاعتماد. ويحل تقرير الإنجاز محل ما ذكرته التقارير الأسبق عن الأرض نفسها. وكل ما لم يُحتسب يُذكر اسمه في النتائج.</translation>
    </message>
    <message>
        <source>Says how much of each task order was released, worked and reported.</source>
        <translation type="unfinished">يبيّن لكل أمر مهمة كم حُرّر من أرضه وكم جرى العمل فيه وكم أُبلغ عنه.</translation>
    </message>
    <message>
        <source>Says why a task order can or cannot be issued.</source>
        <translation type="unfinished">يبيّن لماذا يمكن أو لا يمكن إصدار أمر مهمة.</translation>
    </message>
    <message>
        <source>Scale {ratio} at {paper}</source>
        <translation type="unfinished">المقياس {ratio} على {paper}</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">بحث</translation>
    </message>
    <message>
        <source>Search radius of a point, whole width of a line (m)</source>
        <translation type="unfinished">نصف قطر البحث للنقطة، والعرض الكامل للخط (m)</translation>
    </message>
    <message>
        <source>Seed (the same gives the same records)</source>
        <translation type="unfinished">البذرة (نفسها تعطي السجلات نفسها)</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation type="unfinished">منظور من تاريخ</translation>
    </message>
    <message>
        <source>Seen from day (2026-03-31)</source>
        <translation type="unfinished">منظور من يوم (‎2026-03-31)</translation>
    </message>
    <message>
        <source>Send the file to the makers of this program.</source>
        <translation type="unfinished">أرسل الملف إلى صانعي هذا البرنامج.</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished">المرسل</translation>
    </message>
    <message>
        <source>Set the layer's coordinate system in its properties, then try again.</source>
        <translation type="unfinished">حدد نظام إحداثيات الطبقة في خصائصها، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Sets are: {sets}. Rules are: {rules}.</source>
        <translation type="unfinished">المجموعات هي: {sets}. والقواعد هي: {rules}.</translation>
    </message>
    <message>
        <source>Settings that cannot be changed here are fixed by your office.</source>
        <translation type="unfinished">الإعدادات التي لا يمكن تغييرها هنا حددها مكتبك.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">الدرجة</translation>
    </message>
    <message>
        <source>Share of records with a planted fault</source>
        <translation type="unfinished">نسبة السجلات التي فيها خطأ مدسوس</translation>
    </message>
    <message>
        <source>Share of the order</source>
        <translation type="unfinished">حصة الأمر</translation>
    </message>
    <message>
        <source>Share of the other</source>
        <translation type="unfinished">حصة الآخر</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">الورقة</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished">الأوراق</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation type="unfinished">اختصر النص.</translation>
    </message>
    <message>
        <source>Show All Remarks</source>
        <translation type="unfinished">إظهار كل الملاحظات</translation>
    </message>
    <message>
        <source>Show Overlaps While Drawing</source>
        <translation type="unfinished">إظهار التداخلات أثناء الرسم</translation>
    </message>
    <message>
        <source>Show or hide: {severity}</source>
        <translation type="unfinished">إظهار أو إخفاء: {severity}</translation>
    </message>
    <message>
        <source>Show the technical detail to the person who looks after the database.</source>
        <translation type="unfinished">اعرض التفاصيل التقنية على من يرعى قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation type="unfinished">المعروض: {shown} من {total}</translation>
    </message>
    <message>
        <source>Shows what an outline overlaps while you draw or move it with QGIS's tools.</source>
        <translation type="unfinished">يُظهر ما تتداخل معه الحدود أثناء رسمها أو تحريكها بأدوات QGIS.</translation>
    </message>
    <message>
        <source>Site left on</source>
        <translation type="unfinished">تاريخ مغادرة الموقع</translation>
    </message>
    <message>
        <source>Somebody changed {table} while it was read.</source>
        <translation type="unfinished">غيّر شخص الجدول {table} أثناء قراءته.</translation>
    </message>
    <message>
        <source>Something is missing: please follow the lines marked as missing.</source>
        <translation type="unfinished">هناك شيء ناقص: يرجى اتباع الأسطر المؤشرة بأنها ناقصة.</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation type="unfinished">حدث خطأ ما كان يجب أن يحدث.</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished">المصادر: {sources}</translation>
    </message>
    <message>
        <source>Square kilometres</source>
        <translation type="unfinished">كيلومترات مربعة</translation>
    </message>
    <message>
        <source>Square metres ({sign})</source>
        <translation type="unfinished">أمتار مربعة ({sign})</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation type="unfinished">ابدأ ملف بيانات جديداً</translation>
    </message>
    <message>
        <source>Start again when nobody is working on the table.</source>
        <translation type="unfinished">ابدأ من جديد عندما لا يعمل أحد على الجدول.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>State of the outline</source>
        <translation type="unfinished">وضع حدود المنطقة</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">الحالة</translation>
    </message>
    <message>
        <source>Still on the ground</source>
        <translation type="unfinished">ما زالت قائمة على الأرض</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished">ما زالت مفتوحة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">توقف</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stored on the workbench: a person approves it.</source>
        <translation type="unfinished">حُفظ في طاولة المراجعة: يعتمده شخص.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">الملف المُقدَّم</translation>
    </message>
    <message>
        <source>Submission that this file replaces</source>
        <translation type="unfinished">الملف المُقدَّم الذي يحل هذا الملف محله</translation>
    </message>
    <message>
        <source>Such an overlap must be at least 'correct'. Change the rule or figure named.</source>
        <translation type="unfinished">يجب أن يكون هذا التداخل 'correct' على الأقل. غيّر القاعدة أو الرقم المذكور.</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished">المجموع</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">الملخص</translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <translation type="unfinished">بدّل بين اليومين.</translation>
    </message>
    <message>
        <source>Switch on the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation type="unfinished">فعّل إضافة Processing من «البرنامج المساعد» ثم «إدارة وتثبيت الإضافات».</translation>
    </message>
    <message>
        <source>Switch on the plugin it belongs to under Plugins, Manage and Install Plugins.</source>
        <translation type="unfinished">فعّل الإضافة التي تتبعها من «البرنامج المساعد» ثم «إدارة وتثبيت الإضافات».</translation>
    </message>
    <message>
        <source>TABLE belongs to a layer; a data file is checked as a whole.</source>
        <translation type="unfinished">المعامل TABLE يخص الطبقات؛ أما ملف البيانات فيُفحص كاملاً.</translation>
    </message>
    <message>
        <source>Table, for example hazard</source>
        <translation type="unfinished">الجدول، مثل hazard</translation>
    </message>
    <message>
        <source>Table: {table}</source>
        <translation type="unfinished">الجدول: {table}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">الجداول</translation>
    </message>
    <message>
        <source>Task Progress...</source>
        <translation type="unfinished">تقدم المهام...</translation>
    </message>
    <message>
        <source>Task number</source>
        <translation type="unfinished">رقم المهمة</translation>
    </message>
    <message>
        <source>Task order</source>
        <translation type="unfinished">أمر المهمة</translation>
    </message>
    <message>
        <source>Task orders</source>
        <translation type="unfinished">أوامر المهام</translation>
    </message>
    <message>
        <source>Task orders whose site nobody has confirmed as left, with each other and with released land. Thin edges are listed too.</source>
        <translation type="unfinished">أوامر المهام التي لم يؤكد أحد مغادرة مواقعها، فيما بينها ومع الأراضي المحررة. وتُدرج الحافات الرفيعة أيضاً.</translation>
    </message>
    <message>
        <source>Task orders without news</source>
        <translation type="unfinished">أوامر مهام بلا أخبار</translation>
    </message>
    <message>
        <source>Task orders, list</source>
        <translation type="unfinished">أوامر المهام، قائمة</translation>
    </message>
    <message>
        <source>Task orders, reported area ({unit})</source>
        <translation type="unfinished">أوامر المهام، المساحة المبلّغ عنها ({unit})</translation>
    </message>
    <message>
        <source>Task progress</source>
        <translation type="unfinished">تقدم المهام</translation>
    </message>
    <message>
        <source>The activities have no field that names a task order: each belongs to every order it lies in, and what lies outside of all orders is not counted.</source>
        <translation type="unfinished">ليس في الأنشطة حقل يسمي أمر مهمة: كل نشاط يتبع كل أمر يقع فيه، وما يقع خارج جميع الأوامر لا يُحتسب.</translation>
    </message>
    <message>
        <source>The activities name their task order by {field}, but TASKS has no such field.</source>
        <translation type="unfinished">تسمي الأنشطة أمر مهمتها بالحقل {field}، لكن ليس في TASKS هذا الحقل.</translation>
    </message>
    <message>
        <source>The answers cannot be written as {name}.</source>
        <translation type="unfinished">لا يمكن كتابة الإجابات بصيغة {name}.</translation>
    </message>
    <message>
        <source>The area on the map is computed and cannot be typed in.</source>
        <translation type="unfinished">المساحة على الخريطة تُحسب ولا يمكن إدخالها.</translation>
    </message>
    <message>
        <source>The boundaries and names shown do not imply official endorsement. Absence of a symbol does not mean absence of contamination.</source>
        <translation type="unfinished">الحدود والأسماء المبيّنة لا تعني إقراراً رسمياً بها. وعدم وجود رمز لا يعني عدم وجود تلوث.</translation>
    </message>
    <message>
        <source>The boundaries of {a} and {b} meet.</source>
        <translation type="unfinished">حدود {a} وحدود {b} تتلامس.</translation>
    </message>
    <message>
        <source>The check is written to {name}. To see it here, choose a report that ends in .json.</source>
        <translation type="unfinished">كُتب الفحص في {name}. لرؤيته هنا اختر تقريراً ينتهي اسمه بـ .json.</translation>
    </message>
    <message>
        <source>The check wrote no report, so there is nothing to show here.</source>
        <translation type="unfinished">لم يكتب الفحص تقريراً، فلا شيء يُعرض هنا.</translation>
    </message>
    <message>
        <source>The column matching {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة مطابقة الأعمدة {name}.</translation>
    </message>
    <message>
        <source>The column matching {name} does not say in which unit {field} is.</source>
        <translation type="unfinished">لا تذكر مطابقة الأعمدة {name} وحدة {field}.</translation>
    </message>
    <message>
        <source>The column matching {name} has a wrong setting {place}: {value}.</source>
        <translation type="unfinished">في مطابقة الأعمدة {name} إعداد خاطئ {place}: {value}.</translation>
    </message>
    <message>
        <source>The column matching {name} is for the table {table}.</source>
        <translation type="unfinished">مطابقة الأعمدة {name} تخص الجدول {table}.</translation>
    </message>
    <message>
        <source>The column that names the record is empty, so the row cannot be recognised again.</source>
        <translation type="unfinished">العمود الذي يسمي السجل فارغ، فلا يمكن التعرف على الصف مرة أخرى.</translation>
    </message>
    <message>
        <source>The computer refused to read or write {name}.</source>
        <translation type="unfinished">رفض الحاسوب قراءة {name} أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The connection to the database {name} was lost.</source>
        <translation type="unfinished">انقطع الاتصال بقاعدة البيانات {name}.</translation>
    </message>
    <message>
        <source>The coordinates ({x}, {y}) are no longitude and latitude: the coordinate system is not the one said.</source>
        <translation type="unfinished">الإحداثيان (‎{x}, ‎{y}) ليسا خط طول وخط عرض: نظام الإحداثيات ليس المذكور.</translation>
    </message>
    <message>
        <source>The coordinates are not degrees. They look like metres of a map grid: import the file again with its coordinate system.</source>
        <translation type="unfinished">الإحداثيات ليست بالدرجات. تبدو أمتاراً من شبكة خرائط: استورد الملف مرة أخرى بنظام إحداثياته.</translation>
    </message>
    <message>
        <source>The copy {name} would be damaged, because the data file is.</source>
        <translation type="unfinished">ستكون النسخة {name} تالفة لأن ملف البيانات تالف.</translation>
    </message>
    <message>
        <source>The data file holds no boundaries of governorates, so none of them has a page.</source>
        <translation type="unfinished">ليس في ملف البيانات حدود محافظات، فلا صفحة لأي منها.</translation>
    </message>
    <message>
        <source>The data file is already being written to by this window.</source>
        <translation type="unfinished">هذه النافذة تكتب في ملف البيانات الآن.</translation>
    </message>
    <message>
        <source>The data file {name} already holds records.</source>
        <translation type="unfinished">ملف البيانات {name} يحوي سجلات من قبل.</translation>
    </message>
    <message>
        <source>The data file {name} can only be read.</source>
        <translation type="unfinished">ملف البيانات {name} متاح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The data file {name} could not be brought up to date.</source>
        <translation type="unfinished">تعذر تحديث ملف البيانات {name}.</translation>
    </message>
    <message>
        <source>The data file {name} could not be read or written.</source>
        <translation type="unfinished">تعذرت قراءة ملف البيانات {name} أو الكتابة فيه.</translation>
    </message>
    <message>
        <source>The data file {name} does not say which version it is.</source>
        <translation type="unfinished">لا يذكر ملف البيانات {name} نسخته.</translation>
    </message>
    <message>
        <source>The data file {name} is damaged.</source>
        <translation type="unfinished">ملف البيانات {name} تالف.</translation>
    </message>
    <message>
        <source>The data file {name} is not protected any more: changes would go unrecorded.</source>
        <translation type="unfinished">لم يعد ملف البيانات {name} محمياً: لن تُدوَّن التغييرات.</translation>
    </message>
    <message>
        <source>The data file {name} is of an older version.</source>
        <translation type="unfinished">ملف البيانات {name} من نسخة أقدم.</translation>
    </message>
    <message>
        <source>The data file {name} was made by a newer version of these tools.</source>
        <translation type="unfinished">ملف البيانات {name} أُنشئ بنسخة أحدث من هذه الأدوات.</translation>
    </message>
    <message>
        <source>The database {name} cannot read {table}.</source>
        <translation type="unfinished">لا تستطيع قاعدة البيانات {name} قراءة {table}.</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard. It holds no data and no names.</source>
        <translation type="unfinished">تقرير التشخيص في الحافظة. لا يحتوي على بيانات ولا أسماء.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another folder.</source>
        <translation type="unfinished">القرص ممتلئ. أفرغ بعض المساحة أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in {name}.</source>
        <translation type="unfinished">القرص ممتلئ. لم يتغير شيء في {name}.</translation>
    </message>
    <message>
        <source>The disk is read only. Choose another folder.</source>
        <translation type="unfinished">القرص للقراءة فقط. اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The field {field} of {parameter} holds no numbers.</source>
        <translation type="unfinished">الحقل {field} في {parameter} لا يحوي أرقاماً.</translation>
    </message>
    <message>
        <source>The field {field} of {table} has no list of codes.</source>
        <translation type="unfinished">الحقل {field} في {table} ليس له قائمة رموز.</translation>
    </message>
    <message>
        <source>The field {field} takes {expected}.</source>
        <translation type="unfinished">الحقل {field} يأخذ {expected}.</translation>
    </message>
    <message>
        <source>The field {field} takes {length} characters, given were {given}.</source>
        <translation type="unfinished">الحقل {field} يأخذ {length} حرفاً، والمعطى {given}.</translation>
    </message>
    <message>
        <source>The file breaks off after row {number}; nothing was taken from it.</source>
        <translation type="unfinished">ينقطع الملف بعد الصف {number}؛ لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system and datum. Ask the sender which one it is.</source>
        <translation type="unfinished">لا يذكر الملف نظام إحداثياته ومرجعه. اسأل المرسل عنه.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system, so nothing was taken from it.</source>
        <translation type="unfinished">لا يذكر الملف نظام إحداثياته، ولذلك لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The file has no column {names}, by which its rows are recognised.</source>
        <translation type="unfinished">ليس في الملف العمود {names} الذي تُعرف به صفوفه.</translation>
    </message>
    <message>
        <source>The file has {rows} records but {judged} were compared. Nothing was changed.</source>
        <translation type="unfinished">في الملف {rows} من السجلات وقورن {judged} منها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation type="unfinished">الملف تالف: {text}.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there and try again.</source>
        <translation type="unfinished">الملف مفتوح في برنامج آخر. أغلقه هناك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The file must hold thresholds, task_types, follow_ups and rules.</source>
        <translation type="unfinished">يجب أن يحوي الملف thresholds و task_types و follow_ups و rules.</translation>
    </message>
    <message>
        <source>The file of overlap rules {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة ملف قواعد التداخل {name}.</translation>
    </message>
    <message>
        <source>The file of overlap rules {name} is not a valid JSON file.</source>
        <translation type="unfinished">ملف قواعد التداخل {name} ليس ملف JSON صحيحاً.</translation>
    </message>
    <message>
        <source>The file of rules {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة ملف القواعد {name}.</translation>
    </message>
    <message>
        <source>The file of rules {name} is not a valid JSON file.</source>
        <translation type="unfinished">ملف القواعد {name} ليس ملف JSON صحيحاً.</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation type="unfinished">في الملف</translation>
    </message>
    <message>
        <source>The file says {crs}, but its positions then lie in the wrong place. Ask the sender.</source>
        <translation type="unfinished">يذكر الملف {crs}، لكن مواقعه تقع عندئذ في مكان خاطئ. اسأل المرسل.</translation>
    </message>
    <message>
        <source>The file says {own}; {stated} was used instead, as told.</source>
        <translation type="unfinished">يذكر الملف {own}؛ واستُعمل {stated} بدلاً منه كما طُلب.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الملف {name}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: it is broken or of a kind that GDAL does not know.</source>
        <translation type="unfinished">تعذرت قراءة الملف {name}: إنه معطوب أو من نوع لا تعرفه GDAL.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written.</source>
        <translation type="unfinished">لا يمكن كتابة الملف {name}.</translation>
    </message>
    <message>
        <source>The file {name} does not describe the states of task orders.</source>
        <translation type="unfinished">الملف {name} لا يصف حالات أوامر المهام.</translation>
    </message>
    <message>
        <source>The file {name} does not exist.</source>
        <translation type="unfinished">الملف {name} غير موجود.</translation>
    </message>
    <message>
        <source>The file {name} exists already and is not overwritten.</source>
        <translation type="unfinished">الملف {name} موجود من قبل ولا يُستبدل.</translation>
    </message>
    <message>
        <source>The file {name} has no layer {layer}.</source>
        <translation type="unfinished">ليس في الملف {name} طبقة {layer}.</translation>
    </message>
    <message>
        <source>The file {name} holds no layer.</source>
        <translation type="unfinished">ليس في الملف {name} أي طبقة.</translation>
    </message>
    <message>
        <source>The file {name} holds several layers with rows.</source>
        <translation type="unfinished">في الملف {name} عدة طبقات فيها صفوف.</translation>
    </message>
    <message>
        <source>The file {name} is not a report of remarks.</source>
        <translation type="unfinished">الملف {name} ليس تقرير ملاحظات.</translation>
    </message>
    <message>
        <source>The file {name} is not a valid JSON file.</source>
        <translation type="unfinished">الملف {name} ليس ملف JSON صحيحاً.</translation>
    </message>
    <message>
        <source>The file {name} names something unknown: {words}.</source>
        <translation type="unfinished">في الملف {name} شيء غير معروف: {words}.</translation>
    </message>
    <message>
        <source>The file, its folder or the disk is read only. Open it for reading, or copy it to a folder of your own.</source>
        <translation type="unfinished">الملف أو مجلده أو القرص للقراءة فقط. افتحه للقراءة، أو انسخه إلى مجلد لك.</translation>
    </message>
    <message>
        <source>The filter of {table} cannot be used: {filter}</source>
        <translation type="unfinished">لا يمكن استعمال مرشح {table}: {filter}</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it or choose another one.</source>
        <translation type="unfinished">المجلد غير موجود. أنشئه أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished">المجلد {folder} غير موجود.</translation>
    </message>
    <message>
        <source>The folder {name} holds no plugin.</source>
        <translation type="unfinished">ليس في المجلد {name} أي إضافة.</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الشكل.</translation>
    </message>
    <message>
        <source>The geometry cannot be used: {reason}.</source>
        <translation type="unfinished">لا يمكن استعمال الشكل: {reason}.</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation type="unfinished">الشكل فارغ.</translation>
    </message>
    <message>
        <source>The geometry lies where its coordinate system does not hold.</source>
        <translation type="unfinished">يقع الشكل حيث لا يصلح نظام إحداثياته.</translation>
    </message>
    <message>
        <source>The hazard is closed or handed over, and its outline cannot be compared with the land released.</source>
        <translation type="unfinished">المنطقة الخطرة مغلقة أو مسلّمة، ولا يمكن مقارنة حدودها بالأراضي المحررة.</translation>
    </message>
    <message>
        <source>The hazard is closed or handed over, but {area} m2 of it were never released (gaps: {count}, the widest {width} m wide).</source>
        <translation type="unfinished">المنطقة الخطرة مغلقة أو مسلّمة، لكن ‎{area} m2 منها لم تُحرَّر قط (الفجوات: {count}، أعرضها ‎{width} m).</translation>
    </message>
    <message>
        <source>The hazard is closed, but nobody confirmed that the site of task order {task} ({status}) was left.</source>
        <translation type="unfinished">المنطقة الخطرة مغلقة، لكن لم يؤكد أحد مغادرة موقع أمر المهمة {task} ({status}).</translation>
    </message>
    <message>
        <source>The hazard is closed, but {area} m2 of it remain.</source>
        <translation type="unfinished">المنطقة الخطرة مغلقة، لكن ‎{area} m2 منها ما زالت متبقية.</translation>
    </message>
    <message>
        <source>The hazard {fault}: nobody can say whether land of it is left.</source>
        <translation type="unfinished">سجل المنطقة الخطرة {fault}: لا أحد يعرف هل بقي شيء من أرضها.</translation>
    </message>
    <message>
        <source>The key of a record cannot be changed.</source>
        <translation type="unfinished">مفتاح السجل لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>The last rule, and only the last, must be without conditions, so that every pair gets a class.</source>
        <translation type="unfinished">القاعدة الأخيرة، وهي وحدها، يجب أن تكون بلا شروط، ليكون لكل زوج صنف.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, so its numbers were not checked.</source>
        <translation type="unfinished">ليس في الطبقة الحقل {field}، ولذلك لم تُفحص أرقامها.</translation>
    </message>
    <message>
        <source>The layer {name} cannot be read here.</source>
        <translation type="unfinished">تعذرت قراءة الطبقة {name} هنا.</translation>
    </message>
    <message>
        <source>The layer {name} has no rows.</source>
        <translation type="unfinished">ليس في الطبقة {name} أي صفوف.</translation>
    </message>
    <message>
        <source>The layers of the data file are not in the project.</source>
        <translation type="unfinished">طبقات ملف البيانات ليست في المشروع.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished">الخريطة</translation>
    </message>
    <message>
        <source>The map cannot show this place.</source>
        <translation type="unfinished">لا تستطيع الخريطة إظهار هذا المكان.</translation>
    </message>
    <message>
        <source>The map type {name} cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال نوع الخريطة {name}.</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation type="unfinished">الاسم طويل جداً. اختر اسماً أقصر.</translation>
    </message>
    <message>
        <source>The name of a data file ends in {suffix}.</source>
        <translation type="unfinished">ينتهي اسم ملف البيانات بـ {suffix}.</translation>
    </message>
    <message>
        <source>The name of a field of a data file as people read it. Language is en, ar or ckb; without it that of the suite. Example: imsma_field('hazard', 'status', 'ar')</source>
        <translation type="unfinished">اسم حقل في ملف البيانات كما يقرؤه الناس. اللغة en أو ar أو ckb؛ وبدونها لغة هذه الأدوات. مثال: imsma_field('hazard', 'status', 'ar')</translation>
    </message>
    <message>
        <source>The order could not be compared with {name}: compare them by eye.</source>
        <translation type="unfinished">تعذرت مقارنة الأمر مع {name}: قارنهما بالنظر.</translation>
    </message>
    <message>
        <source>The order has no outline that can be used.</source>
        <translation type="unfinished">ليس للأمر حدود صالحة للاستعمال.</translation>
    </message>
    <message>
        <source>The order states no area.</source>
        <translation type="unfinished">لا يذكر الأمر مساحة.</translation>
    </message>
    <message>
        <source>The order {fault}: nobody can say whether it lies on land of another.</source>
        <translation type="unfinished">الأمر {fault}: لا أحد يعرف هل يقع على أرض أمر آخر.</translation>
    </message>
    <message>
        <source>The outline as received is kept for ever and cannot be changed.</source>
        <translation type="unfinished">تُحفظ حدود المنطقة كما وردت على الدوام ولا يمكن تغييرها.</translation>
    </message>
    <message>
        <source>The outline crosses itself</source>
        <translation type="unfinished">حدود المنطقة تقطع نفسها</translation>
    </message>
    <message>
        <source>The outline encloses {area} m2 only.</source>
        <translation type="unfinished">تحيط حدود المنطقة بـ ‎{area} m2 فقط.</translation>
    </message>
    <message>
        <source>The outline has fewer than three different points.</source>
        <translation type="unfinished">في حدود المنطقة أقل من ثلاث نقاط مختلفة.</translation>
    </message>
    <message>
        <source>The outline has too few points</source>
        <translation type="unfinished">نقاط حدود المنطقة قليلة جداً</translation>
    </message>
    <message>
        <source>The outline is not correct: {reason}</source>
        <translation type="unfinished">حدود المنطقة غير صحيحة: {reason}</translation>
    </message>
    <message>
        <source>The outline of GEOMETRY cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال الحدود في GEOMETRY.</translation>
    </message>
    <message>
        <source>The outline of the order crosses or touches itself; it counts repaired.</source>
        <translation type="unfinished">حدود الأمر تقطع نفسها أو تلامسها؛ وتُحتسب بشكلها المُصلَح.</translation>
    </message>
    <message>
        <source>The outline of this record was changed after the repair had been proposed.</source>
        <translation type="unfinished">تغيّرت حدود المنطقة في هذا السجل بعد اقتراح الإصلاح.</translation>
    </message>
    <message>
        <source>The outline of {name} is a circle drawn from a reported size, good to {metres} m.</source>
        <translation type="unfinished">حدود {name} دائرة رُسمت من حجم مبلّغ عنه، بدقة ‎{metres} m.</translation>
    </message>
    <message>
        <source>The outline of {name} is a circle drawn from a reported size.</source>
        <translation type="unfinished">حدود {name} دائرة رُسمت من حجم مبلّغ عنه.</translation>
    </message>
    <message>
        <source>The outline of {name} is good to {metres} m only.</source>
        <translation type="unfinished">دقة حدود {name} لا تتجاوز ‎{metres} m.</translation>
    </message>
    <message>
        <source>The outline of {name} is uncertain until somebody accepts a repair.</source>
        <translation type="unfinished">حدود {name} غير مؤكدة إلى أن يقبل أحد إصلاحاً.</translation>
    </message>
    <message>
        <source>The outline touches itself</source>
        <translation type="unfinished">حدود المنطقة تلامس نفسها</translation>
    </message>
    <message>
        <source>The outlines share {area} m2; in the reported area it counts twice.</source>
        <translation type="unfinished">تشترك الحدود في ‎{area} m2؛ وتُحسب في المساحة المبلّغ عنها مرتين.</translation>
    </message>
    <message>
        <source>The outlines stay as received, marked uncertain, until a person accepts a repair.</source>
        <translation type="unfinished">تبقى الحدود كما وردت، موسومة بأنها غير مؤكدة، إلى أن يقبل شخص إصلاحاً.</translation>
    </message>
    <message>
        <source>The overlap rules cannot be used. {mistake}</source>
        <translation type="unfinished">لا يمكن استعمال قواعد التداخل. {mistake}</translation>
    </message>
    <message>
        <source>The overlap rules cannot be used: they would hide two operators at work at the same time on the same ground ({types}).</source>
        <translation type="unfinished">لا يمكن استعمال قواعد التداخل: إنها تخفي منظمتين منفذتين تعملان في الوقت نفسه على الأرض نفسها ({types}).</translation>
    </message>
    <message>
        <source>The page template {name} cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال قالب الصفحة {name}.</translation>
    </message>
    <message>
        <source>The page {name} could not be printed.</source>
        <translation type="unfinished">تعذرت طباعة الصفحة {name}.</translation>
    </message>
    <message>
        <source>The period {text} ends before it starts.</source>
        <translation type="unfinished">الفترة {text} تنتهي قبل أن تبدأ.</translation>
    </message>
    <message>
        <source>The period {text} ends before it starts. Swap the two days.</source>
        <translation type="unfinished">الفترة ‎{text} تنتهي قبل أن تبدأ. بدّل بين اليومين.</translation>
    </message>
    <message>
        <source>The place lies outside the country.</source>
        <translation type="unfinished">المكان يقع خارج البلد.</translation>
    </message>
    <message>
        <source>The place lies outside the country; in a neighbouring UTM zone it would lie inside.</source>
        <translation type="unfinished">المكان يقع خارج البلد؛ ولو كان في منطقة UTM مجاورة لوقع داخله.</translation>
    </message>
    <message>
        <source>The place lies outside the country; with longitude and latitude swapped it lies inside.</source>
        <translation type="unfinished">المكان يقع خارج البلد؛ ولو بُدّل خط الطول بخط العرض لوقع داخله.</translation>
    </message>
    <message>
        <source>The position cannot be read: a coordinate is not a number.</source>
        <translation type="unfinished">تعذرت قراءة الموقع: أحد الإحداثيات ليس عدداً.</translation>
    </message>
    <message>
        <source>The position cannot be read: its bytes are damaged.</source>
        <translation type="unfinished">تعذرت قراءة الموقع: بياناته تالفة.</translation>
    </message>
    <message>
        <source>The position is not given in longitude and latitude.</source>
        <translation type="unfinished">الموقع غير معطى بخط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>The protection of {name} cannot be put back.</source>
        <translation type="unfinished">لا يمكن إعادة حماية {name}.</translation>
    </message>
    <message>
        <source>The record changed though its date of information ({date}) is not later than ours.</source>
        <translation type="unfinished">تغيّر السجل مع أن تاريخ معلوماته (‎{date}) ليس أحدث من تاريخ سجلنا.</translation>
    </message>
    <message>
        <source>The record has no point on the map.</source>
        <translation type="unfinished">ليس للسجل نقطة على الخريطة.</translation>
    </message>
    <message>
        <source>The record has no {field}.</source>
        <translation type="unfinished">ليس في السجل {field}.</translation>
    </message>
    <message>
        <source>The record is not in the data file any more.</source>
        <translation type="unfinished">لم يعد السجل موجوداً في ملف البيانات.</translation>
    </message>
    <message>
        <source>The record it belongs to is not there: {table}.</source>
        <translation type="unfinished">السجل الذي ينتمي إليه غير موجود: {table}.</translation>
    </message>
    <message>
        <source>The record names neither a hazard nor a task order.</source>
        <translation type="unfinished">لا يسمي السجل منطقة خطرة ولا أمر مهمة.</translation>
    </message>
    <message>
        <source>The record of changes can be neither changed nor deleted.</source>
        <translation type="unfinished">سجل التغييرات لا يمكن تغييره ولا حذفه.</translation>
    </message>
    <message>
        <source>The record of this repair is not there any more.</source>
        <translation type="unfinished">سجل هذا الإصلاح لم يعد موجوداً.</translation>
    </message>
    <message>
        <source>The record to reconcile with is not there.</source>
        <translation type="unfinished">السجل المطلوب التوفيق معه غير موجود.</translation>
    </message>
    <message>
        <source>The record was changed here since it was compared. Import the file again.</source>
        <translation type="unfinished">تغيّر السجل هنا منذ المقارنة. استورد الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>The record {fault}.</source>
        <translation type="unfinished">السجل {fault}.</translation>
    </message>
    <message>
        <source>The report type {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة نوع التقرير {name}.</translation>
    </message>
    <message>
        <source>The report type {name} has no title.</source>
        <translation type="unfinished">ليس لنوع التقرير {name} عنوان.</translation>
    </message>
    <message>
        <source>The report type {name} names no tables.</source>
        <translation type="unfinished">لا يذكر نوع التقرير {name} أي جداول.</translation>
    </message>
    <message>
        <source>The report type {name} names unknown tables: {tables}.</source>
        <translation type="unfinished">يذكر نوع التقرير {name} جداول غير معروفة: {tables}.</translation>
    </message>
    <message>
        <source>The report workbook</source>
        <translation type="unfinished">مصنف التقرير</translation>
    </message>
    <message>
        <source>The report {name} cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة التقرير {name}.</translation>
    </message>
    <message>
        <source>The reported area is what the surveyor stated; the area on the map is measured on the outline.</source>
        <translation type="unfinished">المساحة المبلّغ عنها هي ما ذكره المسّاح؛ والمساحة على الخريطة تُقاس على حدود المنطقة.</translation>
    </message>
    <message>
        <source>The reported area is {area} m2.</source>
        <translation type="unfinished">المساحة المبلّغ عنها ‎{area} m2.</translation>
    </message>
    <message>
        <source>The reported share and the share on the map differ by more than {points} points.</source>
        <translation type="unfinished">تختلف النسبة المبلّغ عنها عن النسبة على الخريطة بأكثر من {points} من النقاط المئوية.</translation>
    </message>
    <message>
        <source>The rules cannot be used. {mistake}</source>
        <translation type="unfinished">لا يمكن استعمال القواعد. {mistake}</translation>
    </message>
    <message>
        <source>The rules need status, operator and dates of each order, which the layers do not hold.</source>
        <translation type="unfinished">تحتاج القواعد إلى حالة كل أمر ومنظمته المنفذة وتواريخه، وليست هذه في الطبقات.</translation>
    </message>
    <message>
        <source>The same file was received before, on {date} (state {state}).</source>
        <translation type="unfinished">استُلم الملف نفسه من قبل في ‎{date} (الوضع {state}).</translation>
    </message>
    <message>
        <source>The second column is the figure of this report; the third adds up the data sheets of this file again.</source>
        <translation type="unfinished">العمود الثاني هو رقم هذا التقرير؛ والثالث يجمع أوراق البيانات في هذا الملف من جديد.</translation>
    </message>
    <message>
        <source>The spatial index of a layer does not fit its outlines ({detail}). All records are read one by one instead. Build the index anew in the layer's properties: until then QGIS may not show all of them.</source>
        <translation type="unfinished">الفهرس المكاني لإحدى الطبقات لا يطابق حدودها ({detail}). ولذلك تُقرأ كل السجلات واحداً واحداً. أنشئ الفهرس من جديد في خصائص الطبقة: وإلى ذلك الحين قد لا يُظهر QGIS كل السجلات.</translation>
    </message>
    <message>
        <source>The spatial index of {table} holds {indexed} of {present} positions: the map may not show all.</source>
        <translation type="unfinished">يحوي الفهرس المكاني لـ {table} {indexed} من {present} من المواقع: قد لا تُظهر الخريطة كل شيء.</translation>
    </message>
    <message>
        <source>The spatial index of {table} is damaged: {text}.</source>
        <translation type="unfinished">الفهرس المكاني لـ {table} تالف: {text}.</translation>
    </message>
    <message>
        <source>The style file {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة ملف النمط {name}.</translation>
    </message>
    <message>
        <source>The style file {name} cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال ملف النمط {name}.</translation>
    </message>
    <message>
        <source>The submission that this file replaces is not in the register of {table}.</source>
        <translation type="unfinished">الملف المُقدَّم الذي يحل هذا الملف محله غير موجود في سجل {table}.</translation>
    </message>
    <message>
        <source>The table holds areas, the row has: {kind}.</source>
        <translation type="unfinished">يحوي الجدول مناطق، وفي الصف: {kind}.</translation>
    </message>
    <message>
        <source>The table holds points, the row has: {kind}.</source>
        <translation type="unfinished">يحوي الجدول نقاطاً، وفي الصف: {kind}.</translation>
    </message>
    <message>
        <source>The table {name} cannot be read from the data file.</source>
        <translation type="unfinished">تعذرت قراءة الجدول {name} من ملف البيانات.</translation>
    </message>
    <message>
        <source>The table {table} has lost its protection ({names}).</source>
        <translation type="unfinished">فقد الجدول {table} حمايته ({names}).</translation>
    </message>
    <message>
        <source>The table {table} has no field {field}.</source>
        <translation type="unfinished">لا يوجد حقل {field} في الجدول {table}.</translation>
    </message>
    <message>
        <source>The table {table} has no field {names}.</source>
        <translation type="unfinished">ليس في الجدول {table} الحقل {names}.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation type="unfinished">الجدول {table} مفقود.</translation>
    </message>
    <message>
        <source>The table {table} is written by the suite itself.</source>
        <translation type="unfinished">الجدول {table} تكتبه الأدوات نفسها.</translation>
    </message>
    <message>
        <source>The table {table} lacks the columns {names}.</source>
        <translation type="unfinished">تنقص الجدول {table} الأعمدة {names}.</translation>
    </message>
    <message>
        <source>The text is longer than {length} characters.</source>
        <translation type="unfinished">النص أطول من {length} حرفاً.</translation>
    </message>
    <message>
        <source>The two outlines could not be compared.</source>
        <translation type="unfinished">تعذرت مقارنة حدود المنطقتين.</translation>
    </message>
    <message>
        <source>The words for a code of a data file, for example 'Open' for 'open'. Language is en, ar or ckb; without it that of the suite. Example: imsma_label('hazard', 'status', "status", 'ar')</source>
        <translation type="unfinished">الكلمات المقابلة لرمز في ملف البيانات، مثل 'Open' للرمز 'open'. اللغة en أو ar أو ckb؛ وبدونها لغة هذه الأدوات. مثال: imsma_label('hazard', 'status', "status", 'ar')</translation>
    </message>
    <message>
        <source>The worst {shown} of {count} remarks are listed here.</source>
        <translation type="unfinished">أُدرجت هنا أسوأ {shown} من {count} من الملاحظات.</translation>
    </message>
    <message>
        <source>There are blanks around '{value}'.</source>
        <translation type="unfinished">توجد فراغات حول '{value}'.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another file name.</source>
        <translation type="unfinished">يوجد مجلد بهذا الاسم. اختر اسماً آخر للملف.</translation>
    </message>
    <message>
        <source>There is no column matching {name}.</source>
        <translation type="unfinished">لا توجد مطابقة أعمدة {name}.</translation>
    </message>
    <message>
        <source>There is no coordinate system {name}.</source>
        <translation type="unfinished">لا يوجد نظام إحداثيات {name}.</translation>
    </message>
    <message>
        <source>There is no coordinate system {name}. Give for example EPSG:4326, or leave CRS empty.</source>
        <translation type="unfinished">لا يوجد نظام إحداثيات {name}. أعط مثلاً EPSG:4326، أو اترك CRS فارغاً.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished">لا يوجد ملف {name}.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation type="unfinished">لا يوجد مجلد {name}.</translation>
    </message>
    <message>
        <source>There is no governorate {name} in the data file.</source>
        <translation type="unfinished">لا توجد محافظة {name} في ملف البيانات.</translation>
    </message>
    <message>
        <source>There is no hazard {number} in the data file.</source>
        <translation type="unfinished">لا توجد منطقة خطرة {number} في ملف البيانات.</translation>
    </message>
    <message>
        <source>There is no map type {name}.</source>
        <translation type="unfinished">لا يوجد نوع خريطة {name}.</translation>
    </message>
    <message>
        <source>There is no organisation {name} in the data file.</source>
        <translation type="unfinished">لا توجد منظمة {name} في ملف البيانات.</translation>
    </message>
    <message>
        <source>There is no page template {name}.</source>
        <translation type="unfinished">لا يوجد قالب صفحة {name}.</translation>
    </message>
    <message>
        <source>There is no report type {name}.</source>
        <translation type="unfinished">لا يوجد نوع تقرير {name}.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in {folder}.</source>
        <translation type="unfinished">لا توجد مساحة للملفات المؤقتة في {folder}.</translation>
    </message>
    <message>
        <source>There is no rule and no set of rules called {names}.</source>
        <translation type="unfinished">لا توجد قاعدة ولا مجموعة قواعد باسم {names}.</translation>
    </message>
    <message>
        <source>There is no rules file {file}.</source>
        <translation type="unfinished">لا يوجد ملف قواعد {file}.</translation>
    </message>
    <message>
        <source>There is no status {status}. Choose one of: {names}.</source>
        <translation type="unfinished">لا توجد حالة {status}. اختر واحدة من: {names}.</translation>
    </message>
    <message>
        <source>There is no such record in the table {table}.</source>
        <translation type="unfinished">لا يوجد مثل هذا السجل في الجدول {table}.</translation>
    </message>
    <message>
        <source>There is no such repair.</source>
        <translation type="unfinished">لا يوجد مثل هذا الإصلاح.</translation>
    </message>
    <message>
        <source>There is no such submission, or it was undone already.</source>
        <translation type="unfinished">لا يوجد مثل هذا الملف المُقدَّم، أو جرى التراجع عنه من قبل.</translation>
    </message>
    <message>
        <source>There is no such submission.</source>
        <translation type="unfinished">لا يوجد مثل هذا الملف المُقدَّم.</translation>
    </message>
    <message>
        <source>There is no table {name} to import into. Choose one of: {names}.</source>
        <translation type="unfinished">لا يوجد جدول {name} للاستيراد إليه. اختر واحداً من: {names}.</translation>
    </message>
    <message>
        <source>There is no table {name}.</source>
        <translation type="unfinished">لا يوجد جدول {name}.</translation>
    </message>
    <message>
        <source>There is no task order {number} in the data file.</source>
        <translation type="unfinished">لا يوجد أمر مهمة {number} في ملف البيانات.</translation>
    </message>
    <message>
        <source>There is no text encoding {name}.</source>
        <translation type="unfinished">لا يوجد ترميز نص {name}.</translation>
    </message>
    <message>
        <source>There is no type of task {name}.</source>
        <translation type="unfinished">لا يوجد نوع مهمة {name}.</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller paper.</source>
        <translation type="unfinished">الذاكرة لا تكفي. اختر ورقاً أصغر.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the project holds no task orders and no released land.</source>
        <translation type="unfinished">لا شيء للمقارنة به: ليس في المشروع أوامر مهام ولا أراضٍ محررة.</translation>
    </message>
    <message>
        <source>There is nothing to show: no records for the map type {name}.</source>
        <translation type="unfinished">لا شيء يُعرض: لا سجلات لنوع الخريطة {name}.</translation>
    </message>
    <message>
        <source>There must be a list of rules.</source>
        <translation type="unfinished">يجب أن تكون هناك قائمة قواعد.</translation>
    </message>
    <message>
        <source>These are no UTM coordinates: zone {zone}, east {east}, north {north}.</source>
        <translation type="unfinished">ليست هذه إحداثيات UTM: منطقة {zone}، شرق {east}، شمال {north}.</translation>
    </message>
    <message>
        <source>These records are not there: {names}.</source>
        <translation type="unfinished">هذه السجلات غير موجودة: {names}.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">رفيعة</translation>
    </message>
    <message>
        <source>Thin gaps</source>
        <translation type="unfinished">فجوات رفيعة</translation>
    </message>
    <message>
        <source>Things found wrong</source>
        <translation type="unfinished">الأخطاء الموجودة</translation>
    </message>
    <message>
        <source>This QGIS cannot write them.</source>
        <translation type="unfinished">لا تستطيع نسخة QGIS هذه كتابتها.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long when printed at full size. If it is not, do not measure on this sheet.</source>
        <translation type="unfinished">طول هذا الشريط 100 مم عند الطباعة بالحجم الكامل. فإن لم يكن كذلك فلا تقس على هذه الورقة.</translation>
    </message>
    <message>
        <source>This check broke off: {title}. Its remarks are missing or not complete; see the log.</source>
        <translation type="unfinished">انقطع هذا الفحص: {title}. ملاحظاته مفقودة أو غير كاملة؛ انظر السجل التقني.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation type="unfinished">هذا الحاسوب جاهز.</translation>
    </message>
    <message>
        <source>This computer is ready; the lines with advice make it better.</source>
        <translation type="unfinished">هذا الحاسوب جاهز؛ والأسطر التي فيها نصيحة تجعله أفضل.</translation>
    </message>
    <message>
        <source>This figure is missing.</source>
        <translation type="unfinished">هذا الرقم مفقود.</translation>
    </message>
    <message>
        <source>This function is not there: {name}.</source>
        <translation type="unfinished">هذه الوظيفة غير موجودة: {name}.</translation>
    </message>
    <message>
        <source>This happens when a layer is overwritten or exported into the file. Go back to the last backup, or put the protection back; then every record that differs is noted.</source>
        <translation type="unfinished">يحدث هذا عند استبدال طبقة أو تصديرها إلى الملف. ارجع إلى آخر نسخة احتياطية، أو أعد الحماية؛ عندئذ يُدوَّن كل سجل مختلف.</translation>
    </message>
    <message>
        <source>This outline</source>
        <translation type="unfinished">هذه الحدود</translation>
    </message>
    <message>
        <source>This outline {fault}.</source>
        <translation type="unfinished">هذا الشكل {fault}.</translation>
    </message>
    <message>
        <source>This part is missing.</source>
        <translation type="unfinished">هذا الجزء مفقود.</translation>
    </message>
    <message>
        <source>This record has no place on the map.</source>
        <translation type="unfinished">ليس لهذا السجل مكان على الخريطة.</translation>
    </message>
    <message>
        <source>This record was deleted here; the file brings it back.</source>
        <translation type="unfinished">حُذف هذا السجل هنا؛ والملف يعيده.</translation>
    </message>
    <message>
        <source>This record {fault}.</source>
        <translation type="unfinished">هذا السجل {fault}.</translation>
    </message>
    <message>
        <source>This repair leaves nothing of the outline.</source>
        <translation type="unfinished">لا يُبقي هذا الإصلاح شيئاً من حدود المنطقة.</translation>
    </message>
    <message>
        <source>This repair was decided already by {name}.</source>
        <translation type="unfinished">هذا الإصلاح قرره {name} من قبل.</translation>
    </message>
    <message>
        <source>This report</source>
        <translation type="unfinished">هذا التقرير</translation>
    </message>
    <message>
        <source>This row of the workbench is not waiting for a decision.</source>
        <translation type="unfinished">هذا الصف في طاولة المراجعة لا ينتظر قراراً.</translation>
    </message>
    <message>
        <source>This row was put on the record {name} by a person, and says something else now.</source>
        <translation type="unfinished">وضع شخص هذا الصف على السجل {name}، وهو يقول الآن شيئاً آخر.</translation>
    </message>
    <message>
        <source>This software works offline. It sends nothing: no data, no statistics, no errors. It asks the network only for sources that you connect yourself.</source>
        <translation type="unfinished">يعمل هذا البرنامج دون اتصال. لا يرسل شيئاً: لا بيانات ولا إحصاءات ولا أخطاء. لا يستخدم الشبكة إلا للمصادر التي توصلها بنفسك.</translation>
    </message>
    <message>
        <source>This submission was undone.</source>
        <translation type="unfinished">جرى التراجع عن هذا الملف المُقدَّم.</translation>
    </message>
    <message>
        <source>Time zone of dates</source>
        <translation type="unfinished">المنطقة الزمنية للتواريخ</translation>
    </message>
    <message>
        <source>To be read with the figures</source>
        <translation type="unfinished">يُقرأ مع الأرقام</translation>
    </message>
    <message>
        <source>To close a hazard give its local number (HAZARD) and nothing of a task order.</source>
        <translation type="unfinished">لإغلاق منطقة خطرة أعط معرّفها المحلي (HAZARD) دون أي شيء يخص أمر مهمة.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">المجموع</translation>
    </message>
    <message>
        <source>Two operators are at work at the same time on the same ground: {a} and {b} ({size}).</source>
        <translation type="unfinished">منظمتان منفذتان تعملان في الوقت نفسه على الأرض نفسها: {a} و{b} (‎{size}).</translation>
    </message>
    <message>
        <source>Two orders of the same operator overlap: {a} and {b} ({size}).</source>
        <translation type="unfinished">أمران للمنظمة المنفذة نفسها يتداخلان: {a} و{b} (‎{size}).</translation>
    </message>
    <message>
        <source>Two parts are the same</source>
        <translation type="unfinished">جزءان متطابقان</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation type="unfinished">نوع المهمة</translation>
    </message>
    <message>
        <source>Type of task, for the outline (CLEARANCE, EOD_SPOT ...)</source>
        <translation type="unfinished">نوع المهمة، للحدود المرسومة (CLEARANCE أو EOD_SPOT ...)</translation>
    </message>
    <message>
        <source>Typed positions were read on WGS 84.</source>
        <translation type="unfinished">قُرئت المواقع المكتوبة على WGS 84.</translation>
    </message>
    <message>
        <source>UTM ends at 80 degrees south and 84 degrees north.</source>
        <translation type="unfinished">تنتهي UTM عند 80 درجة جنوباً و84 درجة شمالاً.</translation>
    </message>
    <message>
        <source>Uncertain gaps</source>
        <translation type="unfinished">فجوات غير مؤكدة</translation>
    </message>
    <message>
        <source>Uncertain pairs</source>
        <translation type="unfinished">أزواج غير مؤكدة</translation>
    </message>
    <message>
        <source>Uncertain, up to {area} {m2}: an outline is not correct.</source>
        <translation type="unfinished">غير مؤكد، حتى ‎{area} {m2}: إحدى الحدود غير صحيحة.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished">دون تغيير</translation>
    </message>
    <message>
        <source>Undoing needs a name and a reason.</source>
        <translation type="unfinished">التراجع يحتاج إلى اسم وسبب.</translation>
    </message>
    <message>
        <source>Unit of areas</source>
        <translation type="unfinished">وحدة المساحات</translation>
    </message>
    <message>
        <source>Unit of areas whose column does not say it</source>
        <translation type="unfinished">وحدة المساحات التي لا يذكرها عمودها</translation>
    </message>
    <message>
        <source>Unknown parameter: {names}. Known are: {known}.</source>
        <translation type="unfinished">معامل غير معروف: {names}. المعروف منها: {known}.</translation>
    </message>
    <message>
        <source>Update the plugins, then open it again. Nothing was changed.</source>
        <translation type="unfinished">حدّث الإضافات، ثم افتحه مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Use a QGIS build that contains {name}, and start QGIS again.</source>
        <translation type="unfinished">استخدم نسخة من QGIS تحتوي على {name} ثم أعد تشغيل QGIS.</translation>
    </message>
    <message>
        <source>Use an older backup.</source>
        <translation type="unfinished">استعمل نسخة احتياطية أقدم.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">صالح من</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished">صالح إلى</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished">الإصدار {version}</translation>
    </message>
    <message>
        <source>Version, licence, and what this software does not do.</source>
        <translation type="unfinished">الإصدار والرخصة وما لا يفعله هذا البرنامج.</translation>
    </message>
    <message>
        <source>WIDTH is {value}.</source>
        <translation type="unfinished">‏WIDTH هو {value}.</translation>
    </message>
    <message>
        <source>We have</source>
        <translation type="unfinished">لدينا</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">ما الخطأ</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">ما معناه</translation>
    </message>
    <message>
        <source>What the layer holds (hazard, task_order ...)</source>
        <translation type="unfinished">ما تحويه الطبقة (hazard أو task_order ...)</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ما العمل</translation>
    </message>
    <message>
        <source>What was worked</source>
        <translation type="unfinished">ما جرى العمل فيه</translation>
    </message>
    <message>
        <source>What {name} accepted here was another: {accepted}.</source>
        <translation type="unfinished">ما قبله {name} هنا كان تداخلاً آخر: ‎{accepted}.</translation>
    </message>
    <message>
        <source>When Something Goes Wrong</source>
        <translation type="unfinished">عندما يحدث خطأ</translation>
    </message>
    <message>
        <source>Where an outline is uncertain, the area by the hull of its points.</source>
        <translation type="unfinished">حيث تكون الحدود غير مؤكدة، المساحة بحسب الغلاف المحيط بنقاطها.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">إلى أين</translation>
    </message>
    <message>
        <source>White does not mean safe.</source>
        <translation type="unfinished">اللون الأبيض لا يعني أن الأرض آمنة.</translation>
    </message>
    <message>
        <source>White does not mean safe. Ask the mine action centre before using land.</source>
        <translation type="unfinished">اللون الأبيض لا يعني أن الأرض آمنة. اسأل مركز شؤون الألغام قبل استعمال الأرض.</translation>
    </message>
    <message>
        <source>White does not mean safe. Ask {producer} before using land.</source>
        <translation type="unfinished">اللون الأبيض لا يعني أن الأرض آمنة. اسأل {producer} قبل استعمال الأرض.</translation>
    </message>
    <message>
        <source>Whole areas</source>
        <translation type="unfinished">المناطق المطلوب تغطيتها</translation>
    </message>
    <message>
        <source>Whole areas in all ({unit})</source>
        <translation type="unfinished">مجموع المناطق المطلوب تغطيتها ({unit})</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished">البلد كله</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">لماذا</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation type="unfinished">العرض (m)</translation>
    </message>
    <message>
        <source>Without an outline, so not on this map: {count}</source>
        <translation type="unfinished">بلا حدود، فليست على هذه الخريطة: {count}</translation>
    </message>
    <message>
        <source>Without outline</source>
        <translation type="unfinished">بلا حدود</translation>
    </message>
    <message>
        <source>Without records, so without a page: {names}</source>
        <translation type="unfinished">بلا سجلات، فبلا صفحة: {names}</translation>
    </message>
    <message>
        <source>Workbench (a person approves)</source>
        <translation type="unfinished">طاولة المراجعة (يعتمدها شخص)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished">المصنف</translation>
    </message>
    <message>
        <source>Workbook written: {file}</source>
        <translation type="unfinished">كُتب المصنف: {file}</translation>
    </message>
    <message>
        <source>Write a year (2026), a month (2026-03), a quarter (2026-Q1) or two days (2026-01-01/2026-03-31).</source>
        <translation type="unfinished">اكتب سنة (2026) أو شهراً (‎2026-03) أو ربعاً (‎2026-Q1) أو يومين (‎2026-01-01/2026-03-31).</translation>
    </message>
    <message>
        <source>Write degrees (33.3152, 44.3661), UTM with its zone (38N 441000 3686000) or MGRS.</source>
        <translation type="unfinished">اكتب درجات (‎33.3152, 44.3661) أو UTM مع منطقتها (‎38N 441000 3686000) أو MGRS.</translation>
    </message>
    <message>
        <source>Write degrees like 33.3152 or 33 18 54.7 N.</source>
        <translation type="unfinished">اكتب الدرجات مثل ‎33.3152 أو ‎33 18 54.7 N.</translation>
    </message>
    <message>
        <source>Write for example {name}.</source>
        <translation type="unfinished">اكتب مثلاً {name}.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation type="unfinished">اكتبه هكذا: ‎2026-03-31.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-30.</source>
        <translation type="unfinished">اكتبه هكذا: ‎2026-11-30.</translation>
    </message>
    <message>
        <source>Write it like 38S MB 12345 67890: zone, band, two letters, an even number of figures.</source>
        <translation type="unfinished">اكتبه هكذا: ‎38S MB 12345 67890: منطقة ونطاق وحرفان وعدد زوجي من الأرقام.</translation>
    </message>
    <message>
        <source>Write it like EPSG:32638.</source>
        <translation type="unfinished">اكتبه هكذا: EPSG:32638.</translation>
    </message>
    <message>
        <source>Write it to a file of its own. An empty table may have been left behind.</source>
        <translation type="unfinished">اكتبها إلى ملف مستقل. قد يكون جدول فارغ قد بقي هناك.</translation>
    </message>
    <message>
        <source>Write year-month-day, for example {example}.</source>
        <translation type="unfinished">اكتب سنة-شهر-يوم، مثلاً {example}.</translation>
    </message>
    <message>
        <source>Writes a QGIS project with all layers of a data file: in groups, with the symbols of mine action, with titles, forms and choices in the language chosen. Keep the project beside the data file: it finds it by a relative path.</source>
        <translation type="unfinished">تكتب مشروع QGIS فيه جميع طبقات ملف بيانات: في مجموعات، برموز شؤون الألغام، وبعناوين واستمارات واختيارات باللغة المختارة. احفظ المشروع بجانب ملف البيانات: فهو يجده بمسار نسبي.</translation>
    </message>
    <message>
        <source>Writes contamination, land released, task orders, overlaps and gaps of a data file to an Excel workbook. Every figure of the summary is also a formula over the data sheets of the same file, so that anybody can check it. Period: a year (2026), a month (2026-03), a quarter (2026-Q1) or two days (2026-01-01/2026-03-31); empty for all.</source>
        <translation type="unfinished">تكتب التلوث والأراضي المحررة وأوامر المهام والتداخلات والفجوات من ملف بيانات إلى مصنف Excel. وكل رقم في الملخص هو أيضاً معادلة على أوراق البيانات في الملف نفسه، ليتمكن أي أحد من التحقق منه. الفترة: سنة (2026) أو شهر (‎2026-03) أو ربع (‎2026-Q1) أو يومان (‎2026-01-01/2026-03-31)؛ فارغة للكل.</translation>
    </message>
    <message>
        <source>Writes the standard figures and their records to an Excel workbook.</source>
        <translation type="unfinished">يكتب الأرقام القياسية وسجلاتها في مصنف Excel.</translation>
    </message>
    <message>
        <source>Writing a workbook</source>
        <translation type="unfinished">كتابة مصنف</translation>
    </message>
    <message>
        <source>Writing them into the data file ...</source>
        <translation type="unfinished">جارٍ كتابتها في ملف البيانات ...</translation>
    </message>
    <message>
        <source>Written to the approved records.</source>
        <translation type="unfinished">كُتبت في السجلات المعتمدة.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">أنت</translation>
    </message>
    <message>
        <source>You find this window again under Mine Action, First Steps.</source>
        <translation type="unfinished">تجد هذه النافذة مرة أخرى تحت «شؤون الألغام» ثم «الخطوات الأولى».</translation>
    </message>
    <message>
        <source>You have a data file of your programme or of a colleague.</source>
        <translation type="unfinished">لديك ملف بيانات من برنامجك أو من زميل.</translation>
    </message>
    <message>
        <source>You have no right to write there, or the file is open in another program. Close it or choose another folder.</source>
        <translation type="unfinished">ليس لديك حق الكتابة هناك، أو أن الملف مفتوح في برنامج آخر. أغلقه أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">اسمك</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished">مكتبك</translation>
    </message>
    <message>
        <source>Zones go from 1 to 60, the east value has 6 figures, the north value 7.</source>
        <translation type="unfinished">المناطق من 1 إلى 60، وقيمة الشرق من 6 أرقام، وقيمة الشمال من 7.</translation>
    </message>
    <message>
        <source>Zoom to Place</source>
        <translation type="unfinished">التقريب إلى المكان</translation>
    </message>
    <message>
        <source>a date such as 2024-03-31</source>
        <translation type="unfinished">تاريخ مثل ‎2024-03-31</translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished">ملف</translation>
    </message>
    <message>
        <source>a list of codes</source>
        <translation type="unfinished">قائمة رموز</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished">قائمة نصوص</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">عدد</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>a time with its time zone</source>
        <translation type="unfinished">وقت مع منطقته الزمنية</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">عدد صحيح</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>and {count} others</source>
        <translation type="unfinished">و{count} غيرها</translation>
    </message>
    <message>
        <source>approved completion reports</source>
        <translation type="unfinished">تقارير الإنجاز المعتمدة</translation>
    </message>
    <message>
        <source>approved reports</source>
        <translation type="unfinished">التقارير المعتمدة</translation>
    </message>
    <message>
        <source>area in {unit}</source>
        <translation type="unfinished">المساحة بوحدة {unit}</translation>
    </message>
    <message>
        <source>as said: {score}</source>
        <translation type="unfinished">كما ذُكر: {score}</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation type="unfinished">الكتابة ممكنة</translation>
    </message>
    <message>
        <source>can be written, {megabytes} MB free</source>
        <translation type="unfinished">الكتابة ممكنة، المساحة الحرة {megabytes} ميغابايت</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation type="unfinished">لا يمكن الكتابة: {reason}</translation>
    </message>
    <message>
        <source>coordinate system</source>
        <translation type="unfinished">نظام الإحداثيات</translation>
    </message>
    <message>
        <source>cut at the crossings</source>
        <translation type="unfinished">قُطعت عند نقاط التقاطع</translation>
    </message>
    <message>
        <source>date of the data</source>
        <translation type="unfinished">تاريخ البيانات</translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished">اليوم</translation>
    </message>
    <message>
        <source>decimal degrees</source>
        <translation type="unfinished">درجات عشرية</translation>
    </message>
    <message>
        <source>degrees and minutes</source>
        <translation type="unfinished">درجات ودقائق</translation>
    </message>
    <message>
        <source>degrees, minutes, seconds</source>
        <translation type="unfinished">درجات ودقائق وثوانٍ</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation type="unfinished">إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>figures and report workbooks</source>
        <translation type="unfinished">الأرقام ومصنفات التقارير</translation>
    </message>
    <message>
        <source>first point at {latitude}, {longitude}</source>
        <translation type="unfinished">أول نقطة عند ‎{latitude}, ‎{longitude}</translation>
    </message>
    <message>
        <source>for example: {examples}</source>
        <translation type="unfinished">مثلاً: {examples}</translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished">موجود</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation type="unfinished">من ‎{first}</translation>
    </message>
    <message>
        <source>has an empty outline</source>
        <translation type="unfinished">حدوده فارغة</translation>
    </message>
    <message>
        <source>has an outline that cannot be read</source>
        <translation type="unfinished">له حدود لا يمكن قراءتها</translation>
    </message>
    <message>
        <source>has an outline that encloses no land</source>
        <translation type="unfinished">له حدود لا تحيط بأي أرض</translation>
    </message>
    <message>
        <source>has coordinates outside the range of its coordinate system</source>
        <translation type="unfinished">له إحداثيات خارج مدى نظام إحداثياته</translation>
    </message>
    <message>
        <source>has coordinates that are not degrees of longitude and latitude</source>
        <translation type="unfinished">له إحداثيات ليست درجات طول وعرض</translation>
    </message>
    <message>
        <source>has coordinates that are not numbers</source>
        <translation type="unfinished">له إحداثيات ليست أعداداً</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation type="unfinished">بلا تاريخ</translation>
    </message>
    <message>
        <source>has no outline</source>
        <translation type="unfinished">بلا حدود</translation>
    </message>
    <message>
        <source>is a point or line with a radius or width that cannot be (above 0 m, up to 100 km)</source>
        <translation type="unfinished">نقطة أو خط بنصف قطر أو عرض غير ممكن (أكثر من ‎0 m وحتى ‎100 km)</translation>
    </message>
    <message>
        <source>is a point or line, and its radius or width is not known</source>
        <translation type="unfinished">نقطة أو خط، ونصف قطره أو عرضه غير معروف</translation>
    </message>
    <message>
        <source>is later than the day of the figures</source>
        <translation type="unfinished">تاريخه بعد يوم الأرقام</translation>
    </message>
    <message>
        <source>is not a polygon</source>
        <translation type="unfinished">ليس مضلعاً</translation>
    </message>
    <message>
        <source>is not approved</source>
        <translation type="unfinished">غير معتمد</translation>
    </message>
    <message>
        <source>is older than the report of the hazard</source>
        <translation type="unfinished">أقدم من الإبلاغ عن المنطقة الخطرة</translation>
    </message>
    <message>
        <source>is the order itself</source>
        <translation type="unfinished">هو الأمر نفسه</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished">نهايته مفقودة</translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished">km</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished">خط العرض</translation>
    </message>
    <message>
        <source>latitude first</source>
        <translation type="unfinished">خط العرض أولاً</translation>
    </message>
    <message>
        <source>legend</source>
        <translation type="unfinished">مفتاح الخريطة</translation>
    </message>
    <message>
        <source>lies across 180 degrees of longitude; cut it there in two</source>
        <translation type="unfinished">يمتد عبر خط الطول 180؛ اقطعه هناك إلى جزأين</translation>
    </message>
    <message>
        <source>lines without width: {count}</source>
        <translation type="unfinished">خطوط بلا عرض: {count}</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished">خط الطول</translation>
    </message>
    <message>
        <source>longitude first</source>
        <translation type="unfinished">خط الطول أولاً</translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished">m</translation>
    </message>
    <message>
        <source>names no known task order</source>
        <translation type="unfinished">لا يسمي أمر مهمة معروفاً</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>no dated records</source>
        <translation type="unfinished">لا سجلات مؤرخة</translation>
    </message>
    <message>
        <source>no font has all letters</source>
        <translation type="unfinished">لا يوجد خط يضم كل الحروف</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation type="unfinished">بلا حدود</translation>
    </message>
    <message>
        <source>no records on this map</source>
        <translation type="unfinished">لا سجلات على هذه الخريطة</translation>
    </message>
    <message>
        <source>north arrow</source>
        <translation type="unfinished">سهم الشمال</translation>
    </message>
    <message>
        <source>north of the equator</source>
        <translation type="unfinished">شمال خط الاستواء</translation>
    </message>
    <message>
        <source>not all features arrived in the file</source>
        <translation type="unfinished">لم تصل جميع المعالم إلى الملف</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">غير موجود</translation>
    </message>
    <message>
        <source>not found; QGIS does its work</source>
        <translation type="unfinished">غير موجود؛ يقوم QGIS بعمله</translation>
    </message>
    <message>
        <source>not found; needed for {purpose}</source>
        <translation type="unfinished">غير موجود؛ يلزم من أجل: {purpose}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">العدد</translation>
    </message>
    <message>
        <source>number of records</source>
        <translation type="unfinished">عدد السجلات</translation>
    </message>
    <message>
        <source>of this: {outcome} ({unit})</source>
        <translation type="unfinished">منها: {outcome} ({unit})</translation>
    </message>
    <message>
        <source>or thinner than (m)</source>
        <translation type="unfinished">أو أرفع من (m)</translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished">حدود المنطقة</translation>
    </message>
    <message>
        <source>own records</source>
        <translation type="unfinished">سجلات المكتب</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished">بالمئة</translation>
    </message>
    <message>
        <source>plugins.xml</source>
        <translation type="unfinished">plugins.xml</translation>
    </message>
    <message>
        <source>points in another order</source>
        <translation type="unfinished">نقاط بترتيب آخر</translation>
    </message>
    <message>
        <source>possible: m2, ha, km2, dunam (2,500 m2)</source>
        <translation type="unfinished">الممكن: m2 و ha و km2 و dunam (2,500 m2)</translation>
    </message>
    <message>
        <source>reading partners' workbooks</source>
        <translation type="unfinished">قراءة مصنفات الشركاء</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished">السجل {number}</translation>
    </message>
    <message>
        <source>released land</source>
        <translation type="unfinished">الأراضي المحررة</translation>
    </message>
    <message>
        <source>releases no land</source>
        <translation type="unfinished">لا يحرر أرضاً</translation>
    </message>
    <message>
        <source>says that land inside was not cleared</source>
        <translation type="unfinished">يذكر أن أرضاً داخله لم تُطهَّر</translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished">المقياس</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation type="unfinished">شريط المقياس</translation>
    </message>
    <message>
        <source>sentence that white does not mean safe</source>
        <translation type="unfinished">الجملة القائلة إن اللون الأبيض لا يعني أن الأرض آمنة</translation>
    </message>
    <message>
        <source>single points: {count}</source>
        <translation type="unfinished">نقاط مفردة: {count}</translation>
    </message>
    <message>
        <source>small map of the country</source>
        <translation type="unfinished">خريطة صغيرة للبلد</translation>
    </message>
    <message>
        <source>somebody in another program</source>
        <translation type="unfinished">شخص في برنامج آخر</translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished">المصادر</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>the first order</source>
        <translation type="unfinished">الأمر الأول</translation>
    </message>
    <message>
        <source>the latest record</source>
        <translation type="unfinished">أحدث سجل</translation>
    </message>
    <message>
        <source>the order</source>
        <translation type="unfinished">الأمر</translation>
    </message>
    <message>
        <source>the orders that continue it</source>
        <translation type="unfinished">الأوامر التي هي استمرار له</translation>
    </message>
    <message>
        <source>the result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>the second order</source>
        <translation type="unfinished">الأمر الثاني</translation>
    </message>
    <message>
        <source>the whole outline: {reason}</source>
        <translation type="unfinished">حدود المنطقة كلها: {reason}</translation>
    </message>
    <message>
        <source>their number</source>
        <translation type="unfinished">عددها</translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished">غير مقروء</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation type="unfinished">حتى ‎{last}</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation type="unfinished">أُلغي</translation>
    </message>
    <message>
        <source>was not accepted</source>
        <translation type="unfinished">لم يُقبل</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation type="unfinished">من يحق له الاطلاع</translation>
    </message>
    <message>
        <source>writing workbooks</source>
        <translation type="unfinished">كتابة المصنفات</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">نعم</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">نعم أو لا</translation>
    </message>
    <message>
        <source>zone {zone} north</source>
        <translation type="unfinished">منطقة {zone} شمالاً</translation>
    </message>
    <message>
        <source>{area} m2, {share} % of the smaller one</source>
        <translation type="unfinished">{area} m2، {share} % من الأصغر</translation>
    </message>
    <message>
        <source>{area} {m2}, {share} % of the smaller one</source>
        <translation type="unfinished">{area} {m2}، {share} % من الأصغر</translation>
    </message>
    <message>
        <source>{area} {unit} are not covered by {covers}, {width} m at the widest place.</source>
        <translation type="unfinished">لا تغطي {covers} مساحة ‎{area} {unit}، والعرض في أعرض موضع ‎{width} m.</translation>
    </message>
    <message>
        <source>{area} {unit} of {part} lie outside.</source>
        <translation type="unfinished">يقع خارج الحدود ‎{area} {unit} من {part}.</translation>
    </message>
    <message>
        <source>{a} and {b} are at work at the same time on the same ground ({size}), and the operator of one is not known.</source>
        <translation type="unfinished">‏{a} و{b} يُعمل فيهما في الوقت نفسه على الأرض نفسها (‎{size})، والمنظمة المنفذة لأحدهما غير معروفة.</translation>
    </message>
    <message>
        <source>{a} and {b} cover nearly the same ground ({size}).</source>
        <translation type="unfinished">‏{a} و{b} يغطيان الأرض نفسها تقريباً (‎{size}).</translation>
    </message>
    <message>
        <source>{a} and {b} cover nearly the same ground ({size}): one of them may have been issued twice.</source>
        <translation type="unfinished">‏{a} و{b} يغطيان الأرض نفسها تقريباً (‎{size}): ربما صدر أحدهما مرتين.</translation>
    </message>
    <message>
        <source>{a} and {b} lie near each other.</source>
        <translation type="unfinished">‏{a} و{b} متجاوران.</translation>
    </message>
    <message>
        <source>{a} and {b} lie {metres} m apart.</source>
        <translation type="unfinished">بين {a} و{b} مسافة ‎{metres} m.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}), and no rule allows it.</source>
        <translation type="unfinished">‏{a} و{b} يتداخلان (‎{size})، ولا قاعدة تسمح بذلك.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}), and one of them is land already released.</source>
        <translation type="unfinished">‏{a} و{b} يتداخلان (‎{size})، وأحدهما أرض محررة سابقاً.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}), as one follows the other by the rules.</source>
        <translation type="unfinished">‏{a} و{b} يتداخلان (‎{size})، لأن أحدهما يتبع الآخر وفق القواعد.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}).</source>
        <translation type="unfinished">‏{a} و{b} يتداخلان (‎{size}).</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}); the site of at least one of them was left.</source>
        <translation type="unfinished">‏{a} و{b} يتداخلان (‎{size})؛ وقد غُودر موقع أحدهما على الأقل.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap in a thin edge ({size}).</source>
        <translation type="unfinished">‏{a} و{b} يتداخلان في حافة رفيعة (‎{size}).</translation>
    </message>
    <message>
        <source>{a} and {b} work in the same area; one of them covers a whole administrative area.</source>
        <translation type="unfinished">‏{a} و{b} يُعمل فيهما في المنطقة نفسها؛ وأحدهما يغطي منطقة إدارية كاملة.</translation>
    </message>
    <message>
        <source>{country} is no country code.</source>
        <translation type="unfinished">‏{country} ليس رمز بلد.</translation>
    </message>
    <message>
        <source>{count} comparisons failed; look at these records on the map.</source>
        <translation type="unfinished">فشلت {count} من المقارنات؛ انظر إلى هذه السجلات على الخريطة.</translation>
    </message>
    <message>
        <source>{count} dates of the column can only be day first</source>
        <translation type="unfinished">{count} من تواريخ العمود لا يمكن إلا أن يكون اليوم فيها أولاً</translation>
    </message>
    <message>
        <source>{count} dates of the column can only be month first</source>
        <translation type="unfinished">{count} من تواريخ العمود لا يمكن إلا أن يكون الشهر فيها أولاً</translation>
    </message>
    <message>
        <source>{count} gaps, {area} {unit} in all, {thin} of them thin.</source>
        <translation type="unfinished">‏{count} من الفجوات، مجموعها ‎{area} {unit}، منها {thin} رفيعة.</translation>
    </message>
    <message>
        <source>{count} gaps, {area} {unit} in all.</source>
        <translation type="unfinished">‏{count} من الفجوات، مجموعها ‎{area} {unit}.</translation>
    </message>
    <message>
        <source>{count} geometries of the file are empty.</source>
        <translation type="unfinished">‏{count} من أشكال الملف فارغة.</translation>
    </message>
    <message>
        <source>{count} hazards changed status after the day of the report and are shown as open.</source>
        <translation type="unfinished">‏{count} من المناطق الخطرة تغيرت حالتها بعد يوم التقرير وتظهر مفتوحة.</translation>
    </message>
    <message>
        <source>{count} hazards have the local number {number}.</source>
        <translation type="unfinished">‏{count} من المناطق الخطرة لها المعرّف المحلي {number}.</translation>
    </message>
    <message>
        <source>{count} hazards were reported after the day of the report.</source>
        <translation type="unfinished">‏{count} من المناطق الخطرة أُبلغ عنها بعد يوم التقرير.</translation>
    </message>
    <message>
        <source>{count} of the chosen rows are not waiting for a decision.</source>
        <translation type="unfinished">‏{count} من الصفوف المختارة لا تنتظر قراراً.</translation>
    </message>
    <message>
        <source>{count} open hazards have no outline or an uncertain one; their area on the map is not reliable.</source>
        <translation type="unfinished">‏{count} من المناطق الخطرة المفتوحة بلا حدود أو حدودها غير مؤكدة؛ ومساحتها على الخريطة لا يُعتمد عليها.</translation>
    </message>
    <message>
        <source>{count} open hazards have no reported area; they count in the number only.</source>
        <translation type="unfinished">‏{count} من المناطق الخطرة المفتوحة بلا مساحة مبلّغ عنها؛ وتُحسب في العدد فقط.</translation>
    </message>
    <message>
        <source>{count} orders and pieces of released land have no outline that can be used; nobody knows whether the order lies on them: {names}</source>
        <translation type="unfinished">‏{count} من الأوامر وقطع الأراضي المحررة بلا حدود صالحة للاستعمال؛ ولا أحد يعرف هل يقع الأمر عليها: {names}</translation>
    </message>
    <message>
        <source>{count} organisations have the short name {name}.</source>
        <translation type="unfinished">‏{count} من المنظمات لها الاسم المختصر {name}.</translation>
    </message>
    <message>
        <source>{count} outlines could not be worked out. They are named in the results (FAILED_LIST) and listed whole, as uncertain.</source>
        <translation type="unfinished">تعذر حساب {count} من الحدود. تُسمى في النتائج (FAILED_LIST) وتُدرج كاملة بوصفها غير مؤكدة.</translation>
    </message>
    <message>
        <source>{count} outlines could not be worked out: look for gaps by eye.</source>
        <translation type="unfinished">تعذر حساب {count} من الحدود: ابحث عن الفجوات بالنظر.</translation>
    </message>
    <message>
        <source>{count} outlines cross or touch themselves; they were compared by their repaired shape, and gaps near them are marked uncertain.</source>
        <translation type="unfinished">‏{count} من الحدود تقطع نفسها أو تلامسها؛ قورنت بشكلها المُصلَح، والفجوات قربها موسومة بأنها غير مؤكدة.</translation>
    </message>
    <message>
        <source>{count} pairs are uncertain: an outline crosses or touches itself. Their overlap is that of the repaired shape; look at the list of repairs.</source>
        <translation type="unfinished">‏{count} من الأزواج غير مؤكدة: إحدى الحدود تقطع نفسها أو تلامسها. وتداخلها هو تداخل الشكل المُصلَح؛ انظر قائمة الإصلاحات.</translation>
    </message>
    <message>
        <source>{count} pairs could not be worked out. They are named in the results (FAILED_LIST): compare them by eye.</source>
        <translation type="unfinished">تعذر حساب {count} من الأزواج. تُسمى في النتائج (FAILED_LIST): قارنها بالنظر.</translation>
    </message>
    <message>
        <source>{count} plugins are offered by {file}.</source>
        <translation type="unfinished">‏{count} من الإضافات يتيحها {file}.</translation>
    </message>
    <message>
        <source>{count} positions can be read in several ways and were not placed.</source>
        <translation type="unfinished">‏{count} من المواقع يمكن قراءتها بأكثر من وجه ولم تُوضع.</translation>
    </message>
    <message>
        <source>{count} records are called {value}.</source>
        <translation type="unfinished">‏{count} من السجلات تحمل الاسم {value}.</translation>
    </message>
    <message>
        <source>{count} records have no day of release and are in no period.</source>
        <translation type="unfinished">‏{count} من السجلات بلا يوم تحرير وليست في أي فترة.</translation>
    </message>
    <message>
        <source>{count} records have no reported area and add nothing.</source>
        <translation type="unfinished">‏{count} من السجلات بلا مساحة مبلّغ عنها ولا تضيف شيئاً.</translation>
    </message>
    <message>
        <source>{count} records have no usable outline and could not be compared.</source>
        <translation type="unfinished">‏{count} من السجلات بلا حدود صالحة وتعذرت مقارنتها.</translation>
    </message>
    <message>
        <source>{count} records name no governorate and are not in this report of one.</source>
        <translation type="unfinished">‏{count} من السجلات لا تسمي محافظة وليست في هذا التقرير عن محافظة واحدة.</translation>
    </message>
    <message>
        <source>{count} records were changed or used after this submission: {names}. Nothing was undone.</source>
        <translation type="unfinished">‏{count} من السجلات تغيرت أو استُعملت بعد هذا الملف المُقدَّم: {names}. لم يُتراجع عن شيء.</translation>
    </message>
    <message>
        <source>{count} records were released after the day of the report.</source>
        <translation type="unfinished">‏{count} من السجلات حُررت بعد يوم التقرير.</translation>
    </message>
    <message>
        <source>{count} reports were left out. They are named in the results (LEFT_OUT_LIST).</source>
        <translation type="unfinished">لم يُحتسب {count} من التقارير. تُسمى في النتائج (LEFT_OUT_LIST).</translation>
    </message>
    <message>
        <source>{count} task orders have remarks; read the field warnings.</source>
        <translation type="unfinished">‏{count} من أوامر المهام عليها ملاحظات؛ اقرأ الحقل warnings.</translation>
    </message>
    <message>
        <source>{count} task orders have the number {number}.</source>
        <translation type="unfinished">‏{count} من أوامر المهام لها الرقم {number}.</translation>
    </message>
    <message>
        <source>{count} task orders share a name with another or have none; of those that share one, only the last gets the activities. Give ID_FIELD a field that tells them apart.</source>
        <translation type="unfinished">‏{count} من أوامر المهام تشترك في اسمها مع غيرها أو بلا اسم؛ ومن الأوامر المشتركة في الاسم لا تُنسب الأنشطة إلا إلى الأخير. أعط ID_FIELD حقلاً يميز بينها.</translation>
    </message>
    <message>
        <source>{count} task orders were made after that day and are not listed.</source>
        <translation type="unfinished">‏{count} من أوامر المهام أُنشئت بعد ذلك اليوم ولم تُدرج.</translation>
    </message>
    <message>
        <source>{count} values do not fit the type of their field and were not checked.</source>
        <translation type="unfinished">‏{count} من القيم لا تناسب نوع حقلها ولم تُفحص.</translation>
    </message>
    <message>
        <source>{count} whole areas have no part near them at all.</source>
        <translation type="unfinished">‏{count} من المناطق المطلوب تغطيتها لا جزء قربها على الإطلاق.</translation>
    </message>
    <message>
        <source>{count} x {fault}: {names}</source>
        <translation type="unfinished">{count} × {fault}: {names}</translation>
    </message>
    <message>
        <source>{count} x {table}: {cause}</source>
        <translation type="unfinished">{count} × {table}: {cause}</translation>
    </message>
    <message>
        <source>{datum}, degrees</source>
        <translation type="unfinished">{datum}، درجات</translation>
    </message>
    <message>
        <source>{distance} km from the nearest record</source>
        <translation type="unfinished">على بعد ‎{distance} km من أقرب سجل</translation>
    </message>
    <message>
        <source>{distance} km from the place the rows name</source>
        <translation type="unfinished">على بعد ‎{distance} km من المكان الذي تسميه الصفوف</translation>
    </message>
    <message>
        <source>{field} is missing, and a record needs it.</source>
        <translation type="unfinished">‏{field} مفقود، والسجل يحتاج إليه.</translation>
    </message>
    <message>
        <source>{field} is {day}, too early to be true.</source>
        <translation type="unfinished">‏{field} هو ‎{day}، وهذا أبكر من أن يكون صحيحاً.</translation>
    </message>
    <message>
        <source>{field} is {day}, which programs write when no date is known.</source>
        <translation type="unfinished">‏{field} هو ‎{day}، وهو ما تكتبه البرامج عندما لا يُعرف التاريخ.</translation>
    </message>
    <message>
        <source>{field} is {value}, which the list does not have.</source>
        <translation type="unfinished">‏{field} هو {value}، وليس في القائمة.</translation>
    </message>
    <message>
        <source>{field} lies in the future: {day}.</source>
        <translation type="unfinished">‏{field} يقع في المستقبل: ‎{day}.</translation>
    </message>
    <message>
        <source>{first} and {second} are the same file: {file}. Choose another name for the result.</source>
        <translation type="unfinished">‏{first} و{second} هما الملف نفسه: {file}. اختر اسماً آخر للنتيجة.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">من ‎{first} إلى ‎{last}</translation>
    </message>
    <message>
        <source>{key} stands on {count} records here, so it is not clear which one is meant.</source>
        <translation type="unfinished">‏{key} موجود في {count} من السجلات هنا، فلا يتضح أيها المقصود.</translation>
    </message>
    <message>
        <source>{killed} killed and {injured} injured are reported, but there are {victims} records of victims.</source>
        <translation type="unfinished">أُبلغ عن {killed} من القتلى و{injured} من الجرحى، لكن توجد {victims} من سجلات الضحايا.</translation>
    </message>
    <message>
        <source>{last} ({end}) lies before {first} ({start}).</source>
        <translation type="unfinished">‏{last} (‎{end}) يقع قبل ‎{first} (‎{start}).</translation>
    </message>
    <message>
        <source>{names} belong to an outline; the order of the data file has its own.</source>
        <translation type="unfinished">‏{names} تخص الحدود المرسومة؛ وللأمر في ملف البيانات ما يخصه.</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage, but not a data file of these tools.</source>
        <translation type="unfinished">‏{name} ملف GeoPackage، لكنه ليس ملف بيانات من هذه الأدوات.</translation>
    </message>
    <message>
        <source>{name} is a database, but not a GeoPackage.</source>
        <translation type="unfinished">‏{name} قاعدة بيانات، لكنها ليست GeoPackage.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation type="unfinished">‏{name} ملف وليس مجلداً.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a data file.</source>
        <translation type="unfinished">‏{name} مجلد وليس ملف بيانات.</translation>
    </message>
    <message>
        <source>{name} is not a QGIS plugin, or it is damaged.</source>
        <translation type="unfinished">‏{name} ليس إضافة لـ QGIS، أو أنه تالف.</translation>
    </message>
    <message>
        <source>{name} is not a data file.</source>
        <translation type="unfinished">‏{name} ليس ملف بيانات.</translation>
    </message>
    <message>
        <source>{name} is not the name of a project file.</source>
        <translation type="unfinished">‏{name} ليس اسم ملف مشروع.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation type="unfinished">لم يعد {name} موجوداً.</translation>
    </message>
    <message>
        <source>{name} is open. Layers with records: {number}</source>
        <translation type="unfinished">{name} مفتوح. الطبقات التي فيها سجلات: {number}</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation type="unfinished">‏{name} جاهز.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation type="unfinished">‏{name} هو {value}.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that is copied to a cloud while you write. Work on a copy in another folder.</source>
        <translation type="unfinished">‏{name} يقع في مجلد يُنسخ إلى سحابة أثناء الكتابة. اعمل على نسخة في مجلد آخر.</translation>
    </message>
    <message>
        <source>{name} lies on a disk (FAT, such as a memory stick) that can lose it when pulled out. Work on a copy on this computer.</source>
        <translation type="unfinished">‏{name} يقع على قرص (FAT، مثل وحدة ذاكرة) قد يفقده عند نزعه. اعمل على نسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive, where two people can damage it. Work on a copy on this computer.</source>
        <translation type="unfinished">‏{name} يقع على قرص شبكة قد يُتلفه فيه شخصان. اعمل على نسخة على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else since you took your copy.</source>
        <translation type="unfinished">‏{name} غيّره شخص آخر منذ أن أخذت نسختك.</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}</source>
        <translation type="unfinished">لم يُكتب {name}: {reason}</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation type="unfinished">{number} km</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation type="unfinished">{number} m</translation>
    </message>
    <message>
        <source>{number} records, for example: {example}</source>
        <translation type="unfinished">{number} سجل، مثلاً: {example}</translation>
    </message>
    <message>
        <source>{outcome} ({unit})</source>
        <translation type="unfinished">{outcome} ({unit})</translation>
    </message>
    <message>
        <source>{page}: a text does not fit its place and is cut off: {text}</source>
        <translation type="unfinished">{page}: نص لا يتسع له مكانه فقُطع: {text}</translation>
    </message>
    <message>
        <source>{page}: released land is drawn over the hazards and hides them.</source>
        <translation type="unfinished">‏{page}: الأراضي المحررة مرسومة فوق المناطق الخطرة وتخفيها.</translation>
    </message>
    <message>
        <source>{page}: the font {font} is not there or lacks letters of {language}.</source>
        <translation type="unfinished">‏{page}: الخط {font} غير موجود أو تنقصه حروف {language}.</translation>
    </message>
    <message>
        <source>{page}: the legend does not explain {layer}, which the map shows.</source>
        <translation type="unfinished">‏{page}: لا يشرح المفتاح {layer} التي تُظهرها الخريطة.</translation>
    </message>
    <message>
        <source>{page}: the legend is {over} mm too high for its place.</source>
        <translation type="unfinished">‏{page}: المفتاح أعلى من مكانه بمقدار {over} مم.</translation>
    </message>
    <message>
        <source>{page}: the map does not say its {what}.</source>
        <translation type="unfinished">‏{page}: لا تذكر الخريطة {what}.</translation>
    </message>
    <message>
        <source>{page}: the map has no {what}.</source>
        <translation type="unfinished">‏{page}: ليس في الخريطة {what}.</translation>
    </message>
    <message>
        <source>{page}: the map is drawn in {real} and says another coordinate system.</source>
        <translation type="unfinished">‏{page}: الخريطة مرسومة بنظام {real} وتذكر نظام إحداثيات آخر.</translation>
    </message>
    <message>
        <source>{page}: the map says 1:{written}, but its scale is 1:{real}.</source>
        <translation type="unfinished">‏{page}: تذكر الخريطة 1:{written}، لكن مقياسها 1:{real}.</translation>
    </message>
    <message>
        <source>{page}: the map shows only some of the hazards; {count} are hidden.</source>
        <translation type="unfinished">‏{page}: تُظهر الخريطة بعض المناطق الخطرة فقط؛ {count} منها مخفية.</translation>
    </message>
    <message>
        <source>{page}: the map shows released land and hides {count} hazards. It would read as: the rest is safe.</source>
        <translation type="unfinished">‏{page}: تُظهر الخريطة أراضي محررة وتخفي {count} من المناطق الخطرة. فتُقرأ على أن الباقي آمن.</translation>
    </message>
    <message>
        <source>{page}: the map shows released land, and whether it hides hazards cannot be checked.</source>
        <translation type="unfinished">‏{page}: تُظهر الخريطة أراضي محررة، ولا يمكن التحقق مما إذا كانت تخفي مناطق خطرة.</translation>
    </message>
    <message>
        <source>{pairs} pairs listed, {area} {unit} of overlap in all.</source>
        <translation type="unfinished">أُدرجت {pairs} من الأزواج، ومجموع التداخل ‎{area} {unit}.</translation>
    </message>
    <message>
        <source>{parameter} cannot be read ({value}). Give a layer of the project or the path of a file that QGIS can open.</source>
        <translation type="unfinished">تعذرت قراءة {parameter} ({value}). أعط طبقة من المشروع أو مسار ملف يستطيع QGIS فتحه.</translation>
    </message>
    <message>
        <source>{parameter} cannot be read ({value}). The file is empty or broken, it has no such layer, or it is of a kind that QGIS cannot open.</source>
        <translation type="unfinished">تعذرت قراءة {parameter} ({value}). الملف فارغ أو معطوب، أو ليست فيه هذه الطبقة، أو هو من نوع لا يستطيع QGIS فتحه.</translation>
    </message>
    <message>
        <source>{parameter} cannot be read: {value}</source>
        <translation type="unfinished">تعذرت قراءة {parameter}: {value}</translation>
    </message>
    <message>
        <source>{parameter} cannot be written: {file}</source>
        <translation type="unfinished">تعذرت كتابة {parameter}: {file}</translation>
    </message>
    <message>
        <source>{parameter} cannot be {value}. Give the path of a file that ends in {ending}.</source>
        <translation type="unfinished">لا يمكن أن يكون {parameter} هو {value}. أعط مسار ملف ينتهي بـ {ending}.</translation>
    </message>
    <message>
        <source>{parameter} cannot be {value}. Give the path of a folder.</source>
        <translation type="unfinished">لا يمكن أن يكون {parameter} هو {value}. أعط مسار مجلد.</translation>
    </message>
    <message>
        <source>{parameter} does not hold polygons.</source>
        <translation type="unfinished">ليس في {parameter} مضلعات.</translation>
    </message>
    <message>
        <source>{parameter} has no coordinate system, so nobody can say where it lies.</source>
        <translation type="unfinished">ليس لـ {parameter} نظام إحداثيات، فلا أحد يعرف أين يقع.</translation>
    </message>
    <message>
        <source>{parameter} has no field {field}.</source>
        <translation type="unfinished">ليس في {parameter} الحقل {field}.</translation>
    </message>
    <message>
        <source>{parameter} has no field {field}; its records are named by {other}.</source>
        <translation type="unfinished">ليس في {parameter} الحقل {field}؛ تُسمى سجلاته بـ {other}.</translation>
    </message>
    <message>
        <source>{parameter} holds no records.</source>
        <translation type="unfinished">ليس في {parameter} أي سجلات.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give a value: {meaning}.</source>
        <translation type="unfinished">‏{parameter} فارغ. أعط قيمة: {meaning}.</translation>
    </message>
    <message>
        <source>{parameter} is no date: {value}</source>
        <translation type="unfinished">{parameter} ليس تاريخاً: {value}</translation>
    </message>
    <message>
        <source>{parameter} is {value}.</source>
        <translation type="unfinished">‏{parameter} هو {value}.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give a number from {least} to {most}.</source>
        <translation type="unfinished">‏{parameter} هو {value}. أعط عدداً من {least} إلى {most}.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give a number, with a point before decimals.</source>
        <translation type="unfinished">‏{parameter} هو {value}. أعط عدداً، مع نقطة قبل الكسور العشرية.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give a whole number.</source>
        <translation type="unfinished">‏{parameter} هو {value}. أعط عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give true or false.</source>
        <translation type="unfinished">‏{parameter} هو {value}. أعط true أو false.</translation>
    </message>
    <message>
        <source>{parameter} was changed by somebody while it was compared. Start again to have all changes in the result.</source>
        <translation type="unfinished">‏{parameter} غيّره شخص أثناء المقارنة. ابدأ من جديد لتكون كل التغييرات في النتيجة.</translation>
    </message>
    <message>
        <source>{parameter} would overwrite the data file {name}. Choose another name for the result.</source>
        <translation type="unfinished">قد يستبدل {parameter} ملف البيانات {name}. اختر اسماً آخر للنتيجة.</translation>
    </message>
    <message>
        <source>{parameter}: only {read} of {count} records could be read. The file is damaged or was removed: do not rely on the result, take a whole copy.</source>
        <translation type="unfinished">‏{parameter}: أمكنت قراءة {read} من {count} من السجلات فقط. الملف تالف أو أُزيل: لا تعتمد على النتيجة، وخذ نسخة كاملة.</translation>
    </message>
    <message>
        <source>{parameter}: {count} outlines are smaller than 10 cm. Look whether the layer has the right coordinate system: degrees taken for metres give such outlines, and no overlaps or gaps.</source>
        <translation type="unfinished">‏{parameter}: {count} من الحدود أصغر من 10 سم. انظر هل للطبقة نظام الإحداثيات الصحيح: الدرجات المأخوذة أمتاراً تعطي حدوداً كهذه، ولا تُظهر تداخلات ولا فجوات.</translation>
    </message>
    <message>
        <source>{parameter}: {count} records share a name with another or have none. Give ID_FIELD a field that tells them apart.</source>
        <translation type="unfinished">‏{parameter}: {count} من السجلات تشترك في اسمها مع غيرها أو بلا اسم. أعط ID_FIELD حقلاً يميز بينها.</translation>
    </message>
    <message>
        <source>{parameter}: {count} records take no part. {list}</source>
        <translation type="unfinished">{parameter}: {count} من السجلات لا تشارك. {list}</translation>
    </message>
    <message>
        <source>{parameter}: {read} records read, {used} compared.</source>
        <translation type="unfinished">‏{parameter}: قُرئ {read} من السجلات، وقورن {used}.</translation>
    </message>
    <message>
        <source>{part} does not count: it {why}.</source>
        <translation type="unfinished">‏{part} لا يُحتسب: {why}.</translation>
    </message>
    <message>
        <source>{purpose} needs the Python package {name}, which this QGIS does not have.</source>
        <translation type="unfinished">‏{purpose}: تلزم حزمة بايثون {name} وهي غير موجودة في نسخة QGIS هذه.</translation>
    </message>
    <message>
        <source>{reason} It was compared by its repaired shape ({area} {unit}) and by the hull of its points. Accept a repair or draw it anew.</source>
        <translation type="unfinished">‏{reason} قورنت بشكلها المُصلَح (‎{area} {unit}) وبالغلاف المحيط بنقاطها. اقبل إصلاحاً أو ارسمها من جديد.</translation>
    </message>
    <message>
        <source>{reason} Its land was looked at by the repaired shape and by the hull of its points.</source>
        <translation type="unfinished">‏{reason} فُحصت أرضها بالشكل المُصلَح وبالغلاف المحيط بنقاطها.</translation>
    </message>
    <message>
        <source>{reason} What lies inside is a guess until somebody accepts a repair.</source>
        <translation type="unfinished">‏{reason} ما يقع في الداخل تخمين إلى أن يقبل أحد إصلاحاً.</translation>
    </message>
    <message>
        <source>{released} m2 were released, but the hazard has {area} m2.</source>
        <translation type="unfinished">حُرّر ‎{released} m2، لكن في المنطقة الخطرة ‎{area} m2.</translation>
    </message>
    <message>
        <source>{rows} records: {new} new, {changed} changed, {unchanged} unchanged, {conflict} in conflict, {rejected} rejected. {repairs} repairs proposed.</source>
        <translation type="unfinished">‏{rows} من السجلات: {new} جديدة، ‎{changed} متغيرة، {unchanged} دون تغيير، {conflict} متعارضة، {rejected} مرفوضة. الإصلاحات المقترحة: {repairs}.</translation>
    </message>
    <message>
        <source>{share} % in the country</source>
        <translation type="unfinished">{share} % في البلد</translation>
    </message>
    <message>
        <source>{system}, north written first</source>
        <translation type="unfinished">{system}، الشمال مكتوب أولاً</translation>
    </message>
    <message>
        <source>{table}: the record {key} is gone, but no deletion was booked.</source>
        <translation type="unfinished">‏{table}: السجل {key} لم يعد موجوداً، ولم يُدوَّن حذفه.</translation>
    </message>
    <message>
        <source>{table}: the record {key} was changed past the record of changes ({fields}).</source>
        <translation type="unfinished">‏{table}: السجل {key} تغيّر دون المرور بسجل التغييرات ({fields}).</translation>
    </message>
    <message>
        <source>{table}: the record {key} was entered past the record of changes.</source>
        <translation type="unfinished">‏{table}: السجل {key} أُدخل دون المرور بسجل التغييرات.</translation>
    </message>
    <message>
        <source>{table}: {count} records lie in none of the governorates and are on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات لا تقع في أي محافظة وليست على أي من صفحاتها.</translation>
    </message>
    <message>
        <source>{table}: {count} records lie outside the country and are not on its overview.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات تقع خارج البلد وليست على نظرته العامة.</translation>
    </message>
    <message>
        <source>{table}: {number} more records differ.</source>
        <translation type="unfinished">‏{table}: {number} سجلات أخرى مختلفة.</translation>
    </message>
    <message>
        <source>{table}: {number} values of {field} cannot be read.</source>
        <translation type="unfinished">‏{table}: {number} من قيم {field} تعذرت قراءتها.</translation>
    </message>
    <message>
        <source>{table}: {sources}</source>
        <translation type="unfinished">{table}: {sources}</translation>
    </message>
    <message>
        <source>{tasks} task orders need land: {made} hazards are made instead of {asked}.</source>
        <translation type="unfinished">‏{tasks} من أوامر المهام تحتاج إلى أرض: تُنشأ {made} من المناطق الخطرة بدل {asked}.</translation>
    </message>
    <message>
        <source>{tasks} task orders on {day}: {released} {unit} released, {reports} reports counted.</source>
        <translation type="unfinished">‏{tasks} من أوامر المهام في ‎{day}: حُرّر ‎{released} {unit}، واحتُسب {reports} من التقارير.</translation>
    </message>
    <message>
        <source>{text} at longitude {x}, latitude {y}.</source>
        <translation type="unfinished">‏{text} عند خط الطول ‎{x} وخط العرض ‎{y}.</translation>
    </message>
    <message>
        <source>{text} can be read in several ways: {ways}</source>
        <translation type="unfinished">يمكن قراءة {text} بأكثر من وجه: {ways}</translation>
    </message>
    <message>
        <source>{text} is no MGRS reference.</source>
        <translation type="unfinished">‏{text} ليس مرجع MGRS.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation type="unfinished">‏{text} ليس يوماً.</translation>
    </message>
    <message>
        <source>{text} is no position that can be read.</source>
        <translation type="unfinished">‏{text} ليس موقعاً يمكن قراءته.</translation>
    </message>
    <message>
        <source>{text} is no {what}.</source>
        <translation type="unfinished">‏{text} ليس {what}.</translation>
    </message>
    <message>
        <source>{text} is not a day.</source>
        <translation type="unfinished">‏{text} ليس يوماً.</translation>
    </message>
    <message>
        <source>{text} is not a period.</source>
        <translation type="unfinished">‏{text} ليست فترة.</translation>
    </message>
    <message>
        <source>{text}: that square does not lie in band {band}.</source>
        <translation type="unfinished">‏{text}: ذلك المربع لا يقع في النطاق {band}.</translation>
    </message>
    <message>
        <source>{text}: there is no such square in zone {zone}.</source>
        <translation type="unfinished">‏{text}: لا يوجد مثل هذا المربع في المنطقة {zone}.</translation>
    </message>
    <message>
        <source>{this} % of this, {other} % of the other</source>
        <translation type="unfinished">‏{this} % من هذه الحدود، {other} % من الأخرى</translation>
    </message>
    <message>
        <source>{total} people are reported in total, {people} by sex and age.</source>
        <translation type="unfinished">المبلّغ عنه {total} من الأشخاص في المجموع، و{people} حسب الجنس والعمر.</translation>
    </message>
    <message>
        <source>{url} is not an address that QGIS can read plugins from.</source>
        <translation type="unfinished">‏{url} ليس عنواناً يستطيع QGIS قراءة الإضافات منه.</translation>
    </message>
    <message>
        <source>{value} ({count} times)</source>
        <translation type="unfinished">{value} ({count} مرات)</translation>
    </message>
    <message>
        <source>{value} can be a thousand or a fraction. Say the decimal sign of the column.</source>
        <translation type="unfinished">قد تكون {value} ألفاً أو كسراً. حدد العلامة العشرية للعمود.</translation>
    </message>
    <message>
        <source>{value} can be day first or month first. Say which for its column.</source>
        <translation type="unfinished">قد يكون اليوم أو الشهر أولاً في {value}. حدد ذلك لعمودها.</translation>
    </message>
    <message>
        <source>{value} does not fit; the shipped value is {shipped}.</source>
        <translation type="unfinished">‏{value} لا تناسب؛ القيمة المرفقة مع البرنامج هي {shipped}.</translation>
    </message>
    <message>
        <source>{value} is a number, not a date. Format the column as a date.</source>
        <translation type="unfinished">‏{value} عدد وليست تاريخاً. نسّق العمود كتاريخ.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation type="unfinished">‏{value} ليست نعم ولا لا.</translation>
    </message>
    <message>
        <source>{value} is no choice for {parameter}. Choose one of: {names}.</source>
        <translation type="unfinished">‏{value} ليست من اختيارات {parameter}. اختر واحداً من: {names}.</translation>
    </message>
    <message>
        <source>{value} is no date in the order said for its column.</source>
        <translation type="unfinished">‏{value} ليست تاريخاً بالترتيب المحدد لعمودها.</translation>
    </message>
    <message>
        <source>{value} is no date.</source>
        <translation type="unfinished">‏{value} ليست تاريخاً.</translation>
    </message>
    <message>
        <source>{value} is no date: write the year with four figures.</source>
        <translation type="unfinished">‏{value} ليست تاريخاً: اكتب السنة بأربعة أرقام.</translation>
    </message>
    <message>
        <source>{value} is no key of a record.</source>
        <translation type="unfinished">‏{value} ليست مفتاح سجل.</translation>
    </message>
    <message>
        <source>{value} is no number.</source>
        <translation type="unfinished">‏{value} ليست عدداً.</translation>
    </message>
    <message>
        <source>{value} is no whole number.</source>
        <translation type="unfinished">‏{value} ليست عدداً صحيحاً.</translation>
    </message>
    <message>
        <source>{value} is not a distance that can be looked for.</source>
        <translation type="unfinished">‏{value} ليست مسافة يمكن البحث ضمنها.</translation>
    </message>
    <message>
        <source>{value} is not known.</source>
        <translation type="unfinished">‏{value} غير معروفة.</translation>
    </message>
    <message>
        <source>{who} changed {name} on {when}, after you had opened it.</source>
        <translation type="unfinished">‏{who} غيّر {name} في ‎{when}، بعد أن فتحته.</translation>
    </message>
    <message>
        <source>{who} deleted this record on {when}.</source>
        <translation type="unfinished">‏{who} حذف هذا السجل في ‎{when}.</translation>
    </message>
    <message>
        <source>{word} is not known. Known are: {names}.</source>
        <translation type="unfinished">‏{word} غير معروف. المعروف منها: {names}.</translation>
    </message>
</context>
</TS>
