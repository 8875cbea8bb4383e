<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>imsma_suite</name>
    <message>
        <source>(choose a layer or a file)</source>
        <translation type="unfinished">(اختر طبقة أو ملفاً)</translation>
    </message>
    <message>
        <source>(choose a layer)</source>
        <translation type="unfinished">(اختر طبقة)</translation>
    </message>
    <message>
        <source>(choose a table)</source>
        <translation type="unfinished">(اختر جدولاً)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished">(فارغ)</translation>
    </message>
    <message>
        <source>(is it {name}?)</source>
        <translation type="unfinished">(هل هو {name}؟)</translation>
    </message>
    <message>
        <source>(key)</source>
        <translation type="unfinished">(المفتاح)</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation type="unfinished">(جديد)</translation>
    </message>
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
        <source>(nobody knows)</source>
        <translation type="unfinished">(لا أحد يعرف)</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished">(غير معروف)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation type="unfinished">(غير مذكور)</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation type="unfinished">(غير مذكور)</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation type="unfinished">(لم يؤخذ)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(لا شيء)</translation>
    </message>
    <message>
        <source>(position)</source>
        <translation type="unfinished">(الموقع)</translation>
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
        <source>A condition in the column matching holds more than a condition: {text}.</source>
        <translation type="unfinished">في شرط من شروط مطابقة الأعمدة ما هو أكثر من شرط: {text}.</translation>
    </message>
    <message>
        <source>A copy in your folder comes before the file of the suite, also after an update. A map type is a text file; a page template is edited in the layout designer.</source>
        <translation type="unfinished">تُقدَّم النسخة التي في مجلدك على ملف هذه الأدوات، حتى بعد التحديث. نوع الخريطة ملف نصي؛ وقالب الصفحة يُحرَّر في مصمم التخطيط.</translation>
    </message>
    <message>
        <source>A corner of the outline has no coordinates.</source>
        <translation type="unfinished">إحدى زوايا حدود المنطقة بلا إحداثيات.</translation>
    </message>
    <message>
        <source>A data file (WORKSPACE) needs none of: {names}.</source>
        <translation type="unfinished">ملف البيانات (WORKSPACE) لا يحتاج إلى أي من: {names}.</translation>
    </message>
    <message>
        <source>A day of review does not go with the status {status}.</source>
        <translation type="unfinished">لا يصح يوم مراجعة مع الحالة {status}.</translation>
    </message>
    <message>
        <source>A decision is taken by a person with a name.</source>
        <translation type="unfinished">القرار يتخذه شخص مذكور باسمه.</translation>
    </message>
    <message>
        <source>A fault of the program: {name}.</source>
        <translation type="unfinished">خطأ في البرنامج: {name}.</translation>
    </message>
    <message>
        <source>A field report of {name} has more than {count} elements.</source>
        <translation type="unfinished">تقرير ميداني في {name} فيه أكثر من {count} من العناصر.</translation>
    </message>
    <message>
        <source>A file of yours...</source>
        <translation type="unfinished">ملف من ملفاتك...</translation>
    </message>
    <message>
        <source>A filter by anything but areas leaves records out. The map then says so.</source>
        <translation type="unfinished">أي ترشيح بغير المناطق يستبعد سجلات. وعندئذ تذكر الخريطة ذلك.</translation>
    </message>
    <message>
        <source>A former run of these maps was broken off. Since then the data or the day have changed, so all pages are made again.</source>
        <translation type="unfinished">انقطع تشغيل سابق لهذه الخرائط. ومنذ ذلك الحين تغيّرت البيانات أو تغيّر اليوم، ولذلك تُنشأ كل الصفحات من جديد.</translation>
    </message>
    <message>
        <source>A formula of {item} cannot be read: {text}</source>
        <translation type="unfinished">تعذرت قراءة صيغة حسابية في {item}: {text}</translation>
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
        <source>A line has one point only: {corners}.</source>
        <translation type="unfinished">أحد الخطوط فيه نقطة واحدة فقط: {corners}.</translation>
    </message>
    <message>
        <source>A list of names is needed.</source>
        <translation type="unfinished">المطلوب قائمة أسماء.</translation>
    </message>
    <message>
        <source>A list that is noted as sent must be written: give XLSX or HTML.</source>
        <translation type="unfinished">القائمة التي تُدوَّن بأنها أُرسلت يجب أن تُكتب: أعط XLSX أو HTML.</translation>
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
        <source>A new last day of validity does not go with the status {status}.</source>
        <translation type="unfinished">لا يصح يوم أخير جديد للصلاحية مع الحالة {status}.</translation>
    </message>
    <message>
        <source>A new matching</source>
        <translation type="unfinished">مطابقة جديدة</translation>
    </message>
    <message>
        <source>A number of 0 or more is needed, not {value}.</source>
        <translation type="unfinished">المطلوب عدد يساوي 0 أو أكثر، لا {value}.</translation>
    </message>
    <message>
        <source>A parcel needs three corners at least; {count} were given.</source>
        <translation type="unfinished">تحتاج قطعة الأرض إلى ثلاث زوايا على الأقل؛ والمعطى {count}.</translation>
    </message>
    <message>
        <source>A parcel of land</source>
        <translation type="unfinished">قطعة أرض</translation>
    </message>
    <message>
        <source>A part has no number.</source>
        <translation type="unfinished">أحد الأجزاء بلا رقم.</translation>
    </message>
    <message>
        <source>A part lies inside another part</source>
        <translation type="unfinished">جزء يقع داخل جزء آخر</translation>
    </message>
    <message>
        <source>A part of the page could not be checked, because layers or items were removed meanwhile.</source>
        <translation type="unfinished">تعذر فحص جزء من الصفحة لأن طبقات أو عناصر أُزيلت في هذه الأثناء.</translation>
    </message>
    <message>
        <source>A polygon is needed, not: {found}.</source>
        <translation type="unfinished">المطلوب مضلع، لا: {found}.</translation>
    </message>
    <message>
        <source>A position is taken.</source>
        <translation type="unfinished">أُخذ موقع.</translation>
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
        <source>A record with this key exists already here, from elsewhere.</source>
        <translation type="unfinished">يوجد هنا سجل بهذا المفتاح من مصدر آخر.</translation>
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
        <source>A ring of the outline has too few corners to enclose land: {corners}.</source>
        <translation type="unfinished">في حلقة من حدود المنطقة زوايا قليلة جداً فلا تحيط بأرض: {corners}.</translation>
    </message>
    <message>
        <source>A rule has class, severity, when and unless.</source>
        <translation type="unfinished">للقاعدة class و severity و when و unless.</translation>
    </message>
    <message>
        <source>A safe line to {where} cannot be made.</source>
        <translation type="unfinished">لا يمكن إنشاء اتصال آمن بـ {where}.</translation>
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
        <source>A source profile is used by a connection, not by the import of a file.</source>
        <translation type="unfinished">ملف تعريف المصدر يُستعمل للاتصال، لا لاستيراد ملف.</translation>
    </message>
    <message>
        <source>A spelling has letters or figures, at most {count} signs.</source>
        <translation type="unfinished">الصيغة الإملائية حروف أو أرقام، وأقصاها {count} من الأحرف.</translation>
    </message>
    <message>
        <source>A spot task of another operator lies in a site that has not been left: {a} and {b} ({size}).</source>
        <translation type="unfinished">مهمة موضعية لمنظمة منفذة أخرى تقع في موقع لم يُغادَر بعد: {a} و{b} (‎{size}).</translation>
    </message>
    <message>
        <source>A staging area holds approved data only: records that nobody approved cannot be read from it.</source>
        <translation type="unfinished">منطقة التجهيز (staging area) لا تحوي إلا بيانات معتمدة: لا يمكن أن تُقرأ منها سجلات لم يعتمدها أحد.</translation>
    </message>
    <message>
        <source>A table has more rows than room on the page: {item}</source>
        <translation type="unfinished">في جدول صفوف أكثر مما تتسع له الصفحة: {item}</translation>
    </message>
    <message>
        <source>A table of the report has {rows} rows; a sheet holds {limit}.</source>
        <translation type="unfinished">في جدول من التقرير {rows} صفاً؛ والورقة تتسع لـ {limit}.</translation>
    </message>
    <message>
        <source>A table or column of {where} is no longer there.</source>
        <translation type="unfinished">لم يعد أحد جداول {where} أو أعمدته موجوداً.</translation>
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
        <source>A team may be at work: task orders {names}. Keep away and ask before you go.</source>
        <translation type="unfinished">قد يكون فريق في موقع العمل: أوامر المهام {names}. ابقَ بعيداً واسأل قبل أن تذهب.</translation>
    </message>
    <message>
        <source>A text does not fit its place and is cut off: {text}</source>
        <translation type="unfinished">نص لا يتسع له مكانه فقُطع: {text}</translation>
    </message>
    <message>
        <source>A text is a formula that cannot be worked out: {text}</source>
        <translation type="unfinished">نص هو صيغة لا يمكن حسابها: {text}</translation>
    </message>
    <message>
        <source>A text was typed into the page and does not follow language and data: {text}</source>
        <translation type="unfinished">نص كُتب في الصفحة باليد ولا يتبع اللغة والبيانات: {text}</translation>
    </message>
    <message>
        <source>A text with a zero byte cannot be looked for.</source>
        <translation type="unfinished">لا يمكن البحث عن نص فيه بايت صفري.</translation>
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
        <source>About its coordinates the file says: {words}.</source>
        <translation type="unfinished">يقول الملف عن إحداثياته: {words}.</translation>
    </message>
    <message>
        <source>About one minute left.</source>
        <translation type="unfinished">بقيت دقيقة واحدة تقريباً.</translation>
    </message>
    <message>
        <source>About {count} minutes left.</source>
        <translation type="unfinished">الدقائق المتبقية تقريباً: {count}.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">قبول</translation>
    </message>
    <message>
        <source>Accept All Sure Ones</source>
        <translation type="unfinished">قبول كل المؤكد</translation>
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
        <source>Accepting {about} needs a reason.</source>
        <translation type="unfinished">قبول {about} يحتاج إلى سبب.</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation type="unfinished">حادث</translation>
    </message>
    <message>
        <source>Accidents on record within {distance}: {count}.</source>
        <translation type="unfinished">الحوادث المسجلة ضمن مسافة {distance}: {count}.</translation>
    </message>
    <message>
        <source>Add a unit: m2, ha, km2 or dunam.</source>
        <translation type="unfinished">أضف وحدة: m2 أو ha أو km2 أو dunam.</translation>
    </message>
    <message>
        <source>Add it to the layers, or places get a page on which it is not shown.</source>
        <translation type="unfinished">أضفه إلى الطبقات، وإلا حصلت أماكن على صفحة لا يظهر فيها.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">العنوان</translation>
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
        <source>All</source>
        <translation type="unfinished">الكل</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished">كل المناطق</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished">كل التواريخ</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">كل الملفات</translation>
    </message>
    <message>
        <source>All kinds of remarks</source>
        <translation type="unfinished">كل أنواع الملاحظات</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation type="unfinished">كل المنظمات المنفذة</translation>
    </message>
    <message>
        <source>All pages in one file</source>
        <translation type="unfinished">كل الصفحات في ملف واحد</translation>
    </message>
    <message>
        <source>All pages of the last export</source>
        <translation type="unfinished">كل صفحات التصدير الأخير</translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished">كل السجلات</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished">كل الطلبات</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished">كل الحالات</translation>
    </message>
    <message>
        <source>Also records that nobody has approved yet</source>
        <translation type="unfinished">وكذلك السجلات التي لم يعتمدها أحد بعد</translation>
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
        <source>An extension needs a reason.</source>
        <translation type="unfinished">التمديد يحتاج إلى سبب.</translation>
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
        <source>An order is split into two parts or more.</source>
        <translation type="unfinished">يُقسم الأمر إلى جزأين أو أكثر.</translation>
    </message>
    <message>
        <source>An order that changes to {status} sends people to the site; it cannot be left on the same day.</source>
        <translation type="unfinished">الأمر الذي يتغير إلى {status} يرسل أشخاصاً إلى الموقع؛ فلا يمكن أن يُغادَر الموقع في اليوم نفسه.</translation>
    </message>
    <message>
        <source>An order with the status {status} cannot be confirmed as left.</source>
        <translation type="unfinished">لا يمكن تأكيد مغادرة الموقع لأمر حالته {status}.</translation>
    </message>
    <message>
        <source>An order with the status {status} cannot be extended.</source>
        <translation type="unfinished">لا يمكن تمديد أمر حالته {status}.</translation>
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
        <source>An outline of {area} m2 is taken.</source>
        <translation type="unfinished">أُخذت حدود مساحتها ‎{area} m2.</translation>
    </message>
    <message>
        <source>An update is at work. If QGIS closes now, the data stay as they were before it; the next update goes on with what was read so far.</source>
        <translation type="unfinished">يجري تحديث الآن. إذا أُغلق QGIS الآن فستبقى البيانات كما كانت قبل التحديث؛ والتحديث التالي يتابع بما قُرئ حتى الآن.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished">التحليل</translation>
    </message>
    <message>
        <source>Another part of the source is wanted than before.</source>
        <translation type="unfinished">المطلوب الآن جزء من المصدر غير الجزء المطلوب سابقاً.</translation>
    </message>
    <message>
        <source>Another program is writing to {name} just now.</source>
        <translation type="unfinished">برنامج آخر يكتب في {name} الآن.</translation>
    </message>
    <message>
        <source>Another record has the same key and place: {key}.</source>
        <translation type="unfinished">لسجل آخر المفتاح نفسه والموضع نفسه: {key}.</translation>
    </message>
    <message>
        <source>Another record has the same key {key}; both were taken.</source>
        <translation type="unfinished">لسجل آخر المفتاح نفسه {key}؛ وأُخذ كلاهما.</translation>
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
        <source>Another update of {source} is under way in this data file.</source>
        <translation type="unfinished">يجري في ملف البيانات هذا تحديث آخر من {source}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">الجواب</translation>
    </message>
    <message>
        <source>Answer of IMSMA</source>
        <translation type="unfinished">جواب IMSMA</translation>
    </message>
    <message>
        <source>Answer with CRS, also if it is right as it stands, or let a person look at the file on the workbench.</source>
        <translation type="unfinished">أجب بـ CRS، حتى لو كان صحيحاً كما هو، أو دع شخصاً ينظر في الملف على طاولة المراجعة.</translation>
    </message>
    <message>
        <source>Answer with {setting}.</source>
        <translation type="unfinished">أجب باستخدام {setting}.</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">الجواب: {text}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">أُجيب عنها</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">تاريخ الجواب</translation>
    </message>
    <message>
        <source>Answered...</source>
        <translation type="unfinished">تسجيل الجواب...</translation>
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
        <source>Area ({unit})</source>
        <translation type="unfinished">المساحة ({unit})</translation>
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
        <source>As large as it fits</source>
        <translation type="unfinished">أكبر ما تتسع له الصفحة</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished">كما يقول الملف</translation>
    </message>
    <message>
        <source>As the map type says</source>
        <translation type="unfinished">كما في نوع الخريطة</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation type="unfinished">كما كُتب</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation type="unfinished">إعادة الطلب</translation>
    </message>
    <message>
        <source>Ask for all its files again, as they were made.</source>
        <translation type="unfinished">اطلب جميع ملفاته مرة أخرى كما أُنشئت.</translation>
    </message>
    <message>
        <source>Ask for all its files: .shp, .shx, .dbf, .prj and .cpg belong together.</source>
        <translation type="unfinished">اطلب جميع ملفاته: .shp و .shx و .dbf و .prj و .cpg يتبع بعضها بعضاً.</translation>
    </message>
    <message>
        <source>Ask for the file again in UTF-8.</source>
        <translation type="unfinished">اطلب الملف مرة أخرى بترميز UTF-8.</translation>
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
        <source>Ask the administrator of the server for the right to connect.</source>
        <translation type="unfinished">اطلب من مسؤول الخادم حق الاتصال.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the right to read (SELECT).</source>
        <translation type="unfinished">اطلب من مسؤول الخادم حق القراءة (SELECT).</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to allow this computer and user.</source>
        <translation type="unfinished">اطلب من مسؤول الخادم السماح لهذا الحاسوب ولهذا المستخدم.</translation>
    </message>
    <message>
        <source>Ask the authority for a decision that is signed and in force. Until then, make maps for mine action only.</source>
        <translation type="unfinished">اطلب من السلطة قراراً موقّعاً ساري المفعول. وإلى ذلك الحين اصنع خرائط لشؤون الألغام فقط.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy without a password.</source>
        <translation type="unfinished">اطلب من المرسل نسخة بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>Ask the sender for the outline again, or draw it.</source>
        <translation type="unfinished">اطلب حدود المنطقة من المرسل مرة أخرى، أو ارسمها.</translation>
    </message>
    <message>
        <source>Ask the sender to export it again.</source>
        <translation type="unfinished">اطلب من المرسل تصديره مرة أخرى.</translation>
    </message>
    <message>
        <source>Ask the sender, then give it with CRS, for example EPSG:32638.</source>
        <translation type="unfinished">اسأل المرسل، ثم أعطه بالمعامل CRS، مثل EPSG:32638.</translation>
    </message>
    <message>
        <source>Ask those who keep it, and write it in the column matching ("crs").</source>
        <translation type="unfinished">اسأل القائمين عليه، واكتبه في مطابقة الأعمدة ("crs").</translation>
    </message>
    <message>
        <source>Ask those who run the server.</source>
        <translation type="unfinished">اسأل القائمين على الخادم.</translation>
    </message>
    <message>
        <source>Ask those who run the server. Nothing was taken.</source>
        <translation type="unfinished">اسأل القائمين على الخادم. لم يؤخذ شيء.</translation>
    </message>
    <message>
        <source>Ask those who run the server: its layer needs object numbers and an index on them.</source>
        <translation type="unfinished">اسأل القائمين على الخادم: تحتاج طبقته إلى أرقام كائنات وإلى فهرس عليها.</translation>
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
        <source>Asked by</source>
        <translation type="unfinished">مقدّم الطلب</translation>
    </message>
    <message>
        <source>Asked on: {day}</source>
        <translation type="unfinished">تاريخ الطلب: {day}</translation>
    </message>
    <message>
        <source>Asking for the tables...</source>
        <translation type="unfinished">جارٍ طلب الجداول...</translation>
    </message>
    <message>
        <source>Asking the source for its tables.</source>
        <translation type="unfinished">جارٍ سؤال المصدر عن جداوله.</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation type="unfinished">جارٍ السؤال...</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation type="unfinished">على الأكثر ({unit})</translation>
    </message>
    <message>
        <source>Attached files were not read: {names}.</source>
        <translation type="unfinished">لم تُقرأ الملفات المرفقة: {names}.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished">المصادقة</translation>
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
        <source>Baghdad</source>
        <translation type="unfinished">بغداد</translation>
    </message>
    <message>
        <source>Baghdad time</source>
        <translation type="unfinished">توقيت بغداد</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation type="unfinished">الاتجاه</translation>
    </message>
    <message>
        <source>Bearing from one point to another in degrees clockwise from true north (not magnetic, not grid north), 0 up to 360. Nothing if they are the same place. Both points are in degrees (EPSG:4326). Example: round(imsma_bearing($geometry, geometry(get_feature('settlement', 'local_id', 'S-1'))), 1)</source>
        <translation type="unfinished">الاتجاه من نقطة إلى أخرى بالدرجات باتجاه عقارب الساعة من الشمال الحقيقي (لا المغناطيسي ولا شمال الشبكة)، من 0 إلى ما دون 360. ولا شيء إذا كانتا في المكان نفسه. تكون كلتا النقطتين بالدرجات (EPSG:4326). مثال: round(imsma_bearing($geometry, geometry(get_feature('settlement', 'local_id', 'S-1'))), 1)</translation>
    </message>
    <message>
        <source>Bearings count from</source>
        <translation type="unfinished">الاتجاهات محسوبة من</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">يصبح</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">قبل</translation>
    </message>
    <message>
        <source>Before which step</source>
        <translation type="unfinished">قبل أي خطوة</translation>
    </message>
    <message>
        <source>Begin Anew</source>
        <translation type="unfinished">البدء من جديد</translation>
    </message>
    <message>
        <source>Begin Another One</source>
        <translation type="unfinished">بدء مطابقة أخرى</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished">البدء من</translation>
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
        <source>Beside its areas it has {count} lines, which are not on the map.</source>
        <translation type="unfinished">إلى جانب مناطقه له {count} من الخطوط، وهي ليست على الخريطة.</translation>
    </message>
    <message>
        <source>Beside its areas it has {count} points, which are not drawn.</source>
        <translation type="unfinished">إلى جانب مناطقه له {count} من النقاط، وهي غير مرسومة.</translation>
    </message>
    <message>
        <source>Boundaries: {edition}</source>
        <translation type="unfinished">الحدود الإدارية: {edition}</translation>
    </message>
    <message>
        <source>Bring the geometry into EPSG:4326, for example with transform($geometry, @layer_crs, 'EPSG:4326').</source>
        <translation type="unfinished">حوّل الشكل إلى EPSG:4326، مثلاً بـ transform($geometry, @layer_crs, 'EPSG:4326').</translation>
    </message>
    <message>
        <source>Brings records of a layer or a file into the data file, after showing what would change.</source>
        <translation type="unfinished">يدخل سجلات طبقة أو ملف في ملف البيانات بعد عرض ما سيتغير.</translation>
    </message>
    <message>
        <source>Brings the records of a source (IMSMA Core, IMSMA NG, a database) into the data file. Records are read into a file beside it first; only when every one has arrived is everything written at once. If the line breaks or something is missing, the old records stay, the reason stands at the layers, and the next update goes on where this one stopped. Records of the source are read only here; a correction is proposed to those who keep it. If many records would be taken away, nothing is changed and they are named; ALLOW_DELETIONS answers that. With DRY_RUN only the number of records, the size and the time are told.</source>
        <translation type="unfinished">تجلب سجلات مصدر (IMSMA Core أو IMSMA NG أو قاعدة بيانات) إلى ملف البيانات. تُقرأ السجلات أولاً إلى ملف بجانبه؛ ولا يُكتب شيء إلا بعد وصولها كلها، فتُكتب كلها دفعة واحدة. وإذا انقطع الاتصال أو نقص شيء بقيت السجلات القديمة، وذُكر السبب عند الطبقات، وتابع التحديث التالي من حيث توقف هذا. سجلات المصدر هنا للقراءة فقط؛ ويُقترح التصحيح على القائمين عليه. وإذا كان التحديث سيزيل سجلات كثيرة فلا يتغير شيء وتُسمى هذه السجلات؛ و ALLOW_DELETIONS هو الجواب عن ذلك. مع DRY_RUN لا يُذكر إلا عدد السجلات والحجم والوقت.</translation>
    </message>
    <message>
        <source>By a number or key of the sender</source>
        <translation type="unfinished">برقم أو مفتاح من المرسل</translation>
    </message>
    <message>
        <source>By our own key</source>
        <translation type="unfinished">بمفتاحنا</translation>
    </message>
    <message>
        <source>By several fields together</source>
        <translation type="unfinished">بعدة حقول معاً</translation>
    </message>
    <message>
        <source>By the local ID</source>
        <translation type="unfinished">بالمعرّف المحلي</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">إلغاء</translation>
    </message>
    <message>
        <source>Change the first or the last day.</source>
        <translation type="unfinished">غيّر اليوم الأول أو الأخير.</translation>
    </message>
    <message>
        <source>Change the status of a task order</source>
        <translation type="unfinished">تغيير حالة أمر مهمة</translation>
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
        <source>Changes only</source>
        <translation type="unfinished">التغييرات فقط</translation>
    </message>
    <message>
        <source>Changes were asked for</source>
        <translation type="unfinished">طُلبت التغييرات</translation>
    </message>
    <message>
        <source>Changing to {status} needs a later day on which it is looked at again.</source>
        <translation type="unfinished">التغيير إلى {status} يحتاج إلى يوم لاحق يُنظر فيه إليه مرة أخرى.</translation>
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
        <source>Check Page</source>
        <translation type="unfinished">فحص الصفحة</translation>
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
        <source>Check address and port, the network and whether the server runs.</source>
        <translation type="unfinished">تحقق من العنوان والمنفذ، ومن الشبكة، ومن أن الخادم يعمل.</translation>
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
        <source>Check it: it must be JSON.</source>
        <translation type="unfinished">تحقق منه: يجب أن يكون بصيغة JSON.</translation>
    </message>
    <message>
        <source>Check its coordinate system.</source>
        <translation type="unfinished">تحقق من نظام إحداثياتها.</translation>
    </message>
    <message>
        <source>Check sslmode in the connection and the certificates in QGIS's authentication store.</source>
        <translation type="unfinished">تحقق من sslmode في الاتصال ومن الشهادات في مخزن المصادقة في QGIS.</translation>
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
        <source>Check that it is there, and that it is a text file in UTF-8.</source>
        <translation type="unfinished">تأكد من وجوده ومن أنه ملف نصي بترميز UTF-8.</translation>
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
        <source>Check the address of the connection. The service may have been moved or stopped.</source>
        <translation type="unfinished">تحقق من عنوان الاتصال. ربما نُقلت الخدمة أو أُوقفت.</translation>
    </message>
    <message>
        <source>Check the address: it ends in FeatureServer.</source>
        <translation type="unfinished">تحقق من العنوان: ينتهي بـ FeatureServer.</translation>
    </message>
    <message>
        <source>Check the address: it ends in FeatureServer. Tell those who run the server.</source>
        <translation type="unfinished">تحقق من العنوان: ينتهي بـ FeatureServer. وأبلغ القائمين على تشغيل الخادم.</translation>
    </message>
    <message>
        <source>Check the column matching and save it again; or let go of the source (its records stay) and update anew.</source>
        <translation type="unfinished">تحقق من مطابقة الأعمدة واحفظها مرة أخرى؛ أو تخلَّ عن المصدر (تبقى سجلاته) وحدّث من جديد.</translation>
    </message>
    <message>
        <source>Check the column matching: the database was changed.</source>
        <translation type="unfinished">تحقق من مطابقة الأعمدة: تغيّرت قاعدة البيانات.</translation>
    </message>
    <message>
        <source>Check the condition in the column matching.</source>
        <translation type="unfinished">تحقق من الشرط في مطابقة الأعمدة.</translation>
    </message>
    <message>
        <source>Check the connection, or ask the administrator of the server.</source>
        <translation type="unfinished">تحقق من الاتصال، أو اسأل مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation type="unfinished">تحقق من الاتصال.</translation>
    </message>
    <message>
        <source>Check the connection. It has {count} tables; of IMSMA NG: {names}.</source>
        <translation type="unfinished">تحقق من الاتصال. عدد جداوله {count}؛ ومن جداول IMSMA NG فيه: {names}.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the layer.</source>
        <translation type="unfinished">تحقق من نظام إحداثيات الطبقة.</translation>
    </message>
    <message>
        <source>Check the data again.</source>
        <translation type="unfinished">افحص البيانات مرة أخرى.</translation>
    </message>
    <message>
        <source>Check the entry in QGIS's authentication store (or .pgpass and the service file).</source>
        <translation type="unfinished">تحقق من المدخل في مخزن المصادقة في QGIS (أو من .pgpass وملف الخدمة).</translation>
    </message>
    <message>
        <source>Check the file: it must be JSON.</source>
        <translation type="unfinished">تحقق من الملف: يجب أن يكون بصيغة JSON.</translation>
    </message>
    <message>
        <source>Check the name of the database in the connection.</source>
        <translation type="unfinished">تحقق من اسم قاعدة البيانات في الاتصال.</translation>
    </message>
    <message>
        <source>Check the network, the name of the database, user and password: QGIS does not say which of them is wrong.</source>
        <translation type="unfinished">تحقق من الشبكة واسم قاعدة البيانات والمستخدم وكلمة المرور: لا يقول QGIS أيها الخاطئ.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished">تحقق من المسار.</translation>
    </message>
    <message>
        <source>Check the service file of PostgreSQL (pg_service.conf).</source>
        <translation type="unfinished">تحقق من ملف خدمة PostgreSQL (pg_service.conf).</translation>
    </message>
    <message>
        <source>Check user name and password in QGIS's authentication store. After several wrong tries an account can be locked for some minutes.</source>
        <translation type="unfinished">تحقق من اسم المستخدم وكلمة المرور في مخزن المصادقة في QGIS. بعد عدة محاولات خاطئة قد يُقفل الحساب بضع دقائق.</translation>
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
        <source>Choose a File</source>
        <translation type="unfinished">اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a JSON file that holds one.</source>
        <translation type="unfinished">اختر ملف JSON يحوي أحدهما.</translation>
    </message>
    <message>
        <source>Choose a column matching for this kind of system.</source>
        <translation type="unfinished">اختر مطابقة أعمدة لهذا النوع من الأنظمة.</translation>
    </message>
    <message>
        <source>Choose a column matching from a file</source>
        <translation type="unfinished">اختر مطابقة أعمدة من ملف</translation>
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
        <source>Choose a layer of polygons.</source>
        <translation type="unfinished">اختر طبقة مضلعات.</translation>
    </message>
    <message>
        <source>Choose a login in the connection, check it in QGIS's authentication store, or ask those who run the server for the right to read.</source>
        <translation type="unfinished">اختر بيانات دخول في الاتصال، أو تحقق منها في مخزن المصادقة في QGIS، أو اطلب حق القراءة من القائمين على الخادم.</translation>
    </message>
    <message>
        <source>Choose a name of letters and figures that does not begin with gpkg or sqlite_.</source>
        <translation type="unfinished">اختر اسماً من حروف وأرقام لا يبدأ بـ gpkg أو sqlite_.</translation>
    </message>
    <message>
        <source>Choose a page and press Make Picture.</source>
        <translation type="unfinished">اختر صفحة واضغط «إنشاء صورة».</translation>
    </message>
    <message>
        <source>Choose a record of one of its layers.</source>
        <translation type="unfinished">اختر سجلاً من إحدى طبقاته.</translation>
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
        <source>Choose another column matching.</source>
        <translation type="unfinished">اختر مطابقة أعمدة أخرى.</translation>
    </message>
    <message>
        <source>Choose another coordinate system for the project.</source>
        <translation type="unfinished">اختر نظام إحداثيات آخر للمشروع.</translation>
    </message>
    <message>
        <source>Choose another feature, or set the coordinate system of the layer.</source>
        <translation type="unfinished">اختر معلماً آخر، أو حدد نظام إحداثيات الطبقة.</translation>
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
        <source>Choose another folder, or free some space.</source>
        <translation type="unfinished">اختر مجلداً آخر، أو أفرغ بعض المساحة.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished">اختر مجلداً آخر، أو أفرغ مساحة على القرص.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Choose another kind of login in QGIS's authentication store, for example OAuth2.</source>
        <translation type="unfinished">اختر نوعاً آخر من بيانات الدخول في مخزن المصادقة في QGIS، مثل OAuth2.</translation>
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
        <source>Choose another paper or orientation. There are: {names}.</source>
        <translation type="unfinished">اختر ورقاً آخر أو اتجاهاً آخر للورق. المتوفر: {names}.</translation>
    </message>
    <message>
        <source>Choose it again in the connection, and enter the master password when QGIS asks.</source>
        <translation type="unfinished">اختره مرة أخرى في الاتصال، وأدخل كلمة المرور الرئيسية عندما يطلبها QGIS.</translation>
    </message>
    <message>
        <source>Choose it for a connection; for a file choose a column matching.</source>
        <translation type="unfinished">اختره للاتصال؛ أما للملف فاختر مطابقة أعمدة.</translation>
    </message>
    <message>
        <source>Choose it for a file; for a connection choose a source profile.</source>
        <translation type="unfinished">اخترها للملف؛ أما للاتصال فاختر ملف تعريف مصدر.</translation>
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
        <source>Choose one of the list.</source>
        <translation type="unfinished">اختر واحداً من القائمة.</translation>
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
        <source>Choose one under Map, Folder.</source>
        <translation type="unfinished">اختر واحداً من «الخريطة» ثم «المجلد».</translation>
    </message>
    <message>
        <source>Choose one under Map.</source>
        <translation type="unfinished">اختر واحداً من «الخريطة».</translation>
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
        <source>Choose the parcels asked about.</source>
        <translation type="unfinished">اختر قطع الأراضي المستفسر عنها.</translation>
    </message>
    <message>
        <source>Choose which tables and columns of the system become which of ours.</source>
        <translation type="unfinished">اختر أي جداول النظام وأعمدته يصبح أي جداولنا وأعمدتنا.</translation>
    </message>
    <message>
        <source>Choose whose columns shall be matched.</source>
        <translation type="unfinished">اختر ما تُطابق أعمدته.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">الصنف</translation>
    </message>
    <message>
        <source>Click for example Hazards in the Layers panel, then select one record.</source>
        <translation type="unfinished">انقر مثلاً على «المناطق الخطرة» في لوحة «الطبقات»، ثم حدد سجلاً واحداً.</translation>
    </message>
    <message>
        <source>Click for the report.</source>
        <translation type="unfinished">انقر لعرض التقرير.</translation>
    </message>
    <message>
        <source>Click on the map to draw an outline. Right-click or Enter ends it, Backspace takes the last corner back, Esc starts again. Then drag its corners.</source>
        <translation type="unfinished">انقر على الخريطة لرسم حدود منطقة. النقر بالزر الأيمن أو Enter ينهي الرسم، و Backspace يزيل آخر زاوية، و Esc يبدأ من جديد. ثم اسحب الزوايا.</translation>
    </message>
    <message>
        <source>Click the layer in the Layers panel, then select the feature on the map.</source>
        <translation type="unfinished">انقر على الطبقة في لوحة «الطبقات»، ثم حدد المعلم على الخريطة.</translation>
    </message>
    <message>
        <source>Click the layer of the parcels in the Layers panel.</source>
        <translation type="unfinished">انقر على طبقة قطع الأراضي في لوحة «الطبقات».</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">إغلاق</translation>
    </message>
    <message>
        <source>Close QGIS</source>
        <translation type="unfinished">إغلاق QGIS</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller paper.</source>
        <translation type="unfinished">أغلق برامج أخرى، أو اختر ورقاً أصغر.</translation>
    </message>
    <message>
        <source>Close other windows that use the data file and try again.</source>
        <translation type="unfinished">أغلق النوافذ الأخرى التي تستخدم ملف البيانات وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Closing error (m)</source>
        <translation type="unfinished">خطأ الإغلاق (m)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">العمود</translation>
    </message>
    <message>
        <source>Column Matching</source>
        <translation type="unfinished">مطابقة الأعمدة</translation>
    </message>
    <message>
        <source>Column Matching...</source>
        <translation type="unfinished">مطابقة الأعمدة...</translation>
    </message>
    <message>
        <source>Column matching</source>
        <translation type="unfinished">مطابقة الأعمدة</translation>
    </message>
    <message>
        <source>Column matching (a name or a JSON file; empty: by the names of the columns)</source>
        <translation type="unfinished">مطابقة الأعمدة (اسم أو ملف JSON؛ فارغ: بحسب أسماء الأعمدة)</translation>
    </message>
    <message>
        <source>Column matching (a name or a JSON file; empty: that of the connection)</source>
        <translation type="unfinished">مطابقة الأعمدة (اسم أو ملف JSON؛ فارغ: مطابقة الاتصال)</translation>
    </message>
    <message>
        <source>Column matching: {name}</source>
        <translation type="unfinished">مطابقة الأعمدة: {name}</translation>
    </message>
    <message>
        <source>Column matchings</source>
        <translation type="unfinished">مطابقات الأعمدة</translation>
    </message>
    <message>
        <source>Column of the source</source>
        <translation type="unfinished">عمود المصدر</translation>
    </message>
    <message>
        <source>Column {column}: is the day first or the month? {count} dates can be read both ways; their rows are rejected until you say.</source>
        <translation type="unfinished">العمود {column}: هل اليوم أولاً أم الشهر؟ يمكن قراءة {count} من التواريخ بالطريقتين؛ وتُرفض صفوفها إلى أن تحدد ذلك.</translation>
    </message>
    <message>
        <source>Column {column}: these values are not known: {values}</source>
        <translation type="unfinished">العمود {column}: هذه القيم غير معروفة: {values}</translation>
    </message>
    <message>
        <source>Column {column}: {count} dates are numbers. Do they count days from 1900 (Excel) or from 1904 (old Macs)? They are not taken until you say.</source>
        <translation type="unfinished">العمود {column}: {count} من التواريخ مكتوبة أعداداً. هل تُعدّ الأيام من 1900 (Excel) أم من 1904 (حواسيب Mac القديمة)؟ لا تؤخذ إلى أن تحدد ذلك.</translation>
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
        <source>Column {column}: {reason} The field is empty here.</source>
        <translation type="unfinished">العمود {column}: {reason} الحقل هنا فارغ.</translation>
    </message>
    <message>
        <source>Column {column}: {reason} The field stays as it is.</source>
        <translation type="unfinished">العمود {column}: {reason} يبقى الحقل كما هو.</translation>
    </message>
    <message>
        <source>Column {column}: {value} is not what the service says it is.</source>
        <translation type="unfinished">العمود {column}: القيمة {value} ليست من النوع الذي تذكره الخدمة.</translation>
    </message>
    <message>
        <source>Column {column}: {value} {unit} was read as {result} {target}.</source>
        <translation type="unfinished">العمود {column}: قُرئت {value} {unit} على أنها {result} {target}.</translation>
    </message>
    <message>
        <source>Columns of the key</source>
        <translation type="unfinished">أعمدة المفتاح</translation>
    </message>
    <message>
        <source>Columns of the source</source>
        <translation type="unfinished">أعمدة المصدر</translation>
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
        <source>Compare both with the paper.</source>
        <translation type="unfinished">قارن الاثنين بالورق.</translation>
    </message>
    <message>
        <source>Compare it with a shipped map type, change what differs, and write the version.</source>
        <translation type="unfinished">قارنه بنوع خريطة مرفق مع البرنامج، وغيّر ما يختلف، واكتب الإصدار.</translation>
    </message>
    <message>
        <source>Compare it with a shipped one.</source>
        <translation type="unfinished">قارنه بواحد مرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Compare it with the shipped file.</source>
        <translation type="unfinished">قارنه بالملف المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Compares a file (GeoPackage, Shapefile, GeoJSON, KML, GPX, Excel, CSV, maXML, lists of turning points, chats, ZIP and any other that QGIS opens) or a layer with the data file and takes it in: to the workbench, where a person approves it, or straight to the approved records. Every record of the file is counted once: new, changed, unchanged, in conflict with an edit of ours, or rejected with the reason. Records without an outline are kept; outlines that cross themselves are kept as received, and a repair is proposed. With DRY_RUN nothing is written. What must not be guessed (coordinate system, day or month first, units, unknown values) is asked in the report. A corrected file sent again changes only what was corrected.</source>
        <translation type="unfinished">تقارن ملفاً (GeoPackage أو Shapefile أو GeoJSON أو KML أو GPX أو Excel أو CSV أو maXML أو قوائم نقاط انعطاف أو محادثات أو ZIP أو أي ملف آخر يفتحه QGIS) أو طبقة بملف البيانات وتأخذه إليه: إلى طاولة المراجعة حيث يعتمده شخص، أو مباشرة إلى السجلات المعتمدة. يُعدّ كل سجل في الملف مرة واحدة: جديد أو متغير أو دون تغيير أو متعارض مع تعديل لنا أو مرفوض مع السبب. تُحفظ السجلات التي بلا حدود؛ والحدود التي تقطع نفسها تُحفظ كما وردت ويُقترح إصلاح لها. مع DRY_RUN لا يُكتب شيء. وما لا يجوز تخمينه (نظام الإحداثيات، اليوم أولاً أم الشهر، الوحدات، القيم غير المعروفة) يُسأل عنه في التقرير. وإذا أُرسل الملف مصحَّحاً مرة أخرى فلا يتغير إلا ما صُحّح.</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished">الاتصال</translation>
    </message>
    <message>
        <source>Connection (its name, or a JSON file)</source>
        <translation type="unfinished">الاتصال (اسمه، أو ملف JSON)</translation>
    </message>
    <message>
        <source>Connection {name}</source>
        <translation type="unfinished">الاتصال {name}</translation>
    </message>
    <message>
        <source>Connection: {name}</source>
        <translation type="unfinished">الاتصال: {name}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished">الاتصالات</translation>
    </message>
    <message>
        <source>Connections by name are kept in QGIS, and this program runs without it.</source>
        <translation type="unfinished">الاتصالات المسماة محفوظة في QGIS، وهذا البرنامج يعمل بدونه.</translation>
    </message>
    <message>
        <source>Connections to IMSMA Core, IMSMA NG and PostGIS</source>
        <translation type="unfinished">اتصالات بـ IMSMA Core و IMSMA NG و PostGIS</translation>
    </message>
    <message>
        <source>Connections to IMSMA Core, IMSMA NG and PostGIS: how old their data are, and updates of them.</source>
        <translation type="unfinished">اتصالات بـ IMSMA Core و IMSMA NG و PostGIS: كم مضى على بياناتها، وتحديثها.</translation>
    </message>
    <message>
        <source>Connections to IMSMA, and data files opened lately</source>
        <translation type="unfinished">اتصالات بـ IMSMA، وملفات بيانات فُتحت مؤخراً</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">جهة الاتصال</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation type="unfinished">التلوث</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished">نظام الإحداثيات</translation>
    </message>
    <message>
        <source>Coordinate system, if the file does not say it</source>
        <translation type="unfinished">نظام الإحداثيات إن لم يذكره الملف</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished">الإحداثيات</translation>
    </message>
    <message>
        <source>Coordinates and grid</source>
        <translation type="unfinished">الإحداثيات والشبكة</translation>
    </message>
    <message>
        <source>Coordinates are those of one point, this is {kind}.</source>
        <translation type="unfinished">الإحداثيات تُعطى لنقطة واحدة، وهذا {kind}.</translation>
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
        <source>Copy of</source>
        <translation type="unfinished">نسخة من</translation>
    </message>
    <message>
        <source>Copy the rows with their headings and paste them.</source>
        <translation type="unfinished">انسخ الصفوف مع عناوين أعمدتها والصقها.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation type="unfinished">الزاوية</translation>
    </message>
    <message>
        <source>Corners of the outline: no turning points were entered (WGS 84, bearings from true north)</source>
        <translation type="unfinished">زوايا حدود المنطقة: لم تُدخل نقاط انعطاف (WGS 84، الاتجاهات من الشمال الحقيقي)</translation>
    </message>
    <message>
        <source>Corners of the parcel, one a line, for example 38S MB 45678 12345</source>
        <translation type="unfinished">زوايا قطعة الأرض، كل زاوية في سطر، مثل ‎38S MB 45678 12345</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">صحّح</translation>
    </message>
    <message>
        <source>Correct "only" in the column matching; otherwise none of its records would be taken.</source>
        <translation type="unfinished">صحح "only" في مطابقة الأعمدة؛ وإلا فلن يؤخذ أي من سجلاته.</translation>
    </message>
    <message>
        <source>Correct POINTS, or leave it out if the points stand in the list itself.</source>
        <translation type="unfinished">صحح POINTS، أو اتركه فارغاً إذا كانت النقاط في القائمة نفسها.</translation>
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
        <source>Correct it.</source>
        <translation type="unfinished">صححه.</translation>
    </message>
    <message>
        <source>Correct that row first.</source>
        <translation type="unfinished">صحح ذلك الصف أولاً.</translation>
    </message>
    <message>
        <source>Correct that row, or send the list as xlsx.</source>
        <translation type="unfinished">صحح ذلك الصف، أو أرسل القائمة بصيغة xlsx.</translation>
    </message>
    <message>
        <source>Correct the JSON at the place named.</source>
        <translation type="unfinished">صحح JSON في الموضع المذكور.</translation>
    </message>
    <message>
        <source>Correct the corners.</source>
        <translation type="unfinished">صحح الزوايا.</translation>
    </message>
    <message>
        <source>Correct the file or delete it, so that the shipped one counts again.</source>
        <translation type="unfinished">صحح الملف أو احذفه ليُعمل بالملف المرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Correct the file {name}.</source>
        <translation type="unfinished">صحح الملف {name}.</translation>
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
        <source>Correct the governorates of the connection.</source>
        <translation type="unfinished">صحح محافظات الاتصال.</translation>
    </message>
    <message>
        <source>Correct the map type {name}.</source>
        <translation type="unfinished">صحح نوع الخريطة {name}.</translation>
    </message>
    <message>
        <source>Correct the names in the register, or write the name out in the file.</source>
        <translation type="unfinished">صحح الأسماء في السجل المرجعي، أو اكتب الاسم كاملاً في الملف.</translation>
    </message>
    <message>
        <source>Correct the option {name} of the connection.</source>
        <translation type="unfinished">صحح الخيار {name} في الاتصال.</translation>
    </message>
    <message>
        <source>Correct the position of the parcel.</source>
        <translation type="unfinished">صحح موقع قطعة الأرض.</translation>
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
        <source>Correction requests: {done} done, {refused} refused, {gone} whose record is gone, {open} without answer, {look} of them need a look.</source>
        <translation type="unfinished">طلبات التصحيح: {done} منجزة، {refused} مرفوضة، {gone} سجلها لم يعد موجوداً، {open} بلا جواب، {look} منها تحتاج إلى نظر.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">التصحيحات</translation>
    </message>
    <message>
        <source>Corrections for IMSMA</source>
        <translation type="unfinished">تصحيحات لـ IMSMA</translation>
    </message>
    <message>
        <source>Corrections for IMSMA: list {number}</source>
        <translation type="unfinished">تصحيحات لـ IMSMA: القائمة {number}</translation>
    </message>
    <message>
        <source>Corrections...</source>
        <translation type="unfinished">التصحيحات...</translation>
    </message>
    <message>
        <source>Count reports not yet approved</source>
        <translation type="unfinished">احتساب التقارير غير المعتمدة بعد</translation>
    </message>
    <message>
        <source>Counting the records of {table}...</source>
        <translation type="unfinished">جارٍ عدّ سجلات {table}...</translation>
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
        <source>Counts by table</source>
        <translation type="unfinished">الأعداد بحسب الجدول</translation>
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
        <source>DECISIONS cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة DECISIONS.</translation>
    </message>
    <message>
        <source>Dashed: in IMSMA. Solid with dots: proposed. North is up.</source>
        <translation type="unfinished">المتقطع: في IMSMA. المتصل مع نقاط: المقترح. الشمال إلى الأعلى.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished">البيانات</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished">تاريخ البيانات</translation>
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
        <source>Data file: {name}</source>
        <translation type="unfinished">ملف البيانات: {name}</translation>
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
        <source>Data files opened lately</source>
        <translation type="unfinished">ملفات بيانات فُتحت مؤخراً</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation type="unfinished">تاريخ البيانات</translation>
    </message>
    <message>
        <source>Data of {when}.</source>
        <translation type="unfinished">بيانات بتاريخ ‎{when}.</translation>
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
        <source>Dates that are numbers count from</source>
        <translation type="unfinished">التواريخ المكتوبة أعداداً تُعدّ من</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished">اليوم أولاً</translation>
    </message>
    <message>
        <source>Day of review</source>
        <translation type="unfinished">يوم المراجعة</translation>
    </message>
    <message>
        <source>Day of the change (today if empty)</source>
        <translation type="unfinished">يوم التغيير (اليوم إن تُرك فارغاً)</translation>
    </message>
    <message>
        <source>Day of the data, day of the print</source>
        <translation type="unfinished">يوم البيانات ويوم الطباعة</translation>
    </message>
    <message>
        <source>Decimal degrees of a point, latitude first, on WGS 84. Decimals are 0 to 9; 6 are 0.1 metres. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Example: imsma_decimal($geometry, 5) gives 'N 33.31520, E 44.36610'</source>
        <translation type="unfinished">الدرجات العشرية لنقطة على WGS 84، خط العرض أولاً. المنازل العشرية من 0 إلى 9؛ و6 منازل تعني 0.1 متر. تكون النقطة بالدرجات (EPSG:4326) ككل شيء في ملف البيانات؛ أما الخط أو المنطقة فحدد أي نقطة منهما تقصد. مثال: imsma_decimal($geometry, 5) تعطي ‎'N 33.31520, E 44.36610'</translation>
    </message>
    <message>
        <source>Decimal degrees or UTM give the outline back exactly. MGRS is rounded to a metre: use it to find places, not to enter outlines.</source>
        <translation type="unfinished">الدرجات العشرية أو UTM تعيد حدود المنطقة كما هي تماماً. أما MGRS فمقرّبة إلى المتر: استعملها للعثور على الأماكن، لا لإدخال الحدود.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished">العلامة العشرية</translation>
    </message>
    <message>
        <source>Declination (degrees, east positive)</source>
        <translation type="unfinished">الانحراف المغناطيسي (درجات، والشرق موجب)</translation>
    </message>
    <message>
        <source>Degrees and decimal minutes of a point, latitude first, on WGS 84, as many GPS receivers show them. Decimals are 0 to 7; 4 are 0.2 metres. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Example: imsma_decimal_minutes($geometry, 3) gives N 33 18.912, E 44 21.966 with the signs of degrees and minutes</source>
        <translation type="unfinished">الدرجات والدقائق العشرية لنقطة على WGS 84، خط العرض أولاً، كما تعرضها كثير من أجهزة GPS. المنازل العشرية من 0 إلى 7؛ و4 منازل تعني 0.2 متر. تكون النقطة بالدرجات (EPSG:4326) ككل شيء في ملف البيانات؛ أما الخط أو المنطقة فحدد أي نقطة منهما تقصد. مثال: imsma_decimal_minutes($geometry, 3) تعطي ‎N 33 18.912, E 44 21.966 مع علامات الدرجات والدقائق</translation>
    </message>
    <message>
        <source>Degrees, minutes and seconds of a point, latitude first, on WGS 84. Decimals of the seconds are 0 to 5; 2 are 0.3 metres. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Example: imsma_dms($geometry, 0) gives N 33 18 55, E 44 21 58 with the signs of degrees, minutes and seconds</source>
        <translation type="unfinished">الدرجات والدقائق والثواني لنقطة على WGS 84، خط العرض أولاً. المنازل العشرية للثواني من 0 إلى 5؛ ومنزلتان تعنيان 0.3 متر. تكون النقطة بالدرجات (EPSG:4326) ككل شيء في ملف البيانات؛ أما الخط أو المنطقة فحدد أي نقطة منهما تقصد. مثال: imsma_dms($geometry, 0) تعطي ‎N 33 18 55, E 44 21 58 مع علامات الدرجات والدقائق والثواني</translation>
    </message>
    <message>
        <source>Delete it and make a new copy.</source>
        <translation type="unfinished">احذفها وأنشئ نسخة جديدة.</translation>
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
        <source>Digits</source>
        <translation type="unfinished">الأرقام</translation>
    </message>
    <message>
        <source>Digits (if left out, as in the options)</source>
        <translation type="unfinished">الأرقام (إن لم تُحدَّد، فكما في الخيارات)</translation>
    </message>
    <message>
        <source>Digits on maps and sheets</source>
        <translation type="unfinished">الأرقام على الخرائط والأوراق</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation type="unfinished">إخلاء المسؤولية</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished">المسافة</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished">القضاء</translation>
    </message>
    <message>
        <source>District {name} ({code})</source>
        <translation type="unfinished">قضاء {name} ({code})</translation>
    </message>
    <message>
        <source>Do Not Take</source>
        <translation type="unfinished">عدم الأخذ</translation>
    </message>
    <message>
        <source>Does the day or the month stand first in {column}?</source>
        <translation type="unfinished">هل اليوم أولاً أم الشهر في {column}؟</translation>
    </message>
    <message>
        <source>Does the next step in the life of a task order (issue, accept, begin, suspend, resume, complete, certify, hand over, cancel ...): writes the order, its history and the new version of its sheet at once, or nothing. STATUS is the status after it. BY is the name of the person who does it; what the person may do is a setting of the office. Suspending, cancelling and a failed quality check need REASON, suspending also REVIEW_ON. Before people are sent and before work counts as finished the order is checked as by otms:checktask: a remark that says stop holds it up until it is accepted with DECISIONS, for example [{"about": "TO-2", "reason": "Agreed by letter 7"}]: "about" is the number of the other order, or the rule where there is none, and "up_to_m2" the size that was looked at, which gaps cannot do without. DAY is the day of the change if it is entered later. VALID_TO gives a new last day of validity. SITE_LEFT_ON and SITE_LEFT_BY say that the last people left the site and who confirms it; without them people are thought to be there, whatever the status. Days are written as 2026-03-31.</source>
        <translation type="unfinished">ينفذ الخطوة التالية في مسار أمر مهمة (إصدار، قبول، بدء، تعليق، استئناف، إكمال، مصادقة، تسليم، إلغاء ...): يكتب الأمر وتاريخه والنسخة الجديدة من ورقته دفعة واحدة، أو لا يكتب شيئاً. STATUS هي الحالة بعد الخطوة. BY هو اسم الشخص الذي يقوم بها؛ وما يحق لهذا الشخص هو من إعدادات المكتب. التعليق والإلغاء وعدم النجاح في ضبط الجودة تحتاج إلى REASON، والتعليق يحتاج أيضاً إلى REVIEW_ON. قبل إرسال الأشخاص وقبل احتساب العمل منتهياً يُفحص الأمر كما في otms:checktask: كل ملاحظة درجتها «توقف» توقفه إلى أن تُقبل بـ DECISIONS، مثلاً [{"about": "TO-2", "reason": "Agreed by letter 7"}]: ‏"about" هو رقم الأمر الآخر، أو القاعدة إن لم يوجد أمر آخر، و"up_to_m2" هي المساحة التي نُظر إليها، ولا تُقبل الفجوات من دونها. DAY هو يوم التغيير إذا أُدخل لاحقاً. VALID_TO يعطي يوماً أخيراً جديداً للصلاحية. SITE_LEFT_ON و SITE_LEFT_BY يقولان إن آخر الأشخاص غادروا الموقع ومن يؤكد ذلك؛ ومن دونهما يُعدّ الأشخاص موجودين فيه، أياً كانت الحالة. تُكتب الأيام هكذا: 2026-03-31.</translation>
    </message>
    <message>
        <source>Donors: {names}</source>
        <translation type="unfinished">الجهات المانحة: {names}</translation>
    </message>
    <message>
        <source>Draw an outline and see at once what it overlaps. Nothing is stored.</source>
        <translation type="unfinished">ارسم حدود منطقة وانظر فوراً مع ماذا تتداخل. لا يُحفظ شيء.</translation>
    </message>
    <message>
        <source>Draw it on the map, or select a feature that has it in any layer and take it from there. This window may stay open.</source>
        <translation type="unfinished">ارسم الحدود أو الموقع على الخريطة، أو حدد في أي طبقة معلماً فيه ذلك وخذه منه. يمكن أن تبقى هذه النافذة مفتوحة.</translation>
    </message>
    <message>
        <source>Draw its outline. A point with a search radius is for: {names}.</source>
        <translation type="unfinished">ارسم حدودها. النقطة مع نصف قطر البحث مخصصة لـ: {names}.</translation>
    </message>
    <message>
        <source>Draw on the Map</source>
        <translation type="unfinished">الرسم على الخريطة</translation>
    </message>
    <message>
        <source>Draw one, or choose a feature that has one.</source>
        <translation type="unfinished">ارسم حدوداً، أو اختر معلماً له حدود.</translation>
    </message>
    <message>
        <source>Draw or move the outline of a task order or a hazard with QGIS's editing tools. What it overlaps is shown here.</source>
        <translation type="unfinished">ارسم حدود أمر مهمة أو منطقة خطرة أو حرّكها بأدوات التحرير في QGIS. وما تتداخل معه يظهر هنا.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished">الرسوم</translation>
    </message>
    <message>
        <source>Draws the outline that a table of turning points means. Give a table of the project (INPUT) or rows copied from a spreadsheet with their headings (TEXT). A row has coordinates in any notation, or bearing and distance from another row (From; empty: the row before). Usual headings: Point no, Part, Point type, Coordinates (or Latitude and Longitude, Easting, Northing and Zone), From, Bearing, Distance, North, in English, Arabic or Kurdish, with any digits. TYPE_OF_NORTH and DECLINATION (degrees, east positive) hold for rows that do not say it. To measure the closing error give the first point again as the last row. Reference points, benchmarks and evidence are no corners. What can be read in several ways is not placed: POINTS shows every reading with state choose, and ZONE (below 0 for south) or ORDER says which is meant. A row that cannot be read is named in REMARKS with its column and what to do, and the others are still computed; but an outline without one of its corners would be another one, so OUTPUT then stays empty. With the reported area (REPORTED_M2) another order of the points is proposed (PROPOSED) where that fits better. AREA_M2 and CLOSING_M are -1 where there is none.</source>
        <translation type="unfinished">يرسم حدود المنطقة التي يعنيها جدول نقاط انعطاف. أعط جدولاً من المشروع (INPUT) أو صفوفاً منسوخة من جدول بيانات مع عناوين أعمدتها (TEXT). في الصف إحداثيات بأي صيغة، أو اتجاه ومسافة من صف آخر (من النقطة؛ إن تُرك فارغاً: الصف السابق). العناوين المعتادة: رقم النقطة، الجزء، نوع النقطة، الإحداثيات (أو خط العرض وخط الطول، أو شرقي وشمالي والمنطقة UTM)، من النقطة، الاتجاه، المسافة، الشمال، بالإنجليزية أو العربية أو الكردية، وبأي أرقام. يسري TYPE_OF_NORTH و DECLINATION (درجات، والشرق موجب) على الصفوف التي لا تذكر ذلك. لقياس خطأ الإغلاق أعط النقطة الأولى مرة أخرى في الصف الأخير. النقاط المرجعية ونقاط العلام ونقاط الأدلة ليست زوايا. وما يمكن قراءته بأكثر من طريقة لا يوضع على الخريطة: تُظهر POINTS كل قراءة بالحالة choose، ويحدد ZONE (أقل من 0 للجنوب) أو ORDER أيها المقصود. والصف الذي تتعذر قراءته يُسمى في REMARKS مع عموده وما يجب عمله، وتُحسب الصفوف الأخرى مع ذلك؛ لكن حدود المنطقة من دون إحدى زواياها تكون حدوداً أخرى، ولذلك يبقى OUTPUT عندئذ فارغاً. وإذا أُعطيت المساحة المبلّغ عنها (REPORTED_M2) يُقترح ترتيب آخر للنقاط (PROPOSED) حيث يكون أكثر مطابقة لها. قيمة AREA_M2 و CLOSING_M هي ‎-1 حيث لا توجد قيمة.</translation>
    </message>
    <message>
        <source>Dunam (2,500 {sign})</source>
        <translation type="unfinished">دونم (2,500 {sign})</translation>
    </message>
    <message>
        <source>EXAMPLE</source>
        <translation type="unfinished">مثال</translation>
    </message>
    <message>
        <source>East (m)</source>
        <translation type="unfinished">شرق (m)</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation type="unfinished">تعديل الاتصال</translation>
    </message>
    <message>
        <source>Edit Connection...</source>
        <translation type="unfinished">تعديل الاتصال...</translation>
    </message>
    <message>
        <source>Edit it; nothing has to be proposed.</source>
        <translation type="unfinished">عدّله؛ لا حاجة إلى اقتراح شيء.</translation>
    </message>
    <message>
        <source>Edit the connection and choose an entry, or make one.</source>
        <translation type="unfinished">عدّل الاتصال واختر مدخلاً، أو أنشئ واحداً.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation type="unfinished">تعديل...</translation>
    </message>
    <message>
        <source>Encoding of the file's text, if it does not say it (CP1256, UTF-8)</source>
        <translation type="unfinished">ترميز نص الملف إن لم يذكره (CP1256 أو UTF-8)</translation>
    </message>
    <message>
        <source>Enter its coordinates, or select its outline on the map and take the selection over.</source>
        <translation type="unfinished">أدخل إحداثياتها، أو حدد حدودها على الخريطة وخذ التحديد.</translation>
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
        <source>Enter your name under Mine Action, Options, then update again.</source>
        <translation type="unfinished">أدخل اسمك تحت «شؤون الألغام» ثم «الخيارات»، ثم حدّث مرة أخرى.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished">أُدخل</translation>
    </message>
    <message>
        <source>Entry {number} of the report {name} cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة المدخل {number} من التقرير {name}.</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation type="unfinished">كل قضاء</translation>
    </message>
    <message>
        <source>Every governorate</source>
        <translation type="unfinished">كل محافظة</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation type="unfinished">كل سجل</translation>
    </message>
    <message>
        <source>Every record needs these fields, and no column fills them. Give a value for all records:</source>
        <translation type="unfinished">يحتاج كل سجل إلى هذه الحقول، ولا عمود يملؤها. أعط قيمة لجميع السجلات:</translation>
    </message>
    <message>
        <source>Every record of the file, counted once</source>
        <translation type="unfinished">كل سجل في الملف، معدوداً مرة واحدة</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">كل شيء</translation>
    </message>
    <message>
        <source>Everything for mine action is in the menu Mine Action. Where would you like to begin?</source>
        <translation type="unfinished">كل ما يخص شؤون الألغام في قائمة «شؤون الألغام». من أين تريد أن تبدأ؟</translation>
    </message>
    <message>
        <source>Everything has arrived. Writing to the data file.</source>
        <translation type="unfinished">وصل كل شيء. جارٍ الكتابة في ملف البيانات.</translation>
    </message>
    <message>
        <source>Everything was asked for</source>
        <translation type="unfinished">طُلب كل شيء</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">الأدلة</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation type="unfinished">الأدلة: {text}</translation>
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
        <source>Exchange the two days, or leave one empty.</source>
        <translation type="unfinished">بدّل بين اليومين، أو اترك أحدهما فارغاً.</translation>
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
        <source>Export Maps</source>
        <translation type="unfinished">تصدير الخرائط</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation type="unfinished">تصدير الملاحظات</translation>
    </message>
    <message>
        <source>Export it instead.</source>
        <translation type="unfinished">صدّرها بدلاً من ذلك.</translation>
    </message>
    <message>
        <source>Export the items themselves; lists of organisations, places or causes are not read.</source>
        <translation type="unfinished">صدّر البنود نفسها؛ فقوائم المنظمات أو الأماكن أو الأسباب لا تُقرأ.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished">تصدير...</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">البيانات</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">الحقل</translation>
    </message>
    <message>
        <source>Field in IMSMA</source>
        <translation type="unfinished">الحقل في IMSMA</translation>
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
        <source>File...</source>
        <translation type="unfinished">ملف...</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">الملفات</translation>
    </message>
    <message>
        <source>Files: one for each</source>
        <translation type="unfinished">الملفات: ملف لكل</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">المرشح</translation>
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
        <source>First Update</source>
        <translation type="unfinished">التحديث الأول</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">اليوم الأول</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation type="unfinished">اليوم الأول (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished">إصلاح</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation type="unfinished">إصلاح الكل</translation>
    </message>
    <message>
        <source>Fixed by your office.</source>
        <translation type="unfinished">حدده مكتبك.</translation>
    </message>
    <message>
        <source>Fixed scale 1 to</source>
        <translation type="unfinished">مقياس ثابت 1 إلى</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">المجلد</translation>
    </message>
    <message>
        <source>Folder of the Maps</source>
        <translation type="unfinished">مجلد الخرائط</translation>
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
        <source>For a record that IMSMA keeps: says what should stand there, and how we know.</source>
        <translation type="unfinished">لسجل يُدار في IMSMA: يبيّن ما يجب أن يكون فيه، وكيف نعرف ذلك.</translation>
    </message>
    <message>
        <source>For example of the authority or a partner.</source>
        <translation type="unfinished">مثل شعار السلطة أو أحد الشركاء.</translation>
    </message>
    <message>
        <source>For example: survey report TS-2026-014, visit of 3 November</source>
        <translation type="unfinished">مثلاً: تقرير المسح TS-2026-014، زيارة 3 تشرين الثاني</translation>
    </message>
    <message>
        <source>For whoever helps you: versions and settings, no data and no names.</source>
        <translation type="unfinished">لمن يساعدك: الإصدارات والإعدادات، بلا بيانات ولا أسماء.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">الصيغة</translation>
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
        <source>Fresh</source>
        <translation type="unfinished">حديثة</translation>
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
        <source>Give 'latitude' or 'longitude'.</source>
        <translation type="unfinished">أعط 'latitude' أو 'longitude'.</translation>
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
        <source>Give a geometry, for example $geometry.</source>
        <translation type="unfinished">أعط شكلاً هندسياً، مثل ‎$geometry.</translation>
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
        <source>Give a list such as {example}.</source>
        <translation type="unfinished">أعط قائمة مثل {example}.</translation>
    </message>
    <message>
        <source>Give a name of up to {number} letters and signs in one line.</source>
        <translation type="unfinished">أعط اسماً في سطر واحد لا يزيد على {number} من الحروف والرموز.</translation>
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
        <source>Give a number from 1 to 86400.</source>
        <translation type="unfinished">أعط عدداً من 1 إلى 86400.</translation>
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
        <source>Give a number.</source>
        <translation type="unfinished">أعط عدداً.</translation>
    </message>
    <message>
        <source>Give a share from 0 to 0.5; 0.05 plants a fault in every twentieth record.</source>
        <translation type="unfinished">أعط نسبة من 0 إلى 0.5؛ والقيمة 0.05 تدس خطأ في سجل من كل عشرين.</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation type="unfinished">أعط قيمة.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation type="unfinished">أعط عدداً صحيحاً من {least} إلى {most}.</translation>
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
        <source>Give another ENCODING, for example CP1256.</source>
        <translation type="unfinished">أعط ENCODING آخر، مثل CP1256.</translation>
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
        <source>Give either a table (INPUT) or copied rows (TEXT).</source>
        <translation type="unfinished">أعط إما جدولاً (INPUT) وإما صفوفاً منسوخة (TEXT).</translation>
    </message>
    <message>
        <source>Give either the number of a task order (TASK) or an outline (GEOMETRY).</source>
        <translation type="unfinished">أعط إما رقم أمر مهمة (TASK) وإما حدود منطقة (GEOMETRY).</translation>
    </message>
    <message>
        <source>Give every column a heading.</source>
        <translation type="unfinished">أعط كل عمود عنواناً.</translation>
    </message>
    <message>
        <source>Give every point its own name.</source>
        <translation type="unfinished">أعط كل نقطة اسماً خاصاً بها.</translation>
    </message>
    <message>
        <source>Give for example UTF-8, or CP1256 for Arabic text from Windows.</source>
        <translation type="unfinished">أعط مثلاً UTF-8، أو CP1256 لنص عربي من Windows.</translation>
    </message>
    <message>
        <source>Give it as SRID=4326;MULTIPOLYGON(...) in longitude and latitude.</source>
        <translation type="unfinished">أعطها هكذا: ‎SRID=4326;MULTIPOLYGON(...)‎ بخط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>Give it one that tells colleagues what it is.</source>
        <translation type="unfinished">أعطه اسماً يعرّف الزملاء به.</translation>
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
        <source>Give metres, from 0 to 1,000,000.</source>
        <translation type="unfinished">أعط أمتاراً، من 0 إلى 1,000,000.</translation>
    </message>
    <message>
        <source>Give one condition, and tell the records apart by their values.</source>
        <translation type="unfinished">أعط شرطاً واحداً، وميّز بين السجلات بقيمها.</translation>
    </message>
    <message>
        <source>Give one of them by coordinates or measure it from a point that is known.</source>
        <translation type="unfinished">أعط إحداها بإحداثيات أو قِسها من نقطة معروفة.</translation>
    </message>
    <message>
        <source>Give one of these, or the path of a JSON file: {names}</source>
        <translation type="unfinished">أعط واحداً من هذه، أو مسار ملف JSON: {names}</translation>
    </message>
    <message>
        <source>Give one of: {names}.</source>
        <translation type="unfinished">أعط واحداً من: {names}.</translation>
    </message>
    <message>
        <source>Give one with PROFILE, or choose one for the connection.</source>
        <translation type="unfinished">أعط واحدة بالمعامل PROFILE، أو اختر واحدة للاتصال.</translation>
    </message>
    <message>
        <source>Give outlines in degrees of longitude and latitude (EPSG:4326).</source>
        <translation type="unfinished">أعط الحدود بدرجات الطول والعرض (EPSG:4326).</translation>
    </message>
    <message>
        <source>Give the address of one service: it ends in FeatureServer.</source>
        <translation type="unfinished">أعط عنوان خدمة واحدة: ينتهي بـ FeatureServer.</translation>
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
        <source>Give the list a number and note it as sent</source>
        <translation type="unfinished">أعط القائمة رقماً ودوّن أنها أُرسلت</translation>
    </message>
    <message>
        <source>Give the name of who decides.</source>
        <translation type="unfinished">أعط اسم صاحب القرار.</translation>
    </message>
    <message>
        <source>Give the number under which it goes to IMSMA.</source>
        <translation type="unfinished">أعط الرقم الذي تُرسل به إلى IMSMA.</translation>
    </message>
    <message>
        <source>Give the path of a JSON file or one of: {names}.</source>
        <translation type="unfinished">أعط مسار ملف JSON أو واحداً من: {names}.</translation>
    </message>
    <message>
        <source>Give the path of a JSON file, nothing at all, or one of: {names}.</source>
        <translation type="unfinished">أعط مسار ملف JSON، أو لا شيء، أو واحداً من: {names}.</translation>
    </message>
    <message>
        <source>Give the path of a JSON file.</source>
        <translation type="unfinished">أعط مسار ملف JSON.</translation>
    </message>
    <message>
        <source>Give the path of a file, or open the table in QGIS and give the name of its layer.</source>
        <translation type="unfinished">أعط مسار ملف، أو افتح الجدول في QGIS وأعط اسم طبقته.</translation>
    </message>
    <message>
        <source>Give the path of a rules file, or leave RULES empty for the rules that come with OTMS.</source>
        <translation type="unfinished">أعط مسار ملف قواعد، أو اترك RULES فارغاً للقواعد المرفقة مع OTMS.</translation>
    </message>
    <message>
        <source>Give the row that names the columns with HEADING_ROW.</source>
        <translation type="unfinished">أعط رقم الصف الذي يسمي الأعمدة بالمعامل HEADING_ROW.</translation>
    </message>
    <message>
        <source>Give the search radius of the point or the whole width of the line, in metres.</source>
        <translation type="unfinished">أعط نصف قطر البحث للنقطة أو العرض الكامل للخط، بالأمتار.</translation>
    </message>
    <message>
        <source>Give the source a name; it stands on every record.</source>
        <translation type="unfinished">أعط المصدر اسماً؛ فهو يُكتب في كل سجل.</translation>
    </message>
    <message>
        <source>Give the two letters of the country, for example IQ.</source>
        <translation type="unfinished">أعط حرفي البلد، مثل IQ.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation type="unfinished">أعط هذا اسماً آخر.</translation>
    </message>
    <message>
        <source>Give your name and a reason.</source>
        <translation type="unfinished">اكتب اسمك والسبب.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished">متابعة</translation>
    </message>
    <message>
        <source>Go On with It</source>
        <translation type="unfinished">متابعة العمل عليها</translation>
    </message>
    <message>
        <source>Go back to the last backup.</source>
        <translation type="unfinished">ارجع إلى آخر نسخة احتياطية.</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped today</source>
        <translation type="unfinished">متابعة تشغيل أُوقف اليوم</translation>
    </message>
    <message>
        <source>Go on with that file, give another name, or delete it first.</source>
        <translation type="unfinished">تابع بذلك الملف، أو أعط اسماً آخر، أو احذفه أولاً.</translation>
    </message>
    <message>
        <source>Gone on with after a break</source>
        <translation type="unfinished">توبع بعد انقطاع</translation>
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
        <source>Grid: lines every {distance}, in metres</source>
        <translation type="unfinished">الشبكة: خط كل {distance}، بالأمتار</translation>
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
        <source>Hazards of this governorate without an outline, so nobody can say where they lie: {count}.</source>
        <translation type="unfinished">مناطق خطرة في هذه المحافظة بلا حدود، فلا أحد يستطيع أن يقول أين تقع: {count}.</translation>
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
        <source>Hazards with neither outline nor governorate, which may lie anywhere: {count}.</source>
        <translation type="unfinished">مناطق خطرة بلا حدود وبلا محافظة، وقد تقع في أي مكان: {count}.</translation>
    </message>
    <message>
        <source>Hazards, list</source>
        <translation type="unfinished">المناطق الخطرة، قائمة</translation>
    </message>
    <message>
        <source>Heading of the facts</source>
        <translation type="unfinished">عنوان البيانات</translation>
    </message>
    <message>
        <source>Heading of the table</source>
        <translation type="unfinished">عنوان الجدول</translation>
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
        <source>Hole {number}</source>
        <translation type="unfinished">الثقب {number}</translation>
    </message>
    <message>
        <source>Host, port and name of the database, without a password.</source>
        <translation type="unfinished">المضيف والمنفذ واسم قاعدة البيانات، بلا كلمة مرور.</translation>
    </message>
    <message>
        <source>How to see whether the print has its right size</source>
        <translation type="unfinished">كيف تعرف هل حجم المطبوع صحيح</translation>
    </message>
    <message>
        <source>I know that these {number} records were deleted in {name}.</source>
        <translation type="unfinished">أعلم أن هذه السجلات، وعددها {number}، حُذفت في {name}.</translation>
    </message>
    <message>
        <source>IMSMA Core (ArcGIS services)</source>
        <translation type="unfinished">IMSMA Core (خدمات ArcGIS)</translation>
    </message>
    <message>
        <source>IMSMA NG (database)</source>
        <translation type="unfinished">IMSMA NG (قاعدة بيانات)</translation>
    </message>
    <message>
        <source>IMSMA Tools, OTMS and iMAAT help mine action staff to see what their data says: where hazards and task orders overlap, what has a gap, what has to be corrected, and what to report.</source>
        <translation type="unfinished">تساعد IMSMA Tools و OTMS و iMAAT العاملين في شؤون الألغام على رؤية ما تقوله بياناتهم: أين تتداخل المناطق الخطرة وأوامر المهام، وأين توجد فجوة، وما يجب تصحيحه، وما يجب الإبلاغ عنه.</translation>
    </message>
    <message>
        <source>IMSMA afterwards</source>
        <translation type="unfinished">القيمة في IMSMA بعد ذلك</translation>
    </message>
    <message>
        <source>IMSMA has neither the former value nor the one proposed.</source>
        <translation type="unfinished">ليست في IMSMA القيمة السابقة ولا القيمة المقترحة.</translation>
    </message>
    <message>
        <source>IMSMA has this value already: {field} is {value}.</source>
        <translation type="unfinished">هذه القيمة موجودة في IMSMA من قبل: {field} هو {value}.</translation>
    </message>
    <message>
        <source>IMSMA keeps this record, so it is not changed here. Your proposal goes on the list of corrections; later updates show what became of it.</source>
        <translation type="unfinished">هذا السجل يُدار في IMSMA، ولذلك لا يتغير هنا. يدخل اقتراحك في قائمة التصحيحات؛ وتبيّن التحديثات اللاحقة ما آل إليه.</translation>
    </message>
    <message>
        <source>IMSMA kept its value.</source>
        <translation type="unfinished">بقيت القيمة في IMSMA كما كانت.</translation>
    </message>
    <message>
        <source>IMSMA's own names of the fields are missing: {reason}</source>
        <translation type="unfinished">أسماء الحقول كما في IMSMA ناقصة: {reason}</translation>
    </message>
    <message>
        <source>Import a file or layer</source>
        <translation type="unfinished">استيراد ملف أو طبقة</translation>
    </message>
    <message>
        <source>Import governorates first.</source>
        <translation type="unfinished">استورد المحافظات أولاً.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation type="unfinished">استيراد {name}</translation>
    </message>
    <message>
        <source>Import records first, change the filter, or choose the overview if there are no boundaries.</source>
        <translation type="unfinished">استورد السجلات أولاً، أو غيّر المرشح، أو اختر الخريطة العامة إن لم توجد حدود إدارية.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation type="unfinished">استورد الملف مرة أخرى.</translation>
    </message>
    <message>
        <source>Import with It...</source>
        <translation type="unfinished">استيراد بهذه المطابقة...</translation>
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
        <source>In which coordinate system and datum are the positions?</source>
        <translation type="unfinished">بأي نظام إحداثيات ومرجع جيوديسي كُتبت المواقع؟</translation>
    </message>
    <message>
        <source>In which unit is the column {column}? It is not taken until you say.</source>
        <translation type="unfinished">بأي وحدة العمود {column}؟ لا يؤخذ إلى أن تحدد ذلك.</translation>
    </message>
    <message>
        <source>In which unit is {column}?</source>
        <translation type="unfinished">بأي وحدة {column}؟</translation>
    </message>
    <message>
        <source>Install QGIS 3.22 or newer; a long-term release is best.</source>
        <translation type="unfinished">ثبّت QGIS 3.22 أو أحدث؛ والأفضل إصدار طويل الأمد.</translation>
    </message>
    <message>
        <source>Install QGIS completely.</source>
        <translation type="unfinished">ثبّت QGIS كاملاً.</translation>
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
        <source>It begins file names and cannot be used.</source>
        <translation type="unfinished">تبدأ به أسماء الملفات ولا يمكن استعماله.</translation>
    </message>
    <message>
        <source>It begins with https://, for example https://example.org/arcgis/rest/services.</source>
        <translation type="unfinished">يبدأ بـ https://، مثلاً ‎https://example.org/arcgis/rest/services.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation type="unfinished">تعذرت قراءته: {reason}</translation>
    </message>
    <message>
        <source>It continues {name} of another operator, and nobody confirmed that this site was left.</source>
        <translation type="unfinished">إنه تكملة لـ {name} التابع لمنظمة منفذة أخرى، ولم يؤكد أحد مغادرة ذلك الموقع.</translation>
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
        <source>It has {count} pages instead of one.</source>
        <translation type="unfinished">فيه {count} من الصفحات بدلاً من صفحة واحدة.</translation>
    </message>
    <message>
        <source>It has {count} points; one was taken for its place.</source>
        <translation type="unfinished">له {count} من النقاط؛ وأُخذت واحدة منها مكاناً له.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation type="unfinished">فيها: {names}.</translation>
    </message>
    <message>
        <source>It holds no map type.</source>
        <translation type="unfinished">ليس فيه نوع خريطة.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation type="unfinished">ليس فيه نص.</translation>
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
        <source>It is in the data, but on no map.</source>
        <translation type="unfinished">هو في البيانات، لكنه ليس على أي خريطة.</translation>
    </message>
    <message>
        <source>It is maXML. This reading follows GICHD's public description; no export of a programme was there to try it. Compare some records with IMSMA.</source>
        <translation type="unfinished">الملف بصيغة maXML. تتبع هذه القراءة الوصف المنشور من GICHD؛ ولم يتوفر ملف مُصدَّر من أي برنامج لتجربتها. قارن بعض السجلات بما في IMSMA.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished">مفقود.</translation>
    </message>
    <message>
        <source>It is neither yes nor no.</source>
        <translation type="unfinished">ليس نعم ولا لا.</translation>
    </message>
    <message>
        <source>It is no JSON file.</source>
        <translation type="unfinished">ليس ملف JSON.</translation>
    </message>
    <message>
        <source>It is no list.</source>
        <translation type="unfinished">ليس قائمة.</translation>
    </message>
    <message>
        <source>It is no page template of QGIS.</source>
        <translation type="unfinished">ليس قالب صفحة من QGIS.</translation>
    </message>
    <message>
        <source>It is of version {found}, needed is {wanted}.</source>
        <translation type="unfinished">إصداره {found}، والمطلوب {wanted}.</translation>
    </message>
    <message>
        <source>It is of version {found}; this version of the tools uses {wanted}.</source>
        <translation type="unfinished">إصداره {found}؛ وهذا الإصدار من الأدوات يستعمل {wanted}.</translation>
    </message>
    <message>
        <source>It lies outside the country, at {north} north and {east} east.</source>
        <translation type="unfinished">يقع خارج البلد، عند ‎{north} شمالاً و‎{east} شرقاً.</translation>
    </message>
    <message>
        <source>It looks like {example}. In the portal, open the page of the layer: its address stands at "URL".</source>
        <translation type="unfinished">يبدو هكذا: ‎{example}‎. في البوابة افتح صفحة الطبقة: عنوانها مكتوب عند "URL".</translation>
    </message>
    <message>
        <source>It may have been removed, or the master password was not given. Edit the connection and choose a login.</source>
        <translation type="unfinished">ربما أُزيلت، أو لم تُعط كلمة المرور الرئيسية. عدّل الاتصال واختر بيانات دخول.</translation>
    </message>
    <message>
        <source>It must name either a table or what is worked out.</source>
        <translation type="unfinished">يجب أن يسمي إما جدولاً وإما ما يُحسب.</translation>
    </message>
    <message>
        <source>It must not go on: {count} remarks say stop.</source>
        <translation type="unfinished">لا تجوز المتابعة: {count} من الملاحظات درجتها «توقف».</translation>
    </message>
    <message>
        <source>It names no layers.</source>
        <translation type="unfinished">لا يسمي أي طبقات.</translation>
    </message>
    <message>
        <source>It names no table.</source>
        <translation type="unfinished">لا يسمي أي جدول.</translation>
    </message>
    <message>
        <source>It names nothing.</source>
        <translation type="unfinished">لا يسمي شيئاً.</translation>
    </message>
    <message>
        <source>It needs columns for the object, the number of the point, and its position or bearing and distance.</source>
        <translation type="unfinished">يحتاج إلى أعمدة للشيء الموصوف ولرقم النقطة ولموقعها أو لاتجاهها ومسافتها.</translation>
    </message>
    <message>
        <source>It needs the column {column}, as in the list of points.</source>
        <translation type="unfinished">يحتاج إلى العمود {column}، كما في قائمة النقاط.</translation>
    </message>
    <message>
        <source>It was not drawn: without those points it would be another shape.</source>
        <translation type="unfinished">لم يُرسم: فمن دون تلك النقاط يكون شكلاً آخر.</translation>
    </message>
    <message>
        <source>It was said to be done, but IMSMA does not have the value proposed.</source>
        <translation type="unfinished">قيل إنه أُنجز، لكن القيمة المقترحة ليست في IMSMA.</translation>
    </message>
    <message>
        <source>It was sent with the list {number}: tell IMSMA too.</source>
        <translation type="unfinished">أُرسل مع القائمة {number}: أبلغ القائمين على IMSMA أيضاً.</translation>
    </message>
    <message>
        <source>It would fit as: {reading}.</source>
        <translation type="unfinished">يناسب لو قُرئ هكذا: {reading}.</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation type="unfinished">الذخائر التي عُثر عليها</translation>
    </message>
    <message>
        <source>Items that are there twice: {ids}.</source>
        <translation type="unfinished">عناصر موجودة مرتين: {ids}.</translation>
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
        <source>Its own zone is {zone}.</source>
        <translation type="unfinished">منطقته هي {zone}.</translation>
    </message>
    <message>
        <source>Its page is {width} x {height} mm instead of {wanted_width} x {wanted_height} mm.</source>
        <translation type="unfinished">صفحته {width} x {height} mm بدلاً من {wanted_width} x {wanted_height} mm.</translation>
    </message>
    <message>
        <source>Its point was taken for its place; {areas} areas and {lines} lines are not drawn.</source>
        <translation type="unfinished">أُخذت نقطته مكاناً له؛ ولم تُرسم {areas} من المناطق و{lines} من الخطوط.</translation>
    </message>
    <message>
        <source>Its tables are: {names}.</source>
        <translation type="unfinished">جداوله هي: {names}.</translation>
    </message>
    <message>
        <source>Its tables are: {names}. Choose another column matching.</source>
        <translation type="unfinished">جداوله هي: {names}. اختر مطابقة أعمدة أخرى.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Keep Everything as It Is</source>
        <translation type="unfinished">إبقاء كل شيء كما هو</translation>
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
        <source>Key</source>
        <translation type="unfinished">المفتاح</translation>
    </message>
    <message>
        <source>Key in IMSMA</source>
        <translation type="unfinished">المفتاح في IMSMA</translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation type="unfinished">المفتاح في المصدر</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">النوع</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation type="unfinished">نوع الملاحظة</translation>
    </message>
    <message>
        <source>Kind of system</source>
        <translation type="unfinished">نوع النظام</translation>
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
        <source>Land released, only inside its own outline and to the depth of its report: {names}.</source>
        <translation type="unfinished">أراضٍ محررة، داخل حدودها هي فقط وإلى العمق المذكور في تقريرها فقط: {names}.</translation>
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
        <source>Landscape</source>
        <translation type="unfinished">أفقي</translation>
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
        <source>Language of the map</source>
        <translation type="unfinished">لغة الخريطة</translation>
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
        <source>Larger...</source>
        <translation type="unfinished">أكبر...</translation>
    </message>
    <message>
        <source>Last Report</source>
        <translation type="unfinished">آخر تقرير</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">اليوم الأخير</translation>
    </message>
    <message>
        <source>Last day (year-month-day)</source>
        <translation type="unfinished">اليوم الأخير (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Last day of the sample (year-month-day)</source>
        <translation type="unfinished">آخر يوم في البيانات النموذجية (سنة-شهر-يوم)</translation>
    </message>
    <message>
        <source>Last update failed</source>
        <translation type="unfinished">فشل آخر تحديث</translation>
    </message>
    <message>
        <source>Later updates fetch only what has changed, where the system can tell. You can go on working meanwhile, and stop at any moment.</source>
        <translation type="unfinished">التحديثات اللاحقة لا تجلب إلا ما تغيّر، إذا كان النظام يبيّن ذلك. يمكنك متابعة العمل في هذه الأثناء، والإيقاف في أي لحظة.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">خط العرض</translation>
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
        <source>Layer or file</source>
        <translation type="unfinished">طبقة أو ملف</translation>
    </message>
    <message>
        <source>Layer or sheet in the file</source>
        <translation type="unfinished">الطبقة أو الورقة في الملف</translation>
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
        <source>Leave that part of it empty.</source>
        <translation type="unfinished">اترك ذلك الجزء منه فارغاً.</translation>
    </message>
    <message>
        <source>Leave them out of the address and choose a login of QGIS's authentication store.</source>
        <translation type="unfinished">احذفهما من العنوان واختر بيانات دخول من مخزن المصادقة في QGIS.</translation>
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
        <source>Less than a minute left.</source>
        <translation type="unfinished">بقي أقل من دقيقة.</translation>
    </message>
    <message>
        <source>Let go by {name}.</source>
        <translation type="unfinished">تخلّى {name} عن هذا المصدر.</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens. Left empty, map numbers begin with the country.</source>
        <translation type="unfinished">أحرف لاتينية وأرقام وشرطات. إن تُرك فارغاً بدأت أرقام الخرائط برمز البلد.</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later. There is no warranty.</source>
        <translation type="unfinished">الرخصة: رخصة غنو العمومية العامة، الإصدار 2 أو أحدث. لا يوجد أي ضمان.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">السطر</translation>
    </message>
    <message>
        <source>Line for the donor</source>
        <translation type="unfinished">سطر الجهة المانحة</translation>
    </message>
    <message>
        <source>Line {number} can be read in several ways: {text}</source>
        <translation type="unfinished">السطر {number} يمكن قراءته بأكثر من طريقة: {text}</translation>
    </message>
    <message>
        <source>Line {number} holds no position: {text}</source>
        <translation type="unfinished">السطر {number} ليس فيه موقع: {text}</translation>
    </message>
    <message>
        <source>Line {number}: {record}, {before} in IMSMA, {proposed} proposed</source>
        <translation type="unfinished">السطر {number}: {record}، {before} في IMSMA، والمقترح {proposed}</translation>
    </message>
    <message>
        <source>Lines (tracks) go round areas</source>
        <translation type="unfinished">الخطوط (المسارات) تحيط بمناطق</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">القائمة</translation>
    </message>
    <message>
        <source>List Pages</source>
        <translation type="unfinished">عرض قائمة الصفحات</translation>
    </message>
    <message>
        <source>List neighbours nearer than (m)</source>
        <translation type="unfinished">أدرج الجيران الأقرب من (m)</translation>
    </message>
    <message>
        <source>List of corrections for IMSMA</source>
        <translation type="unfinished">قائمة تصحيحات لـ IMSMA</translation>
    </message>
    <message>
        <source>List the pages and choose one.</source>
        <translation type="unfinished">اعرض قائمة الصفحات واختر واحدة.</translation>
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
        <source>Longitude</source>
        <translation type="unfinished">خط الطول</translation>
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
        <source>Look and Decide</source>
        <translation type="unfinished">المراجعة والقرار</translation>
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
        <source>Look at the data; update again if they are not new enough.</source>
        <translation type="unfinished">انظر إلى البيانات؛ وحدّث مرة أخرى إن لم تكن حديثة بما يكفي.</translation>
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
        <source>Look whether the source is whole. If the records are rightly gone, update again and allow it.</source>
        <translation type="unfinished">تأكد من سلامة المصدر. إذا كان غياب السجلات صحيحاً فحدّث مرة أخرى واسمح بإزالتها.</translation>
    </message>
    <message>
        <source>Look whether you may write there, whether the disk is full and whether another program has the file open. Nothing was left behind.</source>
        <translation type="unfinished">تأكد من أن لك حق الكتابة هناك، ومن أن القرص غير ممتلئ، ومن أن برنامجاً آخر لا يفتح الملف. لم يُترك شيء.</translation>
    </message>
    <message>
        <source>Look which one is right and give it with ENCODING: CP1256 or CP1252.</source>
        <translation type="unfinished">انظر أيهما الصحيح وأعطه بالمعامل ENCODING: ‎CP1256 أو CP1252.</translation>
    </message>
    <message>
        <source>Looking at the age of the data</source>
        <translation type="unfinished">جارٍ فحص عمر البيانات</translation>
    </message>
    <message>
        <source>Looking how much {name} has</source>
        <translation type="unfinished">جارٍ النظر في حجم ما لدى {name}</translation>
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
        <source>Looks for what a reader of this page could get wrong.</source>
        <translation type="unfinished">يبحث عما قد يخطئ قارئ هذه الصفحة في فهمه.</translation>
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
        <source>MGRS</source>
        <translation type="unfinished">MGRS</translation>
    </message>
    <message>
        <source>MGRS (1 m)</source>
        <translation type="unfinished">MGRS (بدقة 1 m)</translation>
    </message>
    <message>
        <source>MGRS reference of a point, on WGS 84. Digits is the number of figures each way: 5 for a square of 1 metre, 4 for 10 metres, down to 0 for 100 kilometres. Figures are cut off, not rounded, as the grid wants it. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Beyond 80 degrees south and 84 degrees north there is none. Examples: imsma_mgrs($geometry) gives '38S MB 40994 86410'; imsma_mgrs(point_on_surface($geometry), 3) gives '38S MB 409 864'</source>
        <translation type="unfinished">مرجع MGRS لنقطة على WGS 84. Digits هو عدد الأرقام في كل اتجاه: 5 لمربع ضلعه متر واحد، و4 لعشرة أمتار، نزولاً إلى 0 لمئة كيلومتر. تُقطع الأرقام ولا تُقرَّب، كما تقتضي الشبكة. تكون النقطة بالدرجات (EPSG:4326) ككل شيء في ملف البيانات؛ أما الخط أو المنطقة فحدد أي نقطة منهما تقصد. لا يوجد مرجع بعد 80 درجة جنوباً و84 درجة شمالاً. أمثلة: imsma_mgrs($geometry) تعطي ‎'38S MB 40994 86410'‎؛ و imsma_mgrs(point_on_surface($geometry), 3) تعطي ‎'38S MB 409 864'</translation>
    </message>
    <message>
        <source>MGRS: {squares}</source>
        <translation type="unfinished">MGRS: {squares}</translation>
    </message>
    <message>
        <source>Made by: {producer}</source>
        <translation type="unfinished">إعداد: {producer}</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation type="unfinished">أُعدّت في ‎{day}.</translation>
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
        <source>Made: {moment}</source>
        <translation type="unfinished">أُنشئت: {moment}</translation>
    </message>
    <message>
        <source>Magnetic declination in degrees, east positive</source>
        <translation type="unfinished">الانحراف المغناطيسي بالدرجات، والشرق موجب</translation>
    </message>
    <message>
        <source>Make Copy</source>
        <translation type="unfinished">إنشاء نسخة</translation>
    </message>
    <message>
        <source>Make Its Records Ours</source>
        <translation type="unfinished">جعل سجلاته لنا</translation>
    </message>
    <message>
        <source>Make Its Records Ours...</source>
        <translation type="unfinished">جعل سجلاته لنا...</translation>
    </message>
    <message>
        <source>Make My Own Copy</source>
        <translation type="unfinished">إنشاء نسختي الخاصة</translation>
    </message>
    <message>
        <source>Make My Own Copy...</source>
        <translation type="unfinished">إنشاء نسختي الخاصة...</translation>
    </message>
    <message>
        <source>Make Picture</source>
        <translation type="unfinished">إنشاء صورة</translation>
    </message>
    <message>
        <source>Make Them Ours</source>
        <translation type="unfinished">جعلها لنا</translation>
    </message>
    <message>
        <source>Make a full update.</source>
        <translation type="unfinished">نفّذ تحديثاً كاملاً.</translation>
    </message>
    <message>
        <source>Make a project of a data file</source>
        <translation type="unfinished">إنشاء مشروع من ملف بيانات</translation>
    </message>
    <message>
        <source>Make one in the Browser panel under Mine action, or give the path of a JSON file.</source>
        <translation type="unfinished">أنشئ واحداً في لوحة «المستعرض» تحت «شؤون الألغام»، أو أعط مسار ملف JSON.</translation>
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
        <source>Makes maps of the data file: pages, picture, map check, export.</source>
        <translation type="unfinished">يصنع خرائط من ملف البيانات: الصفحات والصورة وفحص الخريطة والتصدير.</translation>
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
        <source>Making the picture...</source>
        <translation type="unfinished">جارٍ إنشاء الصورة...</translation>
    </message>
    <message>
        <source>Making the records of {name} ours</source>
        <translation type="unfinished">جارٍ جعل سجلات {name} لنا</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">الخريطة</translation>
    </message>
    <message>
        <source>Map Check</source>
        <translation type="unfinished">فحص الخريطة</translation>
    </message>
    <message>
        <source>Map Products</source>
        <translation type="unfinished">منتجات الخرائط</translation>
    </message>
    <message>
        <source>Map Series...</source>
        <translation type="unfinished">سلسلة خرائط...</translation>
    </message>
    <message>
        <source>Map check: fix</source>
        <translation type="unfinished">فحص الخريطة: إصلاح</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation type="unfinished">رقم الخريطة</translation>
    </message>
    <message>
        <source>Map numbers begin with</source>
        <translation type="unfinished">تبدأ أرقام الخرائط بـ</translation>
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
        <source>Map type: {name}</source>
        <translation type="unfinished">نوع الخريطة: {name}</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation type="unfinished">الخريطة {number}</translation>
    </message>
    <message>
        <source>Map {number}, version {version}</source>
        <translation type="unfinished">الخريطة {number}، الإصدار {version}</translation>
    </message>
    <message>
        <source>Maps Broken Off</source>
        <translation type="unfinished">خرائط انقطع إنشاؤها</translation>
    </message>
    <message>
        <source>Maps and Sheets</source>
        <translation type="unfinished">الخرائط والأوراق</translation>
    </message>
    <message>
        <source>Maps are being made already.</source>
        <translation type="unfinished">يجري إنشاء خرائط بالفعل.</translation>
    </message>
    <message>
        <source>Maps are ready in {folder}. Pages: {pages}, files: {files}.</source>
        <translation type="unfinished">الخرائط جاهزة في {folder}. الصفحات: {pages}، الملفات: {files}.</translation>
    </message>
    <message>
        <source>Maps can only be printed by the main part of QGIS, not in the background.</source>
        <translation type="unfinished">لا تُطبع الخرائط إلا في الجزء الرئيسي من QGIS، لا في الخلفية.</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished">المطابقة</translation>
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
        <source>Means</source>
        <translation type="unfinished">معناها</translation>
    </message>
    <message>
        <source>Measured from point</source>
        <translation type="unfinished">مقيسة من النقطة</translation>
    </message>
    <message>
        <source>Mend it first, so that nobody has to guess what is inside.</source>
        <translation type="unfinished">أصلحها أولاً، كي لا يضطر أحد إلى تخمين ما في داخلها.</translation>
    </message>
    <message>
        <source>Mended on this page: {number}. An export makes the page anew; to print the mended one, open it in the layout designer.</source>
        <translation type="unfinished">ما أُصلح في هذه الصفحة: {number}. التصدير ينشئ الصفحة من جديد؛ ولطباعة الصفحة المُصلَحة افتحها في مصمم التخطيط.</translation>
    </message>
    <message>
        <source>Mends what the chosen remark is about, where that can be done without asking.</source>
        <translation type="unfinished">يُصلح ما تتعلق به الملاحظة المختارة، حيث يمكن ذلك دون سؤال.</translation>
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
        <source>Metres on the ground from one point to another, up to 1,000 kilometres. Both are in degrees (EPSG:4326). Example: imsma_point_distance_m($geometry, imsma_point_from_text('38S MB 40994 86410'))</source>
        <translation type="unfinished">الأمتار على الأرض من نقطة إلى أخرى، حتى 1,000 كيلومتر. تكون كلتاهما بالدرجات (EPSG:4326). مثال: imsma_point_distance_m($geometry, imsma_point_from_text('38S MB 40994 86410'))</translation>
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
        <source>Mine action only (restricted)</source>
        <translation type="unfinished">شؤون الألغام فقط (مقيّد)</translation>
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
        <source>Missing items: {ids}.</source>
        <translation type="unfinished">عناصر مفقودة: {ids}.</translation>
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
        <source>Name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>Name a layer, or the coordinates of its corners.</source>
        <translation type="unfinished">سمِّ طبقة، أو أعط إحداثيات زواياها.</translation>
    </message>
    <message>
        <source>Name at least one table.</source>
        <translation type="unfinished">سمِّ جدولاً واحداً على الأقل.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">اسم الشخص</translation>
    </message>
    <message>
        <source>Name the table of which every record gets a page.</source>
        <translation type="unfinished">سمِّ الجدول الذي يحصل كل سجل منه على صفحة.</translation>
    </message>
    <message>
        <source>Name the tables of which a place needs a record to get a page.</source>
        <translation type="unfinished">سمِّ الجداول التي يلزم أن يكون للمكان سجل فيها ليحصل على صفحة.</translation>
    </message>
    <message>
        <source>Name, signature, stamp: ______________________________</source>
        <translation type="unfinished">الاسم والتوقيع والختم: ______________________________</translation>
    </message>
    <message>
        <source>Names of the table {table} are not learned.</source>
        <translation type="unfinished">أسماء الجدول {table} لا تُتعلَّم.</translation>
    </message>
    <message>
        <source>Names or codes as the system writes them, with commas between.</source>
        <translation type="unfinished">الأسماء أو الرموز كما يكتبها النظام، وبينها فواصل.</translation>
    </message>
    <message>
        <source>Names with their figures are needed.</source>
        <translation type="unfinished">المطلوب أسماء مع أرقامها.</translation>
    </message>
    <message>
        <source>Never updated completely: {table} from {source}. Records are missing.</source>
        <translation type="unfinished">لم يُحدَّث كاملاً قط: {table} من {source}. هناك سجلات ناقصة.</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">جديدة</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation type="unfinished">اتصال جديد</translation>
    </message>
    <message>
        <source>New Connection...</source>
        <translation type="unfinished">اتصال جديد...</translation>
    </message>
    <message>
        <source>New Data File...</source>
        <translation type="unfinished">ملف بيانات جديد...</translation>
    </message>
    <message>
        <source>New last day of validity</source>
        <translation type="unfinished">اليوم الأخير الجديد للصلاحية</translation>
    </message>
    <message>
        <source>New status</source>
        <translation type="unfinished">الحالة الجديدة</translation>
    </message>
    <message>
        <source>New...</source>
        <translation type="unfinished">جديد...</translation>
    </message>
    <message>
        <source>Next Row with a Problem</source>
        <translation type="unfinished">الصف التالي الذي فيه مشكلة</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>No Filter</source>
        <translation type="unfinished">بلا مرشح</translation>
    </message>
    <message>
        <source>No column matching is chosen.</source>
        <translation type="unfinished">لم تُختر مطابقة أعمدة.</translation>
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
        <source>No column says where the points are.</source>
        <translation type="unfinished">لا عمود يبيّن أين تقع النقاط.</translation>
    </message>
    <message>
        <source>No connection yet: right-click for a new one</source>
        <translation type="unfinished">لا يوجد اتصال بعد: انقر بالزر الأيمن لإنشاء اتصال جديد</translation>
    </message>
    <message>
        <source>No correction can be proposed for the field {field} of {table}.</source>
        <translation type="unfinished">لا يمكن اقتراح تصحيح للحقل {field} في {table}.</translation>
    </message>
    <message>
        <source>No correction is proposed yet. Identify a record of IMSMA on the map and choose Propose a Correction, or select it and use Mine Action, Propose a Correction.</source>
        <translation type="unfinished">لم يُقترح أي تصحيح بعد. تعرّف على سجل من IMSMA على الخريطة واختر «اقتراح تصحيح»، أو حدده واستعمل «شؤون الألغام» ثم «اقتراح تصحيح».</translation>
    </message>
    <message>
        <source>No data file is open, so the reason cannot be kept.</source>
        <translation type="unfinished">لا يوجد ملف بيانات مفتوح، فلا يمكن حفظ السبب.</translation>
    </message>
    <message>
        <source>No data file is open.</source>
        <translation type="unfinished">لا يوجد ملف بيانات مفتوح.</translation>
    </message>
    <message>
        <source>No data file is open. A map is made from the records of one.</source>
        <translation type="unfinished">لا يوجد ملف بيانات مفتوح. الخريطة تُصنع من سجلات ملف بيانات.</translation>
    </message>
    <message>
        <source>No data yet: no update went through so far.</source>
        <translation type="unfinished">لا بيانات بعد: لم ينجح أي تحديث حتى الآن.</translation>
    </message>
    <message>
        <source>No evidence is given.</source>
        <translation type="unfinished">لم تُذكر أدلة.</translation>
    </message>
    <message>
        <source>No field report is written like that. Ask the sender.</source>
        <translation type="unfinished">لا يُكتب أي تقرير ميداني بهذا الشكل. اسأل المرسل.</translation>
    </message>
    <message>
        <source>No file or layer is given.</source>
        <translation type="unfinished">لم يُعط ملف ولا طبقة.</translation>
    </message>
    <message>
        <source>No folder for the maps is chosen.</source>
        <translation type="unfinished">لم يُختر مجلد للخرائط.</translation>
    </message>
    <message>
        <source>No layer can be written as {name}.</source>
        <translation type="unfinished">لا يمكن كتابة طبقة بصيغة {name}.</translation>
    </message>
    <message>
        <source>No layer of areas is active.</source>
        <translation type="unfinished">لا توجد طبقة مناطق نشطة.</translation>
    </message>
    <message>
        <source>No layer or file is chosen.</source>
        <translation type="unfinished">لم تُختر طبقة ولا ملف.</translation>
    </message>
    <message>
        <source>No line has headings that say what the columns are.</source>
        <translation type="unfinished">لا سطر فيه عناوين تبيّن ما هي الأعمدة.</translation>
    </message>
    <message>
        <source>No map type is chosen.</source>
        <translation type="unfinished">لم يُختر نوع خريطة.</translation>
    </message>
    <message>
        <source>No open hazard on record touches the parcel. That is no statement about the ground: hazards that nobody reported are in no record.</source>
        <translation type="unfinished">ليس في السجلات منطقة خطرة مفتوحة تلامس قطعة الأرض. وهذا ليس حكماً على الأرض نفسها: فالمناطق الخطرة التي لم يبلّغ عنها أحد ليست في أي سجل.</translation>
    </message>
    <message>
        <source>No other open hazard is on record within {distance}.</source>
        <translation type="unfinished">ليس في السجلات منطقة خطرة مفتوحة أخرى ضمن مسافة {distance}.</translation>
    </message>
    <message>
        <source>No outline is proposed.</source>
        <translation type="unfinished">لم تُقترح حدود للمنطقة.</translation>
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
        <source>No page can be written as {name}.</source>
        <translation type="unfinished">لا يمكن كتابة صفحة بصيغة {name}.</translation>
    </message>
    <message>
        <source>No page is chosen.</source>
        <translation type="unfinished">لم تُختر صفحة.</translation>
    </message>
    <message>
        <source>No page was printed: the map check stops every one of them.</source>
        <translation type="unfinished">لم تُطبع أي صفحة: فحص الخريطة يوقفها كلها.</translation>
    </message>
    <message>
        <source>No parcel is given.</source>
        <translation type="unfinished">لم تُعط قطعة أرض.</translation>
    </message>
    <message>
        <source>No parcel is selected.</source>
        <translation type="unfinished">لم تُحدَّد قطعة أرض.</translation>
    </message>
    <message>
        <source>No point is a corner of the outline.</source>
        <translation type="unfinished">لا نقطة من النقاط زاوية في حدود المنطقة.</translation>
    </message>
    <message>
        <source>No program was found to open {name}.</source>
        <translation type="unfinished">لم يوجد برنامج لفتح {name}.</translation>
    </message>
    <message>
        <source>No reason is given for the refusal.</source>
        <translation type="unfinished">لم يُذكر سبب الرفض.</translation>
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
        <source>No request is in this state.</source>
        <translation type="unfinished">لا يوجد طلب بهذا الوضع.</translation>
    </message>
    <message>
        <source>No ring of the outline runs clockwise; all count as outlines.</source>
        <translation type="unfinished">لا حلقة من حلقات الحدود تسير باتجاه عقارب الساعة؛ وتُعدّ كلها حدوداً خارجية.</translation>
    </message>
    <message>
        <source>No row of {name} looks like headings.</source>
        <translation type="unfinished">لا صف في {name} يشبه عناوين الأعمدة.</translation>
    </message>
    <message>
        <source>No secure connection to {host} is possible: {reason}.</source>
        <translation type="unfinished">لا يمكن إنشاء اتصال آمن بـ {host}: {reason}.</translation>
    </message>
    <message>
        <source>No turning points were entered. The outline has {count} corners, too many to be listed.</source>
        <translation type="unfinished">لم تُدخل نقاط انعطاف. للحدود {count} من الزوايا، وهي أكثر من أن تُدرج.</translation>
    </message>
    <message>
        <source>No workbook can be written as {name}.</source>
        <translation type="unfinished">لا يمكن كتابة مصنف بصيغة {name}.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">ت</translation>
    </message>
    <message>
        <source>Nobody can tell whether the public may see {layer}: it comes from no table of the data file.</source>
        <translation type="unfinished">لا أحد يعرف هل يجوز للجمهور أن يرى {layer}: فهي ليست من أي جدول في ملف البيانات.</translation>
    </message>
    <message>
        <source>Nobody knows the variable {names}.</source>
        <translation type="unfinished">لا أحد يعرف المتغير {names}.</translation>
    </message>
    <message>
        <source>Nobody knows this word.</source>
        <translation type="unfinished">هذه الكلمة لا يعرفها أحد.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the change.</source>
        <translation type="unfinished">لم يُذكر اسم صاحب التغيير.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the change. Give BY, or enter your name in the options.</source>
        <translation type="unfinished">لم يُذكر اسم صاحب التغيير. أعط BY، أو أدخل اسمك في الخيارات.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the confirmation that the site was left.</source>
        <translation type="unfinished">لم يُذكر اسم من يؤكد مغادرة الموقع.</translation>
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
        <source>North (m)</source>
        <translation type="unfinished">شمال (m)</translation>
    </message>
    <message>
        <source>North of the bearings</source>
        <translation type="unfinished">شمال الاتجاهات</translation>
    </message>
    <message>
        <source>North stands where east belongs (swapped)</source>
        <translation type="unfinished">الشمال في مكان الشرق (مبدّلان)</translation>
    </message>
    <message>
        <source>Not all records of the page could be kept.</source>
        <translation type="unfinished">تعذر حفظ كل سجلات الصفحة.</translation>
    </message>
    <message>
        <source>Not all records of {table} could be read. Nothing was made.</source>
        <translation type="unfinished">تعذرت قراءة جميع سجلات {table}. لم يُنشأ شيء.</translation>
    </message>
    <message>
        <source>Not approved in IMSMA NG ({status}).</source>
        <translation type="unfinished">غير معتمد في IMSMA NG ‏({status}).</translation>
    </message>
    <message>
        <source>Not checked yet. Press Check Page to see what a reader of this page could get wrong.</source>
        <translation type="unfinished">لم تُفحص بعد. اضغط «فحص الصفحة» لترى ما قد يخطئ قارئ هذه الصفحة في فهمه.</translation>
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
        <source>Not counted, because the system does not say: {names}</source>
        <translation type="unfinished">لم تُعدّ لأن النظام لا يذكر عددها: {names}</translation>
    </message>
    <message>
        <source>Not in IMSMA</source>
        <translation type="unfinished">ليست في IMSMA</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">غير معروف</translation>
    </message>
    <message>
        <source>Not read, because a table has {most} columns at most: {names}.</source>
        <translation type="unfinished">لم تُقرأ لأن الجدول لا يتسع لأكثر من {most} من الأعمدة: {names}.</translation>
    </message>
    <message>
        <source>Not read, because they say who a person is: {names}.</source>
        <translation type="unfinished">لم تُقرأ لأنها تكشف هوية أشخاص: {names}.</translation>
    </message>
    <message>
        <source>Not read, because they stand outside of the field reports: {names}.</source>
        <translation type="unfinished">لم تُقرأ لأنها خارج التقارير الميدانية: {names}.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">غير مذكور</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished">لم تؤخذ</translation>
    </message>
    <message>
        <source>Not taken, because they lie elsewhere or are pictures: {parts}.</source>
        <translation type="unfinished">لم تؤخذ لأنها تقع في مكان آخر أو لأنها صور: {parts}.</translation>
    </message>
    <message>
        <source>Not there, though the column matching names them: {names}</source>
        <translation type="unfinished">غير موجودة مع أن مطابقة الأعمدة تذكرها: {names}</translation>
    </message>
    <message>
        <source>Not written, because the map check stops them: {names}.</source>
        <translation type="unfinished">لم تُكتب لأن فحص الخريطة يوقفها: {names}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">للعلم</translation>
    </message>
    <message>
        <source>Note here what the people who keep IMSMA said. The next update proves it: if IMSMA then still has another value, the request needs a look.</source>
        <translation type="unfinished">دوّن هنا ما قاله القائمون على IMSMA. التحديث التالي يثبته: فإذا بقيت في IMSMA قيمة أخرى احتاج الطلب إلى نظر.</translation>
    </message>
    <message>
        <source>Noted as sent with the number {number}: {count}.</source>
        <translation type="unfinished">دُوّن أنها أُرسلت بالرقم {number}: {count}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">إيضاحات</translation>
    </message>
    <message>
        <source>Nothing came through {name} into this data file.</source>
        <translation type="unfinished">لم يأت شيء عبر {name} إلى ملف البيانات هذا.</translation>
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
        <source>Nothing in this data file comes from IMSMA, so all records can be edited. Corrections are for records that an update brings.</source>
        <translation type="unfinished">لا شيء في ملف البيانات هذا مصدره IMSMA، ولذلك يمكن تعديل جميع السجلات. التصحيحات للسجلات التي يجلبها تحديث.</translation>
    </message>
    <message>
        <source>Nothing in this data file is a copy of {source}.</source>
        <translation type="unfinished">لا شيء في ملف البيانات هذا نسخة من {source}.</translation>
    </message>
    <message>
        <source>Nothing is on record within {distance}. That is no statement about the ground.</source>
        <translation type="unfinished">ليس في السجلات شيء ضمن مسافة {distance}. وهذا ليس حكماً على الأرض نفسها.</translation>
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
        <source>Nothing was brought from there yet.</source>
        <translation type="unfinished">لم يُجلب شيء من هناك بعد.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a person who has this right: {rights}.</source>
        <translation type="unfinished">لم يتغير شيء. اطلب ذلك من شخص له هذا الحق: {rights}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation type="unfinished">لم يتغير شيء. تحقق من القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the order, or have a person with the right accept each of them with a reason.</source>
        <translation type="unfinished">لم يتغير شيء. صحح الأمر، أو دع شخصاً له هذا الحق يقبل كل ملاحظة منها مع السبب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the certificate and the scan of the signed paper first.</source>
        <translation type="unfinished">لم يتغير شيء. أدخل أولاً الشهادة والنسخة الممسوحة ضوئياً من الورقة الموقّعة.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give a new last day of validity.</source>
        <translation type="unfinished">لم يتغير شيء. أعط يوماً أخيراً جديداً للصلاحية.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the other order, or the rule, as the check names it, and for a gap its size.</source>
        <translation type="unfinished">لم يتغير شيء. سمِّ الأمر الآخر أو القاعدة كما يسميها الفحص، وللفجوة أعط مساحتها.</translation>
    </message>
    <message>
        <source>Nothing was changed. Propose a correction: it goes to those who keep the source.</source>
        <translation type="unfinished">لم يتغير شيء. اقترح تصحيحاً: فهو يذهب إلى القائمين على المصدر.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set the clock of this computer right.</source>
        <translation type="unfinished">لم يتغير شيء. اضبط ساعة هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Nothing was changed. Suspend, complete or cancel it first.</source>
        <translation type="unfinished">لم يتغير شيء. علّقه أو أكمله أو ألغِه أولاً.</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation type="unfinished">لم يُقترح شيء.</translation>
    </message>
    <message>
        <source>Nothing was read from these columns: {names}.</source>
        <translation type="unfinished">لم يُقرأ شيء من هذه الأعمدة: {names}.</translation>
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
        <source>Nothing would be lost.</source>
        <translation type="unfinished">لن يُفقد شيء.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">الآن</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">الرقم</translation>
    </message>
    <message>
        <source>Number of plugins</source>
        <translation type="unfinished">عدد الإضافات</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation type="unfinished">رقم القائمة</translation>
    </message>
    <message>
        <source>Number of the task order</source>
        <translation type="unfinished">رقم أمر المهمة</translation>
    </message>
    <message>
        <source>Number the parts 1, 2, 3.</source>
        <translation type="unfinished">رقّم الأجزاء 1 و2 و3.</translation>
    </message>
    <message>
        <source>Numbers of records with a comma between them, for example HAZ-0012, HAZ-0013.</source>
        <translation type="unfinished">أرقام السجلات وبينها فاصلة، مثل ‎HAZ-0012, HAZ-0013.</translation>
    </message>
    <message>
        <source>Of these the column matching takes {number}, with {records} records.</source>
        <translation type="unfinished">تأخذ مطابقة الأعمدة منها {number}، وفيها {records} من السجلات.</translation>
    </message>
    <message>
        <source>Of this, {count} records with {area} {unit} were not accepted by the authority.</source>
        <translation type="unfinished">منها {count} من السجلات بمساحة ‎{area} {unit} لم تقبلها السلطة.</translation>
    </message>
    <message>
        <source>Of those left out, {count} have no day.</source>
        <translation type="unfinished">من السجلات المستبعدة {count} بلا يوم.</translation>
    </message>
    <message>
        <source>Of when the data of a layer are that come from IMSMA, and whether the last update went through. Nothing for other layers. The layer is given by its name or its source; without it the one being drawn. Example: imsma_data_age('Hazards')</source>
        <translation type="unfinished">تاريخ بيانات طبقة مصدرها IMSMA، وهل نجح آخر تحديث. ولا شيء للطبقات الأخرى. تُعطى الطبقة باسمها أو بمصدرها؛ ومن دونها تكون الطبقة التي تُرسم الآن. مثال: imsma_data_age('Hazards')</translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished">قديمة</translation>
    </message>
    <message>
        <source>Old: {table} from {source} are of {day}.</source>
        <translation type="unfinished">قديمة: {table} من {source} بتاريخ {day}.</translation>
    </message>
    <message>
        <source>On record within {distance}</source>
        <translation type="unfinished">المسجل ضمن مسافة {distance}</translation>
    </message>
    <message>
        <source>One file for each governorate</source>
        <translation type="unfinished">ملف لكل محافظة</translation>
    </message>
    <message>
        <source>One file for each operator</source>
        <translation type="unfinished">ملف لكل منظمة منفذة</translation>
    </message>
    <message>
        <source>One file for each page</source>
        <translation type="unfinished">ملف لكل صفحة</translation>
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
        <source>Only QGIS can open the authentication store.</source>
        <translation type="unfinished">لا يستطيع فتح مخزن المصادقة إلا QGIS.</translation>
    </message>
    <message>
        <source>Only a request that needs a look or was refused can be asked again.</source>
        <translation type="unfinished">لا يُعاد إلا طلب يحتاج إلى نظر أو طلب رُفض.</translation>
    </message>
    <message>
        <source>Only hazards that are open or worked on. No record does not mean no contamination.</source>
        <translation type="unfinished">المناطق الخطرة المفتوحة أو التي قيد العمل فقط. عدم وجود سجل لا يعني عدم وجود تلوث.</translation>
    </message>
    <message>
        <source>Only of this table, for example hazard</source>
        <translation type="unfinished">من هذا الجدول فقط، مثل hazard</translation>
    </message>
    <message>
        <source>Only on this computer, in the QGIS profile. It is never sent.</source>
        <translation type="unfinished">على هذا الحاسوب فقط، في ملف تعريف QGIS. لا يُرسل أبداً.</translation>
    </message>
    <message>
        <source>Only open requests can be sent. Give STATE=open, or leave MARK_SENT out.</source>
        <translation type="unfinished">لا تُرسل إلا الطلبات المفتوحة. أعط STATE=open، أو اترك MARK_SENT.</translation>
    </message>
    <message>
        <source>Only print layouts can be checked.</source>
        <translation type="unfinished">لا يمكن فحص إلا تخطيطات الطباعة.</translation>
    </message>
    <message>
        <source>Only tell the size and the time</source>
        <translation type="unfinished">ذكر الحجم والوقت فقط</translation>
    </message>
    <message>
        <source>Only the worst {count} are listed.</source>
        <translation type="unfinished">أُدرجت أسوأ {count} منها فقط.</translation>
    </message>
    <message>
        <source>Only these areas (codes, with commas between)</source>
        <translation type="unfinished">هذه المناطق فقط (رموز بينها فواصل)</translation>
    </message>
    <message>
        <source>Only these governorates</source>
        <translation type="unfinished">هذه المحافظات فقط</translation>
    </message>
    <message>
        <source>Only these operators (short names, with commas between)</source>
        <translation type="unfinished">هذه المنظمات المنفذة فقط (أسماء مختصرة بينها فواصل)</translation>
    </message>
    <message>
        <source>Only these records (numbers, with commas between)</source>
        <translation type="unfinished">هذه السجلات فقط (أرقام بينها فواصل)</translation>
    </message>
    <message>
        <source>Only these statuses (codes, with commas between)</source>
        <translation type="unfinished">هذه الحالات فقط (رموز بينها فواصل)</translation>
    </message>
    <message>
        <source>Only {table} with: {conditions}.</source>
        <translation type="unfinished">فقط {table} التي لها: {conditions}.</translation>
    </message>
    <message>
        <source>Open Column Matching</source>
        <translation type="unfinished">فتح مطابقة الأعمدة</translation>
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
        <source>Open Page in Layout Designer</source>
        <translation type="unfinished">فتح الصفحة في مصمم التخطيط</translation>
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
        <source>Open a print layout.</source>
        <translation type="unfinished">افتح تخطيط طباعة.</translation>
    </message>
    <message>
        <source>Open in Layout Designer</source>
        <translation type="unfinished">فتح في مصمم التخطيط</translation>
    </message>
    <message>
        <source>Open it for writing, then update.</source>
        <translation type="unfinished">افتحه للكتابة، ثم حدّث.</translation>
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
        <source>Open one with Mine Action, Open Data File.</source>
        <translation type="unfinished">افتح واحداً من «شؤون الألغام» ثم «فتح ملف بيانات».</translation>
    </message>
    <message>
        <source>Open or make one, then update again.</source>
        <translation type="unfinished">افتح واحداً أو أنشئه، ثم حدّث مرة أخرى.</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer, sign in there if asked, and look at the proxy under Settings &gt; Options &gt; Network.</source>
        <translation type="unfinished">افتح العنوان في متصفح على هذا الحاسوب، وسجّل الدخول هناك إن طُلب ذلك، وانظر إلى الوكيل (proxy) تحت «إعدادات» ثم «خيارات» ثم «الشبكة».</translation>
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
        <source>Open the template in the layout designer and correct it, or delete the file, so that the shipped one counts again.</source>
        <translation type="unfinished">افتح القالب في مصمم التخطيط وصححه، أو احذف الملف ليُعمل بالقالب المرفق مع البرنامج مرة أخرى.</translation>
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
        <source>Operators</source>
        <translation type="unfinished">المنظمات المنفذة</translation>
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
        <source>Or rows copied from a spreadsheet</source>
        <translation type="unfinished">أو صفوف منسوخة من جدول بيانات</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished">ترتيب التواريخ</translation>
    </message>
    <message>
        <source>Order of two numbers in degrees</source>
        <translation type="unfinished">ترتيب عددين بالدرجات</translation>
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
        <source>Orientation</source>
        <translation type="unfinished">اتجاه الورق</translation>
    </message>
    <message>
        <source>Orientation of the paper</source>
        <translation type="unfinished">اتجاه الورق</translation>
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
        <source>Our field</source>
        <translation type="unfinished">حقلنا</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation type="unfinished">سجلاتنا</translation>
    </message>
    <message>
        <source>Our reference: {number}</source>
        <translation type="unfinished">رقمنا: {number}</translation>
    </message>
    <message>
        <source>Our table</source>
        <translation type="unfinished">جدولنا</translation>
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
        <source>Outline from turning points</source>
        <translation type="unfinished">حدود منطقة من نقاط الانعطاف</translation>
    </message>
    <message>
        <source>Outline uncertain</source>
        <translation type="unfinished">حدود غير مؤكدة</translation>
    </message>
    <message>
        <source>Outline with the points in another order</source>
        <translation type="unfinished">حدود المنطقة بترتيب آخر للنقاط</translation>
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
        <source>Outside</source>
        <translation type="unfinished">الحلقة الخارجية</translation>
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
        <source>Overlaps of task orders</source>
        <translation type="unfinished">تداخلات أوامر المهام</translation>
    </message>
    <message>
        <source>Overlaps that could not be worked out: {count}</source>
        <translation type="unfinished">تداخلات تعذر حسابها: {count}</translation>
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
        <source>PDF, for printing</source>
        <translation type="unfinished">PDF، للطباعة</translation>
    </message>
    <message>
        <source>PNG, for messengers</source>
        <translation type="unfinished">PNG، لتطبيقات المراسلة</translation>
    </message>
    <message>
        <source>PUBLIC</source>
        <translation type="unfinished">متاح للجمهور</translation>
    </message>
    <message>
        <source>Packages found on this computer:</source>
        <translation type="unfinished">الحزم الموجودة على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">الصفحة</translation>
    </message>
    <message>
        <source>Page of pages</source>
        <translation type="unfinished">صفحة كذا من كذا</translation>
    </message>
    <message>
        <source>Page template: {name}</source>
        <translation type="unfinished">قالب الصفحة: {name}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished">صفحة {number} من {pages}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}, annex {annex}</source>
        <translation type="unfinished">صفحة {number} من {pages}، الملحق {annex}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}, annexes: {count}</source>
        <translation type="unfinished">صفحة {number} من {pages}، الملاحق: {count}</translation>
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
        <source>Page: {title}</source>
        <translation type="unfinished">الصفحة: {title}</translation>
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
        <source>Pages for (if left out, as the map type says)</source>
        <translation type="unfinished">الصفحات المطلوبة (إن لم تُحدَّد، فكما في نوع الخريطة)</translation>
    </message>
    <message>
        <source>Pages of a former run</source>
        <translation type="unfinished">صفحات تشغيل سابق</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation type="unfinished">الصفحات: {number}</translation>
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
        <source>Paper</source>
        <translation type="unfinished">الورق</translation>
    </message>
    <message>
        <source>Paper and format</source>
        <translation type="unfinished">الورق والصيغة</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished">قطعة الأرض</translation>
    </message>
    <message>
        <source>Parcel asked about</source>
        <translation type="unfinished">قطعة الأرض المستفسر عنها</translation>
    </message>
    <message>
        <source>Parcel asked about: a layer, an outline as text, or its corners</source>
        <translation type="unfinished">قطعة الأرض المستفسر عنها: طبقة، أو حدود مكتوبة كنص، أو زواياها</translation>
    </message>
    <message>
        <source>Parcel {reference}</source>
        <translation type="unfinished">قطعة الأرض {reference}</translation>
    </message>
    <message>
        <source>Parcel {reference}: {area}, at MGRS {place}. This answer stands on the records up to {day}.</source>
        <translation type="unfinished">قطعة الأرض {reference}: {area}، عند MGRS {place}. يستند هذا الرد إلى السجلات حتى {day}.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">الجزء</translation>
    </message>
    <message>
        <source>Part {part} does not come back to its first point, so a slip in a bearing or distance cannot show. Measure the first point again as the last row.</source>
        <translation type="unfinished">الجزء {part} لا يعود إلى نقطته الأولى، فلا يمكن أن يظهر خطأ في اتجاه أو مسافة. قِس النقطة الأولى مرة أخرى في الصف الأخير.</translation>
    </message>
    <message>
        <source>Part {part} has {count} different points: too few for an outline.</source>
        <translation type="unfinished">في الجزء {part} {count} من النقاط المختلفة: أقل مما يلزم لحدود منطقة.</translation>
    </message>
    <message>
        <source>Part {part} was not drawn: row {row} has the name of its first point and lies {metres} m from it.</source>
        <translation type="unfinished">لم يُرسم الجزء {part}: للصف {row} اسم نقطته الأولى، وهو يبعد عنها {metres} m.</translation>
    </message>
    <message>
        <source>Part {part} was not drawn: rows {rows} have to be corrected or chosen first.</source>
        <translation type="unfinished">لم يُرسم الجزء {part}: يجب أولاً تصحيح الصفوف {rows} أو الاختيار فيها.</translation>
    </message>
    <message>
        <source>Part {part}: its edges cross. Look whether two points were swapped.</source>
        <translation type="unfinished">الجزء {part}: حافاته تتقاطع. انظر هل بُدّلت نقطتان إحداهما مكان الأخرى.</translation>
    </message>
    <message>
        <source>Part {part}: the points were taken in the order of their numbers, not of the rows.</source>
        <translation type="unfinished">الجزء {part}: أُخذت النقاط بترتيب أرقامها، لا بترتيب الصفوف.</translation>
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
        <source>Parts {one} and {other} overlap; land in both is counted twice.</source>
        <translation type="unfinished">الجزءان {one} و{other} متداخلان؛ الأرض الواقعة في كليهما تُحسب مرتين.</translation>
    </message>
    <message>
        <source>People may be on the site</source>
        <translation type="unfinished">قد يكون في الموقع أشخاص</translation>
    </message>
    <message>
        <source>People may be on the site until somebody confirms that it was left.</source>
        <translation type="unfinished">قد يكون في الموقع أشخاص إلى أن يؤكد أحد مغادرته.</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation type="unfinished">المحيط (m)</translation>
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
        <source>Picture of the page</source>
        <translation type="unfinished">صورة الصفحة</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">الصور</translation>
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
        <source>Place or record</source>
        <translation type="unfinished">المكان أو السجل</translation>
    </message>
    <message>
        <source>Planted faults</source>
        <translation type="unfinished">الأخطاء المدسوسة</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">النقاط</translation>
    </message>
    <message>
        <source>Points have a position and also a bearing and distance; the positions were taken.</source>
        <translation type="unfinished">للنقاط موقع ولها أيضاً اتجاه ومسافة؛ وأُخذت المواقع.</translation>
    </message>
    <message>
        <source>Points without a position</source>
        <translation type="unfinished">نقاط بلا موقع</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">عمودي</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">الموقع</translation>
    </message>
    <message>
        <source>Positions and outlines that could not be placed: {number}</source>
        <translation type="unfinished">مواقع وحدود تعذر وضعها على الخريطة: {number}</translation>
    </message>
    <message>
        <source>PostGIS database</source>
        <translation type="unfinished">قاعدة بيانات PostGIS</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">معاينة</translation>
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
        <source>Print List...</source>
        <translation type="unfinished">طباعة القائمة...</translation>
    </message>
    <message>
        <source>Printed on every map and sheet.</source>
        <translation type="unfinished">تُطبع على كل خريطة وورقة.</translation>
    </message>
    <message>
        <source>Prints maps of a data file: one page for every governorate, district or record, one of the whole country, or the answer about a parcel of land. Every page carries title, legend, scale, grid, dates, sources, disclaimer and the sentence that white does not mean safe, and is checked before it is written. A page that shows released land and hides hazards is not written. A run that was stopped goes on where it was when it is started again on the same day with the same choices and data.</source>
        <translation type="unfinished">يطبع خرائط من ملف بيانات: صفحة لكل محافظة أو قضاء أو سجل، أو صفحة واحدة للبلد كله، أو الرد على استفسار عن قطعة أرض. تحمل كل صفحة العنوان ومفتاح الخريطة والمقياس والشبكة والتواريخ والمصادر وإخلاء المسؤولية وجملة أن اللون الأبيض لا يعني أن الأرض آمنة، وتُفحص قبل أن تُكتب. والصفحة التي تُظهر أراضي محررة وتُخفي مناطق خطرة لا تُكتب. والتشغيل الذي أُوقف يتابع من حيث توقف إذا بدأ مرة أخرى في اليوم نفسه بالخيارات والبيانات نفسها.</translation>
    </message>
    <message>
        <source>Prints the corrections that were proposed for records of IMSMA: field, value in IMSMA, value proposed, evidence, and coordinates to type in for outlines. The workbook is a form for those who enter data into IMSMA; the page is to read.

STATE is open, sent, look (needs a look), answered or all.

With MARK_SENT the open requests of the list get its number and count as sent from today; nothing is noted if the list cannot be written. Every later update from IMSMA says which requests are done, refused, still open, or need a look because IMSMA now says a third thing.</source>
        <translation type="unfinished">تطبع التصحيحات المقترحة لسجلات IMSMA: الحقل، والقيمة في IMSMA، والقيمة المقترحة، والأدلة، والإحداثيات التي تُدخل لحدود المناطق. المصنف استمارة لمن يُدخل البيانات في IMSMA؛ والصفحة للقراءة.

قيم STATE هي open (مفتوحة) أو sent (مُرسَلة) أو look (تحتاج إلى نظر) أو answered (أُجيب عنها) أو all (الكل).

مع MARK_SENT تأخذ الطلبات المفتوحة في القائمة رقمها وتُعدّ مُرسَلة من اليوم؛ ولا يُدوَّن شيء إذا تعذرت كتابة القائمة. وكل تحديث لاحق من IMSMA يبيّن أي الطلبات أُنجز وأيها رُفض وأيها ما زال مفتوحاً وأيها يحتاج إلى نظر لأن في IMSMA الآن قيمة ثالثة.</translation>
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
        <source>Producer and contact</source>
        <translation type="unfinished">الجهة المنتجة وجهة الاتصال</translation>
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
        <source>Propose</source>
        <translation type="unfinished">اقتراح</translation>
    </message>
    <message>
        <source>Propose a Correction</source>
        <translation type="unfinished">اقتراح تصحيح</translation>
    </message>
    <message>
        <source>Propose a Correction...</source>
        <translation type="unfinished">اقتراح تصحيح...</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">صاحب الاقتراح</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation type="unfinished">تاريخ الاقتراح</translation>
    </message>
    <message>
        <source>Proposed repairs of outlines: {count}</source>
        <translation type="unfinished">إصلاحات مقترحة للحدود: {count}</translation>
    </message>
    <message>
        <source>Proposed, sent or answered since (2026-03-31)</source>
        <translation type="unfinished">اقتُرح أو أُرسل أو أُجيب عنه منذ (‎2026-03-31)</translation>
    </message>
    <message>
        <source>Publish the plugins in the office</source>
        <translation type="unfinished">نشر الإضافات في المكتب</translation>
    </message>
    <message>
        <source>Put a table with this id into the page template.</source>
        <translation type="unfinished">ضع جدولاً بهذا المعرّف في قالب الصفحة.</translation>
    </message>
    <message>
        <source>Put the file {name}.qml into the templates folder, or name another.</source>
        <translation type="unfinished">ضع الملف {name}.qml في مجلد القوالب، أو سمِّ غيره.</translation>
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
        <source>QGIS's authentication store has no entry {name}.</source>
        <translation type="unfinished">ليس في مخزن المصادقة في QGIS مدخل {name}.</translation>
    </message>
    <message>
        <source>QGIS's authentication store is locked.</source>
        <translation type="unfinished">مخزن المصادقة في QGIS مقفل.</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation type="unfinished">أسئلة تنتظر الإجابة</translation>
    </message>
    <message>
        <source>RESTRICTED</source>
        <translation type="unfinished">مقيّد</translation>
    </message>
    <message>
        <source>RESTRICTED - for mine action use only</source>
        <translation type="unfinished">مقيّد - للاستعمال في شؤون الألغام فقط</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">مقروءة</translation>
    </message>
    <message>
        <source>Reading a PostgreSQL database</source>
        <translation type="unfinished">قراءة قاعدة بيانات PostgreSQL</translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <translation type="unfinished">جارٍ قراءة صفوف {name}</translation>
    </message>
    <message>
        <source>Reading the data...</source>
        <translation type="unfinished">جارٍ قراءة البيانات...</translation>
    </message>
    <message>
        <source>Reading the tables of {name}</source>
        <translation type="unfinished">جارٍ قراءة جداول {name}</translation>
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
        <source>Recognised</source>
        <translation type="unfinished">التعرف على السجلات</translation>
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
        <source>Recorded as closed or handed over: {names}.</source>
        <translation type="unfinished">مسجلة على أنها مغلقة أو مسلّمة: {names}.</translation>
    </message>
    <message>
        <source>Recorded hazards within {distance}: {names}. The nearest is {nearest} away.</source>
        <translation type="unfinished">مناطق خطرة مسجلة ضمن مسافة {distance}: {names}. وأقربها على بعد {nearest}.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">السجلات</translation>
    </message>
    <message>
        <source>Records in each area</source>
        <translation type="unfinished">السجلات في كل منطقة</translation>
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
        <source>Records now</source>
        <translation type="unfinished">السجلات الآن</translation>
    </message>
    <message>
        <source>Records of several registers stand together ({registers}); what stands in two of them counts twice.</source>
        <translation type="unfinished">سجلات من عدة سجلات مرجعية مجتمعة ({registers})؛ وما ورد في اثنين منها يُحسب مرتين.</translation>
    </message>
    <message>
        <source>Records on it</source>
        <translation type="unfinished">السجلات فيها</translation>
    </message>
    <message>
        <source>Records on no map</source>
        <translation type="unfinished">سجلات ليست على أي خريطة</translation>
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
        <source>Records that lost their outline</source>
        <translation type="unfinished">سجلات فقدت حدودها</translation>
    </message>
    <message>
        <source>Records that refer to them</source>
        <translation type="unfinished">سجلات تشير إليها</translation>
    </message>
    <message>
        <source>Records that take no part</source>
        <translation type="unfinished">سجلات لا تشارك</translation>
    </message>
    <message>
        <source>Records that the column matching leaves out</source>
        <translation type="unfinished">سجلات تتركها مطابقة الأعمدة</translation>
    </message>
    <message>
        <source>Records that the source has no more may be taken away, however many they are</source>
        <translation type="unfinished">يجوز أن تُزال السجلات التي لم تعد في المصدر، مهما كان عددها</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">المرجع</translation>
    </message>
    <message>
        <source>Refresh the map and try again.</source>
        <translation type="unfinished">حدّث عرض الخريطة وحاول مرة أخرى.</translation>
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
        <source>Released land ({layer}) is drawn over the hazards and hides them.</source>
        <translation type="unfinished">الأراضي المحررة ({layer}) مرسومة فوق المناطق الخطرة وتخفيها.</translation>
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
        <source>Remarks accepted, as JSON</source>
        <translation type="unfinished">الملاحظات المقبولة، بصيغة JSON</translation>
    </message>
    <message>
        <source>Remarks of data entry</source>
        <translation type="unfinished">ملاحظات إدخال البيانات</translation>
    </message>
    <message>
        <source>Remarks of the map check</source>
        <translation type="unfinished">ملاحظات فحص الخريطة</translation>
    </message>
    <message>
        <source>Remarks of the map check: {number}.</source>
        <translation type="unfinished">ملاحظات فحص الخريطة: {number}.</translation>
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
        <source>Remove</source>
        <translation type="unfinished">إزالة</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation type="unfinished">إزالة الاتصال</translation>
    </message>
    <message>
        <source>Remove Connection...</source>
        <translation type="unfinished">إزالة الاتصال...</translation>
    </message>
    <message>
        <source>Remove it from the folder or fetch it again.</source>
        <translation type="unfinished">أزله من المجلد أو أحضره مرة أخرى.</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation type="unfinished">إزالة...</translation>
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
        <source>Repairs that another outline replaced</source>
        <translation type="unfinished">إصلاحات حلت محلها حدود أخرى</translation>
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
        <source>Requests</source>
        <translation type="unfinished">الطلبات</translation>
    </message>
    <message>
        <source>Requests noted as sent</source>
        <translation type="unfinished">طلبات دُوّن أنها أُرسلت</translation>
    </message>
    <message>
        <source>Requests on the list</source>
        <translation type="unfinished">الطلبات في القائمة</translation>
    </message>
    <message>
        <source>Requests on the list: {count}.</source>
        <translation type="unfinished">الطلبات في القائمة: {count}.</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">الحلقة</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">الصف</translation>
    </message>
    <message>
        <source>Row of a sheet that names the columns (0: found)</source>
        <translation type="unfinished">رقم الصف الذي يسمي الأعمدة في الورقة (0: يُبحث عنه)</translation>
    </message>
    <message>
        <source>Row {row} of the file has the same key: {key}.</source>
        <translation type="unfinished">للصف {row} في الملف المفتاح نفسه: {key}.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no headings: it is empty.</source>
        <translation type="unfinished">الصف {row} من {name} بلا عناوين أعمدة: إنه فارغ.</translation>
    </message>
    <message>
        <source>Row {row} says {value} for {column}, the rows before it {first}; that was taken.</source>
        <translation type="unfinished">في الصف {row} القيمة {value} للعمود {column}، وفي الصفوف قبله {first}؛ وأُخذت القيمة الأسبق.</translation>
    </message>
    <message>
        <source>Row {row} was not taken: {text}</source>
        <translation type="unfinished">لم يؤخذ الصف {row}: {text}</translation>
    </message>
    <message>
        <source>Row {row} was taken as the first point of part {part} again, {metres} m from it.</source>
        <translation type="unfinished">أُخذ الصف {row} على أنه النقطة الأولى من الجزء {part} مرة أخرى، ويبعد عنها {metres} m.</translation>
    </message>
    <message>
        <source>Row {row}, {cell}: {reason}</source>
        <translation type="unfinished">الصف {row}، {cell}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}: bearing and distance lead {metres} m away from the position, which was taken.</source>
        <translation type="unfinished">الصف {row}: الاتجاه والمسافة يؤديان إلى مكان يبعد {metres} m عن الموقع؛ وأُخذ الموقع.</translation>
    </message>
    <message>
        <source>Row {row}: the kind of point {kind} is not known; it was taken as a corner of the outline.</source>
        <translation type="unfinished">الصف {row}: نوع النقطة {kind} غير معروف؛ وأُخذت النقطة على أنها زاوية من حدود المنطقة.</translation>
    </message>
    <message>
        <source>Row {row}: the way around part {part} misses its first point by {metres} m ({ratio} of the way). Look for a slip in a bearing or distance.</source>
        <translation type="unfinished">الصف {row}: المسار حول الجزء {part} لا يصل إلى نقطته الأولى بفارق {metres} m ({ratio} من المسار). ابحث عن خطأ في اتجاه أو مسافة.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished">الصف {row}: {reason}</translation>
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
        <source>Rows looked at: {rows} of {total}.</source>
        <translation type="unfinished">الصفوف التي فُحصت: {rows} من {total}.</translation>
    </message>
    <message>
        <source>Rows looked at: {rows}.</source>
        <translation type="unfinished">الصفوف التي فُحصت: {rows}.</translation>
    </message>
    <message>
        <source>Rows not taken for the same reasons: {count} others.</source>
        <translation type="unfinished">صفوف أخرى لم تؤخذ للأسباب نفسها: {count}.</translation>
    </message>
    <message>
        <source>Rows rejected: {number}, for example row {row}: {sentence}</source>
        <translation type="unfinished">الصفوف المرفوضة: {number}، مثلاً الصف {row}: {sentence}</translation>
    </message>
    <message>
        <source>Rows that nobody takes: {number}</source>
        <translation type="unfinished">صفوف لا تأخذها أي مطابقة: {number}</translation>
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
        <source>Run</source>
        <translation type="unfinished">عملية التحديث</translation>
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
        <source>Run this in QGIS, or use a service file of PostgreSQL.</source>
        <translation type="unfinished">شغّل هذا في QGIS، أو استعمل ملف خدمة PostgreSQL.</translation>
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
        <source>SITE_LEFT_ON and SITE_LEFT_BY belong together: the day, and who confirms it.</source>
        <translation type="unfinished">SITE_LEFT_ON و SITE_LEFT_BY متلازمان: اليوم، ومن يؤكده.</translation>
    </message>
    <message>
        <source>STOP: recorded hazards touch the parcel: {names}. Do not enter it.</source>
        <translation type="unfinished">توقف: مناطق خطرة مسجلة تلامس قطعة الأرض: {names}. لا تدخلها.</translation>
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
        <source>Save</source>
        <translation type="unfinished">حفظ</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation type="unfinished">حفظ باسم...</translation>
    </message>
    <message>
        <source>Save Column Matching</source>
        <translation type="unfinished">حفظ مطابقة الأعمدة</translation>
    </message>
    <message>
        <source>Save Connection as File</source>
        <translation type="unfinished">حفظ الاتصال في ملف</translation>
    </message>
    <message>
        <source>Save as File...</source>
        <translation type="unfinished">حفظ في ملف...</translation>
    </message>
    <message>
        <source>Save or discard the changes, then update again.</source>
        <translation type="unfinished">احفظ التغييرات أو تخلَّ عنها، ثم حدّث مرة أخرى.</translation>
    </message>
    <message>
        <source>Save the style again from QGIS as a QML file.</source>
        <translation type="unfinished">احفظ النمط مرة أخرى من QGIS كملف QML.</translation>
    </message>
    <message>
        <source>Say how you know: a report, a visit, a document with its number.</source>
        <translation type="unfinished">اذكر كيف تعرف ذلك: تقرير أو زيارة أو وثيقة برقمها.</translation>
    </message>
    <message>
        <source>Say it for all rows or in a column North.</source>
        <translation type="unfinished">اذكره لجميع الصفوف أو في عمود «الشمال».</translation>
    </message>
    <message>
        <source>Say it in degrees, east positive.</source>
        <translation type="unfinished">اذكره بالدرجات، والشرق موجب.</translation>
    </message>
    <message>
        <source>Say it in the text, or name the zone or what comes first: imsma_point_from_text(text, 38, 'latitude').</source>
        <translation type="unfinished">اذكر ذلك في النص، أو سمِّ المنطقة أو ما يأتي أولاً: imsma_point_from_text(text, 38, 'latitude').</translation>
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
        <source>Say which point of it is meant, for example point_on_surface($geometry) or start_point($geometry).</source>
        <translation type="unfinished">حدد أي نقطة منه تقصد، مثل point_on_surface($geometry) أو start_point($geometry).</translation>
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
        <source>Says how the columns of somebody's file become our fields, with a preview.</source>
        <translation type="unfinished">يبيّن كيف تصبح أعمدة ملف من جهة أخرى حقولاً لدينا، مع معاينة.</translation>
    </message>
    <message>
        <source>Says why a task order can or cannot be issued.</source>
        <translation type="unfinished">يبيّن لماذا يمكن أو لا يمكن إصدار أمر مهمة.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">المقياس</translation>
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
        <source>Second logo</source>
        <translation type="unfinished">الشعار الثاني</translation>
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
        <source>Select the record that should be corrected on the map or in its table.</source>
        <translation type="unfinished">حدد السجل المطلوب تصحيحه على الخريطة أو في جدوله.</translation>
    </message>
    <message>
        <source>Selected features in the active layer: {number}. One is needed.</source>
        <translation type="unfinished">المعالم المحددة في الطبقة النشطة: {number}. المطلوب معلم واحد.</translation>
    </message>
    <message>
        <source>Selected records: {number}. One is needed.</source>
        <translation type="unfinished">السجلات المحددة: {number}. المطلوب سجل واحد.</translation>
    </message>
    <message>
        <source>Send the diagnostic report to the maintainers.</source>
        <translation type="unfinished">أرسل تقرير التشخيص إلى القائمين على البرنامج.</translation>
    </message>
    <message>
        <source>Send the file to the makers of this program.</source>
        <translation type="unfinished">أرسل الملف إلى صانعي هذا البرنامج.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished">المرسل</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished">المرسل</translation>
    </message>
    <message>
        <source>Sent by (empty: your name in the options)</source>
        <translation type="unfinished">المرسل (فارغ: اسمك في الخيارات)</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">تاريخ الإرسال</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation type="unfinished">حدده في خصائص الطبقة.</translation>
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
        <source>Several items have the id {item}. Only one of them is filled.</source>
        <translation type="unfinished">عدة عناصر لها المعرّف {item}. لا يُملأ منها إلا واحد.</translation>
    </message>
    <message>
        <source>Several rows have the same key; each is kept, and the further ones are numbered.</source>
        <translation type="unfinished">عدة صفوف لها المفتاح نفسه؛ يُحفظ كل منها، وتُرقَّم الصفوف التالية.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">الدرجة</translation>
    </message>
    <message>
        <source>Shape {name} does not say whether it is an area; it is taken for one.</source>
        <translation type="unfinished">لا يذكر الشكل {name} هل هو منطقة؛ وأُخذ على أنه منطقة.</translation>
    </message>
    <message>
        <source>Shape {name} has no points with a position.</source>
        <translation type="unfinished">ليس في الشكل {name} نقاط لها موقع.</translation>
    </message>
    <message>
        <source>Shape {name} is a line of only one point.</source>
        <translation type="unfinished">الشكل {name} خط من نقطة واحدة فقط.</translation>
    </message>
    <message>
        <source>Shape {name} is an outline of only {count} points; it is kept as it is.</source>
        <translation type="unfinished">الشكل {name} حدود من {count} نقاط فقط؛ ويُحفظ كما هو.</translation>
    </message>
    <message>
        <source>Shape {name}: some of its points are marked as inactive.</source>
        <translation type="unfinished">الشكل {name}: بعض نقاطه موسومة بأنها غير نشطة.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} of {all} points have no position that can be read.</source>
        <translation type="unfinished">الشكل {name}: {count} من أصل {all} من النقاط ليس لها موقع يمكن قراءته.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} points have no position.</source>
        <translation type="unfinished">الشكل {name}: {count} من النقاط بلا موقع.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} points have the number of another one or none, so their order is not sure.</source>
        <translation type="unfinished">الشكل {name}: {count} من النقاط لها رقم نقطة أخرى أو بلا رقم، ولذلك فترتيبها غير مؤكد.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} points lie beyond 180 degrees of longitude or 90 of latitude.</source>
        <translation type="unfinished">الشكل {name}: {count} من النقاط تقع بعد الدرجة 180 من خط الطول أو الدرجة 90 من خط العرض.</translation>
    </message>
    <message>
        <source>Shape {name}: {reason} It is kept as it is.</source>
        <translation type="unfinished">الشكل {name}: {reason} يُحفظ كما هو.</translation>
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
        <source>Sheet or file with the turning points of the outlines</source>
        <translation type="unfinished">الورقة أو الملف الذي فيه نقاط انعطاف حدود المناطق</translation>
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
        <source>Show Corrections</source>
        <translation type="unfinished">إظهار التصحيحات</translation>
    </message>
    <message>
        <source>Show Overlaps While Drawing</source>
        <translation type="unfinished">إظهار التداخلات أثناء الرسم</translation>
    </message>
    <message>
        <source>Show Remarks</source>
        <translation type="unfinished">إظهار الملاحظات</translation>
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
        <source>Shows which pages there will be, and the records on each.</source>
        <translation type="unfinished">يُظهر أي صفحات ستكون، والسجلات في كل منها.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">التوقيع</translation>
    </message>
    <message>
        <source>Site left on</source>
        <translation type="unfinished">تاريخ مغادرة الموقع</translation>
    </message>
    <message>
        <source>Site left, confirmed by</source>
        <translation type="unfinished">مغادرة الموقع، أكدها</translation>
    </message>
    <message>
        <source>Some could not be counted; the list says why.</source>
        <translation type="unfinished">تعذر عدّ بعضها؛ والسبب في القائمة.</translation>
    </message>
    <message>
        <source>Somebody changed {table} while it was read.</source>
        <translation type="unfinished">غيّر شخص الجدول {table} أثناء قراءته.</translation>
    </message>
    <message>
        <source>Somebody else updated {source} meanwhile.</source>
        <translation type="unfinished">حدّث شخص آخر {source} في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Somebody is changing the tables of {where}; they could not be read.</source>
        <translation type="unfinished">شخص يغيّر جداول {where} الآن؛ فتعذرت قراءتها.</translation>
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
        <source>Source</source>
        <translation type="unfinished">المصدر</translation>
    </message>
    <message>
        <source>Sources of what is visible</source>
        <translation type="unfinished">مصادر ما هو ظاهر</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished">المصادر: {sources}</translation>
    </message>
    <message>
        <source>Spellings of names learned: {number}</source>
        <translation type="unfinished">الصيغ الإملائية التي تُعُلّمت: {number}</translation>
    </message>
    <message>
        <source>Split it, or ask the sender for smaller files.</source>
        <translation type="unfinished">جزّئه، أو اطلب من المرسل ملفات أصغر.</translation>
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
        <source>Statuses</source>
        <translation type="unfinished">الحالات</translation>
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
        <source>Stop and Close</source>
        <translation type="unfinished">إيقاف وإغلاق</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">تم الإيقاف.</translation>
    </message>
    <message>
        <source>Stopped. No map was changed. {done} of {pages} pages are ready: start the same maps again today and they go on from there.</source>
        <translation type="unfinished">تم الإيقاف. لم تتغير أي خريطة. الجاهز {done} من {pages} من الصفحات: ابدأ الخرائط نفسها اليوم مرة أخرى فتتابع من هناك.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">تم الإيقاف. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Stopping after this page...</source>
        <translation type="unfinished">سيتوقف بعد هذه الصفحة...</translation>
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
        <source>Table</source>
        <translation type="unfinished">الجدول</translation>
    </message>
    <message>
        <source>Table of the source</source>
        <translation type="unfinished">الجدول في المصدر</translation>
    </message>
    <message>
        <source>Table of the system</source>
        <translation type="unfinished">الجدول في النظام</translation>
    </message>
    <message>
        <source>Table of turning points</source>
        <translation type="unfinished">جدول نقاط الانعطاف</translation>
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
        <source>Take Them Away and Update</source>
        <translation type="unfinished">إزالتها والتحديث</translation>
    </message>
    <message>
        <source>Take from Selected Feature</source>
        <translation type="unfinished">الأخذ من المعلم المحدد</translation>
    </message>
    <message>
        <source>Take it out, and keep user name and password in QGIS's authentication store.</source>
        <translation type="unfinished">احذفها منه، واحفظ اسم المستخدم وكلمة المرور في مخزن المصادقة في QGIS.</translation>
    </message>
    <message>
        <source>Take it out: passwords belong into QGIS's authentication store. Make an entry under Settings, Options, Authentication, and choose it in the connection (authcfg). If the password was in a file that others could read, have it changed.</source>
        <translation type="unfinished">احذفها منه: مكان كلمات المرور هو مخزن المصادقة في QGIS. أنشئ مدخلاً تحت «إعدادات» ثم «خيارات» ثم «المصادقة»، واختره في الاتصال (authcfg). وإذا كانت كلمة المرور في ملف يستطيع آخرون قراءته فاطلب تغييرها.</translation>
    </message>
    <message>
        <source>Take one of the two entries out of it.</source>
        <translation type="unfinished">احذف منها أحد المدخلين.</translation>
    </message>
    <message>
        <source>Take out semicolons and comments.</source>
        <translation type="unfinished">احذف الفواصل المنقوطة والتعليقات.</translation>
    </message>
    <message>
        <source>Take the Selection</source>
        <translation type="unfinished">أخذ التحديد</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation type="unfinished">مُزالة</translation>
    </message>
    <message>
        <source>Takes the selected outlines of the active layer as parcels.</source>
        <translation type="unfinished">يأخذ الحدود المحددة في الطبقة النشطة قطعَ أراضٍ.</translation>
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
        <source>Telephone or address that somebody who finds an error on a map can use.</source>
        <translation type="unfinished">هاتف أو عنوان يستعمله من يجد خطأ في خريطة.</translation>
    </message>
    <message>
        <source>Tell the administrator of the server, and try again later.</source>
        <translation type="unfinished">أبلغ مسؤول الخادم، وحاول مرة أخرى لاحقاً.</translation>
    </message>
    <message>
        <source>Tell the administrator of the server.</source>
        <translation type="unfinished">أبلغ مسؤول الخادم.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">اختبار</translation>
    </message>
    <message>
        <source>Test Connection...</source>
        <translation type="unfinished">اختبار الاتصال...</translation>
    </message>
    <message>
        <source>Test...</source>
        <translation type="unfinished">اختبار...</translation>
    </message>
    <message>
        <source>Testing {name}</source>
        <translation type="unfinished">جارٍ اختبار {name}</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished">نص الرسالة</translation>
    </message>
    <message>
        <source>Texts stand in quotation marks, areas are a list of texts, unapproved is true or false, options are texts by name.</source>
        <translation type="unfinished">النصوص بين علامتي اقتباس، و areas قائمة نصوص، و unapproved هي true أو false، و options نصوص لكل منها اسم.</translation>
    </message>
    <message>
        <source>The Shapefile came without its .dbf file: its outlines have no names and no values. Ask for all its files.</source>
        <translation type="unfinished">جاء Shapefile بلا ملفه .dbf: فحدوده بلا أسماء ولا قيم. اطلب جميع ملفاته.</translation>
    </message>
    <message>
        <source>The Shapefile says its letters are {said}, but they are not. {note}</source>
        <translation type="unfinished">يذكر Shapefile أن ترميز حروفه {said}، وليس كذلك. {note}</translation>
    </message>
    <message>
        <source>The Shapefile {name} came without its .shx file.</source>
        <translation type="unfinished">جاء Shapefile المسمى {name} بلا ملفه .shx.</translation>
    </message>
    <message>
        <source>The active layer is not of a data file.</source>
        <translation type="unfinished">الطبقة النشطة ليست من ملف بيانات.</translation>
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
        <source>The address held a token; it was left out. Choose a login of QGIS's authentication store.</source>
        <translation type="unfinished">كان في العنوان رمز دخول (token)؛ وقد حُذف. اختر بيانات دخول من مخزن المصادقة في QGIS.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation type="unfinished">في العنوان اسم مستخدم أو كلمة مرور.</translation>
    </message>
    <message>
        <source>The address is that of a whole server with {number} services.</source>
        <translation type="unfinished">هذا عنوان خادم كامل فيه {number} من الخدمات.</translation>
    </message>
    <message>
        <source>The address of the connection cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة عنوان الاتصال.</translation>
    </message>
    <message>
        <source>The address of {host} is not a secure one: anybody on the way could read the login.</source>
        <translation type="unfinished">عنوان {host} غير آمن: يستطيع أي أحد على الطريق قراءة بيانات الدخول.</translation>
    </message>
    <message>
        <source>The answer is cut off.</source>
        <translation type="unfinished">الجواب مقطوع.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation type="unfinished">الجواب ليس ما طُلب.</translation>
    </message>
    <message>
        <source>The answer of IMSMA is done or refused.</source>
        <translation type="unfinished">جواب IMSMA هو «منجز» أو «مرفوض».</translation>
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
        <source>The attachment {name} cannot be written.</source>
        <translation type="unfinished">لا يمكن كتابة المرفق {name}.</translation>
    </message>
    <message>
        <source>The bar of 100 mm is {length} mm long: by it, every print would look wrong or a wrong one right.</source>
        <translation type="unfinished">شريط 100 mm طوله ‎{length} mm: بحسبه سيبدو كل مطبوع خاطئاً، أو سيبدو الخاطئ صحيحاً.</translation>
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
        <source>The cell that names the record has no value ({text}).</source>
        <translation type="unfinished">الخلية التي تسمي السجل بلا قيمة ({text}).</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {reason}.</source>
        <translation type="unfinished">لا يمكن الوثوق بشهادة {host}: {reason}.</translation>
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
        <source>The column matching does not read the table {table} any more.</source>
        <translation type="unfinished">لم تعد مطابقة الأعمدة تقرأ الجدول {table}.</translation>
    </message>
    <message>
        <source>The column matching gives several conditions for the table {table}.</source>
        <translation type="unfinished">تعطي مطابقة الأعمدة عدة شروط للجدول {table}.</translation>
    </message>
    <message>
        <source>The column matching takes none of them: choose another one or look at the address.</source>
        <translation type="unfinished">لا تأخذ مطابقة الأعمدة أياً منها: اختر مطابقة أخرى أو انظر إلى العنوان.</translation>
    </message>
    <message>
        <source>The column matching takes the records of {table} twice.</source>
        <translation type="unfinished">تأخذ مطابقة الأعمدة سجلات {table} مرتين.</translation>
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
        <source>The column matching {name} is for {kind}, and the connection leads to {other}.</source>
        <translation type="unfinished">مطابقة الأعمدة {name} تخص {kind}، والاتصال يؤدي إلى {other}.</translation>
    </message>
    <message>
        <source>The column matching {name} names no source of its own.</source>
        <translation type="unfinished">لا تسمي مطابقة الأعمدة {name} مصدراً خاصاً بها.</translation>
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
        <source>The connection does not work.</source>
        <translation type="unfinished">الاتصال لا يعمل.</translation>
    </message>
    <message>
        <source>The connection file {name} cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة ملف الاتصال {name}.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation type="unfinished">ليس للاتصال اسم.</translation>
    </message>
    <message>
        <source>The connection to the database {name} was lost.</source>
        <translation type="unfinished">انقطع الاتصال بقاعدة البيانات {name}.</translation>
    </message>
    <message>
        <source>The connection to {where} did not come about.</source>
        <translation type="unfinished">لم ينشأ الاتصال بـ {where}.</translation>
    </message>
    <message>
        <source>The connection works. Tables: {number}</source>
        <translation type="unfinished">الاتصال يعمل. عدد الجداول: {number}</translation>
    </message>
    <message>
        <source>The connection {name} cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة الاتصال {name}.</translation>
    </message>
    <message>
        <source>The connection {name} has a wrong zone: {value}.</source>
        <translation type="unfinished">في الاتصال {name} منطقة زمنية خاطئة: {value}.</translation>
    </message>
    <message>
        <source>The connection {name} has no column matching.</source>
        <translation type="unfinished">ليس للاتصال {name} مطابقة أعمدة.</translation>
    </message>
    <message>
        <source>The connection {name} holds a password in its address.</source>
        <translation type="unfinished">في عنوان الاتصال {name} كلمة مرور.</translation>
    </message>
    <message>
        <source>The connection {name} is kept.</source>
        <translation type="unfinished">حُفظ الاتصال {name}.</translation>
    </message>
    <message>
        <source>The connection {name} is removed from this QGIS. What came through it stays in the data files; the password stays in the authentication store.</source>
        <translation type="unfinished">سيُزال الاتصال {name} من نسخة QGIS هذه. ما جاء عبره يبقى في ملفات البيانات؛ وكلمة المرور تبقى في مخزن المصادقة.</translation>
    </message>
    <message>
        <source>The connection {name} names no database.</source>
        <translation type="unfinished">لا يسمي الاتصال {name} قاعدة بيانات.</translation>
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
        <source>The correction is proposed. It goes to IMSMA with the next list.</source>
        <translation type="unfinished">اقتُرح التصحيح. يذهب إلى IMSMA مع القائمة التالية.</translation>
    </message>
    <message>
        <source>The data file holds no boundaries of districts, so none of them has a page.</source>
        <translation type="unfinished">ليس في ملف البيانات حدود أقضية، فلا صفحة لأي منها.</translation>
    </message>
    <message>
        <source>The data file holds no boundaries of governorates, so none of them has a page.</source>
        <translation type="unfinished">ليس في ملف البيانات حدود محافظات، فلا صفحة لأي منها.</translation>
    </message>
    <message>
        <source>The data file holds no boundaries to count records by.</source>
        <translation type="unfinished">ليس في ملف البيانات حدود إدارية تُعدّ السجلات بحسبها.</translation>
    </message>
    <message>
        <source>The data file is already being written to by this window.</source>
        <translation type="unfinished">هذه النافذة تكتب في ملف البيانات الآن.</translation>
    </message>
    <message>
        <source>The data file is up to date, and only the report is missing.</source>
        <translation type="unfinished">ملف البيانات محدَّث، ولا ينقص إلا التقرير.</translation>
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
        <source>The data file {name} is open for reading only.</source>
        <translation type="unfinished">ملف البيانات {name} مفتوح للقراءة فقط.</translation>
    </message>
    <message>
        <source>The data file {name} was made by a newer version of these tools.</source>
        <translation type="unfinished">ملف البيانات {name} أُنشئ بنسخة أحدث من هذه الأدوات.</translation>
    </message>
    <message>
        <source>The data have changed. The pages were listed anew.</source>
        <translation type="unfinished">تغيّرت البيانات. أُعيد إعداد قائمة الصفحات.</translation>
    </message>
    <message>
        <source>The data of {layer} are old, and the page does not say of which day they are.</source>
        <translation type="unfinished">بيانات {layer} قديمة، والصفحة لا تذكر من أي يوم هي.</translation>
    </message>
    <message>
        <source>The database {name} cannot read {table}.</source>
        <translation type="unfinished">لا تستطيع قاعدة البيانات {name} قراءة {table}.</translation>
    </message>
    <message>
        <source>The day {day} is still to come.</source>
        <translation type="unfinished">اليوم {day} لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>The decision on what is public cannot be used: {what}</source>
        <translation type="unfinished">لا يمكن استعمال القرار بشأن ما هو متاح للجمهور: {what}</translation>
    </message>
    <message>
        <source>The decision on what is public counted until {day} only.</source>
        <translation type="unfinished">كان القرار بشأن ما هو متاح للجمهور ساري المفعول حتى ‎{day} فقط.</translation>
    </message>
    <message>
        <source>The decision on what is public counts longer than two years: it must be looked at again.</source>
        <translation type="unfinished">القرار بشأن ما هو متاح للجمهور يسري أكثر من سنتين: يجب النظر فيه من جديد.</translation>
    </message>
    <message>
        <source>The decision on what is public does not say until when it counts.</source>
        <translation type="unfinished">لا يذكر القرار بشأن ما هو متاح للجمهور حتى متى يسري.</translation>
    </message>
    <message>
        <source>The decision on what is public is not signed: authority, name and day are needed.</source>
        <translation type="unfinished">القرار بشأن ما هو متاح للجمهور غير موقّع: تلزم السلطة والاسم واليوم.</translation>
    </message>
    <message>
        <source>The decision on what is public is signed on a day that has not come yet: {day}.</source>
        <translation type="unfinished">القرار بشأن ما هو متاح للجمهور موقّع بتاريخ لم يحن بعد: ‎{day}.</translation>
    </message>
    <message>
        <source>The decision on what is public was changed after {name} signed it.</source>
        <translation type="unfinished">غُيّر القرار بشأن ما هو متاح للجمهور بعد أن وقّعه {name}.</translation>
    </message>
    <message>
        <source>The decision shows released land at scales at which it hides hazards.</source>
        <translation type="unfinished">القرار يُظهر الأراضي المحررة بمقاييس يُخفي فيها المناطق الخطرة.</translation>
    </message>
    <message>
        <source>The decision shows released land one by one and hides hazards: maps would read as: the rest is safe.</source>
        <translation type="unfinished">القرار يُظهر الأراضي المحررة واحدة واحدة ويُخفي المناطق الخطرة: فتُفهم الخرائط كأن الباقي آمن.</translation>
    </message>
    <message>
        <source>The decision shows single persons: {table}.</source>
        <translation type="unfinished">القرار يُظهر أشخاصاً أفراداً: {table}.</translation>
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
        <source>The elements of {name} lie more than {count} deep in each other.</source>
        <translation type="unfinished">عناصر {name} متداخلة بعضها في بعض بعمق أكثر من {count}.</translation>
    </message>
    <message>
        <source>The entry {name} of QGIS's authentication store cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال المدخل {name} من مخزن المصادقة في QGIS.</translation>
    </message>
    <message>
        <source>The field {field} never is {code}.</source>
        <translation type="unfinished">الحقل {field} لا يكون {code} أبداً.</translation>
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
        <source>The file does not say how its letters are written; they were read as Arabic (CP1256), as all of them form Arabic words.</source>
        <translation type="unfinished">لا يذكر الملف ترميز حروفه؛ وقُرئت على أنها عربية (CP1256)، لأنها كلها تكوّن كلمات عربية.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; they were read as Western European (CP1252), as its accents stand alone among plain letters.</source>
        <translation type="unfinished">لا يذكر الملف ترميز حروفه؛ وقُرئت على أنها من أوروبا الغربية (CP1252)، لأن الحروف ذات العلامات ترد منفردة بين حروف عادية.</translation>
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
        <source>The file has no key: by content and place</source>
        <translation type="unfinished">الملف بلا مفتاح: بالمحتوى والمكان</translation>
    </message>
    <message>
        <source>The file has {rows} records but {judged} were compared. Nothing was changed.</source>
        <translation type="unfinished">في الملف {rows} من السجلات وقورن {judged} منها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The file holds other lists, which were not read: {names}.</source>
        <translation type="unfinished">في الملف قوائم أخرى لم تُقرأ: {names}.</translation>
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
        <source>The file says that its letters are written in {declared}, which is wrong; they were read as {found}. If names look strange, say it with ENCODING.</source>
        <translation type="unfinished">يذكر الملف أن ترميز حروفه {declared}، وهذا خطأ؛ وقُرئت على أنها {found}. إذا بدت الأسماء غريبة فحدد الترميز بالمعامل ENCODING.</translation>
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
        <source>The file says: {crs}</source>
        <translation type="unfinished">في الملف: {crs}</translation>
    </message>
    <message>
        <source>The file {name} breaks off after row {number}; nothing was taken from it.</source>
        <translation type="unfinished">ينقطع الملف {name} بعد الصف {number}؛ لم يؤخذ منه شيء.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read after row {number}: its quotes or letters do not fit together.</source>
        <translation type="unfinished">تعذرت قراءة الملف {name} بعد الصف {number}: علامات الاقتباس أو الحروف فيه غير متوافقة.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الملف {name}.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: it holds no text.</source>
        <translation type="unfinished">تعذرت قراءة الملف {name}: ليس فيه نص.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: it is broken or cut off.</source>
        <translation type="unfinished">تعذرت قراءة الملف {name}: إنه معطوب أو مقطوع.</translation>
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
        <source>The file {name} does not say how its letters are written, and both readings are possible.</source>
        <translation type="unfinished">لا يذكر الملف {name} ترميز حروفه، وكلتا القراءتين ممكنة.</translation>
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
        <source>The file {name} holds a document type of its own; such files are not read, because they can reach for other files.</source>
        <translation type="unfinished">في الملف {name} نوع وثيقة (document type) خاص به؛ ولا تُقرأ هذه الملفات لأنها قد تصل إلى ملفات أخرى.</translation>
    </message>
    <message>
        <source>The file {name} holds no field reports.</source>
        <translation type="unfinished">ليس في الملف {name} أي تقارير ميدانية.</translation>
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
        <source>The file {name} is broken or cut off.</source>
        <translation type="unfinished">الملف {name} معطوب أو مقطوع.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {size} MB.</source>
        <translation type="unfinished">الملف {name} أكبر من {size} ميغابايت.</translation>
    </message>
    <message>
        <source>The file {name} is locked with a password.</source>
        <translation type="unfinished">الملف {name} مقفل بكلمة مرور.</translation>
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
        <source>The file {name} is not written in {encoding}: after row {number} bytes follow that are no letters in it.</source>
        <translation type="unfinished">الملف {name} ليس مكتوباً بترميز {encoding}: بعد الصف {number} بايتات ليست حروفاً فيه.</translation>
    </message>
    <message>
        <source>The file {name} lacks: {words}.</source>
        <translation type="unfinished">ينقص الملف {name} ما يلي: {words}.</translation>
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
        <source>The filter names {what} that nobody knows: {names}.</source>
        <translation type="unfinished">المرشح يذكر من {what} ما لا يعرفه أحد: {names}.</translation>
    </message>
    <message>
        <source>The filter of {table} cannot be used: {filter}</source>
        <translation type="unfinished">لا يمكن استعمال مرشح {table}: {filter}</translation>
    </message>
    <message>
        <source>The first day of the filter is after its last day.</source>
        <translation type="unfinished">اليوم الأول في المرشح بعد يومه الأخير.</translation>
    </message>
    <message>
        <source>The first update from {name} reads everything: about {records} records, {size}, {time}.</source>
        <translation type="unfinished">التحديث الأول من {name} يقرأ كل شيء: نحو {records} من السجلات، ‎{size}، {time}.</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it or choose another one.</source>
        <translation type="unfinished">المجلد غير موجود. أنشئه أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>The folder of services, or one service, as a web browser shows it.</source>
        <translation type="unfinished">مجلد الخدمات، أو خدمة واحدة، كما يظهر في متصفح الويب.</translation>
    </message>
    <message>
        <source>The folder of templates is fixed by your office.</source>
        <translation type="unfinished">مجلد القوالب حدده مكتبك.</translation>
    </message>
    <message>
        <source>The folder of the report does not exist: {folder}. Create it or choose another one.</source>
        <translation type="unfinished">مجلد التقرير غير موجود: {folder}. أنشئه أو اختر مجلداً آخر.</translation>
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
        <source>The font {font} is not there or lacks letters of {language}.</source>
        <translation type="unfinished">الخط {font} غير موجود أو تنقصه حروف من {language}.</translation>
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
        <source>The grid has no distance between its lines, so nothing is drawn.</source>
        <translation type="unfinished">لا مسافة بين خطوط الشبكة، فلا يُرسم شيء.</translation>
    </message>
    <message>
        <source>The grid is drawn in {system}, which the page does not name.</source>
        <translation type="unfinished">الشبكة مرسومة بنظام {system}، والصفحة لا تسميه.</translation>
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
        <source>The headings were taken from row {row}. Above them stands: {texts}.</source>
        <translation type="unfinished">أُخذت عناوين الأعمدة من الصف {row}. وفوقها مكتوب: {texts}.</translation>
    </message>
    <message>
        <source>The item {id} is of the wrong kind.</source>
        <translation type="unfinished">العنصر {id} من نوع خاطئ.</translation>
    </message>
    <message>
        <source>The key of a record cannot be changed.</source>
        <translation type="unfinished">مفتاح السجل لا يمكن تغييره.</translation>
    </message>
    <message>
        <source>The key {key} stands on several rows; this is number {number}.</source>
        <translation type="unfinished">المفتاح {key} موجود في عدة صفوف؛ وهذا رقم {number} منها.</translation>
    </message>
    <message>
        <source>The last change of this order was entered for {moment}, and this computer says it is earlier now.</source>
        <translation type="unfinished">أُدخل آخر تغيير لهذا الأمر بتاريخ {moment}، وساعة هذا الحاسوب تشير الآن إلى وقت أسبق.</translation>
    </message>
    <message>
        <source>The last rule, and only the last, must be without conditions, so that every pair gets a class.</source>
        <translation type="unfinished">القاعدة الأخيرة، وهي وحدها، يجب أن تكون بلا شروط، ليكون لكل زوج صنف.</translation>
    </message>
    <message>
        <source>The last update failed on {when}.</source>
        <translation type="unfinished">فشل آخر تحديث في ‎{when}.</translation>
    </message>
    <message>
        <source>The last update failed on {when}: {reason}</source>
        <translation type="unfinished">فشل آخر تحديث في ‎{when}: {reason}</translation>
    </message>
    <message>
        <source>The last update failed: {table} from {source} are of {day}. Newer records are missing.</source>
        <translation type="unfinished">فشل آخر تحديث: {table} من {source} بتاريخ {day}. السجلات الأحدث ناقصة.</translation>
    </message>
    <message>
        <source>The last update of {layer} did not go through, and the page does not say so.</source>
        <translation type="unfinished">لم ينجح آخر تحديث للطبقة {layer}، والصفحة لا تذكر ذلك.</translation>
    </message>
    <message>
        <source>The last update was stopped by hand on {when}.</source>
        <translation type="unfinished">أُوقف آخر تحديث يدوياً في ‎{when}.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, so its numbers were not checked.</source>
        <translation type="unfinished">ليس في الطبقة الحقل {field}، ولذلك لم تُفحص أرقامها.</translation>
    </message>
    <message>
        <source>The layer may have changed, or a condition of the column matching is wrong.</source>
        <translation type="unfinished">ربما تغيّرت الطبقة، أو أن شرطاً في مطابقة الأعمدة خاطئ.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read: the map would be printed without it.</source>
        <translation type="unfinished">تعذرت قراءة الطبقة {layer}: ستُطبع الخريطة من دونها.</translation>
    </message>
    <message>
        <source>The layer {layer} is drawn over the hazards and covers them.</source>
        <translation type="unfinished">الطبقة {layer} مرسومة فوق المناطق الخطرة وتغطيها.</translation>
    </message>
    <message>
        <source>The layer {layer} is drawn so faintly that it is overlooked.</source>
        <translation type="unfinished">الطبقة {layer} مرسومة باهتة جداً فلا تُلاحَظ.</translation>
    </message>
    <message>
        <source>The layer {layer} is filtered in the project, and the page does not say so: {filter}</source>
        <translation type="unfinished">الطبقة {layer} عليها مرشح في المشروع، والصفحة لا تذكر ذلك: {filter}</translation>
    </message>
    <message>
        <source>The layer {layer} mixes its colours with those below: the map is not coloured as its legend.</source>
        <translation type="unfinished">الطبقة {layer} تمزج ألوانها بألوان ما تحتها: ألوان الخريطة ليست ألوان مفتاحها.</translation>
    </message>
    <message>
        <source>The layer {name} cannot be read here.</source>
        <translation type="unfinished">تعذرت قراءة الطبقة {name} هنا.</translation>
    </message>
    <message>
        <source>The layer {name} has no coordinate system.</source>
        <translation type="unfinished">الطبقة {name} بلا نظام إحداثيات.</translation>
    </message>
    <message>
        <source>The layer {name} has no rows.</source>
        <translation type="unfinished">ليس في الطبقة {name} أي صفوف.</translation>
    </message>
    <message>
        <source>The layer {name} holds no areas.</source>
        <translation type="unfinished">ليس في الطبقة {name} مناطق.</translation>
    </message>
    <message>
        <source>The layer {name} is being edited.</source>
        <translation type="unfinished">الطبقة {name} قيد التحرير.</translation>
    </message>
    <message>
        <source>The layer {name} is empty.</source>
        <translation type="unfinished">الطبقة {name} فارغة.</translation>
    </message>
    <message>
        <source>The layers of the data file are not in the project.</source>
        <translation type="unfinished">طبقات ملف البيانات ليست في المشروع.</translation>
    </message>
    <message>
        <source>The layout has no page.</source>
        <translation type="unfinished">ليس في التخطيط صفحة.</translation>
    </message>
    <message>
        <source>The legend does not explain {layer}, which the map shows.</source>
        <translation type="unfinished">مفتاح الخريطة لا يشرح {layer} التي تُظهرها الخريطة.</translation>
    </message>
    <message>
        <source>The legend explains a layer that is not there any more: {layer}</source>
        <translation type="unfinished">مفتاح الخريطة يشرح طبقة لم تعد موجودة: {layer}</translation>
    </message>
    <message>
        <source>The legend explains {layer}, which the map does not show.</source>
        <translation type="unfinished">مفتاح الخريطة يشرح {layer} التي لا تُظهرها الخريطة.</translation>
    </message>
    <message>
        <source>The legend is {over} mm too large for its place.</source>
        <translation type="unfinished">مفتاح الخريطة أكبر من مكانه بمقدار ‎{over} mm.</translation>
    </message>
    <message>
        <source>The letter never says that land is safe. It says what is known near it, and what is not known.</source>
        <translation type="unfinished">لا تقول الرسالة أبداً إن الأرض آمنة. إنها تقول ما هو معروف قربها وما هو غير معروف.</translation>
    </message>
    <message>
        <source>The letters of {item} are too small to be read: {points} points.</source>
        <translation type="unfinished">حروف {item} أصغر من أن تُقرأ: {points} نقطة.</translation>
    </message>
    <message>
        <source>The letters of {name} are written as {encoding}, which cannot be read here.</source>
        <translation type="unfinished">حروف {name} مكتوبة بترميز {encoding}، ولا يمكن قراءته هنا.</translation>
    </message>
    <message>
        <source>The line broke while reading, and the reading went on with a later state of the data: {reason}</source>
        <translation type="unfinished">انقطع الاتصال أثناء القراءة، واستمرت القراءة من حالة أحدث للبيانات: {reason}</translation>
    </message>
    <message>
        <source>The line has {count} points: too few for an outline.</source>
        <translation type="unfinished">في الخط {count} من النقاط: أقل مما يلزم لحدود منطقة.</translation>
    </message>
    <message>
        <source>The line to {host} broke off.</source>
        <translation type="unfinished">انقطع الاتصال بـ {host}.</translation>
    </message>
    <message>
        <source>The line to {where} broke.</source>
        <translation type="unfinished">انقطع الاتصال بـ {where}.</translation>
    </message>
    <message>
        <source>The line to {where} is not encrypted: others on the way can read the data.</source>
        <translation type="unfinished">الاتصال بـ {where} غير مشفّر: يستطيع آخرون على الطريق قراءة البيانات.</translation>
    </message>
    <message>
        <source>The line was taken as an outline.</source>
        <translation type="unfinished">أُخذ الخط على أنه حدود منطقة.</translation>
    </message>
    <message>
        <source>The list has no number.</source>
        <translation type="unfinished">ليس للقائمة رقم.</translation>
    </message>
    <message>
        <source>The login in QGIS's authentication store cannot be used. Its master password may be missing.</source>
        <translation type="unfinished">لا يمكن استعمال بيانات الدخول في مخزن المصادقة في QGIS. ربما تنقص كلمة المرور الرئيسية.</translation>
    </message>
    <message>
        <source>The login {name} of QGIS's authentication store cannot be read.</source>
        <translation type="unfinished">لا يمكن قراءة بيانات الدخول {name} من مخزن المصادقة في QGIS.</translation>
    </message>
    <message>
        <source>The main map is hidden, transparent or off the page.</source>
        <translation type="unfinished">الخريطة الرئيسية مخفية أو شفافة أو خارج الصفحة.</translation>
    </message>
    <message>
        <source>The main map lies outside the small map.</source>
        <translation type="unfinished">الخريطة الرئيسية تقع خارج الخريطة الصغيرة.</translation>
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
        <source>The map check found nothing wrong with this page.</source>
        <translation type="unfinished">لم يجد فحص الخريطة خطأ في هذه الصفحة.</translation>
    </message>
    <message>
        <source>The map is cut off by another shape: what lies outside is not shown.</source>
        <translation type="unfinished">الخريطة مقصوصة بشكل آخر: ما يقع خارجه لا يظهر.</translation>
    </message>
    <message>
        <source>The map is drawn in {real} and the page says another coordinate system.</source>
        <translation type="unfinished">الخريطة مرسومة بنظام {real} والصفحة تذكر نظام إحداثيات آخر.</translation>
    </message>
    <message>
        <source>The map is drawn so faintly that it is overlooked.</source>
        <translation type="unfinished">الخريطة مرسومة باهتة جداً فلا تُلاحَظ.</translation>
    </message>
    <message>
        <source>The map shows fields of {layer} that the public may not see: {fields}</source>
        <translation type="unfinished">تُظهر الخريطة من {layer} حقولاً لا يجوز للجمهور أن يراها: {fields}</translation>
    </message>
    <message>
        <source>The map shows made-up records and does not say so.</source>
        <translation type="unfinished">تُظهر الخريطة سجلات مصطنعة ولا تذكر ذلك.</translation>
    </message>
    <message>
        <source>The map shows only some of the hazards; {count} are hidden.</source>
        <translation type="unfinished">لا تُظهر الخريطة إلا بعض المناطق الخطرة؛ والمخفي منها {count}.</translation>
    </message>
    <message>
        <source>The map shows only the records of one span of time and does not say so.</source>
        <translation type="unfinished">لا تُظهر الخريطة إلا سجلات فترة زمنية واحدة ولا تذكر ذلك.</translation>
    </message>
    <message>
        <source>The map shows released land and hides {count} hazards. It would read as: the rest is safe.</source>
        <translation type="unfinished">تُظهر الخريطة أراضي محررة وتُخفي مناطق خطرة عددها {count}. فتُفهم كأن الباقي آمن.</translation>
    </message>
    <message>
        <source>The map shows released land one by one and {count} hazards only added up. It would read as: the rest is safe.</source>
        <translation type="unfinished">تُظهر الخريطة الأراضي المحررة واحدة واحدة، ولا تُظهر {count} من المناطق الخطرة إلا مجموعة. فتُفهم كأن الباقي آمن.</translation>
    </message>
    <message>
        <source>The map shows released land, and whether it hides hazards cannot be checked: the table of hazards is not there.</source>
        <translation type="unfinished">تُظهر الخريطة أراضي محررة، ولا يمكن فحص هل تُخفي مناطق خطرة: جدول المناطق الخطرة غير موجود.</translation>
    </message>
    <message>
        <source>The map type {name} cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة نوع الخريطة {name}.</translation>
    </message>
    <message>
        <source>The map type {name} cannot be used: {what}</source>
        <translation type="unfinished">لا يمكن استعمال نوع الخريطة {name}: {what}</translation>
    </message>
    <message>
        <source>The map type {name} has no pages for {pages}.</source>
        <translation type="unfinished">ليس لنوع الخريطة {name} صفحات لـ {pages}.</translation>
    </message>
    <message>
        <source>The map type {name} has no pages for {value}.</source>
        <translation type="unfinished">ليس لنوع الخريطة {name} صفحات لـ {value}.</translation>
    </message>
    <message>
        <source>The map type {name} says nothing about a parcel. Choose land_enquiry, or leave PARCEL out.</source>
        <translation type="unfinished">نوع الخريطة {name} لا يقول شيئاً عن قطعة أرض. اختر land_enquiry، أو اترك PARCEL.</translation>
    </message>
    <message>
        <source>The map {item} has no layers: it would be printed blank.</source>
        <translation type="unfinished">الخريطة {item} بلا طبقات: ستُطبع فارغة.</translation>
    </message>
    <message>
        <source>The maps at work are being stopped; pages that are ready are kept. Then close QGIS again.</source>
        <translation type="unfinished">يجري إيقاف الخرائط التي قيد الإنشاء؛ وتُحفظ الصفحات الجاهزة. ثم أغلق QGIS مرة أخرى.</translation>
    </message>
    <message>
        <source>The matching was changed and not saved. Begin another one without it?</source>
        <translation type="unfinished">تغيّرت المطابقة ولم تُحفظ. هل تبدأ مطابقة أخرى دون حفظها؟</translation>
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
        <source>The name of the file says {named}, the template says {said}.</source>
        <translation type="unfinished">اسم الملف يقول {named}، والقالب يقول {said}.</translation>
    </message>
    <message>
        <source>The newest record is of {real}, and the page says another day of the data.</source>
        <translation type="unfinished">أحدث سجل بتاريخ {real}، والصفحة تذكر يوماً آخر للبيانات.</translation>
    </message>
    <message>
        <source>The north arrow points {degrees} degrees away from north on the map.</source>
        <translation type="unfinished">ينحرف سهم الشمال بمقدار {degrees} درجة عن الشمال على الخريطة.</translation>
    </message>
    <message>
        <source>The number {number} is used already.</source>
        <translation type="unfinished">الرقم {number} مستعمل من قبل.</translation>
    </message>
    <message>
        <source>The numbers of the points of part {part} are not all there or not all different; the points were taken as they stand.</source>
        <translation type="unfinished">أرقام نقاط الجزء {part} ناقصة أو مكررة؛ وأُخذت النقاط بالترتيب الذي وردت به.</translation>
    </message>
    <message>
        <source>The old data stay. Update again; if it happens again, tell those who run the source.</source>
        <translation type="unfinished">تبقى البيانات القديمة. حدّث مرة أخرى؛ وإذا تكرر ذلك فأبلغ القائمين على المصدر.</translation>
    </message>
    <message>
        <source>The operator of {number} is not in the data file.</source>
        <translation type="unfinished">المنظمة المنفذة لـ {number} ليست في ملف البيانات.</translation>
    </message>
    <message>
        <source>The order could not be compared with {name}: compare them by eye.</source>
        <translation type="unfinished">تعذرت مقارنة الأمر مع {name}: قارنهما بالنظر.</translation>
    </message>
    <message>
        <source>The order has no handover certificate with its signed paper.</source>
        <translation type="unfinished">ليس للأمر شهادة تسليم مع ورقتها الموقّعة.</translation>
    </message>
    <message>
        <source>The order has no outline that can be used.</source>
        <translation type="unfinished">ليس للأمر حدود صالحة للاستعمال.</translation>
    </message>
    <message>
        <source>The order has not run out: it is valid to {day}.</source>
        <translation type="unfinished">لم تنتهِ صلاحية الأمر: هو صالح حتى {day}.</translation>
    </message>
    <message>
        <source>The order is valid to {former}; {day} is no extension.</source>
        <translation type="unfinished">الأمر صالح حتى {former}؛ و{day} ليس تمديداً.</translation>
    </message>
    <message>
        <source>The order states no area.</source>
        <translation type="unfinished">لا يذكر الأمر مساحة.</translation>
    </message>
    <message>
        <source>The order was last changed on {last}; nothing can be entered for {day}.</source>
        <translation type="unfinished">آخر تغيير للأمر كان في {last}؛ فلا يمكن إدخال شيء بتاريخ {day}.</translation>
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
        <source>The outline came with curves, which were not asked for; it is not taken.</source>
        <translation type="unfinished">جاءت الحدود بمنحنيات لم تُطلب؛ ولم تؤخذ.</translation>
    </message>
    <message>
        <source>The outline cannot be brought to longitude and latitude.</source>
        <translation type="unfinished">لا يمكن تحويل الحدود إلى خط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>The outline cannot be read: {text}</source>
        <translation type="unfinished">تعذرت قراءة الحدود: {text}</translation>
    </message>
    <message>
        <source>The outline could not be placed; the former one stays on the map.</source>
        <translation type="unfinished">تعذر وضع الحدود؛ وتبقى الحدود السابقة على الخريطة.</translation>
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
        <source>The outline given as text cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة حدود المنطقة المعطاة كنص.</translation>
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
        <source>The outline is in another coordinate system than the first one: {text}</source>
        <translation type="unfinished">الحدود بنظام إحداثيات غير نظام الحدود الأولى: {text}</translation>
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
        <source>The outline of parcel {name} cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمال حدود قطعة الأرض {name}.</translation>
    </message>
    <message>
        <source>The outline of the order crosses or touches itself; it counts repaired.</source>
        <translation type="unfinished">حدود الأمر تقطع نفسها أو تلامسها؛ وتُحتسب بشكلها المُصلَح.</translation>
    </message>
    <message>
        <source>The outline of the parcel {name} crosses itself.</source>
        <translation type="unfinished">حدود قطعة الأرض {name} تقطع نفسها.</translation>
    </message>
    <message>
        <source>The outline of the points has {drawn} m2, reported are {reported} m2.</source>
        <translation type="unfinished">مساحة الحدود المرسومة من النقاط ‎{drawn} m2، والمساحة المبلّغ عنها ‎{reported} m2.</translation>
    </message>
    <message>
        <source>The outline of the points has {drawn} {unit}, reported are {reported} {unit}.</source>
        <translation type="unfinished">مساحة الحدود المرسومة من النقاط {drawn} {unit}، والمبلّغ عنها {reported} {unit}.</translation>
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
        <source>The outline of {number} cannot be used: {reason}</source>
        <translation type="unfinished">لا يمكن استعمال حدود {number}: {reason}</translation>
    </message>
    <message>
        <source>The outline proposed cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة الحدود المقترحة.</translation>
    </message>
    <message>
        <source>The outline proposed is not sound: its boundary crosses or touches itself.</source>
        <translation type="unfinished">الحدود المقترحة غير سليمة: إنها تقطع نفسها أو تلامسها.</translation>
    </message>
    <message>
        <source>The outline touches itself</source>
        <translation type="unfinished">حدود المنطقة تلامس نفسها</translation>
    </message>
    <message>
        <source>The outline was not drawn. {reasons}</source>
        <translation type="unfinished">لم تُرسم الحدود. {reasons}</translation>
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
        <source>The page cannot be opened in the layout designer.</source>
        <translation type="unfinished">تعذر فتح الصفحة في مصمم التخطيط.</translation>
    </message>
    <message>
        <source>The page does not say in which time zone its dates are.</source>
        <translation type="unfinished">لا تذكر الصفحة بأي منطقة زمنية تواريخها.</translation>
    </message>
    <message>
        <source>The page does not say its {what}.</source>
        <translation type="unfinished">لا تذكر الصفحة: {what}.</translation>
    </message>
    <message>
        <source>The page does not say that white does not mean safe.</source>
        <translation type="unfinished">لا تذكر الصفحة أن اللون الأبيض لا يعني أن الأرض آمنة.</translation>
    </message>
    <message>
        <source>The page does not say whether it is restricted or public: {text}</source>
        <translation type="unfinished">لا تذكر الصفحة هل هي مقيّدة أم متاحة للجمهور: {text}</translation>
    </message>
    <message>
        <source>The page does not say which page of how many it is: {text}</source>
        <translation type="unfinished">لا تذكر الصفحة رقمها ولا عدد الصفحات كلها: {text}</translation>
    </message>
    <message>
        <source>The page has its {what}, but hidden, transparent or off the page.</source>
        <translation type="unfinished">هذا موجود في الصفحة، لكنه مخفي أو شفاف أو خارج الصفحة: {what}.</translation>
    </message>
    <message>
        <source>The page has no table {id}.</source>
        <translation type="unfinished">ليس في الصفحة جدول {id}.</translation>
    </message>
    <message>
        <source>The page has no {what}.</source>
        <translation type="unfinished">ليس في الصفحة: {what}.</translation>
    </message>
    <message>
        <source>The page is made for the public and says that it is restricted.</source>
        <translation type="unfinished">الصفحة معدّة للجمهور وتذكر أنها مقيّدة.</translation>
    </message>
    <message>
        <source>The page names a day that has not come yet: {day}.</source>
        <translation type="unfinished">تذكر الصفحة يوماً لم يحن بعد: ‎{day}.</translation>
    </message>
    <message>
        <source>The page names no day: neither of its data nor of its print.</source>
        <translation type="unfinished">لا تذكر الصفحة أي يوم: لا يوم بياناتها ولا يوم طباعتها.</translation>
    </message>
    <message>
        <source>The page names the source {source}, and no record of it is on the map.</source>
        <translation type="unfinished">تذكر الصفحة المصدر {source}، ولا سجل منه على الخريطة.</translation>
    </message>
    <message>
        <source>The page says that everybody may see it, and it is made for mine action only.</source>
        <translation type="unfinished">تقول الصفحة إن للجميع أن يروها، وهي معدّة لشؤون الألغام فقط.</translation>
    </message>
    <message>
        <source>The page says {written}, but the scale of the map is 1:{real}.</source>
        <translation type="unfinished">تقول الصفحة ‎{written}‎، لكن مقياس الخريطة هو ‎1:{real}.</translation>
    </message>
    <message>
        <source>The page template {name} cannot be opened.</source>
        <translation type="unfinished">تعذر فتح قالب الصفحة {name}.</translation>
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
        <source>The parcel {name} lies outside the country, so nothing is known about it. Look whether longitude and latitude were exchanged.</source>
        <translation type="unfinished">قطعة الأرض {name} تقع خارج البلد، فلا شيء معروف عنها. انظر هل بُدّل بين خط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>The parcel {name} {fault}.</source>
        <translation type="unfinished">سجل قطعة الأرض {name} {fault}.</translation>
    </message>
    <message>
        <source>The parts of the Shapefile {name} do not belong together: {outlines} outlines, {rows} rows of values.</source>
        <translation type="unfinished">أجزاء Shapefile {name} غير متطابقة: {outlines} من الحدود، و{rows} من صفوف القيم.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished">تنتهي الفترة قبل أن تبدأ.</translation>
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
        <source>The picture of the page could not be made.</source>
        <translation type="unfinished">تعذر إنشاء صورة الصفحة.</translation>
    </message>
    <message>
        <source>The picture {item} is not there: {file}</source>
        <translation type="unfinished">الصورة {item} غير موجودة: {file}</translation>
    </message>
    <message>
        <source>The picture {item} names no file.</source>
        <translation type="unfinished">الصورة {item} لا تسمي أي ملف.</translation>
    </message>
    <message>
        <source>The place for a logo is empty. Choose one in the options, or hide it.</source>
        <translation type="unfinished">مكان الشعار فارغ. اختر شعاراً في الخيارات، أو أخفِ المكان.</translation>
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
        <source>The point a text names, in degrees (EPSG:4326). The text is MGRS, UTM, degrees in any notation or a link to a map, with Western or Arabic digits. Of an MGRS square it is the middle. Zone is the UTM zone where the text has none, below 0 for south of the equator; first is 'latitude' or 'longitude' where the text does not say which comes first. A text that can still be read in two ways is refused. Examples: imsma_point_from_text('38S MB 40994 86410'); imsma_point_from_text("position", first:='latitude'); imsma_point_from_text('440994 3686410', 38)</source>
        <translation type="unfinished">النقطة التي يسميها نص، بالدرجات (EPSG:4326). يكون النص MGRS أو UTM أو درجات بأي كتابة أو رابطاً إلى خريطة، بأرقام غربية أو عربية. ومن مربع MGRS يؤخذ وسطه. Zone هي منطقة UTM إذا خلا منها النص، وتكون دون 0 لجنوب خط الاستواء؛ و first هو 'latitude' أو 'longitude' إذا لم يذكر النص أيهما يأتي أولاً. والنص الذي يبقى قابلاً للقراءة بطريقتين يُرفض. أمثلة: imsma_point_from_text('38S MB 40994 86410')؛ imsma_point_from_text("position", first:='latitude')؛ imsma_point_from_text('440994 3686410', 38)</translation>
    </message>
    <message>
        <source>The point at a bearing (degrees clockwise from true north) and a distance (metres, up to 1,000,000) from another, both in degrees (EPSG:4326). Example: imsma_point_at(imsma_point_from_text('38S MB 40994 86410'), 45, 120.5)</source>
        <translation type="unfinished">النقطة التي تقع باتجاه معين (بالدرجات باتجاه عقارب الساعة من الشمال الحقيقي) وعلى مسافة معينة (بالأمتار، حتى 1,000,000) من نقطة أخرى، وكلتاهما بالدرجات (EPSG:4326). مثال: imsma_point_at(imsma_point_from_text('38S MB 40994 86410'), 45, 120.5)</translation>
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
        <source>The position has only one coordinate.</source>
        <translation type="unfinished">للموقع إحداثي واحد فقط.</translation>
    </message>
    <message>
        <source>The position is not given in longitude and latitude.</source>
        <translation type="unfinished">الموقع غير معطى بخط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>The position lies {distance} km from {place}, which the row names.</source>
        <translation type="unfinished">يقع الموقع على بعد ‎{distance} km من {place} الذي يسميه الصف.</translation>
    </message>
    <message>
        <source>The positions cannot be read: {text}</source>
        <translation type="unfinished">تعذرت قراءة المواقع: {text}</translation>
    </message>
    <message>
        <source>The positions fit the places their rows name better in another datum. Ask the sender.</source>
        <translation type="unfinished">تناسب المواقعُ الأماكنَ التي تسميها صفوفها أكثر بمرجع جيوديسي آخر. اسأل المرسل.</translation>
    </message>
    <message>
        <source>The protection of {name} cannot be put back.</source>
        <translation type="unfinished">لا يمكن إعادة حماية {name}.</translation>
    </message>
    <message>
        <source>The proxy of your network does not let us through to {host}: {reason}. Its settings are in QGIS under Settings &gt; Options &gt; Network.</source>
        <translation type="unfinished">لا يسمح الوكيل (proxy) في شبكتك بالوصول إلى {host}: {reason}. إعداداته في QGIS تحت «إعدادات» ثم «خيارات» ثم «الشبكة».</translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished">الجمهور</translation>
    </message>
    <message>
        <source>The public may not see {layer}.</source>
        <translation type="unfinished">لا يجوز للجمهور أن يرى {layer}.</translation>
    </message>
    <message>
        <source>The public may see {layer} only added up by area, not one by one.</source>
        <translation type="unfinished">لا يجوز للجمهور أن يرى {layer} إلا مجموعة حسب المنطقة، لا واحدة واحدة.</translation>
    </message>
    <message>
        <source>The public may see {layer} only at 1:{scale} or smaller.</source>
        <translation type="unfinished">لا يجوز للجمهور أن يرى {layer} إلا بمقياس ‎1:{scale} أو أصغر.</translation>
    </message>
    <message>
        <source>The record changed though its date of information ({date}) is not later than ours.</source>
        <translation type="unfinished">تغيّر السجل مع أن تاريخ معلوماته (‎{date}) ليس أحدث من تاريخ سجلنا.</translation>
    </message>
    <message>
        <source>The record has no key, so it could not be recognised again.</source>
        <translation type="unfinished">السجل بلا مفتاح، فلا يمكن التعرف عليه مرة أخرى.</translation>
    </message>
    <message>
        <source>The record has no point on the map.</source>
        <translation type="unfinished">ليس للسجل نقطة على الخريطة.</translation>
    </message>
    <message>
        <source>The record has no {column}; its object number stands for it.</source>
        <translation type="unfinished">ليس في السجل {column}؛ ويُستعمل رقم الكائن بدلاً منه.</translation>
    </message>
    <message>
        <source>The record has no {field}.</source>
        <translation type="unfinished">ليس في السجل {field}.</translation>
    </message>
    <message>
        <source>The record is marked as inactive in IMSMA NG.</source>
        <translation type="unfinished">السجل موسوم بأنه غير نشط في IMSMA NG.</translation>
    </message>
    <message>
        <source>The record is not in IMSMA any more.</source>
        <translation type="unfinished">لم يعد السجل موجوداً في IMSMA.</translation>
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
        <source>The records of the page could not be kept.</source>
        <translation type="unfinished">تعذر حفظ سجلات الصفحة.</translation>
    </message>
    <message>
        <source>The records of {source} come through the connection {name} already.</source>
        <translation type="unfinished">سجلات {source} تأتي بالفعل عبر الاتصال {name}.</translation>
    </message>
    <message>
        <source>The records stand as they stood before.</source>
        <translation type="unfinished">السجلات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>The records stay, but they are not updated any more and can be edited like your own. If you update through this connection again, they become copies again and your changes are lost. Do this only when the system is given up.</source>
        <translation type="unfinished">تبقى السجلات، لكنها لا تُحدَّث بعد ذلك ويمكن تعديلها كسجلاتك. وإذا حدّثت عبر هذا الاتصال مرة أخرى أصبحت نسخاً من جديد وفُقدت تغييراتك. لا تفعل ذلك إلا عند التخلي عن النظام.</translation>
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
        <source>The request names a field that does not exist.</source>
        <translation type="unfinished">يسمي الطلب حقلاً غير موجود.</translation>
    </message>
    <message>
        <source>The request stays in the list as withdrawn; the field can then be proposed anew.</source>
        <translation type="unfinished">يبقى الطلب في القائمة مسحوباً؛ ويمكن عندئذ اقتراح الحقل من جديد.</translation>
    </message>
    <message>
        <source>The row has {values} values for {columns} columns, so they may stand in the wrong ones.</source>
        <translation type="unfinished">في الصف {values} من القيم لـ {columns} من الأعمدة، فقد تكون في أعمدة خاطئة.</translation>
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
        <source>The scale bar does not say in which unit it is.</source>
        <translation type="unfinished">شريط المقياس لا يذكر بأي وحدة هو.</translation>
    </message>
    <message>
        <source>The scale bar has no length.</source>
        <translation type="unfinished">شريط المقياس بلا طول.</translation>
    </message>
    <message>
        <source>The scale bar is {times} times as long as it says.</source>
        <translation type="unfinished">طول شريط المقياس يساوي {times} مرة الطول الذي يذكره.</translation>
    </message>
    <message>
        <source>The scale is given for {named} paper, and the page measures {width} x {height} mm.</source>
        <translation type="unfinished">المقياس معطى لورق {named}، وقياس الصفحة ‎{width} x {height} mm.</translation>
    </message>
    <message>
        <source>The second column is the figure of this report; the third adds up the data sheets of this file again.</source>
        <translation type="unfinished">العمود الثاني هو رقم هذا التقرير؛ والثالث يجمع أوراق البيانات في هذا الملف من جديد.</translation>
    </message>
    <message>
        <source>The selected feature has no outline, or its layer no coordinate system.</source>
        <translation type="unfinished">المعلم المحدد بلا حدود، أو طبقته بلا نظام إحداثيات.</translation>
    </message>
    <message>
        <source>The server answered without rows.</source>
        <translation type="unfinished">أجاب الخادم بلا صفوف.</translation>
    </message>
    <message>
        <source>The server answers with an error: {where}.</source>
        <translation type="unfinished">أجاب الخادم بخطأ: {where}.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {where}.</source>
        <translation type="unfinished">تعذر الوصول إلى الخادم: {where}.</translation>
    </message>
    <message>
        <source>The server describes its layers in a way that nobody can read.</source>
        <translation type="unfinished">يصف الخادم طبقاته بطريقة لا يمكن لأحد قراءتها.</translation>
    </message>
    <message>
        <source>The server does not accept user name and password for {where}.</source>
        <translation type="unfinished">لا يقبل الخادم اسم المستخدم وكلمة المرور لـ {where}.</translation>
    </message>
    <message>
        <source>The server does not give its rows in order; they are asked for in another way.</source>
        <translation type="unfinished">لا يعطي الخادم صفوفه مرتبة؛ فتُطلب بطريقة أخرى.</translation>
    </message>
    <message>
        <source>The server does not keep the key of the table {table} unique: all of it is read every time.</source>
        <translation type="unfinished">لا يضمن الخادم عدم تكرار مفتاح الجدول {table}: ولذلك يُقرأ الجدول كله في كل مرة.</translation>
    </message>
    <message>
        <source>The server does not understand the question: {where}.</source>
        <translation type="unfinished">لا يفهم الخادم الاستعلام: {where}.</translation>
    </message>
    <message>
        <source>The server gave a row without its object number.</source>
        <translation type="unfinished">أعطى الخادم صفاً بلا رقم الكائن.</translation>
    </message>
    <message>
        <source>The server has no room or memory left: {where}.</source>
        <translation type="unfinished">لم تبق في الخادم مساحة أو ذاكرة: {where}.</translation>
    </message>
    <message>
        <source>The server has too many connections already: {where}.</source>
        <translation type="unfinished">الاتصالات بالخادم كثيرة جداً: {where}.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer: {where}.</source>
        <translation type="unfinished">لا يسمح الخادم لأحد بالدخول من هذا الحاسوب: {where}.</translation>
    </message>
    <message>
        <source>The server neither gives its rows in order nor lists them whole.</source>
        <translation type="unfinished">لا يعطي الخادم صفوفه مرتبة ولا قائمة كاملة بها.</translation>
    </message>
    <message>
        <source>The server refuses the connection: {where}.</source>
        <translation type="unfinished">يرفض الخادم الاتصال: {where}.</translation>
    </message>
    <message>
        <source>The server {host} asks to wait {seconds} s.</source>
        <translation type="unfinished">يطلب الخادم {host} الانتظار {seconds} ثانية.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached: {reason}.</source>
        <translation type="unfinished">تعذر الوصول إلى الخادم {host}: {reason}.</translation>
    </message>
    <message>
        <source>The server {host} did not answer in time.</source>
        <translation type="unfinished">لم يجب الخادم {host} في الوقت المحدد.</translation>
    </message>
    <message>
        <source>The server {host} does not give tokens for user and password.</source>
        <translation type="unfinished">لا يعطي الخادم {host} رموز دخول (token) مقابل المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>The server {host} does not let us read this.</source>
        <translation type="unfinished">لا يسمح لنا الخادم {host} بقراءة هذا.</translation>
    </message>
    <message>
        <source>The server {host} does not take connections. It may be switched off.</source>
        <translation type="unfinished">لا يقبل الخادم {host} اتصالات. ربما كان مطفأً.</translation>
    </message>
    <message>
        <source>The server {host} does not take the question.</source>
        <translation type="unfinished">لا يقبل الخادم {host} الاستعلام.</translation>
    </message>
    <message>
        <source>The server {host} gave no usable answer, although it was asked {times} times.</source>
        <translation type="unfinished">لم يعط الخادم {host} جواباً صالحاً مع أنه سُئل {times} من المرات.</translation>
    </message>
    <message>
        <source>The server {host} has no such service or layer.</source>
        <translation type="unfinished">ليست في الخادم {host} هذه الخدمة أو الطبقة.</translation>
    </message>
    <message>
        <source>The server {host} has trouble; asking for fewer records.</source>
        <translation type="unfinished">الخادم {host} متعثر؛ ويُطلب عدد أقل من السجلات.</translation>
    </message>
    <message>
        <source>The server {host} sends us on to {other}. That can be a login page or a new address.</source>
        <translation type="unfinished">يحيلنا الخادم {host} إلى {other}. قد تكون صفحة تسجيل دخول أو عنواناً جديداً.</translation>
    </message>
    <message>
        <source>The server {host} sends us round in a circle.</source>
        <translation type="unfinished">يحيلنا الخادم {host} في دائرة مغلقة.</translation>
    </message>
    <message>
        <source>The service has no layer and no table that can be read.</source>
        <translation type="unfinished">ليس في الخدمة طبقة ولا جدول يمكن قراءتهما.</translation>
    </message>
    <message>
        <source>The service has no table {name} any more.</source>
        <translation type="unfinished">لم يعد في الخدمة جدول {name}.</translation>
    </message>
    <message>
        <source>The service named in the connection is not known on this computer: {where}.</source>
        <translation type="unfinished">الخدمة المذكورة في الاتصال غير معروفة على هذا الحاسوب: {where}.</translation>
    </message>
    <message>
        <source>The setting of rights names something unknown: {words}.</source>
        <translation type="unfinished">في إعداد الحقوق شيء غير معروف: {words}.</translation>
    </message>
    <message>
        <source>The site cannot have been left on {day}: that day is still to come.</source>
        <translation type="unfinished">لا يمكن أن يكون الموقع قد غودر في {day}: ذلك اليوم لم يأتِ بعد.</translation>
    </message>
    <message>
        <source>The site cannot have been left on {day}: work began on {began}.</source>
        <translation type="unfinished">لا يمكن أن يكون الموقع قد غودر في {day}: بدأ العمل في {began}.</translation>
    </message>
    <message>
        <source>The small map does not show the frame of the main map.</source>
        <translation type="unfinished">الخريطة الصغيرة لا تُظهر إطار الخريطة الرئيسية.</translation>
    </message>
    <message>
        <source>The source has no outline for it any more.</source>
        <translation type="unfinished">لم تعد له حدود في المصدر.</translation>
    </message>
    <message>
        <source>The source has no record of the governorate {name}. Look whether it is written as the source writes it.</source>
        <translation type="unfinished">ليس في المصدر أي سجل للمحافظة {name}. انظر هل كُتبت كما يكتبها المصدر.</translation>
    </message>
    <message>
        <source>The source has no record of the governorates {names}.</source>
        <translation type="unfinished">ليس في المصدر أي سجل للمحافظات {names}.</translation>
    </message>
    <message>
        <source>The source has none of the tables that the column matching {name} knows.</source>
        <translation type="unfinished">ليس في المصدر أي من الجداول التي تعرفها مطابقة الأعمدة {name}.</translation>
    </message>
    <message>
        <source>The source has nothing for {table}.</source>
        <translation type="unfinished">ليس في المصدر شيء للجدول {table}.</translation>
    </message>
    <message>
        <source>The source has several layers called {name}. This one is called {other} here; a column matching that knows the first name only does not read it.</source>
        <translation type="unfinished">في المصدر عدة طبقات اسمها {name}. وتُسمى هذه هنا {other}؛ ومطابقة الأعمدة التي لا تعرف إلا الاسم الأول لا تقرؤها.</translation>
    </message>
    <message>
        <source>The source sent another outline; it replaced the repair that {name} had accepted.</source>
        <translation type="unfinished">أرسل المصدر حدوداً أخرى؛ فحلت محل الإصلاح الذي قبله {name}.</translation>
    </message>
    <message>
        <source>The sources on the page leave out the edition of the boundaries: {editions}</source>
        <translation type="unfinished">المصادر في الصفحة تغفل إصدار الحدود الإدارية: {editions}</translation>
    </message>
    <message>
        <source>The sources on the page leave out {layer}: {sources}</source>
        <translation type="unfinished">المصادر في الصفحة تغفل {layer}: {sources}</translation>
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
        <source>The system has no table {name}.</source>
        <translation type="unfinished">ليس في النظام جدول {name}.</translation>
    </message>
    <message>
        <source>The table holds areas, the row has a line. If lines go round areas, say it with CLOSED_LINES.</source>
        <translation type="unfinished">يحوي الجدول مناطق، وفي الصف خط. إذا كانت الخطوط تحيط بمناطق فحدد ذلك بالمعامل CLOSED_LINES.</translation>
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
        <source>The table is empty.</source>
        <translation type="unfinished">الجدول فارغ.</translation>
    </message>
    <message>
        <source>The table on this public page is about records that the public may not see.</source>
        <translation type="unfinished">الجدول في هذه الصفحة المتاحة للجمهور يتعلق بسجلات لا يجوز للجمهور أن يراها.</translation>
    </message>
    <message>
        <source>The table {name} cannot be read from the data file.</source>
        <translation type="unfinished">تعذرت قراءة الجدول {name} من ملف البيانات.</translation>
    </message>
    <message>
        <source>The table {name} has no column that says which points belong to a row.</source>
        <translation type="unfinished">ليس في الجدول {name} عمود يبيّن أي النقاط تتبع الصف.</translation>
    </message>
    <message>
        <source>The table {name} is no list of turning points.</source>
        <translation type="unfinished">الجدول {name} ليس قائمة نقاط انعطاف.</translation>
    </message>
    <message>
        <source>The table {name} is not among the layers.</source>
        <translation type="unfinished">الجدول {name} ليس بين الطبقات.</translation>
    </message>
    <message>
        <source>The table {table} does not say in which governorate its records lie; all are read.</source>
        <translation type="unfinished">لا يذكر الجدول {table} في أي محافظة تقع سجلاته؛ فتُقرأ كلها.</translation>
    </message>
    <message>
        <source>The table {table} does not say its coordinate system.</source>
        <translation type="unfinished">لا يذكر الجدول {table} نظام إحداثياته.</translation>
    </message>
    <message>
        <source>The table {table} has lost its protection ({names}).</source>
        <translation type="unfinished">فقد الجدول {table} حمايته ({names}).</translation>
    </message>
    <message>
        <source>The table {table} has no column {names} with a date and time.</source>
        <translation type="unfinished">ليس في الجدول {table} العمود {names} بتاريخ ووقت.</translation>
    </message>
    <message>
        <source>The table {table} has no column {names}.</source>
        <translation type="unfinished">ليس في الجدول {table} العمود {names}.</translation>
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
        <source>The table {table} has no key: its records are recognised by everything they say, so a corrected record is a new one. Name its key columns in the column matching.</source>
        <translation type="unfinished">الجدول {table} بلا مفتاح: تُعرف سجلاته بكل ما تقوله، فالسجل المصحَّح سجل جديد. اذكر أعمدة مفتاحه في مطابقة الأعمدة.</translation>
    </message>
    <message>
        <source>The table {table} has several geometries ({names}); {name} is read.</source>
        <translation type="unfinished">للجدول {table} عدة أشكال ({names})؛ ويُقرأ {name}.</translation>
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
        <source>The tables of the source changed. Nothing was updated.</source>
        <translation type="unfinished">تغيّرت جداول المصدر. لم يُحدَّث شيء.</translation>
    </message>
    <message>
        <source>The text is UTF-16 without a mark at its start.</source>
        <translation type="unfinished">النص بترميز UTF-16 بلا علامة في بدايته.</translation>
    </message>
    <message>
        <source>The text is longer than {length} characters.</source>
        <translation type="unfinished">النص أطول من {length} حرفاً.</translation>
    </message>
    <message>
        <source>The timeout of the connection {name} is no number of seconds: {value}.</source>
        <translation type="unfinished">مهلة الاتصال {name} ليست عدداً من الثواني: {value}.</translation>
    </message>
    <message>
        <source>The two outlines could not be compared.</source>
        <translation type="unfinished">تعذرت مقارنة حدود المنطقتين.</translation>
    </message>
    <message>
        <source>The two points are more than 1,000 kilometres apart.</source>
        <translation type="unfinished">المسافة بين النقطتين أكثر من 1,000 كيلومتر.</translation>
    </message>
    <message>
        <source>The update of {source} could not be begun.</source>
        <translation type="unfinished">تعذر بدء تحديث {source}.</translation>
    </message>
    <message>
        <source>The update would take away records or outlines: {list}. Nothing was changed.</source>
        <translation type="unfinished">سيزيل التحديث سجلات أو حدوداً: {list}. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>The user has no right to open {where}.</source>
        <translation type="unfinished">ليس للمستخدم حق فتح {where}.</translation>
    </message>
    <message>
        <source>The user has no right to read a table of {where}.</source>
        <translation type="unfinished">ليس للمستخدم حق قراءة جدول في {where}.</translation>
    </message>
    <message>
        <source>The validity of the order ended on {day}.</source>
        <translation type="unfinished">انتهت صلاحية الأمر في {day}.</translation>
    </message>
    <message>
        <source>The value of the request cannot be read.</source>
        <translation type="unfinished">تعذرت قراءة القيمة في الطلب.</translation>
    </message>
    <message>
        <source>The warning that white does not mean safe has other words: {text}</source>
        <translation type="unfinished">التحذير من أن اللون الأبيض لا يعني أن الأرض آمنة مكتوب بكلمات أخرى: {text}</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation type="unfinished">البلد كله</translation>
    </message>
    <message>
        <source>The whole country and every governorate</source>
        <translation type="unfinished">البلد كله وكل محافظة</translation>
    </message>
    <message>
        <source>The words for a code of a data file, for example 'Open' for 'open'. Language is en, ar or ckb; without it that of the suite. Example: imsma_label('hazard', 'status', "status", 'ar')</source>
        <translation type="unfinished">الكلمات المقابلة لرمز في ملف البيانات، مثل 'Open' للرمز 'open'. اللغة en أو ar أو ckb؛ وبدونها لغة هذه الأدوات. مثال: imsma_label('hazard', 'status', "status", 'ar')</translation>
    </message>
    <message>
        <source>The workbook {name} is locked with a password.</source>
        <translation type="unfinished">المصنف {name} مقفل بكلمة مرور.</translation>
    </message>
    <message>
        <source>The worst {shown} of {count} remarks are listed here.</source>
        <translation type="unfinished">أُدرجت هنا أسوأ {shown} من {count} من الملاحظات.</translation>
    </message>
    <message>
        <source>The {what} belongs to another map of the page, or to none.</source>
        <translation type="unfinished">هذا العنصر تابع لخريطة أخرى في الصفحة، أو غير تابع لأي خريطة: {what}.</translation>
    </message>
    <message>
        <source>There are blanks around '{value}'.</source>
        <translation type="unfinished">توجد فراغات حول '{value}'.</translation>
    </message>
    <message>
        <source>There are no corrections of this kind.</source>
        <translation type="unfinished">لا توجد تصحيحات من هذا النوع.</translation>
    </message>
    <message>
        <source>There are {count} points of {name}, but no row that describes it.</source>
        <translation type="unfinished">توجد {count} من نقاط {name}، لكن لا يوجد صف يصفه.</translation>
    </message>
    <message>
        <source>There are {count} rows; {most} are read at most.</source>
        <translation type="unfinished">عدد الصفوف {count}؛ ولا يُقرأ منها أكثر من {most}.</translation>
    </message>
    <message>
        <source>There is a connection {name} already.</source>
        <translation type="unfinished">يوجد اتصال {name} من قبل.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another file name.</source>
        <translation type="unfinished">يوجد مجلد بهذا الاسم. اختر اسماً آخر للملف.</translation>
    </message>
    <message>
        <source>There is a matching that was not saved: {name}</source>
        <translation type="unfinished">توجد مطابقة لم تُحفظ: {name}</translation>
    </message>
    <message>
        <source>There is a password or a token in INPUT.</source>
        <translation type="unfinished">في INPUT كلمة مرور أو رمز دخول (token).</translation>
    </message>
    <message>
        <source>There is a password or a token in the connection ({where}).</source>
        <translation type="unfinished">في الاتصال كلمة مرور أو رمز دخول (token) ({where}).</translation>
    </message>
    <message>
        <source>There is no choice {name}.</source>
        <translation type="unfinished">لا يوجد خيار {name}.</translation>
    </message>
    <message>
        <source>There is no column matching {name}.</source>
        <translation type="unfinished">لا توجد مطابقة أعمدة {name}.</translation>
    </message>
    <message>
        <source>There is no connection {name}.</source>
        <translation type="unfinished">لا يوجد اتصال {name}.</translation>
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
        <source>There is no data file to update.</source>
        <translation type="unfinished">لا يوجد ملف بيانات للتحديث.</translation>
    </message>
    <message>
        <source>There is no data file yet: make one under Mine Action, New Data File.</source>
        <translation type="unfinished">لا يوجد ملف بيانات بعد: أنشئ واحداً من «شؤون الألغام» ثم «ملف بيانات جديد».</translation>
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
        <source>There is no layout {name}.</source>
        <translation type="unfinished">لا توجد بنية {name}.</translation>
    </message>
    <message>
        <source>There is no list {name}.</source>
        <translation type="unfinished">لا توجد قائمة {name}.</translation>
    </message>
    <message>
        <source>There is no map on the page.</source>
        <translation type="unfinished">لا توجد خريطة في الصفحة.</translation>
    </message>
    <message>
        <source>There is no map type {name}.</source>
        <translation type="unfinished">لا يوجد نوع خريطة {name}.</translation>
    </message>
    <message>
        <source>There is no open request to send; nothing was noted.</source>
        <translation type="unfinished">لا يوجد طلب مفتوح للإرسال؛ لم يُدوَّن شيء.</translation>
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
        <source>There is no picture of this page.</source>
        <translation type="unfinished">لا توجد صورة لهذه الصفحة.</translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <translation type="unfinished">لا يوجد سجل {name}.</translation>
    </message>
    <message>
        <source>There is no remark about {about} that could be accepted.</source>
        <translation type="unfinished">لا توجد ملاحظة عن {about} يمكن قبولها.</translation>
    </message>
    <message>
        <source>There is no report of an update made on this computer.</source>
        <translation type="unfinished">لا يوجد تقرير عن تحديث أُجري على هذا الحاسوب.</translation>
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
        <source>There is no server {host}, or no network.</source>
        <translation type="unfinished">لا يوجد خادم {host}، أو لا توجد شبكة.</translation>
    </message>
    <message>
        <source>There is no sheet and no file {name} with turning points.</source>
        <translation type="unfinished">لا توجد ورقة ولا ملف باسم {name} فيه نقاط انعطاف.</translation>
    </message>
    <message>
        <source>There is no source profile {name}.</source>
        <translation type="unfinished">لا يوجد ملف تعريف مصدر {name}.</translation>
    </message>
    <message>
        <source>There is no status {status}. Choose one of: {names}.</source>
        <translation type="unfinished">لا توجد حالة {status}. اختر واحدة من: {names}.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <translation type="unfinished">لا يوجد نمط {name}.</translation>
    </message>
    <message>
        <source>There is no such correction request.</source>
        <translation type="unfinished">لا يوجد مثل طلب التصحيح هذا.</translation>
    </message>
    <message>
        <source>There is no such database: {where}.</source>
        <translation type="unfinished">لا توجد قاعدة البيانات هذه: {where}.</translation>
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
        <source>There is no table {name} that can be drawn.</source>
        <translation type="unfinished">لا يوجد جدول {name} يمكن رسمه.</translation>
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
        <source>There must be names with their values.</source>
        <translation type="unfinished">يجب أن توجد أسماء مع قيمها.</translation>
    </message>
    <message>
        <source>These are no UTM coordinates: zone {zone}, east {east}, north {north}.</source>
        <translation type="unfinished">ليست هذه إحداثيات UTM: منطقة {zone}، شرق {east}، شمال {north}.</translation>
    </message>
    <message>
        <source>These are not degrees: {x}, {y}.</source>
        <translation type="unfinished">ليست هذه درجات: ‎{x}, {y}.</translation>
    </message>
    <message>
        <source>These maps are being made in this folder just now.</source>
        <translation type="unfinished">هذه الخرائط يجري إنشاؤها الآن في هذا المجلد.</translation>
    </message>
    <message>
        <source>These records are not there: {names}.</source>
        <translation type="unfinished">هذه السجلات غير موجودة: {names}.</translation>
    </message>
    <message>
        <source>They cannot be used.</source>
        <translation type="unfinished">لا يمكن استعمالها.</translation>
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
        <source>Third logo</source>
        <translation type="unfinished">الشعار الثالث</translation>
    </message>
    <message>
        <source>This QGIS cannot read PostgreSQL databases.</source>
        <translation type="unfinished">لا تستطيع نسخة QGIS هذه قراءة قواعد بيانات PostgreSQL.</translation>
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
        <source>This cannot be the name of a connection: {name}</source>
        <translation type="unfinished">لا يصلح هذا اسماً لاتصال: {name}</translation>
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
        <source>This is no address of a database: {address}</source>
        <translation type="unfinished">هذا ليس عنوان قاعدة بيانات: {address}</translation>
    </message>
    <message>
        <source>This is no address of a service: {address}</source>
        <translation type="unfinished">هذا ليس عنوان خدمة: {address}</translation>
    </message>
    <message>
        <source>This is no address of a service: {text}.</source>
        <translation type="unfinished">هذا ليس عنوان خدمة: {text}.</translation>
    </message>
    <message>
        <source>This is not a record of a data file.</source>
        <translation type="unfinished">هذا ليس سجلاً من ملف بيانات.</translation>
    </message>
    <message>
        <source>This letter tells what is on record on the day it was made. It is no survey, no clearance and no permission to use the land. Ask for a survey before you work on it, and ask again when the records change.</source>
        <translation type="unfinished">تقول هذه الرسالة ما هو مسجل في يوم إعدادها. وهي ليست مسحاً ولا تطهيراً ولا إذناً باستعمال الأرض. اطلب مسحاً قبل أن تعمل فيها، واسأل مرة أخرى عندما تتغير السجلات.</translation>
    </message>
    <message>
        <source>This lies in the future: the clock of this computer or of the server is wrong.</source>
        <translation type="unfinished">هذا يقع في المستقبل: ساعة هذا الحاسوب أو ساعة الخادم خاطئة.</translation>
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
        <source>This place is too far from UTM zone {zone}.</source>
        <translation type="unfinished">هذا المكان أبعد مما يجب عن منطقة UTM {zone}.</translation>
    </message>
    <message>
        <source>This record has no place on the map.</source>
        <translation type="unfinished">ليس لهذا السجل مكان على الخريطة.</translation>
    </message>
    <message>
        <source>This record is a copy of the source and read only here.</source>
        <translation type="unfinished">هذا السجل نسخة من المصدر، وهو هنا للقراءة فقط.</translation>
    </message>
    <message>
        <source>This record is our own, not a copy of IMSMA's.</source>
        <translation type="unfinished">هذا السجل من سجلاتنا، وليس نسخة من سجل في IMSMA.</translation>
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
        <source>This request has its answer already: {state}.</source>
        <translation type="unfinished">لهذا الطلب جواب من قبل: {state}.</translation>
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
        <source>This sheet</source>
        <translation type="unfinished">هذه الاستمارة</translation>
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
        <source>Throw It Away</source>
        <translation type="unfinished">حذفها</translation>
    </message>
    <message>
        <source>Tick what was entered. What is not entered: write why under remarks, and send this list back.</source>
        <translation type="unfinished">أشّر ما أُدخل. وما لم يُدخل فاكتب السبب تحت الملاحظات، وأعد إرسال هذه القائمة.</translation>
    </message>
    <message>
        <source>Time zone of dates</source>
        <translation type="unfinished">المنطقة الزمنية للتواريخ</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation type="unfinished">عنوان الخريطة</translation>
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
        <source>To next (m)</source>
        <translation type="unfinished">إلى التالية (m)</translation>
    </message>
    <message>
        <source>To take a request back, withdraw it.</source>
        <translation type="unfinished">للتراجع عن طلب، اسحبه.</translation>
    </message>
    <message>
        <source>To whom, from whom, reference</source>
        <translation type="unfinished">إلى من، وممن، والمرجع</translation>
    </message>
    <message>
        <source>To: {name}</source>
        <translation type="unfinished">إلى: {name}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">المجموع</translation>
    </message>
    <message>
        <source>Try again and enter the master password; without it nobody can sign in for you.</source>
        <translation type="unfinished">حاول مرة أخرى وأدخل كلمة المرور الرئيسية؛ فمن دونها لا يمكن تسجيل الدخول عنك.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">حاول مرة أخرى لاحقاً.</translation>
    </message>
    <message>
        <source>Try again when the server is less busy, or give the connection a longer timeout.</source>
        <translation type="unfinished">حاول مرة أخرى عندما يقل الضغط على الخادم، أو أعط الاتصال مهلة أطول.</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation type="unfinished">نقاط الانعطاف</translation>
    </message>
    <message>
        <source>Turning points (WGS 84, bearings from true north)</source>
        <translation type="unfinished">نقاط الانعطاف (WGS 84، الاتجاهات من الشمال الحقيقي)</translation>
    </message>
    <message>
        <source>Two maps on the page could be the main one. Which of them do scale, legend and coordinate system speak of?</source>
        <translation type="unfinished">خريطتان في الصفحة قد تكون أي منهما الرئيسية. عن أيهما يتكلم المقياس ومفتاح الخريطة ونظام الإحداثيات؟</translation>
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
        <source>Typed positions were read on the datum of {crs}.</source>
        <translation type="unfinished">قُرئت المواقع المكتوبة على المرجع الجيوديسي لنظام {crs}.</translation>
    </message>
    <message>
        <source>UTM coordinates of a point, on WGS 84: zone with N or S for the half of the earth, metres east, metres north. Decimals is 0 to 3. Zone writes a point in the zone beside its own, so that all turning points of an outline on the edge of a zone agree. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Beyond 80 degrees south and 84 degrees north there is none. Examples: imsma_utm($geometry) gives '38N 440995 3686410'; imsma_utm(start_point($geometry), 1, 37)</source>
        <translation type="unfinished">إحداثيات UTM لنقطة على WGS 84: المنطقة مع N أو S لنصف الأرض، ثم الأمتار شرقاً، ثم الأمتار شمالاً. Decimals من 0 إلى 3. و Zone تكتب النقطة في المنطقة المجاورة لمنطقتها، لتتوافق كل نقاط انعطاف الحدود التي تقع على حافة منطقة. تكون النقطة بالدرجات (EPSG:4326) ككل شيء في ملف البيانات؛ أما الخط أو المنطقة فحدد أي نقطة منهما تقصد. لا توجد إحداثيات بعد 80 درجة جنوباً و84 درجة شمالاً. أمثلة: imsma_utm($geometry) تعطي ‎'38N 440995 3686410'‎؛ imsma_utm(start_point($geometry), 1, 37)</translation>
    </message>
    <message>
        <source>UTM ends at 80 degrees south and 84 degrees north.</source>
        <translation type="unfinished">تنتهي UTM عند 80 درجة جنوباً و84 درجة شمالاً.</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation type="unfinished">منطقة UTM</translation>
    </message>
    <message>
        <source>UTM zone where a row does not say it</source>
        <translation type="unfinished">منطقة UTM للصفوف التي لا تذكرها</translation>
    </message>
    <message>
        <source>UTM {zone}: east, north</source>
        <translation type="unfinished">UTM {zone}: شرق، شمال</translation>
    </message>
    <message>
        <source>Uncertain gaps</source>
        <translation type="unfinished">فجوات غير مؤكدة</translation>
    </message>
    <message>
        <source>Uncertain outlines</source>
        <translation type="unfinished">حدود غير مؤكدة</translation>
    </message>
    <message>
        <source>Uncertain outlines: {names}. Their distances are the least possible.</source>
        <translation type="unfinished">حدود غير مؤكدة: {names}. المسافات المذكورة لها هي أقل مسافات ممكنة.</translation>
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
        <source>Unit</source>
        <translation type="unfinished">الوحدة</translation>
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
        <source>Unpack it, and import the files one by one.</source>
        <translation type="unfinished">فك ضغطه، واستورد الملفات واحداً واحداً.</translation>
    </message>
    <message>
        <source>Update Fully</source>
        <translation type="unfinished">تحديث كامل</translation>
    </message>
    <message>
        <source>Update Now</source>
        <translation type="unfinished">تحديث الآن</translation>
    </message>
    <message>
        <source>Update again later; what has arrived is kept.</source>
        <translation type="unfinished">حدّث مرة أخرى لاحقاً؛ يُحفظ ما وصل.</translation>
    </message>
    <message>
        <source>Update from IMSMA</source>
        <translation type="unfinished">تحديث من IMSMA</translation>
    </message>
    <message>
        <source>Update from IMSMA...</source>
        <translation type="unfinished">تحديث من IMSMA...</translation>
    </message>
    <message>
        <source>Update from a source</source>
        <translation type="unfinished">تحديث من مصدر</translation>
    </message>
    <message>
        <source>Update from here; an update that ran elsewhere has its report there.</source>
        <translation type="unfinished">حدّث من هنا؛ فالتحديث الذي جرى في مكان آخر تقريره هناك.</translation>
    </message>
    <message>
        <source>Update of {source}</source>
        <translation type="unfinished">تحديث {source}</translation>
    </message>
    <message>
        <source>Update the plugins, then open it again. Nothing was changed.</source>
        <translation type="unfinished">حدّث الإضافات، ثم افتحه مرة أخرى. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation type="unfinished">حدّثه</translation>
    </message>
    <message>
        <source>Updates go into {name}.</source>
        <translation type="unfinished">تدخل التحديثات في {name}.</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <translation type="unfinished">جارٍ التحديث من {name}</translation>
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
        <source>Use headings such as Point no, Point type, Coordinates, From, Bearing, Distance, North.</source>
        <translation type="unfinished">استعمل عناوين مثل: رقم النقطة، نوع النقطة، الإحداثيات، من النقطة، الاتجاه، المسافة، الشمال.</translation>
    </message>
    <message>
        <source>Use that connection; or give the column matching another name of the source; or let go of the source first.</source>
        <translation type="unfinished">استعمل ذلك الاتصال؛ أو أعط مطابقة الأعمدة اسماً آخر للمصدر؛ أو تخلَّ عن المصدر أولاً.</translation>
    </message>
    <message>
        <source>Use the folder shown there.</source>
        <translation type="unfinished">استعمل المجلد المبيّن هناك.</translation>
    </message>
    <message>
        <source>User and password stay in QGIS's authentication store.</source>
        <translation type="unfinished">يبقى المستخدم وكلمة المرور في مخزن المصادقة في QGIS.</translation>
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
        <source>Value</source>
        <translation type="unfinished">القيمة</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished">القيمة السابقة</translation>
    </message>
    <message>
        <source>Value in IMSMA</source>
        <translation type="unfinished">القيمة في IMSMA</translation>
    </message>
    <message>
        <source>Value in IMSMA afterwards</source>
        <translation type="unfinished">القيمة في IMSMA بعد ذلك</translation>
    </message>
    <message>
        <source>Value proposed</source>
        <translation type="unfinished">القيمة المقترحة</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">القيم</translation>
    </message>
    <message>
        <source>Values and what they mean</source>
        <translation type="unfinished">القيم ومعانيها</translation>
    </message>
    <message>
        <source>Version of the order sheet</source>
        <translation type="unfinished">نسخة ورقة الأمر</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation type="unfinished">نسخة السجل</translation>
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
        <source>WGS 84 (EPSG:4326). Enter every corner in this order with all its figures; the last corner joins the first.</source>
        <translation type="unfinished">WGS 84 (EPSG:4326). أدخل كل زاوية بهذا الترتيب وبجميع أرقامها؛ والزاوية الأخيرة تتصل بالأولى.</translation>
    </message>
    <message>
        <source>WIDTH is {value}.</source>
        <translation type="unfinished">‏WIDTH هو {value}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation type="unfinished">انتظر حتى ينتهي، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation type="unfinished">انتظر حتى ينتهي، أو أوقفه.</translation>
    </message>
    <message>
        <source>Wait until the other run is ready, or choose another folder.</source>
        <translation type="unfinished">انتظر حتى ينتهي التشغيل الآخر، أو اختر مجلداً آخر.</translation>
    </message>
    <message>
        <source>Wait until they are ready, or press Stop.</source>
        <translation type="unfinished">انتظر حتى تصبح جاهزة، أو اضغط «توقف».</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished">التحذيرات</translation>
    </message>
    <message>
        <source>Warnings: {number}</source>
        <translation type="unfinished">التحذيرات: {number}</translation>
    </message>
    <message>
        <source>We have</source>
        <translation type="unfinished">لدينا</translation>
    </message>
    <message>
        <source>We keep</source>
        <translation type="unfinished">ما نحفظه</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">ماذا</translation>
    </message>
    <message>
        <source>What Would Be Lost</source>
        <translation type="unfinished">ما سيُفقد</translation>
    </message>
    <message>
        <source>What Would Be Lost ({number})</source>
        <translation type="unfinished">ما سيُفقد ({number})</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished">ما هو معروف</translation>
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
        <source>What the map cannot show</source>
        <translation type="unfinished">ما لا تستطيع الخريطة إظهاره</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">ما العمل</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation type="unfinished">ما يُقرأ</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished">ما الجواب</translation>
    </message>
    <message>
        <source>What was proposed for IMSMA and what became of it; prints the list for data entry.</source>
        <translation type="unfinished">ما اقتُرح لـ IMSMA وما آل إليه؛ ويطبع القائمة لإدخال البيانات.</translation>
    </message>
    <message>
        <source>What was worked</source>
        <translation type="unfinished">ما جرى العمل فيه</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation type="unfinished">ما سيُفقد</translation>
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
        <source>Which column holds a number or name that stays with a record for ever?</source>
        <translation type="unfinished">أي عمود يحوي رقماً أو اسماً يبقى مع السجل على الدوام؟</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation type="unfinished">أي الطلبات</translation>
    </message>
    <message>
        <source>Which tables are copies of a source cannot be changed by hand.</source>
        <translation type="unfinished">لا يمكن أن يُغيَّر يدوياً تحديد الجداول التي هي نسخ من مصدر.</translation>
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
        <source>Who may see it</source>
        <translation type="unfinished">من يحق له الاطلاع</translation>
    </message>
    <message>
        <source>Who may see the map</source>
        <translation type="unfinished">من يحق له الاطلاع على الخريطة</translation>
    </message>
    <message>
        <source>Who may see the maps (if left out, as the map type says)</source>
        <translation type="unfinished">من يحق له الاطلاع على الخرائط (إن لم يُحدَّد، فكما في نوع الخريطة)</translation>
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
        <source>With neither an outline nor a known area, so perhaps here: {records}</source>
        <translation type="unfinished">بلا حدود وبلا منطقة معروفة، فقد تكون هنا: {records}</translation>
    </message>
    <message>
        <source>With the rows in the order {rows} the outline has {area} {unit}, near the reported area. Compare it with the sketch; nothing was changed.</source>
        <translation type="unfinished">إذا كانت الصفوف بالترتيب {rows} فمساحة الحدود {area} {unit}، وهي قريبة من المساحة المبلّغ عنها. قارنها بالمخطط؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">سحب</translation>
    </message>
    <message>
        <source>Withdraw Request</source>
        <translation type="unfinished">سحب الطلب</translation>
    </message>
    <message>
        <source>Withdraw that request first, or wait for its answer.</source>
        <translation type="unfinished">اسحب ذلك الطلب أولاً، أو انتظر جوابه.</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation type="unfinished">سحب...</translation>
    </message>
    <message>
        <source>Withdrawn by {name}.</source>
        <translation type="unfinished">سحبه {name}.</translation>
    </message>
    <message>
        <source>Without an outline, so not on this map: {records}</source>
        <translation type="unfinished">بلا حدود، فليست على هذه الخريطة: {records}</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation type="unfinished">بلا جواب</translation>
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
        <source>Without records, so without a page: {names}.</source>
        <translation type="unfinished">بلا سجلات، فبلا صفحة: {names}.</translation>
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
        <source>Would be taken away, and nobody has allowed it yet: {table}</source>
        <translation type="unfinished">ستُزال ولم يسمح أحد بذلك بعد: {table}</translation>
    </message>
    <message>
        <source>Write 1 to 20 letters from A to Z, digits or hyphens.</source>
        <translation type="unfinished">اكتب من 1 إلى 20 من الأحرف من A إلى Z أو الأرقام أو الشرطات.</translation>
    </message>
    <message>
        <source>Write POLYGON((44.1 33.1, 44.2 33.1, 44.2 33.2, 44.1 33.1)), longitude first.</source>
        <translation type="unfinished">اكتب ‎POLYGON((44.1 33.1, 44.2 33.1, 44.2 33.2, 44.1 33.1))‎، خط الطول أولاً.</translation>
    </message>
    <message>
        <source>Write a year (2026), a month (2026-03), a quarter (2026-Q1) or two days (2026-01-01/2026-03-31).</source>
        <translation type="unfinished">اكتب سنة (2026) أو شهراً (‎2026-03) أو ربعاً (‎2026-Q1) أو يومين (‎2026-01-01/2026-03-31).</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation type="unfinished">اكتب الاثنين.</translation>
    </message>
    <message>
        <source>Write coordinates, or bearing and distance.</source>
        <translation type="unfinished">اكتب إحداثيات، أو اتجاهاً ومسافة.</translation>
    </message>
    <message>
        <source>Write degrees (33.3152, 44.3661), UTM with its zone (38N 441000 3686000) or MGRS.</source>
        <translation type="unfinished">اكتب درجات (‎33.3152, 44.3661) أو UTM مع منطقتها (‎38N 441000 3686000) أو MGRS.</translation>
    </message>
    <message>
        <source>Write degrees like 145.5 or 145 30 00.</source>
        <translation type="unfinished">اكتب الدرجات مثل ‎145.5 أو ‎145 30 00.</translation>
    </message>
    <message>
        <source>Write degrees like 33.3152 or 33 18 54.7 N.</source>
        <translation type="unfinished">اكتب الدرجات مثل ‎33.3152 أو ‎33 18 54.7 N.</translation>
    </message>
    <message>
        <source>Write either "table" or "computed".</source>
        <translation type="unfinished">اكتب إما "table" وإما "computed".</translation>
    </message>
    <message>
        <source>Write for example {name}.</source>
        <translation type="unfinished">اكتب مثلاً {name}.</translation>
    </message>
    <message>
        <source>Write https:// in front of it.</source>
        <translation type="unfinished">اكتب https:// في أوله.</translation>
    </message>
    <message>
        <source>Write it as in a shipped map type.</source>
        <translation type="unfinished">اكتبه كما في نوع خريطة مرفق مع البرنامج.</translation>
    </message>
    <message>
        <source>Write it like 1250 or 1250.5, without separators.</source>
        <translation type="unfinished">اكتبه هكذا: 1250 أو 1250.5، بلا فواصل.</translation>
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
        <source>Write it like UTC or +03:00.</source>
        <translation type="unfinished">اكتبها هكذا: UTC أو ‎+03:00.</translation>
    </message>
    <message>
        <source>Write it like this: host=server.example.org port=5432 dbname=imsma</source>
        <translation type="unfinished">اكتبه هكذا: ‎host=server.example.org port=5432 dbname=imsma</translation>
    </message>
    <message>
        <source>Write it to a file of its own. An empty table may have been left behind.</source>
        <translation type="unfinished">اكتبها إلى ملف مستقل. قد يكون جدول فارغ قد بقي هناك.</translation>
    </message>
    <message>
        <source>Write metres like 120.5.</source>
        <translation type="unfinished">اكتب الأمتار مثل ‎120.5.</translation>
    </message>
    <message>
        <source>Write metres, above 0 and not above {most}.</source>
        <translation type="unfinished">اكتب أمتاراً، أكثر من 0 ولا تزيد على {most}.</translation>
    </message>
    <message>
        <source>Write one corner in each line, in their order around the parcel.</source>
        <translation type="unfinished">اكتب زاوية واحدة في كل سطر، بترتيبها حول قطعة الأرض.</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation type="unfinished">اكتب واحداً مما يلي: {kinds}.</translation>
    </message>
    <message>
        <source>Write scale numbers such as 2500, 5000, 10000, the smallest first.</source>
        <translation type="unfinished">اكتب أرقام مقاييس مثل ‎2500, 5000, 10000‎، الأصغر أولاً.</translation>
    </message>
    <message>
        <source>Write the address like host=server.example port=5432 dbname=imsma, or service=name.</source>
        <translation type="unfinished">اكتب العنوان هكذا: ‎host=server.example port=5432 dbname=imsma‎ أو ‎service=name.</translation>
    </message>
    <message>
        <source>Write the corners in their order around the parcel.</source>
        <translation type="unfinished">اكتب الزوايا بترتيبها حول قطعة الأرض.</translation>
    </message>
    <message>
        <source>Write the languages in brackets.</source>
        <translation type="unfinished">اكتب اللغات بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Write the letters N and E, the zone of UTM, or MGRS.</source>
        <translation type="unfinished">اكتب الحرفين N و E، أو منطقة UTM، أو MGRS.</translation>
    </message>
    <message>
        <source>Write the names of fields in brackets.</source>
        <translation type="unfinished">اكتب أسماء الحقول بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Write the names of tables in brackets.</source>
        <translation type="unfinished">اكتب أسماء الجداول بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Write the number or name of a point in this table.</source>
        <translation type="unfinished">اكتب رقم أو اسم نقطة في هذا الجدول.</translation>
    </message>
    <message>
        <source>Write the number or name of that point.</source>
        <translation type="unfinished">اكتب رقم تلك النقطة أو اسمها.</translation>
    </message>
    <message>
        <source>Write the text under "en", "ar" and "ckb".</source>
        <translation type="unfinished">اكتب النص تحت "en" و "ar" و "ckb".</translation>
    </message>
    <message>
        <source>Write them in the connection as the source writes them.</source>
        <translation type="unfinished">اكتبها في الاتصال كما يكتبها المصدر.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished">اكتب true أو false.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation type="unfinished">اكتب ما كان الجواب.</translation>
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
        <source>Written: {file}</source>
        <translation type="unfinished">كُتب: {file}</translation>
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
        <source>Your folder</source>
        <translation type="unfinished">مجلدك</translation>
    </message>
    <message>
        <source>Your folder already has {name}.</source>
        <translation type="unfinished">في مجلدك {name} من قبل.</translation>
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
        <source>Your own map types, page templates and symbols. They come before the ones of the suite.</source>
        <translation type="unfinished">أنواع خرائطك وقوالب صفحاتك ورموزك الخاصة. وهي تُقدَّم على ما في هذه الأدوات.</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation type="unfinished">رقمكم: {reference}</translation>
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
        <source>a bearing of {value} is none in degrees (0 to 360).</source>
        <translation type="unfinished">الاتجاه {value} ليس اتجاهاً بالدرجات (من 0 إلى 360).</translation>
    </message>
    <message>
        <source>a bearing of {value} is none: from north or south it goes to 90 degrees.</source>
        <translation type="unfinished">الاتجاه {value} ليس اتجاهاً: من الشمال أو الجنوب يصل إلى 90 درجة.</translation>
    </message>
    <message>
        <source>a date such as 2024-03-31</source>
        <translation type="unfinished">تاريخ مثل ‎2024-03-31</translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation type="unfinished">يوم غير معروف</translation>
    </message>
    <message>
        <source>a distance of {value} m leads to no other turning point.</source>
        <translation type="unfinished">المسافة {value} m لا تؤدي إلى أي نقطة انعطاف أخرى.</translation>
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
        <source>a text of {count} letters</source>
        <translation type="unfinished">نص من {count} من الأحرف</translation>
    </message>
    <message>
        <source>a time with its time zone</source>
        <translation type="unfinished">وقت مع منطقته الزمنية</translation>
    </message>
    <message>
        <source>a total: {text}</source>
        <translation type="unfinished">مجموع: {text}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">عدد صحيح</translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>address of the letter</source>
        <translation type="unfinished">عنوان المرسل إليه في الرسالة</translation>
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
        <source>and {number} more, see the report</source>
        <translation type="unfinished">و{number} أخرى، انظر التقرير</translation>
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
        <source>areas</source>
        <translation type="unfinished">المناطق</translation>
    </message>
    <message>
        <source>as read: {score}</source>
        <translation type="unfinished">كما قُرئت: {score}</translation>
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
        <source>cm</source>
        <translation type="unfinished">cm</translation>
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
        <source>day not known</source>
        <translation type="unfinished">يوم غير معروف</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation type="unfinished">اليوم أولاً أم الشهر؟</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished">يوم، شهر، سنة</translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">يوم</translation>
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
        <source>empty</source>
        <translation type="unfinished">فارغ</translation>
    </message>
    <message>
        <source>end of the letter</source>
        <translation type="unfinished">خاتمة الرسالة</translation>
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
        <source>from {first} to {last}</source>
        <translation type="unfinished">من ‎{first} إلى ‎{last}</translation>
    </message>
    <message>
        <source>gone on with after a break</source>
        <translation type="unfinished">توبع بعد انقطاع</translation>
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
        <source>hours</source>
        <translation type="unfinished">ساعة</translation>
    </message>
    <message>
        <source>in IMSMA: {word}</source>
        <translation type="unfinished">في IMSMA: {word}</translation>
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
        <source>is being updated</source>
        <translation type="unfinished">يجري تحديثه</translation>
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
        <source>it is not said whether the bearing counts from true, magnetic or grid north.</source>
        <translation type="unfinished">لم يُذكر هل يُحسب الاتجاه من الشمال الحقيقي أم المغناطيسي أم شمال الشبكة.</translation>
    </message>
    <message>
        <source>it is not said whether the bearing counts from true, magnetic or grid north. Say it with BEARINGS.</source>
        <translation type="unfinished">لم يُذكر هل يُحسب الاتجاه من الشمال الحقيقي أم المغناطيسي أم شمال الشبكة. حدد ذلك بالمعامل BEARINGS.</translation>
    </message>
    <message>
        <source>it is not said which point the leg is measured from.</source>
        <translation type="unfinished">لم تُذكر النقطة التي تُقاس منها المسافة والاتجاه.</translation>
    </message>
    <message>
        <source>it stands under the table: {text}</source>
        <translation type="unfinished">مكتوب تحت الجدول: {text}</translation>
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
        <source>less than two minutes</source>
        <translation type="unfinished">أقل من دقيقتين</translation>
    </message>
    <message>
        <source>lies across 180 degrees of longitude; cut it there in two</source>
        <translation type="unfinished">يمتد عبر خط الطول 180؛ اقطعه هناك إلى جزأين</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">مرجّح</translation>
    </message>
    <message>
        <source>lines without width: {count}</source>
        <translation type="unfinished">خطوط بلا عرض: {count}</translation>
    </message>
    <message>
        <source>link to a map</source>
        <translation type="unfinished">رابط إلى خريطة</translation>
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
        <source>may be missing</source>
        <translation type="unfinished">يجوز أن يكون ناقصاً</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished">شهر، يوم، سنة</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">الاسم</translation>
    </message>
    <message>
        <source>names no known task order</source>
        <translation type="unfinished">لا يسمي أمر مهمة معروفاً</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">جديد</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">لا</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished">لا بيانات بعد</translation>
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
        <source>no limit</source>
        <translation type="unfinished">بلا حد</translation>
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
        <source>none</source>
        <translation type="unfinished">لا شيء</translation>
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
        <source>not saved yet</source>
        <translation type="unfinished">لم تُحفظ بعد</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished">لم يؤخذ</translation>
    </message>
    <message>
        <source>note at the 100 mm bar</source>
        <translation type="unfinished">الملاحظة عند شريط 100 mm</translation>
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
        <source>number of the map</source>
        <translation type="unfinished">رقم الخريطة</translation>
    </message>
    <message>
        <source>of this: {outcome} ({unit})</source>
        <translation type="unfinished">منها: {outcome} ({unit})</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation type="unfinished">من {number}</translation>
    </message>
    <message>
        <source>one of the two coordinates is missing.</source>
        <translation type="unfinished">أحد الإحداثيين ناقص.</translation>
    </message>
    <message>
        <source>operator: {names}</source>
        <translation type="unfinished">المنظمة المنفذة: {names}</translation>
    </message>
    <message>
        <source>operators</source>
        <translation type="unfinished">المنظمات المنفذة</translation>
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
        <source>page of pages</source>
        <translation type="unfinished">رقم الصفحة وعدد الصفحات</translation>
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
        <source>possible</source>
        <translation type="unfinished">ممكن</translation>
    </message>
    <message>
        <source>possible: m2, ha, km2, dunam (2,500 m2)</source>
        <translation type="unfinished">الممكن: m2 و ha و km2 و dunam (2,500 m2)</translation>
    </message>
    <message>
        <source>proposed: {strength}</source>
        <translation type="unfinished">مقترح: {strength}</translation>
    </message>
    <message>
        <source>read as {unit}, {fits} of {count} areas are those of their outlines</source>
        <translation type="unfinished">قُرئت بوحدة {unit}، و{fits} من {count} من المساحات توافق مساحات حدودها</translation>
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
        <source>records</source>
        <translation type="unfinished">السجلات</translation>
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
        <source>row {row}: {text}</source>
        <translation type="unfinished">الصف {row}: {text}</translation>
    </message>
    <message>
        <source>rows that share it with another: {number}</source>
        <translation type="unfinished">صفوف تشترك فيه مع غيرها: {number}</translation>
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
        <source>since {day}</source>
        <translation type="unfinished">منذ ‎{day}</translation>
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
        <source>status: {names}</source>
        <translation type="unfinished">الحالة: {names}</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation type="unfinished">الحالات</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished">مؤكد</translation>
    </message>
    <message>
        <source>tables: names with their values are needed.</source>
        <translation type="unfinished">tables: المطلوب أسماء مع قيمها.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished">أُخذ</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">نص</translation>
    </message>
    <message>
        <source>text of the letter</source>
        <translation type="unfinished">نص الرسالة</translation>
    </message>
    <message>
        <source>texts with their meaning</source>
        <translation type="unfinished">نصوص مع معانيها</translation>
    </message>
    <message>
        <source>the bearing is magnetic, and nobody said the declination.</source>
        <translation type="unfinished">الاتجاه مغناطيسي، ولم يذكر أحد الانحراف المغناطيسي.</translation>
    </message>
    <message>
        <source>the bearing is magnetic, and nobody said the declination. Say it with DECLINATION.</source>
        <translation type="unfinished">الاتجاه مغناطيسي، ولم يذكر أحد الانحراف. حدده بالمعامل DECLINATION.</translation>
    </message>
    <message>
        <source>the cell has no value ({text}).</source>
        <translation type="unfinished">الخلية بلا قيمة ({text}).</translation>
    </message>
    <message>
        <source>the cell is empty.</source>
        <translation type="unfinished">الخلية فارغة.</translation>
    </message>
    <message>
        <source>the first order</source>
        <translation type="unfinished">الأمر الأول</translation>
    </message>
    <message>
        <source>the headings once more</source>
        <translation type="unfinished">عناوين الأعمدة مكررة</translation>
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
        <source>the point has no position.</source>
        <translation type="unfinished">النقطة بلا موقع.</translation>
    </message>
    <message>
        <source>the point in row {row}, from which it is measured, has no position.</source>
        <translation type="unfinished">النقطة في الصف {row}، التي يُقاس منها، بلا موقع.</translation>
    </message>
    <message>
        <source>the point it is measured from is not there.</source>
        <translation type="unfinished">النقطة التي قيست منها غير موجودة.</translation>
    </message>
    <message>
        <source>the position kept is not the one that was typed.</source>
        <translation type="unfinished">الموقع المحفوظ ليس الموقع الذي كُتب.</translation>
    </message>
    <message>
        <source>the result</source>
        <translation type="unfinished">النتيجة</translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation type="unfinished">ينتهي الصف قبل هذا العمود</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings.</source>
        <translation type="unfinished">في الصف خلايا أكثر من العناوين.</translation>
    </message>
    <message>
        <source>the rows {rows} are measured from each other.</source>
        <translation type="unfinished">الصفوف {rows} مقيسة بعضها من بعض.</translation>
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
        <source>there is no point {name}.</source>
        <translation type="unfinished">لا توجد نقطة {name}.</translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished">العنوان</translation>
    </message>
    <message>
        <source>touches</source>
        <translation type="unfinished">تلامس</translation>
    </message>
    <message>
        <source>touches; {area} in common</source>
        <translation type="unfinished">تلامس؛ المساحة المشتركة {area}</translation>
    </message>
    <message>
        <source>unknown values: {number}</source>
        <translation type="unfinished">قيم غير معروفة: {number}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished">غير مقروء</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">حتى ‎{day}</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation type="unfinished">حتى ‎{last}</translation>
    </message>
    <message>
        <source>version: this suite reads version {version}.</source>
        <translation type="unfinished">version: هذه الأدوات تقرأ الإصدار {version}.</translation>
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
        <source>which unit?</source>
        <translation type="unfinished">أي وحدة؟</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation type="unfinished">من أعدّها</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation type="unfinished">من يحق له الاطلاع</translation>
    </message>
    <message>
        <source>with so few figures the position is only known to {metres} m.</source>
        <translation type="unfinished">بهذا العدد القليل من الأرقام لا يُعرف الموقع إلا بدقة {metres} m.</translation>
    </message>
    <message>
        <source>without outline: {count}</source>
        <translation type="unfinished">بلا حدود: {count}</translation>
    </message>
    <message>
        <source>writing workbooks</source>
        <translation type="unfinished">كتابة المصنفات</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished">سنة، شهر، يوم</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">سنة</translation>
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
        <source>zone {zone} south</source>
        <translation type="unfinished">المنطقة {zone} جنوباً</translation>
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
        <source>{before} was read as {text}, as somebody accepted before.</source>
        <translation type="unfinished">‏{before} قُرئ على أنه {text}، كما قبل شخص ذلك سابقاً.</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation type="unfinished">{code}، {name}</translation>
    </message>
    <message>
        <source>{column} does not tell the records apart. Which column does?</source>
        <translation type="unfinished">‏{column} لا يميز بين السجلات. أي عمود يميز بينها؟</translation>
    </message>
    <message>
        <source>{column}: not taken, filled in {number} rows. {examples}</source>
        <translation type="unfinished">‏{column}: لم يؤخذ، وهو مملوء في {number} من الصفوف. {examples}</translation>
    </message>
    <message>
        <source>{column}: values that cannot be read: {number}</source>
        <translation type="unfinished">‏{column}: قيم لا يمكن قراءتها: {number}</translation>
    </message>
    <message>
        <source>{column}: values that nobody knows: {number}. {examples}</source>
        <translation type="unfinished">‏{column}: قيم لا يعرفها أحد: {number}. {examples}</translation>
    </message>
    <message>
        <source>{country} is no country code.</source>
        <translation type="unfinished">‏{country} ليس رمز بلد.</translation>
    </message>
    <message>
        <source>{count} MB received</source>
        <translation type="unfinished">استُلم {count} ميغابايت</translation>
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
        <source>{count} hazards have no outline and are not on the map; the page does not say so.</source>
        <translation type="unfinished">‏{count} من المناطق الخطرة بلا حدود وليست على الخريطة؛ والصفحة لا تذكر ذلك.</translation>
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
        <source>{count} lines ended elsewhere than they began; their ends were joined.</source>
        <translation type="unfinished">‏{count} من الخطوط انتهت في غير موضع بدايتها؛ وقد وُصل طرفا كل منها.</translation>
    </message>
    <message>
        <source>{count} lines hold no position and were not taken: {lines}</source>
        <translation type="unfinished">‏{count} من الأسطر بلا موقع ولم تؤخذ: {lines}</translation>
    </message>
    <message>
        <source>{count} of the chosen rows are not waiting for a decision.</source>
        <translation type="unfinished">‏{count} من الصفوف المختارة لا تنتظر قراراً.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are ready from a former run and stay as they are.</source>
        <translation type="unfinished">‏{count} من {pages} من الصفحات جاهزة من تشغيل سابق وتبقى كما هي.</translation>
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
        <source>{count} positions lie far from the place their rows name. Ask the sender for zone and datum.</source>
        <translation type="unfinished">‏{count} من المواقع بعيدة عن المكان الذي تسميه صفوفها. اسأل المرسل عن المنطقة (UTM) والمرجع الجيوديسي.</translation>
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
        <source>{count} records of {table} came from a file under the name of this source, and the source does not have them.</source>
        <translation type="unfinished">‏{count} من سجلات {table} جاءت من ملف باسم هذا المصدر، وليست في المصدر.</translation>
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
        <source>{count} records, about {size} MB and {seconds} s.</source>
        <translation type="unfinished">‏{count} من السجلات، نحو {size} ميغابايت و{seconds} ثانية.</translation>
    </message>
    <message>
        <source>{count} remarks hold up {name}.</source>
        <translation type="unfinished">{count} من الملاحظات توقف {name}.</translation>
    </message>
    <message>
        <source>{count} reports have none of the known items; they are the layer {name}.</source>
        <translation type="unfinished">‏{count} من التقارير ليس فيها أي من البنود المعروفة؛ وهي الطبقة {name}.</translation>
    </message>
    <message>
        <source>{count} reports were left out. They are named in the results (LEFT_OUT_LIST).</source>
        <translation type="unfinished">لم يُحتسب {count} من التقارير. تُسمى في النتائج (LEFT_OUT_LIST).</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation type="unfinished">الطلبات: {count}</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet (by hand or by a filter); they were read like the others: {rows}.</source>
        <translation type="unfinished">‏{count} من الصفوف مخفية في الورقة (يدوياً أو بمرشح)؛ وقُرئت كغيرها: {rows}.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished">‏{count} ثانية</translation>
    </message>
    <message>
        <source>{count} shapes are marked as inactive and were not taken.</source>
        <translation type="unfinished">‏{count} من الأشكال موسومة بأنها غير نشطة ولم تؤخذ.</translation>
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
        <source>{count} tried again</source>
        <translation type="unfinished">إعادات المحاولة: {count}</translation>
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
        <source>{database} on {server}</source>
        <translation type="unfinished">‏{database} على {server}</translation>
    </message>
    <message>
        <source>{datum}, degrees</source>
        <translation type="unfinished">{datum}، درجات</translation>
    </message>
    <message>
        <source>{day}, {clock} ({zone})</source>
        <translation type="unfinished">{day}، {clock} ({zone})</translation>
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
        <source>{done} of {pages} pages are there from {time}. Go on with them?</source>
        <translation type="unfinished">‏{done} من {pages} من الصفحات موجودة منذ الساعة ‎{time}. هل تتابع بها؟</translation>
    </message>
    <message>
        <source>{field} cannot be empty.</source>
        <translation type="unfinished">‏{field} لا يجوز أن يكون فارغاً.</translation>
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
        <source>{heading} is a usual heading for it.</source>
        <translation type="unfinished">‏{heading} عنوان معتاد لهذا الحقل.</translation>
    </message>
    <message>
        <source>{heading} is spelt much like it.</source>
        <translation type="unfinished">‏{heading} يشبهه كثيراً في الكتابة.</translation>
    </message>
    <message>
        <source>{heading} is the name of the field.</source>
        <translation type="unfinished">‏{heading} هو اسم الحقل.</translation>
    </message>
    <message>
        <source>{heading} means the same without the words around it.</source>
        <translation type="unfinished">‏{heading} له المعنى نفسه من دون الكلمات المحيطة به.</translation>
    </message>
    <message>
        <source>{host} answers with a page for people, "{title}": a proxy or login page stands between.</source>
        <translation type="unfinished">‏{host} يجيب بصفحة ويب للمستخدمين، "{title}": بيننا وبينه وكيل (proxy) أو صفحة تسجيل دخول.</translation>
    </message>
    <message>
        <source>{host} did not let {user} in.</source>
        <translation type="unfinished">‏{host} لم يسمح بدخول {user}.</translation>
    </message>
    <message>
        <source>{host} gave no token.</source>
        <translation type="unfinished">‏{host} لم يعط رمز دخول (token).</translation>
    </message>
    <message>
        <source>{item} lies beside the page and is not printed.</source>
        <translation type="unfinished">‏{item} يقع خارج الصفحة ولا يُطبع.</translation>
    </message>
    <message>
        <source>{item} lies on the map over hazards and hides them.</source>
        <translation type="unfinished">‏{item} يقع على الخريطة فوق مناطق خطرة ويخفيها.</translation>
    </message>
    <message>
        <source>{item} looks layers up by their name ({functions}): in another project it would read another layer.</source>
        <translation type="unfinished">‏{item} يبحث عن طبقات بأسمائها ({functions}): وفي مشروع آخر سيقرأ طبقة أخرى.</translation>
    </message>
    <message>
        <source>{item} reaches beyond the edge of the page.</source>
        <translation type="unfinished">‏{item} يتجاوز حافة الصفحة.</translation>
    </message>
    <message>
        <source>{item} reaches into the margin of {margin} mm that printers leave blank.</source>
        <translation type="unfinished">‏{item} يدخل في الهامش الذي تتركه الطابعات فارغاً، وعرضه ‎{margin} mm.</translation>
    </message>
    <message>
        <source>{item} uses what a template must not rely on: {names}</source>
        <translation type="unfinished">‏{item} يستعمل ما لا يجوز أن يعتمد عليه القالب: {names}</translation>
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
        <source>{kind} is no kind of connection.</source>
        <translation type="unfinished">‏{kind} ليس نوع اتصال.</translation>
    </message>
    <message>
        <source>{kind} is no kind of point.</source>
        <translation type="unfinished">‏{kind} ليس نوعاً من أنواع النقاط.</translation>
    </message>
    <message>
        <source>{known} of {count} different values are known codes or labels.</source>
        <translation type="unfinished">‏{known} من {count} من القيم المختلفة رموز أو تسميات معروفة.</translation>
    </message>
    <message>
        <source>{known} of {count} different values are known names.</source>
        <translation type="unfinished">‏{known} من {count} من القيم المختلفة أسماء معروفة.</translation>
    </message>
    <message>
        <source>{known} of {count} different values can be read.</source>
        <translation type="unfinished">‏{known} من {count} من القيم المختلفة يمكن قراءتها.</translation>
    </message>
    <message>
        <source>{known} of {count} different values look like codes of places.</source>
        <translation type="unfinished">‏{known} من {count} من القيم المختلفة تشبه رموز أماكن.</translation>
    </message>
    <message>
        <source>{last} ({end}) lies before {first} ({start}).</source>
        <translation type="unfinished">‏{last} (‎{end}) يقع قبل ‎{first} (‎{start}).</translation>
    </message>
    <message>
        <source>{layer} shows a count of {count}; below {least} the public could tell which record it is.</source>
        <translation type="unfinished">‏{layer} تُظهر عدداً هو {count}؛ وما دون {least} قد يعرف منه الجمهور أي سجل هو.</translation>
    </message>
    <message>
        <source>{layer} shows whose land was asked about: that is for the one who asked only.</source>
        <translation type="unfinished">‏{layer} تُظهر أرض من جرى الاستفسار عنها: وهذا لمقدّم الطلب فقط.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished">‏{names} و{count} غيرها</translation>
    </message>
    <message>
        <source>{names} belong to an outline; the order of the data file has its own.</source>
        <translation type="unfinished">‏{names} تخص الحدود المرسومة؛ وللأمر في ملف البيانات ما يخصه.</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation type="unfinished">‏{name} (مخفي)</translation>
    </message>
    <message>
        <source>{name} (read only here)</source>
        <translation type="unfinished">‏{name} (للقراءة فقط هنا)</translation>
    </message>
    <message>
        <source>{name} ({outcome}, {day})</source>
        <translation type="unfinished">‏{name} ({outcome}، {day})</translation>
    </message>
    <message>
        <source>{name} came with {got} bytes instead of {size} and was left out.</source>
        <translation type="unfinished">‏{name} جاء بحجم {got} بايت بدل {size} وتُرك.</translation>
    </message>
    <message>
        <source>{name} can be the point of several rows: {rows}.</source>
        <translation type="unfinished">‏{name} قد تكون نقطة صفوف عدة: {rows}.</translation>
    </message>
    <message>
        <source>{name} does not have these {number} records any more. If they were really deleted there, they may go here too. If you do not know of it, do not agree: a server that is half broken looks the same. Ask whoever looks after the system first.</source>
        <translation type="unfinished">لم تعد هذه السجلات، وعددها {number}، موجودة في {name}. إذا كانت قد حُذفت هناك فعلاً جاز أن تُزال هنا أيضاً. وإذا لم تكن تعلم بذلك فلا توافق: الخادم المعطل جزئياً يبدو بالشكل نفسه. اسأل أولاً من يرعى النظام.</translation>
    </message>
    <message>
        <source>{name} holds example words. Maps of records are made in Map Products; from there a page can be opened in the layout designer.</source>
        <translation type="unfinished">‏{name} فيه كلمات للتمثيل فقط. خرائط السجلات تُصنع في «منتجات الخرائط»؛ ومن هناك يمكن فتح الصفحة في مصمم التخطيط.</translation>
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
        <source>{name} is a kind of PDF that cannot be put together with others. It stands in a file of its own, as QGIS wrote it.</source>
        <translation type="unfinished">‏{name} من نوع PDF لا يمكن جمعه مع غيره. وهو في ملف مستقل، كما كتبه QGIS.</translation>
    </message>
    <message>
        <source>{name} is a layout of your project now. Its records are kept in {file}; they do not change when the data do.</source>
        <translation type="unfinished">‏{name} أصبح الآن تخطيطاً في مشروعك. سجلاته محفوظة في {file}؛ ولا تتغير عندما تتغير البيانات.</translation>
    </message>
    <message>
        <source>{name} is being updated already.</source>
        <translation type="unfinished">تحديث {name} جارٍ بالفعل.</translation>
    </message>
    <message>
        <source>{name} is in your folder and comes before the one of the suite.</source>
        <translation type="unfinished">‏{name} في مجلدك ويُقدَّم على ما في هذه الأدوات.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} bytes and was left out.</source>
        <translation type="unfinished">‏{name} أكبر من {size} بايت وتُرك.</translation>
    </message>
    <message>
        <source>{name} is neither a column matching nor a source profile.</source>
        <translation type="unfinished">‏{name} ليس مطابقة أعمدة ولا ملف تعريف مصدر.</translation>
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
        <source>{name} is saved.</source>
        <translation type="unfinished">حُفظ {name}.</translation>
    </message>
    <message>
        <source>{name} is the column matching of one table, not the profile of a whole source.</source>
        <translation type="unfinished">‏{name} مطابقة أعمدة لجدول واحد، وليست ملف تعريف لمصدر كامل.</translation>
    </message>
    <message>
        <source>{name} is the profile of a whole source, not the column matching of one table.</source>
        <translation type="unfinished">‏{name} ملف تعريف لمصدر كامل، وليس مطابقة أعمدة لجدول واحد.</translation>
    </message>
    <message>
        <source>{name} is there from a former run and was not made again. Delete it or correct the map.</source>
        <translation type="unfinished">‏{name} موجود من تشغيل سابق ولم يُنشأ من جديد. احذفه أو صحح الخريطة.</translation>
    </message>
    <message>
        <source>{name} is written. It holds no password.</source>
        <translation type="unfinished">كُتب {name}. ليست فيه كلمة مرور.</translation>
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
        <source>{name} may not do this.</source>
        <translation type="unfinished">لا يحق لـ {name} القيام بذلك.</translation>
    </message>
    <message>
        <source>{name} proposed {value} for {field} on {day}, and there is no answer yet.</source>
        <translation type="unfinished">اقترح {name} القيمة {value} للحقل {field} في ‎{day}، ولا جواب بعد.</translation>
    </message>
    <message>
        <source>{name} proposed {value} on {day}; there is no answer yet. Withdraw that request before you propose another value.</source>
        <translation type="unfinished">اقترح {name} القيمة {value} في ‎{day}؛ ولا جواب بعد. اسحب ذلك الطلب قبل أن تقترح قيمة أخرى.</translation>
    </message>
    <message>
        <source>{name} waits until the update at work is done.</source>
        <translation type="unfinished">‏{name} ينتظر إلى أن ينتهي التحديث الجاري.</translation>
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
        <source>{name}, data of {when}.</source>
        <translation type="unfinished">‏{name}، بيانات بتاريخ ‎{when}.</translation>
    </message>
    <message>
        <source>{name}, no data yet.</source>
        <translation type="unfinished">‏{name}، لا بيانات بعد.</translation>
    </message>
    <message>
        <source>{name}: IMSMA keeps this record, so it is read only here. Nothing was saved. Propose a correction instead; then stop editing and discard the changes.</source>
        <translation type="unfinished">‏{name}: هذا السجل يُدار في IMSMA، ولذلك فهو هنا للقراءة فقط. لم يُحفظ شيء. اقترح تصحيحاً بدلاً من ذلك؛ ثم أوقف التحرير وتخلَّ عن التغييرات.</translation>
    </message>
    <message>
        <source>{name}: its records are ours now.</source>
        <translation type="unfinished">‏{name}: سجلاته لنا الآن.</translation>
    </message>
    <message>
        <source>{name}: stopped. The data are as they were before.</source>
        <translation type="unfinished">‏{name}: تم الإيقاف. البيانات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>{name}: the setting {setting} has a value of the wrong kind.</source>
        <translation type="unfinished">‏{name}: قيمة الإعداد {setting} من نوع خاطئ.</translation>
    </message>
    <message>
        <source>{name}: the setting {setting} is missing.</source>
        <translation type="unfinished">‏{name}: الإعداد {setting} ناقص.</translation>
    </message>
    <message>
        <source>{name}: the setting {setting} is not known.</source>
        <translation type="unfinished">‏{name}: الإعداد {setting} غير معروف.</translation>
    </message>
    <message>
        <source>{name}: the update did not go through. The data are as they were before.</source>
        <translation type="unfinished">‏{name}: لم ينجح التحديث. البيانات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>{name}: the update would take away {number} records, so it waits for you. The data are as they were before.</source>
        <translation type="unfinished">‏{name}: كان التحديث سيزيل {number} من السجلات، ولذلك ينتظر قرارك. البيانات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>{name}: {count} turning points have no position and are not in its table.</source>
        <translation type="unfinished">‏{name}: {count} من نقاط الانعطاف بلا موقع وليست في جدوله.</translation>
    </message>
    <message>
        <source>{name}: {new} new, {changed} changed, {deleted} taken away, {rejected} rejected.</source>
        <translation type="unfinished">‏{name}: {new} جديدة، ‎{changed} متغيرة، {deleted} مُزالة، {rejected} مرفوضة.</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished">‏{number} ميغابايت</translation>
    </message>
    <message>
        <source>{number} holes of the outline lie in no part of it; they count as parts.</source>
        <translation type="unfinished">‏{number} من ثقوب الحدود لا تقع في أي جزء منها؛ وتُعدّ أجزاء.</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation type="unfinished">‏{number} ساعة</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation type="unfinished">{number} km</translation>
    </message>
    <message>
        <source>{number} listed</source>
        <translation type="unfinished">المدرج: {number}</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation type="unfinished">{number} m</translation>
    </message>
    <message>
        <source>{number} m2</source>
        <translation type="unfinished">{number} m2</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished">‏{number} دقيقة</translation>
    </message>
    <message>
        <source>{number} records, for example: {example}</source>
        <translation type="unfinished">{number} سجل، مثلاً: {example}</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished">{number} {unit}</translation>
    </message>
    <message>
        <source>{one} and {other} lie over each other.</source>
        <translation type="unfinished">‏{one} و{other} يقع أحدهما فوق الآخر.</translation>
    </message>
    <message>
        <source>{outcome} ({unit})</source>
        <translation type="unfinished">{outcome} ({unit})</translation>
    </message>
    <message>
        <source>{page}: at {wanted} not all of it is on the paper; it is drawn at {scale}.</source>
        <translation type="unfinished">‏{page}: عند {wanted} لا يتسع الورق لها كلها؛ فرُسمت بمقياس {scale}.</translation>
    </message>
    <message>
        <source>{page}: not everything finds room, not even in the annex.</source>
        <translation type="unfinished">‏{page}: لا يتسع المكان لكل شيء، ولا حتى في الملحق.</translation>
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
        <source>{parameter} is {value}. Give a day such as 2026-03-31.</source>
        <translation type="unfinished">‏{parameter} هو {value}. أعط يوماً مثل ‎2026-03-31.</translation>
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
        <source>{place} (outline uncertain)</source>
        <translation type="unfinished">‏{place} (حدود غير مؤكدة)</translation>
    </message>
    <message>
        <source>{place}, governorate {name}</source>
        <translation type="unfinished">‏{place}، محافظة {name}</translation>
    </message>
    <message>
        <source>{place}, {hours}</source>
        <translation type="unfinished">‏{place}، {hours}</translation>
    </message>
    <message>
        <source>{place}.shown: full, aggregated or nothing is needed.</source>
        <translation type="unfinished">‏{place}.shown: المطلوب full أو aggregated أو nothing.</translation>
    </message>
    <message>
        <source>{place}: a day such as 2026-01-31 is needed.</source>
        <translation type="unfinished">‏{place}: المطلوب يوم مثل ‎2026-01-31.</translation>
    </message>
    <message>
        <source>{place}: a number from 0 on is needed.</source>
        <translation type="unfinished">‏{place}: المطلوب عدد من 0 فأكثر.</translation>
    </message>
    <message>
        <source>{place}: a text is needed.</source>
        <translation type="unfinished">‏{place}: المطلوب نص.</translation>
    </message>
    <message>
        <source>{place}: name the fields that the public may see.</source>
        <translation type="unfinished">‏{place}: سمِّ الحقول التي يجوز للجمهور أن يراها.</translation>
    </message>
    <message>
        <source>{place}: there is no field {field}.</source>
        <translation type="unfinished">‏{place}: لا يوجد حقل {field}.</translation>
    </message>
    <message>
        <source>{place}: there is no such table.</source>
        <translation type="unfinished">‏{place}: لا يوجد مثل هذا الجدول.</translation>
    </message>
    <message>
        <source>{place}: this is missing.</source>
        <translation type="unfinished">‏{place}: هذا مفقود.</translation>
    </message>
    <message>
        <source>{place}: this name is not known.</source>
        <translation type="unfinished">‏{place}: هذا الاسم غير معروف.</translation>
    </message>
    <message>
        <source>{points} rows were read as turning points of {count} outlines, in the order of their numbers.</source>
        <translation type="unfinished">قُرئ {points} من الصفوف على أنها نقاط انعطاف لعدد من الحدود هو {count}، بترتيب أرقامها.</translation>
    </message>
    <message>
        <source>{purpose} needs the Python package {name}, which this QGIS does not have.</source>
        <translation type="unfinished">‏{purpose}: تلزم حزمة بايثون {name} وهي غير موجودة في نسخة QGIS هذه.</translation>
    </message>
    <message>
        <source>{reading}, {distance} km from {place}</source>
        <translation type="unfinished">‏{reading}، على بعد ‎{distance} km من {place}</translation>
    </message>
    <message>
        <source>{read} records were read for {table}, but {judged} were compared. Nothing was changed.</source>
        <translation type="unfinished">قُرئ {read} من السجلات للجدول {table}، وقورن {judged} منها. لم يتغير شيء.</translation>
    </message>
    <message>
        <source>{reason} Everything was read.</source>
        <translation type="unfinished">‏{reason} قُرئ كل شيء.</translation>
    </message>
    <message>
        <source>{reason} It is kept as it is.</source>
        <translation type="unfinished">‏{reason} تُحفظ كما هي.</translation>
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
        <source>{sentence} The record stays as it was.</source>
        <translation type="unfinished">‏{sentence} يبقى السجل كما كان.</translation>
    </message>
    <message>
        <source>{share} % in the country</source>
        <translation type="unfinished">{share} % في البلد</translation>
    </message>
    <message>
        <source>{source} ({count})</source>
        <translation type="unfinished">‏{source} ({count})</translation>
    </message>
    <message>
        <source>{source} ({count}, never updated completely)</source>
        <translation type="unfinished">‏{source} ({count}، لم يُحدَّث كاملاً قط)</translation>
    </message>
    <message>
        <source>{source} ({count}, of {day})</source>
        <translation type="unfinished">‏{source} ({count}، بتاريخ {day})</translation>
    </message>
    <message>
        <source>{system}, north written first</source>
        <translation type="unfinished">{system}، الشمال مكتوب أولاً</translation>
    </message>
    <message>
        <source>{table} does not say its coordinate system.</source>
        <translation type="unfinished">لا يذكر {table} نظام إحداثياته.</translation>
    </message>
    <message>
        <source>{table} does not say when its rows were changed.</source>
        <translation type="unfinished">لا يذكر {table} متى تغيّرت صفوفه.</translation>
    </message>
    <message>
        <source>{table} has no column with the governorate; all of it is read.</source>
        <translation type="unfinished">ليس في {table} عمود للمحافظة؛ فيُقرأ كله.</translation>
    </message>
    <message>
        <source>{table} has no column {column}, which says which records are meant.</source>
        <translation type="unfinished">ليس في {table} العمود {column} الذي يبيّن السجلات المقصودة.</translation>
    </message>
    <message>
        <source>{table} has no object numbers and cannot be read whole; it is left out.</source>
        <translation type="unfinished">ليس في {table} أرقام كائنات ولا يمكن قراءته كاملاً؛ فتُرك.</translation>
    </message>
    <message>
        <source>{table} is kept in the coordinate system {number}; the server turns it into WGS 84. Compare some known points.</source>
        <translation type="unfinished">‏{table} محفوظ بنظام الإحداثيات {number}؛ ويحوّله الخادم إلى WGS 84. قارن بعض النقاط المعروفة.</translation>
    </message>
    <message>
        <source>{table} left out of this map: {count}.</source>
        <translation type="unfinished">‏{table} المستبعدة من هذه الخريطة: {count}.</translation>
    </message>
    <message>
        <source>{table} {count}</source>
        <translation type="unfinished">‏{table} {count}</translation>
    </message>
    <message>
        <source>{table}: everything was read, since changes alone are not known.</source>
        <translation type="unfinished">‏{table}: قُرئ كل شيء، لأن التغييرات وحدها غير معروفة.</translation>
    </message>
    <message>
        <source>{table}: going on after {count} records.</source>
        <translation type="unfinished">‏{table}: جارٍ المتابعة بعد {count} من السجلات.</translation>
    </message>
    <message>
        <source>{table}: making sure that nothing is missing.</source>
        <translation type="unfinished">‏{table}: جارٍ التأكد من أنه لا ينقص شيء.</translation>
    </message>
    <message>
        <source>{table}: other records stand where known ones were.</source>
        <translation type="unfinished">‏{table}: في مواضع السجلات المعروفة سجلات أخرى.</translation>
    </message>
    <message>
        <source>{table}: refers to a record that the source has no more.</source>
        <translation type="unfinished">‏{table}: يشير إلى سجل لم يعد في المصدر.</translation>
    </message>
    <message>
        <source>{table}: several records have the same place, so it cannot be shown that each of them arrived.</source>
        <translation type="unfinished">‏{table}: لعدة سجلات الموضع نفسه، ولذلك لا يمكن إثبات وصول كل منها.</translation>
    </message>
    <message>
        <source>{table}: the column {column} holds {new} now, not {old}.</source>
        <translation type="unfinished">‏{table}: يحوي العمود {column} الآن {new}، لا {old}.</translation>
    </message>
    <message>
        <source>{table}: the column {column} is gone.</source>
        <translation type="unfinished">‏{table}: لم يعد العمود {column} موجوداً.</translation>
    </message>
    <message>
        <source>{table}: the geometry is {new} now, not {old}.</source>
        <translation type="unfinished">‏{table}: الشكل الآن {new}، لا {old}.</translation>
    </message>
    <message>
        <source>{table}: the key is {new} now, not {old}.</source>
        <translation type="unfinished">‏{table}: المفتاح الآن {new}، لا {old}.</translation>
    </message>
    <message>
        <source>{table}: the last page did not arrive.</source>
        <translation type="unfinished">‏{table}: لم تصل الصفحة الأخيرة.</translation>
    </message>
    <message>
        <source>{table}: the list of the source leaves out records that exist.</source>
        <translation type="unfinished">‏{table}: قائمة المصدر تنقصها سجلات موجودة.</translation>
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
        <source>{table}: the same page came again and again.</source>
        <translation type="unfinished">‏{table}: الصفحة نفسها تكررت مرة بعد مرة.</translation>
    </message>
    <message>
        <source>{table}: the server gives coordinates of the system {number}, though longitude and latitude were asked for.</source>
        <translation type="unfinished">‏{table}: يعطي الخادم إحداثيات بالنظام {number}، مع أن المطلوب خط الطول وخط العرض.</translation>
    </message>
    <message>
        <source>{table}: the source does not list all its records.</source>
        <translation type="unfinished">‏{table}: لا يدرج المصدر جميع سجلاته.</translation>
    </message>
    <message>
        <source>{table}: the source neither lists nor counts its records; the last page arrived. Nothing is taken away.</source>
        <translation type="unfinished">‏{table}: لا يدرج المصدر سجلاته ولا يعدّها؛ وقد وصلت الصفحة الأخيرة. لا يُزال شيء.</translation>
    </message>
    <message>
        <source>{table}: the source says it has {said} records, and lists {listed}; what it lists has arrived.</source>
        <translation type="unfinished">‏{table}: يذكر المصدر أن لديه {said} من السجلات، ويدرج {listed} منها؛ وقد وصل ما يدرجه.</translation>
    </message>
    <message>
        <source>{table}: the source's list of its records is capped; it was not used.</source>
        <translation type="unfinished">‏{table}: قائمة سجلات المصدر مقطوعة عند حد أقصى؛ ولم تُستعمل.</translation>
    </message>
    <message>
        <source>{table}: the table is gone.</source>
        <translation type="unfinished">‏{table}: لم يعد الجدول موجوداً.</translation>
    </message>
    <message>
        <source>{table}: there is no column for {fields}; these fields stay empty.</source>
        <translation type="unfinished">‏{table}: لا يوجد عمود لـ {fields}؛ وتبقى هذه الحقول فارغة.</translation>
    </message>
    <message>
        <source>{table}: {arrived} records arrived, the source counts {said}.</source>
        <translation type="unfinished">‏{table}: وصل {arrived} من السجلات، والمصدر يعدّ {said}.</translation>
    </message>
    <message>
        <source>{table}: {arrived} records arrived, the source counts {said}. Nothing is taken away.</source>
        <translation type="unfinished">‏{table}: وصل {arrived} من السجلات، والمصدر يعدّ {said}. لا يُزال شيء.</translation>
    </message>
    <message>
        <source>{table}: {count} ({names})</source>
        <translation type="unfinished">‏{table}: {count} ({names})</translation>
    </message>
    <message>
        <source>{table}: {count} listed records did not arrive, although they were asked for {times} times: {names}.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات المدرجة لم تصل، مع أنها طُلبت {times} من المرات: {names}.</translation>
    </message>
    <message>
        <source>{table}: {count} records</source>
        <translation type="unfinished">‏{table}: {count} من السجلات</translation>
    </message>
    <message>
        <source>{table}: {count} records are new.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات جديدة.</translation>
    </message>
    <message>
        <source>{table}: {count} records exist but were neither sent nor listed: {names}.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات موجودة لكنها لم تُرسل ولم تُدرج: {names}.</translation>
    </message>
    <message>
        <source>{table}: {count} records have neither an outline nor the code of a district and are counted on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات بلا حدود وبلا رمز قضاء، ولا تُعدّ في أي من صفحات الأقضية.</translation>
    </message>
    <message>
        <source>{table}: {count} records have neither an outline nor the code of a governorate and are counted on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات بلا حدود وبلا رمز محافظة، ولا تُعدّ في أي من صفحات المحافظات.</translation>
    </message>
    <message>
        <source>{table}: {count} records have no day and so no page of a period.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات بلا يوم، فلا صفحة لها في أي فترة.</translation>
    </message>
    <message>
        <source>{table}: {count} records have no outline and so no page: {names}.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات بلا حدود، فلا صفحة لها: {names}.</translation>
    </message>
    <message>
        <source>{table}: {count} records lie in none of the districts and are on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} من السجلات لا تقع في أي قضاء، وليست في أي من صفحات الأقضية.</translation>
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
        <source>{table}: {done} of {all} records, about {seconds} s left</source>
        <translation type="unfinished">‏{table}: {done} من {all} من السجلات، بقي نحو {seconds} ثانية</translation>
    </message>
    <message>
        <source>{table}: {done} records</source>
        <translation type="unfinished">‏{table}: {done} من السجلات</translation>
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
        <source>{table}: {read} read, {new} new, {changed} changed, {unchanged} unchanged, {deleted} taken away, {rejected} rejected, {not_taken} not taken.</source>
        <translation type="unfinished">‏{table}: {read} مقروءة، {new} جديدة، ‎{changed} متغيرة، {unchanged} دون تغيير، {deleted} مُزالة، {rejected} مرفوضة، {not_taken} لم تؤخذ.</translation>
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
        <source>{text} already means another record, so it was not kept.</source>
        <translation type="unfinished">‏{text} تدل من قبل على سجل آخر، ولذلك لم تُحفظ.</translation>
    </message>
    <message>
        <source>{text} at longitude {x}, latitude {y}.</source>
        <translation type="unfinished">‏{text} عند خط الطول ‎{x} وخط العرض ‎{y}.</translation>
    </message>
    <message>
        <source>{text} can be read in more than one way: {ways}.</source>
        <translation type="unfinished">‏{text} يمكن قراءته بأكثر من طريقة: {ways}.</translation>
    </message>
    <message>
        <source>{text} can be read in several ways: {ways}</source>
        <translation type="unfinished">يمكن قراءة {text} بأكثر من وجه: {ways}</translation>
    </message>
    <message>
        <source>{text} cannot be kept as a spelling.</source>
        <translation type="unfinished">لا يمكن حفظ {text} صيغةً إملائية.</translation>
    </message>
    <message>
        <source>{text} has no position.</source>
        <translation type="unfinished">‏{text} بلا موقع.</translation>
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
        <source>{text} is not a number.</source>
        <translation type="unfinished">‏{text} ليس عدداً.</translation>
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
        <source>{title} (goes on in the annex)</source>
        <translation type="unfinished">‏{title} (تتمته في الملحق)</translation>
    </message>
    <message>
        <source>{title}, annex</source>
        <translation type="unfinished">‏{title}، الملحق</translation>
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
        <source>{value} cannot be {name}.</source>
        <translation type="unfinished">لا يمكن أن يكون {name} هو {value}.</translation>
    </message>
    <message>
        <source>{value} counted from {base} is {day}</source>
        <translation type="unfinished">‏{value} إذا عُدّت من {base} فهي ‎{day}</translation>
    </message>
    <message>
        <source>{value} does not fit; the shipped value is {shipped}.</source>
        <translation type="unfinished">‏{value} لا تناسب؛ القيمة المرفقة مع البرنامج هي {shipped}.</translation>
    </message>
    <message>
        <source>{value} is a number, not a date. Counted from 1900 it is {first}, from 1904 {second}: say which.</source>
        <translation type="unfinished">‏{value} عدد وليست تاريخاً. إذا عُدّت من 1900 فهي ‎{first}، ومن 1904 فهي ‎{second}: حدد أيهما.</translation>
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
        <source>{value} is no bearing: minutes and seconds go to 59.</source>
        <translation type="unfinished">‏{value} ليس اتجاهاً: الدقائق والثواني تصل إلى 59.</translation>
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
        <source>{value} is no distance.</source>
        <translation type="unfinished">‏{value} ليس مسافة.</translation>
    </message>
    <message>
        <source>{value} is no geometry.</source>
        <translation type="unfinished">‏{value} ليس شكلاً هندسياً.</translation>
    </message>
    <message>
        <source>{value} is no id of a record.</source>
        <translation type="unfinished">‏{value} ليس معرّف سجل.</translation>
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
        <source>{value} is not a distance that can be measured.</source>
        <translation type="unfinished">‏{value} ليس مسافة يمكن قياسها.</translation>
    </message>
    <message>
        <source>{value} is not in the list of {field}.</source>
        <translation type="unfinished">‏{value} ليست في قائمة {field}.</translation>
    </message>
    <message>
        <source>{value} is not known.</source>
        <translation type="unfinished">‏{value} غير معروفة.</translation>
    </message>
    <message>
        <source>{value}, see line {number} of the coordinates</source>
        <translation type="unfinished">‏{value}، انظر السطر {number} من الإحداثيات</translation>
    </message>
    <message>
        <source>{value}: distances are read in m, km or cm.</source>
        <translation type="unfinished">‏{value}: تُقرأ المسافات بوحدات m أو km أو cm.</translation>
    </message>
    <message>
        <source>{where} did not answer a question within {seconds} seconds; it was taken back.</source>
        <translation type="unfinished">‏{where} لم يجب عن استعلام خلال {seconds} ثانية؛ فأُلغي الاستعلام.</translation>
    </message>
    <message>
        <source>{where} has no group of tables called {name}.</source>
        <translation type="unfinished">ليس في {where} مجموعة جداول باسم {name}.</translation>
    </message>
    <message>
        <source>{where} has no table {name}.</source>
        <translation type="unfinished">ليس في {where} جدول {name}.</translation>
    </message>
    <message>
        <source>{where} has none of the tables that are wanted.</source>
        <translation type="unfinished">ليس في {where} أي من الجداول المطلوبة.</translation>
    </message>
    <message>
        <source>{where} holds text in an encoding that cannot be read.</source>
        <translation type="unfinished">في {where} نص بترميز لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>{where} is neither a staging area nor an operational database of IMSMA NG.</source>
        <translation type="unfinished">‏{where} ليست منطقة تجهيز (staging area) ولا قاعدة بيانات تشغيلية لـ IMSMA NG.</translation>
    </message>
    <message>
        <source>{where} knows none of the governorates {names}.</source>
        <translation type="unfinished">لا يعرف {where} أياً من المحافظات {names}.</translation>
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
