<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb" sourcelanguage="en">
<context>
    <name>imsma_suite</name>
    <message>
        <source> and </source>
        <translation type="unfinished"> و </translation>
    </message>
    <message>
        <source> or if </source>
        <translation type="unfinished"> یان ئەگەر </translation>
    </message>
    <message>
        <source>&amp;Board</source>
        <translation type="unfinished">&amp;تابلۆ</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation type="unfinished">&amp;گۆڕین</translation>
    </message>
    <message>
        <source>&amp;Check</source>
        <translation type="unfinished">&amp;پشکنین</translation>
    </message>
    <message>
        <source>&amp;Click the Place on the Map</source>
        <translation type="unfinished">&amp;کرتە لە شوێنەکە بکە لەسەر نەخشە</translation>
    </message>
    <message>
        <source>&amp;Completion Report...</source>
        <translation type="unfinished">&amp;ڕاپۆرتی تەواوبوون...</translation>
    </message>
    <message>
        <source>&amp;Coordinate system</source>
        <translation type="unfinished">&amp;سیستەمی پۆتان</translation>
    </message>
    <message>
        <source>&amp;Copies to</source>
        <translation type="unfinished">&amp;کۆپی بۆ</translation>
    </message>
    <message>
        <source>&amp;Dates in figures</source>
        <translation type="unfinished">&amp;بەروارەکان بە ژمارە</translation>
    </message>
    <message>
        <source>&amp;Datum</source>
        <translation type="unfinished">&amp;داتوم</translation>
    </message>
    <message>
        <source>&amp;Draw on the Map</source>
        <translation type="unfinished">&amp;کێشان لەسەر نەخشە</translation>
    </message>
    <message>
        <source>&amp;Draw the Line on the Map</source>
        <translation type="unfinished">&amp;کێشانی هێڵەکە لەسەر نەخشە</translation>
    </message>
    <message>
        <source>&amp;Enter the Orders</source>
        <translation type="unfinished">&amp;تۆمارکردنی فەرمانەکان</translation>
    </message>
    <message>
        <source>&amp;Enter {count} Orders</source>
        <translation type="unfinished">&amp;تۆمارکردنی {count} فەرمان</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished">&amp;پەڕگە</translation>
    </message>
    <message>
        <source>&amp;For</source>
        <translation type="unfinished">&amp;بۆ</translation>
    </message>
    <message>
        <source>&amp;For record</source>
        <translation type="unfinished">بۆ &amp;تۆماری</translation>
    </message>
    <message>
        <source>&amp;Form with fields</source>
        <translation type="unfinished">&amp;فۆرمی خانەدار</translation>
    </message>
    <message>
        <source>&amp;Handover Certificate...</source>
        <translation type="unfinished">&amp;بڕوانامەی ڕادەستکردن...</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished">&amp;زمان</translation>
    </message>
    <message>
        <source>&amp;Lines (tracks) go round areas</source>
        <translation type="unfinished">&amp;هێڵەکان (tracks) بە دەوری ناوچەکاندا دەڕۆن</translation>
    </message>
    <message>
        <source>&amp;Make the Outline</source>
        <translation type="unfinished">&amp;دروستکردنی سنوور</translation>
    </message>
    <message>
        <source>&amp;New Task Order...</source>
        <translation type="unfinished">&amp;فەرمانی ئەرکی نوێ...</translation>
    </message>
    <message>
        <source>&amp;Next Step</source>
        <translation type="unfinished">&amp;هەنگاوی داهاتوو</translation>
    </message>
    <message>
        <source>&amp;North of bearings</source>
        <translation type="unfinished">&amp;باکووری ئاڕاستەکان</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation type="unfinished">&amp;کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Open the Signed Paper</source>
        <translation type="unfinished">&amp;کردنەوەی کاغەزی واژۆکراو</translation>
    </message>
    <message>
        <source>&amp;Order</source>
        <translation type="unfinished">&amp;فەرمان</translation>
    </message>
    <message>
        <source>&amp;Order Sheet...</source>
        <translation type="unfinished">&amp;پەڕەی فەرمان...</translation>
    </message>
    <message>
        <source>&amp;Ours Stays</source>
        <translation type="unfinished">هی &amp;ئێمە دەمێنێتەوە</translation>
    </message>
    <message>
        <source>&amp;Package</source>
        <translation type="unfinished">&amp;پاکێج</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation type="unfinished">&amp;چاپکردن</translation>
    </message>
    <message>
        <source>&amp;Radius or width</source>
        <translation type="unfinished">&amp;نیوەتیرە یان پانی</translation>
    </message>
    <message>
        <source>&amp;Read Again</source>
        <translation type="unfinished">&amp;خوێندنەوەی دووبارە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished">&amp;هەڵگرتن</translation>
    </message>
    <message>
        <source>&amp;Take This Area</source>
        <translation type="unfinished">&amp;وەرگرتنی ئەم ناوچەیە</translation>
    </message>
    <message>
        <source>&amp;The Authority's Form...</source>
        <translation type="unfinished">&amp;فۆرمی دەسەڵات...</translation>
    </message>
    <message>
        <source>&amp;Theirs Counts</source>
        <translation type="unfinished">هی ئە&amp;وان دادەنرێت</translation>
    </message>
    <message>
        <source>&amp;This One</source>
        <translation type="unfinished">&amp;ئەمەیان</translation>
    </message>
    <message>
        <source>&amp;Type of task of rows that say none</source>
        <translation type="unfinished">&amp;جۆری ئەرک بۆ ئەو ڕیزانەی هیچ جۆرێک ناڵێن</translation>
    </message>
    <message>
        <source>&amp;Use Outline</source>
        <translation type="unfinished">&amp;بەکارهێنانی سنوور</translation>
    </message>
    <message>
        <source>&amp;Why can it not be issued?</source>
        <translation type="unfinished">&amp;بۆچی ناتوانرێت دەربکرێت؟</translation>
    </message>
    <message>
        <source>&amp;Write the Package</source>
        <translation type="unfinished">&amp;نووسینی پاکێجەکە</translation>
    </message>
    <message>
        <source>&amp;Write to</source>
        <translation type="unfinished">&amp;نووسین لە</translation>
    </message>
    <message>
        <source>&amp;Your name</source>
        <translation type="unfinished">&amp;ناوت</translation>
    </message>
    <message>
        <source>(choose a layer or a file)</source>
        <translation type="unfinished">(چینێک یان پەڕگەیەک هەڵبژێرە)</translation>
    </message>
    <message>
        <source>(choose a layer)</source>
        <translation type="unfinished">(چینێک هەڵبژێرە)</translation>
    </message>
    <message>
        <source>(choose a table)</source>
        <translation type="unfinished">(خشتەیەک هەڵبژێرە)</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation type="unfinished">(بەتاڵ)</translation>
    </message>
    <message>
        <source>(is it {name}?)</source>
        <translation type="unfinished">(ئایا {name} ە؟)</translation>
    </message>
    <message>
        <source>(key)</source>
        <translation type="unfinished">(کلیل)</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation type="unfinished">(نوێ)</translation>
    </message>
    <message>
        <source>(no date)</source>
        <translation type="unfinished">(بێ بەروار)</translation>
    </message>
    <message>
        <source>(no governorate)</source>
        <translation type="unfinished">(بێ پارێزگا)</translation>
    </message>
    <message>
        <source>(no operator)</source>
        <translation type="unfinished">(بێ جێبەجێکار)</translation>
    </message>
    <message>
        <source>(nobody knows)</source>
        <translation type="unfinished">(کەس نازانێت)</translation>
    </message>
    <message>
        <source>(not known)</source>
        <translation type="unfinished">(نەزانراو)</translation>
    </message>
    <message>
        <source>(not said)</source>
        <translation type="unfinished">(نەوتراوە)</translation>
    </message>
    <message>
        <source>(not stated)</source>
        <translation type="unfinished">(دیارینەکراو)</translation>
    </message>
    <message>
        <source>(not taken)</source>
        <translation type="unfinished">(وەرنەگیراوە)</translation>
    </message>
    <message>
        <source>(nothing)</source>
        <translation type="unfinished">(هیچ)</translation>
    </message>
    <message>
        <source>(number {no} in the list)</source>
        <translation type="unfinished">(ژمارە {no} لە لیستەکەدا)</translation>
    </message>
    <message>
        <source>(position)</source>
        <translation type="unfinished">(شوێن)</translation>
    </message>
    <message>
        <source>(typed: {text})</source>
        <translation type="unfinished">(نووسراو: {text})</translation>
    </message>
    <message>
        <source>(unknown operator)</source>
        <translation type="unfinished">(جێبەجێکاری نەزانراو)</translation>
    </message>
    <message>
        <source>(without {days} suspended days)</source>
        <translation type="unfinished">(بێ {days} ڕۆژی ڕاگیراو)</translation>
    </message>
    <message>
        <source>... and {count} more lines; see the report.</source>
        <translation type="unfinished">... و {count} دێڕی تر؛ سەیری ڕاپۆرتەکە بکە.</translation>
    </message>
    <message>
        <source>... and {count} more remarks; see the results.</source>
        <translation type="unfinished">... و {count} تێبینی تر؛ سەیری ئەنجامەکان بکە.</translation>
    </message>
    <message>
        <source>... and {count} more rows; see the results.</source>
        <translation type="unfinished">... و {count} ڕیزی تر؛ سەیری ئەنجامەکان بکە.</translation>
    </message>
    <message>
        <source>... and {count} more, in the results.</source>
        <translation type="unfinished">... و {count} ی تر، لە ئەنجامەکاندا.</translation>
    </message>
    <message>
        <source>... and {count} more; see the results.</source>
        <translation type="unfinished">... و {count} ی تر؛ سەیری ئەنجامەکان بکە.</translation>
    </message>
    <message>
        <source>... and {count} others.</source>
        <translation type="unfinished">... و {count} ی تر.</translation>
    </message>
    <message>
        <source>1 record: {example}</source>
        <translation type="unfinished">یەک تۆمار: {example}</translation>
    </message>
    <message>
        <source>100 mm bar</source>
        <translation type="unfinished">هێڵی 100 مم</translation>
    </message>
    <message>
        <source>A brace of the pattern of numbers {pattern} has no partner.</source>
        <translation type="unfinished">کەوانەیەکی شێوازی ژمارەکان {pattern} جووتەکەی نییە.</translation>
    </message>
    <message>
        <source>A circle of {metres} m has {wanted} m2, and the outline has {area} m2.</source>
        <translation type="unfinished">بازنەیەکی ‎{metres}‏ م ‎{wanted} m2‏ ە، و سنوورەکە ‎{area} m2‏ ە.</translation>
    </message>
    <message>
        <source>A condition in the column matching holds more than a condition: {text}.</source>
        <translation type="unfinished">مەرجێک لە هاوتاکردنی ستوونەکاندا لە مەرج زیاتری تێدایە: {text}.</translation>
    </message>
    <message>
        <source>A copy in your folder comes before the file of the suite, also after an update. A map type is a text file; a page template is edited in the layout designer.</source>
        <translation type="unfinished">کۆپییەک لە بوخچەکەتدا پێش پەڕگەی ئامرازەکان دێت، دوای نوێکردنەوەش. جۆری نەخشە پەڕگەیەکی دەقە؛ قاڵبی پەڕە لە دیزاینەری پەڕە دەستکاری دەکرێت.</translation>
    </message>
    <message>
        <source>A corner of the outline has no coordinates.</source>
        <translation type="unfinished">گۆشەیەکی سنوورەکە پۆتانی نییە.</translation>
    </message>
    <message>
        <source>A data file (WORKSPACE) needs none of: {names}.</source>
        <translation type="unfinished">لەگەڵ پەڕگەی داتا (WORKSPACE) ئەمانە پێویست نین: {names}.</translation>
    </message>
    <message>
        <source>A day of review does not go with the status {status}.</source>
        <translation type="unfinished">دۆخی {status} لەگەڵ ڕۆژی پێداچوونەوە ناگونجێت.</translation>
    </message>
    <message>
        <source>A decision is taken by a person with a name.</source>
        <translation type="unfinished">بڕیار لەلایەن کەسێکەوە بە ناوی خۆیەوە دەدرێت.</translation>
    </message>
    <message>
        <source>A fault of the program: {name}.</source>
        <translation type="unfinished">هەڵەی بەرنامەکە: {name}.</translation>
    </message>
    <message>
        <source>A field report of {name} has more than {count} elements.</source>
        <translation type="unfinished">ڕاپۆرتێکی مەیدانی {name} زیاتر لە {count} توخمی تێدایە.</translation>
    </message>
    <message>
        <source>A file of yours...</source>
        <translation type="unfinished">پەڕگەیەکی خۆت...</translation>
    </message>
    <message>
        <source>A filter by anything but areas leaves records out. The map then says so.</source>
        <translation type="unfinished">پاڵاوتن بە هەر شتێک جگە لە ناوچە، تۆمار لادەبات. نەخشەکە ئەو کاتە ئەمە دەڵێت.</translation>
    </message>
    <message>
        <source>A former run of these maps was broken off. Since then the data or the day have changed, so all pages are made again.</source>
        <translation type="unfinished">کارێکی پێشووی ئەم نەخشانە پچڕا. لەو کاتەوە داتا یان ڕۆژ گۆڕاوە، بۆیە هەموو پەڕەکان لە نوێوە دروست دەکرێنەوە.</translation>
    </message>
    <message>
        <source>A formula of {item} cannot be read: {text}</source>
        <translation type="unfinished">هاوکێشەیەکی {item} ناخوێنرێتەوە: {text}</translation>
    </message>
    <message>
        <source>A grid reference has 0 to 5 figures each way.</source>
        <translation type="unfinished">ئاماژەی تۆڕ لە هەر لایەکەوە 0 تا 5 ژمارەی هەیە.</translation>
    </message>
    <message>
        <source>A hazard (HAZARD) is checked before it is closed only: set STEP to {step}.</source>
        <translation type="unfinished">ناوچەی مەترسیدار (HAZARD) تەنها پێش داخستنی دەپشکنرێت: STEP بکە بە {step}.</translation>
    </message>
    <message>
        <source>A hazard is not in the data file any more.</source>
        <translation type="unfinished">ناوچەیەکی مەترسیدار چیتر لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>A hole cuts the outline in two</source>
        <translation type="unfinished">کونێک سنوورەکە دەکات بە دوو بەشەوە</translation>
    </message>
    <message>
        <source>A hole lies inside another hole</source>
        <translation type="unfinished">کونێک لەناو کونێکی تردایە</translation>
    </message>
    <message>
        <source>A hole lies outside the outline</source>
        <translation type="unfinished">کونێک لە دەرەوەی سنوورەکەیە</translation>
    </message>
    <message>
        <source>A line has one point only: {corners}.</source>
        <translation type="unfinished">هێڵێک تەنها یەک خاڵی هەیە: {corners}.</translation>
    </message>
    <message>
        <source>A line with a width</source>
        <translation type="unfinished">هێڵێک بە پانییەوە</translation>
    </message>
    <message>
        <source>A list of names is needed.</source>
        <translation type="unfinished">لیستێکی ناوەکان پێویستە.</translation>
    </message>
    <message>
        <source>A list of task orders cannot be written as {name}.</source>
        <translation type="unfinished">لیستی فەرمانەکانی ئەرک وەک {name} نانووسرێت.</translation>
    </message>
    <message>
        <source>A list that is noted as sent must be written: give XLSX or HTML.</source>
        <translation type="unfinished">لیستێک کە وەک نێردراو تۆمار دەکرێت دەبێت بنووسرێت: XLSX یان HTML بدە.</translation>
    </message>
    <message>
        <source>A map or a list made with it shows what was recorded. White on a map does not mean safe.</source>
        <translation type="unfinished">نەخشە یان لیستێک کە پێی دروست دەکرێت ئەوە پیشان دەدات کە تۆمار کراوە. ڕەنگی سپی مانای سەلامەتی نییە.</translation>
    </message>
    <message>
        <source>A name confirms that the site was left, but no day is given.</source>
        <translation type="unfinished">ناوێک پشتڕاستی دەکاتەوە کە شوێنەکە جێهێڵراوە، بەڵام ڕۆژ نەدراوە.</translation>
    </message>
    <message>
        <source>A name had been left behind in the file, under which changes of other programs were booked. It was removed.</source>
        <translation type="unfinished">ناوێک لە پەڕگەکەدا جێمابوو، کە گۆڕانکاری بەرنامەکانی تری بەناوەوە تۆمار دەکران. لابرا.</translation>
    </message>
    <message>
        <source>A name was left behind in the file: later changes would be booked under it.</source>
        <translation type="unfinished">ناوێک لە پەڕگەکەدا جێماوە: گۆڕانکارییەکانی دواتر بەو ناوەوە تۆمار دەکرێن.</translation>
    </message>
    <message>
        <source>A new last day of validity does not go with the status {status}.</source>
        <translation type="unfinished">دۆخی {status} لەگەڵ دوا ڕۆژێکی نوێی کارپێکردن ناگونجێت.</translation>
    </message>
    <message>
        <source>A new matching</source>
        <translation type="unfinished">هاوتاکردنێکی نوێ</translation>
    </message>
    <message>
        <source>A number of 0 or more is needed, not {value}.</source>
        <translation type="unfinished">ژمارەیەکی 0 یان زیاتر پێویستە، نەک {value}.</translation>
    </message>
    <message>
        <source>A parcel needs three corners at least; {count} were given.</source>
        <translation type="unfinished">پارچە زەوی لانیکەم سێ گۆشەی پێویستە؛ {count} گۆشە دراوە.</translation>
    </message>
    <message>
        <source>A parcel of land</source>
        <translation type="unfinished">پارچە زەوییەک</translation>
    </message>
    <message>
        <source>A part has no number.</source>
        <translation type="unfinished">بەشێک ژمارەی نییە.</translation>
    </message>
    <message>
        <source>A part lies inside another part</source>
        <translation type="unfinished">بەشێک لەناو بەشێکی تردایە</translation>
    </message>
    <message>
        <source>A part of the page could not be checked, because layers or items were removed meanwhile.</source>
        <translation type="unfinished">بەشێکی پەڕەکە نەپشکنرا، چونکە لەو ماوەیەدا چین یان دانە لابران.</translation>
    </message>
    <message>
        <source>A place with a radius</source>
        <translation type="unfinished">شوێنێک بە نیوەتیرەوە</translation>
    </message>
    <message>
        <source>A polygon is needed, not: {found}.</source>
        <translation type="unfinished">سنوورێکی داخراو (polygon) پێویستە، نەک: {found}.</translation>
    </message>
    <message>
        <source>A position is taken.</source>
        <translation type="unfinished">شوێنێک وەرگیرا.</translation>
    </message>
    <message>
        <source>A record can only be deleted with name and reason.</source>
        <translation type="unfinished">تۆمار تەنها بە ناو و هۆکارەوە دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>A record that is missing in the file cannot be reconciled.</source>
        <translation type="unfinished">تۆمارێک کە لە پەڕگەکەدا نییە یەکلا ناکرێتەوە.</translation>
    </message>
    <message>
        <source>A record with this key exists already here, from elsewhere.</source>
        <translation type="unfinished">تۆمارێک بەم کلیلە پێشتر لێرە هەیە، لە شوێنێکی ترەوە هاتووە.</translation>
    </message>
    <message>
        <source>A record with this key exists already; it was not replaced.</source>
        <translation type="unfinished">تۆمارێک بەم کلیلە پێشتر هەیە؛ جێی نەگیرایەوە.</translation>
    </message>
    <message>
        <source>A reference of MGRS on {datum} has other letters.</source>
        <translation type="unfinished">ناونیشانی MGRS لەسەر {datum} پیتی تری هەیە.</translation>
    </message>
    <message>
        <source>A rejection needs a comment.</source>
        <translation type="unfinished">ڕەتکردنەوە سەرنجێکی پێویستە.</translation>
    </message>
    <message>
        <source>A remark about the check itself cannot be accepted.</source>
        <translation type="unfinished">تێبینییەک دەربارەی خودی پشکنینەکە پەسەند ناکرێت.</translation>
    </message>
    <message>
        <source>A remark that says stop holds it up until it is accepted with DECISIONS, for example {example}: "about" is the number of the other order, or the rule where there is none, and "up_to_m2" the size that was looked at, which gaps cannot do without. RULES is a file of the authority with its own rules for overlaps.</source>
        <translation type="unfinished">تێبینییەک کە دەڵێت بوەستە ڕایدەگرێت تا بە DECISIONS قبووڵ دەکرێت، بۆ نموونە ‎{example}‏: "about" ژمارەی فەرمانەکەی ترە، یان ڕێساکەیە ئەگەر فەرمانی تر نەبێت، و "up_to_m2" ئەو قەبارەیەیە کە سەیری کراوە، و بۆ بۆشاییەکان پێویستە. RULES پەڕگەیەکی دەسەڵاتە بە ڕێساکانی خۆیەوە بۆ یەکترپۆشینەکان.</translation>
    </message>
    <message>
        <source>A repair is decided by a person with a name.</source>
        <translation type="unfinished">بڕیاری چاککردن لەلایەن کەسێکەوە بە ناوی خۆیەوە دەدرێت.</translation>
    </message>
    <message>
        <source>A report that is not approved needs a reason.</source>
        <translation type="unfinished">ڕاپۆرتێک کە پەسەند نەکرێت هۆکاری پێویستە.</translation>
    </message>
    <message>
        <source>A report type needs a title in English and a list of tables out of: {names}.</source>
        <translation type="unfinished">جۆری ڕاپۆرت ناونیشانێکی ئینگلیزی و لیستێکی خشتەکانی پێویستە لەمانە: {names}.</translation>
    </message>
    <message>
        <source>A ring of the outline has too few corners to enclose land: {corners}.</source>
        <translation type="unfinished">ئەڵقەیەکی سنوورەکە گۆشەی زۆر کەمی هەیە و ناتوانێت زەوی بگرێتەوە: {corners}.</translation>
    </message>
    <message>
        <source>A row has coordinates in any notation, or a bearing and a distance from another row (empty: the row before).</source>
        <translation type="unfinished">ڕیزێک پۆتانی بە هەر شێوازێکی نووسین هەیە، یان ئاڕاستە و دووری لە ڕیزێکی ترەوە (بەتاڵ: ڕیزی پێش خۆی).</translation>
    </message>
    <message>
        <source>A rule has class, severity, when and unless.</source>
        <translation type="unfinished">ڕێسا class و severity و when و unless ی هەیە.</translation>
    </message>
    <message>
        <source>A safe line to {where} cannot be made.</source>
        <translation type="unfinished">پەیوەندییەکی پارێزراو لەگەڵ {where} دروست ناکرێت.</translation>
    </message>
    <message>
        <source>A share from 0 to 1 is needed (0.5 is 50 %), not {value}.</source>
        <translation type="unfinished">بەشێک لە 0 تا 1 پێویستە (0.5 واتە 50 %)، نەک {value}.</translation>
    </message>
    <message>
        <source>A single point is needed, not: {found}.</source>
        <translation type="unfinished">یەک خاڵ پێویستە، نەک: {found}.</translation>
    </message>
    <message>
        <source>A source profile is used by a connection, not by the import of a file.</source>
        <translation type="unfinished">پرۆفایلی سەرچاوە بۆ پەیوەندی بەکاردێت، نەک بۆ هاوردنی پەڕگە.</translation>
    </message>
    <message>
        <source>A spelling has letters or figures, at most {count} signs.</source>
        <translation type="unfinished">شێوەنووسین لە پیت یان ژمارە پێکدێت، زۆرترین {count} نیشانە.</translation>
    </message>
    <message>
        <source>A spot task of another operator lies in a site that has not been left: {a} and {b} ({size}).</source>
        <translation type="unfinished">ئەرکی شوێنی جێبەجێکارێکی تر لە شوێنێکدایە کە جێنەهێڵراوە: {a} و {b} (‎{size}‏).</translation>
    </message>
    <message>
        <source>A staging area holds approved data only: records that nobody approved cannot be read from it.</source>
        <translation type="unfinished">بنکەی ئامادەکاری (staging area) تەنها داتای پەسەندکراوی تێدایە: ئەو تۆمارانەی کەس پەسەندی نەکردوون لێیەوە ناخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>A table has more rows than room on the page: {item}</source>
        <translation type="unfinished">خشتەیەک ڕیزی زیاترە لە جێی سەر پەڕەکە: {item}</translation>
    </message>
    <message>
        <source>A table of the report has {rows} rows; a sheet holds {limit}.</source>
        <translation type="unfinished">خشتەیەکی ڕاپۆرتەکە {rows} ڕیزی هەیە؛ پەڕەیەک {limit} دەگرێت.</translation>
    </message>
    <message>
        <source>A table or column of {where} is no longer there.</source>
        <translation type="unfinished">خشتە یان ستوونێکی {where} چیتر لەوێ نییە.</translation>
    </message>
    <message>
        <source>A task of type {name} is an area, not a point.</source>
        <translation type="unfinished">ئەرکی جۆری {name} ناوچەیە، خاڵ نییە.</translation>
    </message>
    <message>
        <source>A task order cannot change from {before} to {after}. Allowed: {names}.</source>
        <translation type="unfinished">فەرمانی ئەرک ناتوانێت لە {before} بگۆڕێت بۆ {after}. ڕێگەپێدراو: {names}.</translation>
    </message>
    <message>
        <source>A task order is not in the data file any more.</source>
        <translation type="unfinished">فەرمانێکی ئەرک چیتر لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>A team is at work after the planned end, suspended days not counted.</source>
        <translation type="unfinished">تیمێک دوای کۆتایی پلانکراو لە کاردایە، بێ ئەژمارکردنی ڕۆژە ڕاگیراوەکان.</translation>
    </message>
    <message>
        <source>A team is at work, and no approved report came for more than {days} days.</source>
        <translation type="unfinished">تیمێک لە کاردایە، و زیاتر لە {days} ڕۆژە هیچ ڕاپۆرتێکی پەسەندکراو نەهاتووە.</translation>
    </message>
    <message>
        <source>A team may be at work: task orders {names}. Keep away and ask before you go.</source>
        <translation type="unfinished">لەوانەیە تیمێک لە کاردا بێت: فەرمانەکانی ئەرک {names}. دوور بکەوەرەوە و پێش چوون بپرسە.</translation>
    </message>
    <message>
        <source>A text does not fit its place and is cut off: {text}</source>
        <translation type="unfinished">دەقێک لە شوێنەکەیدا جێی نابێتەوە و بڕدراوە: {text}</translation>
    </message>
    <message>
        <source>A text is a formula that cannot be worked out: {text}</source>
        <translation type="unfinished">دەقێک هاوکێشەیەکە کە ناتوانرێت حیساب بکرێت: {text}</translation>
    </message>
    <message>
        <source>A text was typed into the page and does not follow language and data: {text}</source>
        <translation type="unfinished">دەقێک ڕاستەوخۆ لە پەڕەکەدا نووسراوە و دوای زمان و داتا ناکەوێت: {text}</translation>
    </message>
    <message>
        <source>A text with a zero byte cannot be looked for.</source>
        <translation type="unfinished">دەقێک کە بایتی سفری تێدایە گەڕانی بۆ ناکرێت.</translation>
    </message>
    <message>
        <source>A thin gap is smaller than ({unit})</source>
        <translation type="unfinished">بۆشایی باریک بچووکترە لە ({unit})</translation>
    </message>
    <message>
        <source>About IMSMA Tools</source>
        <translation type="unfinished">دەربارەی IMSMA Tools</translation>
    </message>
    <message>
        <source>About its coordinates the file says: {words}.</source>
        <translation type="unfinished">دەربارەی پۆتانەکانی، پەڕگەکە دەڵێت: {words}.</translation>
    </message>
    <message>
        <source>About one minute left.</source>
        <translation type="unfinished">نزیکەی یەک خولەک ماوە.</translation>
    </message>
    <message>
        <source>About {count} minutes left.</source>
        <translation type="unfinished">نزیکەی {count} خولەک ماوە.</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation type="unfinished">پەسەندکردن</translation>
    </message>
    <message>
        <source>Accept All Sure Ones</source>
        <translation type="unfinished">پەسەندکردنی هەموو دڵنیاکان</translation>
    </message>
    <message>
        <source>Accept with Reason</source>
        <translation type="unfinished">پەسەندکردن بە هۆکار</translation>
    </message>
    <message>
        <source>Accept with Reason...</source>
        <translation type="unfinished">پەسەندکردن بە هۆکار...</translation>
    </message>
    <message>
        <source>Accepted before and not listed: {count}.</source>
        <translation type="unfinished">پێشتر پەسەندکراو و لیست نەکراو: {count}.</translation>
    </message>
    <message>
        <source>Accepted by</source>
        <translation type="unfinished">پەسەندکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Accepted by {name} ({reason}): {sentence}</source>
        <translation type="unfinished">پەسەندکراوە لەلایەن {name} ({reason}): {sentence}</translation>
    </message>
    <message>
        <source>Accepted remarks</source>
        <translation type="unfinished">تێبینییە پەسەندکراوەکان</translation>
    </message>
    <message>
        <source>Accepted remarks kept in {file}: {number}</source>
        <translation type="unfinished">تێبینییە پەسەندکراوەکانی هەڵگیراو لە {file}: {number}</translation>
    </message>
    <message>
        <source>Accepted remarks stay in the data file with your name and reason. They come back if the record changes. Number of remarks: {number}</source>
        <translation type="unfinished">تێبینییە پەسەندکراوەکان لەگەڵ ناوت و هۆکارەکەت لە پەڕگەی داتادا دەمێننەوە. ئەگەر تۆمارەکە بگۆڕێت دەگەڕێنەوە. ژمارەی تێبینییەکان: {number}</translation>
    </message>
    <message>
        <source>Accepted with a reason: {count}.</source>
        <translation type="unfinished">بە هۆکارەوە پەسەندکراو: {count}.</translation>
    </message>
    <message>
        <source>Accepting {about} needs a reason.</source>
        <translation type="unfinished">پەسەندکردنی {about} هۆکارێکی پێویستە.</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation type="unfinished">ڕووداو</translation>
    </message>
    <message>
        <source>Accident on the site</source>
        <translation type="unfinished">ڕووداو لە شوێنەکە</translation>
    </message>
    <message>
        <source>Accidents</source>
        <translation type="unfinished">ڕووداوەکان</translation>
    </message>
    <message>
        <source>Accidents on record within {distance}: {count}.</source>
        <translation type="unfinished">ڕووداوە تۆمارکراوەکان لە مەودای ‎{distance}‏: {count}.</translation>
    </message>
    <message>
        <source>Add a Line</source>
        <translation type="unfinished">زیادکردنی دێڕ</translation>
    </message>
    <message>
        <source>Add a unit: m2, ha, km2 or dunam.</source>
        <translation type="unfinished">یەکەیەک زیاد بکە: m2 یان ha یان km2 یان dunam.</translation>
    </message>
    <message>
        <source>Add it to the layers, or places get a page on which it is not shown.</source>
        <translation type="unfinished">بیخە ناو چینەکانەوە، ئەگینا ئەو شوێنانە پەڕەیەکیان دەبێت کە لەسەری پیشان نادرێت.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Address under which QGIS will find them (https://, http:// or file://)</source>
        <translation type="unfinished">ئەو ناونیشانەی QGIS لێی دەیاندۆزێتەوە (https:// یان http:// یان file://)</translation>
    </message>
    <message>
        <source>Administrative area</source>
        <translation type="unfinished">ناوچەی کارگێڕی</translation>
    </message>
    <message>
        <source>Advice</source>
        <translation type="unfinished">ئامۆژگاری</translation>
    </message>
    <message>
        <source>Agrees</source>
        <translation type="unfinished">یەک دەگرێتەوە</translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished">هەموو</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation type="unfinished">هەموو ناوچەکان</translation>
    </message>
    <message>
        <source>All dates</source>
        <translation type="unfinished">هەموو بەروارەکان</translation>
    </message>
    <message>
        <source>All files</source>
        <translation type="unfinished">هەموو پەڕگەکان</translation>
    </message>
    <message>
        <source>All kinds of remarks</source>
        <translation type="unfinished">هەموو جۆرەکانی تێبینی</translation>
    </message>
    <message>
        <source>All land is done.</source>
        <translation type="unfinished">هەموو زەوییەکە تەواو بووە.</translation>
    </message>
    <message>
        <source>All operators</source>
        <translation type="unfinished">هەموو جێبەجێکارەکان</translation>
    </message>
    <message>
        <source>All pages in one file</source>
        <translation type="unfinished">هەموو پەڕەکان لە یەک پەڕگەدا</translation>
    </message>
    <message>
        <source>All pages of the last export</source>
        <translation type="unfinished">هەموو پەڕەکانی دوا هەناردن</translation>
    </message>
    <message>
        <source>All positions are WGS 84. Bearings count from true north.</source>
        <translation type="unfinished">هەموو شوێنەکان WGS 84 ن. ئاڕاستەکان لە باکووری ڕاستەقینەوە دەژمێردرێن.</translation>
    </message>
    <message>
        <source>All records</source>
        <translation type="unfinished">هەموو تۆمارەکان</translation>
    </message>
    <message>
        <source>All requests</source>
        <translation type="unfinished">هەموو داواکان</translation>
    </message>
    <message>
        <source>All statuses</source>
        <translation type="unfinished">هەموو دۆخەکان</translation>
    </message>
    <message>
        <source>All task orders taken in from the partner go back as they stand here, with the reports on them.</source>
        <translation type="unfinished">هەموو ئەو فەرمانانەی ئەرک کە لە هاوبەشەکەوە وەرگیراون وەک لێرەن دەگەڕێنەوە، لەگەڵ ڕاپۆرتەکانیان.</translation>
    </message>
    <message>
        <source>Also records that nobody has approved yet</source>
        <translation type="unfinished">هەروەها ئەو تۆمارانەی هێشتا کەس پەسەندی نەکردوون</translation>
    </message>
    <message>
        <source>An accident on {day} in land released on {released} ({name}).</source>
        <translation type="unfinished">ڕووداوێک لە ‎{day}‏ لە زەوییەکدا کە لە ‎{released}‏ ئازاد کراوە ({name}).</translation>
    </message>
    <message>
        <source>An administrative area</source>
        <translation type="unfinished">ناوچەیەکی کارگێڕی</translation>
    </message>
    <message>
        <source>An answer holds all orders of the partner; TASKS and OPERATOR do not go with it.</source>
        <translation type="unfinished">وەڵامێک هەموو فەرمانەکانی هاوبەشەکەی تێدایە؛ TASKS و OPERATOR لەگەڵی ناگونجێن.</translation>
    </message>
    <message>
        <source>An edge is smaller than ({unit})</source>
        <translation type="unfinished">لێوار بچووکترە لە ({unit})</translation>
    </message>
    <message>
        <source>An empty file for hazards, task orders and reports.</source>
        <translation type="unfinished">پەڕگەیەکی بەتاڵ بۆ ناوچە مەترسیدارەکان و فەرمانەکانی ئەرک و ڕاپۆرتەکان.</translation>
    </message>
    <message>
        <source>An entry whose password is the key agreed with your partners: packages are signed with it, and those without it are refused. Left empty, packages are not signed.</source>
        <translation type="unfinished">چوونەژوورێک کە وشە نهێنییەکەی ئەو کلیلەیە لەگەڵ هاوبەشەکانت لەسەری ڕێککەوتوون: پاکێجەکانی پێ واژوو دەکرێن، و ئەوانەی بێ ئەو واژۆیەن ڕەت دەکرێنەوە. ئەگەر بەتاڵ بهێڵرێتەوە، پاکێجەکان واژوو ناکرێن.</translation>
    </message>
    <message>
        <source>An extension needs a reason.</source>
        <translation type="unfinished">درێژکردنەوە هۆکارێکی پێویستە.</translation>
    </message>
    <message>
        <source>An item found on {day} in land released on {released} ({name}).</source>
        <translation type="unfinished">تەقەمەنییەک لە ‎{day}‏ دۆزراوەتەوە لە زەوییەکدا کە لە ‎{released}‏ ئازاد کراوە ({name}).</translation>
    </message>
    <message>
        <source>An office of the name {name} sent packages from another data file before. Ask which one is in use.</source>
        <translation type="unfinished">نووسینگەیەک بە ناوی {name} پێشتر لە پەڕگەیەکی داتای ترەوە پاکێجی ناردووە. بپرسە کامیان بەکاردێت.</translation>
    </message>
    <message>
        <source>An order counts as on the ground until a person has confirmed that the site was left, whatever its status.</source>
        <translation type="unfinished">فەرمانێک بە کار لەسەر زەوی دادەنرێت تا کەسێک پشتڕاستی دەکاتەوە کە شوێنەکە جێهێڵراوە، دۆخەکەی هەرچی بێت.</translation>
    </message>
    <message>
        <source>An order is split into two parts or more.</source>
        <translation type="unfinished">فەرمانێک دابەش دەکرێت بۆ دوو بەش یان زیاتر.</translation>
    </message>
    <message>
        <source>An order of the type {type} is drawn as: {allowed}. This one is: {kind}.</source>
        <translation type="unfinished">فەرمانێکی جۆری {type} وا دەکێشرێت: {allowed}. ئەمەیان ئەمەیە: {kind}.</translation>
    </message>
    <message>
        <source>An order that changes to {status} sends people to the site; it cannot be left on the same day.</source>
        <translation type="unfinished">فەرمانێک کە دەگۆڕێت بۆ {status} خەڵک دەنێرێت بۆ شوێنەکە؛ ناکرێت شوێنەکە هەر لە هەمان ڕۆژدا جێبهێڵرێت.</translation>
    </message>
    <message>
        <source>An order that was issued stands on these fields: {names}.</source>
        <translation type="unfinished">فەرمانێکی دەرکراو لەسەر بنەمای ئەم خانانەیە: {names}.</translation>
    </message>
    <message>
        <source>An order with the status {status} cannot be certified as a whole.</source>
        <translation type="unfinished">ناکرێت بڕوانامە بۆ هەموو فەرمانێک دەربکرێت کە دۆخی {status} ە.</translation>
    </message>
    <message>
        <source>An order with the status {status} cannot be confirmed as left.</source>
        <translation type="unfinished">ناکرێت جێهێشتنی شوێنی فەرمانێک پشتڕاست بکرێتەوە کە دۆخی {status} ە.</translation>
    </message>
    <message>
        <source>An order with the status {status} cannot be extended.</source>
        <translation type="unfinished">ناکرێت فەرمانێک درێژ بکرێتەوە کە دۆخی {status} ە.</translation>
    </message>
    <message>
        <source>An outline can only be checked before it is issued; give the number of the order (TASK).</source>
        <translation type="unfinished">سنوورێک تەنها پێش دەرکردن دەپشکنرێت؛ ژمارەی فەرمانەکە (TASK) بدە.</translation>
    </message>
    <message>
        <source>An outline is not correct, so this is uncertain.</source>
        <translation type="unfinished">سنوورێک ڕاست نییە، بۆیە ئەمە نادڵنیایە.</translation>
    </message>
    <message>
        <source>An outline is uncertain, so the gap may be smaller or larger.</source>
        <translation type="unfinished">سنوورێک نادڵنیایە، بۆیە بۆشاییەکە لەوانەیە بچووکتر یان گەورەتر بێت.</translation>
    </message>
    <message>
        <source>An outline of {area} m2 is taken.</source>
        <translation type="unfinished">سنوورێکی ‎{area} m2‏ وەرگیرا.</translation>
    </message>
    <message>
        <source>An update is at work. If QGIS closes now, the data stay as they were before it; the next update goes on with what was read so far.</source>
        <translation type="unfinished">نوێکردنەوەیەک لە کاردایە. ئەگەر QGIS ئێستا دابخرێت، داتاکە وەک پێش نوێکردنەوەکە دەمێنێتەوە؛ نوێکردنەوەی داهاتوو لەو شوێنەوە بەردەوام دەبێت کە تا ئێستا خوێندراوەتەوە.</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation type="unfinished">شیکردنەوە</translation>
    </message>
    <message>
        <source>Another outline</source>
        <translation type="unfinished">سنوورێکی تر</translation>
    </message>
    <message>
        <source>Another package with the number {number} was taken in on {day}.</source>
        <translation type="unfinished">پاکێجێکی تر بە ژمارەی {number} لە ‎{day}‏ وەرگیراوە.</translation>
    </message>
    <message>
        <source>Another part of the source is wanted than before.</source>
        <translation type="unfinished">بەشێکی تری سەرچاوەکە داوا کراوە، نەک ئەوەی پێشتر.</translation>
    </message>
    <message>
        <source>Another program is writing to {name} just now.</source>
        <translation type="unfinished">بەرنامەیەکی تر ئێستا لە {name} دەنووسێت.</translation>
    </message>
    <message>
        <source>Another record has the same key and place: {key}.</source>
        <translation type="unfinished">تۆمارێکی تر هەمان کلیل و شوێنی هەیە: {key}.</translation>
    </message>
    <message>
        <source>Another record has the same key {key}; both were taken.</source>
        <translation type="unfinished">تۆمارێکی تر هەمان کلیلی {key} ی هەیە؛ هەردووکیان وەرگیران.</translation>
    </message>
    <message>
        <source>Another record is called {value}.</source>
        <translation type="unfinished">تۆمارێکی تر بە ناوی {value} هەیە.</translation>
    </message>
    <message>
        <source>Another submission brought this record meanwhile.</source>
        <translation type="unfinished">لەم نێوانەدا پەڕگەیەکی پێشکەشکراوی تر ئەم تۆمارەی هێناوە.</translation>
    </message>
    <message>
        <source>Another update of {source} is under way in this data file.</source>
        <translation type="unfinished">نوێکردنەوەیەکی تری {source} لەم پەڕگەی داتایەدا لە کاردایە.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">وەڵام</translation>
    </message>
    <message>
        <source>Answer of IMSMA</source>
        <translation type="unfinished">وەڵامی IMSMA</translation>
    </message>
    <message>
        <source>Answer of an operator</source>
        <translation type="unfinished">وەڵامی جێبەجێکارێک</translation>
    </message>
    <message>
        <source>Answer with CRS, also if it is right as it stands, or let a person look at the file on the workbench.</source>
        <translation type="unfinished">بە CRS وەڵام بدەرەوە، تەنانەت ئەگەر وەک خۆی ڕاستیش بێت، یان با کەسێک لەسەر مێزی کار سەیری پەڕگەکە بکات.</translation>
    </message>
    <message>
        <source>Answer with {setting}.</source>
        <translation type="unfinished">بە {setting} وەڵام بدەوە.</translation>
    </message>
    <message>
        <source>Answer: {text}</source>
        <translation type="unfinished">وەڵام: {text}</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished">وەڵامدراوە</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation type="unfinished">بەرواری وەڵام</translation>
    </message>
    <message>
        <source>Answered...</source>
        <translation type="unfinished">وەڵام درایەوە...</translation>
    </message>
    <message>
        <source>Answers (*.json)</source>
        <translation type="unfinished">وەڵامەکان (*.json)</translation>
    </message>
    <message>
        <source>Answers: the planted faults</source>
        <translation type="unfinished">وەڵامەکان: هەڵە دانراوەکان</translation>
    </message>
    <message>
        <source>Any accreditation does for this type of task.</source>
        <translation type="unfinished">بۆ ئەم جۆرە ئەرکە هەر متمانەپێدانێک بەسە.</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished">پەسەندکردن</translation>
    </message>
    <message>
        <source>Approve a Report</source>
        <translation type="unfinished">پەسەندکردنی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Approve a Report...</source>
        <translation type="unfinished">پەسەندکردنی ڕاپۆرت...</translation>
    </message>
    <message>
        <source>Approve a report of a task order</source>
        <translation type="unfinished">پەسەندکردنی ڕاپۆرتی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Approve it: the record stays as it is.</source>
        <translation type="unfinished">پەسەندی بکە: تۆمارەکە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Approve the Plan</source>
        <translation type="unfinished">پەسەندکردنی پلان</translation>
    </message>
    <message>
        <source>Approved completion reports cover the whole outline.</source>
        <translation type="unfinished">ڕاپۆرتە پەسەندکراوەکانی تەواوبوون هەموو سنوورەکە دادەپۆشن.</translation>
    </message>
    <message>
        <source>Approved records</source>
        <translation type="unfinished">تۆمارە پەسەندکراوەکان</translation>
    </message>
    <message>
        <source>Approved reports cover the whole outline.</source>
        <translation type="unfinished">ڕاپۆرتە پەسەندکراوەکان هەموو سنوورەکە دادەپۆشن.</translation>
    </message>
    <message>
        <source>Approves the report with the number REPORT of a task order, refuses it or gives it back (APPROVAL). Only approved reports count as progress and cover land. One that is not approved needs REASON. Land that an order said to be released loses with it is told.</source>
        <translation type="unfinished">ئەو ڕاپۆرتەی فەرمانێکی ئەرک کە ژمارەی REPORT ی هەیە پەسەند دەکات، ڕەتی دەکاتەوە یان دەیگەڕێنێتەوە (APPROVAL). تەنها ڕاپۆرتی پەسەندکراو وەک پێشکەوتن دەژمێردرێت و زەوی دادەپۆشێت. ئەوەی پەسەند نەکرێت REASON ی پێویستە. ئەو زەوییەی فەرمانێک وەک ئازادکراو دایدەنا و بەمە چیتر ئازادکراو نییە، ڕادەگەیەنرێت.</translation>
    </message>
    <message>
        <source>Arabic letters</source>
        <translation type="unfinished">پیتە عەرەبییەکان</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">ڕووبەر</translation>
    </message>
    <message>
        <source>Area ({unit})</source>
        <translation type="unfinished">ڕووبەر ({unit})</translation>
    </message>
    <message>
        <source>Area after ({unit})</source>
        <translation type="unfinished">ڕووبەر دواتر ({unit})</translation>
    </message>
    <message>
        <source>Area before ({unit})</source>
        <translation type="unfinished">ڕووبەر پێشتر ({unit})</translation>
    </message>
    <message>
        <source>Area in square metres as the suite measures it, whatever the project's units are. The geometry is in degrees (EPSG:4326), as every outline in a data file is. Example: imsma_area_m2($geometry)</source>
        <translation type="unfinished">ڕووبەر بە مەتر چوارگۆشە وەک ئەم ئامرازانە دەیپێون، یەکەکانی پرۆژەکە هەرچی بن. شێوەکە بە پلەیە (EPSG:4326)، وەک هەموو سنوورێک لە پەڕگەی داتادا. نموونە: imsma_area_m2($geometry)</translation>
    </message>
    <message>
        <source>Area of the outline, measured on the curved earth (WGS 84).</source>
        <translation type="unfinished">ڕووبەری سنووری ناوچە، لەسەر ڕووی چەماوەی زەوی پێوراوە (WGS 84).</translation>
    </message>
    <message>
        <source>Area on the map ({unit})</source>
        <translation type="unfinished">ڕووبەر لەسەر نەخشە ({unit})</translation>
    </message>
    <message>
        <source>Area reported in all ({unit})</source>
        <translation type="unfinished">کۆی ڕووبەری ڕاپۆرتکراو ({unit})</translation>
    </message>
    <message>
        <source>Area stated by the surveyor.</source>
        <translation type="unfinished">ئەو ڕووبەرەی ڕووپێوکەر ڕایگەیاندووە.</translation>
    </message>
    <message>
        <source>Area worked in all ({unit})</source>
        <translation type="unfinished">کۆی ڕووبەری کارکراو ({unit})</translation>
    </message>
    <message>
        <source>Area, perimeter and closing error</source>
        <translation type="unfinished">ڕووبەر، درێژی چێوە و هەڵەی داخستن</translation>
    </message>
    <message>
        <source>Area: {area} {m2} ({hectares} ha)</source>
        <translation type="unfinished">ڕووبەر: ‎{area} {m2}‏ (‎{hectares}‏ هێکتار)</translation>
    </message>
    <message>
        <source>Areas</source>
        <translation type="unfinished">ناوچەکان</translation>
    </message>
    <message>
        <source>As QGIS</source>
        <translation type="unfinished">وەک QGIS</translation>
    </message>
    <message>
        <source>As large as it fits</source>
        <translation type="unfinished">چەند جێی بێتەوە گەورە</translation>
    </message>
    <message>
        <source>As of {day}. For internal use.</source>
        <translation type="unfinished">تا ‎{day}‏. بۆ بەکارهێنانی ناوخۆ.</translation>
    </message>
    <message>
        <source>As reported</source>
        <translation type="unfinished">وەک ڕاپۆرت کراوە</translation>
    </message>
    <message>
        <source>As the file says</source>
        <translation type="unfinished">وەک پەڕگەکە دەڵێت</translation>
    </message>
    <message>
        <source>As the map type says</source>
        <translation type="unfinished">وەک جۆری نەخشەکە دەڵێت</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation type="unfinished">وەک نووسراوە</translation>
    </message>
    <message>
        <source>Ask Again</source>
        <translation type="unfinished">دووبارە داوا بکە</translation>
    </message>
    <message>
        <source>Ask for all its files again, as they were made.</source>
        <translation type="unfinished">دووبارە داوای هەموو پەڕگەکانی بکە، وەک چۆن دروست کراون.</translation>
    </message>
    <message>
        <source>Ask for all its files: .shp, .shx, .dbf, .prj and .cpg belong together.</source>
        <translation type="unfinished">داوای هەموو پەڕگەکانی بکە: .shp و .shx و .dbf و .prj و .cpg پێکەوەن.</translation>
    </message>
    <message>
        <source>Ask for the file again in UTF-8.</source>
        <translation type="unfinished">دووبارە داوای پەڕگەکە بکە بە UTF-8.</translation>
    </message>
    <message>
        <source>Ask for the file again.</source>
        <translation type="unfinished">دووبارە داوای پەڕگەکە بکە.</translation>
    </message>
    <message>
        <source>Ask for the right to write to this folder, or choose another one.</source>
        <translation type="unfinished">داوای مافی نووسین لەم بوخچەیەدا بکە، یان یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the right to connect.</source>
        <translation type="unfinished">لە بەڕێوەبەری ڕاژەکارەکە داوای مافی پەیوەندیکردن بکە.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server for the right to read (SELECT).</source>
        <translation type="unfinished">لە بەڕێوەبەری ڕاژەکارەکە داوای مافی خوێندنەوە (SELECT) بکە.</translation>
    </message>
    <message>
        <source>Ask the administrator of the server to allow this computer and user.</source>
        <translation type="unfinished">لە بەڕێوەبەری ڕاژەکارەکە داوا بکە ڕێگە بەم کۆمپیوتەر و بەکارهێنەرە بدات.</translation>
    </message>
    <message>
        <source>Ask the authority for a decision that is signed and in force. Until then, make maps for mine action only.</source>
        <translation type="unfinished">داوای بڕیارێک لە دەسەڵات بکە کە واژوو کراو و کارا بێت. تا ئەو کاتە نەخشە تەنها بۆ کاروباری مین دروست بکە.</translation>
    </message>
    <message>
        <source>Ask the sender for a copy without a password.</source>
        <translation type="unfinished">لە نێرەرەکە داوای کۆپییەکی بێ وشەی نهێنی بکە.</translation>
    </message>
    <message>
        <source>Ask the sender for the outline again, or draw it.</source>
        <translation type="unfinished">دووبارە داوای سنوورەکە لە نێرەرەکە بکە، یان بیکێشە.</translation>
    </message>
    <message>
        <source>Ask the sender for zone and datum.</source>
        <translation type="unfinished">لە نێرەرەکە دەربارەی زۆن و داتوم بپرسە.</translation>
    </message>
    <message>
        <source>Ask the sender to export it again.</source>
        <translation type="unfinished">لە نێرەرەکە داوا بکە دووبارە هەناردەی بکات.</translation>
    </message>
    <message>
        <source>Ask the sender, then give it with CRS, for example EPSG:32638.</source>
        <translation type="unfinished">لە نێرەرەکە بپرسە، پاشان بە CRS بیدە، بۆ نموونە EPSG:32638.</translation>
    </message>
    <message>
        <source>Ask those who keep it, and write it in the column matching ("crs").</source>
        <translation type="unfinished">لەوانە بپرسە کە بەڕێوەی دەبەن، و لە هاوتاکردنی ستوونەکاندا بینووسە ("crs").</translation>
    </message>
    <message>
        <source>Ask those who run the server.</source>
        <translation type="unfinished">لەوانە بپرسە کە ڕاژەکارەکە بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>Ask those who run the server. Nothing was taken.</source>
        <translation type="unfinished">لەوانە بپرسە کە ڕاژەکارەکە بەڕێوە دەبەن. هیچ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Ask those who run the server: its layer needs object numbers and an index on them.</source>
        <translation type="unfinished">لەوانە بپرسە کە ڕاژەکارەکە بەڕێوە دەبەن: چینەکەی ژمارەی ئۆبجێکت و پێڕستێکی لەسەر ئەو ژمارانە پێویستە.</translation>
    </message>
    <message>
        <source>Ask whoever owns it for the right to read it.</source>
        <translation type="unfinished">داوای مافی خوێندنەوەی لە خاوەنەکەی بکە.</translation>
    </message>
    <message>
        <source>Ask your IT office for the QGIS installer with all packages, or in the OSGeo4W Setup choose python3-{name}, and start QGIS again.</source>
        <translation type="unfinished">لە بەشی IT ی نووسینگەکەت داوای دامەزرێنەری QGIS بە هەموو پاکێجەکانەوە بکە، یان لە OSGeo4W Setup پاکێجی python3-{name} هەڵبژێرە، و QGIS دووبارە دەستپێبکەرەوە.</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation type="unfinished">پرسیارکەر</translation>
    </message>
    <message>
        <source>Asked on: {day}</source>
        <translation type="unfinished">ڕۆژی پرسیار: ‎{day}‏</translation>
    </message>
    <message>
        <source>Asking for the tables...</source>
        <translation type="unfinished">پرسین لەبارەی خشتەکانەوە...</translation>
    </message>
    <message>
        <source>Asking the source for its tables.</source>
        <translation type="unfinished">لە سەرچاوەکە دەپرسرێت چ خشتەیەکی هەیە.</translation>
    </message>
    <message>
        <source>Asking...</source>
        <translation type="unfinished">پرسین...</translation>
    </message>
    <message>
        <source>At most ({unit})</source>
        <translation type="unfinished">زۆرترین ({unit})</translation>
    </message>
    <message>
        <source>At the present rate it is done on {day}, {late} days after the planned end ({end}).</source>
        <translation type="unfinished">بەم خێراییەی ئێستا لە ‎{day}‏ تەواو دەبێت، {late} ڕۆژ دوای کۆتایی پلانکراو (‎{end}‏).</translation>
    </message>
    <message>
        <source>At this rate it takes more than ten years.</source>
        <translation type="unfinished">بەم خێراییە زیاتر لە دە ساڵ دەخایەنێت.</translation>
    </message>
    <message>
        <source>Attached files were not read: {names}.</source>
        <translation type="unfinished">پەڕگە هاوپێچەکان نەخوێنرانەوە: {names}.</translation>
    </message>
    <message>
        <source>Authentication</source>
        <translation type="unfinished">چوونەژوورەوە (Authentication)</translation>
    </message>
    <message>
        <source>BY is the name of the person who does it; what the person may do is a setting of the office. The order, its history and the new version of its sheet are written at once, or nothing.</source>
        <translation type="unfinished">‏BY ناوی ئەو کەسەیە کە دەیکات؛ ئەوەی ئەو کەسە دەتوانێت بیکات ڕێکخستنێکی نووسینگەیە. فەرمانەکە، مێژووەکەی و وەشانی نوێی پەڕەکەی بە یەک جار دەنووسرێن، یان هیچ.</translation>
    </message>
    <message>
        <source>Back Up Data File...</source>
        <translation type="unfinished">کۆپیی یەدەگی پەڕگەی داتا...</translation>
    </message>
    <message>
        <source>Back to Draft</source>
        <translation type="unfinished">گەڕاندنەوە بۆ ڕەشنووس</translation>
    </message>
    <message>
        <source>Back up data file</source>
        <translation type="unfinished">کۆپیی یەدەگی پەڕگەی داتا</translation>
    </message>
    <message>
        <source>Baghdad</source>
        <translation type="unfinished">بەغدا</translation>
    </message>
    <message>
        <source>Baghdad time</source>
        <translation type="unfinished">کاتی بەغدا</translation>
    </message>
    <message>
        <source>Bearing</source>
        <translation type="unfinished">ئاڕاستە</translation>
    </message>
    <message>
        <source>Bearing from one point to another in degrees clockwise from true north (not magnetic, not grid north), 0 up to 360. Nothing if they are the same place. Both points are in degrees (EPSG:4326). Example: round(imsma_bearing($geometry, geometry(get_feature('settlement', 'local_id', 'S-1'))), 1)</source>
        <translation type="unfinished">ئاڕاستە لە خاڵێکەوە بۆ خاڵێکی تر بە پلە، بە ئاڕاستەی میلی کاتژمێر لە باکووری ڕاستەقینەوە (نەک باکووری موگناتیسی، نەک باکووری تۆڕی نەخشە)، لە 0 تا 360. هیچ ئەگەر هەمان شوێن بن. هەردوو خاڵ بە پلەن (EPSG:4326). نموونە: ‎round(imsma_bearing($geometry, geometry(get_feature('settlement', 'local_id', 'S-1'))), 1)‏</translation>
    </message>
    <message>
        <source>Bearings count from</source>
        <translation type="unfinished">ئاڕاستەکان لەم باکوورەوە دەژمێردرێن</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation type="unfinished">دەبێت بە</translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished">پێشتر</translation>
    </message>
    <message>
        <source>Before which step</source>
        <translation type="unfinished">پێش کام هەنگاو</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation type="unfinished">دەستپێکردن</translation>
    </message>
    <message>
        <source>Begin Anew</source>
        <translation type="unfinished">لە نوێوە دەست پێ بکە</translation>
    </message>
    <message>
        <source>Begin Another</source>
        <translation type="unfinished">دەستپێکردنی یەکێکی تر</translation>
    </message>
    <message>
        <source>Begin Another One</source>
        <translation type="unfinished">دەستپێکردنی یەکێکی تر</translation>
    </message>
    <message>
        <source>Begin with</source>
        <translation type="unfinished">دەستپێکردن لە</translation>
    </message>
    <message>
        <source>Beside areas the row has parts that are not taken: {parts}.</source>
        <translation type="unfinished">جگە لە ناوچە، ڕیزەکە بەشی تری هەیە کە وەرناگیرێن: {parts}.</translation>
    </message>
    <message>
        <source>Beside it lies {name}, the rest of another data file.</source>
        <translation type="unfinished">لە تەنیشتی {name} هەیە، کە پاشماوەی پەڕگەیەکی داتای ترە.</translation>
    </message>
    <message>
        <source>Beside its areas it has {count} lines, which are not on the map.</source>
        <translation type="unfinished">جگە لە ناوچەکانی {count} هێڵی هەیە، کە لەسەر نەخشەکە نین.</translation>
    </message>
    <message>
        <source>Beside its areas it has {count} points, which are not drawn.</source>
        <translation type="unfinished">جگە لە ناوچەکانی {count} خاڵی هەیە، کە ناکێشرێن.</translation>
    </message>
    <message>
        <source>Both offices need the same version. Nothing was taken in.</source>
        <translation type="unfinished">هەردوو نووسینگە هەمان وەشانیان پێویستە. هیچ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Boundaries: {edition}</source>
        <translation type="unfinished">سنوورە کارگێڕییەکان: {edition}</translation>
    </message>
    <message>
        <source>Brackets in the form that belong to no field: {count}.</source>
        <translation type="unfinished">ئەو کەوانانەی فۆرمەکە کە هی هیچ خانەیەک نین: {count}.</translation>
    </message>
    <message>
        <source>Bring the geometry into EPSG:4326, for example with transform($geometry, @layer_crs, 'EPSG:4326').</source>
        <translation type="unfinished">شێوەکە بگۆڕە بۆ EPSG:4326، بۆ نموونە بە ‎transform($geometry, @layer_crs, 'EPSG:4326')‏.</translation>
    </message>
    <message>
        <source>Brings land that no approved report covers onto the map.</source>
        <translation type="unfinished">ئەو زەوییەی هیچ ڕاپۆرتێکی پەسەندکراو داینەپۆشیوە دەهێنێتە سەر نەخشە.</translation>
    </message>
    <message>
        <source>Brings records of a layer or a file into the data file, after showing what would change.</source>
        <translation type="unfinished">تۆمارەکانی چینێک یان پەڕگەیەک دەهێنێتە پەڕگەی داتاوە، دوای پیشاندانی ئەوەی دەگۆڕێت.</translation>
    </message>
    <message>
        <source>Brings the records of a source (IMSMA Core, IMSMA NG, a database) into the data file. Records are read into a file beside it first; only when every one has arrived is everything written at once. If the line breaks or something is missing, the old records stay, the reason stands at the layers, and the next update goes on where this one stopped. Records of the source are read only here; a correction is proposed to those who keep it. If many records would be taken away, nothing is changed and they are named; ALLOW_DELETIONS answers that. With DRY_RUN only the number of records, the size and the time are told.</source>
        <translation type="unfinished">تۆمارەکانی سەرچاوەیەک (IMSMA Core، IMSMA NG، بنکەدراوەیەک) دەهێنێتە پەڕگەی داتاوە. تۆمارەکان سەرەتا دەخوێنرێنەوە بۆ پەڕگەیەک لە تەنیشتی؛ تەنها کاتێک هەموویان گەیشتن، هەموو شتێک بە یەک جار دەنووسرێت. ئەگەر پەیوەندییەکە بپچڕێت یان شتێک کەم بێت، تۆمارە کۆنەکان دەمێننەوە، هۆکارەکە لە تەنیشت چینەکان دەنووسرێت، و نوێکردنەوەی داهاتوو لەو شوێنەوە بەردەوام دەبێت کە ئەمە وەستا. تۆمارەکانی سەرچاوەکە لێرە تەنها دەخوێنرێنەوە؛ ڕاستکردنەوە بۆ ئەوانە پێشنیار دەکرێت کە سەرچاوەکە بەڕێوە دەبەن. ئەگەر تۆمارێکی زۆر لاببرێت، هیچ ناگۆڕدرێت و ناویان دەبرێت؛ ALLOW_DELETIONS وەڵامی ئەوە دەداتەوە. لەگەڵ DRY_RUN تەنها ژمارەی تۆمارەکان و قەبارە و کات دەوترێت.</translation>
    </message>
    <message>
        <source>By</source>
        <translation type="unfinished">لەلایەن</translation>
    </message>
    <message>
        <source>By a number or key of the sender</source>
        <translation type="unfinished">بە ژمارە یان کلیلێکی نێرەر</translation>
    </message>
    <message>
        <source>By our own key</source>
        <translation type="unfinished">بە کلیلی خۆمان</translation>
    </message>
    <message>
        <source>By several fields together</source>
        <translation type="unfinished">بە چەند خانەیەک پێکەوە</translation>
    </message>
    <message>
        <source>By the local ID</source>
        <translation type="unfinished">بە ناسنامەی ناوخۆیی</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">هەڵوەشاندنەوە</translation>
    </message>
    <message>
        <source>Cancel the Order</source>
        <translation type="unfinished">هەڵوەشاندنەوەی فەرمان</translation>
    </message>
    <message>
        <source>Ce&amp;rtificate</source>
        <translation type="unfinished">&amp;بڕوانامە</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation type="unfinished">بڕوانامە</translation>
    </message>
    <message>
        <source>Change an Issued Order</source>
        <translation type="unfinished">گۆڕینی فەرمانێکی دەرکراو</translation>
    </message>
    <message>
        <source>Change fields of a task order</source>
        <translation type="unfinished">گۆڕینی خانەکانی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Change the Area</source>
        <translation type="unfinished">گۆڕینی ناوچە</translation>
    </message>
    <message>
        <source>Change the Area...</source>
        <translation type="unfinished">گۆڕینی ناوچە...</translation>
    </message>
    <message>
        <source>Change the Status</source>
        <translation type="unfinished">گۆڕینی دۆخ</translation>
    </message>
    <message>
        <source>Change the Status...</source>
        <translation type="unfinished">گۆڕینی دۆخ...</translation>
    </message>
    <message>
        <source>Change the area of a task order</source>
        <translation type="unfinished">گۆڕینی ناوچەی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Change the first or the last day.</source>
        <translation type="unfinished">یەکەم یان دوا ڕۆژ بگۆڕە.</translation>
    </message>
    <message>
        <source>Change the rule or figure named, or take the shipped file again.</source>
        <translation type="unfinished">ئەو ڕێسا یان ژمارەیە بگۆڕە کە ناوی براوە، یان پەڕگە ئەسڵییەکە دووبارە وەربگرە.</translation>
    </message>
    <message>
        <source>Change the status of a task order</source>
        <translation type="unfinished">گۆڕینی دۆخی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished">گۆڕاو</translation>
    </message>
    <message>
        <source>Changed here and in the file: decide which one holds.</source>
        <translation type="unfinished">لێرە و لە پەڕگەکەدا گۆڕاوە: بڕیار بدە کامیان ڕاستە.</translation>
    </message>
    <message>
        <source>Changed on both sides</source>
        <translation type="unfinished">لە هەردوو لا گۆڕاوە</translation>
    </message>
    <message>
        <source>Changed orders</source>
        <translation type="unfinished">فەرمانە گۆڕاوەکان</translation>
    </message>
    <message>
        <source>Changed since version {version}</source>
        <translation type="unfinished">لە وەشانی {version} ەوە گۆڕاوە</translation>
    </message>
    <message>
        <source>Changed there</source>
        <translation type="unfinished">لەوێ گۆڕاوە</translation>
    </message>
    <message>
        <source>Changed: {change}</source>
        <translation type="unfinished">گۆڕاوە: {change}</translation>
    </message>
    <message>
        <source>Changes against the shipped file</source>
        <translation type="unfinished">جیاوازی لەگەڵ پەڕگە ئەسڵییەکە</translation>
    </message>
    <message>
        <source>Changes fields of a task order: VALUES as JSON, for example {example}. Its status, its outline and the days its life sets are changed by their own steps. An order that was issued needs REASON, and keeps number, type, operator and days of validity; a closed one takes its papers only.</source>
        <translation type="unfinished">خانەکانی فەرمانێکی ئەرک دەگۆڕێت: VALUES وەک JSON، بۆ نموونە ‎{example}‏. دۆخ و سنوورەکەی و ئەو ڕۆژانەی ژیانی فەرمانەکە دایدەنێت بە هەنگاوەکانی خۆیان دەگۆڕدرێن. فەرمانێکی دەرکراو REASON ی پێویستە، و ژمارە، جۆر، جێبەجێکار و ڕۆژەکانی کارپێکردنی دەمێننەوە؛ فەرمانێکی داخراو تەنها کاغەزەکانی وەردەگرێت.</translation>
    </message>
    <message>
        <source>Changes only</source>
        <translation type="unfinished">تەنها گۆڕانکارییەکان</translation>
    </message>
    <message>
        <source>Changes that were not saved are shown.</source>
        <translation type="unfinished">ئەو گۆڕانکارییانە پیشان دەدرێن کە هەڵنەگیرابوون.</translation>
    </message>
    <message>
        <source>Changes were asked for</source>
        <translation type="unfinished">داوای گۆڕانکارییەکان کرا</translation>
    </message>
    <message>
        <source>Changing an order that was issued needs a reason.</source>
        <translation type="unfinished">گۆڕینی فەرمانێکی دەرکراو هۆکاری پێویستە.</translation>
    </message>
    <message>
        <source>Changing to {status} needs a later day on which it is looked at again.</source>
        <translation type="unfinished">گۆڕین بۆ {status} ڕۆژێکی دواتری پێویستە کە تێیدا دووبارە سەیر دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Changing to {status} needs a reason.</source>
        <translation type="unfinished">گۆڕین بۆ {status} هۆکارێکی پێویستە.</translation>
    </message>
    <message>
        <source>Characters left: {number}</source>
        <translation type="unfinished">پیتی ماوە: {number}</translation>
    </message>
    <message>
        <source>Check &amp;Now</source>
        <translation type="unfinished">پشکنین &amp;ئێستا</translation>
    </message>
    <message>
        <source>Check Again</source>
        <translation type="unfinished">دووبارە بپشکنە</translation>
    </message>
    <message>
        <source>Check Coverage...</source>
        <translation type="unfinished">پشکنینی داپۆشین...</translation>
    </message>
    <message>
        <source>Check Data...</source>
        <translation type="unfinished">پشکنینی داتا...</translation>
    </message>
    <message>
        <source>Check Page</source>
        <translation type="unfinished">پشکنینی پەڕە</translation>
    </message>
    <message>
        <source>Check a Paper</source>
        <translation type="unfinished">پشکنینی کاغەز</translation>
    </message>
    <message>
        <source>Check a Paper...</source>
        <translation type="unfinished">پشکنینی کاغەز...</translation>
    </message>
    <message>
        <source>Check a Task Order...</source>
        <translation type="unfinished">پشکنینی فەرمانی ئەرک...</translation>
    </message>
    <message>
        <source>Check a file of rules</source>
        <translation type="unfinished">پشکنینی پەڕگەی ڕێساکان</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation type="unfinished">پشکنینی کاغەزێک</translation>
    </message>
    <message>
        <source>Check a task order</source>
        <translation type="unfinished">پشکنینی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Check address and port, the network and whether the server runs.</source>
        <translation type="unfinished">ناونیشان و پۆرت، تۆڕەکە، و ئەوەی ئایا ڕاژەکارەکە کار دەکات بپشکنە.</translation>
    </message>
    <message>
        <source>Check an Outline</source>
        <translation type="unfinished">پشکنینی سنووری ناوچە</translation>
    </message>
    <message>
        <source>Check coverage</source>
        <translation type="unfinished">پشکنینی داپۆشین</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation type="unfinished">پشکنینی داتا</translation>
    </message>
    <message>
        <source>Check it: it must be JSON.</source>
        <translation type="unfinished">بیپشکنە: دەبێت JSON بێت.</translation>
    </message>
    <message>
        <source>Check its coordinate system.</source>
        <translation type="unfinished">سیستەمی پۆتانەکەی بپشکنە.</translation>
    </message>
    <message>
        <source>Check sslmode in the connection and the certificates in QGIS's authentication store.</source>
        <translation type="unfinished">sslmode لە پەیوەندییەکەدا و بڕوانامە ئەمنییەکان لە کۆگای چوونەژوورەوەی QGIS بپشکنە.</translation>
    </message>
    <message>
        <source>Check sum</source>
        <translation type="unfinished">ژمارەی پشکنین</translation>
    </message>
    <message>
        <source>Check sum of the data</source>
        <translation type="unfinished">ژمارەی پشکنینی داتا</translation>
    </message>
    <message>
        <source>Check sum of the data: {sum}</source>
        <translation type="unfinished">ژمارەی پشکنینی داتا: ‎{sum}‏</translation>
    </message>
    <message>
        <source>Check sum of the file</source>
        <translation type="unfinished">ژمارەی پشکنینی پەڕگە</translation>
    </message>
    <message>
        <source>Check that it is the right file.</source>
        <translation type="unfinished">دڵنیابە کە پەڕگەی دروستە.</translation>
    </message>
    <message>
        <source>Check that it is there, and that it is a text file in UTF-8.</source>
        <translation type="unfinished">دڵنیابە کە لەوێیە، و پەڕگەیەکی دەقە بە UTF-8.</translation>
    </message>
    <message>
        <source>Check that the data file is whole, or open a backup.</source>
        <translation type="unfinished">دڵنیابە کە پەڕگەی داتا تەواوە، یان پاڵپشتێک بکەرەوە.</translation>
    </message>
    <message>
        <source>Check that there is room on the disk and that you may write there.</source>
        <translation type="unfinished">دڵنیابە کە دیسکەکە جێی هەیە و دەتوانیت لەوێ بنووسیت.</translation>
    </message>
    <message>
        <source>Check the address of the connection. The service may have been moved or stopped.</source>
        <translation type="unfinished">ناونیشانی پەیوەندییەکە بپشکنە. لەوانەیە ڕاژەکە گواسترابێتەوە یان وەستێنرابێت.</translation>
    </message>
    <message>
        <source>Check the address: it ends in FeatureServer.</source>
        <translation type="unfinished">ناونیشانەکە بپشکنە: کۆتاییەکەی FeatureServer ە.</translation>
    </message>
    <message>
        <source>Check the address: it ends in FeatureServer. Tell those who run the server.</source>
        <translation type="unfinished">ناونیشانەکە بپشکنە: کۆتاییەکەی FeatureServer ە. بەوانە بڵێ کە ڕاژەکارەکە بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>Check the column matching and save it again; or let go of the source (its records stay) and update anew.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان بپشکنە و دووبارە هەڵیبگرە؛ یان دەست لە سەرچاوەکە هەڵبگرە (تۆمارەکانی دەمێننەوە) و لە نوێوە نوێی بکەرەوە.</translation>
    </message>
    <message>
        <source>Check the column matching: the database was changed.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان بپشکنە: بنکەدراوەکە گۆڕدراوە.</translation>
    </message>
    <message>
        <source>Check the condition in the column matching.</source>
        <translation type="unfinished">مەرجەکەی هاوتاکردنی ستوونەکان بپشکنە.</translation>
    </message>
    <message>
        <source>Check the connection, or ask the administrator of the server.</source>
        <translation type="unfinished">پەیوەندییەکە بپشکنە، یان لە بەڕێوەبەری ڕاژەکارەکە بپرسە.</translation>
    </message>
    <message>
        <source>Check the connection.</source>
        <translation type="unfinished">پەیوەندییەکە بپشکنە.</translation>
    </message>
    <message>
        <source>Check the connection. It has {count} tables; of IMSMA NG: {names}.</source>
        <translation type="unfinished">پەیوەندییەکە بپشکنە. {count} خشتەی هەیە؛ لەوانەی IMSMA NG: {names}.</translation>
    </message>
    <message>
        <source>Check the coordinate system of the layer.</source>
        <translation type="unfinished">سیستەمی پۆتانی چینەکە بپشکنە.</translation>
    </message>
    <message>
        <source>Check the data again.</source>
        <translation type="unfinished">داتاکە دووبارە بپشکنە.</translation>
    </message>
    <message>
        <source>Check the entry in QGIS's authentication store (or .pgpass and the service file).</source>
        <translation type="unfinished">بڕگەکە لە کۆگای چوونەژوورەوەی QGIS (یان .pgpass و پەڕگەی service) بپشکنە.</translation>
    </message>
    <message>
        <source>Check the file: it must be JSON.</source>
        <translation type="unfinished">پەڕگەکە بپشکنە: دەبێت JSON بێت.</translation>
    </message>
    <message>
        <source>Check the history of task orders</source>
        <translation type="unfinished">پشکنینی مێژووی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Check the name of the database in the connection.</source>
        <translation type="unfinished">ناوی بنکەدراوەکە لە پەیوەندییەکەدا بپشکنە.</translation>
    </message>
    <message>
        <source>Check the network, the name of the database, user and password: QGIS does not say which of them is wrong.</source>
        <translation type="unfinished">تۆڕەکە، ناوی بنکەدراوەکە، بەکارهێنەر و وشەی نهێنی بپشکنە: QGIS ناڵێت کامیان هەڵەیە.</translation>
    </message>
    <message>
        <source>Check the path.</source>
        <translation type="unfinished">ڕێڕەوەکە بپشکنە.</translation>
    </message>
    <message>
        <source>Check the service file of PostgreSQL (pg_service.conf).</source>
        <translation type="unfinished">پەڕگەی service ی PostgreSQL (pg_service.conf) بپشکنە.</translation>
    </message>
    <message>
        <source>Check user name and password in QGIS's authentication store. After several wrong tries an account can be locked for some minutes.</source>
        <translation type="unfinished">ناوی بەکارهێنەر و وشەی نهێنی لە کۆگای چوونەژوورەوەی QGIS بپشکنە. دوای چەند هەوڵێکی هەڵە لەوانەیە هەژمارێک بۆ چەند خولەکێک قفڵ بکرێت.</translation>
    </message>
    <message>
        <source>Check your rights and the disk.</source>
        <translation type="unfinished">مافەکانت و دیسکەکە بپشکنە.</translation>
    </message>
    <message>
        <source>Check zone and letters.</source>
        <translation type="unfinished">زۆن و پیتەکان بپشکنە.</translation>
    </message>
    <message>
        <source>Checked on {moment}: {records}.</source>
        <translation type="unfinished">پشکنراوە لە ‎{moment}‏: {records}.</translation>
    </message>
    <message>
        <source>Checking {table} ...</source>
        <translation type="unfinished">پشکنینی {table} ...</translation>
    </message>
    <message>
        <source>Choose a File</source>
        <translation type="unfinished">هەڵبژاردنی پەڕگە</translation>
    </message>
    <message>
        <source>Choose a JSON file that holds one.</source>
        <translation type="unfinished">پەڕگەیەکی JSON هەڵبژێرە کە یەکێکی تێدا بێت.</translation>
    </message>
    <message>
        <source>Choose a column matching for this kind of system.</source>
        <translation type="unfinished">هاوتاکردنێکی ستوونەکان بۆ ئەم جۆرە سیستەمە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a column matching from a file</source>
        <translation type="unfinished">هاوتاکردنێکی ستوونەکان لە پەڕگەیەکەوە هەڵبژێرە</translation>
    </message>
    <message>
        <source>Choose a data file that exists.</source>
        <translation type="unfinished">پەڕگەیەکی داتا هەڵبژێرە کە هەبێت.</translation>
    </message>
    <message>
        <source>Choose a file made with Create data file; other files are imported.</source>
        <translation type="unfinished">پەڕگەیەک هەڵبژێرە کە بە «دروستکردنی پەڕگەی داتا» دروست کراوە؛ پەڕگەی تر هاوردە دەکرێت.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .gpkg.</source>
        <translation type="unfinished">پەڕگەیەک هەڵبژێرە کە کۆتاییەکەی .gpkg بێت.</translation>
    </message>
    <message>
        <source>Choose a file: every row becomes an order or is refused with the reason. Nothing is written before you have seen it.</source>
        <translation type="unfinished">پەڕگەیەک هەڵبژێرە: هەر ڕیزێک دەبێتە فەرمانێک یان بە هۆکارەوە ڕەت دەکرێتەوە. هیچ نانووسرێت پێش ئەوەی بیبینیت.</translation>
    </message>
    <message>
        <source>Choose a folder for the maps.</source>
        <translation type="unfinished">بوخچەیەک بۆ نەخشەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a layer of polygons.</source>
        <translation type="unfinished">چینێکی فرەگۆشە (polygon) هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a login in the connection, check it in QGIS's authentication store, or ask those who run the server for the right to read.</source>
        <translation type="unfinished">چوونەژوورەوەیەک لە پەیوەندییەکەدا هەڵبژێرە، لە کۆگای چوونەژوورەوەی QGIS بیپشکنە، یان لەوانەی ڕاژەکارەکە بەڕێوە دەبەن داوای مافی خوێندنەوە بکە.</translation>
    </message>
    <message>
        <source>Choose a longer period or a later first day.</source>
        <translation type="unfinished">ماوەیەکی درێژتر یان یەکەم ڕۆژێکی دواتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a name of letters and figures that does not begin with gpkg or sqlite_.</source>
        <translation type="unfinished">ناوێک لە پیت و ژمارە هەڵبژێرە کە بە gpkg یان sqlite_ دەست پێ نەکات.</translation>
    </message>
    <message>
        <source>Choose a page and press Make Picture.</source>
        <translation type="unfinished">پەڕەیەک هەڵبژێرە و «دروستکردنی وێنە» دابگرە.</translation>
    </message>
    <message>
        <source>Choose a record of one of its layers.</source>
        <translation type="unfinished">تۆمارێکی یەکێک لە چینەکانی هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a report made by a check.</source>
        <translation type="unfinished">ڕاپۆرتێک هەڵبژێرە کە پشکنینێک دروستی کردووە.</translation>
    </message>
    <message>
        <source>Choose a shorter period, one governorate or one operator.</source>
        <translation type="unfinished">ماوەیەکی کورتتر، یەک پارێزگا یان یەک جێبەجێکار هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose a task order in the list to see its progress.</source>
        <translation type="unfinished">فەرمانێکی ئەرک لە لیستەکەدا هەڵبژێرە بۆ بینینی پێشکەوتنەکەی.</translation>
    </message>
    <message>
        <source>Choose an entry of the kind Basic whose password has {count} characters or more.</source>
        <translation type="unfinished">چوونەژوورێکی جۆری Basic هەڵبژێرە کە وشە نهێنییەکەی {count} پیت یان زیاتر بێت.</translation>
    </message>
    <message>
        <source>Choose an existing record.</source>
        <translation type="unfinished">تۆمارێک هەڵبژێرە کە هەیە.</translation>
    </message>
    <message>
        <source>Choose another column matching.</source>
        <translation type="unfinished">هاوتاکردنێکی تری ستوونەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another coordinate system for the project.</source>
        <translation type="unfinished">سیستەمێکی تری پۆتان بۆ پرۆژەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another feature, or set the coordinate system of the layer.</source>
        <translation type="unfinished">تۆمارێکی تر لەسەر نەخشەکە هەڵبژێرە، یان سیستەمی پۆتانی چینەکە دابنێ.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished">پەڕگەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another folder or file name.</source>
        <translation type="unfinished">بوخچەیەک یان ناوێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another folder, or free some space.</source>
        <translation type="unfinished">بوخچەیەکی تر هەڵبژێرە، یان هەندێک جێ بەتاڵ بکە.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room on the disk.</source>
        <translation type="unfinished">بوخچەیەکی تر هەڵبژێرە، یان لە دیسکەکەدا جێ بکەرەوە.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished">بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another kind of login in QGIS's authentication store, for example OAuth2.</source>
        <translation type="unfinished">جۆرێکی تری چوونەژوورەوە لە کۆگای چوونەژوورەوەی QGIS هەڵبژێرە، بۆ نموونە OAuth2.</translation>
    </message>
    <message>
        <source>Choose another name for the result.</source>
        <translation type="unfinished">ناوێکی تر بۆ ئەنجامەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose another name, or move that file to another folder.</source>
        <translation type="unfinished">ناوێکی تر هەڵبژێرە، یان ئەو پەڕگەیە بگوازەرەوە بۆ بوخچەیەکی تر.</translation>
    </message>
    <message>
        <source>Choose another name, or open the file that is there.</source>
        <translation type="unfinished">ناوێکی تر هەڵبژێرە، یان ئەو پەڕگەیە بکەرەوە کە لەوێیە.</translation>
    </message>
    <message>
        <source>Choose another paper or orientation. There are: {names}.</source>
        <translation type="unfinished">کاغەز یان ئاڕاستەیەکی تری کاغەز هەڵبژێرە. ئەمانە هەن: {names}.</translation>
    </message>
    <message>
        <source>Choose how to read this position.</source>
        <translation type="unfinished">هەڵبژێرە ئەم شوێنە چۆن بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Choose it again in the connection, and enter the master password when QGIS asks.</source>
        <translation type="unfinished">لە پەیوەندییەکەدا دووبارە هەڵیبژێرە، و کاتێک QGIS دەپرسێت وشەی نهێنی سەرەکی بنووسە.</translation>
    </message>
    <message>
        <source>Choose it for a connection; for a file choose a column matching.</source>
        <translation type="unfinished">بۆ پەیوەندییەک هەڵیبژێرە؛ بۆ پەڕگە هاوتاکردنێکی ستوونەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose it for a file; for a connection choose a source profile.</source>
        <translation type="unfinished">بۆ پەڕگەیەک هەڵیبژێرە؛ بۆ پەیوەندی پرۆفایلێکی سەرچاوە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose it from the register of submissions.</source>
        <translation type="unfinished">لە تۆماری پەڕگە پێشکەشکراوەکان هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>Choose it in the list of orders.</source>
        <translation type="unfinished">لە لیستی فەرمانەکاندا هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>Choose it in the list of papers.</source>
        <translation type="unfinished">لە لیستی کاغەزەکاندا هەڵیبژێرە.</translation>
    </message>
    <message>
        <source>Choose one from the register of submissions.</source>
        <translation type="unfinished">یەکێک لە تۆماری پەڕگە پێشکەشکراوەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose one in the list of task orders.</source>
        <translation type="unfinished">یەکێک لە لیستی فەرمانەکانی ئەرکدا هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose one of the list.</source>
        <translation type="unfinished">یەکێک لە لیستەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose one of: {names}.</source>
        <translation type="unfinished">یەکێک لەمانە هەڵبژێرە: {names}.</translation>
    </message>
    <message>
        <source>Choose one of: {names}; or give the path of a file that describes one.</source>
        <translation type="unfinished">یەکێک لەمانە هەڵبژێرە: {names}؛ یان ڕێڕەوی پەڕگەیەک بدە کە وەسفی یەکێک دەکات.</translation>
    </message>
    <message>
        <source>Choose one task order to see its papers.</source>
        <translation type="unfinished">یەک فەرمانی ئەرک هەڵبژێرە بۆ بینینی کاغەزەکانی.</translation>
    </message>
    <message>
        <source>Choose one task order to see what happened to it.</source>
        <translation type="unfinished">یەک فەرمانی ئەرک هەڵبژێرە تا ببینیت چی بەسەردا هاتووە.</translation>
    </message>
    <message>
        <source>Choose one under Map, Folder.</source>
        <translation type="unfinished">لە «نەخشە»، «بوخچە» یەکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose one under Map.</source>
        <translation type="unfinished">لە «نەخشە» یەکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose one.</source>
        <translation type="unfinished">یەکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose remarks about records only.</source>
        <translation type="unfinished">تەنها تێبینی دەربارەی تۆمارەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose task orders in the list to send them, or take in a package first.</source>
        <translation type="unfinished">فەرمانەکانی ئەرک لە لیستەکەدا هەڵبژێرە بۆ ناردنیان، یان سەرەتا پاکێجێک وەربگرە.</translation>
    </message>
    <message>
        <source>Choose that table or another column matching.</source>
        <translation type="unfinished">ئەو خشتەیە یان هاوتاکردنێکی تری ستوونەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose the coordinate system the data really has.</source>
        <translation type="unfinished">ئەو سیستەمی پۆتانە هەڵبژێرە کە داتاکە بەڕاستی هەیەتی.</translation>
    </message>
    <message>
        <source>Choose the file that the other office sent, as it was sent.</source>
        <translation type="unfinished">ئەو پەڕگەیە هەڵبژێرە کە نووسینگەکەی تر ناردوویەتی، وەک نێردراوە.</translation>
    </message>
    <message>
        <source>Choose the hazards again.</source>
        <translation type="unfinished">دووبارە ناوچە مەترسیدارەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Choose the hazards the order is for.</source>
        <translation type="unfinished">ئەو ناوچە مەترسیدارانە هەڵبژێرە کە فەرمانەکە بۆیانە.</translation>
    </message>
    <message>
        <source>Choose the package that the other office sent. It is compared with your data file first; nothing is written until you take it in.</source>
        <translation type="unfinished">ئەو پاکێجە هەڵبژێرە کە نووسینگەکەی تر ناردوویەتی. سەرەتا لەگەڵ پەڕگەی داتاکەت بەراورد دەکرێت؛ هیچ نانووسرێت تا وەری نەگریت.</translation>
    </message>
    <message>
        <source>Choose the parcels asked about.</source>
        <translation type="unfinished">ئەو پارچە زەوییانە هەڵبژێرە کە پرسیاریان لێ کراوە.</translation>
    </message>
    <message>
        <source>Choose the rows changed on both sides and say which value counts.</source>
        <translation type="unfinished">ئەو ڕیزانە هەڵبژێرە کە لە هەردوو لا گۆڕاون و بڵێ کام بەها دادەنرێت.</translation>
    </message>
    <message>
        <source>Choose the task orders to send.</source>
        <translation type="unfinished">ئەو فەرمانانەی ئەرک هەڵبژێرە کە دەنێردرێن.</translation>
    </message>
    <message>
        <source>Choose where it shall be written.</source>
        <translation type="unfinished">هەڵبژێرە لە کوێ بنووسرێت.</translation>
    </message>
    <message>
        <source>Choose which tables and columns of the system become which of ours.</source>
        <translation type="unfinished">هەڵبژێرە کام خشتە و ستوونی سیستەمەکە دەبن بە کام خشتە و ستوونی ئێمە.</translation>
    </message>
    <message>
        <source>Choose whose columns shall be matched.</source>
        <translation type="unfinished">هەڵبژێرە ستوونەکانی کێ هاوتا بکرێن.</translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished">پۆل</translation>
    </message>
    <message>
        <source>Click for example Hazards in the Layers panel, then select one record.</source>
        <translation type="unfinished">بۆ نموونە لە پانێڵی Layers کرتە لە «ناوچە مەترسیدارەکان» بکە، پاشان یەک تۆمار دیاری بکە.</translation>
    </message>
    <message>
        <source>Click for the report.</source>
        <translation type="unfinished">بۆ ڕاپۆرتەکە کرتە بکە.</translation>
    </message>
    <message>
        <source>Click on the map to draw a line. Right-click or Enter ends it, Backspace takes the last corner back, Esc starts again. Then drag its corners.</source>
        <translation type="unfinished">بۆ کێشانی هێڵێک لەسەر نەخشەکە کرتە بکە. کرتەی ڕاست یان Enter تەواوی دەکات، Backspace دوا گۆشە لادەبات، Esc لە سەرەتاوە دەست پێ دەکاتەوە. پاشان گۆشەکانی ڕابکێشە.</translation>
    </message>
    <message>
        <source>Click on the map to draw an outline. Right-click or Enter ends it, Backspace takes the last corner back, Esc starts again. Then drag its corners.</source>
        <translation type="unfinished">بۆ کێشانی سنوورێک لەسەر نەخشەکە کرتە بکە. کرتەی ڕاست یان Enter تەواوی دەکات، Backspace دوا گۆشە لادەبات، Esc لە سەرەتاوە دەست پێ دەکاتەوە. پاشان گۆشەکانی ڕابکێشە.</translation>
    </message>
    <message>
        <source>Click the layer in the Layers panel, then select the feature on the map.</source>
        <translation type="unfinished">لە پانێڵی Layers کرتە لە چینەکە بکە، پاشان تۆمارەکە لەسەر نەخشەکە دیاری بکە.</translation>
    </message>
    <message>
        <source>Click the layer of the parcels in the Layers panel.</source>
        <translation type="unfinished">لە پانێڵی Layers کرتە لە چینی پارچە زەوییەکان بکە.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished">داخستن</translation>
    </message>
    <message>
        <source>Close QGIS</source>
        <translation type="unfinished">داخستنی QGIS</translation>
    </message>
    <message>
        <source>Close a Part</source>
        <translation type="unfinished">داخستنی بەشێک</translation>
    </message>
    <message>
        <source>Close a Part...</source>
        <translation type="unfinished">داخستنی بەشێک...</translation>
    </message>
    <message>
        <source>Close a part of a task order</source>
        <translation type="unfinished">داخستنی بەشێکی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller paper.</source>
        <translation type="unfinished">بەرنامەکانی تر دابخە، یان کاغەزێکی بچووکتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Close other windows that use the data file and try again.</source>
        <translation type="unfinished">پەنجەرەکانی تر کە پەڕگەی داتا بەکاردەهێنن دابخە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Close the Order</source>
        <translation type="unfinished">داخستنی فەرمان</translation>
    </message>
    <message>
        <source>Closing error (m)</source>
        <translation type="unfinished">هەڵەی داخستن (م)</translation>
    </message>
    <message>
        <source>Closing error: {metres} m ({ratio})</source>
        <translation type="unfinished">هەڵەی داخستن: ‎{metres}‏ م (‎{ratio}‏)</translation>
    </message>
    <message>
        <source>Code of an administrative area</source>
        <translation type="unfinished">کۆدی ناوچەیەکی کارگێڕی</translation>
    </message>
    <message>
        <source>Column</source>
        <translation type="unfinished">ستوون</translation>
    </message>
    <message>
        <source>Column Matching</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان</translation>
    </message>
    <message>
        <source>Column Matching...</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان...</translation>
    </message>
    <message>
        <source>Column matching</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان</translation>
    </message>
    <message>
        <source>Column matching (a name or a JSON file; empty: by the names of the columns)</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان (ناوێک یان پەڕگەیەکی JSON؛ بەتاڵ: بەپێی ناوی ستوونەکان)</translation>
    </message>
    <message>
        <source>Column matching (a name or a JSON file; empty: that of the connection)</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان (ناوێک یان پەڕگەیەکی JSON؛ بەتاڵ: ئەوەی پەیوەندییەکە)</translation>
    </message>
    <message>
        <source>Column matching: {name}</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان: {name}</translation>
    </message>
    <message>
        <source>Column matchings</source>
        <translation type="unfinished">هاوتاکردنەکانی ستوون</translation>
    </message>
    <message>
        <source>Column of the source</source>
        <translation type="unfinished">ستوونی سەرچاوە</translation>
    </message>
    <message>
        <source>Column {column}: is the day first or the month? {count} dates can be read both ways; their rows are rejected until you say.</source>
        <translation type="unfinished">ستوونی {column}: ڕۆژ یەکەمە یان مانگ؟ {count} بەروار بە هەردوو شێوە دەخوێنرێنەوە؛ ڕیزەکانیان ڕەت دەکرێنەوە تا دیاری دەکەیت.</translation>
    </message>
    <message>
        <source>Column {column}: these values are not known: {values}</source>
        <translation type="unfinished">ستوونی {column}: ئەم بەهایانە نەناسراون: {values}</translation>
    </message>
    <message>
        <source>Column {column}: {count} dates are numbers. Do they count days from 1900 (Excel) or from 1904 (old Macs)? They are not taken until you say.</source>
        <translation type="unfinished">ستوونی {column}: {count} بەروار ژمارەن. ئایا ڕۆژەکان لە 1900 ەوە دەژمێرن (Excel) یان لە 1904 ەوە (Mac ی کۆن)؟ وەرناگیرێن تا دیاری دەکەیت.</translation>
    </message>
    <message>
        <source>Column {column}: {count} values are not known in {field}. What do they mean?</source>
        <translation type="unfinished">ستوونی {column}: {count} بەها لە {field} نەناسراون. واتایان چییە؟</translation>
    </message>
    <message>
        <source>Column {column}: {count} values could not be read; their fields stay as they are.</source>
        <translation type="unfinished">ستوونی {column}: نەتوانرا {count} بەها بخوێنرێتەوە؛ خانەکانیان وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>Column {column}: {count} values were converted from {unit}.</source>
        <translation type="unfinished">ستوونی {column}: {count} بەها لە {unit} گۆڕدران.</translation>
    </message>
    <message>
        <source>Column {column}: {reason}</source>
        <translation type="unfinished">ستوونی {column}: {reason}</translation>
    </message>
    <message>
        <source>Column {column}: {reason} The field is empty here.</source>
        <translation type="unfinished">ستوونی {column}: {reason} خانەکە لێرە بەتاڵە.</translation>
    </message>
    <message>
        <source>Column {column}: {reason} The field stays as it is.</source>
        <translation type="unfinished">ستوونی {column}: {reason} خانەکە وەک خۆی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Column {column}: {value} is not what the service says it is.</source>
        <translation type="unfinished">ستوونی {column}: {value} ئەوە نییە کە ڕاژەکە دەڵێت.</translation>
    </message>
    <message>
        <source>Column {column}: {value} {unit} was read as {result} {target}.</source>
        <translation type="unfinished">ستوونی {column}: {value} {unit} وەک {result} {target} خوێندرایەوە.</translation>
    </message>
    <message>
        <source>Columns of the key</source>
        <translation type="unfinished">ستوونەکانی کلیل</translation>
    </message>
    <message>
        <source>Columns of the source</source>
        <translation type="unfinished">ستوونەکانی سەرچاوە</translation>
    </message>
    <message>
        <source>Columns that were not taken: {names}.</source>
        <translation type="unfinished">ئەو ستوونانەی وەرنەگیران: {names}.</translation>
    </message>
    <message>
        <source>Columns the matching knows but the file lacks: {names}.</source>
        <translation type="unfinished">ئەو ستوونانەی هاوتاکردنەکە دەیانناسێت بەڵام لە پەڕگەکەدا نین: {names}.</translation>
    </message>
    <message>
        <source>Columns without a place here: {count}.</source>
        <translation type="unfinished">ئەو ستوونانەی لێرە جێیان نییە: {count}.</translation>
    </message>
    <message>
        <source>Compare a package</source>
        <translation type="unfinished">بەراوردکردنی پاکێجێک</translation>
    </message>
    <message>
        <source>Compare both with the paper.</source>
        <translation type="unfinished">هەردووکیان لەگەڵ کاغەزەکە بەراورد بکە.</translation>
    </message>
    <message>
        <source>Compare it with a shipped map type, change what differs, and write the version.</source>
        <translation type="unfinished">لەگەڵ جۆرێکی نەخشەی هاوپێچی ئامرازەکان بەراوردی بکە، ئەوەی جیاوازە بیگۆڕە، و وەشانەکە بنووسە.</translation>
    </message>
    <message>
        <source>Compare it with a shipped one.</source>
        <translation type="unfinished">لەگەڵ یەکێکی هاوپێچی ئامرازەکان بەراوردی بکە.</translation>
    </message>
    <message>
        <source>Compare it with the shipped file.</source>
        <translation type="unfinished">لەگەڵ پەڕگە ئەسڵییەکە بەراوردی بکە.</translation>
    </message>
    <message>
        <source>Compares a file (GeoPackage, Shapefile, GeoJSON, KML, GPX, Excel, CSV, maXML, lists of turning points, chats, ZIP and any other that QGIS opens) or a layer with the data file and takes it in: to the workbench, where a person approves it, or straight to the approved records. Every record of the file is counted once: new, changed, unchanged, in conflict with an edit of ours, or rejected with the reason. Records without an outline are kept; outlines that cross themselves are kept as received, and a repair is proposed. With DRY_RUN nothing is written. What must not be guessed (coordinate system, day or month first, units, unknown values) is asked in the report. A corrected file sent again changes only what was corrected.</source>
        <translation type="unfinished">پەڕگەیەک (GeoPackage، Shapefile، GeoJSON، KML، GPX، Excel، CSV، maXML، لیستی خاڵە وەرچەرخانەکان، چات، ZIP و هەر شتێکی تر کە QGIS دەیکاتەوە) یان چینێک لەگەڵ پەڕگەی داتا بەراورد دەکات و وەریدەگرێت: بۆ مێزی کار، کە کەسێک پەسەندی دەکات، یان ڕاستەوخۆ بۆ تۆمارە پەسەندکراوەکان. هەر تۆمارێکی پەڕگەکە یەک جار دەژمێردرێت: نوێ، گۆڕاو، نەگۆڕاو، ناکۆک لەگەڵ دەستکاری ئێمە، یان ڕەتکراوە بە هۆکارەوە. تۆماری بێ سنوور هەڵدەگیرێت؛ ئەو سنوورانەی خۆیان دەبڕن وەک وەرگیراون هەڵدەگیرێن، و چاککردنێک پێشنیار دەکرێت. لەگەڵ DRY_RUN هیچ نانووسرێت. ئەوەی نابێت بە خەمڵاندن بێت (سیستەمی پۆتان، ڕۆژ یان مانگ یەکەم، یەکەکان، بەهای نەناسراو) لە ڕاپۆرتەکەدا دەپرسرێت. پەڕگەیەکی ڕاستکراوە کە دووبارە دەنێردرێت تەنها ئەوە دەگۆڕێت کە ڕاست کراوەتەوە.</translation>
    </message>
    <message>
        <source>Compares a package of another office with the data file and enters what only the other office changed, in one step or not at all. What both changed since the last package waits: decide with DECISIONS, for example {example}, or for all others at once with CONFLICTS (0 stop, 1 ours stay, 2 theirs count). An answer of an operator brings reports and items found; reports wait for approval, and what it would change on an order itself is listed, not entered: use the commands of the order. Nothing is deleted. A package that is damaged, for another data file, taken in already or older than the last one is refused. With DRY_RUN nothing is written.</source>
        <translation type="unfinished">پاکێجی نووسینگەیەکی تر لەگەڵ پەڕگەی داتا بەراورد دەکات و ئەوەی تەنها نووسینگەکەی تر گۆڕیویەتی تۆماری دەکات، بە یەک هەنگاو یان هیچ. ئەوەی لە دوا پاکێجەوە هەردوولا گۆڕیویانە چاوەڕێ دەکات: بە DECISIONS بڕیار بدە، بۆ نموونە ‎{example}‏، یان بۆ هەموو ئەوانی تر بە یەک جار بە CONFLICTS (0 بوەستە، 1 هی ئێمە دەمێنێتەوە، 2 هی ئەوان دادەنرێت). وەڵامی جێبەجێکارێک ڕاپۆرت و تەقەمەنییە دۆزراوەکان دەهێنێت؛ ڕاپۆرتەکان چاوەڕێی پەسەندکردن دەکەن، و ئەوەی لە خودی فەرمانێکدا دەیگۆڕێت لیست دەکرێت و تۆمار ناکرێت: کردارەکانی فەرمانەکە بەکاربهێنە. هیچ ناسڕدرێتەوە. پاکێجێک کە تێکچووە، بۆ پەڕگەیەکی داتای ترە، پێشتر وەرگیراوە یان لە دوا پاکێج کۆنترە، ڕەت دەکرێتەوە. لەگەڵ DRY_RUN هیچ نانووسرێت.</translation>
    </message>
    <message>
        <source>Compares a package of another office with your data file and takes it in.</source>
        <translation type="unfinished">پاکێجی نووسینگەیەکی تر لەگەڵ پەڕگەی داتاکەت بەراورد دەکات و وەریدەگرێت.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished">تەواوکردن</translation>
    </message>
    <message>
        <source>Complete it first, or certify the part that is finished.</source>
        <translation type="unfinished">سەرەتا تەواوی بکە، یان بڕوانامە بۆ ئەو بەشە دەربکە کە تەواو بووە.</translation>
    </message>
    <message>
        <source>Complete the outline of turning points. What it overlaps is shown here.</source>
        <translation type="unfinished">سنووری خاڵە وەرچەرخانەکان تەواو بکە. ئەوەی لەگەڵی یەکتر دەپۆشن لێرە پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>Completed land by outcome and depth</source>
        <translation type="unfinished">زەوی تەواوبوو بەپێی ئەنجام و قووڵی</translation>
    </message>
    <message>
        <source>Completion report</source>
        <translation type="unfinished">ڕاپۆرتی تەواوبوون</translation>
    </message>
    <message>
        <source>Completion reports</source>
        <translation type="unfinished">ڕاپۆرتەکانی تەواوبوون</translation>
    </message>
    <message>
        <source>Confirm that a site was left</source>
        <translation type="unfinished">پشتڕاستکردنەوەی بەجێهێشتنی شوێنێک</translation>
    </message>
    <message>
        <source>Confirm that the Site Was Left</source>
        <translation type="unfinished">پشتڕاستکردنەوەی بەجێهێشتنی شوێنەکە</translation>
    </message>
    <message>
        <source>Confirm that the Site Was Left...</source>
        <translation type="unfinished">پشتڕاستکردنەوەی بەجێهێشتنی شوێنەکە...</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation type="unfinished">پەیوەندی</translation>
    </message>
    <message>
        <source>Connection (its name, or a JSON file)</source>
        <translation type="unfinished">پەیوەندی (ناوەکەی، یان پەڕگەیەکی JSON)</translation>
    </message>
    <message>
        <source>Connection {name}</source>
        <translation type="unfinished">پەیوەندی {name}</translation>
    </message>
    <message>
        <source>Connection: {name}</source>
        <translation type="unfinished">پەیوەندی: {name}</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation type="unfinished">پەیوەندییەکان</translation>
    </message>
    <message>
        <source>Connections by name are kept in QGIS, and this program runs without it.</source>
        <translation type="unfinished">پەیوەندییەکان بە ناو لە QGIS هەڵدەگیرێن، و ئەم بەرنامەیە بەبێ ئەو کار دەکات.</translation>
    </message>
    <message>
        <source>Connections to IMSMA Core, IMSMA NG and PostGIS</source>
        <translation type="unfinished">پەیوەندی لەگەڵ IMSMA Core و IMSMA NG و PostGIS</translation>
    </message>
    <message>
        <source>Connections to IMSMA Core, IMSMA NG and PostGIS: how old their data are, and updates of them.</source>
        <translation type="unfinished">پەیوەندی لەگەڵ IMSMA Core و IMSMA NG و PostGIS: داتاکانیان چەند کۆنن، و نوێکردنەوەیان.</translation>
    </message>
    <message>
        <source>Connections to IMSMA, and data files opened lately</source>
        <translation type="unfinished">پەیوەندی لەگەڵ IMSMA، و ئەو پەڕگانەی داتا کە لەم دواییانەدا کراونەتەوە</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation type="unfinished">پەیوەندی</translation>
    </message>
    <message>
        <source>Contamination</source>
        <translation type="unfinished">پیسبوون</translation>
    </message>
    <message>
        <source>Coordinate system</source>
        <translation type="unfinished">سیستەمی پۆتان</translation>
    </message>
    <message>
        <source>Coordinate system, if the file does not say it</source>
        <translation type="unfinished">سیستەمی پۆتان، ئەگەر پەڕگەکە نەیڵێت</translation>
    </message>
    <message>
        <source>Coordinates</source>
        <translation type="unfinished">پۆتانەکان</translation>
    </message>
    <message>
        <source>Coordinates (MGRS, UTM, degrees)</source>
        <translation type="unfinished">پۆتانەکان (MGRS, UTM, پلە)</translation>
    </message>
    <message>
        <source>Coordinates and grid</source>
        <translation type="unfinished">پۆتان و تۆڕ</translation>
    </message>
    <message>
        <source>Coordinates are those of one point, this is {kind}.</source>
        <translation type="unfinished">پۆتان هی یەک خاڵە، ئەمە {kind} ە.</translation>
    </message>
    <message>
        <source>Coordinates: {name}</source>
        <translation type="unfinished">پۆتان: {name}</translation>
    </message>
    <message>
        <source>Copies a data file while others work with it, and looks whether it is whole: damage, lost protection, a history that does not fit, orders changed past the steps of their life. A copy made with the file manager may miss what was written last.</source>
        <translation type="unfinished">پەڕگەیەکی داتا کۆپی دەکات کاتێک کەسانی تر کاری لەسەر دەکەن، و سەیر دەکات ئایا تەواوە: تێکچوون، لەدەستدانی پاراستن، مێژوویەک کە ناگونجێت، فەرمانێک کە لە دەرەوەی هەنگاوەکانی ژیانی گۆڕدراوە. کۆپییەک کە بە بەڕێوەبەری پەڕگە دروستکراوە لەوانەیە ئەوەی دوا جار نووسراوە تێیدا نەبێت.</translation>
    </message>
    <message>
        <source>Copies the data file safely, also while it is open.</source>
        <translation type="unfinished">پەڕگەی داتا بە سەلامەتی کۆپی دەکات، تەنانەت کاتێک کراوەیە.</translation>
    </message>
    <message>
        <source>Copies the scan of a signed paper into the folder beside the data file and enters it with the paper and with what the paper is about: the task order, or the handover certificate, which needs it before land is handed over. PAPER is the number or the key of the paper. BY is the name of the person who keeps it.</source>
        <translation type="unfinished">وێنەی سکانکراوی کاغەزێکی واژۆکراو بۆ بوخچەی تەنیشت پەڕگەی داتا کۆپی دەکات و لەگەڵ کاغەزەکە و ئەو شتەی کاغەزەکە دەربارەیەتی تۆماری دەکات: فەرمانی ئەرک، یان بڕوانامەی ڕادەستکردن، کە پێش ڕادەستکردنی زەوی پێویستی پێیەتی. PAPER ژمارە یان کلیلی کاغەزەکەیە. BY ناوی ئەو کەسەیە کە هەڵیدەگرێت.</translation>
    </message>
    <message>
        <source>Copies to</source>
        <translation type="unfinished">کۆپی بۆ</translation>
    </message>
    <message>
        <source>Copies to: {names}</source>
        <translation type="unfinished">کۆپی بۆ: {names}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished">کۆپی</translation>
    </message>
    <message>
        <source>Copy Diagnostic Report</source>
        <translation type="unfinished">لەبەرگرتنەوەی ڕاپۆرتی دەستنیشانکردن</translation>
    </message>
    <message>
        <source>Copy of</source>
        <translation type="unfinished">کۆپی لە</translation>
    </message>
    <message>
        <source>Copy the rows with their headings and paste them.</source>
        <translation type="unfinished">ڕیزەکان لەگەڵ سەردێڕی ستوونەکانیان کۆپی بکە و بیانلکێنە.</translation>
    </message>
    <message>
        <source>Corner</source>
        <translation type="unfinished">گۆشە</translation>
    </message>
    <message>
        <source>Corners of the outline: no turning points were entered (WGS 84, bearings from true north)</source>
        <translation type="unfinished">گۆشەکانی سنوور: هیچ خاڵێکی وەرچەرخان تۆمار نەکراوە (WGS 84، ئاڕاستەکان لە باکووری ڕاستەقینەوە)</translation>
    </message>
    <message>
        <source>Corners of the parcel, one a line, for example 38S MB 45678 12345</source>
        <translation type="unfinished">گۆشەکانی پارچە زەوییەکە، هەر دێڕێک یەک گۆشە، بۆ نموونە ‎38S MB 45678 12345‏</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished">ڕاست بکەرەوە</translation>
    </message>
    <message>
        <source>Correct "only" in the column matching; otherwise none of its records would be taken.</source>
        <translation type="unfinished">لە هاوتاکردنی ستوونەکاندا "only" ڕاست بکەرەوە؛ ئەگینا هیچ کام لە تۆمارەکانی وەرناگیرێت.</translation>
    </message>
    <message>
        <source>Correct It...</source>
        <translation type="unfinished">ڕاستی بکەرەوە...</translation>
    </message>
    <message>
        <source>Correct POINTS, or leave it out if the points stand in the list itself.</source>
        <translation type="unfinished">‏POINTS ڕاست بکەرەوە، یان بەتاڵی بهێڵەرەوە ئەگەر خاڵەکان لە لیستەکە خۆیدا بن.</translation>
    </message>
    <message>
        <source>Correct it at the place named, or take the shipped file again.</source>
        <translation type="unfinished">لەو شوێنەی ناوی براوە ڕاستی بکەرەوە، یان پەڕگە ئەسڵییەکە دووبارە وەربگرە.</translation>
    </message>
    <message>
        <source>Correct it at the place named.</source>
        <translation type="unfinished">لەو شوێنەی ناوی براوە ڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct it in the file of the map type.</source>
        <translation type="unfinished">لە پەڕگەی جۆری نەخشەکەدا ڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct it.</source>
        <translation type="unfinished">ڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct that row first.</source>
        <translation type="unfinished">سەرەتا ئەو ڕیزە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct that row, or send the list as xlsx.</source>
        <translation type="unfinished">ئەو ڕیزە ڕاست بکەرەوە، یان لیستەکە وەک xlsx بنێرە.</translation>
    </message>
    <message>
        <source>Correct the JSON at the place named.</source>
        <translation type="unfinished">لەو شوێنەی ناوی براوە JSON ەکە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the Work</source>
        <translation type="unfinished">ڕاستکردنەوەی کار</translation>
    </message>
    <message>
        <source>Correct the corners.</source>
        <translation type="unfinished">گۆشەکان ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the file or delete it, so that the shipped one counts again.</source>
        <translation type="unfinished">پەڕگەکە ڕاست بکەرەوە یان بیسڕەوە، تا ئەسڵییەکە دووبارە کاری پێ بکرێت.</translation>
    </message>
    <message>
        <source>Correct the file {name}.</source>
        <translation type="unfinished">پەڕگەی {name} ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the file, or take the shipped one again.</source>
        <translation type="unfinished">پەڕگەکە ڕاست بکەرەوە، یان ئەسڵییەکە دووبارە وەربگرە.</translation>
    </message>
    <message>
        <source>Correct the file.</source>
        <translation type="unfinished">پەڕگەکە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the governorates of the connection.</source>
        <translation type="unfinished">پارێزگاکانی پەیوەندییەکە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the map type {name}.</source>
        <translation type="unfinished">جۆری نەخشەی {name} ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the names in the register, or write the name out in the file.</source>
        <translation type="unfinished">ناوەکان لە تۆمارگەکەدا ڕاست بکەرەوە، یان ناوەکە لە پەڕگەکەدا بە تەواوی بنووسە.</translation>
    </message>
    <message>
        <source>Correct the option {name} of the connection.</source>
        <translation type="unfinished">هەڵبژاردنی {name} ی پەیوەندییەکە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the pattern of numbers of task orders in the options.</source>
        <translation type="unfinished">شێوازی ژمارەکانی فەرمانی ئەرک لە هەڵبژاردنەکاندا ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the position of the parcel.</source>
        <translation type="unfinished">شوێنی پارچە زەوییەکە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct the value.</source>
        <translation type="unfinished">بەهاکە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Correct those records first, or correct the file and send it again.</source>
        <translation type="unfinished">سەرەتا ئەو تۆمارانە ڕاست بکەرەوە، یان پەڕگەکە ڕاست بکەرەوە و دووبارە بینێرە.</translation>
    </message>
    <message>
        <source>Correction requests: {done} done, {refused} refused, {gone} whose record is gone, {open} without answer, {look} of them need a look.</source>
        <translation type="unfinished">داواکانی ڕاستکردنەوە: {done} جێبەجێ کراون، {refused} ڕەتکراونەتەوە، {gone} تۆمارەکەیان نەماوە، {open} بێ وەڵامن، {look} لەوان پێویستیان بە سەیرکردنە.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation type="unfinished">ڕاستکردنەوەکان</translation>
    </message>
    <message>
        <source>Corrections for IMSMA</source>
        <translation type="unfinished">ڕاستکردنەوەکان بۆ IMSMA</translation>
    </message>
    <message>
        <source>Corrections for IMSMA: list {number}</source>
        <translation type="unfinished">ڕاستکردنەوەکان بۆ IMSMA: لیستی {number}</translation>
    </message>
    <message>
        <source>Corrections...</source>
        <translation type="unfinished">ڕاستکردنەوەکان...</translation>
    </message>
    <message>
        <source>Count reports not yet approved</source>
        <translation type="unfinished">ئەو ڕاپۆرتانەش بژمێرە کە هێشتا پەسەند نەکراون</translation>
    </message>
    <message>
        <source>Counting the records of {table}...</source>
        <translation type="unfinished">ژماردنی تۆمارەکانی {table}...</translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished">وڵات</translation>
    </message>
    <message>
        <source>Country (two letters)</source>
        <translation type="unfinished">وڵات (دوو پیت)</translation>
    </message>
    <message>
        <source>Counts by table</source>
        <translation type="unfinished">ژمارەکان بەپێی خشتە</translation>
    </message>
    <message>
        <source>Cover</source>
        <translation type="unfinished">بەرگ</translation>
    </message>
    <message>
        <source>Create a data file and import the layers of this GeoPackage into it.</source>
        <translation type="unfinished">پەڕگەیەکی داتا دروست بکە و چینەکانی ئەم GeoPackage ە بهێنە ناوی.</translation>
    </message>
    <message>
        <source>Create data file</source>
        <translation type="unfinished">دروستکردنی پەڕگەی داتا</translation>
    </message>
    <message>
        <source>Create sample data</source>
        <translation type="unfinished">دروستکردنی داتای نموونەیی</translation>
    </message>
    <message>
        <source>Curves of {count} geometries became straight lines.</source>
        <translation type="unfinished">چەماوەکانی {count} شێوە بوون بە هێڵی ڕاست.</translation>
    </message>
    <message>
        <source>D&amp;istrict</source>
        <translation type="unfinished">&amp;قەزا</translation>
    </message>
    <message>
        <source>DECISIONS cannot be read.</source>
        <translation type="unfinished">‏DECISIONS ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>DRAFT. This order was not issued. Nobody may begin work on it.</source>
        <translation type="unfinished">ڕەشنووس. ئەم فەرمانە دەرنەکراوە. کەس بۆی نییە کاری لەسەر دەست پێ بکات.</translation>
    </message>
    <message>
        <source>Dangers</source>
        <translation type="unfinished">مەترسییەکان</translation>
    </message>
    <message>
        <source>Dashed: in IMSMA. Solid with dots: proposed. North is up.</source>
        <translation type="unfinished">هێڵی پچڕپچڕ: لە IMSMA. هێڵی تەواو بە خاڵەوە: پێشنیارکراو. باکوور لە سەرەوەیە.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation type="unfinished">داتا</translation>
    </message>
    <message>
        <source>Data as of</source>
        <translation type="unfinished">کاتی داتا</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation type="unfinished">پەڕگەی داتا</translation>
    </message>
    <message>
        <source>Data file (*.gpkg)</source>
        <translation type="unfinished">پەڕگەی داتا (*.gpkg)</translation>
    </message>
    <message>
        <source>Data file changed on {changed}.</source>
        <translation type="unfinished">پەڕگەی داتا لە ‎{changed}‏ گۆڕدراوە.</translation>
    </message>
    <message>
        <source>Data file changed: {moment}</source>
        <translation type="unfinished">گۆڕینی پەڕگەی داتا: {moment}</translation>
    </message>
    <message>
        <source>Data file: {name}</source>
        <translation type="unfinished">پەڕگەی داتا: {name}</translation>
    </message>
    <message>
        <source>Data files</source>
        <translation type="unfinished">پەڕگەکانی داتا</translation>
    </message>
    <message>
        <source>Data files (GeoPackage)</source>
        <translation type="unfinished">پەڕگەکانی داتا (GeoPackage)</translation>
    </message>
    <message>
        <source>Data files opened lately</source>
        <translation type="unfinished">پەڕگەکانی داتا کە لەم دواییانەدا کراونەتەوە</translation>
    </message>
    <message>
        <source>Data of</source>
        <translation type="unfinished">کاتی داتا</translation>
    </message>
    <message>
        <source>Data of {when}.</source>
        <translation type="unfinished">داتای ‎{when}‏.</translation>
    </message>
    <message>
        <source>Data reach to</source>
        <translation type="unfinished">داتا دەگاتە</translation>
    </message>
    <message>
        <source>Data up to {newest}, data file changed on {changed}.</source>
        <translation type="unfinished">داتا تا ‎{newest}‏، پەڕگەی داتا لە ‎{changed}‏ گۆڕدراوە.</translation>
    </message>
    <message>
        <source>Data up to: {day}</source>
        <translation type="unfinished">داتا تا: {day}</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation type="unfinished">بەروار:</translation>
    </message>
    <message>
        <source>Dates in figures</source>
        <translation type="unfinished">بەروار بە ژمارە</translation>
    </message>
    <message>
        <source>Dates that are numbers count from</source>
        <translation type="unfinished">بەرواری نووسراو بە ژمارە دەژمێردرێت لە</translation>
    </message>
    <message>
        <source>Datum of the coordinates</source>
        <translation type="unfinished">داتومی پۆتانەکان</translation>
    </message>
    <message>
        <source>Day first</source>
        <translation type="unfinished">ڕۆژ یەکەم</translation>
    </message>
    <message>
        <source>Day it happened</source>
        <translation type="unfinished">ڕۆژی ڕوودانەکەی</translation>
    </message>
    <message>
        <source>Day of review</source>
        <translation type="unfinished">ڕۆژی پێداچوونەوە</translation>
    </message>
    <message>
        <source>Day of the change (today if empty)</source>
        <translation type="unfinished">ڕۆژی گۆڕانکارییەکە (ئەگەر بەتاڵ بێت: ئەمڕۆ)</translation>
    </message>
    <message>
        <source>Day of the data, day of the print</source>
        <translation type="unfinished">ڕۆژی داتا، ڕۆژی چاپ</translation>
    </message>
    <message>
        <source>Day on which the order will be done</source>
        <translation type="unfinished">ئەو ڕۆژەی فەرمانەکە تێیدا تەواو دەبێت</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished">ڕۆژەکان</translation>
    </message>
    <message>
        <source>Days are written as 2026-03-31.</source>
        <translation type="unfinished">ڕۆژەکان وەک ‎2026-03-31‏ دەنووسرێن.</translation>
    </message>
    <message>
        <source>Days suspended</source>
        <translation type="unfinished">ڕۆژە ڕاگیراوەکان</translation>
    </message>
    <message>
        <source>Days without report: {days}</source>
        <translation type="unfinished">ڕۆژەکانی بێ ڕاپۆرت: {days}</translation>
    </message>
    <message>
        <source>Days worked</source>
        <translation type="unfinished">ڕۆژەکانی کارکردن</translation>
    </message>
    <message>
        <source>De&amp;clination</source>
        <translation type="unfinished">&amp;لادانی موگناتیسی</translation>
    </message>
    <message>
        <source>Decide</source>
        <translation type="unfinished">بڕیار بدە</translation>
    </message>
    <message>
        <source>Decided on the overlap with {name} ({kind}, {area} {unit}): {decision}</source>
        <translation type="unfinished">بڕیار لەسەر یەکترپۆشین لەگەڵ {name} ({kind}، ‎{area} {unit}‏): {decision}</translation>
    </message>
    <message>
        <source>Decimal degrees of a point, latitude first, on WGS 84. Decimals are 0 to 9; 6 are 0.1 metres. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Example: imsma_decimal($geometry, 5) gives 'N 33.31520, E 44.36610'</source>
        <translation type="unfinished">پلەی دەیی خاڵێک، هێڵی پانی یەکەم، لەسەر WGS 84. ژمارەی خانە دەییەکان 0 تا 9 ە؛ 6 واتە 0.1 مەتر. خاڵەکە بە پلەیە (EPSG:4326)، وەک هەموو شتێک لە پەڕگەی داتادا؛ بۆ هێڵ یان ناوچە بڵێ مەبەستت کام خاڵە. نموونە: ‎imsma_decimal($geometry, 5)‏ ئەمە دەدات: ‎'N 33.31520, E 44.36610'‏</translation>
    </message>
    <message>
        <source>Decimal degrees or UTM give the outline back exactly. MGRS is rounded to a metre: use it to find places, not to enter outlines.</source>
        <translation type="unfinished">پلەی دەیی یان UTM سنوورەکە بە تەواوی دەداتەوە. MGRS بۆ یەک مەتر نزیک کراوەتەوە: بۆ دۆزینەوەی شوێن بەکاری بهێنە، نەک بۆ نووسینی سنوور.</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished">نیشانەی دەیی</translation>
    </message>
    <message>
        <source>Decisions, as JSON</source>
        <translation type="unfinished">بڕیارەکان، وەک JSON</translation>
    </message>
    <message>
        <source>Declination</source>
        <translation type="unfinished">لادانی موگناتیسی</translation>
    </message>
    <message>
        <source>Declination (degrees, east positive)</source>
        <translation type="unfinished">لادانی موگناتیسی (پلە، ڕۆژهەڵات پۆزەتیڤە)</translation>
    </message>
    <message>
        <source>Degrees and decimal minutes of a point, latitude first, on WGS 84, as many GPS receivers show them. Decimals are 0 to 7; 4 are 0.2 metres. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Example: imsma_decimal_minutes($geometry, 3) gives N 33 18.912, E 44 21.966 with the signs of degrees and minutes</source>
        <translation type="unfinished">پلە و خولەکی دەیی خاڵێک، هێڵی پانی یەکەم، لەسەر WGS 84، وەک زۆر ئامێری GPS پیشانی دەدەن. ژمارەی خانە دەییەکان 0 تا 7 ە؛ 4 واتە 0.2 مەتر. خاڵەکە بە پلەیە (EPSG:4326)، وەک هەموو شتێک لە پەڕگەی داتادا؛ بۆ هێڵ یان ناوچە بڵێ مەبەستت کام خاڵە. نموونە: ‎imsma_decimal_minutes($geometry, 3)‏ ئەمە دەدات: ‎N 33 18.912, E 44 21.966‏ بە نیشانەکانی پلە و خولەکەوە</translation>
    </message>
    <message>
        <source>Degrees, minutes and seconds of a point, latitude first, on WGS 84. Decimals of the seconds are 0 to 5; 2 are 0.3 metres. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Example: imsma_dms($geometry, 0) gives N 33 18 55, E 44 21 58 with the signs of degrees, minutes and seconds</source>
        <translation type="unfinished">پلە و خولەک و چرکەی خاڵێک، هێڵی پانی یەکەم، لەسەر WGS 84. ژمارەی خانە دەییەکانی چرکە 0 تا 5 ە؛ 2 واتە 0.3 مەتر. خاڵەکە بە پلەیە (EPSG:4326)، وەک هەموو شتێک لە پەڕگەی داتادا؛ بۆ هێڵ یان ناوچە بڵێ مەبەستت کام خاڵە. نموونە: ‎imsma_dms($geometry, 0)‏ ئەمە دەدات: ‎N 33 18 55, E 44 21 58‏ بە نیشانەکانی پلە و خولەک و چرکەوە</translation>
    </message>
    <message>
        <source>Delete it and make a new copy.</source>
        <translation type="unfinished">بیسڕەوە و کۆپییەکی نوێ دروست بکە.</translation>
    </message>
    <message>
        <source>Deleted here, still there</source>
        <translation type="unfinished">لێرە سڕاوەتەوە، لەوێ هێشتا هەیە</translation>
    </message>
    <message>
        <source>Depth ordered was not reached</source>
        <translation type="unfinished">ئەو قووڵییەی فەرمانی پێ درابوو، پێی نەگەیشتن</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished">وەسف</translation>
    </message>
    <message>
        <source>Detect Overlaps...</source>
        <translation type="unfinished">دۆزینەوەی یەکترپۆشین...</translation>
    </message>
    <message>
        <source>Detect overlaps</source>
        <translation type="unfinished">دۆزینەوەی یەکترپۆشین</translation>
    </message>
    <message>
        <source>Dictionary</source>
        <translation type="unfinished">فەرهەنگ</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation type="unfinished">جیاوازی</translation>
    </message>
    <message>
        <source>Difference: {text}</source>
        <translation type="unfinished">جیاوازی: {text}</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished">جیاوازییەکان</translation>
    </message>
    <message>
        <source>Digits</source>
        <translation type="unfinished">شێوەی ژمارەکان</translation>
    </message>
    <message>
        <source>Digits (if left out, as in the options)</source>
        <translation type="unfinished">شێوەی ژمارەکان (ئەگەر نەدرێت، وەک لە هەڵبژاردنەکاندا)</translation>
    </message>
    <message>
        <source>Digits on maps and sheets</source>
        <translation type="unfinished">ژمارەکان لەسەر نەخشە و پەڕەکان</translation>
    </message>
    <message>
        <source>Disclaimer</source>
        <translation type="unfinished">ڕوونکردنەوەی بەرپرسیارێتی</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation type="unfinished">دووری</translation>
    </message>
    <message>
        <source>District</source>
        <translation type="unfinished">قەزا</translation>
    </message>
    <message>
        <source>District {name} ({code})</source>
        <translation type="unfinished">قەزای {name} ({code})</translation>
    </message>
    <message>
        <source>Do Not Take</source>
        <translation type="unfinished">وەرمەگرە</translation>
    </message>
    <message>
        <source>Does the day or the month stand first in {column}?</source>
        <translation type="unfinished">لە {column} ڕۆژ یەکەمە یان مانگ؟</translation>
    </message>
    <message>
        <source>Does the next step in the life of a task order (issue, accept, begin, suspend, resume, complete, certify, hand over, cancel ...). STATUS is the status after it. Suspending, cancelling and a failed quality check need REASON, suspending also REVIEW_ON. Before people are sent and before work counts as finished the order is checked as by otms:checktask. DAY is the day of the change if it is entered later. VALID_TO gives a new last day of validity. SITE_LEFT_ON and SITE_LEFT_BY say that the last people left the site and who confirms it; without them people are thought to be there, whatever the status.</source>
        <translation type="unfinished">هەنگاوی داهاتوو لە ژیانی فەرمانێکی ئەرکدا دەنێت (دەرکردن، پەسەندکردن، دەستپێکردن، ڕاگرتن، دەستپێکردنەوە، تەواوکردن، دەرکردنی بڕوانامە، ڕادەستکردن، هەڵوەشاندنەوە ...). STATUS ئەو دۆخەیە کە دوای ئەوەیە. ڕاگرتن، هەڵوەشاندنەوە و دەرنەچوون لە پشکنینی کوالێتی REASON یان پێویستە، ڕاگرتن REVIEW_ON یشی پێویستە. پێش ئەوەی خەڵک بنێردرێن و پێش ئەوەی کار وەک تەواوبوو دابنرێت، فەرمانەکە وەک otms:checktask دەپشکنرێت. DAY ڕۆژی گۆڕانکارییەکەیە ئەگەر دواتر تۆمار بکرێت. VALID_TO دوا ڕۆژێکی نوێی کارپێکردن دەدات. SITE_LEFT_ON و SITE_LEFT_BY دەڵێن کە دوا کەسەکان شوێنەکەیان جێهێشتووە و کێ پشتڕاستی دەکاتەوە؛ بەبێ ئەوان وا دادەنرێت کە خەڵک لەوێن، دۆخەکە هەرچی بێت.</translation>
    </message>
    <message>
        <source>Done: {done}. Not done: {count}.</source>
        <translation type="unfinished">کراوە: {done}. نەکراوە: {count}.</translation>
    </message>
    <message>
        <source>Donors: {names}</source>
        <translation type="unfinished">بەخشەران: {names}</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation type="unfinished">گومانەکان</translation>
    </message>
    <message>
        <source>Draw a line across the order. Its parts are listed here.</source>
        <translation type="unfinished">هێڵێک بەسەر فەرمانەکەدا بکێشە. بەشەکانی لێرە لیست دەکرێن.</translation>
    </message>
    <message>
        <source>Draw an outline and see at once what it overlaps. Nothing is stored.</source>
        <translation type="unfinished">سنوورێک بکێشە و یەکسەر ببینە لەگەڵ چی یەکتر دەپۆشن. هیچ هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>Draw it again.</source>
        <translation type="unfinished">دووبارە بیکێشە.</translation>
    </message>
    <message>
        <source>Draw it from outside the outline across it and out again.</source>
        <translation type="unfinished">لە دەرەوەی سنوورەکەوە بەسەریدا بیکێشە تا دەچێتە دەرەوەی.</translation>
    </message>
    <message>
        <source>Draw it on the map, or select a feature that has it in any layer and take it from there. This window may stay open.</source>
        <translation type="unfinished">لەسەر نەخشەکە بیکێشە، یان تۆمارێک کە هەیەتی لە هەر چینێکدا دیاری بکە و لەوێوە وەریبگرە. ئەم پەنجەرەیە دەتوانێت بە کراوەیی بمێنێتەوە.</translation>
    </message>
    <message>
        <source>Draw its outline. A point with a search radius is for: {names}.</source>
        <translation type="unfinished">سنوورەکەی بکێشە. خاڵێک کە نیوەتیرەی گەڕانی هەیە بۆ ئەمانەیە: {names}.</translation>
    </message>
    <message>
        <source>Draw on the Map</source>
        <translation type="unfinished">کێشان لەسەر نەخشە</translation>
    </message>
    <message>
        <source>Draw one, or choose a feature that has one.</source>
        <translation type="unfinished">یەکێک بکێشە، یان تۆمارێک هەڵبژێرە کە هەیەتی.</translation>
    </message>
    <message>
        <source>Draw or move the outline of a task order or a hazard with QGIS's editing tools. What it overlaps is shown here.</source>
        <translation type="unfinished">سنووری فەرمانی ئەرک یان ناوچەی مەترسیدار بە ئامرازەکانی دەستکاری QGIS بکێشە یان بیجوڵێنە. ئەوەی لەگەڵیدا یەکتر دەپۆشن لێرە پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>Draw the Line on the Map</source>
        <translation type="unfinished">کێشانی هێڵەکە لەسەر نەخشە</translation>
    </message>
    <message>
        <source>Draw the outline of the order, or enter its turning points.</source>
        <translation type="unfinished">سنووری فەرمانەکە بکێشە، یان خاڵە وەرچەرخانەکانی تۆمار بکە.</translation>
    </message>
    <message>
        <source>Draw the outline of the part first.</source>
        <translation type="unfinished">سەرەتا سنووری بەشەکە بکێشە.</translation>
    </message>
    <message>
        <source>Draw the part so that it lies on the hazards.</source>
        <translation type="unfinished">بەشەکە وا بکێشە کە لەسەر ناوچە مەترسیدارەکان بێت.</translation>
    </message>
    <message>
        <source>Drawings</source>
        <translation type="unfinished">وێنەکێشان</translation>
    </message>
    <message>
        <source>Drawn on the map</source>
        <translation type="unfinished">لەسەر نەخشە کێشراو</translation>
    </message>
    <message>
        <source>Draws the outline that a table of turning points means. Give a table of the project (INPUT) or rows copied from a spreadsheet with their headings (TEXT). A row has coordinates in any notation, or bearing and distance from another row (From; empty: the row before). Usual headings: Point no, Part, Point type, Coordinates (or Latitude and Longitude, Easting, Northing and Zone), From, Bearing, Distance, North, in English, Arabic or Kurdish, with any digits. TYPE_OF_NORTH and DECLINATION (degrees, east positive) hold for rows that do not say it. To measure the closing error give the first point again as the last row. Reference points, benchmarks and evidence are no corners. What can be read in several ways is not placed: POINTS shows every reading with state choose, and ZONE (below 0 for south) or ORDER says which is meant. A row that cannot be read is named in REMARKS with its column and what to do, and the others are still computed; but an outline without one of its corners would be another one, so OUTPUT then stays empty. With the reported area (REPORTED_M2) another order of the points is proposed (PROPOSED) where that fits better. DATUM is for coordinates on an old one: they are moved to WGS 84, good to a few metres. ADVICE is what the rules for points ask for beyond the drawing, such as intermediate points on long legs. AREA_M2 and CLOSING_M are -1 where there is none.</source>
        <translation type="unfinished">ئەو سنوورە دەکێشێت کە خشتەیەکی خاڵە وەرچەرخانەکان مەبەستیەتی. خشتەیەکی پرۆژەکە (INPUT) بدە یان ڕیزی کۆپیکراو لە خشتەی ژمێریاری لەگەڵ سەردێڕی ستوونەکانیان (TEXT). ڕیزێک پۆتانی هەیە بە هەر شێوازێکی نووسین، یان ئاڕاستە و دووری لە ڕیزێکی ترەوە (لە خاڵی؛ بەتاڵ: ڕیزی پێشوو). سەردێڕە باوەکان: ژمارەی خاڵ، بەش، جۆری خاڵ، پۆتان (یان هێڵی پانی و هێڵی درێژی، Easting و Northing و زۆن)، لە خاڵی، ئاڕاستە، دووری، باکوور، بە ئینگلیزی یان عەرەبی یان کوردی، بە هەر جۆرە ژمارەیەک. TYPE_OF_NORTH و DECLINATION (پلە، ڕۆژهەڵات پۆزەتیڤە) بۆ ئەو ڕیزانەن کە خۆیان نایڵێن. بۆ پێوانی هەڵەی داخستن، یەکەم خاڵ دووبارە وەک دوا ڕیز بدە. خاڵەکانی ئاماژە و خاڵەکانی بنەڕەت و خاڵەکانی بەڵگە گۆشە نین. ئەوەی بە چەند شێوەیەک دەخوێنرێتەوە دانانرێت: POINTS هەموو خوێندنەوەیەک بە دۆخی choose پیشان دەدات، و ZONE (ژێر 0 بۆ باشوور) یان ORDER دەڵێت مەبەست کامیانە. ڕیزێک کە ناخوێنرێتەوە لە REMARKS ناو دەبرێت لەگەڵ ستوونەکەی و ئەوەی دەبێت بکرێت، و ئەوانی تر هەر دەژمێردرێن؛ بەڵام سنوورێک بەبێ یەکێک لە گۆشەکانی سنوورێکی تر دەبێت، بۆیە ئەو کاتە OUTPUT بە بەتاڵی دەمێنێتەوە. بە ڕووبەری ڕاپۆرتکراو (REPORTED_M2) ڕیزبەندییەکی تری خاڵەکان پێشنیار دەکرێت (PROPOSED) ئەگەر ئەوە باشتر بگونجێت. DATUM بۆ ئەو پۆتانانەیە کە لەسەر داتومێکی کۆنن: دەگوازرێنەوە بۆ WGS 84، بە وردیی چەند مەترێک. ADVICE ئەوەیە کە ڕێساکانی خاڵەکان جگە لە کێشان داوای دەکەن، وەک خاڵی نێوانی لەسەر لا درێژەکان. ئەگەر ڕووبەر یان هەڵەی داخستن نەبێت، AREA_M2 یان CLOSING_M دەبێت بە ‎-1‏.</translation>
    </message>
    <message>
        <source>Dunam (2,500 {sign})</source>
        <translation type="unfinished">دۆنم (2,500 {sign})</translation>
    </message>
    <message>
        <source>EXAMPLE</source>
        <translation type="unfinished">نموونە</translation>
    </message>
    <message>
        <source>East (m)</source>
        <translation type="unfinished">ڕۆژهەڵات (م)</translation>
    </message>
    <message>
        <source>Edit Connection</source>
        <translation type="unfinished">دەستکاری پەیوەندی</translation>
    </message>
    <message>
        <source>Edit Connection...</source>
        <translation type="unfinished">دەستکاری پەیوەندی...</translation>
    </message>
    <message>
        <source>Edit it; nothing has to be proposed.</source>
        <translation type="unfinished">دەستکاری بکە؛ هیچ پێویست ناکات پێشنیار بکرێت.</translation>
    </message>
    <message>
        <source>Edit the connection and choose an entry, or make one.</source>
        <translation type="unfinished">پەیوەندییەکە دەستکاری بکە و بڕگەیەک هەڵبژێرە، یان یەکێک دروست بکە.</translation>
    </message>
    <message>
        <source>Edit...</source>
        <translation type="unfinished">دەستکاری...</translation>
    </message>
    <message>
        <source>Empties the table. Undo brings it back.</source>
        <translation type="unfinished">خشتەکە بەتاڵ دەکات. پاشگەزبوونەوە دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>Encoding of the file's text, if it does not say it (CP1256, UTF-8)</source>
        <translation type="unfinished">کۆدکردنی دەقی پەڕگەکە، ئەگەر خۆی نەیڵێت (CP1256, UTF-8)</translation>
    </message>
    <message>
        <source>End of funding</source>
        <translation type="unfinished">کۆتایی پارەدارکردن</translation>
    </message>
    <message>
        <source>Ended, site not confirmed left</source>
        <translation type="unfinished">کۆتاییهاتوو، جێهێشتنی شوێنەکە پشتڕاست نەکراوەتەوە</translation>
    </message>
    <message>
        <source>Ends a task order and plans one of another operator (OPERATOR, its short name) for what remains: the order less the land that approved reports released on it, or GEOMETRY. Land that is neither done nor handed on stops it. Reports stay with the former order. It stays on the ground until a person confirms that the site was left; the other operator is not sent before.</source>
        <translation type="unfinished">فەرمانێکی ئەرک کۆتایی پێ دەهێنێت و فەرمانێکی جێبەجێکارێکی تر (OPERATOR، کورتەناوەکەی) پلان دادەنێت بۆ ئەوەی ماوە: فەرمانەکە بێ ئەو زەوییەی ڕاپۆرتە پەسەندکراوەکان تێیدا ئازادیان کردووە، یان GEOMETRY. زەوییەک کە نە تەواو بووە و نە بە فەرمانی نوێ دراوە، دەیوەستێنێت. ڕاپۆرتەکان لەگەڵ فەرمانی پێشوو دەمێننەوە. فەرمانی پێشوو لەسەر زەوی دەمێنێتەوە تا کەسێک پشتڕاستی دەکاتەوە کە شوێنەکە جێهێڵراوە؛ جێبەجێکارەکەی تر پێش ئەوە نانێردرێت.</translation>
    </message>
    <message>
        <source>Ends a task order and plans orders in its place that together cover it: the pieces on the sides of LINE, the largest first, or the areas of the layer PARTS. NUMBERS and OPERATORS (short names) are lists with commas between, in that order; without numbers the next ones of the office are taken, without operators that of the former order. Land that no part covers stops it, down to a strip of 0.25 m. The former order keeps its reports, and stays on the ground until a person confirms that the site was left.</source>
        <translation type="unfinished">فەرمانێکی ئەرک کۆتایی پێ دەهێنێت و لە جێی ئەو چەند فەرمانێک پلان دادەنێت کە پێکەوە دایدەپۆشن: پارچەکانی لاکانی LINE، گەورەترینیان یەکەم، یان ناوچەکانی چینی PARTS. NUMBERS و OPERATORS (کورتەناوەکان) لیستن بە کۆما لە نێوانیاندا، بەو ڕیزبەندییە؛ بەبێ ژمارە ژمارەکانی داهاتووی نووسینگەکە وەردەگیرێن، بەبێ جێبەجێکار هی فەرمانی پێشوو. زەوییەک کە هیچ بەشێک دایناپۆشێت دەیوەستێنێت، تا شریتێکی 0.25 م. فەرمانی پێشوو ڕاپۆرتەکانی دەمێننەوە، و لەسەر زەوی دەمێنێتەوە تا کەسێک پشتڕاستی دەکاتەوە کە شوێنەکە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>Ends the task order TASK and those of OTHERS (numbers with commas between), all of one type, and plans one order for what remains of them. Orders of different operators need OPERATOR, the short name of the one that gets it; nobody is sent on the new order before the others left their sites.</source>
        <translation type="unfinished">فەرمانی ئەرکی TASK و ئەوانەی OTHERS (ژمارەکان بە کۆما لە نێوانیاندا) کۆتایی پێ دەهێنێت، هەموویان لە یەک جۆر، و بۆ ئەوەی لێیان ماوە یەک فەرمان پلان دادەنێت. فەرمانەکانی جێبەجێکاری جیاواز OPERATOR یان پێویستە، کورتەناوی ئەوەی کە وەریدەگرێت؛ کەس بۆ فەرمانە نوێیەکە نانێردرێت پێش ئەوەی ئەوانی تر شوێنەکانیان جێبهێڵن.</translation>
    </message>
    <message>
        <source>Enter a Completion Report</source>
        <translation type="unfinished">تۆمارکردنی ڕاپۆرتی تەواوبوون</translation>
    </message>
    <message>
        <source>Enter a Completion Report...</source>
        <translation type="unfinished">تۆمارکردنی ڕاپۆرتی تەواوبوون...</translation>
    </message>
    <message>
        <source>Enter a Handover Certificate</source>
        <translation type="unfinished">تۆمارکردنی بڕوانامەی ڕادەستکردن</translation>
    </message>
    <message>
        <source>Enter a Handover Certificate...</source>
        <translation type="unfinished">تۆمارکردنی بڕوانامەی ڕادەستکردن...</translation>
    </message>
    <message>
        <source>Enter a Progress Report</source>
        <translation type="unfinished">تۆمارکردنی ڕاپۆرتی پێشکەوتن</translation>
    </message>
    <message>
        <source>Enter a Progress Report...</source>
        <translation type="unfinished">تۆمارکردنی ڕاپۆرتی پێشکەوتن...</translation>
    </message>
    <message>
        <source>Enter a Quality Visit</source>
        <translation type="unfinished">تۆمارکردنی سەردانی کوالێتی</translation>
    </message>
    <message>
        <source>Enter a Quality Visit...</source>
        <translation type="unfinished">تۆمارکردنی سەردانی کوالێتی...</translation>
    </message>
    <message>
        <source>Enter a report of a task order</source>
        <translation type="unfinished">تۆمارکردنی ڕاپۆرتی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Enter as Expired</source>
        <translation type="unfinished">تۆمارکردن وەک بەسەرچوو</translation>
    </message>
    <message>
        <source>Enter it in the options: it stands in the record of changes.</source>
        <translation type="unfinished">لە هەڵبژاردنەکاندا بینووسە: لە تۆماری گۆڕانکارییەکاندا دەنووسرێت.</translation>
    </message>
    <message>
        <source>Enter its coordinates, or select its outline on the map and take the selection over.</source>
        <translation type="unfinished">پۆتانەکانی بنووسە، یان سنوورەکەی لەسەر نەخشەکە دیاری بکە و دیاریکراوەکە وەربگرە.</translation>
    </message>
    <message>
        <source>Enter task orders</source>
        <translation type="unfinished">تۆمارکردنی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Enter the certificate first: number, parties, areas, residual risk.</source>
        <translation type="unfinished">سەرەتا بڕوانامەکە تۆمار بکە: ژمارە، لایەنەکان، ناوچەکان، مەترسیی ماوە.</translation>
    </message>
    <message>
        <source>Enter the day, or empty the name.</source>
        <translation type="unfinished">ڕۆژەکە بنووسە، یان ناوەکە بەتاڵ بکە.</translation>
    </message>
    <message>
        <source>Enter the organisation first.</source>
        <translation type="unfinished">سەرەتا ڕێکخراوەکە تۆمار بکە.</translation>
    </message>
    <message>
        <source>Enter your name in the options.</source>
        <translation type="unfinished">لە هەڵبژاردنەکاندا ناوت بنووسە.</translation>
    </message>
    <message>
        <source>Enter your name under Mine Action, Options, then update again.</source>
        <translation type="unfinished">لە «کاروباری مین»، «هەڵبژاردنەکان» ناوت بنووسە، پاشان دووبارە نوێی بکەرەوە.</translation>
    </message>
    <message>
        <source>Enter your office in the options, and whom the package is for.</source>
        <translation type="unfinished">لە هەڵبژاردنەکاندا نووسینگەکەت بنووسە، و پاکێجەکە بۆ کێیە.</translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished">تۆمارکرا</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation type="unfinished">بە هەڵە تۆمار کرابوو</translation>
    </message>
    <message>
        <source>Enters a completion report for a part of the order. Gaps within the part hold it up, and its ground stays live until somebody confirms that the site was left.</source>
        <translation type="unfinished">ڕاپۆرتی تەواوبوون بۆ بەشێکی فەرمانەکە تۆمار دەکات. بۆشایی لەناو بەشەکەدا ڕایدەگرێت، و زەوییەکەی بە کارا دەمێنێتەوە تا کەسێک پشتڕاستی دەکاتەوە کە شوێنەکە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>Enters a progress report, a completion report, a handover certificate or a quality visit (TABLE) of a task order with VALUES as JSON, for example {example}, its outline or place (GEOMETRY, in longitude and latitude), and the ordnance found (ITEMS, a JSON list). What is strange about it is told and kept: what a team reports has happened. A report of a person who may not approve is submitted.</source>
        <translation type="unfinished">ڕاپۆرتی پێشکەوتن، ڕاپۆرتی تەواوبوون، بڕوانامەی ڕادەستکردن یان سەردانی کوالێتی (TABLE) ی فەرمانێکی ئەرک تۆمار دەکات، لەگەڵ VALUES وەک JSON، بۆ نموونە ‎{example}‏، سنوور یان شوێنەکەی (GEOMETRY، بە هێڵی درێژی و پانی)، و تەقەمەنییە دۆزراوەکان (ITEMS، لیستێکی JSON). ئەوەی تێیدا نامۆیە دەوترێت و هەڵدەگیرێت: ئەوەی تیمێک ڕاپۆرتی دەکات ڕووی داوە. ڕاپۆرتی کەسێک کە مافی پەسەندکردنی نییە وەک پێشکەشکراو دادەنرێت.</translation>
    </message>
    <message>
        <source>Enters a task order of a type (TYPE). Its outline comes from GEOMETRY (longitude and latitude: an area, a point with its search radius or a line with its whole width, WIDTH), from hazards by their local numbers (HAZARDS, with commas between), of which BUFFER metres around and only a part (PART) may be taken, or it is that of an administrative area by its code (AREA). Hazards may be named beside a drawn outline too. Without a number (NUMBER) it gets the next one of the office. OPERATOR is the short name of the organisation, PARENT the number of the order it continues, VALUES further fields as JSON. An order is entered as a draft; a STATUS beyond the preparation takes over one that was issued elsewhere, which needs REASON and is checked as if it were issued now. BY is the name of the person who does it.</source>
        <translation type="unfinished">فەرمانێکی ئەرکی جۆرێک (TYPE) تۆمار دەکات. سنوورەکەی لە GEOMETRY وەردەگیرێت (بە هێڵی درێژی و پانی: ناوچەیەک، خاڵێک بە نیوەتیرەی گەڕانی یان هێڵێک بە پانییە تەواوەکەی، WIDTH)، یان لە ناوچە مەترسیدارەکان بە ژمارە ناوخۆییەکانیان (HAZARDS، بە کۆما لە نێوانیاندا)، کە دەتوانرێت BUFFER مەتر لە دەوریان و تەنها بەشێکیان (PART) وەربگیرێت، یان سنووری ناوچەیەکی کارگێڕییە بە کۆدەکەی (AREA). دەتوانرێت ناوچە مەترسیدارەکان لە تەنیشت سنوورێکی کێشراویش ناو ببرێن. بەبێ ژمارە (NUMBER) ژمارەی داهاتووی نووسینگەکە وەردەگرێت. OPERATOR کورتەناوی ڕێکخراوەکەیە، PARENT ژمارەی ئەو فەرمانەیە کە ئەمە درێژەی پێ دەدات، VALUES خانەکانی تر وەک JSON. فەرمانێک وەک ڕەشنووس تۆمار دەکرێت؛ STATUS ێک لە دوای ئامادەکارییەوە فەرمانێک وەردەگرێت کە لە شوێنێکی تر دەرکراوە، ئەمەش REASON ی پێویستە و وەک ئەوە دەپشکنرێت کە ئێستا دەربکرێت. BY ناوی ئەو کەسەیە کە دەیکات.</translation>
    </message>
    <message>
        <source>Enters that the last people left the site of a task order on SITE_LEFT_ON, and who confirms it (SITE_LEFT_BY). Only this takes an order off the ground, no status and no date does. Nobody may be sent there any more: suspend, complete or cancel the order first.</source>
        <translation type="unfinished">تۆمار دەکات کە دوا کەسەکان لە SITE_LEFT_ON شوێنی فەرمانێکی ئەرکیان جێهێشتووە، و کێ پشتڕاستی دەکاتەوە (SITE_LEFT_BY). تەنها ئەمە فەرمانێک لەسەر زەوی لادەبات، هیچ دۆخێک و هیچ بەروارێک ئەوە ناکات. چیتر نابێت کەس بنێردرێت بۆ ئەوێ: سەرەتا فەرمانەکە ڕابگرە، تەواوی بکە یان هەڵیبوەشێنەوە.</translation>
    </message>
    <message>
        <source>Enters the completion report of a part (GEOMETRY, in longitude and latitude) of a task order, with VALUES as JSON, for example {example}. Land inside the part that no approved report covers stops it. The ground of the part stays on the map of orders until a person confirms that the site was left.</source>
        <translation type="unfinished">ڕاپۆرتی تەواوبوونی بەشێک (GEOMETRY، بە هێڵی درێژی و پانی) ی فەرمانێکی ئەرک تۆمار دەکات، لەگەڵ VALUES وەک JSON، بۆ نموونە ‎{example}‏. زەوییەک لەناو بەشەکەدا کە هیچ ڕاپۆرتێکی پەسەندکراو دایناپۆشێت، دەیوەستێنێت. زەوی بەشەکە لەسەر نەخشەی فەرمانەکان دەمێنێتەوە تا کەسێک پشتڕاستی دەکاتەوە کە شوێنەکە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>Enters the outlines of a package of another office, in the place of those it sent before. From then on every check of a task order compares with them, and says how old they are. An order that the package no longer names stays live: only a confirmed leaving takes ground off the map. Where the other office told you that nobody is on it, name it in DROP (numbers with commas between) and say who told so in REASON.</source>
        <translation type="unfinished">سنوورەکانی پاکێجی نووسینگەیەکی تر تۆمار دەکات، لە جێی ئەوانەی پێشتر ناردبووی. لەوە بەدوا هەموو پشکنینێکی فەرمانی ئەرک لەگەڵیان بەراورد دەکات، و دەڵێت چەند کۆنن. فەرمانێک کە پاکێجەکە چیتر ناوی نابات بە کارا دەمێنێتەوە: تەنها جێهێشتنی پشتڕاستکراو زەوی لەسەر نەخشە لادەبات. ئەگەر نووسینگەکەی تر پێی وتیت کە کەس لەسەری نییە، لە DROP ناوی ببە (ژمارەکان بە کۆما لە نێوانیاندا) و لە REASON بڵێ کێ ئەوەی وتووە.</translation>
    </message>
    <message>
        <source>Enters the task orders of a file (Excel, CSV, KML, GPX, GeoJSON, Shapefile and others, also lists of turning points): each row becomes an order, or is refused with the reason. Columns are matched by their names or by a column matching (PROFILE). Points become circles and lines strips, with the radius or width of the row or of WIDTH; rows without an outline may name hazards or an area. TYPE is for rows that say no type. Orders are entered as drafts; with TAKE_OVER they keep the status of the file, which needs REASON, and are checked as if they were issued now. What no field takes goes into the comment. With DRY_RUN nothing is written. ORDERS in the results holds what became of every row.</source>
        <translation type="unfinished">فەرمانەکانی ئەرکی پەڕگەیەک تۆمار دەکات (Excel، CSV، KML، GPX، GeoJSON، Shapefile و هی تر، هەروەها لیستی خاڵە وەرچەرخانەکان): هەر ڕیزێک دەبێتە فەرمانێک، یان بە هۆکارەوە ڕەت دەکرێتەوە. ستوونەکان بە ناوەکانیان یان بە هاوتاکردنێکی ستوونەکان (PROFILE) هاوتا دەکرێن. خاڵ دەبێتە بازنە و هێڵ دەبێتە شریت، بە نیوەتیرە یان پانیی ڕیزەکە یان هی WIDTH؛ ڕیزی بێ سنوور دەتوانێت ناوی ناوچەی مەترسیدار یان ناوچەیەکی کارگێڕی ببات. TYPE بۆ ئەو ڕیزانەیە کە هیچ جۆرێک ناڵێن. فەرمانەکان وەک ڕەشنووس تۆمار دەکرێن؛ لەگەڵ TAKE_OVER دۆخی پەڕگەکەیان دەمێنێتەوە، ئەمەش REASON ی پێویستە، و وەک ئەوە دەپشکنرێن کە ئێستا دەربکرێن. ئەوەی هیچ خانەیەک وەریناگرێت دەچێتە لێدوانەکە. لەگەڵ DRY_RUN هیچ نانووسرێت. لە ئەنجامەکاندا ORDERS دەڵێت هەر ڕیزێک چی لێ هات.</translation>
    </message>
    <message>
        <source>Entries changed: {count}</source>
        <translation type="unfinished">تۆمارە گۆڕاوەکان: {count}</translation>
    </message>
    <message>
        <source>Entry {number} of the report {name} cannot be read.</source>
        <translation type="unfinished">بڕگەی {number} ی ڕاپۆرتی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Equipment failed</source>
        <translation type="unfinished">ئامێر لەکارکەوت</translation>
    </message>
    <message>
        <source>Every district</source>
        <translation type="unfinished">هەر قەزایەک</translation>
    </message>
    <message>
        <source>Every governorate</source>
        <translation type="unfinished">هەر پارێزگایەک</translation>
    </message>
    <message>
        <source>Every order stands where its steps led it.</source>
        <translation type="unfinished">هەموو فەرمانێک لەو دۆخەیە کە هەنگاوەکانی گەیاندوویانە.</translation>
    </message>
    <message>
        <source>Every record</source>
        <translation type="unfinished">هەر تۆمارێک</translation>
    </message>
    <message>
        <source>Every record needs these fields, and no column fills them. Give a value for all records:</source>
        <translation type="unfinished">هەموو تۆمارێک ئەم خانانەی پێویستە، و هیچ ستوونێک پڕیان ناکاتەوە. بەهایەک بۆ هەموو تۆمارەکان بدە:</translation>
    </message>
    <message>
        <source>Every record of the file, counted once</source>
        <translation type="unfinished">هەر تۆمارێکی پەڕگەکە، یەک جار ژمێردراو</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation type="unfinished">هەموو شتێک</translation>
    </message>
    <message>
        <source>Everything for mine action is in the menu Mine Action. Where would you like to begin?</source>
        <translation type="unfinished">هەموو شتێکی کاروباری مین لە پێڕستی «کاروباری مین»دایە. دەتەوێت لە کوێوە دەست پێ بکەیت؟</translation>
    </message>
    <message>
        <source>Everything has arrived. Writing to the data file.</source>
        <translation type="unfinished">هەموو شتێک گەیشت. لە پەڕگەی داتادا دەنووسرێت.</translation>
    </message>
    <message>
        <source>Everything was asked for</source>
        <translation type="unfinished">داوای هەموو شتێک کرا</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished">بەڵگە</translation>
    </message>
    <message>
        <source>Evidence: {text}</source>
        <translation type="unfinished">بەڵگە: {text}</translation>
    </message>
    <message>
        <source>Exactly the same outline as {other}; {count} records have it.</source>
        <translation type="unfinished">هەمان سنووری {other}؛ {count} تۆمار هەیانە.</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation type="unfinished">پەڕتووکی Excel</translation>
    </message>
    <message>
        <source>Exchange the two days, or leave one empty.</source>
        <translation type="unfinished">دوو ڕۆژەکە ئاڵوگۆڕ بکە، یان یەکێکیان بەتاڵ بهێڵەرەوە.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished">چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>Expected: {text}</source>
        <translation type="unfinished">چاوەڕوانکراو: {text}</translation>
    </message>
    <message>
        <source>Expired, site not confirmed left</source>
        <translation type="unfinished">بەسەرچوو، جێهێشتنی شوێنەکە پشتڕاست نەکراوەتەوە</translation>
    </message>
    <message>
        <source>Explains an edited file of rules: those of overlaps and of the check before issue (overlap_policy.json), or the states of task orders (task_states.json). Every mistake is named with its place in the file, such as rules[3].when, and so is what would hide people on the ground or land that nobody cleared: with either the file cannot be used. Rules that no pair of orders ever comes to are named, what differs from the shipped file, and the rules are told in words. Nothing is changed.</source>
        <translation type="unfinished">پەڕگەیەکی دەستکاریکراوی ڕێساکان ڕوون دەکاتەوە: ڕێساکانی یەکترپۆشین و پشکنین پێش دەرکردن (overlap_policy.json)، یان دۆخەکانی فەرمانی ئەرک (task_states.json). هەموو هەڵەیەک لەگەڵ شوێنەکەی لە پەڕگەکەدا ناو دەبرێت، وەک rules[3].when، هەروەها ئەوەی خەڵکی سەر زەوی دەشارێتەوە یان زەوییەک دەشارێتەوە کە کەس پاکی نەکردووەتەوە: بە هەر یەک لەمانە پەڕگەکە بەکارنایەت. ئەو ڕێسایانەی هیچ جووتە فەرمانێک هەرگیز نایانگاتێ ناو دەبرێن، ئەوەش کە لە پەڕگە ئەسڵییەکە جیاوازە، و ڕێساکان بە وشە دەوترێن. هیچ ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Export Maps</source>
        <translation type="unfinished">هەناردنی نەخشەکان</translation>
    </message>
    <message>
        <source>Export Remarks</source>
        <translation type="unfinished">هەناردنی تێبینییەکان</translation>
    </message>
    <message>
        <source>Export Task Orders</source>
        <translation type="unfinished">هەناردەکردنی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Export it instead.</source>
        <translation type="unfinished">لەجیاتی ئەوە هەناردەی بکە.</translation>
    </message>
    <message>
        <source>Export the items themselves; lists of organisations, places or causes are not read.</source>
        <translation type="unfinished">تۆمارەکان خۆیان هەناردە بکە؛ لیستی ڕێکخراوەکان، شوێنەکان یان هۆکارەکان ناخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>Export...</source>
        <translation type="unfinished">هەناردن...</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation type="unfinished">درێژکردنەوە</translation>
    </message>
    <message>
        <source>Extend a task order</source>
        <translation type="unfinished">درێژکردنەوەی فەرمانێکی ئەرک</translation>
    </message>
    <message>
        <source>Extend...</source>
        <translation type="unfinished">درێژکردنەوە...</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation type="unfinished">زانیارییەکان</translation>
    </message>
    <message>
        <source>Fail the Quality Check</source>
        <translation type="unfinished">دەرنەچوون لە پشکنینی کوالێتی</translation>
    </message>
    <message>
        <source>Field</source>
        <translation type="unfinished">خانە</translation>
    </message>
    <message>
        <source>Field in IMSMA</source>
        <translation type="unfinished">خانە لە IMSMA</translation>
    </message>
    <message>
        <source>Field reports</source>
        <translation type="unfinished">ڕاپۆرتەکانی مەیدان</translation>
    </message>
    <message>
        <source>Field that names a task order</source>
        <translation type="unfinished">ئەو خانەیەی ناوی فەرمانی ئەرکی تێدایە</translation>
    </message>
    <message>
        <source>Field that names the records</source>
        <translation type="unfinished">ئەو خانەیەی ناوی تۆمارەکانی تێدایە</translation>
    </message>
    <message>
        <source>Field that names the task order worked on</source>
        <translation type="unfinished">ئەو خانەیەی ناوی ئەو فەرمانی ئەرکەی تێدایە کە کاری تێدا کراوە</translation>
    </message>
    <message>
        <source>Field with the radius of points, the whole width of lines (m)</source>
        <translation type="unfinished">ئەو خانەیەی نیوەتیرەی خاڵ، یان پانی تەواوی هێڵی تێدایە (م)</translation>
    </message>
    <message>
        <source>Fields in braces are filled in: AUTHORITY, OFFICE, DESK, TYPE, YYYY, YY, MM; NNNN counts.</source>
        <translation type="unfinished">خانەکانی ناو کەوانە پڕ دەکرێنەوە: AUTHORITY, OFFICE, DESK, TYPE, YYYY, YY, MM؛ NNNN دەژمێرێت.</translation>
    </message>
    <message>
        <source>Fields of the form that are empty for this order: {names}.</source>
        <translation type="unfinished">ئەو خانانەی فۆرمەکە کە بۆ ئەم فەرمانە بەتاڵن: {names}.</translation>
    </message>
    <message>
        <source>Fields of the order, as JSON</source>
        <translation type="unfinished">خانەکانی فەرمان، وەک JSON</translation>
    </message>
    <message>
        <source>Fields of the report, as JSON</source>
        <translation type="unfinished">خانەکانی ڕاپۆرت، وەک JSON</translation>
    </message>
    <message>
        <source>Fields that nobody knows stay in the form: {names}.</source>
        <translation type="unfinished">ئەو خانانەی کەس نایانناسێت لە فۆرمەکەدا دەمێننەوە: {names}.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation type="unfinished">ژمارە</translation>
    </message>
    <message>
        <source>File or layer</source>
        <translation type="unfinished">پەڕگە یان چین</translation>
    </message>
    <message>
        <source>File with task orders</source>
        <translation type="unfinished">پەڕگەیەک بە فەرمانەکانی ئەرکەوە</translation>
    </message>
    <message>
        <source>File...</source>
        <translation type="unfinished">پەڕگە...</translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished">پەڕگەکان</translation>
    </message>
    <message>
        <source>Files: one for each</source>
        <translation type="unfinished">پەڕگەکان: یەک بۆ هەر</translation>
    </message>
    <message>
        <source>Fill it in, or empty the line.</source>
        <translation type="unfinished">پڕی بکەرەوە، یان دێڕەکە بەتاڵ بکە.</translation>
    </message>
    <message>
        <source>Fill it in, then try again.</source>
        <translation type="unfinished">پڕی بکەرەوە، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Fill the Form</source>
        <translation type="unfinished">پڕکردنەوەی فۆرم</translation>
    </message>
    <message>
        <source>Fill the authority's form</source>
        <translation type="unfinished">پڕکردنەوەی فۆرمی دەسەڵات</translation>
    </message>
    <message>
        <source>Filled form</source>
        <translation type="unfinished">فۆرمی پڕکراوە</translation>
    </message>
    <message>
        <source>Fills the authority's own form, a .docx or .xlsx in which fields such as {example} stand, for a task order. Everything else in the form stays as it is. Every field of an order can be named, and operator, place, hazards, turning_points, ordnance_expected, area_ha, letter_no, letter_date, copies_to, version, replaces, replaces_reason, standing, check_sum, seal. Map and turning points are printed beside it as PDF, with _annex behind the name. Fields nobody knows stay in the form and are told. Both files are kept with the order. BY is the name of the person who fills the form.</source>
        <translation type="unfinished">فۆرمی خودی دەسەڵات، ‎.docx‏ یان ‎.xlsx‏ کە خانەی وەک ‎{example}‏ ی تێدایە، بۆ فەرمانێکی ئەرک پڕ دەکاتەوە. هەموو شتێکی تری فۆرمەکە وەک خۆی دەمێنێتەوە. دەتوانرێت هەر خانەیەکی فەرمانێک ناو ببرێت، هەروەها operator, place, hazards, turning_points, ordnance_expected, area_ha, letter_no, letter_date, copies_to, version, replaces, replaces_reason, standing, check_sum, seal. نەخشە و خاڵە وەرچەرخانەکان لە تەنیشتی وەک PDF چاپ دەکرێن، بە ‎_annex‏ لە دوای ناوەکە. ئەو خانانەی کەس نایانناسێت لە فۆرمەکەدا دەمێننەوە و دەوترێن. هەردوو پەڕگە لەگەڵ فەرمانەکە هەڵدەگیرێن. BY ناوی ئەو کەسەیە کە فۆرمەکە پڕ دەکاتەوە.</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished">پاڵاوتن</translation>
    </message>
    <message>
        <source>Finds every place where two outlines cover the same land: of one layer with each other, or with a second layer. Areas are true areas on the ground. Overlaps smaller than MIN_AREA or thinner than MIN_WIDTH are listed as edges, never hidden. With BUFFER, outlines nearer than that many metres are listed too. Where the layers hold status, operator and dates of task orders, the rules say what an overlap means (RULES: another rules file). An outline that crosses itself is compared by its repaired shape and by the hull of its points; what only the hull finds is marked uncertain. Without ID_FIELD records are named by task_no, local_id or their number. A point counts as a circle of the radius, a line as a strip of the whole width that WIDTH_FIELD holds in metres (without it the field shape_width_m); one without such a figure takes no part and is named.</source>
        <translation type="unfinished">هەموو ئەو شوێنانە دەدۆزێتەوە کە دوو سنوور هەمان زەوی دادەپۆشن: هی یەک چین لەگەڵ یەکتر، یان لەگەڵ چینێکی دووەم. ڕووبەرەکان ڕووبەری ڕاستەقینەن لەسەر زەوی. یەکترپۆشینی بچووکتر لە MIN_AREA یان باریکتر لە MIN_WIDTH وەک لێوار لیست دەکرێت، هەرگیز ناشاردرێتەوە. لەگەڵ BUFFER، ئەو سنوورانەی لەو چەند مەترە نزیکترن ئەوانیش لیست دەکرێن. کاتێک چینەکان دۆخ و جێبەجێکار و بەرواری فەرمانی ئەرکیان تێدایە، ڕێساکان دەڵێن یەکترپۆشینەکە چی دەگەیەنێت (RULES: پەڕگەیەکی تری ڕێساکان). سنوورێک کە خۆی دەبڕێت بە شێوەی چاککراوی و بە چێوەی دەرەوەی خاڵەکانی بەراورد دەکرێت؛ ئەوەی تەنها چێوەکە دەیدۆزێتەوە وەک نادڵنیا نیشانە دەکرێت. بەبێ ID_FIELD تۆمارەکان بە task_no یان local_id یان ژمارەیان ناو دەبرێن. خاڵ وەک بازنەیەک دادەنرێت بەو نیوەتیرەیە، و هێڵ وەک شریتێک بەو پانییە تەواوەی کە WIDTH_FIELD بە مەتر تێیدایە (بەبێ ئەوە خانەی shape_width_m)؛ ئەوەی ژمارەی وای نییە بەشدار نابێت و ناوی دەبرێت.</translation>
    </message>
    <message>
        <source>Finds gaps: land of an area that none of its parts covers.</source>
        <translation type="unfinished">بۆشاییەکان دەدۆزێتەوە: زەوییەک لە ناوچەیەک کە هیچ بەشێکی دایناپۆشێت.</translation>
    </message>
    <message>
        <source>Finds the gaps: land of WHOLE (hazards, a task order) that none of PARTS (task orders, cleared land) covers, and land of PARTS outside of WHOLE. Every gap is listed; those smaller than MIN_AREA or thinner than MIN_WIDTH are marked thin, for a strip of 1.5 m is a path for a child. A whole that crosses itself is checked by the hull of its points too: land that only the hull holds is marked uncertain. Areas are true areas on the ground. A point counts as a circle of the radius, a line as a strip of the whole width that WIDTH_FIELD holds in metres (without it the field shape_width_m); one without such a figure takes no part and is named.</source>
        <translation type="unfinished">بۆشاییەکان دەدۆزێتەوە: زەوی WHOLE (ناوچە مەترسیدارەکان، فەرمانی ئەرک) کە هیچ کام لە PARTS (فەرمانەکانی ئەرک، زەوی پاککراوە) دایناپۆشێت، و زەوی PARTS لە دەرەوەی WHOLE. هەموو بۆشاییەک لیست دەکرێت؛ ئەوانەی بچووکترن لە MIN_AREA یان باریکترن لە MIN_WIDTH وەک باریک نیشانە دەکرێن، چونکە شریتێکی 1.5 مەتری ڕێگای منداڵێکە. ناوچەیەک کە خۆی دەبڕێت بە چێوەی دەرەوەی خاڵەکانیشی دەپشکنرێت: ئەو زەوییەی تەنها لە چێوەکەدایە وەک نادڵنیا نیشانە دەکرێت. ڕووبەرەکان ڕووبەری ڕاستەقینەن لەسەر زەوی. خاڵ وەک بازنەیەک دادەنرێت بەو نیوەتیرەیە، و هێڵ وەک شریتێک بەو پانییە تەواوەی کە WIDTH_FIELD بە مەتر تێیدایە (بەبێ ئەوە خانەی shape_width_m)؛ ئەوەی ژمارەی وای نییە بەشدار نابێت و ناوی دەبرێت.</translation>
    </message>
    <message>
        <source>Finds where outlines of task orders, hazards or other areas overlap.</source>
        <translation type="unfinished">ئەو شوێنانە دەدۆزێتەوە کە سنووری فەرمانەکانی ئەرک یان ناوچە مەترسیدارەکان یان ناوچەی تر یەکتر دەپۆشن.</translation>
    </message>
    <message>
        <source>Finish or save the edits in the other QGIS window or computer, then try again. Nothing was changed.</source>
        <translation type="unfinished">دەستکارییەکان لە پەنجەرەکەی تری QGIS یان کۆمپیوتەرەکەی تر تەواو بکە یان هەڵیبگرە، پاشان دووبارە هەوڵ بدەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Finish that first.</source>
        <translation type="unfinished">سەرەتا ئەوە تەواو بکە.</translation>
    </message>
    <message>
        <source>First Steps</source>
        <translation type="unfinished">هەنگاوە یەکەمەکان</translation>
    </message>
    <message>
        <source>First Steps with IMSMA Tools</source>
        <translation type="unfinished">هەنگاوە یەکەمەکان لەگەڵ IMSMA Tools</translation>
    </message>
    <message>
        <source>First Update</source>
        <translation type="unfinished">یەکەم نوێکردنەوە</translation>
    </message>
    <message>
        <source>First day</source>
        <translation type="unfinished">یەکەم ڕۆژ</translation>
    </message>
    <message>
        <source>First day (year-month-day)</source>
        <translation type="unfinished">یەکەم ڕۆژ (ساڵ-مانگ-ڕۆژ)</translation>
    </message>
    <message>
        <source>First report</source>
        <translation type="unfinished">یەکەم ڕاپۆرت</translation>
    </message>
    <message>
        <source>First sheet.</source>
        <translation type="unfinished">یەکەم پەڕە.</translation>
    </message>
    <message>
        <source>Fix</source>
        <translation type="unfinished">چاککردن</translation>
    </message>
    <message>
        <source>Fix All</source>
        <translation type="unfinished">چاککردنی هەموو</translation>
    </message>
    <message>
        <source>Fixed by your office.</source>
        <translation type="unfinished">نووسینگەکەت دیاری کردووە.</translation>
    </message>
    <message>
        <source>Fixed scale 1 to</source>
        <translation type="unfinished">پێوەری جێگیر 1 بۆ</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished">بوخچە</translation>
    </message>
    <message>
        <source>Folder of the Maps</source>
        <translation type="unfinished">بوخچەی نەخشەکان</translation>
    </message>
    <message>
        <source>Folder of the QGIS profile</source>
        <translation type="unfinished">بوخچەی پرۆفایلی QGIS</translation>
    </message>
    <message>
        <source>Folder of the data file</source>
        <translation type="unfinished">بوخچەی پەڕگەی داتا</translation>
    </message>
    <message>
        <source>Folder of the maps</source>
        <translation type="unfinished">بوخچەی نەخشەکان</translation>
    </message>
    <message>
        <source>Folder of the web server or share to copy them to (empty: they stay where they are)</source>
        <translation type="unfinished">بوخچەی ڕاژەکاری وێب یان بوخچەی هاوبەش بۆ لەبەرگرتنەوەیان (بەتاڵ: لە شوێنی خۆیان دەمێننەوە)</translation>
    </message>
    <message>
        <source>Folder of your templates</source>
        <translation type="unfinished">بوخچەی قاڵبەکانت</translation>
    </message>
    <message>
        <source>Folder that holds the plugins as ZIP files</source>
        <translation type="unfinished">ئەو بوخچەیەی پێوەکراوەکانی وەک پەڕگەی ZIP تێدایە</translation>
    </message>
    <message>
        <source>For a record that IMSMA keeps: says what should stand there, and how we know.</source>
        <translation type="unfinished">بۆ تۆمارێک کە IMSMA بەڕێوەی دەبات: دەڵێت چی دەبێت لەوێ بنووسرێت، و ئێمە چۆن دەیزانین.</translation>
    </message>
    <message>
        <source>For example of the authority or a partner.</source>
        <translation type="unfinished">بۆ نموونە هی دەسەڵات یان هاوبەشێک.</translation>
    </message>
    <message>
        <source>For example: survey report TS-2026-014, visit of 3 November</source>
        <translation type="unfinished">بۆ نموونە: ڕاپۆرتی ڕووپێوی ‎TS-2026-014‏، سەردانی 3 ی تشرینی دووەم</translation>
    </message>
    <message>
        <source>For the community: a man</source>
        <translation type="unfinished">بۆ دانیشتووان: پیاوێک</translation>
    </message>
    <message>
        <source>For the community: a woman</source>
        <translation type="unfinished">بۆ دانیشتووان: ژنێک</translation>
    </message>
    <message>
        <source>For the rows chosen:</source>
        <translation type="unfinished">بۆ ڕیزە هەڵبژێردراوەکان:</translation>
    </message>
    <message>
        <source>For use inside the office: ground, depth and method differ.</source>
        <translation type="unfinished">بۆ بەکارهێنان لەناو نووسینگە: زەوی، قووڵی و شێواز جیاوازن.</translation>
    </message>
    <message>
        <source>For whoever helps you: versions and settings, no data and no names.</source>
        <translation type="unfinished">بۆ ئەو کەسەی یارمەتیت دەدات: وەشان و ڕێکخستنەکان، نە داتا و نە ناو.</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation type="unfinished">پێشبینی</translation>
    </message>
    <message>
        <source>Forecast: done on {day} at {rate} {unit} a day of work</source>
        <translation type="unfinished">پێشبینی: لە ‎{day}‏ تەواو دەبێت بە ‎{rate} {unit}‏ لە ڕۆژێکی کاردا</translation>
    </message>
    <message>
        <source>Forecast: {reason}</source>
        <translation type="unfinished">پێشبینی: {reason}</translation>
    </message>
    <message>
        <source>Form with fields (.docx or .xlsx)</source>
        <translation type="unfinished">فۆرمی خانەدار (‎.docx‏ یان ‎.xlsx‏)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation type="unfinished">فۆرمات</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation type="unfinished">فۆرمەکان</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished">دۆزراوە</translation>
    </message>
    <message>
        <source>Found on these hazards before</source>
        <translation type="unfinished">پێشتر لەسەر ئەم ناوچە مەترسیدارانە دۆزراوەتەوە</translation>
    </message>
    <message>
        <source>Found on {day}, outside the time of task order {task} ({start} to {end}).</source>
        <translation type="unfinished">لە ‎{day}‏ دۆزراوەتەوە، لە دەرەوەی کاتی فەرمانی ئەرکی {task} (‎{start}‏ تا ‎{end}‏).</translation>
    </message>
    <message>
        <source>Found: {text}</source>
        <translation type="unfinished">دۆزراوە: {text}</translation>
    </message>
    <message>
        <source>Free some space on that disk and try again.</source>
        <translation type="unfinished">لەو دیسکەدا هەندێک جێ بەتاڵ بکە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation type="unfinished">هەندێک جێ بەتاڵ بکە، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Free some space: a data file grows with its history.</source>
        <translation type="unfinished">هەندێک جێ بەتاڵ بکە: پەڕگەی داتا لەگەڵ مێژووەکەی گەورە دەبێت.</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation type="unfinished">تازە</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished">لە</translation>
    </message>
    <message>
        <source>From a feature of any layer</source>
        <translation type="unfinished">لە شێوەیەکی هەر چینێکەوە</translation>
    </message>
    <message>
        <source>From a file (one order or many)</source>
        <translation type="unfinished">لە پەڕگەیەکەوە (یەک فەرمان یان زۆر)</translation>
    </message>
    <message>
        <source>From day (2026-01-01)</source>
        <translation type="unfinished">لە ڕۆژی (‎2026-01-01‏)</translation>
    </message>
    <message>
        <source>From hazards</source>
        <translation type="unfinished">لە ناوچە مەترسیدارەکانەوە</translation>
    </message>
    <message>
        <source>From the data sheets</source>
        <translation type="unfinished">لە پەڕەکانی داتاوە</translation>
    </message>
    <message>
        <source>From then on every check compares with the ground of the other office.</source>
        <translation type="unfinished">لەوە بەدوا هەموو پشکنینێک لەگەڵ زەوی نووسینگەکەی تر بەراورد دەکات.</translation>
    </message>
    <message>
        <source>From turning points</source>
        <translation type="unfinished">لە خاڵە وەرچەرخانەکانەوە</translation>
    </message>
    <message>
        <source>Function:</source>
        <translation type="unfinished">پلەی کار:</translation>
    </message>
    <message>
        <source>Further fields, as JSON</source>
        <translation type="unfinished">خانەکانی تر، وەک JSON</translation>
    </message>
    <message>
        <source>Gap ({unit})</source>
        <translation type="unfinished">بۆشایی ({unit})</translation>
    </message>
    <message>
        <source>Gaps</source>
        <translation type="unfinished">بۆشاییەکان</translation>
    </message>
    <message>
        <source>Gaps in all ({unit})</source>
        <translation type="unfinished">کۆی بۆشاییەکان ({unit})</translation>
    </message>
    <message>
        <source>Gaps in closed hazards</source>
        <translation type="unfinished">بۆشایی لە ناوچە مەترسیدارە داخراوەکاندا</translation>
    </message>
    <message>
        <source>Gaps in closed hazards ({unit})</source>
        <translation type="unfinished">بۆشایی لە ناوچە مەترسیدارە داخراوەکاندا ({unit})</translation>
    </message>
    <message>
        <source>Genuine</source>
        <translation type="unfinished">ڕەسەن</translation>
    </message>
    <message>
        <source>Give 'latitude' or 'longitude'.</source>
        <translation type="unfinished">‏'latitude' یان 'longitude' بدە.</translation>
    </message>
    <message>
        <source>Give FROM an earlier day.</source>
        <translation type="unfinished">ڕۆژێکی پێشتر بە FROM بدە.</translation>
    </message>
    <message>
        <source>Give ID_FIELD the field of TASKS that holds the same values.</source>
        <translation type="unfinished">بە ID_FIELD ئەو خانەیەی TASKS بدە کە هەمان بەهاکانی تێدایە.</translation>
    </message>
    <message>
        <source>Give INPUT: a path or the name of a layer.</source>
        <translation type="unfinished">‏INPUT بدە: ڕێڕەوێک یان ناوی چینێک.</translation>
    </message>
    <message>
        <source>Give a column matching with PROFILE. The columns are: {names}.</source>
        <translation type="unfinished">بە PROFILE هاوتاکردنی ستوونەکان بدە. ستوونەکان ئەمانەن: {names}.</translation>
    </message>
    <message>
        <source>Give a day between 1995 and today: the sample holds no dates in the future.</source>
        <translation type="unfinished">ڕۆژێک لە نێوان 1995 و ئەمڕۆ بدە: نموونەکە بەرواری داهاتووی تێدا نییە.</translation>
    </message>
    <message>
        <source>Give a distance from 0 to {most} m, or draw the outline.</source>
        <translation type="unfinished">دوورییەک لە 0 تا ‎{most}‏ م بدە، یان سنوورەکە بکێشە.</translation>
    </message>
    <message>
        <source>Give a distance of at most 100 km, in metres.</source>
        <translation type="unfinished">دوورییەک بدە کە زۆرترین 100 کم بێت، بە مەتر.</translation>
    </message>
    <message>
        <source>Give a file that ends in one of: {names}.</source>
        <translation type="unfinished">پەڕگەیەک بدە کە کۆتاییەکەی یەکێک لەمانە بێت: {names}.</translation>
    </message>
    <message>
        <source>Give a geometry, for example $geometry.</source>
        <translation type="unfinished">شێوەیەک بدە، بۆ نموونە ‎$geometry‏.</translation>
    </message>
    <message>
        <source>Give a layer of areas in degrees or in a coordinate system that fits it.</source>
        <translation type="unfinished">چینێکی ناوچەکان بە پلە یان بە سیستەمێکی پۆتان بدە کە بۆی گونجاو بێت.</translation>
    </message>
    <message>
        <source>Give a layer of areas. Points and lines can be compared if a field with numbers holds the radius or the whole width in metres: name it in WIDTH_FIELD.</source>
        <translation type="unfinished">چینێکی ناوچەکان بدە. خاڵ و هێڵ بەراورد دەکرێن ئەگەر خانەیەکی ژمارەیی نیوەتیرە یان پانی تەواوی بە مەتر تێدا بێت: لە WIDTH_FIELD ناوی ببە.</translation>
    </message>
    <message>
        <source>Give a layer of areas: overlaps and gaps are worked out from outlines.</source>
        <translation type="unfinished">چینێکی ناوچەکان بدە: یەکترپۆشین و بۆشایی لە سنوورەکانەوە دەژمێردرێن.</translation>
    </message>
    <message>
        <source>Give a layer of the project or the path of a file that QGIS can open.</source>
        <translation type="unfinished">چینێکی پرۆژەکە یان ڕێڕەوی پەڕگەیەک بدە کە QGIS بتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>Give a layer with records or the path of a file.</source>
        <translation type="unfinished">چینێک کە تۆماری تێدایە یان ڕێڕەوی پەڕگەیەک بدە.</translation>
    </message>
    <message>
        <source>Give a list such as {example}.</source>
        <translation type="unfinished">لیستێک بدە وەک ‎{example}‏.</translation>
    </message>
    <message>
        <source>Give a name of up to {number} letters and signs in one line.</source>
        <translation type="unfinished">ناوێک بدە تا {number} پیت و نیشانە، لە یەک دێڕدا.</translation>
    </message>
    <message>
        <source>Give a name that ends in .qgz.</source>
        <translation type="unfinished">ناوێک بدە کە کۆتاییەکەی .qgz بێت.</translation>
    </message>
    <message>
        <source>Give a name that ends in {endings}.</source>
        <translation type="unfinished">ناوێک بدە کە کۆتاییەکەی {endings} بێت.</translation>
    </message>
    <message>
        <source>Give a number from 1 to 86400.</source>
        <translation type="unfinished">ژمارەیەک لە 1 تا 86400 بدە.</translation>
    </message>
    <message>
        <source>Give a number from {least} to {most}.</source>
        <translation type="unfinished">ژمارەیەک لە {least} تا {most} بدە.</translation>
    </message>
    <message>
        <source>Give a number that is not below zero.</source>
        <translation type="unfinished">ژمارەیەک بدە کە لە سفر کەمتر نەبێت.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation type="unfinished">ژمارەیەک بدە.</translation>
    </message>
    <message>
        <source>Give a shape such as {example}.</source>
        <translation type="unfinished">شێوەیەک بدە وەک ‎{example}‏.</translation>
    </message>
    <message>
        <source>Give a share from 0 to 0.5; 0.05 plants a fault in every twentieth record.</source>
        <translation type="unfinished">بەشێک لە 0 تا 0.5 بدە؛ 0.05 لە هەر بیست تۆمار هەڵەیەک لە یەکێکیاندا دادەنێت.</translation>
    </message>
    <message>
        <source>Give a value.</source>
        <translation type="unfinished">بەهایەک بدە.</translation>
    </message>
    <message>
        <source>Give a whole number from {least} to {most}.</source>
        <translation type="unfinished">ژمارەیەکی تەواو لە {least} تا {most} بدە.</translation>
    </message>
    <message>
        <source>Give an address that begins with https://, http:// or file:// such as file:////server/share/plugins.</source>
        <translation type="unfinished">ناونیشانێک بدە کە بە https:// یان http:// یان file:// دەست پێ بکات، وەک file:////server/share/plugins.</translation>
    </message>
    <message>
        <source>Give an area, a line or a point.</source>
        <translation type="unfinished">ناوچەیەک، هێڵێک یان خاڵێک بدە.</translation>
    </message>
    <message>
        <source>Give an outline such as POLYGON ((44 33, 44.01 33, 44.01 33.01, 44 33)).</source>
        <translation type="unfinished">سنوورێک بدە وەک ‎POLYGON ((44 33, 44.01 33, 44.01 33.01, 44 33))‏.</translation>
    </message>
    <message>
        <source>Give another ENCODING, for example CP1256.</source>
        <translation type="unfinished">‏ENCODING ێکی تر بدە، بۆ نموونە CP1256.</translation>
    </message>
    <message>
        <source>Give each its own number first.</source>
        <translation type="unfinished">سەرەتا ژمارەیەکی تایبەت بە هەریەکەیان بدە.</translation>
    </message>
    <message>
        <source>Give each its own short name first.</source>
        <translation type="unfinished">سەرەتا کورتەناوێکی تایبەت بە هەریەکەیان بدە.</translation>
    </message>
    <message>
        <source>Give each part its number and its operator.</source>
        <translation type="unfinished">ژمارە و جێبەجێکاری هەر بەشێک بدە.</translation>
    </message>
    <message>
        <source>Give either TASKS or OPERATOR.</source>
        <translation type="unfinished">یان TASKS بدە یان OPERATOR.</translation>
    </message>
    <message>
        <source>Give either a data file (WORKSPACE) or a layer (INPUT).</source>
        <translation type="unfinished">یان پەڕگەیەکی داتا (WORKSPACE) بدە یان چینێک (INPUT).</translation>
    </message>
    <message>
        <source>Give either a data file (WORKSPACE), or both layers (TASKS and ACTIVITIES).</source>
        <translation type="unfinished">یان پەڕگەیەکی داتا (WORKSPACE) بدە، یان هەردوو چینەکە (TASKS و ACTIVITIES).</translation>
    </message>
    <message>
        <source>Give either a line (LINE) or a layer of the parts (PARTS).</source>
        <translation type="unfinished">یان هێڵێک (LINE) بدە یان چینێکی بەشەکان (PARTS).</translation>
    </message>
    <message>
        <source>Give either a table (INPUT) or copied rows (TEXT).</source>
        <translation type="unfinished">یان خشتەیەک (INPUT) بدە یان ڕیزی کۆپیکراو (TEXT).</translation>
    </message>
    <message>
        <source>Give either an administrative area (AREA), or an outline or hazards.</source>
        <translation type="unfinished">یان ناوچەیەکی کارگێڕی (AREA) بدە، یان سنوورێک یان ناوچە مەترسیدارەکان.</translation>
    </message>
    <message>
        <source>Give either the number of a task order (TASK) or an outline (GEOMETRY).</source>
        <translation type="unfinished">یان ژمارەی فەرمانێکی ئەرک (TASK) بدە یان سنوورێک (GEOMETRY).</translation>
    </message>
    <message>
        <source>Give every column a heading.</source>
        <translation type="unfinished">سەردێڕ بۆ هەموو ستوونێک دابنێ.</translation>
    </message>
    <message>
        <source>Give every point its own name.</source>
        <translation type="unfinished">ناوی تایبەت بە خۆی بدە بە هەر خاڵێک.</translation>
    </message>
    <message>
        <source>Give fields such as {example}.</source>
        <translation type="unfinished">خانەکان بدە وەک ‎{example}‏.</translation>
    </message>
    <message>
        <source>Give for example UTF-8, or CP1256 for Arabic text from Windows.</source>
        <translation type="unfinished">بۆ نموونە UTF-8 بدە، یان CP1256 بۆ دەقی عەرەبی لە Windows.</translation>
    </message>
    <message>
        <source>Give it as SRID=4326;MULTIPOLYGON(...) in longitude and latitude.</source>
        <translation type="unfinished">وەک ‎SRID=4326;MULTIPOLYGON(...)‏ بە هێڵی درێژی و پانی بیدە.</translation>
    </message>
    <message>
        <source>Give it one first.</source>
        <translation type="unfinished">سەرەتا یەکێکی پێ بدە.</translation>
    </message>
    <message>
        <source>Give it one that tells colleagues what it is.</source>
        <translation type="unfinished">ناوێکی بدەرێ کە بە هاوکارەکان بڵێت ئەمە چییە.</translation>
    </message>
    <message>
        <source>Give it with TYPE for such rows.</source>
        <translation type="unfinished">بۆ ڕیزی وا بە TYPE بیدە.</translation>
    </message>
    <message>
        <source>Give it with WIDTH for such rows.</source>
        <translation type="unfinished">بۆ ڕیزی وا بە WIDTH بیدە.</translation>
    </message>
    <message>
        <source>Give its short name. Some of them are: {names}.</source>
        <translation type="unfinished">کورتەناوەکەی بدە. هەندێکیان ئەمانەن: {names}.</translation>
    </message>
    <message>
        <source>Give layers with the fields {names}, or leave RULES empty: then the shapes alone decide.</source>
        <translation type="unfinished">چینەکان بە خانەکانی {names} بدە، یان RULES بەتاڵ بهێڵەرەوە: ئەو کاتە تەنها شێوەکان بڕیار دەدەن.</translation>
    </message>
    <message>
        <source>Give longitude and latitude in degrees, longitude first, on one side of 180 degrees.</source>
        <translation type="unfinished">هێڵی درێژی و پانی بە پلە بدە، هێڵی درێژی یەکەم، لە یەک لای 180 پلە.</translation>
    </message>
    <message>
        <source>Give metres, above 0 and up to 100,000.</source>
        <translation type="unfinished">بە مەتر بیدە، لە 0 زیاتر و تا 100,000.</translation>
    </message>
    <message>
        <source>Give metres, from 0 to 1,000,000.</source>
        <translation type="unfinished">بە مەتر بیدە، لە 0 تا 1,000,000.</translation>
    </message>
    <message>
        <source>Give one condition, and tell the records apart by their values.</source>
        <translation type="unfinished">یەک مەرج بدە، و تۆمارەکان بە بەهاکانیان لە یەکتر جیا بکەرەوە.</translation>
    </message>
    <message>
        <source>Give one of them by coordinates or measure it from a point that is known.</source>
        <translation type="unfinished">یەکێکیان بە پۆتان بدە یان لە خاڵێکی زانراوەوە بیپێوە.</translation>
    </message>
    <message>
        <source>Give one of these, or the path of a JSON file: {names}</source>
        <translation type="unfinished">یەکێک لەمانە بدە، یان ڕێڕەوی پەڕگەیەکی JSON: {names}</translation>
    </message>
    <message>
        <source>Give one of: {names}.</source>
        <translation type="unfinished">یەکێک لەمانە بدە: {names}.</translation>
    </message>
    <message>
        <source>Give one with PROFILE, or choose one for the connection.</source>
        <translation type="unfinished">بە PROFILE یەکێک بدە، یان یەکێک بۆ پەیوەندییەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Give outlines in degrees of longitude and latitude (EPSG:4326).</source>
        <translation type="unfinished">سنوورەکان بە پلەی هێڵی درێژی و پانی بدە (EPSG:4326).</translation>
    </message>
    <message>
        <source>Give the address of one service: it ends in FeatureServer.</source>
        <translation type="unfinished">ناونیشانی یەک ڕاژە بدە: کۆتاییەکەی FeatureServer ە.</translation>
    </message>
    <message>
        <source>Give the first point again as the last row: then the closing error shows.</source>
        <translation type="unfinished">یەکەم خاڵ دووبارە وەک دوا ڕیز بدە: ئەو کاتە هەڵەی داخستن دەردەکەوێت.</translation>
    </message>
    <message>
        <source>Give the folder that holds the plugins as ZIP files.</source>
        <translation type="unfinished">ئەو بوخچەیە بدە کە پێوەکراوەکانی وەک پەڕگەی ZIP تێدایە.</translation>
    </message>
    <message>
        <source>Give the id of a rule: {names}.</source>
        <translation type="unfinished">ناسنامەی ڕێسایەک بدە: {names}.</translation>
    </message>
    <message>
        <source>Give the list a number and note it as sent</source>
        <translation type="unfinished">ژمارەیەک بە لیستەکە بدە و وەک نێردراو تۆماری بکە</translation>
    </message>
    <message>
        <source>Give the name of who decides.</source>
        <translation type="unfinished">ناوی ئەو کەسە بدە کە بڕیار دەدات.</translation>
    </message>
    <message>
        <source>Give the number of one of them: {names}.</source>
        <translation type="unfinished">ژمارەی یەکێکیان بدە: {names}.</translation>
    </message>
    <message>
        <source>Give the number of one order as it stands in the data file.</source>
        <translation type="unfinished">ژمارەی یەک فەرمان بدە وەک لە پەڕگەی داتادا هەیە.</translation>
    </message>
    <message>
        <source>Give the number of the order, for example imsma_order_needs('DMA-S-2026-0001').</source>
        <translation type="unfinished">ژمارەی فەرمانەکە بدە، بۆ نموونە ‎imsma_order_needs('DMA-S-2026-0001')‏.</translation>
    </message>
    <message>
        <source>Give the number under which it goes to IMSMA.</source>
        <translation type="unfinished">ئەو ژمارەیە بدە کە بەوەوە بۆ IMSMA دەچێت.</translation>
    </message>
    <message>
        <source>Give the path of a JSON file or one of: {names}.</source>
        <translation type="unfinished">ڕێڕەوی پەڕگەیەکی JSON بدە یان یەکێک لەمانە: {names}.</translation>
    </message>
    <message>
        <source>Give the path of a JSON file, nothing at all, or one of: {names}.</source>
        <translation type="unfinished">ڕێڕەوی پەڕگەیەکی JSON بدە، یان هیچ مەدە، یان یەکێک لەمانە: {names}.</translation>
    </message>
    <message>
        <source>Give the path of a JSON file.</source>
        <translation type="unfinished">ڕێڕەوی پەڕگەیەکی JSON بدە.</translation>
    </message>
    <message>
        <source>Give the path of a file, or open the table in QGIS and give the name of its layer.</source>
        <translation type="unfinished">ڕێڕەوی پەڕگەیەک بدە، یان خشتەکە لە QGIS بکەرەوە و ناوی چینەکەی بدە.</translation>
    </message>
    <message>
        <source>Give the path of a rules file, or leave RULES empty for the rules that come with OTMS.</source>
        <translation type="unfinished">ڕێڕەوی پەڕگەی ڕێساکان بدە، یان RULES بەتاڵ بهێڵەرەوە بۆ ئەو ڕێسایانەی لەگەڵ OTMS دێن.</translation>
    </message>
    <message>
        <source>Give the row that names the columns with HEADING_ROW.</source>
        <translation type="unfinished">بە HEADING_ROW ئەو ڕیزە بدە کە ناوی ستوونەکانی تێدایە.</translation>
    </message>
    <message>
        <source>Give the search radius of the point or the whole width of the line, in metres (up to {most}), and longitude and latitude in degrees.</source>
        <translation type="unfinished">نیوەتیرەی گەڕانی خاڵەکە یان پانی تەواوی هێڵەکە بە مەتر بدە (تا ‎{most}‏)، و هێڵی درێژی و پانی بە پلە.</translation>
    </message>
    <message>
        <source>Give the search radius of the point or the whole width of the line, in metres.</source>
        <translation type="unfinished">نیوەتیرەی گەڕانی خاڵەکە یان پانی تەواوی هێڵەکە بە مەتر بدە.</translation>
    </message>
    <message>
        <source>Give the source a name; it stands on every record.</source>
        <translation type="unfinished">ناوێک بە سەرچاوەکە بدە؛ لەسەر هەموو تۆمارێک دەنووسرێت.</translation>
    </message>
    <message>
        <source>Give the two letters of the country, for example IQ.</source>
        <translation type="unfinished">دوو پیتی وڵاتەکە بدە، بۆ نموونە IQ.</translation>
    </message>
    <message>
        <source>Give this one another name.</source>
        <translation type="unfinished">ناوێکی تر بەمە بدە.</translation>
    </message>
    <message>
        <source>Give your name and a reason.</source>
        <translation type="unfinished">ناوت و هۆکارێک بنووسە.</translation>
    </message>
    <message>
        <source>Given to another operator</source>
        <translation type="unfinished">بە جێبەجێکارێکی تر دراوە</translation>
    </message>
    <message>
        <source>Gives a task order another outline (GEOMETRY, in longitude and latitude); a point needs its search radius and a line its whole width in metres (WIDTH). An order that was issued needs REASON and is checked as if it were issued with the new outline. Land that it gives up stops it as long as people may be there.</source>
        <translation type="unfinished">سنوورێکی تر (GEOMETRY، بە هێڵی درێژی و پانی) دەداتە فەرمانێکی ئەرک؛ خاڵ نیوەتیرەی گەڕانی و هێڵ پانییە تەواوەکەی بە مەتر (WIDTH) پێویستە. فەرمانێکی دەرکراو REASON ی پێویستە و وەک ئەوە دەپشکنرێت کە بە سنوورە نوێیەکەوە دەربکرێت. ئەو زەوییەی وازی لێ دەهێنێت دەیوەستێنێت تا ئەو کاتەی لەوانەیە خەڵک لەوێ بن.</translation>
    </message>
    <message>
        <source>Gives a task order that may still run out a later last day of validity (VALID_TO), for a REASON. More days may mean a conflict with a later order, so it is checked as if it were issued.</source>
        <translation type="unfinished">دوا ڕۆژێکی دواتری کارپێکردن (VALID_TO) دەداتە فەرمانێکی ئەرک کە هێشتا دەکرێت بەسەر بچێت، لەبەر REASON ێک. ڕۆژی زیاتر لەوانەیە ناکۆکی لەگەڵ فەرمانێکی دواتر بگەیەنێت، بۆیە وەک ئەوە دەپشکنرێت کە دەربکرێت.</translation>
    </message>
    <message>
        <source>Go On</source>
        <translation type="unfinished">بەردەوام بە</translation>
    </message>
    <message>
        <source>Go On with It</source>
        <translation type="unfinished">لەگەڵ ئەمە بەردەوام بە</translation>
    </message>
    <message>
        <source>Go back to the last backup.</source>
        <translation type="unfinished">بگەڕێوە بۆ دوا پاڵپشت.</translation>
    </message>
    <message>
        <source>Go on with a run that was stopped today</source>
        <translation type="unfinished">لەگەڵ کارێک بەردەوام بە کە ئەمڕۆ وەستێنرا</translation>
    </message>
    <message>
        <source>Go on with that file, give another name, or delete it first.</source>
        <translation type="unfinished">لەگەڵ ئەو پەڕگەیە بەردەوام بە، ناوێکی تر بدە، یان سەرەتا بیسڕەوە.</translation>
    </message>
    <message>
        <source>Gone on with after a break</source>
        <translation type="unfinished">دوای پچڕانێک درێژەی پێ درا</translation>
    </message>
    <message>
        <source>Governorate</source>
        <translation type="unfinished">پارێزگا</translation>
    </message>
    <message>
        <source>Governorate (code or name)</source>
        <translation type="unfinished">پارێزگا (کۆد یان ناو)</translation>
    </message>
    <message>
        <source>Governorate or district</source>
        <translation type="unfinished">پارێزگا یان قەزا</translation>
    </message>
    <message>
        <source>Governorate {name} ({code})</source>
        <translation type="unfinished">پارێزگای {name} ({code})</translation>
    </message>
    <message>
        <source>Grid: lines every {distance}, in metres</source>
        <translation type="unfinished">تۆڕ: هێڵ هەر ‎{distance}‏، بە مەتر</translation>
    </message>
    <message>
        <source>Hand Over</source>
        <translation type="unfinished">ڕادەستکردن</translation>
    </message>
    <message>
        <source>Handed over by (authority)</source>
        <translation type="unfinished">ڕادەستکراوە لەلایەن (دەسەڵات)</translation>
    </message>
    <message>
        <source>Handover certificate</source>
        <translation type="unfinished">بڕوانامەی ڕادەستکردن</translation>
    </message>
    <message>
        <source>Hazard</source>
        <translation type="unfinished">ناوچەی مەترسیدار</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation type="unfinished">ناوچە مەترسیدارەکان</translation>
    </message>
    <message>
        <source>Hazards of this governorate without an outline, so nobody can say where they lie: {count}.</source>
        <translation type="unfinished">ئەو ناوچە مەترسیدارانەی ئەم پارێزگایە کە سنووریان نییە، بۆیە کەس ناتوانێت بڵێت لە کوێن: {count}.</translation>
    </message>
    <message>
        <source>Hazards still open</source>
        <translation type="unfinished">ناوچە مەترسیدارە هێشتا کراوەکان</translation>
    </message>
    <message>
        <source>Hazards still open, area on the map ({unit})</source>
        <translation type="unfinished">ناوچە مەترسیدارە هێشتا کراوەکان، ڕووبەر لەسەر نەخشە ({unit})</translation>
    </message>
    <message>
        <source>Hazards still open, reported area ({unit})</source>
        <translation type="unfinished">ناوچە مەترسیدارە هێشتا کراوەکان، ڕووبەری ڕاپۆرتکراو ({unit})</translation>
    </message>
    <message>
        <source>Hazards with neither outline nor governorate, which may lie anywhere: {count}.</source>
        <translation type="unfinished">ئەو ناوچە مەترسیدارانەی نە سنووریان هەیە و نە پارێزگا، کە لەوانەیە لە هەر شوێنێک بن: {count}.</translation>
    </message>
    <message>
        <source>Hazards, list</source>
        <translation type="unfinished">لیستی ناوچە مەترسیدارەکان</translation>
    </message>
    <message>
        <source>Heading of the facts</source>
        <translation type="unfinished">سەردێڕی زانیارییەکان</translation>
    </message>
    <message>
        <source>Heading of the table</source>
        <translation type="unfinished">سەردێڕی خشتەکە</translation>
    </message>
    <message>
        <source>Hectares</source>
        <translation type="unfinished">هێکتار</translation>
    </message>
    <message>
        <source>Heights were left out of {count} geometries.</source>
        <translation type="unfinished">بەرزی لە {count} شێوەدا وازی لێ هێنرا.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished">لێرە</translation>
    </message>
    <message>
        <source>Here, but not in the package</source>
        <translation type="unfinished">لێرە هەیە، بەڵام لە پاکێجەکەدا نییە</translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished">مێژوو</translation>
    </message>
    <message>
        <source>History of progress</source>
        <translation type="unfinished">مێژووی پێشکەوتن</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation type="unfinished">تێیدایە</translation>
    </message>
    <message>
        <source>Hole {number}</source>
        <translation type="unfinished">کونی {number}</translation>
    </message>
    <message>
        <source>Host, port and name of the database, without a password.</source>
        <translation type="unfinished">ڕاژەکار (host)، پۆرت و ناوی بنکەدراوە، بێ وشەی نهێنی.</translation>
    </message>
    <message>
        <source>How far a task order is today, by its approved reports. The order is given by its number; without it the record being drawn is asked. What is one of: {names}; without it the share of its land that was released, in per cent. Nothing where it is not known. For use inside the office. Examples: imsma_order_progress(); imsma_order_progress('DMA-S-2026-0001', 'released_m2')</source>
        <translation type="unfinished">فەرمانێکی ئەرک ئەمڕۆ چەند بەرەوپێش چووە، بەپێی ڕاپۆرتە پەسەندکراوەکانی. فەرمانەکە بە ژمارەکەی دەدرێت؛ بەبێ ئەوە لەو تۆمارە دەپرسرێت کە دەکێشرێت. what یەکێکە لە: {names}؛ بەبێ ئەوە ڕێژەی ئازادکراوی زەوییەکەی بە سەدا. هیچ ئەگەر نەزانراو بێت. بۆ بەکارهێنان لەناو نووسینگە. نموونەکان: ‎imsma_order_progress(); imsma_order_progress('DMA-S-2026-0001', 'released_m2')‏</translation>
    </message>
    <message>
        <source>How old the outlines of orders of {office} are, nobody knows. Ask for a new package.</source>
        <translation type="unfinished">کەس نازانێت سنووری فەرمانەکانی {office} چەند کۆنن. داوای پاکێجێکی نوێ بکە.</translation>
    </message>
    <message>
        <source>How the outline is made</source>
        <translation type="unfinished">سنوورەکە چۆن دروست دەکرێت</translation>
    </message>
    <message>
        <source>How to see whether the print has its right size</source>
        <translation type="unfinished">چۆن دەزانرێت چاپەکە بە قەبارەی ڕاستەقینەیە</translation>
    </message>
    <message>
        <source>I know that these {number} records were deleted in {name}.</source>
        <translation type="unfinished">دەزانم کە ئەم {number} تۆمارە لە {name} سڕاونەتەوە.</translation>
    </message>
    <message>
        <source>IMSMA Core (ArcGIS services)</source>
        <translation type="unfinished">‏IMSMA Core (ڕاژەکانی ArcGIS)</translation>
    </message>
    <message>
        <source>IMSMA NG (database)</source>
        <translation type="unfinished">‏IMSMA NG (بنکەدراوە)</translation>
    </message>
    <message>
        <source>IMSMA Tools, OTMS and iMAAT help mine action staff to see what their data says: where hazards and task orders overlap, what has a gap, what has to be corrected, and what to report.</source>
        <translation type="unfinished">‏IMSMA Tools و OTMS و iMAAT یارمەتی کارمەندانی کاروباری مین دەدەن ببینن داتاکەیان چی دەڵێت: لە کوێ ناوچە مەترسیدارەکان و فەرمانەکانی ئەرک یەکتر دەپۆشن، چی بۆشایی تێدایە، چی دەبێت ڕاست بکرێتەوە، و چی ڕاپۆرت بدرێت.</translation>
    </message>
    <message>
        <source>IMSMA afterwards</source>
        <translation type="unfinished">دواتر لە IMSMA</translation>
    </message>
    <message>
        <source>IMSMA has neither the former value nor the one proposed.</source>
        <translation type="unfinished">‏IMSMA نە بەهای پێشووی هەیە و نە ئەوەی پێشنیار کراوە.</translation>
    </message>
    <message>
        <source>IMSMA has this value already: {field} is {value}.</source>
        <translation type="unfinished">‏IMSMA پێشتر ئەم بەهایەی هەیە: {field}: {value}.</translation>
    </message>
    <message>
        <source>IMSMA keeps this record, so it is not changed here. Your proposal goes on the list of corrections; later updates show what became of it.</source>
        <translation type="unfinished">‏IMSMA ئەم تۆمارە بەڕێوە دەبات، بۆیە لێرە ناگۆڕدرێت. پێشنیارەکەت دەچێتە لیستی ڕاستکردنەوەکان؛ نوێکردنەوەکانی دواتر پیشان دەدەن چی لێ هات.</translation>
    </message>
    <message>
        <source>IMSMA kept its value.</source>
        <translation type="unfinished">‏IMSMA بەهای خۆی هێشتەوە.</translation>
    </message>
    <message>
        <source>IMSMA's own names of the fields are missing: {reason}</source>
        <translation type="unfinished">ئەو ناوانەی IMSMA خۆی بۆ خانەکان بەکاریان دەهێنێت بەردەست نین: {reason}</translation>
    </message>
    <message>
        <source>INTERIM. The work on this order was not reported as finished.</source>
        <translation type="unfinished">کاتی. ڕاپۆرت نەدراوە کە کاری ئەم فەرمانە تەواو بووە.</translation>
    </message>
    <message>
        <source>Import Task Orders</source>
        <translation type="unfinished">هاوردەکردنی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Import Task Orders from a &amp;File...</source>
        <translation type="unfinished">هاوردەکردنی فەرمانەکانی ئەرک لە &amp;پەڕگەیەکەوە...</translation>
    </message>
    <message>
        <source>Import Task Orders...</source>
        <translation type="unfinished">هاوردەکردنی فەرمانەکانی ئەرک...</translation>
    </message>
    <message>
        <source>Import a file or layer</source>
        <translation type="unfinished">هاوردنی پەڕگە یان چین</translation>
    </message>
    <message>
        <source>Import governorates first.</source>
        <translation type="unfinished">سەرەتا پارێزگاکان هاوردە بکە.</translation>
    </message>
    <message>
        <source>Import of {name}</source>
        <translation type="unfinished">هاوردنی {name}</translation>
    </message>
    <message>
        <source>Import records first, change the filter, or choose the overview if there are no boundaries.</source>
        <translation type="unfinished">سەرەتا تۆمار هاوردە بکە، پاڵاوتنەکە بگۆڕە، یان ئەگەر سنووری کارگێڕی نییە نەخشەی هەموو وڵات هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Import task orders</source>
        <translation type="unfinished">هاوردەکردنی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Import the boundaries again.</source>
        <translation type="unfinished">دووبارە سنوورە کارگێڕییەکان هاوردە بکە.</translation>
    </message>
    <message>
        <source>Import the boundaries first, or choose another area.</source>
        <translation type="unfinished">سەرەتا سنوورە کارگێڕییەکان هاوردە بکە، یان ناوچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Import the file again.</source>
        <translation type="unfinished">پەڕگەکە دووبارە هاوردە بکە.</translation>
    </message>
    <message>
        <source>Import with It...</source>
        <translation type="unfinished">هاوردن بەمە...</translation>
    </message>
    <message>
        <source>Import...</source>
        <translation type="unfinished">هاوردن...</translation>
    </message>
    <message>
        <source>Import: {new} new, {changed} changed, {unchanged} unchanged, {conflict} in conflict, {rejected} rejected.</source>
        <translation type="unfinished">هاوردن: {new} نوێ، {changed} گۆڕاو، {unchanged} نەگۆڕاو، {conflict} ناکۆک، {rejected} ڕەتکراوە.</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation type="unfinished">ناکۆک</translation>
    </message>
    <message>
        <source>In conflict with our edits: waiting for a decision</source>
        <translation type="unfinished">ناکۆک لەگەڵ دەستکارییەکانی ئێمە: چاوەڕوانی بڕیارە</translation>
    </message>
    <message>
        <source>In the order {rows} the outline has {area} {unit}. Compare it with the sketch.</source>
        <translation type="unfinished">بە ڕیزبەندی {rows} سنوورەکە ‎{area} {unit}‏ ە. لەگەڵ هێڵکارییەکە بەراوردی بکە.</translation>
    </message>
    <message>
        <source>In the package</source>
        <translation type="unfinished">لە پاکێجەکەدا</translation>
    </message>
    <message>
        <source>In which coordinate system and datum are the positions?</source>
        <translation type="unfinished">شوێنەکان بە چ سیستەمێکی پۆتان و داتومێکن؟</translation>
    </message>
    <message>
        <source>In which unit is the column {column}? It is not taken until you say.</source>
        <translation type="unfinished">ستوونی {column} بە چ یەکەیەکە؟ وەرناگیرێت تا دیاری دەکەیت.</translation>
    </message>
    <message>
        <source>In which unit is {column}?</source>
        <translation type="unfinished">‏{column} بە چ یەکەیەکە؟</translation>
    </message>
    <message>
        <source>Insert a Row</source>
        <translation type="unfinished">دانانی ڕیزێک</translation>
    </message>
    <message>
        <source>Install QGIS 3.22 or newer; a long-term release is best.</source>
        <translation type="unfinished">‏QGIS 3.22 یان نوێتر دابمەزرێنە؛ وەشانی درێژخایەن باشترینە.</translation>
    </message>
    <message>
        <source>Install QGIS completely.</source>
        <translation type="unfinished">‏QGIS بە تەواوی دابمەزرێنە.</translation>
    </message>
    <message>
        <source>Install QGIS from its official installer.</source>
        <translation type="unfinished">‏QGIS لە دامەزرێنەرە فەرمییەکەیەوە دابمەزرێنە.</translation>
    </message>
    <message>
        <source>Install the free fonts Noto Sans Arabic or Noto Naskh Arabic and start QGIS again.</source>
        <translation type="unfinished">فۆنتی خۆڕایی Noto Sans Arabic یان Noto Naskh Arabic دابمەزرێنە و QGIS دووبارە دەستپێبکەرەوە.</translation>
    </message>
    <message>
        <source>Install {package} from your distribution (for example: sudo apt install {package}) and start QGIS again.</source>
        <translation type="unfinished">‏{package} لە سیستەمەکەتەوە دابمەزرێنە (بۆ نموونە: sudo apt install {package}) و QGIS دووبارە دەستپێبکەرەوە.</translation>
    </message>
    <message>
        <source>Invented data to try everything with. Nothing in it is real.</source>
        <translation type="unfinished">داتای داهێنراو بۆ تاقیکردنەوەی هەموو شتێک. هیچی تێدا ڕاستەقینە نییە.</translation>
    </message>
    <message>
        <source>Invented records must never stand among others. Choose a new file.</source>
        <translation type="unfinished">تۆماری داهێنراو هەرگیز نابێت لەناو تۆماری تردا بێت. پەڕگەیەکی نوێ هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Inventing the records ...</source>
        <translation type="unfinished">داهێنانی تۆمارەکان ...</translation>
    </message>
    <message>
        <source>Is This Computer Ready?</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە ئامادەیە؟</translation>
    </message>
    <message>
        <source>Is entered</source>
        <translation type="unfinished">تۆمار دەکرێت</translation>
    </message>
    <message>
        <source>Is this computer ready?</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە ئامادەیە؟</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation type="unfinished">دەرکردن</translation>
    </message>
    <message>
        <source>Issued by (authority)</source>
        <translation type="unfinished">دەرکراوە لەلایەن (دەسەڵات)</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation type="unfinished">بەرواری دەرکردن</translation>
    </message>
    <message>
        <source>It begins file names and cannot be used.</source>
        <translation type="unfinished">ناوی پەڕگەکان بەمە دەست پێ دەکات و بەکارنایەت.</translation>
    </message>
    <message>
        <source>It begins with https://, for example https://example.org/arcgis/rest/services.</source>
        <translation type="unfinished">بە https:// دەست پێ دەکات، بۆ نموونە https://example.org/arcgis/rest/services.</translation>
    </message>
    <message>
        <source>It cannot be read: {reason}</source>
        <translation type="unfinished">ناخوێنرێتەوە: {reason}</translation>
    </message>
    <message>
        <source>It continues {name} of another operator, and nobody confirmed that this site was left.</source>
        <translation type="unfinished">درێژەی {name} ی جێبەجێکارێکی ترە، و کەس پشتڕاستی نەکردووەتەوە کە ئەم شوێنە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>It has no field with numbers.</source>
        <translation type="unfinished">هیچ خانەیەکی ژمارەیی نییە.</translation>
    </message>
    <message>
        <source>It has no fields.</source>
        <translation type="unfinished">هیچ خانەیەکی نییە.</translation>
    </message>
    <message>
        <source>It has {count} corners, too many to list.</source>
        <translation type="unfinished">‏{count} گۆشەی هەیە، بۆ لیستکردن زۆرە.</translation>
    </message>
    <message>
        <source>It has {count} pages instead of one.</source>
        <translation type="unfinished">لەجیاتی یەک پەڕە {count} پەڕەی هەیە.</translation>
    </message>
    <message>
        <source>It has {count} points; one was taken for its place.</source>
        <translation type="unfinished">‏{count} خاڵی هەیە؛ یەکێکیان وەک شوێنی وەرگیرا.</translation>
    </message>
    <message>
        <source>It has: {names}.</source>
        <translation type="unfinished">ئەمانەی هەیە: {names}.</translation>
    </message>
    <message>
        <source>It holds no map type.</source>
        <translation type="unfinished">هیچ جۆرێکی نەخشەی تێدا نییە.</translation>
    </message>
    <message>
        <source>It holds no text.</source>
        <translation type="unfinished">هیچ دەقێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>It is as it was. Send the diagnostic report to the maintainers.</source>
        <translation type="unfinished">وەک خۆیەتی. ڕاپۆرتی دەستنیشانکردن بۆ بەرپرسانی نەرمەکاڵاکە بنێرە.</translation>
    </message>
    <message>
        <source>It is checked first; nothing is written while something holds it up.</source>
        <translation type="unfinished">سەرەتا دەپشکنرێت؛ تا شتێک ڕێگری لێ بکات هیچ نانووسرێت.</translation>
    </message>
    <message>
        <source>It is compared by its repaired shape and by the hull of its corners.</source>
        <translation type="unfinished">بە شێوەی چاککراوی و بە چێوەی دەرەوەی گۆشەکانی بەراورد دەکرێت.</translation>
    </message>
    <message>
        <source>It is entered for this order and stays with its operator.</source>
        <translation type="unfinished">بۆ ئەم فەرمانە تۆمار دەکرێت و لای جێبەجێکارەکەی دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>It is in the data, but on no map.</source>
        <translation type="unfinished">لە داتاکەدایە، بەڵام لەسەر هیچ نەخشەیەک نییە.</translation>
    </message>
    <message>
        <source>It is maXML. This reading follows GICHD's public description; no export of a programme was there to try it. Compare some records with IMSMA.</source>
        <translation type="unfinished">ئەمە maXML ە. ئەم خوێندنەوەیە بەپێی وەسفە گشتییە بڵاوکراوەکەی GICHD یە؛ هیچ هەناردەیەکی بەرنامەیەکی کاری مین لەبەردەستدا نەبوو تا پێی تاقی بکرێتەوە. هەندێک تۆمار لەگەڵ IMSMA بەراورد بکە.</translation>
    </message>
    <message>
        <source>It is missing.</source>
        <translation type="unfinished">ئەمە نییە.</translation>
    </message>
    <message>
        <source>It is missing. Give one of: {names}.</source>
        <translation type="unfinished">نەدراوە. یەکێک لەمانە بدە: {names}.</translation>
    </message>
    <message>
        <source>It is neither yes nor no.</source>
        <translation type="unfinished">نە بەڵێیە و نە نەخێر.</translation>
    </message>
    <message>
        <source>It is no JSON file.</source>
        <translation type="unfinished">پەڕگەی JSON نییە.</translation>
    </message>
    <message>
        <source>It is no file of this kind.</source>
        <translation type="unfinished">پەڕگەیەکی لەم جۆرە نییە.</translation>
    </message>
    <message>
        <source>It is no list.</source>
        <translation type="unfinished">لیست نییە.</translation>
    </message>
    <message>
        <source>It is no page template of QGIS.</source>
        <translation type="unfinished">قاڵبی پەڕەی QGIS نییە.</translation>
    </message>
    <message>
        <source>It is of another operator than the order.</source>
        <translation type="unfinished">هی جێبەجێکارێکی ترە، نەک هی فەرمانەکە.</translation>
    </message>
    <message>
        <source>It is of version {found}, needed is {wanted}.</source>
        <translation type="unfinished">هی وەشانی {found} ە، {wanted} پێویستە.</translation>
    </message>
    <message>
        <source>It is of version {found}; this version of the tools uses {wanted}.</source>
        <translation type="unfinished">هی وەشانی {found} ە؛ ئەم وەشانەی ئامرازەکان {wanted} بەکاردەهێنێت.</translation>
    </message>
    <message>
        <source>It is of {year}.</source>
        <translation type="unfinished">هی {year} ە.</translation>
    </message>
    <message>
        <source>It is older than what stands in the data file. Nothing was taken in.</source>
        <translation type="unfinished">لەوەی لە پەڕگەی داتادایە کۆنترە. هیچ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>It lies outside the country, at {north} north and {east} east.</source>
        <translation type="unfinished">لە دەرەوەی وڵاتە، لە {north} باکوور و {east} ڕۆژهەڵات.</translation>
    </message>
    <message>
        <source>It looks like {example}. In the portal, open the page of the layer: its address stands at "URL".</source>
        <translation type="unfinished">وەک ئەمەیە: {example}. لە پۆرتاڵەکەدا پەڕەی چینەکە بکەرەوە: ناونیشانەکەی لە تەنیشت "URL" نووسراوە.</translation>
    </message>
    <message>
        <source>It may have been removed, or the master password was not given. Edit the connection and choose a login.</source>
        <translation type="unfinished">لەوانەیە لابرابێت، یان وشەی نهێنی سەرەکی نەدرابێت. پەیوەندییەکە دەستکاری بکە و چوونەژوورەوەیەک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>It must name either a table or what is worked out.</source>
        <translation type="unfinished">دەبێت یان خشتەیەک ناو ببات یان ئەوەی دەژمێردرێت.</translation>
    </message>
    <message>
        <source>It must not go on: {count} remarks say stop.</source>
        <translation type="unfinished">نابێت بەردەوام بێت: {count} تێبینی دەڵێن «بوەستە».</translation>
    </message>
    <message>
        <source>It names no layers.</source>
        <translation type="unfinished">هیچ چینێک ناو نابات.</translation>
    </message>
    <message>
        <source>It names no table.</source>
        <translation type="unfinished">هیچ خشتەیەک ناو نابات.</translation>
    </message>
    <message>
        <source>It names nothing.</source>
        <translation type="unfinished">هیچ ناو نابات.</translation>
    </message>
    <message>
        <source>It needs columns for the object, the number of the point, and its position or bearing and distance.</source>
        <translation type="unfinished">ستوونی پێویستە بۆ ئۆبجێکتەکە، ژمارەی خاڵەکە، و شوێنەکەی یان ئاڕاستە و دووری.</translation>
    </message>
    <message>
        <source>It needs the column {column}, as in the list of points.</source>
        <translation type="unfinished">ستوونی {column} ی پێویستە، وەک لە لیستی خاڵەکاندا.</translation>
    </message>
    <message>
        <source>It speaks of an order with the status {status}.</source>
        <translation type="unfinished">باسی فەرمانێک دەکات کە دۆخی {status} ە.</translation>
    </message>
    <message>
        <source>It stands in the record of changes.</source>
        <translation type="unfinished">لە تۆماری گۆڕانکارییەکاندا نووسراوە.</translation>
    </message>
    <message>
        <source>It tells of work on {worked}, and the site was confirmed as left on {day}. People may be there again.</source>
        <translation type="unfinished">باسی کارێک دەکات لە ‎{worked}‏، و پشتڕاست کراوەتەوە کە شوێنەکە لە ‎{day}‏ جێهێڵراوە. لەوانەیە دیسان خەڵک لەوێ بن.</translation>
    </message>
    <message>
        <source>It was not drawn: without those points it would be another shape.</source>
        <translation type="unfinished">نەکێشرا: بەبێ ئەو خاڵانە شێوەیەکی تر دەبوو.</translation>
    </message>
    <message>
        <source>It was said to be done, but IMSMA does not have the value proposed.</source>
        <translation type="unfinished">وترا جێبەجێ کراوە، بەڵام IMSMA بەها پێشنیارکراوەکەی نییە.</translation>
    </message>
    <message>
        <source>It was sent with the list {number}: tell IMSMA too.</source>
        <translation type="unfinished">لەگەڵ لیستی {number} نێردراوە: بە IMSMA یش بڵێ.</translation>
    </message>
    <message>
        <source>It would fit as: {reading}.</source>
        <translation type="unfinished">بەم شێوەیە دەگونجێت: {reading}.</translation>
    </message>
    <message>
        <source>Items found</source>
        <translation type="unfinished">تەقەمەنییە دۆزراوەکان</translation>
    </message>
    <message>
        <source>Items found: {count}</source>
        <translation type="unfinished">تەقەمەنییە دۆزراوەکان: {count}</translation>
    </message>
    <message>
        <source>Items that are there twice: {ids}.</source>
        <translation type="unfinished">ئەو دانانەی دوو جار هەن: {ids}.</translation>
    </message>
    <message>
        <source>Its columns are: {names}. Choose another column matching.</source>
        <translation type="unfinished">ستوونەکانی ئەمانەن: {names}. هاوتاکردنێکی تری ستوونەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Its day {day} lies before the order was issued.</source>
        <translation type="unfinished">ڕۆژەکەی ‎{day}‏ پێش دەرکردنی فەرمانەکەیە.</translation>
    </message>
    <message>
        <source>Its edges cross: correct the points or their order first.</source>
        <translation type="unfinished">لێوارەکانی یەکتر دەبڕن: سەرەتا خاڵەکان یان ڕیزبەندییەکەیان ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Its fields are: {names}.</source>
        <translation type="unfinished">خانەکانی ئەمانەن: {names}.</translation>
    </message>
    <message>
        <source>Its fields with numbers are: {names}.</source>
        <translation type="unfinished">خانە ژمارەییەکانی ئەمانەن: {names}.</translation>
    </message>
    <message>
        <source>Its layers are: {names}.</source>
        <translation type="unfinished">چینەکانی ئەمانەن: {names}.</translation>
    </message>
    <message>
        <source>Its own zone is {zone}.</source>
        <translation type="unfinished">زۆنی خۆی {zone} ە.</translation>
    </message>
    <message>
        <source>Its page is {width} x {height} mm instead of {wanted_width} x {wanted_height} mm.</source>
        <translation type="unfinished">پەڕەکەی ‎{width} x {height} mm‏ ە لەجیاتی ‎{wanted_width} x {wanted_height} mm‏.</translation>
    </message>
    <message>
        <source>Its point was taken for its place; {areas} areas and {lines} lines are not drawn.</source>
        <translation type="unfinished">خاڵەکەی وەک شوێنی وەرگیرا؛ {areas} ناوچە و {lines} هێڵ ناکێشرێن.</translation>
    </message>
    <message>
        <source>Its tables are: {names}.</source>
        <translation type="unfinished">خشتەکانی ئەمانەن: {names}.</translation>
    </message>
    <message>
        <source>Its tables are: {names}. Choose another column matching.</source>
        <translation type="unfinished">خشتەکانی ئەمانەن: {names}. هاوتاکردنێکی تری ستوونەکان هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation type="unfinished">هەڵگرتن</translation>
    </message>
    <message>
        <source>Keep Everything as It Is</source>
        <translation type="unfinished">هەموو شتێک وەک خۆی بهێڵەرەوە</translation>
    </message>
    <message>
        <source>Keep a detailed log</source>
        <translation type="unfinished">تۆمارێکی ورد هەڵبگرە</translation>
    </message>
    <message>
        <source>Keep a signed paper</source>
        <translation type="unfinished">هەڵگرتنی کاغەزێکی واژۆکراو</translation>
    </message>
    <message>
        <source>Keep the &amp;Signed Paper...</source>
        <translation type="unfinished">هەڵگرتنی &amp;کاغەزی واژۆکراو...</translation>
    </message>
    <message>
        <source>Kept as</source>
        <translation type="unfinished">هەڵگیراوە وەک</translation>
    </message>
    <message>
        <source>Kept by the suite</source>
        <translation type="unfinished">ئامرازەکان خۆیان دەیپارێزن</translation>
    </message>
    <message>
        <source>Kept with every change you make, so that others know whom to ask.</source>
        <translation type="unfinished">لەگەڵ هەر گۆڕانکارییەکت هەڵدەگیرێت، تا ئەوانی تر بزانن لە کێ بپرسن.</translation>
    </message>
    <message>
        <source>Kept without an outline: {count}.</source>
        <translation type="unfinished">بێ سنوور هەڵگیراون: {count}.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished">کلیل</translation>
    </message>
    <message>
        <source>Key in IMSMA</source>
        <translation type="unfinished">کلیل لە IMSMA</translation>
    </message>
    <message>
        <source>Key in the source</source>
        <translation type="unfinished">کلیل لە سەرچاوەدا</translation>
    </message>
    <message>
        <source>Key of packages</source>
        <translation type="unfinished">کلیلی پاکێجەکان</translation>
    </message>
    <message>
        <source>Key of packages (if left out, that of the options)</source>
        <translation type="unfinished">کلیلی پاکێجەکان (ئەگەر نەدرێت، ئەوەی هەڵبژاردنەکان)</translation>
    </message>
    <message>
        <source>Key of the attachment</source>
        <translation type="unfinished">کلیلی هاوپێچ</translation>
    </message>
    <message>
        <source>Key of the paper</source>
        <translation type="unfinished">کلیلی کاغەزەکە</translation>
    </message>
    <message>
        <source>Key of the record</source>
        <translation type="unfinished">کلیلی تۆمارەکە</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">جۆر</translation>
    </message>
    <message>
        <source>Kind of package</source>
        <translation type="unfinished">جۆری پاکێج</translation>
    </message>
    <message>
        <source>Kind of remark</source>
        <translation type="unfinished">جۆری تێبینی</translation>
    </message>
    <message>
        <source>Kind of report</source>
        <translation type="unfinished">جۆری ڕاپۆرت</translation>
    </message>
    <message>
        <source>Kind of shape</source>
        <translation type="unfinished">جۆری شێوە</translation>
    </message>
    <message>
        <source>Kind of system</source>
        <translation type="unfinished">جۆری سیستەم</translation>
    </message>
    <message>
        <source>Known are: {names}.</source>
        <translation type="unfinished">ناسراوەکان ئەمانەن: {names}.</translation>
    </message>
    <message>
        <source>Kurdish letters</source>
        <translation type="unfinished">پیتە کوردییەکان</translation>
    </message>
    <message>
        <source>La&amp;yer in the file</source>
        <translation type="unfinished">&amp;چین لە پەڕگەکەدا</translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished">زەوی</translation>
    </message>
    <message>
        <source>Land added</source>
        <translation type="unfinished">زەوی زیادکراو</translation>
    </message>
    <message>
        <source>Land around the hazards (m)</source>
        <translation type="unfinished">زەوی دەوری ناوچە مەترسیدارەکان (م)</translation>
    </message>
    <message>
        <source>Land around them</source>
        <translation type="unfinished">زەوی دەوریان</translation>
    </message>
    <message>
        <source>Land inside was not cleared, and no reason is given.</source>
        <translation type="unfinished">زەوییەک لەناویدا پاک نەکراوەتەوە، و هیچ هۆکارێک نەدراوە.</translation>
    </message>
    <message>
        <source>Land left</source>
        <translation type="unfinished">زەوی ماوە</translation>
    </message>
    <message>
        <source>Land of closed hazards that no released land covers. A thin gap is still land that nobody cleared.</source>
        <translation type="unfinished">زەوی ناوچە مەترسیدارە داخراوەکان کە هیچ زەوییەکی ئازادکراو دایناپۆشێت. بۆشایی باریکیش هەر زەوییەکە کە کەس پاکی نەکردووەتەوە.</translation>
    </message>
    <message>
        <source>Land or place</source>
        <translation type="unfinished">زەوی یان شوێن</translation>
    </message>
    <message>
        <source>Land released</source>
        <translation type="unfinished">زەوی ئازادکراو</translation>
    </message>
    <message>
        <source>Land released in all ({unit})</source>
        <translation type="unfinished">کۆی زەوی ئازادکراو ({unit})</translation>
    </message>
    <message>
        <source>Land released on a day of work</source>
        <translation type="unfinished">زەوی ئازادکراو لە ڕۆژێکی کاردا</translation>
    </message>
    <message>
        <source>Land released, by outcome and by method</source>
        <translation type="unfinished">زەوی ئازادکراو، بەپێی ئەنجام و بەپێی شێواز</translation>
    </message>
    <message>
        <source>Land released, list</source>
        <translation type="unfinished">لیستی زەوی ئازادکراو</translation>
    </message>
    <message>
        <source>Land released, only inside its own outline and to the depth of its report: {names}.</source>
        <translation type="unfinished">زەوی ئازادکراو، تەنها لەناو سنووری خۆیدا و تا ئەو قووڵییەی لە ڕاپۆرتەکەیدا هاتووە: {names}.</translation>
    </message>
    <message>
        <source>Land released, reported area ({unit})</source>
        <translation type="unfinished">زەوی ئازادکراو، ڕووبەری ڕاپۆرتکراو ({unit})</translation>
    </message>
    <message>
        <source>Land taken out</source>
        <translation type="unfinished">زەوی دەرهێنراو</translation>
    </message>
    <message>
        <source>Land that no approved report covers</source>
        <translation type="unfinished">ئەو زەوییەی هیچ ڕاپۆرتێکی پەسەندکراو داینەپۆشیوە</translation>
    </message>
    <message>
        <source>Land that no completion report covers</source>
        <translation type="unfinished">ئەو زەوییەی هیچ ڕاپۆرتێکی تەواوبوون داینەپۆشیوە</translation>
    </message>
    <message>
        <source>Land that two outlines have in common, in square metres, 0 for none. Both are in degrees (EPSG:4326), as every outline in a data file is. Of an outline that crosses itself the larger of its possible shapes counts. Example: imsma_overlap_m2($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')))</source>
        <translation type="unfinished">ئەو زەوییەی دوو سنوور هاوبەشن تێیدا، بە مەتر چوارگۆشە، 0 ئەگەر نەبێت. هەردووکیان بە پلەن (EPSG:4326)، وەک هەموو سنوورێک لە پەڕگەی داتادا. بۆ سنوورێک کە خۆی دەبڕێت گەورەترین شێوەی گونجاوی دادەنرێت. نموونە: imsma_overlap_m2($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')))</translation>
    </message>
    <message>
        <source>Land the repair may miss ({unit})</source>
        <translation type="unfinished">زەوییەک کە چاککردنەکە لەوانەیە نەیگرێتەوە ({unit})</translation>
    </message>
    <message>
        <source>Land would count as released with the status {status}, and no check would look for gaps.</source>
        <translation type="unfinished">زەوی بە دۆخی {status} بە ئازادکراو دادەنرا، و هیچ پشکنینێک بەدوای بۆشاییدا نەدەگەڕا.</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation type="unfinished">ئاسۆیی</translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished">زمان</translation>
    </message>
    <message>
        <source>Language and Units</source>
        <translation type="unfinished">زمان و یەکەکان</translation>
    </message>
    <message>
        <source>Language of the map</source>
        <translation type="unfinished">زمانی نەخشەکە</translation>
    </message>
    <message>
        <source>Language of the menus and windows</source>
        <translation type="unfinished">زمانی پێڕست و پەنجەرەکان</translation>
    </message>
    <message>
        <source>Language, digits, your name, your office, units.</source>
        <translation type="unfinished">زمان، ژمارەکان، ناوت، نووسینگەکەت، یەکەکان.</translation>
    </message>
    <message>
        <source>Larger...</source>
        <translation type="unfinished">گەورەتر...</translation>
    </message>
    <message>
        <source>Last Report</source>
        <translation type="unfinished">دوا ڕاپۆرت</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation type="unfinished">دوا ڕۆژ</translation>
    </message>
    <message>
        <source>Last day (year-month-day)</source>
        <translation type="unfinished">دوا ڕۆژ (ساڵ-مانگ-ڕۆژ)</translation>
    </message>
    <message>
        <source>Last day of the sample (year-month-day)</source>
        <translation type="unfinished">دوا ڕۆژی نموونەکە (ساڵ-مانگ-ڕۆژ)</translation>
    </message>
    <message>
        <source>Last report</source>
        <translation type="unfinished">دوا ڕاپۆرت</translation>
    </message>
    <message>
        <source>Last update failed</source>
        <translation type="unfinished">دوا نوێکردنەوە سەرنەکەوت</translation>
    </message>
    <message>
        <source>Later updates fetch only what has changed, where the system can tell. You can go on working meanwhile, and stop at any moment.</source>
        <translation type="unfinished">نوێکردنەوەکانی دواتر تەنها ئەوە دەهێنن کە گۆڕاوە، ئەگەر سیستەمەکە بتوانێت بیڵێت. لەو کاتەدا دەتوانیت لە کارەکەت بەردەوام بیت، و هەر کاتێک بتەوێت بیوەستێنیت.</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation type="unfinished">هێڵی پانی</translation>
    </message>
    <message>
        <source>Latitude (degrees)</source>
        <translation type="unfinished">هێڵی پانی (پلە)</translation>
    </message>
    <message>
        <source>Latitude, longitude</source>
        <translation type="unfinished">هێڵی پانی، هێڵی درێژی</translation>
    </message>
    <message>
        <source>Layer in the file</source>
        <translation type="unfinished">چین لە پەڕگەکەدا</translation>
    </message>
    <message>
        <source>Layer or file</source>
        <translation type="unfinished">چین یان پەڕگە</translation>
    </message>
    <message>
        <source>Layer or sheet in the file</source>
        <translation type="unfinished">چین یان پەڕە لە پەڕگەکەدا</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation type="unfinished">چینەکان</translation>
    </message>
    <message>
        <source>Leave RULES empty, or give other rules.</source>
        <translation type="unfinished">‏RULES بەتاڵ بهێڵەرەوە، یان ڕێسای تر بدە.</translation>
    </message>
    <message>
        <source>Leave that part of it empty.</source>
        <translation type="unfinished">ئەو بەشەی بەتاڵ بهێڵەرەوە.</translation>
    </message>
    <message>
        <source>Leave them empty.</source>
        <translation type="unfinished">بە بەتاڵی بیانهێڵەرەوە.</translation>
    </message>
    <message>
        <source>Leave them out of the address and choose a login of QGIS's authentication store.</source>
        <translation type="unfinished">لە ناونیشانەکەدا مەیاننووسە، و چوونەژوورەوەیەک لە کۆگای چوونەژوورەوەی QGIS هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Left out, each {reason}: {count}.</source>
        <translation type="unfinished">وازیان لێ هێنراوە، هەریەکەیان {reason}: {count}.</translation>
    </message>
    <message>
        <source>Left out; the shipped file has {value}.</source>
        <translation type="unfinished">نەدراوە؛ پەڕگە ئەسڵییەکە {value} ی تێدایە.</translation>
    </message>
    <message>
        <source>Left: {area}</source>
        <translation type="unfinished">ماوە: ‎{area}‏</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation type="unfinished">ڕوونکردنەوەی هێماکان</translation>
    </message>
    <message>
        <source>Less than a minute left.</source>
        <translation type="unfinished">کەمتر لە خولەکێک ماوە.</translation>
    </message>
    <message>
        <source>Let go by {name}.</source>
        <translation type="unfinished">‏{name} دەستی لێ هەڵگرت.</translation>
    </message>
    <message>
        <source>Letter &amp;date</source>
        <translation type="unfinished">&amp;بەرواری نامە</translation>
    </message>
    <message>
        <source>Letter &amp;number</source>
        <translation type="unfinished">&amp;ژمارەی نامە</translation>
    </message>
    <message>
        <source>Letter and papers</source>
        <translation type="unfinished">نامە و کاغەزەکان</translation>
    </message>
    <message>
        <source>Letter date (year-month-day)</source>
        <translation type="unfinished">بەرواری نامە (ساڵ-مانگ-ڕۆژ)</translation>
    </message>
    <message>
        <source>Letter number (if left out, that of the order)</source>
        <translation type="unfinished">ژمارەی نامە (ئەگەر نەدرێت، ئەوەی فەرمانەکە)</translation>
    </message>
    <message>
        <source>Letter {number} of {day}</source>
        <translation type="unfinished">نامەی {number} لە ‎{day}‏</translation>
    </message>
    <message>
        <source>Letters of this desk</source>
        <translation type="unfinished">نامەکانی ئەم مێزە</translation>
    </message>
    <message>
        <source>Letters, digits and hyphens. Left empty, map numbers begin with the country.</source>
        <translation type="unfinished">پیت و ژمارە و هێڵی بچووک (-). ئەگەر بەتاڵ بێت، ژمارەی نەخشەکان بە وڵات دەست پێ دەکەن.</translation>
    </message>
    <message>
        <source>Licence: GNU General Public License, version 2 or later. There is no warranty.</source>
        <translation type="unfinished">مۆڵەت: GNU General Public License، وەشانی 2 یان دواتر. هیچ دڵنیاییەک نییە.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation type="unfinished">دێڕ</translation>
    </message>
    <message>
        <source>Line for the donor</source>
        <translation type="unfinished">دێڕی بەخشەر</translation>
    </message>
    <message>
        <source>Line to cut along, as LINESTRING (44.1 33.2, ...)</source>
        <translation type="unfinished">ئەو هێڵەی بەپێی دەبڕدرێت، وەک ‎LINESTRING (44.1 33.2, ...)‏</translation>
    </message>
    <message>
        <source>Line {number} can be read in several ways: {text}</source>
        <translation type="unfinished">دێڕی {number} بە چەند شێوەیەک دەخوێنرێتەوە: {text}</translation>
    </message>
    <message>
        <source>Line {number} holds no position: {text}</source>
        <translation type="unfinished">دێڕی {number} هیچ شوێنێکی تێدا نییە: {text}</translation>
    </message>
    <message>
        <source>Line {number} of the ordnance found needs a category and a quantity.</source>
        <translation type="unfinished">دێڕی {number} ی تەقەمەنییە دۆزراوەکان جۆر و ژمارەی پێویستە.</translation>
    </message>
    <message>
        <source>Line {number}: {record}, {before} in IMSMA, {proposed} proposed</source>
        <translation type="unfinished">دێڕی {number}: {record}، {before} لە IMSMA، {proposed} پێشنیارکراوە</translation>
    </message>
    <message>
        <source>Lines (tracks) go round areas</source>
        <translation type="unfinished">هێڵەکان (tracks) بە دەوری ناوچەکاندا دەڕۆن</translation>
    </message>
    <message>
        <source>Lines with more cells than headings: {lines}.</source>
        <translation type="unfinished">ئەو دێڕانەی خانەیان لە سەردێڕەکان زیاترە: {lines}.</translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished">لیست</translation>
    </message>
    <message>
        <source>List Pages</source>
        <translation type="unfinished">لیستی پەڕەکان</translation>
    </message>
    <message>
        <source>List neighbours nearer than (m)</source>
        <translation type="unfinished">دراوسێی نزیکتر لیست بکە لە (م)</translation>
    </message>
    <message>
        <source>List of corrections for IMSMA</source>
        <translation type="unfinished">لیستی ڕاستکردنەوەکان بۆ IMSMA</translation>
    </message>
    <message>
        <source>List task orders</source>
        <translation type="unfinished">لیستکردنی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>List the pages and choose one.</source>
        <translation type="unfinished">لیستی پەڕەکان دەربهێنە و یەکێک هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Lists and maps</source>
        <translation type="unfinished">لیست و نەخشەکان</translation>
    </message>
    <message>
        <source>Lists task orders: filters, search, what needs a look, history.</source>
        <translation type="unfinished">فەرمانەکانی ئەرک لیست دەکات: پاڵاوتن، گەڕان، ئەوەی پێویستی بە سەیرکردنە، مێژوو.</translation>
    </message>
    <message>
        <source>Lists the progress of task orders at the end of every month (PERIOD: month, week or day): land released on the map and area reported, up to then and in the period, items found, days of work, whether the team was heard of. Takes a data file (WORKSPACE); TASK is the number of one order, empty for all. FROM and AS_OF are days such as 2026-03-31, empty for the first report and today. Figures of a day are those of Task progress for that day. For one order the results also say when it will be done if the work goes on as in its last 20 days (FORECAST, LEFT_M2, M2_PER_DAY), who worked (TEAMS), and why it needs a look (REASONS). A period in which a completion report replaced what was reported before can have less than nothing. Teams and rates are for use inside the office.</source>
        <translation type="unfinished">پێشکەوتنی فەرمانەکانی ئەرک لە کۆتایی هەموو مانگێکدا لیست دەکات (PERIOD: مانگ، هەفتە یان ڕۆژ): زەوی ئازادکراو لەسەر نەخشە و ڕووبەری ڕاپۆرتکراو، تا ئەو کاتە و لە ماوەکەدا، تەقەمەنییە دۆزراوەکان، ڕۆژەکانی کار، و ئەوەی ئایا هەواڵی تیمەکە هەبووە. پەڕگەیەکی داتا (WORKSPACE) وەردەگرێت؛ TASK ژمارەی یەک فەرمانە، بەتاڵ بۆ هەمووان. FROM و AS_OF ڕۆژن وەک ‎2026-03-31‏، بەتاڵ بۆ یەکەم ڕاپۆرت و ئەمڕۆ. ژمارەکانی هەر ڕۆژێک هەمان ژمارەی «پێشکەوتنی ئەرک» ن بۆ ئەو ڕۆژە. بۆ یەک فەرمان ئەنجامەکان ئەمەش دەڵێن: کەی تەواو دەبێت ئەگەر کارەکە وەک 20 ڕۆژی دوایی کارکردنی بەردەوام بێت (FORECAST, LEFT_M2, M2_PER_DAY)، کێ کاری کردووە (TEAMS)، و بۆچی پێویستی بە سەیرکردنە (REASONS). ماوەیەک کە ڕاپۆرتێکی تەواوبوون تێیدا جێی ئەوەی پێشتر ڕاپۆرتکراوی گرتووەتەوە دەکرێت لە سفر کەمتر بێت. تیم و خێراییەکان بۆ بەکارهێنانی ناو نووسینگەن.</translation>
    </message>
    <message>
        <source>Lists the task orders of a data file, all of them or those that fit everything asked for: STATUS (states or groups of states, such as ONGOING or PAUSED), NEEDS (why an order needs a look: {needs}), OPERATOR (names), TYPE, AREA (governorates or districts), SEARCH (any words in any language), LIVE (people may be on the site). Of several words with commas between one has to fit. OUTPUT is a layer with the symbols of the status, LIST a workbook or a table of plain text. AS_OF: the day it is seen from, as 2026-03-31; empty for today. The results count the orders by status and by what needs a look.</source>
        <translation type="unfinished">فەرمانەکانی ئەرکی پەڕگەیەکی داتا لیست دەکات، هەموویان یان ئەوانەی لەگەڵ هەموو داواکراوەکان دەگونجێن: STATUS (دۆخەکان یان کۆمەڵەی دۆخەکان، وەک ONGOING یان PAUSED)، NEEDS (بۆچی فەرمانێک پێویستی بە سەیرکردنە: {needs})، OPERATOR (ناوەکان)، TYPE، AREA (پارێزگا یان قەزاکان)، SEARCH (هەر وشەیەک بە هەر زمانێک)، LIVE (لەوانەیە خەڵک لە شوێنەکە بن). لە چەند وشەیەک کە کۆمایان لە نێواندایە دەبێت یەکێکیان بگونجێت. OUTPUT چینێکە بە هێماکانی دۆخەوە، LIST پەڕتووکێکە یان خشتەیەکی دەقی سادە. AS_OF: ئەو ڕۆژەی لێوەی سەیر دەکرێت، وەک ‎2026-03-31‏؛ بەتاڵ بۆ ئەمڕۆ. ئەنجامەکان فەرمانەکان دەژمێرن بەپێی دۆخ و بەپێی ئەوەی پێویستی بە سەیرکردنە.</translation>
    </message>
    <message>
        <source>Local number of a hazard, for the step close</source>
        <translation type="unfinished">ژمارەی ناوخۆیی ناوچەی مەترسیدار، بۆ هەنگاوی close</translation>
    </message>
    <message>
        <source>Local numbers of hazards, with commas between</source>
        <translation type="unfinished">ژمارە ناوخۆییەکانی ناوچە مەترسیدارەکان، بە کۆما لە نێوانیاندا</translation>
    </message>
    <message>
        <source>Logo of the producer</source>
        <translation type="unfinished">لۆگۆی بەرهەمهێنەر</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation type="unfinished">هێڵی درێژی</translation>
    </message>
    <message>
        <source>Longitude (degrees)</source>
        <translation type="unfinished">هێڵی درێژی (پلە)</translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">سەیر بکە</translation>
    </message>
    <message>
        <source>Look and Decide</source>
        <translation type="unfinished">سەیرکردن و بڕیاردان</translation>
    </message>
    <message>
        <source>Look at its local number, letter by letter, in the list of hazards.</source>
        <translation type="unfinished">لە لیستی ناوچە مەترسیدارەکاندا پیت بە پیت سەیری ژمارە ناوخۆییەکەی بکە.</translation>
    </message>
    <message>
        <source>Look at its number in the foot of the paper.</source>
        <translation type="unfinished">لە بنی کاغەزەکەدا سەیری ژمارەکەی بکە.</translation>
    </message>
    <message>
        <source>Look at its number, letter by letter, in the list of task orders.</source>
        <translation type="unfinished">لە لیستی فەرمانەکانی ئەرکدا پیت بە پیت سەیری ژمارەکەی بکە.</translation>
    </message>
    <message>
        <source>Look at its number, letter by letter.</source>
        <translation type="unfinished">پیت بە پیت سەیری ژمارەکەی بکە.</translation>
    </message>
    <message>
        <source>Look at the data; update again if they are not new enough.</source>
        <translation type="unfinished">سەیری داتاکە بکە؛ ئەگەر بەقەد پێویست نوێ نییە، دووبارە نوێی بکەرەوە.</translation>
    </message>
    <message>
        <source>Look at the layer's filter and selection, or give another layer.</source>
        <translation type="unfinished">سەیری پاڵاوتن و دیاریکراوەکانی چینەکە بکە، یان چینێکی تر بدە.</translation>
    </message>
    <message>
        <source>Look at the layer's source and coordinate system, then try again.</source>
        <translation type="unfinished">سەیری سەرچاوە و سیستەمی پۆتانی چینەکە بکە، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation type="unfinished">دووبارە سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>Look at the sample country</source>
        <translation type="unfinished">سەیری وڵاتی نموونەیی بکە</translation>
    </message>
    <message>
        <source>Look whether the source is whole. If the records are rightly gone, update again and allow it.</source>
        <translation type="unfinished">سەیر بکە ئایا سەرچاوەکە تەواوە. ئەگەر نەمانی تۆمارەکان ڕاست بێت، دووبارە نوێی بکەرەوە و ڕێگەی پێ بدە.</translation>
    </message>
    <message>
        <source>Look whether you may write there, whether the disk is full and whether another program has the file open. Nothing was left behind.</source>
        <translation type="unfinished">سەیر بکە ئایا دەتوانیت لەوێ بنووسیت، ئایا دیسکەکە پڕە و ئایا بەرنامەیەکی تر پەڕگەکەی کردووەتەوە. هیچ جێنەما.</translation>
    </message>
    <message>
        <source>Look which one is right and give it with ENCODING: CP1256 or CP1252.</source>
        <translation type="unfinished">سەیر بکە کامیان ڕاستە و بە ENCODING بیدە: CP1256 یان CP1252.</translation>
    </message>
    <message>
        <source>Looking at the age of the data</source>
        <translation type="unfinished">پشکنینی تەمەنی داتا</translation>
    </message>
    <message>
        <source>Looking how much {name} has</source>
        <translation type="unfinished">سەیرکردنی ئەوەی {name} چەند داتای هەیە</translation>
    </message>
    <message>
        <source>Looks at one task order before it is issued, split, reported as finished or certified: its outline, overlaps with every order whose site was not left and with released land, the rules for its record, and land left uncovered. Give the number of an order of the data file (TASK), or an outline that is being drawn (GEOMETRY, in longitude and latitude) with its type (TYPE); a point needs its search radius and a line its whole width in metres (WIDTH). OPERATOR is the short name of the organisation it is for: without it the worse is assumed of every overlap. Every remark is in the results (REMARKS). MAY_ISSUE is false as long as a remark says stop and nobody has accepted it with name and reason. With STEP close, give a hazard (HAZARD) instead: then MAY_ISSUE says whether it may be closed. Land of it that no released land covers, land said to remain and orders on it whose site was not left hold that up. Nothing is changed.</source>
        <translation type="unfinished">سەیری یەک فەرمانی ئەرک دەکات پێش ئەوەی دەربکرێت، دابەش بکرێت، وەک تەواو ڕاپۆرت بدرێت یان بڕوانامەی پێ بدرێت: سنوورەکەی، یەکترپۆشین لەگەڵ هەموو فەرمانێک کە شوێنەکەی جێنەهێڵراوە و لەگەڵ زەوی ئازادکراو، ڕێساکانی تۆمارەکەی، و ئەو زەوییەی دانەپۆشراوە. ژمارەی فەرمانێکی پەڕگەی داتا (TASK) بدە، یان سنوورێک کە ئێستا دەکێشرێت (GEOMETRY، بە هێڵی درێژی و پانی) لەگەڵ جۆرەکەی (TYPE)؛ خاڵ نیوەتیرەی گەڕانی پێویستە و هێڵ پانی تەواوی، بە مەتر (WIDTH). OPERATOR کورتەناوی ئەو ڕێکخراوەیە کە بۆ ئەوە: بەبێ ئەوە بۆ هەموو یەکترپۆشینێک خراپترەکە دادەنرێت. هەموو تێبینییەک لە ئەنجامەکاندایە (REMARKS). MAY_ISSUE بریتییە لە false تا ئەو کاتەی تێبینییەک دەڵێت «بوەستە» و کەس بە ناو و هۆکارەوە پەسەندی نەکردووە. لەگەڵ STEP بە close، لەجیاتی ئەوە ناوچەیەکی مەترسیدار (HAZARD) بدە: ئەو کاتە MAY_ISSUE دەڵێت ئایا دەتوانرێت دابخرێت. ئەو زەوییەی کە هیچ زەوییەکی ئازادکراو دایناپۆشێت، ئەو زەوییەی وتراوە ماوە، و ئەو فەرمانانەی لەسەری کە شوێنەکەیان جێنەهێڵراوە ڕێگری لەوە دەکەن. هیچ ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Looks for packages, fonts, rights and disk space. Changes nothing.</source>
        <translation type="unfinished">بەدوای پاکێج و فۆنت و ماف و جێی دیسکدا دەگەڕێت. هیچ ناگۆڕێت.</translation>
    </message>
    <message>
        <source>Looks for what a reader of this page could get wrong.</source>
        <translation type="unfinished">بەدوای ئەوەدا دەگەڕێت کە خوێنەری ئەم پەڕەیە لەوانەیە بە هەڵە لێی تێبگات.</translation>
    </message>
    <message>
        <source>Looks for what is missing, wrong or dangerous in the records of a data file, or of a layer before it is imported: outlines that cross themselves, areas typed in the wrong unit, closed hazards with gaps, accidents in released land and more. Nothing is changed. The report lists every remark; remarks that somebody accepted are counted and not listed, until the record changes.

Rules: leave empty for the first checks, or give the name of a set (start, full), ids separated by commas (GEO-01,AREA-01), or a JSON file of your own.</source>
        <translation type="unfinished">بەدوای ئەوەدا دەگەڕێت کە لە تۆمارەکانی پەڕگەی داتادا، یان لە چینێکدا پێش هاوردنی، نییە یان هەڵەیە یان مەترسیدارە: سنوورێک کە خۆی دەبڕێت، ڕووبەرێک بە یەکەیەکی هەڵە نووسراوە، ناوچەی مەترسیداری داخراو بە بۆشاییەوە، ڕووداو لە زەوی ئازادکراودا و زیاتر. هیچ ناگۆڕدرێت. ڕاپۆرتەکە هەموو تێبینییەک لیست دەکات؛ ئەو تێبینییانەی کەسێک پەسەندی کردوون دەژمێردرێن و لیست ناکرێن، تا تۆمارەکە دەگۆڕێت.

ڕێساکان: بۆ پشکنینە سەرەتاییەکان بەتاڵی بهێڵەرەوە، یان ناوی کۆمەڵەیەک بدە (start, full)، یان ناسنامەکان بە کۆما جیاکراوە (GEO-01,AREA-01)، یان پەڕگەیەکی JSON ی خۆت.</translation>
    </message>
    <message>
        <source>Looks for what needs a look in the data file.</source>
        <translation type="unfinished">لە پەڕگەی داتادا بەدوای ئەوەدا دەگەڕێت کە پێویستی بە سەیرکردنە.</translation>
    </message>
    <message>
        <source>Looks whether every task order stands where the steps of its life led it. Told are: fields that only steps change (status, days, outline of an issued order, that the site was left) and that were changed with another program, histories that no step could have written, acceptances nobody had the right to give, clocks that were set back, changes made while the protection of the file was gone, and whatever does not stand as the record of changes says. Nothing is changed.</source>
        <translation type="unfinished">دەپشکنێت ئایا هەموو فەرمانێکی ئەرک لەو شوێنەدایە کە هەنگاوەکانی ژیانی پێیان گەیاندووە. ئەمانە دەوترێن: ئەو خانانەی تەنها هەنگاوەکان دەیانگۆڕن (دۆخ، ڕۆژەکان، سنووری فەرمانێکی دەرکراو، جێهێشتنی شوێنەکە) و بە بەرنامەیەکی تر گۆڕدراون، ئەو مێژووانەی هیچ هەنگاوێک نەیدەتوانی بیاننووسێت، ئەو پەسەندکردنانەی کەس مافی دانیانی نەبووە، ئەو کاتژمێرانەی بۆ دواوە گەڕێنراونەتەوە، ئەو گۆڕانکارییانەی لەو کاتەدا کراون کە پاراستنی پەڕگەکە نەمابوو، و هەر شتێک وەک ئەوە نەبێت کە تۆماری گۆڕانکارییەکان دەیڵێت. هیچ ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>MGRS</source>
        <translation type="unfinished">MGRS</translation>
    </message>
    <message>
        <source>MGRS (1 m)</source>
        <translation type="unfinished">‏MGRS (1 م)</translation>
    </message>
    <message>
        <source>MGRS reference of a point, on WGS 84. Digits is the number of figures each way: 5 for a square of 1 metre, 4 for 10 metres, down to 0 for 100 kilometres. Figures are cut off, not rounded, as the grid wants it. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Beyond 80 degrees south and 84 degrees north there is none. Examples: imsma_mgrs($geometry) gives '38S MB 40994 86410'; imsma_mgrs(point_on_surface($geometry), 3) gives '38S MB 409 864'</source>
        <translation type="unfinished">ئاماژەی MGRS ی خاڵێک، لەسەر WGS 84. Digits ژمارەی ڕەنووسەکانە بۆ هەر لایەک: 5 بۆ چوارگۆشەی 1 مەتر، 4 بۆ 10 مەتر، تا 0 بۆ 100 کیلۆمەتر. ڕەنووسەکان دەبڕدرێن، نزیک ناکرێنەوە، وەک تۆڕەکە دەیخوازێت. خاڵەکە بە پلەیە (EPSG:4326)، وەک هەموو شتێک لە پەڕگەی داتادا؛ بۆ هێڵ یان ناوچە بڵێ مەبەستت کام خاڵە. لە دەرەوەی 80 پلەی باشوور و 84 پلەی باکوور MGRS نییە. نموونەکان: ‎imsma_mgrs($geometry)‏ ئەمە دەدات: ‎'38S MB 40994 86410'‏؛ ‎imsma_mgrs(point_on_surface($geometry), 3)‏ ئەمە دەدات: ‎'38S MB 409 864'‏</translation>
    </message>
    <message>
        <source>MGRS: {squares}</source>
        <translation type="unfinished">MGRS: {squares}</translation>
    </message>
    <message>
        <source>Made</source>
        <translation type="unfinished">دروستکراو</translation>
    </message>
    <message>
        <source>Made by: {producer}</source>
        <translation type="unfinished">دروستکراوە لەلایەن: {producer}</translation>
    </message>
    <message>
        <source>Made on {day}.</source>
        <translation type="unfinished">دروستکراوە لە ‎{day}‏.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation type="unfinished">دروستکراوە بە</translation>
    </message>
    <message>
        <source>Made with IMSMA Tools. The producer is not named in the options.</source>
        <translation type="unfinished">بە IMSMA Tools دروستکراوە. بەرهەمهێنەر لە هەڵبژاردنەکاندا ناو نەبراوە.</translation>
    </message>
    <message>
        <source>Made: {moment}</source>
        <translation type="unfinished">دروستکراوە: {moment}</translation>
    </message>
    <message>
        <source>Magnetic declination in degrees, east positive</source>
        <translation type="unfinished">لادانی موگناتیسی بە پلە، ڕۆژهەڵات پۆزەتیڤە</translation>
    </message>
    <message>
        <source>Make Copy</source>
        <translation type="unfinished">دروستکردنی کۆپی</translation>
    </message>
    <message>
        <source>Make Its Records Ours</source>
        <translation type="unfinished">تۆمارەکانی بکە بە هی خۆمان</translation>
    </message>
    <message>
        <source>Make Its Records Ours...</source>
        <translation type="unfinished">تۆمارەکانی بکە بە هی خۆمان...</translation>
    </message>
    <message>
        <source>Make My Own Copy</source>
        <translation type="unfinished">دروستکردنی کۆپیی خۆم</translation>
    </message>
    <message>
        <source>Make My Own Copy...</source>
        <translation type="unfinished">دروستکردنی کۆپیی خۆم...</translation>
    </message>
    <message>
        <source>Make Picture</source>
        <translation type="unfinished">دروستکردنی وێنە</translation>
    </message>
    <message>
        <source>Make Them Ours</source>
        <translation type="unfinished">بیانکە بە هی خۆمان</translation>
    </message>
    <message>
        <source>Make a full update.</source>
        <translation type="unfinished">نوێکردنەوەیەکی تەواو بکە.</translation>
    </message>
    <message>
        <source>Make a project of a data file</source>
        <translation type="unfinished">دروستکردنی پرۆژە لە پەڕگەی داتا</translation>
    </message>
    <message>
        <source>Make a task order</source>
        <translation type="unfinished">دروستکردنی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation type="unfinished">دروستی بکە</translation>
    </message>
    <message>
        <source>Make one in the Browser panel under Mine action, or give the path of a JSON file.</source>
        <translation type="unfinished">لە پانێڵی Browser لە «کاروباری مین» یەکێک دروست بکە، یان ڕێڕەوی پەڕگەیەکی JSON بدە.</translation>
    </message>
    <message>
        <source>Make the folder, or choose another place for the result.</source>
        <translation type="unfinished">بوخچەکە دروست بکە، یان شوێنێکی تر بۆ ئەنجامەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Makes a data file of an invented country to try everything with.</source>
        <translation type="unfinished">پەڕگەیەکی داتای وڵاتێکی داهێنراو بۆ تاقیکردنەوەی هەموو شتێک دروست دەکات.</translation>
    </message>
    <message>
        <source>Makes a task order: what it overlaps is shown while its outline is drawn.</source>
        <translation type="unfinished">فەرمانێکی ئەرک دروست دەکات: لە کاتی کێشانی سنوورەکەیدا پیشان دەدرێت لەگەڵ چی یەکتر دەپۆشن.</translation>
    </message>
    <message>
        <source>Makes an empty data file for the records of a mine action programme: hazards, task orders, reports, accidents and more, in one GeoPackage file. Every change in it is noted with name and time. A file that exists already is never overwritten.</source>
        <translation type="unfinished">پەڕگەیەکی داتای بەتاڵ بۆ تۆمارەکانی بەرنامەیەکی کاروباری مین دروست دەکات: ناوچە مەترسیدارەکان، فەرمانەکانی ئەرک، ڕاپۆرتەکان، ڕووداوەکان و زیاتر، لە یەک پەڕگەی GeoPackage دا. هەموو گۆڕانکارییەک تێیدا بە ناو و کاتەوە تۆمار دەکرێت. پەڕگەیەک کە پێشتر هەبێت هەرگیز لەسەری نانووسرێتەوە.</translation>
    </message>
    <message>
        <source>Makes an empty data file.</source>
        <translation type="unfinished">پەڕگەیەکی داتای بەتاڵ دروست دەکات.</translation>
    </message>
    <message>
        <source>Makes an invented country with hazards, task orders, reports, accidents and risk education, for training and for trying things out. Everything in it is invented: places, operators, people. The same number for the seed gives the same records again. A share of the records gets a planted fault; the answers file names each of them. The data file must be new or empty: invented records are never mixed with others. Spot tasks come on top of the task orders asked for, and so do those of planted overlaps.</source>
        <translation type="unfinished">وڵاتێکی داهێنراو دروست دەکات بە ناوچە مەترسیدارەکان، فەرمانەکانی ئەرک، ڕاپۆرتەکان، ڕووداوەکان و هۆشیارکردنەوە لە مەترسی، بۆ ڕاهێنان و تاقیکردنەوە. هەموو شتێک تێیدا داهێنراوە: شوێنەکان، جێبەجێکارەکان، خەڵک. هەمان ژمارەی بنەڕەت دووبارە هەمان تۆمار دەداتەوە. بەشێک لە تۆمارەکان هەڵەیەکی دانراویان تێدایە؛ پەڕگەی وەڵامەکان ناوی هەر یەکەیان دەبات. پەڕگەی داتا دەبێت نوێ یان بەتاڵ بێت: تۆماری داهێنراو هەرگیز لەگەڵ هی تر تێکەڵ ناکرێت. ئەرکە شوێنییەکان زیادن لەسەر ئەو فەرمانانەی داوا کراون، هەروەها ئەوانەی یەکترپۆشینە دانراوەکان.</translation>
    </message>
    <message>
        <source>Makes an outline of turning points: coordinates in any notation, bearings and distances.</source>
        <translation type="unfinished">سنوورێک لە خاڵەکانی وەرچەرخان دروست دەکات: پۆتان بە هەر شێوازێکی نووسین، ئاڕاستە و دووری.</translation>
    </message>
    <message>
        <source>Makes maps of the data file: pages, picture, map check, export.</source>
        <translation type="unfinished">نەخشە لە پەڕگەی داتا دروست دەکات: پەڕەکان، وێنە، پشکنینی نەخشە، هەناردن.</translation>
    </message>
    <message>
        <source>Makes one map for each governorate, ready to print.</source>
        <translation type="unfinished">بۆ هەر پارێزگایەک نەخشەیەک دروست دەکات، ئامادەی چاپ.</translation>
    </message>
    <message>
        <source>Makes the plugins of a folder available to all computers of the office: copies the ZIP files to a web server's folder or to a share and writes plugins.xml with their addresses. In QGIS, add the address of plugins.xml under Plugins, Manage and Install Plugins, Settings, and tick the experimental plugins there as long as these are marked so. Nothing is sent anywhere else.</source>
        <translation type="unfinished">پێوەکراوەکانی بوخچەیەک بۆ هەموو کۆمپیوتەرەکانی نووسینگە بەردەست دەکات: پەڕگە ZIP ەکان لەبەر دەگرێتەوە بۆ بوخچەی ڕاژەکاری وێب یان بوخچەی هاوبەش و plugins.xml بە ناونیشانەکانیانەوە دەنووسێت. لە QGIS ناونیشانی plugins.xml زیاد بکە لە Plugins, Manage and Install Plugins, Settings، و لەوێ پێوەکراوە ئەزموونییەکان (experimental) دیاری بکە تا ئەمانە وا نیشانە کرابن. هیچ بۆ شوێنی تر نانێردرێت.</translation>
    </message>
    <message>
        <source>Making the picture...</source>
        <translation type="unfinished">وێنەکە دروست دەکرێت...</translation>
    </message>
    <message>
        <source>Making the records of {name} ours</source>
        <translation type="unfinished">تۆمارەکانی {name} دەکرێن بە هی خۆمان</translation>
    </message>
    <message>
        <source>Map</source>
        <translation type="unfinished">نەخشە</translation>
    </message>
    <message>
        <source>Map Check</source>
        <translation type="unfinished">پشکنینی نەخشە</translation>
    </message>
    <message>
        <source>Map Products</source>
        <translation type="unfinished">بەرهەمەکانی نەخشە</translation>
    </message>
    <message>
        <source>Map Series...</source>
        <translation type="unfinished">زنجیرەی نەخشە...</translation>
    </message>
    <message>
        <source>Map check: fix</source>
        <translation type="unfinished">پشکنینی نەخشە: چاککردن</translation>
    </message>
    <message>
        <source>Map number</source>
        <translation type="unfinished">ژمارەی نەخشە</translation>
    </message>
    <message>
        <source>Map numbers begin with</source>
        <translation type="unfinished">ژمارەی نەخشەکان دەست پێ دەکەن بە</translation>
    </message>
    <message>
        <source>Map series</source>
        <translation type="unfinished">زنجیرەی نەخشە</translation>
    </message>
    <message>
        <source>Map type</source>
        <translation type="unfinished">جۆری نەخشە</translation>
    </message>
    <message>
        <source>Map type: {name}</source>
        <translation type="unfinished">جۆری نەخشە: {name}</translation>
    </message>
    <message>
        <source>Map {number}</source>
        <translation type="unfinished">نەخشەی {number}</translation>
    </message>
    <message>
        <source>Map {number}, version {version}</source>
        <translation type="unfinished">نەخشەی {number}، وەشانی {version}</translation>
    </message>
    <message>
        <source>Maps Broken Off</source>
        <translation type="unfinished">نەخشە پچڕاوەکان</translation>
    </message>
    <message>
        <source>Maps and Sheets</source>
        <translation type="unfinished">نەخشە و پەڕەکان</translation>
    </message>
    <message>
        <source>Maps are being made already.</source>
        <translation type="unfinished">پێشتر دەست بە دروستکردنی نەخشەکان کراوە.</translation>
    </message>
    <message>
        <source>Maps are ready in {folder}. Pages: {pages}, files: {files}.</source>
        <translation type="unfinished">نەخشەکان لە {folder} ئامادەن. پەڕەکان: {pages}، پەڕگەکان: {files}.</translation>
    </message>
    <message>
        <source>Maps can only be printed by the main part of QGIS, not in the background.</source>
        <translation type="unfinished">نەخشە تەنها لە بەشی سەرەکی QGIS چاپ دەکرێت، نەک لە پاشبنەمادا.</translation>
    </message>
    <message>
        <source>Marking is not complete</source>
        <translation type="unfinished">نیشانەکردن تەواو نییە</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation type="unfinished">هاوتاکردن</translation>
    </message>
    <message>
        <source>May be used</source>
        <translation type="unfinished">دەتوانرێت بەکاربهێنرێت</translation>
    </message>
    <message>
        <source>May go on</source>
        <translation type="unfinished">دەتوانێت بەردەوام بێت</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation type="unfinished">واتا</translation>
    </message>
    <message>
        <source>Means</source>
        <translation type="unfinished">واتاکەی</translation>
    </message>
    <message>
        <source>Measured from point</source>
        <translation type="unfinished">پێوراوە لە خاڵی</translation>
    </message>
    <message>
        <source>Mend it first, so that nobody has to guess what is inside.</source>
        <translation type="unfinished">سەرەتا چاکی بکە، تا کەس ناچار نەبێت بیخەمڵێنێت چی تێدایە.</translation>
    </message>
    <message>
        <source>Mended on this page: {number}. An export makes the page anew; to print the mended one, open it in the layout designer.</source>
        <translation type="unfinished">لەم پەڕەیەدا چاککراوە: {number}. هەناردن پەڕەکە لە نوێوە دروست دەکاتەوە؛ بۆ چاپکردنی پەڕە چاککراوەکە، لە دیزاینەری پەڕەدا بیکەرەوە.</translation>
    </message>
    <message>
        <source>Mends what the chosen remark is about, where that can be done without asking.</source>
        <translation type="unfinished">ئەوە چاک دەکات کە تێبینییە هەڵبژێردراوەکە دەربارەیەتی، لەو شوێنەی کە بەبێ پرسیار دەکرێت.</translation>
    </message>
    <message>
        <source>Menus follow when QGIS is started again. Maps and sheets have their own language.</source>
        <translation type="unfinished">پێڕستەکان کاتێک دەگۆڕێن کە QGIS دووبارە دەستپێبکرێتەوە. نەخشە و پەڕەکان زمانی خۆیان هەیە.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished">یەکخستن</translation>
    </message>
    <message>
        <source>Merge task orders</source>
        <translation type="unfinished">یەکخستنی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Merge...</source>
        <translation type="unfinished">یەکخستن...</translation>
    </message>
    <message>
        <source>Method</source>
        <translation type="unfinished">شێواز</translation>
    </message>
    <message>
        <source>Metres on the ground between two outlines, 0 where they meet, nothing where they are farther apart than within (metres, without it 10,000). Both are in degrees (EPSG:4326), as every outline in a data file is. Example: imsma_distance_m($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')), 500)</source>
        <translation type="unfinished">مەتر لەسەر زەوی لە نێوان دوو سنووردا، 0 ئەگەر بەریەک بکەون، هیچ ئەگەر لە within دوورتر بن لە یەکتر (بە مەتر، بەبێ ئەوە 10,000). هەردووکیان بە پلەن (EPSG:4326)، وەک هەموو سنوورێک لە پەڕگەی داتادا. نموونە: imsma_distance_m($geometry, geometry(get_feature('hazard', 'local_id', 'HA-1')), 500)</translation>
    </message>
    <message>
        <source>Metres on the ground from one point to another, up to 1,000 kilometres. Both are in degrees (EPSG:4326). Example: imsma_point_distance_m($geometry, imsma_point_from_text('38S MB 40994 86410'))</source>
        <translation type="unfinished">مەتر لەسەر زەوی لە خاڵێکەوە بۆ خاڵێکی تر، تا 1,000 کیلۆمەتر. هەردووکیان بە پلەن (EPSG:4326). نموونە: ‎imsma_point_distance_m($geometry, imsma_point_from_text('38S MB 40994 86410'))‏</translation>
    </message>
    <message>
        <source>Middle of the area</source>
        <translation type="unfinished">ناوەڕاستی ناوچەکە</translation>
    </message>
    <message>
        <source>Mine Action</source>
        <translation type="unfinished">کاروباری مین</translation>
    </message>
    <message>
        <source>Mine action data: {name}</source>
        <translation type="unfinished">داتای کاروباری مین: {name}</translation>
    </message>
    <message>
        <source>Mine action only (restricted)</source>
        <translation type="unfinished">تەنها کاروباری مین (سنووردار)</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished">کەمە</translation>
    </message>
    <message>
        <source>Missing in the file (they stay in the data file)</source>
        <translation type="unfinished">لە پەڕگەکەدا نین (لە پەڕگەی داتادا دەمێننەوە)</translation>
    </message>
    <message>
        <source>Missing in the file: {count}.</source>
        <translation type="unfinished">لە پەڕگەکەدا نین: {count}.</translation>
    </message>
    <message>
        <source>Missing items: {ids}.</source>
        <translation type="unfinished">ئەو دانانەی نین: {ids}.</translation>
    </message>
    <message>
        <source>Mistakes</source>
        <translation type="unfinished">هەڵەکان</translation>
    </message>
    <message>
        <source>Month</source>
        <translation type="unfinished">مانگ</translation>
    </message>
    <message>
        <source>Month first</source>
        <translation type="unfinished">مانگ یەکەم</translation>
    </message>
    <message>
        <source>Months</source>
        <translation type="unfinished">مانگەکان</translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished">زیاتر</translation>
    </message>
    <message>
        <source>More than {count} records lie near this outline; only so many were compared. Draw a smaller one, or use Detect Overlaps.</source>
        <translation type="unfinished">زیاتر لە {count} تۆمار لە نزیک ئەم سنوورەن؛ تەنها ئەوەندە بەراورد کران. سنوورێکی بچووکتر بکێشە، یان «دۆزینەوەی یەکترپۆشین» بەکاربهێنە.</translation>
    </message>
    <message>
        <source>More was reported than {share} % of the area stated in the order.</source>
        <translation type="unfinished">زیاتر لە {share} % ی ئەو ڕووبەرە ڕاپۆرت کراوە کە لە فەرمانەکەدا نووسراوە.</translation>
    </message>
    <message>
        <source>Move Down</source>
        <translation type="unfinished">بردنە خوارەوە</translation>
    </message>
    <message>
        <source>Move Up</source>
        <translation type="unfinished">بردنە سەرەوە</translation>
    </message>
    <message>
        <source>NO</source>
        <translation type="unfinished">نەخێر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>Name a layer, or the coordinates of its corners.</source>
        <translation type="unfinished">ناوی چینێک بدە، یان پۆتانی گۆشەکانی.</translation>
    </message>
    <message>
        <source>Name at least one table.</source>
        <translation type="unfinished">لانیکەم یەک خشتە ناو ببە.</translation>
    </message>
    <message>
        <source>Name of the person</source>
        <translation type="unfinished">ناوی کەسەکە</translation>
    </message>
    <message>
        <source>Name the table of which every record gets a page.</source>
        <translation type="unfinished">ئەو خشتەیە ناو ببە کە هەر تۆمارێکی پەڕەیەکی دەبێت.</translation>
    </message>
    <message>
        <source>Name the tables of which a place needs a record to get a page.</source>
        <translation type="unfinished">ئەو خشتانە ناو ببە کە شوێن دەبێت تۆمارێکی لێیان هەبێت تا پەڕەی هەبێت.</translation>
    </message>
    <message>
        <source>Name, signature, stamp: ______________________________</source>
        <translation type="unfinished">ناو، واژوو، مۆر: ______________________________</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished">ناو:</translation>
    </message>
    <message>
        <source>Names of the table {table} are not learned.</source>
        <translation type="unfinished">شێوەنووسینی ناوەکانی خشتەی {table} فێر نابن.</translation>
    </message>
    <message>
        <source>Names or codes as the system writes them, with commas between.</source>
        <translation type="unfinished">ناو یان کۆد وەک سیستەمەکە دەیاننووسێت، بە کۆما لە نێوانیاندا.</translation>
    </message>
    <message>
        <source>Names with their figures are needed.</source>
        <translation type="unfinished">ناوەکان بە ژمارەکانیانەوە پێویستن.</translation>
    </message>
    <message>
        <source>Needs a look</source>
        <translation type="unfinished">پێویستی بە سەیرکردنە</translation>
    </message>
    <message>
        <source>Never updated completely: {table} from {source}. Records are missing.</source>
        <translation type="unfinished">هەرگیز بە تەواوی نوێ نەکراوەتەوە: {table} لە {source}. تۆماری کەمە.</translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished">نوێ</translation>
    </message>
    <message>
        <source>New Connection</source>
        <translation type="unfinished">پەیوەندی نوێ</translation>
    </message>
    <message>
        <source>New Connection...</source>
        <translation type="unfinished">پەیوەندی نوێ...</translation>
    </message>
    <message>
        <source>New Data File...</source>
        <translation type="unfinished">پەڕگەی داتای نوێ...</translation>
    </message>
    <message>
        <source>New Task Order...</source>
        <translation type="unfinished">فەرمانی ئەرکی نوێ...</translation>
    </message>
    <message>
        <source>New last day of validity</source>
        <translation type="unfinished">دوا ڕۆژی نوێی کارپێکردن</translation>
    </message>
    <message>
        <source>New last day of validity (if it changes)</source>
        <translation type="unfinished">دوا ڕۆژێکی نوێی کارپێکردن (ئەگەر بگۆڕێت)</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation type="unfinished">فەرمانە نوێیەکان</translation>
    </message>
    <message>
        <source>New outline</source>
        <translation type="unfinished">سنووری نوێ</translation>
    </message>
    <message>
        <source>New status</source>
        <translation type="unfinished">دۆخی نوێ</translation>
    </message>
    <message>
        <source>New task order</source>
        <translation type="unfinished">فەرمانی ئەرکی نوێ</translation>
    </message>
    <message>
        <source>New...</source>
        <translation type="unfinished">نوێ...</translation>
    </message>
    <message>
        <source>New: {value}.</source>
        <translation type="unfinished">نوێ: {value}.</translation>
    </message>
    <message>
        <source>Next Row with a Problem</source>
        <translation type="unfinished">ڕیزی داهاتوو کە کێشەی هەیە</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">نەخێر</translation>
    </message>
    <message>
        <source>No Filter</source>
        <translation type="unfinished">بێ پاڵاوتن</translation>
    </message>
    <message>
        <source>No access to the site</source>
        <translation type="unfinished">ڕێگا نییە بۆ چوونە شوێنەکە</translation>
    </message>
    <message>
        <source>No accreditation ever counts.</source>
        <translation type="unfinished">هیچ متمانەپێدانێک هەرگیز دانانرێت.</translation>
    </message>
    <message>
        <source>No accreditation of {name} is in the data file.</source>
        <translation type="unfinished">هیچ متمانەپێدانێکی {name} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>No area: its edges cross.</source>
        <translation type="unfinished">ڕووبەر نییە: لێوارەکانی یەکتر دەبڕن.</translation>
    </message>
    <message>
        <source>No column matching is chosen.</source>
        <translation type="unfinished">هیچ هاوتاکردنێکی ستوونەکان هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No column matching was given: the columns were matched by their names. Records are recognised under the sender {name}.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان نەدرا: ستوونەکان بەپێی ناوەکانیان هاوتا کران. تۆمارەکان بە ناوی نێرەری {name} دەناسرێنەوە.</translation>
    </message>
    <message>
        <source>No column names the records. They are recognised by what they say and where they lie; better give a column with a number that stays.</source>
        <translation type="unfinished">هیچ ستوونێک ناوی تۆمارەکان نابات. بەوەی دەیڵێن و لە کوێن دەناسرێنەوە؛ باشترە ستوونێک بدەیت کە ژمارەیەکی نەگۆڕی تێدا بێت.</translation>
    </message>
    <message>
        <source>No column of the file is known in the table {table}.</source>
        <translation type="unfinished">هیچ ستوونێکی پەڕگەکە لە خشتەی {table} دا ناسراو نییە.</translation>
    </message>
    <message>
        <source>No column says where the points are.</source>
        <translation type="unfinished">هیچ ستوونێک ناڵێت خاڵەکان لە کوێن.</translation>
    </message>
    <message>
        <source>No connection yet: right-click for a new one</source>
        <translation type="unfinished">هێشتا پەیوەندی نییە: بۆ یەکێکی نوێ کرتەی ڕاست بکە</translation>
    </message>
    <message>
        <source>No correction can be proposed for the field {field} of {table}.</source>
        <translation type="unfinished">بۆ خانەی {field} ی {table} ڕاستکردنەوە پێشنیار ناکرێت.</translation>
    </message>
    <message>
        <source>No correction is proposed yet. Identify a record of IMSMA on the map and choose Propose a Correction, or select it and use Mine Action, Propose a Correction.</source>
        <translation type="unfinished">هێشتا هیچ ڕاستکردنەوەیەک پێشنیار نەکراوە. تۆمارێکی IMSMA لەسەر نەخشەکە بە Identify بناسێنە و «پێشنیارکردنی ڕاستکردنەوە» هەڵبژێرە، یان دیاری بکە و «کاروباری مین»، «پێشنیارکردنی ڕاستکردنەوە» بەکاربهێنە.</translation>
    </message>
    <message>
        <source>No data file is open, so the reason cannot be kept.</source>
        <translation type="unfinished">هیچ پەڕگەیەکی داتا کراوە نییە، بۆیە هۆکارەکە هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>No data file is open.</source>
        <translation type="unfinished">هیچ پەڕگەیەکی داتا کراوە نییە.</translation>
    </message>
    <message>
        <source>No data file is open. A map is made from the records of one.</source>
        <translation type="unfinished">هیچ پەڕگەیەکی داتا نەکراوەتەوە. نەخشە لە تۆمارەکانی پەڕگەی داتا دروست دەکرێت.</translation>
    </message>
    <message>
        <source>No data file is open. Open one with Mine Action, Open Data File.</source>
        <translation type="unfinished">هیچ پەڕگەیەکی داتا نەکراوەتەوە. یەکێک بە «کاروباری مین»، «کردنەوەی پەڕگەی داتا» بکەرەوە.</translation>
    </message>
    <message>
        <source>No data yet: no update went through so far.</source>
        <translation type="unfinished">هێشتا داتا نییە: تا ئێستا هیچ نوێکردنەوەیەک سەرنەکەوتووە.</translation>
    </message>
    <message>
        <source>No evidence is given.</source>
        <translation type="unfinished">هیچ بەڵگەیەک نەدراوە.</translation>
    </message>
    <message>
        <source>No field report is written like that. Ask the sender.</source>
        <translation type="unfinished">هیچ ڕاپۆرتێکی مەیدان وا نانووسرێت. لە نێرەرەکە بپرسە.</translation>
    </message>
    <message>
        <source>No file is chosen.</source>
        <translation type="unfinished">هیچ پەڕگەیەک هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No file is named for the paper.</source>
        <translation type="unfinished">هیچ پەڕگەیەک بۆ کاغەزەکە ناو نەبراوە.</translation>
    </message>
    <message>
        <source>No file or layer is given.</source>
        <translation type="unfinished">هیچ پەڕگە یان چینێک نەدراوە.</translation>
    </message>
    <message>
        <source>No folder for the maps is chosen.</source>
        <translation type="unfinished">هیچ بوخچەیەک بۆ نەخشەکان هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No handover certificate is entered for {name}.</source>
        <translation type="unfinished">هیچ بڕوانامەیەکی ڕادەستکردن بۆ {name} تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>No hazard is chosen.</source>
        <translation type="unfinished">هیچ ناوچەیەکی مەترسیدار هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No layer can be written as {name}.</source>
        <translation type="unfinished">هیچ چینێک وەک {name} نانووسرێت.</translation>
    </message>
    <message>
        <source>No layer of areas is active.</source>
        <translation type="unfinished">هیچ چینێکی ناوچەکان چالاک نییە.</translation>
    </message>
    <message>
        <source>No layer or file is chosen.</source>
        <translation type="unfinished">هیچ چین یان پەڕگەیەک هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No line has headings that say what the columns are.</source>
        <translation type="unfinished">هیچ دێڕێک سەردێڕی تێدا نییە کە بڵێت ستوونەکان چین.</translation>
    </message>
    <message>
        <source>No longer needed</source>
        <translation type="unfinished">چیتر پێویست نییە</translation>
    </message>
    <message>
        <source>No map type is chosen.</source>
        <translation type="unfinished">هیچ جۆرێکی نەخشە هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No news</source>
        <translation type="unfinished">هیچ هەواڵێک نییە</translation>
    </message>
    <message>
        <source>No open hazard on record touches the parcel. That is no statement about the ground: hazards that nobody reported are in no record.</source>
        <translation type="unfinished">هیچ ناوچەیەکی مەترسیداری کراوەی تۆمارکراو بەر پارچە زەوییەکە ناکەوێت. ئەمە هیچ دەربارەی خودی زەوییەکە ناڵێت: ئەو ناوچە مەترسیدارانەی کەس ڕاپۆرتی نەداون لە هیچ تۆمارێکدا نین.</translation>
    </message>
    <message>
        <source>No operator</source>
        <translation type="unfinished">بێ جێبەجێکار</translation>
    </message>
    <message>
        <source>No orders were taken in from {partner}.</source>
        <translation type="unfinished">هیچ فەرمانێک لە {partner} ەوە وەرنەگیراوە.</translation>
    </message>
    <message>
        <source>No other open hazard is on record within {distance}.</source>
        <translation type="unfinished">هیچ ناوچەیەکی مەترسیداری کراوەی تر لە مەودای ‎{distance}‏ تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>No outline can be drawn with {metres} m.</source>
        <translation type="unfinished">بە ‎{metres}‏ م هیچ سنوورێک ناکێشرێت.</translation>
    </message>
    <message>
        <source>No outline can be made from these hazards.</source>
        <translation type="unfinished">لەم ناوچە مەترسیدارانە هیچ سنوورێک دروست ناکرێت.</translation>
    </message>
    <message>
        <source>No outline is proposed.</source>
        <translation type="unfinished">هیچ سنوورێک پێشنیار نەکراوە.</translation>
    </message>
    <message>
        <source>No outline yet. Choose how it is made; what it overlaps is shown here.</source>
        <translation type="unfinished">هێشتا سنوور نییە. هەڵبژێرە چۆن دروست دەکرێت؛ ئەوەی لەگەڵی یەکتر دەپۆشن لێرە پیشان دەدرێت.</translation>
    </message>
    <message>
        <source>No overlap found, but not everything was compared.</source>
        <translation type="unfinished">هیچ یەکترپۆشینێک نەدۆزرایەوە، بەڵام هەموو شتێک بەراورد نەکرا.</translation>
    </message>
    <message>
        <source>No overlap with anything live.</source>
        <translation type="unfinished">لەگەڵ هیچ شتێکی کارا یەکترپۆشین نییە.</translation>
    </message>
    <message>
        <source>No page can be written as {name}.</source>
        <translation type="unfinished">هیچ پەڕەیەک وەک {name} نانووسرێت.</translation>
    </message>
    <message>
        <source>No page is chosen.</source>
        <translation type="unfinished">هیچ پەڕەیەک هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No page was printed: the map check stops every one of them.</source>
        <translation type="unfinished">هیچ پەڕەیەک چاپ نەکرا: پشکنینی نەخشە هەموویان ڕادەگرێت.</translation>
    </message>
    <message>
        <source>No pair of orders ever comes to this rule: the rules before it take them all, or it asks what cannot be.</source>
        <translation type="unfinished">هیچ جووتە فەرمانێک هەرگیز ناگاتە ئەم ڕێسایە: ڕێساکانی پێش ئەو هەموویان دەگرنەوە، یان مەرجێکی تێدایە کە ناتوانێت ڕوو بدات.</translation>
    </message>
    <message>
        <source>No parcel is given.</source>
        <translation type="unfinished">هیچ پارچە زەوییەک نەدراوە.</translation>
    </message>
    <message>
        <source>No parcel is selected.</source>
        <translation type="unfinished">هیچ پارچە زەوییەک دیاری نەکراوە.</translation>
    </message>
    <message>
        <source>No point is a corner of the outline.</source>
        <translation type="unfinished">هیچ خاڵێک گۆشەی سنوورەکە نییە.</translation>
    </message>
    <message>
        <source>No point is the start point.</source>
        <translation type="unfinished">هیچ خاڵێک خاڵی دەستپێک نییە.</translation>
    </message>
    <message>
        <source>No program was found to open {name}.</source>
        <translation type="unfinished">هیچ بەرنامەیەک بۆ کردنەوەی {name} نەدۆزرایەوە.</translation>
    </message>
    <message>
        <source>No reason is given for the refusal.</source>
        <translation type="unfinished">هیچ هۆکارێک بۆ ڕەتکردنەوەکە نەدراوە.</translation>
    </message>
    <message>
        <source>No record of contamination does not mean that land is safe.</source>
        <translation type="unfinished">نەبوونی تۆماری پیسبوون مانای ئەوە نییە زەوی سەلامەتە.</translation>
    </message>
    <message>
        <source>No records.</source>
        <translation type="unfinished">هیچ تۆمارێک نییە.</translation>
    </message>
    <message>
        <source>No remark fits what you are looking for.</source>
        <translation type="unfinished">هیچ تێبینییەک لەگەڵ ئەوەی بەدوایدا دەگەڕێیت ناگونجێت.</translation>
    </message>
    <message>
        <source>No remarks yet. Check the data to see what needs a look: press Check Data.</source>
        <translation type="unfinished">هێشتا تێبینی نییە. داتاکە بپشکنە تا ببینیت چی پێویستی بە سەیرکردنە: «پشکنینی داتا» دابگرە.</translation>
    </message>
    <message>
        <source>No remarks.</source>
        <translation type="unfinished">هیچ تێبینییەک نییە.</translation>
    </message>
    <message>
        <source>No remarks. The checks found nothing that needs a look.</source>
        <translation type="unfinished">هیچ تێبینییەک نییە. پشکنینەکان هیچیان نەدۆزییەوە کە پێویستی بە سەیرکردن بێت.</translation>
    </message>
    <message>
        <source>No report can be written as {name}.</source>
        <translation type="unfinished">هیچ ڕاپۆرتێک وەک {name} نانووسرێت.</translation>
    </message>
    <message>
        <source>No report can be written as {name}. Give a name that ends in {endings}.</source>
        <translation type="unfinished">هیچ ڕاپۆرتێک وەک {name} نانووسرێت. ناوێک بدە کە کۆتاییەکەی {endings} بێت.</translation>
    </message>
    <message>
        <source>No report for {days} days; after {limit} somebody has to ask.</source>
        <translation type="unfinished">‏{days} ڕۆژە هیچ ڕاپۆرتێک نییە؛ دوای {limit} دەبێت کەسێک بپرسێت.</translation>
    </message>
    <message>
        <source>No report was entered yet.</source>
        <translation type="unfinished">هێشتا هیچ ڕاپۆرتێک تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>No request is in this state.</source>
        <translation type="unfinished">هیچ داوایەک لەم دۆخەدا نییە.</translation>
    </message>
    <message>
        <source>No ring of the outline runs clockwise; all count as outlines.</source>
        <translation type="unfinished">هیچ ئەڵقەیەکی سنوورەکە بە ئاڕاستەی میلی کاتژمێر نییە؛ هەموویان وەک سنوور دادەنرێن.</translation>
    </message>
    <message>
        <source>No row of {name} looks like headings.</source>
        <translation type="unfinished">هیچ ڕیزێکی {name} وەک سەردێڕی ستوونەکان نییە.</translation>
    </message>
    <message>
        <source>No secure connection to {host} is possible: {reason}.</source>
        <translation type="unfinished">پەیوەندی پارێزراو لەگەڵ {host} ناکرێت: {reason}.</translation>
    </message>
    <message>
        <source>No task order fits what you are looking for. Show All brings all of them back.</source>
        <translation type="unfinished">هیچ فەرمانێکی ئەرک لەگەڵ ئەوەی بەدوایدا دەگەڕێیت ناگونجێت. «پیشاندانی هەموو» هەموویان دەگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>No task order is chosen.</source>
        <translation type="unfinished">هیچ فەرمانێکی ئەرک هەڵنەبژێردراوە.</translation>
    </message>
    <message>
        <source>No turning points were entered. The outline has {count} corners, too many to be listed.</source>
        <translation type="unfinished">هیچ خاڵێکی وەرچەرخان تۆمار نەکراوە. سنوورەکە {count} گۆشەی هەیە، زۆر زیاترن لەوەی لیست بکرێن.</translation>
    </message>
    <message>
        <source>No turning points were entered. These are the corners of the outline.</source>
        <translation type="unfinished">هیچ خاڵێکی وەرچەرخان تۆمار نەکراوە. ئەمانە گۆشەکانی سنوورەکەن.</translation>
    </message>
    <message>
        <source>No type</source>
        <translation type="unfinished">بێ جۆر</translation>
    </message>
    <message>
        <source>No workbook can be written as {name}.</source>
        <translation type="unfinished">هیچ پەڕتووکێک وەک {name} نانووسرێت.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished">ژ.</translation>
    </message>
    <message>
        <source>Nobody can tell whether the public may see {layer}: it comes from no table of the data file.</source>
        <translation type="unfinished">کەس ناتوانێت بڵێت ئایا خەڵک بۆیان هەیە {layer} ببینن: لە هیچ خشتەیەکی پەڕگەی داتاوە نایەت.</translation>
    </message>
    <message>
        <source>Nobody has confirmed that the site of {name} was left.</source>
        <translation type="unfinished">کەس پشتڕاستی نەکردووەتەوە کە شوێنی {name} جێهێڵراوە.</translation>
    </message>
    <message>
        <source>Nobody is at work by this order.</source>
        <translation type="unfinished">کەس بەپێی ئەم فەرمانە لە کاردا نییە.</translation>
    </message>
    <message>
        <source>Nobody knows the variable {names}.</source>
        <translation type="unfinished">کەس گۆڕاوی {names} ناناسێت.</translation>
    </message>
    <message>
        <source>Nobody knows this word.</source>
        <translation type="unfinished">کەس ئەم وشەیە ناناسێت.</translation>
    </message>
    <message>
        <source>Nobody says which operator the order is for.</source>
        <translation type="unfinished">کەس ناڵێت فەرمانەکە بۆ کام جێبەجێکارە.</translation>
    </message>
    <message>
        <source>Nobody was sent on an order with the status {status} yet.</source>
        <translation type="unfinished">هێشتا هیچ کەسێک بۆ فەرمانێک نەنێردراوە کە دۆخی {status} ە.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the change.</source>
        <translation type="unfinished">ناوی کەس بۆ گۆڕانکارییەکە نەدراوە.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the change. Give BY, or enter your name in the options.</source>
        <translation type="unfinished">ناوی کەس بۆ گۆڕانکارییەکە نەدراوە. BY بدە، یان لە هەڵبژاردنەکاندا ناوت بنووسە.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the confirmation that the site was left.</source>
        <translation type="unfinished">ناوی هیچ کەسێک نەدراوە بۆ پشتڕاستکردنەوەی ئەوەی شوێنەکە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>Nobody's name is given for the paper.</source>
        <translation type="unfinished">ناوی کەس بۆ کاغەزەکە نەدراوە.</translation>
    </message>
    <message>
        <source>None entered.</source>
        <translation type="unfinished">هیچ تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>None of the hazards has an outline that can be used.</source>
        <translation type="unfinished">هیچ یەکێک لە ناوچە مەترسیدارەکان سنوورێکی نییە کە بەکاربێت.</translation>
    </message>
    <message>
        <source>None of the rules looks at {table}.</source>
        <translation type="unfinished">هیچ ڕێسایەک سەیری {table} ناکات.</translation>
    </message>
    <message>
        <source>None of the systems used in Iraq fits these numbers.</source>
        <translation type="unfinished">هیچ یەکێک لەو سیستەمانەی لە عێراق بەکاردێن لەگەڵ ئەم ژمارانە ناگونجێت.</translation>
    </message>
    <message>
        <source>None of the {count} records of {parameter} has an outline that can be used.</source>
        <translation type="unfinished">هیچ کام لە {count} تۆماری {parameter} سنوورێکی بەکارهاتووی نییە.</translation>
    </message>
    <message>
        <source>North</source>
        <translation type="unfinished">باکوور</translation>
    </message>
    <message>
        <source>North (m)</source>
        <translation type="unfinished">باکوور (م)</translation>
    </message>
    <message>
        <source>North of the bearings</source>
        <translation type="unfinished">باکووری ئاڕاستەکان</translation>
    </message>
    <message>
        <source>North stands where east belongs (swapped)</source>
        <translation type="unfinished">باکوور لە جێی ڕۆژهەڵاتە (جێگۆڕکێیان کردووە)</translation>
    </message>
    <message>
        <source>Not all records of the page could be kept.</source>
        <translation type="unfinished">هەموو تۆمارەکانی پەڕەکە نەتوانرا هەڵبگیرێن.</translation>
    </message>
    <message>
        <source>Not all records of {table} could be read. Nothing was made.</source>
        <translation type="unfinished">هەموو تۆمارەکانی {table} نەخوێنرانەوە. هیچ دروست نەکرا.</translation>
    </message>
    <message>
        <source>Not approved in IMSMA NG ({status}).</source>
        <translation type="unfinished">لە IMSMA NG پەسەند نەکراوە ({status}).</translation>
    </message>
    <message>
        <source>Not checked yet.</source>
        <translation type="unfinished">هێشتا نەپشکنراوە.</translation>
    </message>
    <message>
        <source>Not checked yet. Press Check Page to see what a reader of this page could get wrong.</source>
        <translation type="unfinished">هێشتا نەپشکنراوە. «پشکنینی پەڕە» دابگرە تا ببینیت خوێنەری ئەم پەڕەیە لەوانەیە چی بە هەڵە تێبگات.</translation>
    </message>
    <message>
        <source>Not checked: {rule}</source>
        <translation type="unfinished">نەپشکنراوە: {rule}</translation>
    </message>
    <message>
        <source>Not checked: {rule}. {reason}</source>
        <translation type="unfinished">نەپشکنراوە: {rule}. {reason}</translation>
    </message>
    <message>
        <source>Not cleared, by the completion reports</source>
        <translation type="unfinished">پاک نەکراوەتەوە، بەپێی ڕاپۆرتەکانی تەواوبوون</translation>
    </message>
    <message>
        <source>Not counted, because the system does not say: {names}</source>
        <translation type="unfinished">نەژمێردراون، چونکە سیستەمەکە نایڵێت: {names}</translation>
    </message>
    <message>
        <source>Not covered by approved reports: {area} in {count} pieces</source>
        <translation type="unfinished">ڕاپۆرتی پەسەندکراو داینەپۆشیوە: ‎{area}‏ لە {count} پارچەدا</translation>
    </message>
    <message>
        <source>Not in IMSMA</source>
        <translation type="unfinished">لە IMSMA نییە</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">نەزانراوە</translation>
    </message>
    <message>
        <source>Not read, because a table has {most} columns at most: {names}.</source>
        <translation type="unfinished">نەخوێنرانەوە، چونکە خشتەیەک زۆرترین {most} ستوونی هەیە: {names}.</translation>
    </message>
    <message>
        <source>Not read, because they say who a person is: {names}.</source>
        <translation type="unfinished">نەخوێنرانەوە، چونکە دەڵێن کەسێک کێیە: {names}.</translation>
    </message>
    <message>
        <source>Not read, because they stand outside of the field reports: {names}.</source>
        <translation type="unfinished">نەخوێنرانەوە، چونکە لە دەرەوەی ڕاپۆرتەکانی مەیدانن: {names}.</translation>
    </message>
    <message>
        <source>Not said</source>
        <translation type="unfinished">نەوتراوە</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation type="unfinished">وەرنەگیراو</translation>
    </message>
    <message>
        <source>Not taken for an order in preparation: {values}.</source>
        <translation type="unfinished">بۆ فەرمانێک کە لە ئامادەکردندایە وەرنەگیران: {values}.</translation>
    </message>
    <message>
        <source>Not taken, because the data file keeps it itself: {names}.</source>
        <translation type="unfinished">وەرنەگیران، چونکە پەڕگەی داتا خۆی هەڵیان دەگرێت: {names}.</translation>
    </message>
    <message>
        <source>Not taken, because they lie elsewhere or are pictures: {parts}.</source>
        <translation type="unfinished">وەرنەگیراون، چونکە لە شوێنێکی ترن یان وێنەن: {parts}.</translation>
    </message>
    <message>
        <source>Not theirs to change</source>
        <translation type="unfinished">مافی ئەوان نییە بیگۆڕن</translation>
    </message>
    <message>
        <source>Not there, though the column matching names them: {names}</source>
        <translation type="unfinished">لەوێ نین، هەرچەندە هاوتاکردنی ستوونەکان ناویان دەبات: {names}</translation>
    </message>
    <message>
        <source>Not written, because the map check stops them: {names}.</source>
        <translation type="unfinished">نەنووسراون، چونکە پشکنینی نەخشە ڕایان دەگرێت: {names}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished">بۆ زانین</translation>
    </message>
    <message>
        <source>Note here what the people who keep IMSMA said. The next update proves it: if IMSMA then still has another value, the request needs a look.</source>
        <translation type="unfinished">لێرە بنووسە ئەوانەی IMSMA بەڕێوە دەبەن چییان وت. نوێکردنەوەی داهاتوو دەیسەلمێنێت: ئەگەر IMSMA ئەو کاتەش هێشتا بەهایەکی تری هەبێت، داواکە پێویستی بە سەیرکردنە.</translation>
    </message>
    <message>
        <source>Noted as sent with the number {number}: {count}.</source>
        <translation type="unfinished">وەک نێردراو بە ژمارەی {number} تۆمار کران: {count}.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished">سەرنجەکان</translation>
    </message>
    <message>
        <source>Nothing came through {name} into this data file.</source>
        <translation type="unfinished">هیچ لە ڕێگەی {name} ەوە نەهاتووەتە ئەم پەڕگەی داتایەوە.</translation>
    </message>
    <message>
        <source>Nothing covers it. With an outline there must be: {covers}.</source>
        <translation type="unfinished">هیچ شتێک دایناپۆشێت. دەبێت بە سنوورەوە هەبێت: {covers}.</translation>
    </message>
    <message>
        <source>Nothing holds it up any more.</source>
        <translation type="unfinished">چیتر هیچ شتێک ڕێگری لێ ناکات.</translation>
    </message>
    <message>
        <source>Nothing holds it up.</source>
        <translation type="unfinished">هیچ شتێک ڕێگری لێ ناکات.</translation>
    </message>
    <message>
        <source>Nothing holds it up: the check found no remark.</source>
        <translation type="unfinished">هیچ شتێک ڕێگری لێ ناکات: پشکنینەکە هیچ تێبینییەکی نەدۆزییەوە.</translation>
    </message>
    <message>
        <source>Nothing in the order would change.</source>
        <translation type="unfinished">هیچ شتێک لە فەرمانەکەدا ناگۆڕێت.</translation>
    </message>
    <message>
        <source>Nothing in this data file comes from IMSMA, so all records can be edited. Corrections are for records that an update brings.</source>
        <translation type="unfinished">هیچ لەم پەڕگەی داتایەدا لە IMSMA ەوە نەهاتووە، بۆیە هەموو تۆمارەکان دەستکاری دەکرێن. ڕاستکردنەوە بۆ ئەو تۆمارانەیە کە نوێکردنەوە دەیانهێنێت.</translation>
    </message>
    <message>
        <source>Nothing in this data file is a copy of {source}.</source>
        <translation type="unfinished">هیچ لەم پەڕگەی داتایەدا کۆپیی {source} نییە.</translation>
    </message>
    <message>
        <source>Nothing is on record within {distance}. That is no statement about the ground.</source>
        <translation type="unfinished">لە مەودای ‎{distance}‏ هیچ تۆمار نەکراوە. ئەمە هیچ دەربارەی خودی زەوییەکە ناڵێت.</translation>
    </message>
    <message>
        <source>Nothing more was done. Please send the diagnostic report to whoever looks after this software; it holds no data.</source>
        <translation type="unfinished">لەوە زیاتر هیچ نەکرا. تکایە ڕاپۆرتی دەستنیشانکردن بۆ ئەو کەسە بنێرە کە ئەم نەرمەکاڵایە بەڕێوە دەبات؛ هیچ داتایەکی تێدا نییە.</translation>
    </message>
    <message>
        <source>Nothing remains of the order: approved reports cover all of it.</source>
        <translation type="unfinished">هیچ لە فەرمانەکە نامێنێتەوە: ڕاپۆرتە پەسەندکراوەکان هەمووی دادەپۆشن.</translation>
    </message>
    <message>
        <source>Nothing was accepted.</source>
        <translation type="unfinished">هیچ پەسەند نەکرا.</translation>
    </message>
    <message>
        <source>Nothing was brought from there yet.</source>
        <translation type="unfinished">هێشتا هیچ لەوێوە نەهێنراوە.</translation>
    </message>
    <message>
        <source>Nothing was changed in those named here.</source>
        <translation type="unfinished">لەوانەی لێرە ناویان براوە هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask a person who has this right: {rights}.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. داوا لە کەسێک بکە کە ئەم مافەی هەیە: {rights}.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change its status to completed instead.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. لەجیاتی ئەوە دۆخەکەی بگۆڕە بۆ تەواوکراو.</translation>
    </message>
    <message>
        <source>Nothing was changed. Change the status or the area of the order instead.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. لەجیاتی ئەوە دۆخ یان ناوچەی فەرمانەکە بگۆڕە.</translation>
    </message>
    <message>
        <source>Nothing was changed. Check the disk, then try again.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. دیسکەکە بپشکنە، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Nothing was changed. Correct the order, or have a person with the right accept each of them with a reason.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. فەرمانەکە ڕاست بکەرەوە، یان با کەسێک کە مافی هەیە هەریەکەیان بە هۆکارێکەوە پەسەند بکات.</translation>
    </message>
    <message>
        <source>Nothing was changed. Draw the outline of the new order.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. سنووری فەرمانە نوێیەکە بکێشە.</translation>
    </message>
    <message>
        <source>Nothing was changed. Enter the certificate and the scan of the signed paper first.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. سەرەتا بڕوانامەکە و وێنەی سکانکراوی کاغەزە واژۆکراوەکە تۆمار بکە.</translation>
    </message>
    <message>
        <source>Nothing was changed. Extend the order, transfer it, or cancel it and make another.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. فەرمانەکە درێژ بکەرەوە، بیگوازەرەوە، یان هەڵیبوەشێنەوە و یەکێکی تر دروست بکە.</translation>
    </message>
    <message>
        <source>Nothing was changed. Give a new last day of validity.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. دوا ڕۆژێکی نوێی کارپێکردن بدە.</translation>
    </message>
    <message>
        <source>Nothing was changed. Name the other order, or the rule, as the check names it, and for a gap its size.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. ناوی فەرمانەکەی تر یان ڕێساکە بدە وەک پشکنینەکە ناوی دەبات، و بۆ بۆشایی ڕووبەرەکەشی.</translation>
    </message>
    <message>
        <source>Nothing was changed. Propose a correction: it goes to those who keep the source.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. ڕاستکردنەوەیەک پێشنیار بکە: دەچێت بۆ ئەوانەی سەرچاوەکە بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>Nothing was changed. Set the clock of this computer right.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. کاتژمێری ئەم کۆمپیوتەرە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>Nothing was changed. Suspend, complete or cancel it first.</source>
        <translation type="unfinished">هیچ نەگۆڕدرا. سەرەتا ڕایبگرە یان تەواوی بکە یان هەڵیبوەشێنەوە.</translation>
    </message>
    <message>
        <source>Nothing was kept. Make the paper again.</source>
        <translation type="unfinished">هیچ هەڵنەگیرا. کاغەزەکە دووبارە دروست بکەرەوە.</translation>
    </message>
    <message>
        <source>Nothing was printed of this order yet. Print makes its order sheet.</source>
        <translation type="unfinished">هێشتا هیچ شتێکی ئەم فەرمانە چاپ نەکراوە. «چاپکردن» پەڕەی فەرمانەکە دروست دەکات.</translation>
    </message>
    <message>
        <source>Nothing was proposed.</source>
        <translation type="unfinished">هیچ پێشنیار نەکرا.</translation>
    </message>
    <message>
        <source>Nothing was read from these columns: {names}.</source>
        <translation type="unfinished">هیچ لەم ستوونانەوە نەخوێنرایەوە: {names}.</translation>
    </message>
    <message>
        <source>Nothing was released in the last {days} days of work.</source>
        <translation type="unfinished">لە {days} ڕۆژی دوایی کاردا هیچ ئازاد نەکراوە.</translation>
    </message>
    <message>
        <source>Nothing was replaced. Enter your changes there, or ask who changed it.</source>
        <translation type="unfinished">هیچ جێی نەگیرایەوە. گۆڕانکارییەکانت لەوێ بنووسە، یان بپرسە کێ گۆڕیویەتی.</translation>
    </message>
    <message>
        <source>Nothing was taken in.</source>
        <translation type="unfinished">هیچ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender for it again.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. دووبارە لە نێرەرەکە داوای بکە.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Ask the sender which key was used; if it is yours, the package was changed on its way.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. لە نێرەرەکە بپرسە کام کلیل بەکارهاتووە؛ ئەگەر کلیلی تۆیە، پاکێجەکە لە ڕێگادا گۆڕدراوە.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Compare the package again.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. دووبارە پاکێجەکە بەراورد بکە.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Decide on each of them which one counts.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. بۆ هەریەکەیان بڕیار بدە کامیان دادەنرێت.</translation>
    </message>
    <message>
        <source>Nothing was taken in. If the other office works with a copy of this data file, it has to make a data file of its own.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. ئەگەر نووسینگەکەی تر بە کۆپییەکی ئەم پەڕگەی داتایە کار دەکات، دەبێت پەڕگەیەکی داتای خۆی دروست بکات.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Name only orders that the office no longer names.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. تەنها ناوی ئەو فەرمانانە ببە کە نووسینگەکە چیتر ناویان نابات.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Name the one that is meant by its key.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. ئەو فەرمانەی مەبەستە بە کلیلەکەی ناوی ببە.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Name the record by its key, as the list of differences does.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. تۆمارەکە بە کلیلەکەی ناو ببە، وەک لە لیستی جیاوازییەکاندا هاتووە.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Say who told that nobody is on that ground any more.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. بڵێ کێ ڕایگەیاندووە کە چیتر هیچ کەسێک لەسەر ئەو زەوییە نییە.</translation>
    </message>
    <message>
        <source>Nothing was taken in. Set the clock of this computer right, or ask the sender to.</source>
        <translation type="unfinished">هیچ وەرنەگیرا. کاتژمێری ئەم کۆمپیوتەرە ڕاست بکەرەوە، یان داوا لە نێرەرەکە بکە هی خۆی ڕاست بکاتەوە.</translation>
    </message>
    <message>
        <source>Nothing was taken: a question has to be answered first.</source>
        <translation type="unfinished">هیچ وەرنەگیرا: سەرەتا دەبێت پرسیارێک وەڵام بدرێتەوە.</translation>
    </message>
    <message>
        <source>Nothing was written. Load the record again, look at the change, then enter yours.</source>
        <translation type="unfinished">هیچ نەنووسرا. تۆمارەکە دووبارە باربکە، سەیری گۆڕانکارییەکە بکە، پاشان هی خۆت بنووسە.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the list again.</source>
        <translation type="unfinished">هیچ نەنووسرا. دووبارە سەیری لیستەکە بکە.</translation>
    </message>
    <message>
        <source>Nothing was written. Look at the network and the server, then start again.</source>
        <translation type="unfinished">هیچ نەنووسرا. سەیری تۆڕ و ڕاژەکارەکە بکە، پاشان دووبارە دەست پێ بکەرەوە.</translation>
    </message>
    <message>
        <source>Nothing would be lost.</source>
        <translation type="unfinished">هیچ لەدەست ناچێت.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">ئێستا</translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished">ژمارە</translation>
    </message>
    <message>
        <source>Number in the order of sending</source>
        <translation type="unfinished">ژمارە لە ڕیزبەندی ناردندا</translation>
    </message>
    <message>
        <source>Number of plugins</source>
        <translation type="unfinished">ژمارەی پێوەکراوەکان</translation>
    </message>
    <message>
        <source>Number of the handover certificate</source>
        <translation type="unfinished">ژمارەی بڕوانامەی ڕادەستکردن</translation>
    </message>
    <message>
        <source>Number of the list</source>
        <translation type="unfinished">ژمارەی لیستەکە</translation>
    </message>
    <message>
        <source>Number of the new order</source>
        <translation type="unfinished">ژمارەی فەرمانە نوێیەکە</translation>
    </message>
    <message>
        <source>Number of the new order (empty: the next one)</source>
        <translation type="unfinished">ژمارەی فەرمانە نوێیەکە (بەتاڵ: ژمارەی داهاتوو)</translation>
    </message>
    <message>
        <source>Number of the order (the next one if empty)</source>
        <translation type="unfinished">ژمارەی فەرمانەکە (ئەگەر بەتاڵ بێت، ژمارەی داهاتوو)</translation>
    </message>
    <message>
        <source>Number of the order it continues</source>
        <translation type="unfinished">ژمارەی ئەو فەرمانەی درێژەی پێ دەدات</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation type="unfinished">ژمارەی کاغەزەکە</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation type="unfinished">ژمارەی ڕاپۆرتەکە</translation>
    </message>
    <message>
        <source>Number of the task order</source>
        <translation type="unfinished">ژمارەی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Number the parts 1, 2, 3.</source>
        <translation type="unfinished">بەشەکان بە 1، 2، 3 ژمارە بکە.</translation>
    </message>
    <message>
        <source>Number, operator, type, status, place, donor, hazard, in any language.</source>
        <translation type="unfinished">ژمارە، جێبەجێکار، جۆر، دۆخ، شوێن، بەخشەر، ناوچەی مەترسیدار، بە هەر زمانێک.</translation>
    </message>
    <message>
        <source>Numbers of records with a comma between them, for example HAZ-0012, HAZ-0013.</source>
        <translation type="unfinished">ژمارەی تۆمارەکان بە کۆما لە نێوانیاندا، بۆ نموونە ‎HAZ-0012, HAZ-0013‏.</translation>
    </message>
    <message>
        <source>Numbers of task orders</source>
        <translation type="unfinished">ژمارەی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Numbers of the new orders</source>
        <translation type="unfinished">ژمارەی فەرمانە نوێیەکان</translation>
    </message>
    <message>
        <source>Numbers of the other orders, with commas between</source>
        <translation type="unfinished">ژمارەی فەرمانەکانی تر، بە کۆما لە نێوانیاندا</translation>
    </message>
    <message>
        <source>Numbers of the parts, with commas between</source>
        <translation type="unfinished">ژمارەی بەشەکان، بە کۆما لە نێوانیاندا</translation>
    </message>
    <message>
        <source>Of these the column matching takes {number}, with {records} records.</source>
        <translation type="unfinished">لەمانە هاوتاکردنی ستوونەکان {number} خشتە وەردەگرێت، بە {records} تۆمارەوە.</translation>
    </message>
    <message>
        <source>Of this, {count} records with {area} {unit} were not accepted by the authority.</source>
        <translation type="unfinished">لەمە، دەسەڵات {count} تۆماری بە ‎{area} {unit}‏ پەسەند نەکردووە.</translation>
    </message>
    <message>
        <source>Of those left out, {count} have no day.</source>
        <translation type="unfinished">لەوانەی لابراون، {count} ڕۆژیان نییە.</translation>
    </message>
    <message>
        <source>Of when the data of a layer are that come from IMSMA, and whether the last update went through. Nothing for other layers. The layer is given by its name or its source; without it the one being drawn. Example: imsma_data_age('Hazards')</source>
        <translation type="unfinished">داتای چینێک کە لە IMSMA ەوە دێت هی چ کاتێکە، و ئایا دوا نوێکردنەوە سەرکەوتووە. بۆ چینەکانی تر هیچ. چینەکە بە ناوەکەی یان سەرچاوەکەی دەدرێت؛ بەبێ ئەوە ئەو چینەیە کە ئێستا دەکێشرێت. نموونە: imsma_data_age('Hazards')</translation>
    </message>
    <message>
        <source>Old</source>
        <translation type="unfinished">کۆن</translation>
    </message>
    <message>
        <source>Old: {table} from {source} are of {day}.</source>
        <translation type="unfinished">کۆنە: {table} لە {source} هی ‎{day}‏ ە.</translation>
    </message>
    <message>
        <source>On record within {distance}</source>
        <translation type="unfinished">تۆمارکراو لە مەودای ‎{distance}‏</translation>
    </message>
    <message>
        <source>On the map</source>
        <translation type="unfinished">لەسەر نەخشە</translation>
    </message>
    <message>
        <source>On the map ({unit})</source>
        <translation type="unfinished">لەسەر نەخشە ({unit})</translation>
    </message>
    <message>
        <source>On the map, each place once</source>
        <translation type="unfinished">لەسەر نەخشە، هەر شوێنێک یەک جار</translation>
    </message>
    <message>
        <source>On the map: {area} of {whole}</source>
        <translation type="unfinished">لەسەر نەخشە: ‎{area}‏ لە ‎{whole}‏</translation>
    </message>
    <message>
        <source>One file for each governorate</source>
        <translation type="unfinished">یەک پەڕگە بۆ هەر پارێزگایەک</translation>
    </message>
    <message>
        <source>One file for each operator</source>
        <translation type="unfinished">یەک پەڕگە بۆ هەر جێبەجێکارێک</translation>
    </message>
    <message>
        <source>One file for each page</source>
        <translation type="unfinished">یەک پەڕگە بۆ هەر پەڕەیەک</translation>
    </message>
    <message>
        <source>One of the outlines is not correct, so this is uncertain.</source>
        <translation type="unfinished">یەکێک لە سنوورەکان ڕاست نییە، بۆیە ئەمە نادڵنیایە.</translation>
    </message>
    <message>
        <source>One of the two {fault}.</source>
        <translation type="unfinished">یەکێک لە دووانەکە {fault}.</translation>
    </message>
    <message>
        <source>One of {a} and {b} lies within the other ({size}), and neither names the other as its order.</source>
        <translation type="unfinished">یەکێک لە {a} و {b} لەناو ئەوی تردایە (‎{size}‏)، و هیچیان ئەوی تر وەک فەرمانی خۆی ناو نابات.</translation>
    </message>
    <message>
        <source>One of {a} and {b} lies within the other ({size}).</source>
        <translation type="unfinished">یەکێک لە {a} و {b} لەناو ئەوی تردایە (‎{size}‏).</translation>
    </message>
    <message>
        <source>Only QGIS can open the authentication store.</source>
        <translation type="unfinished">تەنها QGIS دەتوانێت کۆگای چوونەژوورەوە بکاتەوە.</translation>
    </message>
    <message>
        <source>Only a part (may stay empty)</source>
        <translation type="unfinished">تەنها بەشێک (دەتوانرێت بەتاڵ بمێنێتەوە)</translation>
    </message>
    <message>
        <source>Only a request that needs a look or was refused can be asked again.</source>
        <translation type="unfinished">تەنها داوایەک کە پێویستی بە سەیرکردنە یان ڕەتکراوەتەوە دەتوانرێت دووبارە داوا بکرێتەوە.</translation>
    </message>
    <message>
        <source>Only approved reports count as progress and cover land. Refusing one or giving it back needs a reason.</source>
        <translation type="unfinished">تەنها ڕاپۆرتی پەسەندکراو بە پێشکەوتن دادەنرێت و زەوی دادەپۆشێت. ڕەتکردنەوە یان گەڕاندنەوەی ڕاپۆرتێک هۆکارێکی پێویستە.</translation>
    </message>
    <message>
        <source>Only compare, write nothing</source>
        <translation type="unfinished">تەنها بەراورد بکە، هیچ مەنووسە</translation>
    </message>
    <message>
        <source>Only hazards that are open or worked on. No record does not mean no contamination.</source>
        <translation type="unfinished">تەنها ئەو ناوچە مەترسیدارانەی کراوەن یان کاریان تێدا دەکرێت. نەبوونی تۆمار مانای نەبوونی پیسبوون نییە.</translation>
    </message>
    <message>
        <source>Only of this table, for example hazard</source>
        <translation type="unfinished">تەنها هی ئەم خشتەیە، بۆ نموونە hazard</translation>
    </message>
    <message>
        <source>Only on this computer, in the QGIS profile. It is never sent.</source>
        <translation type="unfinished">تەنها لەم کۆمپیوتەرە، لە پرۆفایلی QGIS. هەرگیز نانێردرێت.</translation>
    </message>
    <message>
        <source>Only open requests can be sent. Give STATE=open, or leave MARK_SENT out.</source>
        <translation type="unfinished">تەنها داوا کراوەکان دەنێردرێن. STATE=open بدە، یان MARK_SENT لاببە.</translation>
    </message>
    <message>
        <source>Only orders on whose ground people may be: planned or issued, and nobody confirmed that the site was left.</source>
        <translation type="unfinished">تەنها ئەو فەرمانانەی لەوانەیە خەڵک لەسەر زەوییەکەیان بن: پلانیان بۆ دانراوە یان دەرکراون، و کەس پشتڕاستی نەکردووەتەوە کە شوێنەکە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>Only print layouts can be checked.</source>
        <translation type="unfinished">تەنها پێکهاتەی چاپ (layout) دەپشکنرێت.</translation>
    </message>
    <message>
        <source>Only remarks that say stop are accepted; the others hold nothing up.</source>
        <translation type="unfinished">تەنها ئەو تێبینییانە پەسەند دەکرێن کە دەڵێن «بوەستە»؛ ئەوانی تر ڕێگری لە هیچ شتێک ناکەن.</translation>
    </message>
    <message>
        <source>Only tell the size and the time</source>
        <translation type="unfinished">تەنها قەبارە و کات بڵێ</translation>
    </message>
    <message>
        <source>Only the worst {count} are listed.</source>
        <translation type="unfinished">تەنها خراپترین {count} لیست کراون.</translation>
    </message>
    <message>
        <source>Only these areas (codes, with commas between)</source>
        <translation type="unfinished">تەنها ئەم ناوچانە (کۆدەکان، بە کۆما لە نێوانیاندا)</translation>
    </message>
    <message>
        <source>Only these governorates</source>
        <translation type="unfinished">تەنها ئەم پارێزگایانە</translation>
    </message>
    <message>
        <source>Only these operators (short names, with commas between)</source>
        <translation type="unfinished">تەنها ئەم جێبەجێکارانە (کورتەناوەکان، بە کۆما لە نێوانیاندا)</translation>
    </message>
    <message>
        <source>Only these records (numbers, with commas between)</source>
        <translation type="unfinished">تەنها ئەم تۆمارانە (ژمارەکان، بە کۆما لە نێوانیاندا)</translation>
    </message>
    <message>
        <source>Only these statuses (codes, with commas between)</source>
        <translation type="unfinished">تەنها ئەم دۆخانە (کۆدەکان، بە کۆما لە نێوانیاندا)</translation>
    </message>
    <message>
        <source>Only this takes an order off the ground: from then on nobody counts with people there.</source>
        <translation type="unfinished">تەنها ئەمە فەرمانێک لەسەر زەوی لادەبات: لەو کاتەوە کەس حسابی بوونی خەڵک لەوێ ناکات.</translation>
    </message>
    <message>
        <source>Only {table} with: {conditions}.</source>
        <translation type="unfinished">تەنها {table} بەم مەرجانە: {conditions}.</translation>
    </message>
    <message>
        <source>Open Column Matching</source>
        <translation type="unfinished">کردنەوەی هاوتاکردنی ستوونەکان</translation>
    </message>
    <message>
        <source>Open Data File</source>
        <translation type="unfinished">کردنەوەی پەڕگەی داتا</translation>
    </message>
    <message>
        <source>Open Data File...</source>
        <translation type="unfinished">کردنەوەی پەڕگەی داتا...</translation>
    </message>
    <message>
        <source>Open File</source>
        <translation type="unfinished">کردنەوەی پەڕگە</translation>
    </message>
    <message>
        <source>Open Folder</source>
        <translation type="unfinished">کردنەوەی بوخچە</translation>
    </message>
    <message>
        <source>Open It</source>
        <translation type="unfinished">بیکەرەوە</translation>
    </message>
    <message>
        <source>Open Page in Layout Designer</source>
        <translation type="unfinished">کردنەوەی پەڕە لە دیزاینەری پەڕە</translation>
    </message>
    <message>
        <source>Open Record</source>
        <translation type="unfinished">کردنەوەی تۆمار</translation>
    </message>
    <message>
        <source>Open Report</source>
        <translation type="unfinished">کردنەوەی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Open Workbook</source>
        <translation type="unfinished">کردنەوەی پەڕتووک</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation type="unfinished">پەڕگەیەکی داتا بکەرەوە</translation>
    </message>
    <message>
        <source>Open a data file: Mine Action, Open Data File.</source>
        <translation type="unfinished">پەڕگەیەکی داتا بکەرەوە: «کاروباری مین»، «کردنەوەی پەڕگەی داتا».</translation>
    </message>
    <message>
        <source>Open a print layout.</source>
        <translation type="unfinished">پێکهاتەیەکی چاپ (layout) بکەرەوە.</translation>
    </message>
    <message>
        <source>Open in Layout Designer</source>
        <translation type="unfinished">کردنەوە لە دیزاینەری پەڕە</translation>
    </message>
    <message>
        <source>Open it and draw or enter one.</source>
        <translation type="unfinished">بیکەرەوە و یەکێک بکێشە یان تۆمار بکە.</translation>
    </message>
    <message>
        <source>Open it for writing, then update.</source>
        <translation type="unfinished">بۆ نووسین بیکەرەوە، پاشان نوێی بکەرەوە.</translation>
    </message>
    <message>
        <source>Open it from the folder it lies in.</source>
        <translation type="unfinished">لەو بوخچەیەوە بیکەرەوە کە تێیدایە.</translation>
    </message>
    <message>
        <source>Open it in Word, LibreOffice or Excel and save it anew, without a password.</source>
        <translation type="unfinished">لە Word یان LibreOffice یان Excel بیکەرەوە و دووبارە پاشەکەوتی بکە، بێ وشەی نهێنی.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and export it again, for example as GeoPackage.</source>
        <translation type="unfinished">لەو بەرنامەیەدا بیکەرەوە کە دروستی کردووە و دووبارە هەناردەی بکە، بۆ نموونە وەک GeoPackage.</translation>
    </message>
    <message>
        <source>Open it once for writing: it is then brought up to date, after a backup.</source>
        <translation type="unfinished">یەک جار بۆ نووسین بیکەرەوە: ئەو کاتە دوای پاڵپشتگرتن نوێ دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Open one with Mine Action, Open Data File.</source>
        <translation type="unfinished">یەکێک بە «کاروباری مین»، «کردنەوەی پەڕگەی داتا» بکەرەوە.</translation>
    </message>
    <message>
        <source>Open or make one, then update again.</source>
        <translation type="unfinished">یەکێک بکەرەوە یان دروست بکە، پاشان دووبارە نوێی بکەرەوە.</translation>
    </message>
    <message>
        <source>Open the &amp;Turning Points</source>
        <translation type="unfinished">کردنەوەی &amp;خاڵەکانی وەرچەرخان</translation>
    </message>
    <message>
        <source>Open the Folder</source>
        <translation type="unfinished">کردنەوەی بوخچە</translation>
    </message>
    <message>
        <source>Open the Order</source>
        <translation type="unfinished">کردنەوەی فەرمان</translation>
    </message>
    <message>
        <source>Open the Paper</source>
        <translation type="unfinished">کردنەوەی کاغەز</translation>
    </message>
    <message>
        <source>Open the address in a browser on this computer, sign in there if asked, and look at the proxy under Settings &gt; Options &gt; Network.</source>
        <translation type="unfinished">ناونیشانەکە لە وێبگەڕێک لەم کۆمپیوتەرەدا بکەرەوە، ئەگەر پرسیار کرا لەوێ بچۆ ژوورەوە، و سەیری پرۆکسی بکە لە Settings &gt; Options &gt; Network.</translation>
    </message>
    <message>
        <source>Open the data file from which the orders were sent. If it was restored from an older backup, send the orders again first.</source>
        <translation type="unfinished">ئەو پەڕگەی داتایە بکەرەوە کە فەرمانەکانی لێوە نێردراون. ئەگەر لە کۆپییەکی یەدەگی کۆنترەوە گەڕێنرابێتەوە، سەرەتا فەرمانەکان دووبارە بنێرە.</translation>
    </message>
    <message>
        <source>Open the data file with Mine Action, Open Data File.</source>
        <translation type="unfinished">پەڕگەی داتا بە «کاروباری مین»، «کردنەوەی پەڕگەی داتا» بکەرەوە.</translation>
    </message>
    <message>
        <source>Open the last backup, and keep the damaged file for an expert.</source>
        <translation type="unfinished">دوا پاڵپشت بکەرەوە، و پەڕگە تێکچووەکە بۆ شارەزایەک هەڵبگرە.</translation>
    </message>
    <message>
        <source>Open the list of repairs again.</source>
        <translation type="unfinished">لیستی چاککردنەکان دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Open the record and see what it says.</source>
        <translation type="unfinished">تۆمارەکە بکەرەوە و ببینە چی تێدایە.</translation>
    </message>
    <message>
        <source>Open the template in the layout designer and correct it, or delete the file, so that the shipped one counts again.</source>
        <translation type="unfinished">قاڵبەکە لە دیزاینەری پەڕەدا بکەرەوە و ڕاستی بکەرەوە، یان پەڕگەکە بسڕەوە، تا قاڵبە هاوپێچەکەی ئامرازەکان دووبارە کار بکات.</translation>
    </message>
    <message>
        <source>Open the workbench again.</source>
        <translation type="unfinished">مێزی کار دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Opens the window of the first start again.</source>
        <translation type="unfinished">پەنجەرەی یەکەم دەستپێک دووبارە دەکاتەوە.</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation type="unfinished">ڕێکخراوی جێبەجێکار</translation>
    </message>
    <message>
        <source>Operator (short name)</source>
        <translation type="unfinished">جێبەجێکار (کورتەناو)</translation>
    </message>
    <message>
        <source>Operator of the new order</source>
        <translation type="unfinished">جێبەجێکاری فەرمانە نوێیەکە</translation>
    </message>
    <message>
        <source>Operators</source>
        <translation type="unfinished">جێبەجێکارەکان</translation>
    </message>
    <message>
        <source>Operators of the parts (short names), with commas between</source>
        <translation type="unfinished">جێبەجێکارەکانی بەشەکان (کورتەناوەکان)، بە کۆما لە نێوانیاندا</translation>
    </message>
    <message>
        <source>Options...</source>
        <translation type="unfinished">هەڵبژاردنەکان...</translation>
    </message>
    <message>
        <source>Or a layer</source>
        <translation type="unfinished">یان چینێک</translation>
    </message>
    <message>
        <source>Or a layer of the parts</source>
        <translation type="unfinished">یان چینێکی بەشەکان</translation>
    </message>
    <message>
        <source>Or an outline, as POLYGON ((44.1 33.2, ...))</source>
        <translation type="unfinished">یان سنوورێک، وەک ‎POLYGON ((44.1 33.2, ...))‏</translation>
    </message>
    <message>
        <source>Or rows copied from a spreadsheet</source>
        <translation type="unfinished">یان ڕیزی کۆپیکراو لە خشتەی ژمێریاری</translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished">فەرمان</translation>
    </message>
    <message>
        <source>Order of dates</source>
        <translation type="unfinished">ڕیزبەندی بەروارەکان</translation>
    </message>
    <message>
        <source>Order of two numbers in degrees</source>
        <translation type="unfinished">ڕیزبەندی دوو ژمارە بە پلە</translation>
    </message>
    <message>
        <source>Order sheet</source>
        <translation type="unfinished">پەڕەی فەرمان</translation>
    </message>
    <message>
        <source>Orders are merged from two on.</source>
        <translation type="unfinished">بۆ یەکخستن لانیکەم دوو فەرمان پێویستە.</translation>
    </message>
    <message>
        <source>Orders compared with</source>
        <translation type="unfinished">ئەو فەرمانانەی بەراورد لەگەڵیان کرا</translation>
    </message>
    <message>
        <source>Orders entered</source>
        <translation type="unfinished">فەرمانە تۆمارکراوەکان</translation>
    </message>
    <message>
        <source>Orders entered: {count}. These were not:</source>
        <translation type="unfinished">فەرمانە تۆمارکراوەکان: {count}. ئەمانە تۆمار نەکران:</translation>
    </message>
    <message>
        <source>Orders for an operator</source>
        <translation type="unfinished">فەرمانەکان بۆ جێبەجێکارێک</translation>
    </message>
    <message>
        <source>Orders no longer named</source>
        <translation type="unfinished">ئەو فەرمانانەی چیتر ناویان نابرێت</translation>
    </message>
    <message>
        <source>Orders of different types cannot be merged: {names}.</source>
        <translation type="unfinished">ناکرێت فەرمانەکانی جۆری جیاواز یەک بخرێن: {names}.</translation>
    </message>
    <message>
        <source>Orders taken off the map</source>
        <translation type="unfinished">ئەو فەرمانانەی لە نەخشە لابران</translation>
    </message>
    <message>
        <source>Orders to take off the map</source>
        <translation type="unfinished">ئەو فەرمانانەی لە نەخشە لادەبرێن</translation>
    </message>
    <message>
        <source>Orders were taken in from: {names}.</source>
        <translation type="unfinished">فەرمانەکان لەمانەوە وەرگیراون: {names}.</translation>
    </message>
    <message>
        <source>Ordnance expected</source>
        <translation type="unfinished">تەقەمەنی چاوەڕوانکراو</translation>
    </message>
    <message>
        <source>Ordnance found</source>
        <translation type="unfinished">تەقەمەنی دۆزراوە</translation>
    </message>
    <message>
        <source>Ordnance found, as a JSON list</source>
        <translation type="unfinished">تەقەمەنی دۆزراوە، وەک لیستێکی JSON</translation>
    </message>
    <message>
        <source>Ordnance was found in the sample</source>
        <translation type="unfinished">لە نموونەکەدا تەقەمەنی دۆزرایەوە</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished">ڕێکخراو</translation>
    </message>
    <message>
        <source>Organisation (short name)</source>
        <translation type="unfinished">ڕێکخراو (کورتەناو)</translation>
    </message>
    <message>
        <source>Organisation, for the outline (short name)</source>
        <translation type="unfinished">ڕێکخراو، بۆ سنوورەکە (کورتەناو)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation type="unfinished">ئاڕاستەی کاغەز</translation>
    </message>
    <message>
        <source>Orientation of the paper</source>
        <translation type="unfinished">ئاڕاستەی کاغەزەکە</translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished">هی تر</translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation type="unfinished">ناوچەکانی تر</translation>
    </message>
    <message>
        <source>Other coordinate systems</source>
        <translation type="unfinished">سیستەمەکانی تری پۆتان</translation>
    </message>
    <message>
        <source>Other operator</source>
        <translation type="unfinished">جێبەجێکاری تر</translation>
    </message>
    <message>
        <source>Other order or released land</source>
        <translation type="unfinished">فەرمانی تر یان زەوی ئازادکراو</translation>
    </message>
    <message>
        <source>Ou&amp;tline</source>
        <translation type="unfinished">&amp;سنوور</translation>
    </message>
    <message>
        <source>Our edits that stay, because the file says what it said before</source>
        <translation type="unfinished">دەستکارییەکانی ئێمە کە دەمێننەوە، چونکە پەڕگەکە هەمان شت دەڵێت کە پێشتر وتی</translation>
    </message>
    <message>
        <source>Our field</source>
        <translation type="unfinished">خانەی ئێمە</translation>
    </message>
    <message>
        <source>Our own</source>
        <translation type="unfinished">هی خۆمان</translation>
    </message>
    <message>
        <source>Our reference: {number}</source>
        <translation type="unfinished">ژمارەی ئێمە: {number}</translation>
    </message>
    <message>
        <source>Our table</source>
        <translation type="unfinished">خشتەی ئێمە</translation>
    </message>
    <message>
        <source>Ours stay</source>
        <translation type="unfinished">هی ئێمە دەمێننەوە</translation>
    </message>
    <message>
        <source>Ours stays</source>
        <translation type="unfinished">هی ئێمە دەمێنێتەوە</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">ئەنجام</translation>
    </message>
    <message>
        <source>Outcome or method</source>
        <translation type="unfinished">ئەنجام یان شێواز</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation type="unfinished">سنووری ناوچە</translation>
    </message>
    <message>
        <source>Outline from turning points</source>
        <translation type="unfinished">سنوور لە خاڵە وەرچەرخانەکانەوە</translation>
    </message>
    <message>
        <source>Outline uncertain</source>
        <translation type="unfinished">سنووری نادڵنیا</translation>
    </message>
    <message>
        <source>Outline with the points in another order</source>
        <translation type="unfinished">سنوور بە ڕیزبەندییەکی تری خاڵەکان</translation>
    </message>
    <message>
        <source>Outline, as POLYGON ((44.1 33.2, ...))</source>
        <translation type="unfinished">سنوور، وەک ‎POLYGON ((44.1 33.2, ...))‏</translation>
    </message>
    <message>
        <source>Outline: {before} {unit}, then {after} {unit}</source>
        <translation type="unfinished">سنوور: ‎{before} {unit}‏، پاشان ‎{after} {unit}‏</translation>
    </message>
    <message>
        <source>Outlines repaired</source>
        <translation type="unfinished">سنوورە چاککراوەکان</translation>
    </message>
    <message>
        <source>Outlines that could not be worked out</source>
        <translation type="unfinished">ئەو سنوورانەی نەژمێردران</translation>
    </message>
    <message>
        <source>Outlines that could not be worked out, counted with the least: {count}.</source>
        <translation type="unfinished">ئەو سنوورانەی نەژمێردران، بە کەمترین ڕووبەر دانراون: {count}.</translation>
    </message>
    <message>
        <source>Outside</source>
        <translation type="unfinished">دەرەوە</translation>
    </message>
    <message>
        <source>Outside in all ({unit})</source>
        <translation type="unfinished">کۆی دەرەوە ({unit})</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished">دواکەوتوو</translation>
    </message>
    <message>
        <source>Overlap ({unit})</source>
        <translation type="unfinished">یەکترپۆشین ({unit})</translation>
    </message>
    <message>
        <source>Overlap in all ({unit})</source>
        <translation type="unfinished">کۆی یەکترپۆشین ({unit})</translation>
    </message>
    <message>
        <source>Overlaps</source>
        <translation type="unfinished">یەکترپۆشینەکان</translation>
    </message>
    <message>
        <source>Overlaps of an Outline</source>
        <translation type="unfinished">یەکترپۆشینەکانی سنوورێک</translation>
    </message>
    <message>
        <source>Overlaps of task orders</source>
        <translation type="unfinished">یەکترپۆشینی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Overlaps that could not be worked out: {count}</source>
        <translation type="unfinished">ئەو یەکترپۆشینانەی نەتوانرا بژمێردرێن: {count}</translation>
    </message>
    <message>
        <source>Overlaps with orders or released land</source>
        <translation type="unfinished">یەکترپۆشین لەگەڵ فەرمان یان زەوی ئازادکراو</translation>
    </message>
    <message>
        <source>Overlaps with orders or released land ({unit})</source>
        <translation type="unfinished">یەکترپۆشین لەگەڵ فەرمان یان زەوی ئازادکراو ({unit})</translation>
    </message>
    <message>
        <source>Overlaps: {count}</source>
        <translation type="unfinished">یەکترپۆشینەکان: {count}</translation>
    </message>
    <message>
        <source>PART and BUFFER belong to an outline that is made from hazards (HAZARDS).</source>
        <translation type="unfinished">‏PART و BUFFER هی سنوورێکن کە لە ناوچە مەترسیدارەکانەوە دروست دەکرێت (HAZARDS).</translation>
    </message>
    <message>
        <source>PART is no area.</source>
        <translation type="unfinished">‏PART ناوچە نییە.</translation>
    </message>
    <message>
        <source>PDF, for printing</source>
        <translation type="unfinished">‏PDF، بۆ چاپ</translation>
    </message>
    <message>
        <source>PNG, for messengers</source>
        <translation type="unfinished">‏PNG، بۆ ناردن بە مەسێنجەر</translation>
    </message>
    <message>
        <source>PUBLIC</source>
        <translation type="unfinished">گشتی</translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished">پاکێج</translation>
    </message>
    <message>
        <source>Package {number} of {partner}, made on {day} by {name}.</source>
        <translation type="unfinished">پاکێجی {number} ی {partner}، لە ‎{day}‏ لەلایەن {name} دروست کراوە.</translation>
    </message>
    <message>
        <source>Package {number} was written. Check sum to read out to the partner: {sum}.</source>
        <translation type="unfinished">پاکێجی {number} نووسرا. ئەو ژمارەی پشکنینەی بۆ هاوبەشەکە دەخوێنرێتەوە: {sum}.</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation type="unfinished">پاکێجەکان</translation>
    </message>
    <message>
        <source>Packages found on this computer:</source>
        <translation type="unfinished">ئەو پاکێجانەی لەم کۆمپیوتەرەدا دۆزرانەوە:</translation>
    </message>
    <message>
        <source>Page</source>
        <translation type="unfinished">پەڕە</translation>
    </message>
    <message>
        <source>Page of pages</source>
        <translation type="unfinished">پەڕەی چەند لە چەند</translation>
    </message>
    <message>
        <source>Page template: {name}</source>
        <translation type="unfinished">قاڵبی پەڕە: {name}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}</source>
        <translation type="unfinished">پەڕەی {number} لە {pages}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}, annex {annex}</source>
        <translation type="unfinished">پەڕەی {number} لە {pages}، پاشکۆی {annex}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}, annexes: {count}</source>
        <translation type="unfinished">پەڕەی {number} لە {pages}، پاشکۆکان: {count}</translation>
    </message>
    <message>
        <source>Page {number} of {pages}: {name}</source>
        <translation type="unfinished">پەڕەی {number} لە {pages}: {name}</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation type="unfinished">پەڕەی {page} لە {pages}</translation>
    </message>
    <message>
        <source>Page: {title}</source>
        <translation type="unfinished">پەڕە: {title}</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished">پەڕەکان</translation>
    </message>
    <message>
        <source>Pages for</source>
        <translation type="unfinished">پەڕە بۆ</translation>
    </message>
    <message>
        <source>Pages for (if left out, as the map type says)</source>
        <translation type="unfinished">پەڕە بۆ (ئەگەر نەدرێت، وەک جۆری نەخشەکە دەڵێت)</translation>
    </message>
    <message>
        <source>Pages of a former run</source>
        <translation type="unfinished">پەڕەکانی کارێکی پێشوو</translation>
    </message>
    <message>
        <source>Pages: {number}</source>
        <translation type="unfinished">پەڕەکان: {number}</translation>
    </message>
    <message>
        <source>Pairs listed</source>
        <translation type="unfinished">جووتە لیستکراوەکان</translation>
    </message>
    <message>
        <source>Pairs that could not be worked out</source>
        <translation type="unfinished">ئەو جووتانەی نەژمێردران</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished">کاغەز</translation>
    </message>
    <message>
        <source>Paper and format</source>
        <translation type="unfinished">کاغەز و فۆرمات</translation>
    </message>
    <message>
        <source>Paper made: {kind}, version {version}</source>
        <translation type="unfinished">کاغەزەکە دروست کرا: {kind}، وەشانی {version}</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation type="unfinished">کاغەزەکان</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation type="unfinished">پارچە زەوی</translation>
    </message>
    <message>
        <source>Parcel asked about</source>
        <translation type="unfinished">پارچە زەوی پرسیارلێکراو</translation>
    </message>
    <message>
        <source>Parcel asked about: a layer, an outline as text, or its corners with ; between them</source>
        <translation type="unfinished">پارچە زەوی پرسیارلێکراو: چینێک، سنوورێک وەک دەق، یان گۆشەکانی بە ; لە نێوانیاندا</translation>
    </message>
    <message>
        <source>Parcel {reference}</source>
        <translation type="unfinished">پارچە زەوی {reference}</translation>
    </message>
    <message>
        <source>Parcel {reference}: {area}, at MGRS {place}. This answer stands on the records up to {day}.</source>
        <translation type="unfinished">پارچە زەوی {reference}: ‎{area}‏، لە MGRS {place}. ئەم وەڵامە لەسەر بنەمای تۆمارەکانە تا ‎{day}‏.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished">بەش</translation>
    </message>
    <message>
        <source>Part of the area was not worked</source>
        <translation type="unfinished">بەشێک لە ناوچەکە کاری تێدا نەکراوە</translation>
    </message>
    <message>
        <source>Part of the hazards, as POLYGON ((44.1 33.2, ...))</source>
        <translation type="unfinished">بەشێک لە ناوچە مەترسیدارەکان، وەک ‎POLYGON ((44.1 33.2, ...))‏</translation>
    </message>
    <message>
        <source>Part {part} does not come back to its first point, so a slip in a bearing or distance cannot show. Measure the first point again as the last row.</source>
        <translation type="unfinished">بەشی {part} ناگەڕێتەوە بۆ یەکەم خاڵی، بۆیە هەڵەیەک لە ئاڕاستە یان دووریدا دەرناکەوێت. یەکەم خاڵ دووبارە وەک دوا ڕیز بپێوە.</translation>
    </message>
    <message>
        <source>Part {part} has several start points: rows {rows}.</source>
        <translation type="unfinished">بەشی {part} چەند خاڵی دەستپێکی هەیە: ڕیزەکانی {rows}.</translation>
    </message>
    <message>
        <source>Part {part} has {count} different points: too few for an outline.</source>
        <translation type="unfinished">بەشی {part} {count} خاڵی جیاوازی هەیە: بۆ سنوورێک زۆر کەمە.</translation>
    </message>
    <message>
        <source>Part {part} was not drawn: row {row} has the name of its first point and lies {metres} m from it.</source>
        <translation type="unfinished">بەشی {part} نەکێشرا: ڕیزی {row} ناوی یەکەم خاڵی ئەو بەشەی هەیە و ‎{metres}‏ م لێی دوورە.</translation>
    </message>
    <message>
        <source>Part {part} was not drawn: rows {rows} have to be corrected or chosen first.</source>
        <translation type="unfinished">بەشی {part} نەکێشرا: سەرەتا دەبێت ڕیزەکانی {rows} ڕاست بکرێنەوە یان هەڵبژێردرێن.</translation>
    </message>
    <message>
        <source>Part {part}: further than {limit} m apart: {legs}. Between them intermediate points belong on the ground.</source>
        <translation type="unfinished">بەشی {part}: لە ‎{limit}‏ م زیاتر لە یەکترەوە دوورن: {legs}. دەبێت لە نێوانیاندا خاڵی ناوەندی لەسەر زەوی هەبێت.</translation>
    </message>
    <message>
        <source>Part {part}: its edges cross. Look whether two points were swapped.</source>
        <translation type="unfinished">بەشی {part}: لێوارەکانی یەکتر دەبڕن. سەیر بکە ئایا دوو خاڵ جێگۆڕکێیان کردووە.</translation>
    </message>
    <message>
        <source>Part {part}: the points were taken in the order of their numbers, not of the rows.</source>
        <translation type="unfinished">بەشی {part}: خاڵەکان بە ڕیزبەندی ژمارەکانیان وەرگیران، نەک بە ڕیزبەندی ڕیزەکان.</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation type="unfinished">هاوبەش</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation type="unfinished">بەشەکان</translation>
    </message>
    <message>
        <source>Parts outside</source>
        <translation type="unfinished">بەشەکانی دەرەوە</translation>
    </message>
    <message>
        <source>Parts {one} and {other} overlap; land in both is counted twice.</source>
        <translation type="unfinished">بەشەکانی {one} و {other} بەسەر یەکدا کەوتوون؛ ئەو زەوییەی لە هەردووکیاندایە دوو جار دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Pass the Quality Check</source>
        <translation type="unfinished">دەرچوون لە پشکنینی کوالێتی</translation>
    </message>
    <message>
        <source>Paste Rows</source>
        <translation type="unfinished">لکاندنی ڕیزەکان</translation>
    </message>
    <message>
        <source>Pastes rows copied from a spreadsheet, with their headings or without (Ctrl+V).</source>
        <translation type="unfinished">ئەو ڕیزانە دەلکێنێت کە لە خشتەی ژمێریارییەوە کۆپی کراون، لەگەڵ سەردێڕەکانیان یان بەبێ ئەوان (Ctrl+V).</translation>
    </message>
    <message>
        <source>People may be on the ground of an order with the status {status}; with these traits no check would count them.</source>
        <translation type="unfinished">لەوانەیە خەڵک لەسەر زەوی فەرمانێک بن کە دۆخی {status} ە؛ بەم تایبەتمەندییانە هیچ پشکنینێک حسابیان بۆ ناکات.</translation>
    </message>
    <message>
        <source>People may be on the site</source>
        <translation type="unfinished">لەوانەیە خەڵک لە شوێنەکە بن</translation>
    </message>
    <message>
        <source>People may be on the site until somebody confirms that it was left.</source>
        <translation type="unfinished">لەوانەیە خەڵک لە شوێنەکە بن تا کەسێک پشتڕاستی دەکاتەوە کە شوێنەکە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>People may be on the site.</source>
        <translation type="unfinished">لەوانەیە خەڵک لە شوێنەکە بن.</translation>
    </message>
    <message>
        <source>People may be there</source>
        <translation type="unfinished">لەوانەیە خەڵک لەوێ بن</translation>
    </message>
    <message>
        <source>People may be there: nobody confirmed that this site was left.</source>
        <translation type="unfinished">لەوانەیە خەڵک لەوێ بن: کەس پشتڕاستی نەکردووەتەوە کە ئەم شوێنە جێهێڵراوە.</translation>
    </message>
    <message>
        <source>People who use the land</source>
        <translation type="unfinished">ئەو کەسانەی زەوییەکە بەکاردەهێنن</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation type="unfinished">درێژی چێوە (م)</translation>
    </message>
    <message>
        <source>Perimeter: {metres} m</source>
        <translation type="unfinished">درێژی چێوە: ‎{metres}‏ م</translation>
    </message>
    <message>
        <source>Period</source>
        <translation type="unfinished">ماوە</translation>
    </message>
    <message>
        <source>Period from (year-month-day)</source>
        <translation type="unfinished">سەرەتای ماوە (ساڵ-مانگ-ڕۆژ)</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation type="unfinished">کۆتایی ماوە</translation>
    </message>
    <message>
        <source>Periods</source>
        <translation type="unfinished">ماوەکان</translation>
    </message>
    <message>
        <source>Picture of the page</source>
        <translation type="unfinished">وێنەی پەڕەکە</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation type="unfinished">وێنەکان</translation>
    </message>
    <message>
        <source>Pieces of released land compared with</source>
        <translation type="unfinished">ئەو پارچانەی زەوی ئازادکراو کە بەراورد لەگەڵیان کرا</translation>
    </message>
    <message>
        <source>Pieces outside</source>
        <translation type="unfinished">پارچەکانی دەرەوە</translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>Place and outline</source>
        <translation type="unfinished">شوێن و سنوور</translation>
    </message>
    <message>
        <source>Place or record</source>
        <translation type="unfinished">شوێن یان تۆمار</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished">پلان</translation>
    </message>
    <message>
        <source>Planned end: {day}</source>
        <translation type="unfinished">کۆتایی پلانکراو: ‎{day}‏</translation>
    </message>
    <message>
        <source>Planted faults</source>
        <translation type="unfinished">هەڵە دانراوەکان</translation>
    </message>
    <message>
        <source>Point name</source>
        <translation type="unfinished">ناوی خاڵ</translation>
    </message>
    <message>
        <source>Point no</source>
        <translation type="unfinished">ژمارەی خاڵ</translation>
    </message>
    <message>
        <source>Point type</source>
        <translation type="unfinished">جۆری خاڵ</translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished">خاڵەکان</translation>
    </message>
    <message>
        <source>Points have a position and also a bearing and distance; the positions were taken.</source>
        <translation type="unfinished">خاڵەکان هەم شوێنیان هەیە و هەم ئاڕاستە و دووری؛ شوێنەکان وەرگیران.</translation>
    </message>
    <message>
        <source>Points without a position</source>
        <translation type="unfinished">خاڵە بێ شوێنەکان</translation>
    </message>
    <message>
        <source>Points: {count}, with a position: {placed}</source>
        <translation type="unfinished">خاڵەکان: {count}، بە شوێنەوە: {placed}</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation type="unfinished">ستوونی</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>Positions and outlines that could not be placed: {number}</source>
        <translation type="unfinished">ئەو شوێن و سنوورانەی دانەنران: {number}</translation>
    </message>
    <message>
        <source>Positions were moved from {datum} to WGS 84; that is good to a few metres only.</source>
        <translation type="unfinished">شوێنەکان لە {datum} ەوە بۆ WGS 84 گوازرانەوە؛ ئەمە تەنها بە هەڵەی چەند مەترێک وردە.</translation>
    </message>
    <message>
        <source>PostGIS database</source>
        <translation type="unfinished">بنکەدراوەی PostGIS</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation type="unfinished">پێشبینین</translation>
    </message>
    <message>
        <source>Preview only</source>
        <translation type="unfinished">تەنها پێشبینین</translation>
    </message>
    <message>
        <source>Preview: nothing was written.</source>
        <translation type="unfinished">پێشبینین: هیچ نەنووسرا.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished">چاپکردن</translation>
    </message>
    <message>
        <source>Print List...</source>
        <translation type="unfinished">چاپکردنی لیست...</translation>
    </message>
    <message>
        <source>Print to a File</source>
        <translation type="unfinished">چاپکردن بۆ پەڕگە</translation>
    </message>
    <message>
        <source>Printed again after changes. It replaces every sheet of this version printed before.</source>
        <translation type="unfinished">دوای گۆڕانکاری دووبارە چاپ کراوەتەوە. جێی هەموو ئەو پەڕانەی ئەم وەشانە دەگرێتەوە کە پێشتر چاپ کراون.</translation>
    </message>
    <message>
        <source>Printed on every map and sheet.</source>
        <translation type="unfinished">لەسەر هەموو نەخشە و پەڕەیەک چاپ دەکرێت.</translation>
    </message>
    <message>
        <source>Prints a handover certificate that is entered for a task order: parties, land by outcome and depth, what was not cleared, residual risk, quality control, markers, room to sign, and the map. It is refused while a piece of land that no approved completion report covers has no reason: give them with DECISIONS, for example [{"about": "COVERAGE", "reason": "Rock face, marked", "up_to_m2": 120}]. Reasons and names stand on the certificate. CERTIFICATE is its number, if the order has several. Each certificate is kept with the order. BY is the name of the person who prints it.</source>
        <translation type="unfinished">بڕوانامەیەکی ڕادەستکردن چاپ دەکات کە بۆ فەرمانێکی ئەرک تۆمار کراوە: لایەنەکان، زەوی بەپێی ئەنجام و قووڵی، ئەوەی پاک نەکراوەتەوە، مەترسی ماوە، کۆنترۆڵی کوالێتی، نیشانەکان، جێی واژوو، و نەخشەکە. ڕەت دەکرێتەوە تا پارچە زەوییەک هەبێت کە هیچ ڕاپۆرتێکی تەواوبوونی پەسەندکراو داینەپۆشیوە و هۆکاری بۆ نەدراوە: هۆکارەکان بە DECISIONS بدە، بۆ نموونە ‎[{"about": "COVERAGE", "reason": "Rock face, marked", "up_to_m2": 120}]‏. هۆکار و ناوەکان لەسەر بڕوانامەکە دەنووسرێن. CERTIFICATE ژمارەکەیەتی، ئەگەر فەرمانەکە چەند دانەیەکی هەبێت. هەموو بڕوانامەیەک لەگەڵ فەرمانەکە هەڵدەگیرێت. BY ناوی ئەو کەسەیە کە چاپی دەکات.</translation>
    </message>
    <message>
        <source>Prints maps of a data file: one page for every governorate, district or record, one of the whole country, or the answer about a parcel of land. Every page carries title, legend, scale, grid, dates, sources, disclaimer and the sentence that white does not mean safe, and is checked before it is written. A page that shows released land and hides hazards is not written. A run that was stopped goes on where it was when it is started again on the same day with the same choices and data.</source>
        <translation type="unfinished">نەخشەکانی پەڕگەی داتا چاپ دەکات: پەڕەیەک بۆ هەر پارێزگایەک، قەزایەک یان تۆمارێک، یەکێک بۆ هەموو وڵات، یان وەڵامی پرسیار دەربارەی پارچە زەوییەک. هەر پەڕەیەک ناونیشان، ڕوونکردنەوەی هێماکان، پێوەر، تۆڕ، بەروارەکان، سەرچاوەکان، ڕوونکردنەوەی بەرپرسیارێتی و ئەو ڕستەیەی لەسەرە کە ڕەنگی سپی مانای سەلامەتی نییە، و پێش نووسینی دەپشکنرێت. پەڕەیەک کە زەوی ئازادکراو پیشان بدات و ناوچە مەترسیدارەکان بشارێتەوە نانووسرێت. کارێک کە وەستێنرابێت لەو شوێنەوە بەردەوام دەبێت کە لێی وەستاوە، کاتێک هەمان ڕۆژ بە هەمان هەڵبژاردن و داتاوە دووبارە دەست پێ بکرێتەوە.</translation>
    </message>
    <message>
        <source>Prints the completion report of a task order: land released by outcome, method and depth, completion reports, land that no approved report covers, reports that do not count and why, ordnance found, quality visits, room to sign, and the map. Before the work is reported as finished it says that it is an interim one. Each report is kept with the order. BY is the name of the person who prints it.</source>
        <translation type="unfinished">ڕاپۆرتی تەواوبوونی فەرمانێکی ئەرک چاپ دەکات: زەوی ئازادکراو بەپێی ئەنجام و شێواز و قووڵی، ڕاپۆرتەکانی تەواوبوون، ئەو زەوییەی هیچ ڕاپۆرتێکی پەسەندکراو داینەپۆشیوە، ئەو ڕاپۆرتانەی نایەنە ژماردن و بۆچی، تەقەمەنی دۆزراوە، سەردانەکانی کوالێتی، جێی واژوو، و نەخشەکە. پێش ئەوەی کارەکە وەک تەواوبوو ڕاپۆرت بدرێت دەڵێت کە ڕاپۆرتێکی کاتییە. هەموو ڕاپۆرتێک لەگەڵ فەرمانەکە هەڵدەگیرێت. BY ناوی ئەو کەسەیە کە چاپی دەکات.</translation>
    </message>
    <message>
        <source>Prints the corrections that were proposed for records of IMSMA: field, value in IMSMA, value proposed, evidence, and coordinates to type in for outlines. The workbook is a form for those who enter data into IMSMA; the page is to read.

STATE is open, sent, look (needs a look), answered or all.

With MARK_SENT the open requests of the list get its number and count as sent from today; nothing is noted if the list cannot be written. Every later update from IMSMA says which requests are done, refused, still open, or need a look because IMSMA now says a third thing.</source>
        <translation type="unfinished">ئەو ڕاستکردنەوانە چاپ دەکات کە بۆ تۆمارەکانی IMSMA پێشنیار کراون: خانە، بەها لە IMSMA، بەهای پێشنیارکراو، بەڵگە، و بۆ سنوورەکان پۆتان بۆ نووسین. پەڕتووکەکە فۆرمێکە بۆ ئەوانەی داتا لە IMSMA تۆمار دەکەن؛ پەڕەکە بۆ خوێندنەوەیە.

STATE یەکێکە لە open (کراوە)، sent (نێردراو)، look (پێویستی بە سەیرکردنە)، answered (وەڵامدراوە) یان all (هەموو).

لەگەڵ MARK_SENT داوا کراوەکانی لیستەکە ژمارەکەی وەردەگرن و لە ئەمڕۆوە وەک نێردراو دادەنرێن؛ ئەگەر لیستەکە نەنووسرێت هیچ تۆمار ناکرێت. هەر نوێکردنەوەیەکی دواتر لە IMSMA دەڵێت کام داوا جێبەجێ کراوە، ڕەتکراوەتەوە، هێشتا کراوەیە، یان پێویستی بە سەیرکردنە چونکە IMSMA ئێستا شتێکی سێیەم دەڵێت.</translation>
    </message>
    <message>
        <source>Prints the sheet of a task order in English, Arabic or Kurdish: data, instructions, hazards, ordnance expected, turning points in two coordinate systems, what changed since the last sheet, room to sign, and the map. Every page carries number, version, the check sum of the data and the last line of the record of changes. A sheet of an order that was not issued says that it is a draft, one of an order that is suspended, cancelled or run out that nobody may work by it. Each sheet is kept with the order. BY is the name of the person who prints it.</source>
        <translation type="unfinished">پەڕەی فەرمانێکی ئەرک بە ئینگلیزی، عەرەبی یان کوردی چاپ دەکات: داتا، ڕێنماییەکان، ناوچە مەترسیدارەکان، تەقەمەنی چاوەڕوانکراو، خاڵەکانی وەرچەرخان بە دوو سیستەمی پۆتان، ئەوەی لە دوا پەڕەوە گۆڕاوە، جێی واژوو، و نەخشەکە. لەسەر هەموو پەڕەیەک ژمارە، وەشان، ژمارەی پشکنینی داتا و دوا دێڕی تۆماری گۆڕانکارییەکان نووسراون. پەڕەی فەرمانێک کە دەرنەکراوە دەڵێت کە ڕەشنووسە، و پەڕەی فەرمانێک کە ڕاگیراوە یان هەڵوەشێنراوەتەوە یان ماوەکەی بەسەرچووە دەڵێت کە نابێت هیچ کەسێک بەپێی ئەوە کار بکات. هەموو پەڕەیەک لەگەڵ فەرمانەکە هەڵدەگیرێت. BY ناوی ئەو کەسەیە کە چاپی دەکات.</translation>
    </message>
    <message>
        <source>Processing is switched off.</source>
        <translation type="unfinished">Processing کوژاوەتەوە.</translation>
    </message>
    <message>
        <source>Producer</source>
        <translation type="unfinished">بەرهەمهێنەر</translation>
    </message>
    <message>
        <source>Producer and contact</source>
        <translation type="unfinished">بەرهەمهێنەر و پەیوەندی</translation>
    </message>
    <message>
        <source>Products</source>
        <translation type="unfinished">بەرهەمەکان</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation type="unfinished">پێشکەوتن</translation>
    </message>
    <message>
        <source>Progress of a task order</source>
        <translation type="unfinished">پێشکەوتنی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Progress over time</source>
        <translation type="unfinished">پێشکەوتن بە درێژایی کات</translation>
    </message>
    <message>
        <source>Project</source>
        <translation type="unfinished">پرۆژە</translation>
    </message>
    <message>
        <source>Project written: {file}</source>
        <translation type="unfinished">پرۆژەکە نووسرا: {file}</translation>
    </message>
    <message>
        <source>Propose</source>
        <translation type="unfinished">پێشنیار بکە</translation>
    </message>
    <message>
        <source>Propose a Correction</source>
        <translation type="unfinished">پێشنیارکردنی ڕاستکردنەوە</translation>
    </message>
    <message>
        <source>Propose a Correction...</source>
        <translation type="unfinished">پێشنیارکردنی ڕاستکردنەوە...</translation>
    </message>
    <message>
        <source>Proposed by</source>
        <translation type="unfinished">پێشنیارکراوە لەلایەن</translation>
    </message>
    <message>
        <source>Proposed on</source>
        <translation type="unfinished">بەرواری پێشنیار</translation>
    </message>
    <message>
        <source>Proposed repairs of outlines: {count}</source>
        <translation type="unfinished">چاککردنی پێشنیارکراوی سنوورەکان: {count}</translation>
    </message>
    <message>
        <source>Proposed, sent or answered since (2026-03-31)</source>
        <translation type="unfinished">پێشنیارکراو، نێردراو یان وەڵامدراوە لە (‎2026-03-31‏) ەوە</translation>
    </message>
    <message>
        <source>Public holidays</source>
        <translation type="unfinished">پشووە فەرمییەکان</translation>
    </message>
    <message>
        <source>Publish the plugins in the office</source>
        <translation type="unfinished">بڵاوکردنەوەی پێوەکراوەکان لە نووسینگە</translation>
    </message>
    <message>
        <source>Put a table with this id into the page template.</source>
        <translation type="unfinished">خشتەیەک بەم ناسنامەیە بخە ناو قاڵبی پەڕەکەوە.</translation>
    </message>
    <message>
        <source>Put the file {name}.qml into the templates folder, or name another.</source>
        <translation type="unfinished">پەڕگەی {name}.qml بخە ناو بوخچەی قاڵبەکانەوە، یان یەکێکی تر ناو ببە.</translation>
    </message>
    <message>
        <source>Puts the layers of a data file into the project.</source>
        <translation type="unfinished">چینەکانی پەڕگەی داتا دەخاتە پرۆژەکەوە.</translation>
    </message>
    <message>
        <source>QGIS</source>
        <translation type="unfinished">QGIS</translation>
    </message>
    <message>
        <source>QGIS project</source>
        <translation type="unfinished">پرۆژەی QGIS</translation>
    </message>
    <message>
        <source>QGIS's authentication store has no entry {name}.</source>
        <translation type="unfinished">کۆگای چوونەژوورەوەی QGIS بڕگەی {name} ی نییە.</translation>
    </message>
    <message>
        <source>QGIS's authentication store is locked.</source>
        <translation type="unfinished">کۆگای چوونەژوورەوەی QGIS قفڵ کراوە.</translation>
    </message>
    <message>
        <source>Quality of the work</source>
        <translation type="unfinished">کوالێتی کار</translation>
    </message>
    <message>
        <source>Quality visits</source>
        <translation type="unfinished">سەردانەکانی کوالێتی</translation>
    </message>
    <message>
        <source>Questions to answer</source>
        <translation type="unfinished">پرسیارەکان بۆ وەڵامدانەوە</translation>
    </message>
    <message>
        <source>RESTRICTED</source>
        <translation type="unfinished">سنووردار</translation>
    </message>
    <message>
        <source>RESTRICTED - for mine action use only</source>
        <translation type="unfinished">سنووردار - تەنها بۆ بەکارهێنانی کاروباری مین</translation>
    </message>
    <message>
        <source>Radius</source>
        <translation type="unfinished">نیوەتیرە</translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished">خوێندراوە</translation>
    </message>
    <message>
        <source>Read It &amp;So</source>
        <translation type="unfinished">&amp;بەم جۆرە بیخوێنەرەوە</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation type="unfinished">خوێندراوەتەوە وەک</translation>
    </message>
    <message>
        <source>Read as {notation}; rounding leaves {metres} m.</source>
        <translation type="unfinished">وەک {notation} خوێندراوەتەوە؛ بەهۆی نزیککردنەوە ‎{metres}‏ م نادڵنیا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>Read task orders</source>
        <translation type="unfinished">خوێندنەوەی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Reading a PostgreSQL database</source>
        <translation type="unfinished">خوێندنەوەی بنکەدراوەی PostgreSQL</translation>
    </message>
    <message>
        <source>Reading rows of {name}</source>
        <translation type="unfinished">خوێندنەوەی ڕیزەکانی {name}</translation>
    </message>
    <message>
        <source>Reading the data...</source>
        <translation type="unfinished">داتاکە دەخوێنرێتەوە...</translation>
    </message>
    <message>
        <source>Reading the tables of {name}</source>
        <translation type="unfinished">خوێندنەوەی خشتەکانی {name}</translation>
    </message>
    <message>
        <source>Reads the orders from the data file again (F5).</source>
        <translation type="unfinished">فەرمانەکان لە پەڕگەی داتاوە دووبارە دەخوێنێتەوە (F5).</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished">ئامادە</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">هۆکار</translation>
    </message>
    <message>
        <source>Reason for taking over</source>
        <translation type="unfinished">هۆکاری وەرگرتن</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation type="unfinished">هۆکار: {reason}</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation type="unfinished">وەرگیراوە لەلایەن</translation>
    </message>
    <message>
        <source>Received by (authority)</source>
        <translation type="unfinished">وەرگیراوە لەلایەن (دەسەڵات)</translation>
    </message>
    <message>
        <source>Received by (operator)</source>
        <translation type="unfinished">وەرگیراوە لەلایەن (جێبەجێکار)</translation>
    </message>
    <message>
        <source>Received by (owner or local authority)</source>
        <translation type="unfinished">وەرگیراوە لەلایەن (خاوەن یان دەسەڵاتی ناوخۆیی)</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished">دەناسرێتەوە</translation>
    </message>
    <message>
        <source>Record</source>
        <translation type="unfinished">تۆمار</translation>
    </message>
    <message>
        <source>Record of changes, line {number}: {hash}</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان، دێڕی {number}: {hash}</translation>
    </message>
    <message>
        <source>Record of changes: line {number} does not follow the line before it.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان: دێڕی {number} بەدوای دێڕی پێش خۆیدا نایەت.</translation>
    </message>
    <message>
        <source>Record of changes: line {number} has lost its check sum.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان: دێڕی {number} ژمارەی پشکنینی نەماوە.</translation>
    </message>
    <message>
        <source>Record of changes: line {number} is not the one that was noted outside.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان: دێڕی {number} ئەوە نییە کە لە دەرەوە تۆمار کراوە.</translation>
    </message>
    <message>
        <source>Record of changes: line {number} was altered.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان: دێڕی {number} دەستکاری کراوە.</translation>
    </message>
    <message>
        <source>Record of changes: lines {first} to {last} are missing.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان: دێڕەکانی ‎{first}‏ تا ‎{last}‏ نەماون.</translation>
    </message>
    <message>
        <source>Record of changes: the line {number} noted outside is missing; the end was cut off.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان: دێڕی {number} کە لە دەرەوە تۆمار کراوە نەماوە؛ کۆتاییەکەی بڕاوە.</translation>
    </message>
    <message>
        <source>Record of changes: {number} lines at the end are missing.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان: {number} دێڕی کۆتایی نەماون.</translation>
    </message>
    <message>
        <source>Recorded as closed or handed over: {names}.</source>
        <translation type="unfinished">وەک داخراو یان ڕادەستکراو تۆمار کراون: {names}.</translation>
    </message>
    <message>
        <source>Recorded hazards within {distance}: {names}. The nearest is {nearest} away.</source>
        <translation type="unfinished">ناوچە مەترسیدارە تۆمارکراوەکان لە مەودای ‎{distance}‏: {names}. نزیکترینیان ‎{nearest}‏ دوورە.</translation>
    </message>
    <message>
        <source>Records</source>
        <translation type="unfinished">تۆمارەکان</translation>
    </message>
    <message>
        <source>Records in each area</source>
        <translation type="unfinished">تۆمارەکان لە هەر ناوچەیەکدا</translation>
    </message>
    <message>
        <source>Records in the file</source>
        <translation type="unfinished">تۆمارەکانی پەڕگەکە</translation>
    </message>
    <message>
        <source>Records near it that could not be compared: {count}. Look at them by eye.</source>
        <translation type="unfinished">ئەو تۆمارانەی نزیکی کە بەراورد نەکران: {count}. بە چاو سەیریان بکە.</translation>
    </message>
    <message>
        <source>Records now</source>
        <translation type="unfinished">تۆمارەکان ئێستا</translation>
    </message>
    <message>
        <source>Records of several registers stand together ({registers}); what stands in two of them counts twice.</source>
        <translation type="unfinished">تۆمارەکانی چەند تۆمارگەیەک پێکەوەن ({registers})؛ ئەوەی لە دووانیاندا هەبێت دوو جار دەژمێردرێت.</translation>
    </message>
    <message>
        <source>Records on it</source>
        <translation type="unfinished">تۆمارەکانی سەری</translation>
    </message>
    <message>
        <source>Records on no map</source>
        <translation type="unfinished">ئەو تۆمارانەی لەسەر هیچ نەخشەیەک نین</translation>
    </message>
    <message>
        <source>Records read</source>
        <translation type="unfinished">تۆماری خوێندراوە</translation>
    </message>
    <message>
        <source>Records that are the same</source>
        <translation type="unfinished">تۆمارە وەک یەکەکان</translation>
    </message>
    <message>
        <source>Records that could not be compared</source>
        <translation type="unfinished">ئەو تۆمارانەی بەراورد نەکران</translation>
    </message>
    <message>
        <source>Records that lost their outline</source>
        <translation type="unfinished">ئەو تۆمارانەی سنوورەکەیان نەماوە</translation>
    </message>
    <message>
        <source>Records that refer to them</source>
        <translation type="unfinished">ئەو تۆمارانەی ئاماژەیان پێ دەکەن</translation>
    </message>
    <message>
        <source>Records that take no part</source>
        <translation type="unfinished">ئەو تۆمارانەی بەشدار نین</translation>
    </message>
    <message>
        <source>Records that the column matching leaves out</source>
        <translation type="unfinished">ئەو تۆمارانەی هاوتاکردنی ستوونەکان وازی لێ هێناون</translation>
    </message>
    <message>
        <source>Records that the source has no more may be taken away, however many they are</source>
        <translation type="unfinished">ئەو تۆمارانەی سەرچاوەکە چیتر نییەتی دەتوانرێت لاببرێن، هەرچەندێک بن</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished">دووبارەکردنەوە</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished">ئاماژە</translation>
    </message>
    <message>
        <source>Refresh the list.</source>
        <translation type="unfinished">لیستەکە نوێ بکەرەوە.</translation>
    </message>
    <message>
        <source>Refresh the map and try again.</source>
        <translation type="unfinished">نەخشەکە تازە بکەرەوە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Refuse the repair, and look at the outline that is there now.</source>
        <translation type="unfinished">چاککردنەکە ڕەت بکەرەوە، و سەیری ئەو سنوورە بکە کە ئێستا لێرەیە.</translation>
    </message>
    <message>
        <source>Refuse the repair.</source>
        <translation type="unfinished">چاککردنەکە ڕەت بکەرەوە.</translation>
    </message>
    <message>
        <source>Refused: {why}</source>
        <translation type="unfinished">ڕەتکراوەتەوە: {why}</translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">تۆمارگە</translation>
    </message>
    <message>
        <source>Registers and boundaries</source>
        <translation type="unfinished">تۆمارگە و سنوورە کارگێڕییەکان</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation type="unfinished">ڕەتکراوە</translation>
    </message>
    <message>
        <source>Rejected rows: {count}</source>
        <translation type="unfinished">ڕیزە ڕەتکراوەکان: {count}</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation type="unfinished">پەیوەندییەکان</translation>
    </message>
    <message>
        <source>Released ({unit})</source>
        <translation type="unfinished">ئازادکراو ({unit})</translation>
    </message>
    <message>
        <source>Released as reported</source>
        <translation type="unfinished">ئازادکراو وەک ڕاپۆرت کراوە</translation>
    </message>
    <message>
        <source>Released by the map</source>
        <translation type="unfinished">ئازادکراو بەپێی نەخشە</translation>
    </message>
    <message>
        <source>Released land</source>
        <translation type="unfinished">زەوی ئازادکراو</translation>
    </message>
    <message>
        <source>Released land ({layer}) is drawn over the hazards and hides them.</source>
        <translation type="unfinished">زەوی ئازادکراو ({layer}) بەسەر ناوچە مەترسیدارەکاندا کێشراوە و دەیانشارێتەوە.</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation type="unfinished">بەرواری ئازادکردن</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished">تێبینی</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished">تێبینییەکان</translation>
    </message>
    <message>
        <source>Remarks accepted, as JSON</source>
        <translation type="unfinished">تێبینییە پەسەندکراوەکان، وەک JSON</translation>
    </message>
    <message>
        <source>Remarks of data entry</source>
        <translation type="unfinished">تێبینییەکانی تۆمارکردنی داتا</translation>
    </message>
    <message>
        <source>Remarks of the map check</source>
        <translation type="unfinished">تێبینییەکانی پشکنینی نەخشە</translation>
    </message>
    <message>
        <source>Remarks of the map check: {number}.</source>
        <translation type="unfinished">تێبینییەکانی پشکنینی نەخشە: {number}.</translation>
    </message>
    <message>
        <source>Remarks on single records</source>
        <translation type="unfinished">تێبینی لەسەر تاکە تۆمارەکان</translation>
    </message>
    <message>
        <source>Remarks on {name}</source>
        <translation type="unfinished">تێبینی لەسەر {name}</translation>
    </message>
    <message>
        <source>Remarks that say stop: {count}.</source>
        <translation type="unfinished">ئەو تێبینییانەی دەڵێن «بوەستە»: {count}.</translation>
    </message>
    <message>
        <source>Remarks written to {name}: {number}</source>
        <translation type="unfinished">تێبینییە نووسراوەکان لە {name}: {number}</translation>
    </message>
    <message>
        <source>Remarks: {count}. Accepted before and not listed: {accepted}.</source>
        <translation type="unfinished">تێبینییەکان: {count}. پێشتر پەسەندکراو و لیست نەکراو: {accepted}.</translation>
    </message>
    <message>
        <source>Remarks: {severities}.</source>
        <translation type="unfinished">تێبینییەکان: {severities}.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished">لابردن</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation type="unfinished">لابردنی پەیوەندی</translation>
    </message>
    <message>
        <source>Remove Connection...</source>
        <translation type="unfinished">لابردنی پەیوەندی...</translation>
    </message>
    <message>
        <source>Remove Rows</source>
        <translation type="unfinished">لابردنی ڕیزەکان</translation>
    </message>
    <message>
        <source>Remove it from the folder or fetch it again.</source>
        <translation type="unfinished">لە بوخچەکە لایبە یان دووبارە بیهێنەوە.</translation>
    </message>
    <message>
        <source>Remove...</source>
        <translation type="unfinished">لابردن...</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation type="unfinished">چاککردن</translation>
    </message>
    <message>
        <source>Repairs proposed</source>
        <translation type="unfinished">چاککردنە پێشنیارکراوەکان</translation>
    </message>
    <message>
        <source>Repairs that another outline replaced</source>
        <translation type="unfinished">ئەو چاککردنانەی سنوورێکی تر جێی گرتوونەتەوە</translation>
    </message>
    <message>
        <source>Replaced by a corrected file.</source>
        <translation type="unfinished">پەڕگەیەکی ڕاستکراوە جێی گرتووەتەوە.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation type="unfinished">ڕاپۆرت</translation>
    </message>
    <message>
        <source>Report (*.html)</source>
        <translation type="unfinished">ڕاپۆرت (*.html)</translation>
    </message>
    <message>
        <source>Report Workbook...</source>
        <translation type="unfinished">پەڕتووکی ڕاپۆرت...</translation>
    </message>
    <message>
        <source>Report workbook</source>
        <translation type="unfinished">پەڕتووکی ڕاپۆرت</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation type="unfinished">ڕاپۆرتکراو</translation>
    </message>
    <message>
        <source>Reported &amp;area</source>
        <translation type="unfinished">&amp;ڕووبەری ڕاپۆرتکراو</translation>
    </message>
    <message>
        <source>Reported ({unit})</source>
        <translation type="unfinished">ڕاپۆرتکراو ({unit})</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2.</source>
        <translation type="unfinished">ڕاپۆرتکراو ‎{reported} m2‏ ە، لەسەر نەخشە ‎{computed} m2‏ ە.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was converted to m2 twice.</source>
        <translation type="unfinished">ڕاپۆرتکراو ‎{reported} m2‏ ە، لەسەر نەخشە ‎{computed} m2‏ ە: ژمارەکە دوو جار بۆ m2 گۆڕدراوە.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was typed in dunam.</source>
        <translation type="unfinished">ڕاپۆرتکراو ‎{reported} m2‏ ە، لەسەر نەخشە ‎{computed} m2‏ ە: ژمارەکە بە دۆنم نووسراوە.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was typed in hectares.</source>
        <translation type="unfinished">ڕاپۆرتکراو ‎{reported} m2‏ ە، لەسەر نەخشە ‎{computed} m2‏ ە: ژمارەکە بە هێکتار نووسراوە.</translation>
    </message>
    <message>
        <source>Reported are {reported} m2, on the map {computed} m2: the figure was typed in km2.</source>
        <translation type="unfinished">ڕاپۆرتکراو ‎{reported} m2‏ ە، لەسەر نەخشە ‎{computed} m2‏ ە: ژمارەکە بە km2 نووسراوە.</translation>
    </message>
    <message>
        <source>Reported area</source>
        <translation type="unfinished">ڕووبەری ڕاپۆرتکراو</translation>
    </message>
    <message>
        <source>Reported area ({unit})</source>
        <translation type="unfinished">ڕووبەری ڕاپۆرتکراو ({unit})</translation>
    </message>
    <message>
        <source>Reported areas and areas on the map are two figures. They are never mixed.</source>
        <translation type="unfinished">ڕووبەری ڕاپۆرتکراو و ڕووبەر لەسەر نەخشە دوو ژمارەن. هەرگیز تێکەڵ ناکرێن.</translation>
    </message>
    <message>
        <source>Reported areas. Land released = cancelled + reduced + cleared.</source>
        <translation type="unfinished">ڕووبەری ڕاپۆرتکراو. زەوی ئازادکراو = هەڵوەشێنراوە + کەمکراوە + پاککراوە.</translation>
    </message>
    <message>
        <source>Reported by (operator)</source>
        <translation type="unfinished">ڕاپۆرتکراوە لەلایەن (جێبەجێکار)</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation type="unfinished">بەرواری ڕاپۆرت</translation>
    </message>
    <message>
        <source>Reported peri&amp;meter</source>
        <translation type="unfinished">&amp;درێژی چێوەی ڕاپۆرتکراو</translation>
    </message>
    <message>
        <source>Reported perimeter</source>
        <translation type="unfinished">درێژی چێوەی ڕاپۆرتکراو</translation>
    </message>
    <message>
        <source>Reported perimeter (m)</source>
        <translation type="unfinished">درێژی چێوەی ڕاپۆرتکراو (م)</translation>
    </message>
    <message>
        <source>Reported: {area} of {whole}</source>
        <translation type="unfinished">ڕاپۆرتکراو: ‎{area}‏ لە ‎{whole}‏</translation>
    </message>
    <message>
        <source>Reports counted</source>
        <translation type="unfinished">ڕاپۆرتە ژمێردراوەکان</translation>
    </message>
    <message>
        <source>Reports left out</source>
        <translation type="unfinished">ئەو ڕاپۆرتانەی وازیان لێ هێنراوە</translation>
    </message>
    <message>
        <source>Reports that count</source>
        <translation type="unfinished">ئەو ڕاپۆرتانەی دەژمێردرێن</translation>
    </message>
    <message>
        <source>Reports that may be counted twice, because they or their completion have no outline: {count}.</source>
        <translation type="unfinished">ئەو ڕاپۆرتانەی لەوانەیە دوو جار ژمێردرابن، چونکە خۆیان یان ڕاپۆرتی تەواوبوونەکەیان سنووریان نییە: {count}.</translation>
    </message>
    <message>
        <source>Reports that release no land, counted as work only: {count}.</source>
        <translation type="unfinished">ئەو ڕاپۆرتانەی هیچ زەوییەک ئازاد ناکەن، تەنها وەک کار ژمێردراون: {count}.</translation>
    </message>
    <message>
        <source>Reports whose outline crosses or touches itself, counted with the smaller (repaired) shape: {count}.</source>
        <translation type="unfinished">ئەو ڕاپۆرتانەی سنوورەکەیان خۆی دەبڕێت یان بەر خۆی دەکەوێت، بە شێوە بچووکترەکە (چاککراو) ژمێردراون: {count}.</translation>
    </message>
    <message>
        <source>Reports without a usable area, not in the reported figures: {count}.</source>
        <translation type="unfinished">ڕاپۆرتی بێ ڕووبەری بەکارهاتوو، لە ژمارە ڕاپۆرتکراوەکاندا نین: {count}.</translation>
    </message>
    <message>
        <source>Reports without a usable outline, not on the map: {count}.</source>
        <translation type="unfinished">ڕاپۆرتی بێ سنووری بەکارهاتوو، لەسەر نەخشە نین: {count}.</translation>
    </message>
    <message>
        <source>Reports: {count}</source>
        <translation type="unfinished">ڕاپۆرتەکان: {count}</translation>
    </message>
    <message>
        <source>Reports: {names}.</source>
        <translation type="unfinished">ڕاپۆرتەکان: {names}.</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation type="unfinished">داواکان</translation>
    </message>
    <message>
        <source>Requests noted as sent</source>
        <translation type="unfinished">ئەو داوایانەی وەک نێردراو تۆمار کران</translation>
    </message>
    <message>
        <source>Requests on the list</source>
        <translation type="unfinished">داواکانی لیستەکە</translation>
    </message>
    <message>
        <source>Requests on the list: {count}.</source>
        <translation type="unfinished">داواکانی لیستەکە: {count}.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished">دەستپێکردنەوە</translation>
    </message>
    <message>
        <source>Review due</source>
        <translation type="unfinished">کاتی پێداچوونەوەیە</translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished">ئەڵقە</translation>
    </message>
    <message>
        <source>Row</source>
        <translation type="unfinished">ڕیز</translation>
    </message>
    <message>
        <source>Row of a sheet that names the columns (0: found)</source>
        <translation type="unfinished">ئەو ڕیزەی پەڕە کە ناوی ستوونەکانی تێدایە (0: دەدۆزرێتەوە)</translation>
    </message>
    <message>
        <source>Row {row}</source>
        <translation type="unfinished">ڕیزی {row}</translation>
    </message>
    <message>
        <source>Row {row} has it too.</source>
        <translation type="unfinished">ڕیزی {row} یش هەیەتی.</translation>
    </message>
    <message>
        <source>Row {row} of the file has the same key: {key}.</source>
        <translation type="unfinished">ڕیزی {row} ی پەڕگەکە هەمان کلیلی هەیە: {key}.</translation>
    </message>
    <message>
        <source>Row {row} of {name} has no headings: it is empty.</source>
        <translation type="unfinished">ڕیزی {row} ی {name} سەردێڕی ستوونەکانی تێدا نییە: بەتاڵە.</translation>
    </message>
    <message>
        <source>Row {row} says {value} for {column}, the rows before it {first}; that was taken.</source>
        <translation type="unfinished">ڕیزی {row} بۆ {column} دەڵێت {value}، ڕیزەکانی پێش ئەو {first}؛ ئەوەی پێشوو وەرگیرا.</translation>
    </message>
    <message>
        <source>Row {row} was not taken: {text}</source>
        <translation type="unfinished">ڕیزی {row} وەرنەگیرا: {text}</translation>
    </message>
    <message>
        <source>Row {row} was taken as the first point of part {part} again, {metres} m from it.</source>
        <translation type="unfinished">ڕیزی {row} وەک دووبارەی یەکەم خاڵی بەشی {part} وەرگیرا، ‎{metres}‏ م لێی دوورە.</translation>
    </message>
    <message>
        <source>Row {row}, {cell}: {reason}</source>
        <translation type="unfinished">ڕیزی {row}، {cell}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}: a {kind} lies inside the outline. It has to be where people can stand safely.</source>
        <translation type="unfinished">ڕیزی {row}: {kind} لەناو سنوورەکەدایە. دەبێت لە شوێنێک بێت کە خەڵک بە سەلامەتی بتوانن تێیدا بوەستن.</translation>
    </message>
    <message>
        <source>Row {row}: bearing and distance lead {metres} m away from the position, which was taken.</source>
        <translation type="unfinished">ڕیزی {row}: ئاڕاستە و دووری دەگەنە جێیەک کە ‎{metres}‏ م لەو شوێنەوە دوورە کە وەرگیرا.</translation>
    </message>
    <message>
        <source>Row {row}: how is {text} meant?</source>
        <translation type="unfinished">ڕیزی {row}: مەبەست لە {text} چییە؟</translation>
    </message>
    <message>
        <source>Row {row}: the kind of point {kind} is not known; it was taken as a corner of the outline.</source>
        <translation type="unfinished">ڕیزی {row}: جۆری خاڵی {kind} نەناسراوە؛ وەک گۆشەی سنوورەکە وەرگیرا.</translation>
    </message>
    <message>
        <source>Row {row}: the way around part {part} misses its first point by {metres} m ({ratio} of the way). Look for a slip in a bearing or distance.</source>
        <translation type="unfinished">ڕیزی {row}: ڕێگای دەوری بەشی {part} بە ‎{metres}‏ م ({ratio} ی ڕێگاکە) ناگاتەوە یەکەم خاڵی. بەدوای هەڵەیەکدا بگەڕێ لە ئاڕاستە یان دووریدا.</translation>
    </message>
    <message>
        <source>Row {row}: {reason}</source>
        <translation type="unfinished">ڕیزی {row}: {reason}</translation>
    </message>
    <message>
        <source>Row {row}: {sentence}</source>
        <translation type="unfinished">ڕیزی {row}: {sentence}</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation type="unfinished">ڕیزەکان</translation>
    </message>
    <message>
        <source>Rows looked at: {rows} of {total}.</source>
        <translation type="unfinished">ڕیزە سەیرکراوەکان: {rows} لە {total}.</translation>
    </message>
    <message>
        <source>Rows looked at: {rows}.</source>
        <translation type="unfinished">ڕیزە سەیرکراوەکان: {rows}.</translation>
    </message>
    <message>
        <source>Rows not taken for the same reasons: {count} others.</source>
        <translation type="unfinished">ڕیزەکانی تر کە بە هەمان هۆکار وەرنەگیران: {count}.</translation>
    </message>
    <message>
        <source>Rows pasted: {count}.</source>
        <translation type="unfinished">ڕیزە لکێنراوەکان: {count}.</translation>
    </message>
    <message>
        <source>Rows refused</source>
        <translation type="unfinished">ڕیزە ڕەتکراوەکان</translation>
    </message>
    <message>
        <source>Rows rejected: {number}, for example row {row}: {sentence}</source>
        <translation type="unfinished">ڕیزە ڕەتکراوەکان: {number}، بۆ نموونە ڕیزی {row}: {sentence}</translation>
    </message>
    <message>
        <source>Rows that nobody takes: {number}</source>
        <translation type="unfinished">ئەو ڕیزانەی هیچ هاوتاکردنێک وەریان ناگرێت: {number}</translation>
    </message>
    <message>
        <source>Rows: {rows}. Can be entered: {ready}. Refused: {refused}.</source>
        <translation type="unfinished">ڕیزەکان: {rows}. دەتوانرێت تۆمار بکرێن: {ready}. ڕەتکراوەکان: {refused}.</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished">ڕێسا</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished">ڕێساکان</translation>
    </message>
    <message>
        <source>Rules file</source>
        <translation type="unfinished">پەڕگەی ڕێساکان</translation>
    </message>
    <message>
        <source>Rules that could not be checked</source>
        <translation type="unfinished">ئەو ڕێسایانەی نەپشکنران</translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished">نوێکردنەوە</translation>
    </message>
    <message>
        <source>Run it again and give a report file.</source>
        <translation type="unfinished">دووبارە بیخەرە کار و پەڕگەیەکی ڕاپۆرت بدە.</translation>
    </message>
    <message>
        <source>Run the check again with a new report file.</source>
        <translation type="unfinished">پشکنینەکە بە پەڕگەی ڕاپۆرتێکی نوێ دووبارە بکەرەوە.</translation>
    </message>
    <message>
        <source>Run this in QGIS, or use a service file of PostgreSQL.</source>
        <translation type="unfinished">ئەمە لە QGIS بخەرە کار، یان پەڕگەی service ی PostgreSQL بەکاربهێنە.</translation>
    </message>
    <message>
        <source>S as south of the equator</source>
        <translation type="unfinished">S وەک باشووری هێڵی یەکسانی</translation>
    </message>
    <message>
        <source>S as the letter of the band</source>
        <translation type="unfinished">S وەک پیتی پشتێنەکە</translation>
    </message>
    <message>
        <source>SITE_LEFT_ON and SITE_LEFT_BY belong together: the day, and who confirms it.</source>
        <translation type="unfinished">‏SITE_LEFT_ON و SITE_LEFT_BY پێکەوەن: ڕۆژەکە، و ئەو کەسەی پشتڕاستی دەکاتەوە.</translation>
    </message>
    <message>
        <source>STOP: recorded hazards touch the parcel: {names}. Do not enter it.</source>
        <translation type="unfinished">بوەستە: ناوچەی مەترسیداری تۆمارکراو بەر پارچە زەوییەکە دەکەون: {names}. مەچۆ ناوی.</translation>
    </message>
    <message>
        <source>SYNTHETIC</source>
        <translation type="unfinished">داهێنراو</translation>
    </message>
    <message>
        <source>SYNTHETIC DATA for training and tests. Not for use on the ground.</source>
        <translation type="unfinished">داتای داهێنراو بۆ ڕاهێنان و تاقیکردنەوە. بۆ بەکارهێنان لەسەر زەوی نییە.</translation>
    </message>
    <message>
        <source>Sample Data...</source>
        <translation type="unfinished">داتای نموونەیی...</translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished">هەڵگرتن</translation>
    </message>
    <message>
        <source>Save As...</source>
        <translation type="unfinished">هەڵگرتن وەک...</translation>
    </message>
    <message>
        <source>Save Column Matching</source>
        <translation type="unfinished">هەڵگرتنی هاوتاکردنی ستوونەکان</translation>
    </message>
    <message>
        <source>Save Connection as File</source>
        <translation type="unfinished">هەڵگرتنی پەیوەندی وەک پەڕگە</translation>
    </message>
    <message>
        <source>Save as File...</source>
        <translation type="unfinished">هەڵگرتن وەک پەڕگە...</translation>
    </message>
    <message>
        <source>Save it as .docx or .xlsx.</source>
        <translation type="unfinished">وەک ‎.docx‏ یان ‎.xlsx‏ پاشەکەوتی بکە.</translation>
    </message>
    <message>
        <source>Save it first, or throw it away.</source>
        <translation type="unfinished">سەرەتا پاشەکەوتی بکە، یان فڕێی بدە.</translation>
    </message>
    <message>
        <source>Save or discard the changes, then update again.</source>
        <translation type="unfinished">گۆڕانکارییەکان هەڵبگرە یان فڕێیان بدە، پاشان دووبارە نوێی بکەرەوە.</translation>
    </message>
    <message>
        <source>Save the style again from QGIS as a QML file.</source>
        <translation type="unfinished">شێوازەکە دووبارە لە QGIS وەک پەڕگەی QML هەڵبگرە.</translation>
    </message>
    <message>
        <source>Saving the task order</source>
        <translation type="unfinished">پاشەکەوتکردنی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Say how you know: a report, a visit, a document with its number.</source>
        <translation type="unfinished">بڵێ چۆن دەیزانیت: ڕاپۆرتێک، سەردانێک، بەڵگەنامەیەک بە ژمارەکەیەوە.</translation>
    </message>
    <message>
        <source>Say it for all rows or in a column North.</source>
        <translation type="unfinished">بۆ هەموو ڕیزەکان بیڵێ، یان لە ستوونێکدا بە ناوی «باکوور».</translation>
    </message>
    <message>
        <source>Say it in degrees, east positive.</source>
        <translation type="unfinished">بە پلە بیڵێ، ڕۆژهەڵات پۆزەتیڤە.</translation>
    </message>
    <message>
        <source>Say it in the text, or name the zone or what comes first: imsma_point_from_text(text, 38, 'latitude').</source>
        <translation type="unfinished">لە دەقەکەدا بیڵێ، یان زۆنەکە یان ئەوەی یەکەم دێت ناو ببە: ‎imsma_point_from_text(text, 38, 'latitude')‏.</translation>
    </message>
    <message>
        <source>Say what the layer holds (TABLE), for example hazard or task_order.</source>
        <translation type="unfinished">بڵێ چینەکە چی تێدایە (TABLE)، بۆ نموونە hazard یان task_order.</translation>
    </message>
    <message>
        <source>Say what the sender shall correct.</source>
        <translation type="unfinished">بڵێ نێرەر چی ڕاست بکاتەوە.</translation>
    </message>
    <message>
        <source>Say what type of task the outline is for (TYPE), for example CLEARANCE.</source>
        <translation type="unfinished">بڵێ سنوورەکە بۆ چ جۆرە ئەرکێکە (TYPE)، بۆ نموونە CLEARANCE.</translation>
    </message>
    <message>
        <source>Say where the package shall be written.</source>
        <translation type="unfinished">بڵێ پاکێجەکە لە کوێ بنووسرێت.</translation>
    </message>
    <message>
        <source>Say which one with LAYER: {names}.</source>
        <translation type="unfinished">بە LAYER دیاری بکە کامیان: {names}.</translation>
    </message>
    <message>
        <source>Say which point of it is meant, for example point_on_surface($geometry) or start_point($geometry).</source>
        <translation type="unfinished">بڵێ مەبەستت کام خاڵیەتی، بۆ نموونە ‎point_on_surface($geometry)‏ یان ‎start_point($geometry)‏.</translation>
    </message>
    <message>
        <source>Say who undoes it and why.</source>
        <translation type="unfinished">بڵێ کێ پاشگەزی دەکاتەوە و بۆچی.</translation>
    </message>
    <message>
        <source>Says for each task order how much of its land was released (each square metre once, also by outcome and method), how much was worked (each time) and how much was reported, with dates, time used, items found and whether the team was heard of. Takes a data file (WORKSPACE), or a layer of task orders (TASKS) and one of what was worked (ACTIVITIES): these belong to the order whose ID_FIELD has the value of their TASK_FIELD, without such a field to every order they lie in. AS_OF: the last day that counts, as 2026-03-31; empty for today. Only approved reports count; with SUBMITTED those that wait for approval too. A completion report replaces what earlier reports said of the same land. Everything left out is named in the results.</source>
        <translation type="unfinished">بۆ هەر فەرمانێکی ئەرک دەڵێت چەند لە زەوییەکەی ئازاد کراوە (هەر مەترێکی چوارگۆشە یەک جار، هەروەها بەپێی ئەنجام و شێواز)، چەند کاری تێدا کراوە (هەموو جارێک) و چەند ڕاپۆرت کراوە، لەگەڵ بەروارەکان، کاتی بەکارهاتوو، تەقەمەنییە دۆزراوەکان و ئەوەی ئایا هەواڵی تیمەکە هەیە. پەڕگەیەکی داتا (WORKSPACE) وەردەگرێت، یان چینێکی فەرمانەکانی ئەرک (TASKS) و چینێکی ئەوەی کاری تێدا کراوە (ACTIVITIES): ئەمانە هی ئەو فەرمانەن کە ID_FIELD ەکەی هەمان بەهای TASK_FIELD ی ئەوانی هەیە، و بەبێ خانەی وا هی هەموو ئەو فەرمانانەن کە تێیاندان. AS_OF: دوا ڕۆژ کە دەژمێردرێت، وەک ‎2026-03-31‏؛ بەتاڵ بۆ ئەمڕۆ. تەنها ڕاپۆرتی پەسەندکراو دەژمێردرێت؛ لەگەڵ SUBMITTED ئەوانەش کە چاوەڕوانی پەسەندکردنن. ڕاپۆرتی تەواوبوون جێی ئەوە دەگرێتەوە کە ڕاپۆرتەکانی پێشتر لەبارەی هەمان زەوییەوە وتیان. ئەوەی وازی لێ هێنراوە هەمووی لە ئەنجامەکاندا ناوی دەبرێت.</translation>
    </message>
    <message>
        <source>Says how much of each task order was released, worked and reported.</source>
        <translation type="unfinished">دەڵێت چەند لە هەر فەرمانێکی ئەرک ئازاد کراوە، کاری تێدا کراوە و ڕاپۆرت کراوە.</translation>
    </message>
    <message>
        <source>Says how the columns of somebody's file become our fields, with a preview.</source>
        <translation type="unfinished">دەڵێت ستوونەکانی پەڕگەی کەسێک چۆن دەبن بە خانەکانی ئێمە، لەگەڵ پێشبینین.</translation>
    </message>
    <message>
        <source>Says whether a file is a paper of this data file as it was printed, letter by letter, whether a newer one counts, and whether the record of changes still holds the line that stands on the paper.</source>
        <translation type="unfinished">دەڵێت ئایا پەڕگەیەک کاغەزێکی ئەم پەڕگەی داتایەیە وەک چاپ کراوە، پیت بە پیت، ئایا یەکێکی نوێتر دادەنرێت، و ئایا تۆماری گۆڕانکارییەکان هێشتا ئەو دێڕەی تێدایە کە لەسەر کاغەزەکە نووسراوە.</translation>
    </message>
    <message>
        <source>Says whether a printed paper is genuine, and the newest.</source>
        <translation type="unfinished">دەڵێت ئایا کاغەزێکی چاپکراو ڕەسەنە، و ئایا نوێترینە.</translation>
    </message>
    <message>
        <source>Says why a task order can or cannot be issued.</source>
        <translation type="unfinished">دەڵێت بۆچی فەرمانێکی ئەرک دەتوانرێت دەربکرێت یان ناتوانرێت.</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation type="unfinished">پێوەر</translation>
    </message>
    <message>
        <source>Scale {ratio} at {paper}</source>
        <translation type="unfinished">پێوەر {ratio} لەسەر {paper}</translation>
    </message>
    <message>
        <source>Scan of the signed paper (PDF or picture)</source>
        <translation type="unfinished">وێنەی سکانکراوی کاغەزە واژۆکراوەکە (PDF یان وێنە)</translation>
    </message>
    <message>
        <source>Scan the paper again, in black and white.</source>
        <translation type="unfinished">کاغەزەکە دووبارە سکان بکە، بە ڕەش و سپی.</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation type="unfinished">وێنە سکانکراوەکان</translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished">گەڕان</translation>
    </message>
    <message>
        <source>Search radius of a point, whole width of a line (m)</source>
        <translation type="unfinished">نیوەتیرەی گەڕانی خاڵ، پانی تەواوی هێڵ (م)</translation>
    </message>
    <message>
        <source>Search task orders</source>
        <translation type="unfinished">گەڕان لە فەرمانەکانی ئەرکدا</translation>
    </message>
    <message>
        <source>Second logo</source>
        <translation type="unfinished">لۆگۆی دووەم</translation>
    </message>
    <message>
        <source>Security incident</source>
        <translation type="unfinished">ڕووداوی ئەمنی</translation>
    </message>
    <message>
        <source>Seed (the same gives the same records)</source>
        <translation type="unfinished">ژمارەی بنەڕەت (هەمان ژمارە هەمان تۆمار دەدات)</translation>
    </message>
    <message>
        <source>Seen from</source>
        <translation type="unfinished">بینراو لە</translation>
    </message>
    <message>
        <source>Seen from day (2026-03-31)</source>
        <translation type="unfinished">بینراو لە ڕۆژی (‎2026-03-31‏)</translation>
    </message>
    <message>
        <source>Select hazards on the map, then take them.</source>
        <translation type="unfinished">ناوچە مەترسیدارەکان لەسەر نەخشە دیاری بکە، پاشان وەریانبگرە.</translation>
    </message>
    <message>
        <source>Select the record that should be corrected on the map or in its table.</source>
        <translation type="unfinished">ئەو تۆمارەی دەبێت ڕاست بکرێتەوە لەسەر نەخشەکە یان لە خشتەکەیدا دیاری بکە.</translation>
    </message>
    <message>
        <source>Selected features in the active layer: {number}. One is needed.</source>
        <translation type="unfinished">تۆمارە دیاریکراوەکانی چینی چالاک: {number}. یەک پێویستە.</translation>
    </message>
    <message>
        <source>Selected records: {number}. One is needed.</source>
        <translation type="unfinished">تۆمارە دیاریکراوەکان: {number}. یەک پێویستە.</translation>
    </message>
    <message>
        <source>Send Outlines to Another Office...</source>
        <translation type="unfinished">ناردنی سنوورەکان بۆ نووسینگەیەکی تر...</translation>
    </message>
    <message>
        <source>Send Task Orders</source>
        <translation type="unfinished">ناردنی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Send Task Orders...</source>
        <translation type="unfinished">ناردنی فەرمانەکانی ئەرک...</translation>
    </message>
    <message>
        <source>Send an Answer</source>
        <translation type="unfinished">ناردنی وەڵامێک</translation>
    </message>
    <message>
        <source>Send an Answer...</source>
        <translation type="unfinished">ناردنی وەڵامێک...</translation>
    </message>
    <message>
        <source>Send outlines of task orders to another office</source>
        <translation type="unfinished">ناردنی سنووری فەرمانەکانی ئەرک بۆ نووسینگەیەکی تر</translation>
    </message>
    <message>
        <source>Send task orders as a package</source>
        <translation type="unfinished">ناردنی فەرمانەکانی ئەرک وەک پاکێج</translation>
    </message>
    <message>
        <source>Send the diagnostic report to the maintainers.</source>
        <translation type="unfinished">ڕاپۆرتی دەستنیشانکردن بۆ بەرپرسانی نەرمەکاڵاکە بنێرە.</translation>
    </message>
    <message>
        <source>Send the file to the makers of this program.</source>
        <translation type="unfinished">پەڕگەکە بۆ دروستکەرانی ئەم بەرنامەیە بنێرە.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation type="unfinished">نێرەر</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished">نێردراوە لەلایەن</translation>
    </message>
    <message>
        <source>Sent by (empty: your name in the options)</source>
        <translation type="unfinished">نێردراوە لەلایەن (بەتاڵ: ناوت لە هەڵبژاردنەکاندا)</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation type="unfinished">بەرواری ناردن</translation>
    </message>
    <message>
        <source>Set it in the properties of the layer.</source>
        <translation type="unfinished">لە تایبەتمەندییەکانی چینەکەدا دایبنێ.</translation>
    </message>
    <message>
        <source>Set the layer's coordinate system in its properties, then try again.</source>
        <translation type="unfinished">سیستەمی پۆتانی چینەکە لە تایبەتمەندییەکانیدا دابنێ، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Sets are: {sets}. Rules are: {rules}.</source>
        <translation type="unfinished">کۆمەڵەکان: {sets}. ڕێساکان: {rules}.</translation>
    </message>
    <message>
        <source>Settings that cannot be changed here are fixed by your office.</source>
        <translation type="unfinished">ئەو ڕێکخستنانەی لێرە ناگۆڕدرێن نووسینگەکەت دیاری کردوون.</translation>
    </message>
    <message>
        <source>Several items have the id {item}. Only one of them is filled.</source>
        <translation type="unfinished">چەند دانەیەک ناسنامەی {item} یان هەیە. تەنها یەکێکیان پڕ دەکرێتەوە.</translation>
    </message>
    <message>
        <source>Several orders have the number {number}. Their keys in the other office: {keys}.</source>
        <translation type="unfinished">چەند فەرمانێک ژمارەی {number} یان هەیە. کلیلەکانیان لە نووسینگەی تر: {keys}.</translation>
    </message>
    <message>
        <source>Several rows have the same key; each is kept, and the further ones are numbered.</source>
        <translation type="unfinished">چەند ڕیزێک هەمان کلیلیان هەیە؛ هەموویان هەڵدەگیرێن، و ئەوانەی دوای یەکەم ژمارەیان بۆ دادەنرێت.</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation type="unfinished">گرنگی</translation>
    </message>
    <message>
        <source>Shape {name} does not say whether it is an area; it is taken for one.</source>
        <translation type="unfinished">شێوەی {name} ناڵێت ئایا ناوچەیە؛ وەک ناوچە وەرگیرا.</translation>
    </message>
    <message>
        <source>Shape {name} has no points with a position.</source>
        <translation type="unfinished">شێوەی {name} هیچ خاڵێکی بە شوێنەوە نییە.</translation>
    </message>
    <message>
        <source>Shape {name} is a line of only one point.</source>
        <translation type="unfinished">شێوەی {name} هێڵێکە کە تەنها یەک خاڵی هەیە.</translation>
    </message>
    <message>
        <source>Shape {name} is an outline of only {count} points; it is kept as it is.</source>
        <translation type="unfinished">شێوەی {name} سنوورێکە کە تەنها {count} خاڵی هەیە؛ وەک خۆی هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>Shape {name}: some of its points are marked as inactive.</source>
        <translation type="unfinished">شێوەی {name}: هەندێک لە خاڵەکانی وەک ناچالاک نیشانە کراون.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} of {all} points have no position that can be read.</source>
        <translation type="unfinished">شێوەی {name}: {count} لە {all} خاڵ شوێنێکیان نییە کە بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} points have no position.</source>
        <translation type="unfinished">شێوەی {name}: {count} خاڵ شوێنیان نییە.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} points have the number of another one or none, so their order is not sure.</source>
        <translation type="unfinished">شێوەی {name}: {count} خاڵ هەمان ژمارەی خاڵێکی تریان هەیە یان ژمارەیان نییە، بۆیە ڕیزبەندییان دڵنیا نییە.</translation>
    </message>
    <message>
        <source>Shape {name}: {count} points lie beyond 180 degrees of longitude or 90 of latitude.</source>
        <translation type="unfinished">شێوەی {name}: {count} خاڵ لە 180 پلەی هێڵی درێژی یان 90 پلەی هێڵی پانی تێدەپەڕن.</translation>
    </message>
    <message>
        <source>Shape {name}: {reason} It is kept as it is.</source>
        <translation type="unfinished">شێوەی {name}: {reason} وەک خۆی هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>Share of records with a planted fault</source>
        <translation type="unfinished">بەشی ئەو تۆمارانەی هەڵەی دانراویان تێدایە</translation>
    </message>
    <message>
        <source>Share of the order</source>
        <translation type="unfinished">بەشی فەرمانەکە</translation>
    </message>
    <message>
        <source>Share of the other</source>
        <translation type="unfinished">بەشی ئەوی تر</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation type="unfinished">پەڕە</translation>
    </message>
    <message>
        <source>Sheet or file with the turning points of the outlines</source>
        <translation type="unfinished">ئەو پەڕە یان پەڕگەیەی خاڵە وەرچەرخانەکانی سنوورەکانی تێدایە</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation type="unfinished">پەڕەکان</translation>
    </message>
    <message>
        <source>Shorten it.</source>
        <translation type="unfinished">کورتی بکەرەوە.</translation>
    </message>
    <message>
        <source>Shorten the text.</source>
        <translation type="unfinished">دەقەکە کورت بکەرەوە.</translation>
    </message>
    <message>
        <source>Show &amp;All</source>
        <translation type="unfinished">پیشاندانی &amp;هەموو</translation>
    </message>
    <message>
        <source>Show All Remarks</source>
        <translation type="unfinished">پیشاندانی هەموو تێبینییەکان</translation>
    </message>
    <message>
        <source>Show Corrections</source>
        <translation type="unfinished">پیشاندانی ڕاستکردنەوەکان</translation>
    </message>
    <message>
        <source>Show It as It Stands</source>
        <translation type="unfinished">پیشاندانی وەک ئێستا هەیە</translation>
    </message>
    <message>
        <source>Show Overlaps</source>
        <translation type="unfinished">پیشاندانی یەکترپۆشین</translation>
    </message>
    <message>
        <source>Show Overlaps While Drawing</source>
        <translation type="unfinished">پیشاندانی یەکترپۆشین لە کاتی کێشاندا</translation>
    </message>
    <message>
        <source>Show Remarks</source>
        <translation type="unfinished">پیشاندانی تێبینییەکان</translation>
    </message>
    <message>
        <source>Show What Is &amp;Left</source>
        <translation type="unfinished">&amp;پیشاندانی ئەوەی ماوە</translation>
    </message>
    <message>
        <source>Show or hide: {severity}</source>
        <translation type="unfinished">پیشاندان یان شاردنەوە: {severity}</translation>
    </message>
    <message>
        <source>Show the technical detail to the person who looks after the database.</source>
        <translation type="unfinished">وردەکاری تەکنیکی پیشانی ئەو کەسە بدە کە بنکەدراوەکە بەڕێوە دەبات.</translation>
    </message>
    <message>
        <source>Shown: {shown} of {total}</source>
        <translation type="unfinished">پیشاندراو: {shown} لە {total}</translation>
    </message>
    <message>
        <source>Shows the orders by where the work stands, in columns.</source>
        <translation type="unfinished">فەرمانەکان پیشان دەدات بەپێی ئەوەی کارەکە گەیشتووەتە کوێ، لە ستووندا.</translation>
    </message>
    <message>
        <source>Shows what an outline overlaps while you draw or move it with QGIS's tools.</source>
        <translation type="unfinished">پیشان دەدات سنوورێک لەگەڵ چی یەکتر دەپۆشن، لەکاتێکدا بە ئامرازەکانی QGIS دەیکێشیت یان دەیجوڵێنیت.</translation>
    </message>
    <message>
        <source>Shows what becomes of every row of a file, and enters the orders.</source>
        <translation type="unfinished">پیشان دەدات چی لە هەر ڕیزێکی پەڕگەیەک دێت، و فەرمانەکان تۆمار دەکات.</translation>
    </message>
    <message>
        <source>Shows which pages there will be, and the records on each.</source>
        <translation type="unfinished">پیشان دەدات کام پەڕانە دەبن، و تۆمارەکانی سەر هەریەکەیان.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation type="unfinished">واژوو</translation>
    </message>
    <message>
        <source>Signature and stamp:</source>
        <translation type="unfinished">واژوو و مۆر:</translation>
    </message>
    <message>
        <source>Signature:</source>
        <translation type="unfinished">واژوو:</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished">واژووەکان</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">واژۆکراو</translation>
    </message>
    <message>
        <source>Signed Paper</source>
        <translation type="unfinished">کاغەزی واژۆکراو</translation>
    </message>
    <message>
        <source>Since version {version}: {fields}</source>
        <translation type="unfinished">لە وەشانی {version} ەوە: {fields}</translation>
    </message>
    <message>
        <source>Site left on</source>
        <translation type="unfinished">بەرواری جێهێشتنی شوێن</translation>
    </message>
    <message>
        <source>Site left, confirmed by</source>
        <translation type="unfinished">جێهێشتنی شوێن پشتڕاستکراوە لەلایەن</translation>
    </message>
    <message>
        <source>So in All &amp;Rows</source>
        <translation type="unfinished">بەم جۆرە لە هەموو &amp;ڕیزەکاندا</translation>
    </message>
    <message>
        <source>Some could not be counted; the list says why.</source>
        <translation type="unfinished">هەندێکیان نەژمێردران؛ لیستەکە دەڵێت بۆچی.</translation>
    </message>
    <message>
        <source>Somebody changed {table} while it was read.</source>
        <translation type="unfinished">کەسێک {table} ی گۆڕی لەکاتێکدا دەخوێنرایەوە.</translation>
    </message>
    <message>
        <source>Somebody else updated {source} meanwhile.</source>
        <translation type="unfinished">لەم نێوانەدا کەسێکی تر {source} ی نوێ کردەوە.</translation>
    </message>
    <message>
        <source>Somebody is changing the tables of {where}; they could not be read.</source>
        <translation type="unfinished">کەسێک خشتەکانی {where} دەگۆڕێت؛ نەتوانرا بخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>Something is missing: please follow the lines marked as missing.</source>
        <translation type="unfinished">شتێک کەمە: تکایە بەپێی ئەو دێڕانە بکە کە بە کەم نیشانە کراون.</translation>
    </message>
    <message>
        <source>Something was changed and not saved.</source>
        <translation type="unfinished">شتێک گۆڕدراوە و پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>Something went wrong that should not.</source>
        <translation type="unfinished">هەڵەیەک ڕوویدا کە نەدەبوو ڕووبدات.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished">سەرچاوە</translation>
    </message>
    <message>
        <source>Sources of what is visible</source>
        <translation type="unfinished">سەرچاوەکانی ئەوەی دیارە</translation>
    </message>
    <message>
        <source>Sources: {sources}</source>
        <translation type="unfinished">سەرچاوەکان: {sources}</translation>
    </message>
    <message>
        <source>Spellings of names learned: {number}</source>
        <translation type="unfinished">شێوەنووسینە فێربووەکانی ناوەکان: {number}</translation>
    </message>
    <message>
        <source>Split</source>
        <translation type="unfinished">دابەشکردن</translation>
    </message>
    <message>
        <source>Split a task order</source>
        <translation type="unfinished">دابەشکردنی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Split it, or ask the sender for smaller files.</source>
        <translation type="unfinished">دابەشی بکە، یان لە نێرەرەکە داوای پەڕگەی بچووکتر بکە.</translation>
    </message>
    <message>
        <source>Split...</source>
        <translation type="unfinished">دابەشکردن...</translation>
    </message>
    <message>
        <source>Square kilometres</source>
        <translation type="unfinished">کیلۆمەتر چوارگۆشە</translation>
    </message>
    <message>
        <source>Square metres ({sign})</source>
        <translation type="unfinished">مەتر چوارگۆشە ({sign})</translation>
    </message>
    <message>
        <source>Start Anew</source>
        <translation type="unfinished">دەستپێکردن لە نوێوە</translation>
    </message>
    <message>
        <source>Start a new data file</source>
        <translation type="unfinished">پەڕگەیەکی داتای نوێ دەست پێ بکە</translation>
    </message>
    <message>
        <source>Start again when nobody is working on the table.</source>
        <translation type="unfinished">کاتێک کەس کار لە خشتەکەدا ناکات دووبارە دەست پێ بکەرەوە.</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>State of the outline</source>
        <translation type="unfinished">دۆخی سنووری ناوچە</translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>Status (DRAFT if empty)</source>
        <translation type="unfinished">دۆخ (DRAFT ئەگەر بەتاڵ بێت)</translation>
    </message>
    <message>
        <source>Status board</source>
        <translation type="unfinished">تابلۆی دۆخەکان</translation>
    </message>
    <message>
        <source>Status not known</source>
        <translation type="unfinished">دۆخ نەزانراوە</translation>
    </message>
    <message>
        <source>Status: {status}</source>
        <translation type="unfinished">دۆخ: {status}</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation type="unfinished">دۆخەکان</translation>
    </message>
    <message>
        <source>Still on the ground</source>
        <translation type="unfinished">هێشتا لەسەر زەوی</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished">هێشتا کراوە</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished">بوەستە</translation>
    </message>
    <message>
        <source>Stop and Close</source>
        <translation type="unfinished">وەستاندن و داخستن</translation>
    </message>
    <message>
        <source>Stop and list them</source>
        <translation type="unfinished">بوەستە و لیستیان بکە</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished">وەستێنرا.</translation>
    </message>
    <message>
        <source>Stopped. No map was changed. {done} of {pages} pages are ready: start the same maps again today and they go on from there.</source>
        <translation type="unfinished">وەستێنرا. هیچ نەخشەیەک نەگۆڕدرا. {done} لە {pages} پەڕە ئامادەن: ئەمڕۆ هەمان نەخشەکان دووبارە دەست پێ بکە و لەوێوە بەردەوام دەبن.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation type="unfinished">وەستێنرا. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Stopping after this page...</source>
        <translation type="unfinished">دوای ئەم پەڕەیە دەوەستێت...</translation>
    </message>
    <message>
        <source>Stored on the workbench: a person approves it.</source>
        <translation type="unfinished">لەسەر مێزی کار هەڵگیرا: کەسێک پەسەندی دەکات.</translation>
    </message>
    <message>
        <source>Submission</source>
        <translation type="unfinished">پەڕگەی پێشکەشکراو</translation>
    </message>
    <message>
        <source>Submission that this file replaces</source>
        <translation type="unfinished">ئەو پەڕگە پێشکەشکراوەی ئەم پەڕگەیە جێی دەگرێتەوە</translation>
    </message>
    <message>
        <source>Submit the Plan</source>
        <translation type="unfinished">پێشکەشکردنی پلان</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation type="unfinished">کۆ</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished">کورتە</translation>
    </message>
    <message>
        <source>Suspend</source>
        <translation type="unfinished">ڕاگرتن</translation>
    </message>
    <message>
        <source>Suspended for {days} days; they do not count as time used.</source>
        <translation type="unfinished">‏{days} ڕۆژ ڕاگیراوە؛ ئەو ڕۆژانە بە کاتی بەکارهاتوو دانانرێن.</translation>
    </message>
    <message>
        <source>Suspended over {days} days</source>
        <translation type="unfinished">زیاتر لە {days} ڕۆژ ڕاگیراوە</translation>
    </message>
    <message>
        <source>Swap the two days.</source>
        <translation type="unfinished">دوو ڕۆژەکە ئاڵوگۆڕ بکە.</translation>
    </message>
    <message>
        <source>Switch on the plugin Processing under Plugins, Manage and Install Plugins.</source>
        <translation type="unfinished">پێوەکراوی Processing لە Plugins, Manage and Install Plugins چالاک بکە.</translation>
    </message>
    <message>
        <source>Switch on the plugin it belongs to under Plugins, Manage and Install Plugins.</source>
        <translation type="unfinished">ئەو پێوەکراوەی هی ئەوە لە Plugins, Manage and Install Plugins چالاک بکە.</translation>
    </message>
    <message>
        <source>TABLE belongs to a layer; a data file is checked as a whole.</source>
        <translation type="unfinished">‏TABLE بۆ چینە؛ پەڕگەی داتا بە گشتی دەپشکنرێت.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished">خشتە</translation>
    </message>
    <message>
        <source>Table of the source</source>
        <translation type="unfinished">خشتەی سەرچاوە</translation>
    </message>
    <message>
        <source>Table of the system</source>
        <translation type="unfinished">خشتەی سیستەمەکە</translation>
    </message>
    <message>
        <source>Table of turning points</source>
        <translation type="unfinished">خشتەی خاڵە وەرچەرخانەکان</translation>
    </message>
    <message>
        <source>Table, for example hazard</source>
        <translation type="unfinished">خشتە، بۆ نموونە hazard</translation>
    </message>
    <message>
        <source>Table: {table}</source>
        <translation type="unfinished">خشتە: {table}</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation type="unfinished">خشتەکان</translation>
    </message>
    <message>
        <source>Take &amp;In</source>
        <translation type="unfinished">&amp;وەرگرتن</translation>
    </message>
    <message>
        <source>Take &amp;over orders that were issued elsewhere, with their status</source>
        <translation type="unfinished">وەرگرتنی &amp;ئەو فەرمانانەی لە شوێنێکی تر دەرکراون، لەگەڵ دۆخەکەیاندا</translation>
    </message>
    <message>
        <source>Take In Outlines of Another Office...</source>
        <translation type="unfinished">وەرگرتنی سنوورەکانی نووسینگەیەکی تر...</translation>
    </message>
    <message>
        <source>Take In a Package</source>
        <translation type="unfinished">وەرگرتنی پاکێجێک</translation>
    </message>
    <message>
        <source>Take In a Package...</source>
        <translation type="unfinished">وەرگرتنی پاکێجێک...</translation>
    </message>
    <message>
        <source>Take Them Away and Update</source>
        <translation type="unfinished">لایانببە و نوێ بکەرەوە</translation>
    </message>
    <message>
        <source>Take from Selected Feature</source>
        <translation type="unfinished">وەرگرتن لە تۆماری دیاریکراو</translation>
    </message>
    <message>
        <source>Take in a package</source>
        <translation type="unfinished">وەرگرتنی پاکێجێک</translation>
    </message>
    <message>
        <source>Take in a package of orders first.</source>
        <translation type="unfinished">سەرەتا پاکێجێکی فەرمانەکان وەربگرە.</translation>
    </message>
    <message>
        <source>Take in a package of task orders</source>
        <translation type="unfinished">وەرگرتنی پاکێجێکی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Take in outlines of task orders of another office</source>
        <translation type="unfinished">وەرگرتنی سنووری فەرمانەکانی ئەرکی نووسینگەیەکی تر</translation>
    </message>
    <message>
        <source>Take it out, and keep user name and password in QGIS's authentication store.</source>
        <translation type="unfinished">دەریبهێنە، و ناوی بەکارهێنەر و وشەی نهێنی لە کۆگای چوونەژوورەوەی QGIS هەڵبگرە.</translation>
    </message>
    <message>
        <source>Take it out: passwords belong into QGIS's authentication store. Make an entry under Settings, Options, Authentication, and choose it in the connection (authcfg). If the password was in a file that others could read, have it changed.</source>
        <translation type="unfinished">دەریبهێنە: شوێنی وشەی نهێنی کۆگای چوونەژوورەوەی QGIS ە. لە Settings, Options, Authentication بڕگەیەک دروست بکە، و لە پەیوەندییەکەدا (authcfg) هەڵیبژێرە. ئەگەر وشەی نهێنییەکە لە پەڕگەیەکدا بووە کە کەسانی تر توانیویانە بیخوێننەوە، داوا بکە بگۆڕدرێت.</translation>
    </message>
    <message>
        <source>Take it over with its status (TAKE_OVER), or leave it out.</source>
        <translation type="unfinished">لەگەڵ دۆخەکەیدا وەریبگرە (TAKE_OVER)، یان وازی لێ بهێنە.</translation>
    </message>
    <message>
        <source>Take older sheets back.</source>
        <translation type="unfinished">پەڕە کۆنەکان وەربگرەوە.</translation>
    </message>
    <message>
        <source>Take one of the two entries out of it.</source>
        <translation type="unfinished">یەکێک لە دوو بڕگەکەی لێ لابە.</translation>
    </message>
    <message>
        <source>Take out semicolons and comments.</source>
        <translation type="unfinished">نیشانەی ; و سەرنجەکان (comments) دەربهێنە.</translation>
    </message>
    <message>
        <source>Take over orders that were issued elsewhere, with their status</source>
        <translation type="unfinished">وەرگرتنی ئەو فەرمانانەی لە شوێنێکی تر دەرکراون، لەگەڵ دۆخەکەیاندا</translation>
    </message>
    <message>
        <source>Take the &amp;Selected Hazards</source>
        <translation type="unfinished">وەرگرتنی ناوچە مەترسیدارە دیاریکراوەکان</translation>
    </message>
    <message>
        <source>Take the Selected One</source>
        <translation type="unfinished">وەرگرتنی دیاریکراوەکە</translation>
    </message>
    <message>
        <source>Take the Selection</source>
        <translation type="unfinished">وەرگرتنی دیاریکراوەکان</translation>
    </message>
    <message>
        <source>Taken away</source>
        <translation type="unfinished">لابراو</translation>
    </message>
    <message>
        <source>Takes the selected outlines of the active layer as parcels.</source>
        <translation type="unfinished">سنوورە دیاریکراوەکانی چینی چالاک وەک پارچە زەوی وەردەگرێت.</translation>
    </message>
    <message>
        <source>Taking orders of another office off the map needs a reason.</source>
        <translation type="unfinished">لابردنی فەرمانەکانی نووسینگەیەکی تر لە نەخشە هۆکارێکی پێویستە.</translation>
    </message>
    <message>
        <source>Taking over an order with the status {status} needs a reason.</source>
        <translation type="unfinished">وەرگرتنی فەرمانێک کە دۆخی {status} ە هۆکارێکی پێویستە.</translation>
    </message>
    <message>
        <source>Taking over orders needs a reason (REASON).</source>
        <translation type="unfinished">وەرگرتنی فەرمان هۆکارێکی پێویستە (REASON).</translation>
    </message>
    <message>
        <source>Task Order</source>
        <translation type="unfinished">فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Task Orders</source>
        <translation type="unfinished">فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Task Progress...</source>
        <translation type="unfinished">پێشکەوتنی ئەرک...</translation>
    </message>
    <message>
        <source>Task number</source>
        <translation type="unfinished">ژمارەی ئەرک</translation>
    </message>
    <message>
        <source>Task order</source>
        <translation type="unfinished">فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Task orders</source>
        <translation type="unfinished">فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Task orders changed: {count}.</source>
        <translation type="unfinished">فەرمانە گۆڕدراوەکانی ئەرک: {count}.</translation>
    </message>
    <message>
        <source>Task orders entered: {count}.</source>
        <translation type="unfinished">فەرمانە تۆمارکراوەکانی ئەرک: {count}.</translation>
    </message>
    <message>
        <source>Task orders in the data file</source>
        <translation type="unfinished">فەرمانەکانی ئەرک لە پەڕگەی داتادا</translation>
    </message>
    <message>
        <source>Task orders listed</source>
        <translation type="unfinished">فەرمانە لیستکراوەکانی ئەرک</translation>
    </message>
    <message>
        <source>Task orders listed: {count} of {total}.</source>
        <translation type="unfinished">فەرمانە لیستکراوەکانی ئەرک: {count} لە {total}.</translation>
    </message>
    <message>
        <source>Task orders of the file</source>
        <translation type="unfinished">فەرمانەکانی ئەرکی پەڕگەکە</translation>
    </message>
    <message>
        <source>Task orders whose site nobody has confirmed as left, with each other, with those that other offices told of, and with released land. Thin edges are listed too.</source>
        <translation type="unfinished">ئەو فەرمانانەی ئەرک کە کەس پشتڕاستی نەکردووەتەوە شوێنەکەیان جێهێڵراوە، لەگەڵ یەکتر، لەگەڵ ئەوانەی نووسینگەکانی تر ڕایانگەیاندووە، و لەگەڵ زەوی ئازادکراو. لێوارە باریکەکانیش لیست دەکرێن.</translation>
    </message>
    <message>
        <source>Task orders with the number {number}: {count}.</source>
        <translation type="unfinished">ئەو فەرمانانەی ئەرک کە ژمارەی {number} یان هەیە: {count}.</translation>
    </message>
    <message>
        <source>Task orders without news</source>
        <translation type="unfinished">فەرمانەکانی ئەرکی بێ هەواڵ</translation>
    </message>
    <message>
        <source>Task orders written to {name}: {number}</source>
        <translation type="unfinished">ئەو فەرمانانەی ئەرک کە لە {name} دا نووسران: {number}</translation>
    </message>
    <message>
        <source>Task orders, list</source>
        <translation type="unfinished">لیستی فەرمانەکانی ئەرک</translation>
    </message>
    <message>
        <source>Task orders, reported area ({unit})</source>
        <translation type="unfinished">فەرمانەکانی ئەرک، ڕووبەری ڕاپۆرتکراو ({unit})</translation>
    </message>
    <message>
        <source>Task progress</source>
        <translation type="unfinished">پێشکەوتنی ئەرک</translation>
    </message>
    <message>
        <source>Team</source>
        <translation type="unfinished">تیم</translation>
    </message>
    <message>
        <source>Teams of the type {type} would conflict with nobody.</source>
        <translation type="unfinished">تیمەکانی جۆری {type} لەگەڵ هیچ کەسێک ناکۆک نابن.</translation>
    </message>
    <message>
        <source>Telephone or address that somebody who finds an error on a map can use.</source>
        <translation type="unfinished">تەلەفۆن یان ناونیشانێک کە هەرکەسێک هەڵەیەک لەسەر نەخشەیەک بدۆزێتەوە بتوانێت بەکاری بهێنێت.</translation>
    </message>
    <message>
        <source>Tell the administrator of the server, and try again later.</source>
        <translation type="unfinished">بە بەڕێوەبەری ڕاژەکارەکە بڵێ، و دواتر دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Tell the administrator of the server.</source>
        <translation type="unfinished">بە بەڕێوەبەری ڕاژەکارەکە بڵێ.</translation>
    </message>
    <message>
        <source>Tells another authority where your people are: outlines of orders and nothing else.</source>
        <translation type="unfinished">بە دەسەڵاتێکی تر دەڵێت خەڵکەکەت لە کوێن: سنووری فەرمانەکان و هیچی تر.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished">تاقیکردنەوە</translation>
    </message>
    <message>
        <source>Test Connection...</source>
        <translation type="unfinished">تاقیکردنەوەی پەیوەندی...</translation>
    </message>
    <message>
        <source>Test...</source>
        <translation type="unfinished">تاقیکردنەوە...</translation>
    </message>
    <message>
        <source>Testing {name}</source>
        <translation type="unfinished">تاقیکردنەوەی {name}</translation>
    </message>
    <message>
        <source>Text of the letter</source>
        <translation type="unfinished">دەقی نامەکە</translation>
    </message>
    <message>
        <source>Texts stand in quotation marks, areas are a list of texts, unapproved is true or false, options are texts by name.</source>
        <translation type="unfinished">دەقەکان لەناو نیشانەی وتەدان (")، areas لیستێکی دەقەکانە، unapproved یان true ە یان false، options دەقن بەپێی ناو.</translation>
    </message>
    <message>
        <source>The Shapefile came without its .dbf file: its outlines have no names and no values. Ask for all its files.</source>
        <translation type="unfinished">‏Shapefile ەکە بەبێ پەڕگەی .dbf هاتووە: سنوورەکانی ناو و بەهایان نییە. داوای هەموو پەڕگەکانی بکە.</translation>
    </message>
    <message>
        <source>The Shapefile says its letters are {said}, but they are not. {note}</source>
        <translation type="unfinished">‏Shapefile ەکە دەڵێت پیتەکانی {said} ن، بەڵام وا نین. {note}</translation>
    </message>
    <message>
        <source>The Shapefile {name} came without its .shx file.</source>
        <translation type="unfinished">‏Shapefile ی {name} بەبێ پەڕگەی .shx هاتووە.</translation>
    </message>
    <message>
        <source>The Whole Order</source>
        <translation type="unfinished">هەموو فەرمانەکە</translation>
    </message>
    <message>
        <source>The accreditation of {name} ends on {end}, before the order does ({last}).</source>
        <translation type="unfinished">متمانەپێدانی {name} لە ‎{end}‏ کۆتایی دێت، پێش فەرمانەکە (‎{last}‏).</translation>
    </message>
    <message>
        <source>The active layer has no places.</source>
        <translation type="unfinished">چینی چالاک هیچ شوێنێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>The active layer is not of a data file.</source>
        <translation type="unfinished">چینی چالاک هی پەڕگەی داتا نییە.</translation>
    </message>
    <message>
        <source>The activities have no field that names a task order: each belongs to every order it lies in, and what lies outside of all orders is not counted.</source>
        <translation type="unfinished">چالاکییەکان خانەیەکیان نییە کە ناوی فەرمانی ئەرکی تێدا بێت: هەریەکەیان هی هەموو ئەو فەرمانانەیە کە تێیاندایە، و ئەوەی لە دەرەوەی هەموو فەرمانەکانە ناژمێردرێت.</translation>
    </message>
    <message>
        <source>The activities name their task order by {field}, but TASKS has no such field.</source>
        <translation type="unfinished">چالاکییەکان بە {field} ناوی فەرمانی ئەرکی خۆیان دەبەن، بەڵام TASKS خانەی وای نییە.</translation>
    </message>
    <message>
        <source>The address held a token; it was left out. Choose a login of QGIS's authentication store.</source>
        <translation type="unfinished">ناونیشانەکە تۆکنێکی تێدابوو؛ وازی لێ هێنرا. چوونەژوورەوەیەک لە کۆگای چوونەژوورەوەی QGIS هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The address holds a user name or password.</source>
        <translation type="unfinished">ناونیشانەکە ناوی بەکارهێنەر یان وشەی نهێنی تێدایە.</translation>
    </message>
    <message>
        <source>The address is that of a whole server with {number} services.</source>
        <translation type="unfinished">ناونیشانەکە هی ڕاژەکارێکی تەواوە کە {number} ڕاژەی هەیە.</translation>
    </message>
    <message>
        <source>The address of the connection cannot be read.</source>
        <translation type="unfinished">ناونیشانی پەیوەندییەکە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The address of {host} is not a secure one: anybody on the way could read the login.</source>
        <translation type="unfinished">ناونیشانی {host} پارێزراو نییە: هەر کەسێک لە ڕێگادا دەتوانێت زانیاری چوونەژوورەوە بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>The answer is cut off.</source>
        <translation type="unfinished">وەڵامەکە بڕاوە.</translation>
    </message>
    <message>
        <source>The answer is not what was asked for.</source>
        <translation type="unfinished">وەڵامەکە ئەوە نییە کە داوا کرا.</translation>
    </message>
    <message>
        <source>The answer of IMSMA is done or refused.</source>
        <translation type="unfinished">وەڵامی IMSMA یان «جێبەجێکراو»ە یان «ڕەتکراوە».</translation>
    </message>
    <message>
        <source>The answers cannot be written as {name}.</source>
        <translation type="unfinished">وەڵامەکان وەک {name} نانووسرێن.</translation>
    </message>
    <message>
        <source>The area of an order with the status {status} cannot be changed.</source>
        <translation type="unfinished">ناکرێت ڕووبەری فەرمانێک بگۆڕدرێت کە دۆخی {status} ە.</translation>
    </message>
    <message>
        <source>The area of the order is not known.</source>
        <translation type="unfinished">ڕووبەری فەرمانەکە نەزانراوە.</translation>
    </message>
    <message>
        <source>The area on the map is computed and cannot be typed in.</source>
        <translation type="unfinished">ڕووبەر لەسەر نەخشە دەژمێردرێت و نانووسرێت.</translation>
    </message>
    <message>
        <source>The attachment {name} cannot be written.</source>
        <translation type="unfinished">هاوپێچی {name} نانووسرێت.</translation>
    </message>
    <message>
        <source>The bar of 100 mm is {length} mm long: by it, every print would look wrong or a wrong one right.</source>
        <translation type="unfinished">هێڵی 100 مم ‎{length} mm‏ درێژە: بەپێی ئەوە، هەموو چاپێک هەڵە دەردەکەوێت یان چاپێکی هەڵە ڕاست دەردەکەوێت.</translation>
    </message>
    <message>
        <source>The boundaries and names shown do not imply official endorsement. Absence of a symbol does not mean absence of contamination.</source>
        <translation type="unfinished">ئەو سنوور و ناوانەی پیشان دراون مانای پشتگیری فەرمی نین. نەبوونی هێما مانای نەبوونی پیسبوون نییە.</translation>
    </message>
    <message>
        <source>The boundaries of {a} and {b} meet.</source>
        <translation type="unfinished">سنوورەکانی {a} و {b} بەریەک دەکەون.</translation>
    </message>
    <message>
        <source>The cell that names the record has no value ({text}).</source>
        <translation type="unfinished">ئەو خانەیەی ناوی تۆمارەکە دەبات بەهای نییە ({text}).</translation>
    </message>
    <message>
        <source>The certificate of {host} cannot be trusted: {reason}.</source>
        <translation type="unfinished">بڕوانامەی ئەمنی {host} جێی متمانە نییە: {reason}.</translation>
    </message>
    <message>
        <source>The check is written to {name}. To see it here, choose a report that ends in .json.</source>
        <translation type="unfinished">پشکنینەکە لە {name} دەنووسرێت. بۆ بینینی لێرە، ڕاپۆرتێک هەڵبژێرە کە کۆتاییەکەی .json بێت.</translation>
    </message>
    <message>
        <source>The check wrote no report, so there is nothing to show here.</source>
        <translation type="unfinished">پشکنینەکە هیچ ڕاپۆرتێکی نەنووسی، بۆیە لێرە هیچ نییە پیشان بدرێت.</translation>
    </message>
    <message>
        <source>The clock of a computer was set back, or two computers differ: line {number} of the record of changes (by {name}) is of {moment}, the line before it of {former}.</source>
        <translation type="unfinished">کاتژمێری کۆمپیوتەرێک بۆ دواوە گەڕێنراوەتەوە، یان دوو کۆمپیوتەر جیاوازن: دێڕی {number} ی تۆماری گۆڕانکارییەکان (لەلایەن {name}) هی ‎{moment}‏ ە، دێڕی پێش ئەو هی ‎{former}‏ ە.</translation>
    </message>
    <message>
        <source>The column matching does not read the table {table} any more.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان چیتر خشتەی {table} ناخوێنێتەوە.</translation>
    </message>
    <message>
        <source>The column matching gives several conditions for the table {table}.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان چەند مەرجێک بۆ خشتەی {table} دەدات.</translation>
    </message>
    <message>
        <source>The column matching takes none of them: choose another one or look at the address.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان هیچ کامیان وەرناگرێت: یەکێکی تر هەڵبژێرە یان سەیری ناونیشانەکە بکە.</translation>
    </message>
    <message>
        <source>The column matching takes the records of {table} twice.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان تۆمارەکانی {table} دوو جار وەردەگرێت.</translation>
    </message>
    <message>
        <source>The column matching {name} cannot be read.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکانی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The column matching {name} does not say in which unit {field} is.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکانی {name} ناڵێت {field} بە چ یەکەیەکە.</translation>
    </message>
    <message>
        <source>The column matching {name} has a wrong setting {place}: {value}.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکانی {name} ڕێکخستنێکی هەڵەی هەیە {place}: {value}.</translation>
    </message>
    <message>
        <source>The column matching {name} is for the table {table}.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکانی {name} بۆ خشتەی {table} ە.</translation>
    </message>
    <message>
        <source>The column matching {name} is for {kind}, and the connection leads to {other}.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکانی {name} بۆ {kind} ە، و پەیوەندییەکە دەچێتە {other}.</translation>
    </message>
    <message>
        <source>The column matching {name} names no source of its own.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکانی {name} ناوی سەرچاوەیەکی خۆی نابات.</translation>
    </message>
    <message>
        <source>The column that names the record is empty, so the row cannot be recognised again.</source>
        <translation type="unfinished">ئەو ستوونەی ناوی تۆمارەکە دەبات بەتاڵە، بۆیە ڕیزەکە دووبارە ناناسرێتەوە.</translation>
    </message>
    <message>
        <source>The computer refused to read or write {name}.</source>
        <translation type="unfinished">کۆمپیوتەرەکە ڕێگەی نەدا {name} بخوێنرێتەوە یان بنووسرێت.</translation>
    </message>
    <message>
        <source>The connection does not work.</source>
        <translation type="unfinished">پەیوەندییەکە کار ناکات.</translation>
    </message>
    <message>
        <source>The connection file {name} cannot be read.</source>
        <translation type="unfinished">پەڕگەی پەیوەندی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The connection has no name.</source>
        <translation type="unfinished">پەیوەندییەکە ناوی نییە.</translation>
    </message>
    <message>
        <source>The connection to the database {name} was lost.</source>
        <translation type="unfinished">پەیوەندی لەگەڵ بنکەدراوەی {name} پچڕا.</translation>
    </message>
    <message>
        <source>The connection to {where} did not come about.</source>
        <translation type="unfinished">پەیوەندی لەگەڵ {where} دروست نەبوو.</translation>
    </message>
    <message>
        <source>The connection works. Tables: {number}</source>
        <translation type="unfinished">پەیوەندییەکە کار دەکات. خشتەکان: {number}</translation>
    </message>
    <message>
        <source>The connection {name} cannot be read.</source>
        <translation type="unfinished">پەیوەندی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The connection {name} has a wrong zone: {value}.</source>
        <translation type="unfinished">پەیوەندی {name} زۆنی کاتی هەڵەی هەیە: {value}.</translation>
    </message>
    <message>
        <source>The connection {name} has no column matching.</source>
        <translation type="unfinished">پەیوەندی {name} هاوتاکردنی ستوونەکانی نییە.</translation>
    </message>
    <message>
        <source>The connection {name} holds a password in its address.</source>
        <translation type="unfinished">پەیوەندی {name} لە ناونیشانەکەیدا وشەی نهێنی تێدایە.</translation>
    </message>
    <message>
        <source>The connection {name} is kept.</source>
        <translation type="unfinished">پەیوەندی {name} هەڵگیرا.</translation>
    </message>
    <message>
        <source>The connection {name} is removed from this QGIS. What came through it stays in the data files; the password stays in the authentication store.</source>
        <translation type="unfinished">پەیوەندی {name} لەم QGIS ە لابرا. ئەوەی لە ڕێگەیەوە هاتووە لە پەڕگەکانی داتادا دەمێنێتەوە؛ وشەی نهێنی لە کۆگای چوونەژوورەوەدا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>The connection {name} names no database.</source>
        <translation type="unfinished">پەیوەندی {name} ناوی هیچ بنکەدراوەیەک نابات.</translation>
    </message>
    <message>
        <source>The coordinates ({x}, {y}) are no longitude and latitude: the coordinate system is not the one said.</source>
        <translation type="unfinished">پۆتانەکانی (‎{x}, {y}‏) هێڵی درێژی و پانی نین: سیستەمی پۆتان ئەوە نییە کە وتراوە.</translation>
    </message>
    <message>
        <source>The coordinates are not degrees. They look like metres of a map grid: import the file again with its coordinate system.</source>
        <translation type="unfinished">پۆتانەکان پلە نین. وەک مەتری تۆڕێکی نەخشە دەردەکەون: پەڕگەکە دووبارە لەگەڵ سیستەمی پۆتانەکەی هاوردە بکە.</translation>
    </message>
    <message>
        <source>The copy {name} would be damaged, because the data file is.</source>
        <translation type="unfinished">وێنەی {name} تێکچوو دەبێت، چونکە پەڕگەی داتا تێکچووە.</translation>
    </message>
    <message>
        <source>The correction is proposed. It goes to IMSMA with the next list.</source>
        <translation type="unfinished">ڕاستکردنەوەکە پێشنیار کرا. لەگەڵ لیستی داهاتوو بۆ IMSMA دەچێت.</translation>
    </message>
    <message>
        <source>The data file holds no boundaries of districts, so none of them has a page.</source>
        <translation type="unfinished">پەڕگەی داتا سنووری قەزاکانی تێدا نییە، بۆیە هیچیان پەڕەیان نییە.</translation>
    </message>
    <message>
        <source>The data file holds no boundaries of governorates, so none of them has a page.</source>
        <translation type="unfinished">پەڕگەی داتا سنووری پارێزگاکانی تێدا نییە، بۆیە هیچیان پەڕەیان نییە.</translation>
    </message>
    <message>
        <source>The data file holds no boundaries to count records by.</source>
        <translation type="unfinished">پەڕگەی داتا هیچ سنوورێکی کارگێڕی تێدا نییە کە تۆمارەکانی بەپێی بژمێردرێن.</translation>
    </message>
    <message>
        <source>The data file is already being written to by this window.</source>
        <translation type="unfinished">ئەم پەنجەرەیە هەر ئێستا لە پەڕگەی داتادا دەنووسێت.</translation>
    </message>
    <message>
        <source>The data file is up to date, and only the report is missing.</source>
        <translation type="unfinished">پەڕگەی داتا نوێ کراوەتەوە، و تەنها ڕاپۆرتەکە نییە.</translation>
    </message>
    <message>
        <source>The data file was changed while the paper was made.</source>
        <translation type="unfinished">پەڕگەی داتا گۆڕدرا لەو کاتەی کاغەزەکە دروست دەکرا.</translation>
    </message>
    <message>
        <source>The data file {name} already holds records.</source>
        <translation type="unfinished">پەڕگەی داتای {name} پێشتر تۆماری تێدایە.</translation>
    </message>
    <message>
        <source>The data file {name} can only be read.</source>
        <translation type="unfinished">پەڕگەی داتای {name} تەنها دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The data file {name} could not be brought up to date.</source>
        <translation type="unfinished">پەڕگەی داتای {name} نەتوانرا نوێ بکرێتەوە.</translation>
    </message>
    <message>
        <source>The data file {name} could not be read or written.</source>
        <translation type="unfinished">پەڕگەی داتای {name} نەتوانرا بخوێنرێتەوە یان بنووسرێت.</translation>
    </message>
    <message>
        <source>The data file {name} does not say which version it is.</source>
        <translation type="unfinished">پەڕگەی داتای {name} ناڵێت کام وەشانە.</translation>
    </message>
    <message>
        <source>The data file {name} is damaged.</source>
        <translation type="unfinished">پەڕگەی داتای {name} تێکچووە.</translation>
    </message>
    <message>
        <source>The data file {name} is not protected any more: changes would go unrecorded.</source>
        <translation type="unfinished">پەڕگەی داتای {name} چیتر پارێزراو نییە: گۆڕانکارییەکان تۆمار ناکرێن.</translation>
    </message>
    <message>
        <source>The data file {name} is of an older version.</source>
        <translation type="unfinished">پەڕگەی داتای {name} هی وەشانێکی کۆنترە.</translation>
    </message>
    <message>
        <source>The data file {name} is open for reading only.</source>
        <translation type="unfinished">پەڕگەی داتای {name} تەنها بۆ خوێندنەوە کراوەتەوە.</translation>
    </message>
    <message>
        <source>The data file {name} was made by a newer version of these tools.</source>
        <translation type="unfinished">پەڕگەی داتای {name} بە وەشانێکی نوێتری ئەم ئامرازانە دروست کراوە.</translation>
    </message>
    <message>
        <source>The data have changed. The pages were listed anew.</source>
        <translation type="unfinished">داتاکە گۆڕاوە. پەڕەکان لە نوێوە لیست کرانەوە.</translation>
    </message>
    <message>
        <source>The data of {layer} are old, and the page does not say of which day they are.</source>
        <translation type="unfinished">داتای {layer} کۆنە، و پەڕەکە ناڵێت هی چ ڕۆژێکە.</translation>
    </message>
    <message>
        <source>The database {name} cannot read {table}.</source>
        <translation type="unfinished">بنکەدراوەی {name} ناتوانێت {table} بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>The day on which the suspension is looked at again has come.</source>
        <translation type="unfinished">ئەو ڕۆژە هاتووە کە ڕاگرتنەکە تێیدا دووبارە سەیر دەکرێتەوە.</translation>
    </message>
    <message>
        <source>The day {day} is still to come.</source>
        <translation type="unfinished">ڕۆژی ‎{day}‏ هێشتا نەهاتووە.</translation>
    </message>
    <message>
        <source>The decision on what is public cannot be used: {what}</source>
        <translation type="unfinished">بڕیاری ئەوەی چی گشتییە بەکارنایەت: {what}</translation>
    </message>
    <message>
        <source>The decision on what is public counted until {day} only.</source>
        <translation type="unfinished">بڕیاری ئەوەی چی گشتییە تەنها تا ‎{day}‏ کارا بوو.</translation>
    </message>
    <message>
        <source>The decision on what is public counts longer than two years: it must be looked at again.</source>
        <translation type="unfinished">بڕیاری ئەوەی چی گشتییە زیاتر لە دوو ساڵ کارایە: دەبێت دووبارە سەیری بکرێتەوە.</translation>
    </message>
    <message>
        <source>The decision on what is public does not say until when it counts.</source>
        <translation type="unfinished">بڕیاری ئەوەی چی گشتییە ناڵێت تا کەی کارایە.</translation>
    </message>
    <message>
        <source>The decision on what is public is not signed: authority, name and day are needed.</source>
        <translation type="unfinished">بڕیاری ئەوەی چی گشتییە واژوو نەکراوە: دەسەڵات، ناو و ڕۆژ پێویستن.</translation>
    </message>
    <message>
        <source>The decision on what is public is signed on a day that has not come yet: {day}.</source>
        <translation type="unfinished">بڕیاری ئەوەی چی گشتییە لە ڕۆژێکدا واژوو کراوە کە هێشتا نەهاتووە: ‎{day}‏.</translation>
    </message>
    <message>
        <source>The decision on what is public was changed after {name} signed it.</source>
        <translation type="unfinished">بڕیاری ئەوەی چی گشتییە دوای ئەوەی {name} واژووی کرد گۆڕدراوە.</translation>
    </message>
    <message>
        <source>The decision shows released land at scales at which it hides hazards.</source>
        <translation type="unfinished">بڕیارەکە زەوی ئازادکراو لەو پێوەرانەدا پیشان دەدات کە تێیاندا ناوچە مەترسیدارەکان دەشارێتەوە.</translation>
    </message>
    <message>
        <source>The decision shows released land one by one and hides hazards: maps would read as: the rest is safe.</source>
        <translation type="unfinished">بڕیارەکە زەوی ئازادکراو یەک بە یەک پیشان دەدات و ناوچە مەترسیدارەکان دەشارێتەوە: نەخشەکان وا دەخوێنرێنەوە: ئەوەی تر سەلامەتە.</translation>
    </message>
    <message>
        <source>The decision shows single persons: {table}.</source>
        <translation type="unfinished">بڕیارەکە تاکە کەسەکان پیشان دەدات: {table}.</translation>
    </message>
    <message>
        <source>The diagnostic report is on the clipboard. It holds no data and no names.</source>
        <translation type="unfinished">ڕاپۆرتی دەستنیشانکردن لە کلیپبۆردە. نە داتا و نە ناوی تێدایە.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space or choose another folder.</source>
        <translation type="unfinished">دیسکەکە پڕە. هەندێک جێ بەتاڵ بکە یان بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed in {name}.</source>
        <translation type="unfinished">دیسکەکە پڕە. هیچ لە {name} نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The disk is read only. Choose another folder.</source>
        <translation type="unfinished">دیسکەکە تەنها بۆ خوێندنەوەیە. بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The elements of {name} lie more than {count} deep in each other.</source>
        <translation type="unfinished">توخمەکانی {name} زیاتر لە {count} ئاست لەناو یەکتردان.</translation>
    </message>
    <message>
        <source>The entry {name} of QGIS's authentication store cannot be used.</source>
        <translation type="unfinished">بڕگەی {name} ی کۆگای چوونەژوورەوەی QGIS بەکارنایەت.</translation>
    </message>
    <message>
        <source>The entry {name} of QGIS's authentication store is no key for packages.</source>
        <translation type="unfinished">بڕگەی {name} ی کۆگای چوونەژوورەوەی QGIS کلیلی پاکێج نییە.</translation>
    </message>
    <message>
        <source>The field {field} never is {code}.</source>
        <translation type="unfinished">خانەی {field} هەرگیز {code} نییە.</translation>
    </message>
    <message>
        <source>The field {field} of {parameter} holds no numbers.</source>
        <translation type="unfinished">خانەی {field} ی {parameter} ژمارەی تێدا نییە.</translation>
    </message>
    <message>
        <source>The field {field} of {table} has no list of codes.</source>
        <translation type="unfinished">خانەی {field} ی {table} لیستی کۆدی نییە.</translation>
    </message>
    <message>
        <source>The field {field} takes {expected}.</source>
        <translation type="unfinished">خانەی {field} ئەمە وەردەگرێت: {expected}.</translation>
    </message>
    <message>
        <source>The field {field} takes {length} characters, given were {given}.</source>
        <translation type="unfinished">خانەی {field} {length} پیت وەردەگرێت، {given} درا.</translation>
    </message>
    <message>
        <source>The file breaks off after row {number}; nothing was taken from it.</source>
        <translation type="unfinished">پەڕگەکە دوای ڕیزی {number} دەپچڕێت؛ هیچی لێ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>The file cannot be used: {count} mistakes and dangers.</source>
        <translation type="unfinished">پەڕگەکە بەکارنایەت: {count} هەڵە و مەترسی.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; they were read as Arabic (CP1256), as all of them form Arabic words.</source>
        <translation type="unfinished">پەڕگەکە ناڵێت پیتەکانی چۆن نووسراون؛ وەک عەرەبی (CP1256) خوێندرانەوە، چونکە هەموویان وشەی عەرەبی پێکدەهێنن.</translation>
    </message>
    <message>
        <source>The file does not say how its letters are written; they were read as Western European (CP1252), as its accents stand alone among plain letters.</source>
        <translation type="unfinished">پەڕگەکە ناڵێت پیتەکانی چۆن نووسراون؛ وەک ئەوروپای ڕۆژئاوا (CP1252) خوێندرانەوە، چونکە پیتە نیشانەدارەکانی بە تەنیا لەناو پیتە سادەکاندان.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system and datum. Ask the sender which one it is.</source>
        <translation type="unfinished">پەڕگەکە سیستەمی پۆتان و داتومی خۆی ناڵێت. لە نێرەرەکە بپرسە کامەیە.</translation>
    </message>
    <message>
        <source>The file does not say its coordinate system, so nothing was taken from it.</source>
        <translation type="unfinished">پەڕگەکە سیستەمی پۆتانی خۆی ناڵێت، بۆیە هیچی لێ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>The file has no column {names}, by which its rows are recognised.</source>
        <translation type="unfinished">پەڕگەکە ستوونی {names} ی نییە، کە ڕیزەکانی پێ دەناسرێتەوە.</translation>
    </message>
    <message>
        <source>The file has no key: by content and place</source>
        <translation type="unfinished">پەڕگەکە کلیلی نییە: بە ناوەڕۆک و شوێن</translation>
    </message>
    <message>
        <source>The file has {rows} records but {judged} were compared. Nothing was changed.</source>
        <translation type="unfinished">پەڕگەکە {rows} تۆماری هەیە بەڵام {judged} بەراورد کران. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The file holds other lists, which were not read: {names}.</source>
        <translation type="unfinished">پەڕگەکە لیستی تری تێدایە، کە نەخوێنرانەوە: {names}.</translation>
    </message>
    <message>
        <source>The file is damaged: {text}.</source>
        <translation type="unfinished">پەڕگەکە تێکچووە: {text}.</translation>
    </message>
    <message>
        <source>The file is open in another program. Close it there and try again.</source>
        <translation type="unfinished">پەڕگەکە لە بەرنامەیەکی تردا کراوەیە. لەوێ دایبخە و دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>The file may be used.</source>
        <translation type="unfinished">دەتوانرێت پەڕگەکە بەکاربهێنرێت.</translation>
    </message>
    <message>
        <source>The file must hold thresholds, task_types, follow_ups and rules.</source>
        <translation type="unfinished">پەڕگەکە دەبێت thresholds و task_types و follow_ups و rules ی تێدا بێت.</translation>
    </message>
    <message>
        <source>The file of overlap rules {name} cannot be read.</source>
        <translation type="unfinished">پەڕگەی ڕێساکانی یەکترپۆشین {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The file of overlap rules {name} is not a valid JSON file.</source>
        <translation type="unfinished">پەڕگەی ڕێساکانی یەکترپۆشین {name} پەڕگەیەکی دروستی JSON نییە.</translation>
    </message>
    <message>
        <source>The file of rules {name} cannot be read.</source>
        <translation type="unfinished">پەڕگەی ڕێساکان {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The file of rules {name} is not a valid JSON file.</source>
        <translation type="unfinished">پەڕگەی ڕێساکان {name} پەڕگەیەکی دروستی JSON نییە.</translation>
    </message>
    <message>
        <source>The file says</source>
        <translation type="unfinished">پەڕگەکە دەڵێت</translation>
    </message>
    <message>
        <source>The file says that its letters are written in {declared}, which is wrong; they were read as {found}. If names look strange, say it with ENCODING.</source>
        <translation type="unfinished">پەڕگەکە دەڵێت پیتەکانی بە {declared} نووسراون، کە هەڵەیە؛ وەک {found} خوێندرانەوە. ئەگەر ناوەکان نامۆ دیار بن، بە ENCODING بیڵێ.</translation>
    </message>
    <message>
        <source>The file says {crs}, but its positions then lie in the wrong place. Ask the sender.</source>
        <translation type="unfinished">پەڕگەکە دەڵێت {crs}، بەڵام ئەو کاتە شوێنەکانی لە جێی هەڵەدان. لە نێرەرەکە بپرسە.</translation>
    </message>
    <message>
        <source>The file says {own}; {stated} was used instead, as told.</source>
        <translation type="unfinished">پەڕگەکە دەڵێت {own}؛ وەک پێی وترا {stated} بەکارهات.</translation>
    </message>
    <message>
        <source>The file says: {crs}</source>
        <translation type="unfinished">پەڕگەکە دەڵێت: {crs}</translation>
    </message>
    <message>
        <source>The file {name} breaks off after row {number}; nothing was taken from it.</source>
        <translation type="unfinished">پەڕگەی {name} دوای ڕیزی {number} دەپچڕێت؛ هیچی لێ وەرنەگیرا.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read after row {number}: its quotes or letters do not fit together.</source>
        <translation type="unfinished">پەڕگەی {name} دوای ڕیزی {number} ناخوێنرێتەوە: نیشانەکانی وتە یان پیتەکانی لەگەڵ یەک ناگونجێن.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read.</source>
        <translation type="unfinished">پەڕگەی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: it holds no text.</source>
        <translation type="unfinished">پەڕگەی {name} ناخوێنرێتەوە: هیچ دەقێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: it is broken or cut off.</source>
        <translation type="unfinished">پەڕگەی {name} ناخوێنرێتەوە: شکاوە یان بڕاوە.</translation>
    </message>
    <message>
        <source>The file {name} cannot be read: it is broken or of a kind that GDAL does not know.</source>
        <translation type="unfinished">پەڕگەی {name} ناخوێنرێتەوە: شکاوە یان لە جۆرێکە کە GDAL نایناسێت.</translation>
    </message>
    <message>
        <source>The file {name} cannot be written.</source>
        <translation type="unfinished">ناتوانرێت پەڕگەی {name} بنووسرێت.</translation>
    </message>
    <message>
        <source>The file {name} does not describe the states of task orders.</source>
        <translation type="unfinished">پەڕگەی {name} دۆخەکانی فەرمانی ئەرک باس ناکات.</translation>
    </message>
    <message>
        <source>The file {name} does not exist.</source>
        <translation type="unfinished">پەڕگەی {name} بوونی نییە.</translation>
    </message>
    <message>
        <source>The file {name} does not say how its letters are written, and both readings are possible.</source>
        <translation type="unfinished">پەڕگەی {name} ناڵێت پیتەکانی چۆن نووسراون، و هەردوو خوێندنەوەکە دەکرێت ڕاست بن.</translation>
    </message>
    <message>
        <source>The file {name} exists already and is not overwritten.</source>
        <translation type="unfinished">پەڕگەی {name} پێشتر هەیە و لەسەری نانووسرێتەوە.</translation>
    </message>
    <message>
        <source>The file {name} has no layer {layer}.</source>
        <translation type="unfinished">پەڕگەی {name} چینی {layer} ی نییە.</translation>
    </message>
    <message>
        <source>The file {name} holds a document type of its own; such files are not read, because they can reach for other files.</source>
        <translation type="unfinished">پەڕگەی {name} جۆرێکی بەڵگەنامەی تایبەت بە خۆی تێدایە (document type)؛ پەڕگەی وا ناخوێنرێتەوە، چونکە دەتوانێت دەست بە پەڕگەکانی تر بگات.</translation>
    </message>
    <message>
        <source>The file {name} holds no field reports.</source>
        <translation type="unfinished">پەڕگەی {name} هیچ ڕاپۆرتێکی مەیدانی تێدا نییە.</translation>
    </message>
    <message>
        <source>The file {name} holds no layer.</source>
        <translation type="unfinished">پەڕگەی {name} هیچ چینێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>The file {name} holds several layers with rows.</source>
        <translation type="unfinished">پەڕگەی {name} چەند چینێکی بە ڕیزەوە تێدایە.</translation>
    </message>
    <message>
        <source>The file {name} is broken or cut off.</source>
        <translation type="unfinished">پەڕگەی {name} شکاوە یان بڕاوە.</translation>
    </message>
    <message>
        <source>The file {name} is empty or larger than {size} MB.</source>
        <translation type="unfinished">پەڕگەی {name} بەتاڵە یان لە ‎{size} MB‏ گەورەترە.</translation>
    </message>
    <message>
        <source>The file {name} is larger than {size} MB.</source>
        <translation type="unfinished">پەڕگەی {name} لە {size} مێگابایت گەورەترە.</translation>
    </message>
    <message>
        <source>The file {name} is locked with a password.</source>
        <translation type="unfinished">پەڕگەی {name} بە وشەی نهێنی قفڵ کراوە.</translation>
    </message>
    <message>
        <source>The file {name} is not a report of remarks.</source>
        <translation type="unfinished">پەڕگەی {name} ڕاپۆرتی تێبینییەکان نییە.</translation>
    </message>
    <message>
        <source>The file {name} is not a valid JSON file.</source>
        <translation type="unfinished">پەڕگەی {name} پەڕگەیەکی دروستی JSON نییە.</translation>
    </message>
    <message>
        <source>The file {name} is not written in {encoding}: after row {number} bytes follow that are no letters in it.</source>
        <translation type="unfinished">پەڕگەی {name} بە {encoding} نەنووسراوە: دوای ڕیزی {number} بایتێک دێن کە لەو کۆدکردنەدا پیت نین.</translation>
    </message>
    <message>
        <source>The file {name} lacks: {words}.</source>
        <translation type="unfinished">پەڕگەی {name} ئەمانەی کەمە: {words}.</translation>
    </message>
    <message>
        <source>The file {name} names something unknown: {words}.</source>
        <translation type="unfinished">پەڕگەی {name} ناوی شتێکی نەناسراو دەبات: {words}.</translation>
    </message>
    <message>
        <source>The file, its folder or the disk is read only. Open it for reading, or copy it to a folder of your own.</source>
        <translation type="unfinished">پەڕگەکە یان بوخچەکەی یان دیسکەکە تەنها بۆ خوێندنەوەیە. بۆ خوێندنەوە بیکەرەوە، یان لەبەری بگرەوە بۆ بوخچەیەکی خۆت.</translation>
    </message>
    <message>
        <source>The filled form needs a name of its own that ends in {ending}.</source>
        <translation type="unfinished">فۆڕمی پڕکراوە ناوێکی تایبەتی خۆی پێویستە کە بە {ending} کۆتایی بێت.</translation>
    </message>
    <message>
        <source>The filter names {what} that nobody knows: {names}.</source>
        <translation type="unfinished">لە پاڵاوتنەکەدا {what} هەن کە کەس نایانناسێت: {names}.</translation>
    </message>
    <message>
        <source>The filter of {table} cannot be used: {filter}</source>
        <translation type="unfinished">پاڵاوتنی {table} بەکارنایەت: {filter}</translation>
    </message>
    <message>
        <source>The first day of the filter is after its last day.</source>
        <translation type="unfinished">یەکەم ڕۆژی پاڵاوتنەکە دوای دوا ڕۆژییەتی.</translation>
    </message>
    <message>
        <source>The first update from {name} reads everything: about {records} records, {size}, {time}.</source>
        <translation type="unfinished">یەکەم نوێکردنەوە لە {name} هەموو شتێک دەخوێنێتەوە: نزیکەی {records} تۆمار، ‎{size}‏، {time}.</translation>
    </message>
    <message>
        <source>The folder does not exist. Create it or choose another one.</source>
        <translation type="unfinished">بوخچەکە بوونی نییە. دروستی بکە یان یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The folder of services, or one service, as a web browser shows it.</source>
        <translation type="unfinished">بوخچەی ڕاژەکان، یان یەک ڕاژە، وەک وێبگەڕ پیشانی دەدات.</translation>
    </message>
    <message>
        <source>The folder of templates is fixed by your office.</source>
        <translation type="unfinished">بوخچەی قاڵبەکان نووسینگەکەت دیاری کردووە.</translation>
    </message>
    <message>
        <source>The folder of the report does not exist: {folder}. Create it or choose another one.</source>
        <translation type="unfinished">بوخچەی ڕاپۆرتەکە بوونی نییە: {folder}. دروستی بکە یان یەکێکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The folder {folder} does not exist.</source>
        <translation type="unfinished">بوخچەی {folder} بوونی نییە.</translation>
    </message>
    <message>
        <source>The folder {name} holds no plugin.</source>
        <translation type="unfinished">بوخچەی {name} هیچ پێوەکراوێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>The font {font} is not there or lacks letters of {language}.</source>
        <translation type="unfinished">فۆنتی {font} نییە یان پیتەکانی {language} ی کەمە.</translation>
    </message>
    <message>
        <source>The form has no field {field}, so it does not say: {text}</source>
        <translation type="unfinished">فۆڕمەکە خانەی {field} ی نییە، بۆیە ئەمە ناڵێت: {text}</translation>
    </message>
    <message>
        <source>The former and the new outline could not be compared: compare them by eye.</source>
        <translation type="unfinished">نەتوانرا سنووری پێشوو و سنووری نوێ بەراورد بکرێن: بە چاو بەراوردیان بکە.</translation>
    </message>
    <message>
        <source>The former outline stays in the record of changes.</source>
        <translation type="unfinished">سنووری پێشوو لە تۆماری گۆڕانکارییەکاندا دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>The geometry cannot be read.</source>
        <translation type="unfinished">شێوەکە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The geometry cannot be used: {reason}.</source>
        <translation type="unfinished">شێوەکە بەکارنایەت: {reason}.</translation>
    </message>
    <message>
        <source>The geometry is empty.</source>
        <translation type="unfinished">شێوەکە بەتاڵە.</translation>
    </message>
    <message>
        <source>The geometry lies where its coordinate system does not hold.</source>
        <translation type="unfinished">شێوەکە لە شوێنێکدایە کە سیستەمی پۆتانەکەی کاری تێدا ناکات.</translation>
    </message>
    <message>
        <source>The grid has no distance between its lines, so nothing is drawn.</source>
        <translation type="unfinished">تۆڕەکە هیچ دوورییەکی لە نێوان هێڵەکانیدا نییە، بۆیە هیچ ناکێشرێت.</translation>
    </message>
    <message>
        <source>The grid is drawn in {system}, which the page does not name.</source>
        <translation type="unfinished">تۆڕەکە بە {system} کێشراوە، کە پەڕەکە ناوی نابات.</translation>
    </message>
    <message>
        <source>The handover certificate {number} is for a part and has no outline.</source>
        <translation type="unfinished">بڕوانامەی ڕادەستکردنی {number} بۆ بەشێکە و سنووری نییە.</translation>
    </message>
    <message>
        <source>The hazard is closed or handed over, and its outline cannot be compared with the land released.</source>
        <translation type="unfinished">ناوچە مەترسیدارەکە داخراوە یان ڕادەستکراوە، و سنوورەکەی لەگەڵ زەوی ئازادکراو بەراورد ناکرێت.</translation>
    </message>
    <message>
        <source>The hazard is closed or handed over, but {area} m2 of it were never released (gaps: {count}, the widest {width} m wide).</source>
        <translation type="unfinished">ناوچە مەترسیدارەکە داخراوە یان ڕادەستکراوە، بەڵام ‎{area} m2‏ ی هەرگیز ئازاد نەکراوە (بۆشاییەکان: {count}، پانترینیان ‎{width}‏ م).</translation>
    </message>
    <message>
        <source>The hazard is closed, but nobody confirmed that the site of task order {task} ({status}) was left.</source>
        <translation type="unfinished">ناوچە مەترسیدارەکە داخراوە، بەڵام کەس پشتڕاستی نەکردووەتەوە کە شوێنی فەرمانی ئەرکی {task} ({status}) جێهێڵراوە.</translation>
    </message>
    <message>
        <source>The hazard is closed, but {area} m2 of it remain.</source>
        <translation type="unfinished">ناوچە مەترسیدارەکە داخراوە، بەڵام ‎{area} m2‏ ی ماوە.</translation>
    </message>
    <message>
        <source>The hazard or order the points are for. Readings near it come first; select it on the map, then click here.</source>
        <translation type="unfinished">ئەو ناوچە مەترسیدارە یان فەرمانەی خاڵەکان هی ئەون. ئەو خوێندنەوانەی لێی نزیکن یەکەم جار دێن؛ لەسەر نەخشە دیاری بکە، پاشان لێرە کرتە بکە.</translation>
    </message>
    <message>
        <source>The hazard {fault}: nobody can say whether land of it is left.</source>
        <translation type="unfinished">ناوچە مەترسیدارەکە {fault}: کەس ناتوانێت بڵێت ئایا زەوییەکی ماوە.</translation>
    </message>
    <message>
        <source>The hazard {name} is not open any more: {status}.</source>
        <translation type="unfinished">ناوچەی مەترسیداری {name} چیتر کراوە نییە: {status}.</translation>
    </message>
    <message>
        <source>The hazard {name} was replaced by {later}.</source>
        <translation type="unfinished">ناوچەی مەترسیداری {name} بە {later} جێی گیراوەتەوە.</translation>
    </message>
    <message>
        <source>The headings were taken from row {row}. Above them stands: {texts}.</source>
        <translation type="unfinished">سەردێڕی ستوونەکان لە ڕیزی {row} وەرگیران. لە سەرەوەی ئەوان نووسراوە: {texts}.</translation>
    </message>
    <message>
        <source>The item {id} is of the wrong kind.</source>
        <translation type="unfinished">دانەی {id} جۆرەکەی هەڵەیە.</translation>
    </message>
    <message>
        <source>The key of a record cannot be changed.</source>
        <translation type="unfinished">کلیلی تۆمار ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>The key {key} stands on several rows; this is number {number}.</source>
        <translation type="unfinished">کلیلی {key} لەسەر چەند ڕیزێکە؛ ئەمە ژمارە {number} ە.</translation>
    </message>
    <message>
        <source>The land outside of the outline on the map was not part of this work. What was not cleared is named above. If you find something suspicious, do not touch it and report it at once.</source>
        <translation type="unfinished">ئەو زەوییەی لە دەرەوەی سنوورەکەی سەر نەخشەکەیە بەشێک نەبووە لەم کارە. ئەوەی پاک نەکراوەتەوە لە سەرەوە ناوی براوە. ئەگەر شتێکی گومانلێکراوت دۆزییەوە، دەستی لێ مەدە و یەکسەر ڕاپۆرتی بدە.</translation>
    </message>
    <message>
        <source>The last change of this order was entered for {moment}, and this computer says it is earlier now.</source>
        <translation type="unfinished">دوا گۆڕانکاری ئەم فەرمانە بۆ ‎{moment}‏ تۆمار کراوە، و ئەم کۆمپیوتەرە دەڵێت ئێستا پێش ئەو کاتەیە.</translation>
    </message>
    <message>
        <source>The last rule, and only the last, must be without conditions, so that every pair gets a class.</source>
        <translation type="unfinished">دوا ڕێسا، و تەنها دوا، دەبێت بێ مەرج بێت، تا هەموو جووتێک پۆلێک وەربگرێت.</translation>
    </message>
    <message>
        <source>The last update failed on {when}.</source>
        <translation type="unfinished">دوا نوێکردنەوە لە ‎{when}‏ سەرنەکەوت.</translation>
    </message>
    <message>
        <source>The last update failed on {when}: {reason}</source>
        <translation type="unfinished">دوا نوێکردنەوە لە ‎{when}‏ سەرنەکەوت: {reason}</translation>
    </message>
    <message>
        <source>The last update failed: {table} from {source} are of {day}. Newer records are missing.</source>
        <translation type="unfinished">دوا نوێکردنەوە سەرنەکەوت: {table} لە {source} هی ‎{day}‏ ە. تۆمارە نوێترەکان نین.</translation>
    </message>
    <message>
        <source>The last update of {layer} did not go through, and the page does not say so.</source>
        <translation type="unfinished">دوا نوێکردنەوەی {layer} سەرنەکەوت، و پەڕەکە ئەوە ناڵێت.</translation>
    </message>
    <message>
        <source>The last update was stopped by hand on {when}.</source>
        <translation type="unfinished">دوا نوێکردنەوە لە ‎{when}‏ بە دەست وەستێنرا.</translation>
    </message>
    <message>
        <source>The layer has no field {field}, so its numbers were not checked.</source>
        <translation type="unfinished">چینەکە خانەی {field} ی نییە، بۆیە ژمارەکانی نەپشکنران.</translation>
    </message>
    <message>
        <source>The layer may have changed, or a condition of the column matching is wrong.</source>
        <translation type="unfinished">لەوانەیە چینەکە گۆڕابێت، یان مەرجێکی هاوتاکردنی ستوونەکان هەڵە بێت.</translation>
    </message>
    <message>
        <source>The layer {layer} cannot be read: the map would be printed without it.</source>
        <translation type="unfinished">چینی {layer} ناخوێنرێتەوە: نەخشەکە بەبێ ئەو چاپ دەکرێت.</translation>
    </message>
    <message>
        <source>The layer {layer} is drawn over the hazards and covers them.</source>
        <translation type="unfinished">چینی {layer} بەسەر ناوچە مەترسیدارەکاندا کێشراوە و دایاندەپۆشێت.</translation>
    </message>
    <message>
        <source>The layer {layer} is drawn so faintly that it is overlooked.</source>
        <translation type="unfinished">چینی {layer} هێندە کاڵ کێشراوە کە بەرچاو ناکەوێت.</translation>
    </message>
    <message>
        <source>The layer {layer} is filtered in the project, and the page does not say so: {filter}</source>
        <translation type="unfinished">چینی {layer} لە پرۆژەکەدا پاڵاوتنی هەیە، و پەڕەکە ئەوە ناڵێت: {filter}</translation>
    </message>
    <message>
        <source>The layer {layer} mixes its colours with those below: the map is not coloured as its legend.</source>
        <translation type="unfinished">چینی {layer} ڕەنگەکانی لەگەڵ ئەوانەی ژێری تێکەڵ دەکات: ڕەنگەکانی نەخشەکە وەک ڕوونکردنەوەی هێماکانی نین.</translation>
    </message>
    <message>
        <source>The layer {name} cannot be read here.</source>
        <translation type="unfinished">چینی {name} لێرە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The layer {name} has no coordinate system.</source>
        <translation type="unfinished">چینی {name} سیستەمی پۆتانی نییە.</translation>
    </message>
    <message>
        <source>The layer {name} has no rows.</source>
        <translation type="unfinished">چینی {name} هیچ ڕیزێکی نییە.</translation>
    </message>
    <message>
        <source>The layer {name} holds no areas.</source>
        <translation type="unfinished">چینی {name} هیچ ناوچەیەکی تێدا نییە.</translation>
    </message>
    <message>
        <source>The layer {name} is being edited.</source>
        <translation type="unfinished">چینی {name} لە دەستکاریدایە.</translation>
    </message>
    <message>
        <source>The layer {name} is empty.</source>
        <translation type="unfinished">چینی {name} بەتاڵە.</translation>
    </message>
    <message>
        <source>The layers of the data file are not in the project.</source>
        <translation type="unfinished">چینەکانی پەڕگەی داتا لە پرۆژەکەدا نین.</translation>
    </message>
    <message>
        <source>The layout has no page.</source>
        <translation type="unfinished">پێکهاتەکە (layout) هیچ پەڕەیەکی نییە.</translation>
    </message>
    <message>
        <source>The legend does not explain {layer}, which the map shows.</source>
        <translation type="unfinished">ڕوونکردنەوەی هێماکان {layer} ڕوون ناکاتەوە، کە نەخشەکە پیشانی دەدات.</translation>
    </message>
    <message>
        <source>The legend explains a layer that is not there any more: {layer}</source>
        <translation type="unfinished">ڕوونکردنەوەی هێماکان چینێک ڕوون دەکاتەوە کە ئیتر نییە: {layer}</translation>
    </message>
    <message>
        <source>The legend explains {layer}, which the map does not show.</source>
        <translation type="unfinished">ڕوونکردنەوەی هێماکان {layer} ڕوون دەکاتەوە، کە نەخشەکە پیشانی نادات.</translation>
    </message>
    <message>
        <source>The legend is {over} mm too large for its place.</source>
        <translation type="unfinished">ڕوونکردنەوەی هێماکان ‎{over} mm‏ لە شوێنەکەی گەورەترە.</translation>
    </message>
    <message>
        <source>The letter never says that land is safe. It says what is known near it, and what is not known.</source>
        <translation type="unfinished">نامەکە هەرگیز ناڵێت زەوی سەلامەتە. ئەوە دەڵێت کە لە نزیکیدا زانراوە، و ئەوەی نەزانراوە.</translation>
    </message>
    <message>
        <source>The letters of {item} are too small to be read: {points} points.</source>
        <translation type="unfinished">پیتەکانی {item} زۆر بچووکن بۆ خوێندنەوە: {points} خاڵ.</translation>
    </message>
    <message>
        <source>The letters of {name} are written as {encoding}, which cannot be read here.</source>
        <translation type="unfinished">پیتەکانی {name} بە {encoding} نووسراون، کە لێرە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The line broke while reading, and the reading went on with a later state of the data: {reason}</source>
        <translation type="unfinished">لە کاتی خوێندنەوەدا پەیوەندییەکە پچڕا، و خوێندنەوەکە بە دۆخێکی دواتری داتاکە بەردەوام بوو: {reason}</translation>
    </message>
    <message>
        <source>The line does not cut the outline in two.</source>
        <translation type="unfinished">هێڵەکە سنوورەکە ناکات بە دوو بەش.</translation>
    </message>
    <message>
        <source>The line has {count} points: too few for an outline.</source>
        <translation type="unfinished">هێڵەکە {count} خاڵی هەیە: بۆ سنوورێک زۆر کەمە.</translation>
    </message>
    <message>
        <source>The line of the record of changes that stands on the paper is missing.</source>
        <translation type="unfinished">ئەو دێڕەی تۆماری گۆڕانکارییەکان کە لەسەر کاغەزەکە نووسراوە نەماوە.</translation>
    </message>
    <message>
        <source>The line to {host} broke off.</source>
        <translation type="unfinished">پەیوەندی لەگەڵ {host} پچڕا.</translation>
    </message>
    <message>
        <source>The line to {where} broke.</source>
        <translation type="unfinished">پەیوەندی لەگەڵ {where} پچڕا.</translation>
    </message>
    <message>
        <source>The line to {where} is not encrypted: others on the way can read the data.</source>
        <translation type="unfinished">پەیوەندی لەگەڵ {where} شفرە نەکراوە: کەسانی تر لە ڕێگادا دەتوانن داتاکە بخوێننەوە.</translation>
    </message>
    <message>
        <source>The line was taken as an outline.</source>
        <translation type="unfinished">هێڵەکە وەک سنوور وەرگیرا.</translation>
    </message>
    <message>
        <source>The list has no number.</source>
        <translation type="unfinished">لیستەکە ژمارەی نییە.</translation>
    </message>
    <message>
        <source>The login in QGIS's authentication store cannot be used. Its master password may be missing.</source>
        <translation type="unfinished">چوونەژوورەوەکەی کۆگای چوونەژوورەوەی QGIS بەکارنایەت. لەوانەیە وشەی نهێنی سەرەکییەکەی کەم بێت.</translation>
    </message>
    <message>
        <source>The login {name} of QGIS's authentication store cannot be read.</source>
        <translation type="unfinished">چوونەژوورەوەی {name} لە کۆگای چوونەژوورەوەی QGIS ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The main map is hidden, transparent or off the page.</source>
        <translation type="unfinished">نەخشەی سەرەکی شاراوەیە، شەفافە یان لە دەرەوەی پەڕەکەیە.</translation>
    </message>
    <message>
        <source>The main map lies outside the small map.</source>
        <translation type="unfinished">نەخشەی سەرەکی لە دەرەوەی نەخشە بچووکەکەیە.</translation>
    </message>
    <message>
        <source>The map</source>
        <translation type="unfinished">نەخشەکە</translation>
    </message>
    <message>
        <source>The map cannot show this place.</source>
        <translation type="unfinished">نەخشەکە ناتوانێت ئەم شوێنە پیشان بدات.</translation>
    </message>
    <message>
        <source>The map check found nothing wrong with this page.</source>
        <translation type="unfinished">پشکنینی نەخشە هیچ هەڵەیەکی لەم پەڕەیەدا نەدۆزییەوە.</translation>
    </message>
    <message>
        <source>The map is cut off by another shape: what lies outside is not shown.</source>
        <translation type="unfinished">نەخشەکە بە شێوەیەکی تر بڕدراوە: ئەوەی لە دەرەوەیەتی پیشان نادرێت.</translation>
    </message>
    <message>
        <source>The map is drawn in {real} and the page says another coordinate system.</source>
        <translation type="unfinished">نەخشەکە بە {real} کێشراوە و پەڕەکە سیستەمێکی پۆتانی تر دەڵێت.</translation>
    </message>
    <message>
        <source>The map is drawn so faintly that it is overlooked.</source>
        <translation type="unfinished">نەخشەکە هێندە کاڵ کێشراوە کە بەرچاو ناکەوێت.</translation>
    </message>
    <message>
        <source>The map of this order cannot be printed: {reason}</source>
        <translation type="unfinished">ناتوانرێت نەخشەی ئەم فەرمانە چاپ بکرێت: {reason}</translation>
    </message>
    <message>
        <source>The map shows fields of {layer} that the public may not see: {fields}</source>
        <translation type="unfinished">نەخشەکە خانەی {layer} پیشان دەدات کە نابێت خەڵک بیانبینن: {fields}</translation>
    </message>
    <message>
        <source>The map shows made-up records and does not say so.</source>
        <translation type="unfinished">نەخشەکە تۆماری داهێنراو پیشان دەدات و ئەوە ناڵێت.</translation>
    </message>
    <message>
        <source>The map shows only some of the hazards; {count} are hidden.</source>
        <translation type="unfinished">نەخشەکە تەنها هەندێک لە ناوچە مەترسیدارەکان پیشان دەدات؛ {count} شاردراونەتەوە.</translation>
    </message>
    <message>
        <source>The map shows only the records of one span of time and does not say so.</source>
        <translation type="unfinished">نەخشەکە تەنها تۆمارەکانی یەک ماوەی کات پیشان دەدات و ئەوە ناڵێت.</translation>
    </message>
    <message>
        <source>The map shows released land and hides {count} hazards. It would read as: the rest is safe.</source>
        <translation type="unfinished">نەخشەکە زەوی ئازادکراو پیشان دەدات و {count} ناوچەی مەترسیدار دەشارێتەوە. وا دەخوێنرێتەوە: ئەوەی تر سەلامەتە.</translation>
    </message>
    <message>
        <source>The map shows released land one by one and {count} hazards only added up. It would read as: the rest is safe.</source>
        <translation type="unfinished">نەخشەکە زەوی ئازادکراو یەک بە یەک پیشان دەدات و {count} ناوچەی مەترسیدار تەنها بە کۆ. وا دەخوێنرێتەوە: ئەوەی تر سەلامەتە.</translation>
    </message>
    <message>
        <source>The map shows released land, and whether it hides hazards cannot be checked: the table of hazards is not there.</source>
        <translation type="unfinished">نەخشەکە زەوی ئازادکراو پیشان دەدات، و ناتوانرێت بپشکنرێت ئایا ناوچە مەترسیدارەکان دەشارێتەوە: خشتەی ناوچە مەترسیدارەکان نییە.</translation>
    </message>
    <message>
        <source>The map type {name} cannot be read.</source>
        <translation type="unfinished">جۆری نەخشەی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The map type {name} cannot be used: {what}</source>
        <translation type="unfinished">جۆری نەخشەی {name} بەکارنایەت: {what}</translation>
    </message>
    <message>
        <source>The map type {name} has no pages for {pages}.</source>
        <translation type="unfinished">جۆری نەخشەی {name} پەڕەی نییە بۆ {pages}.</translation>
    </message>
    <message>
        <source>The map type {name} has no pages for {value}.</source>
        <translation type="unfinished">جۆری نەخشەی {name} پەڕەی نییە بۆ {value}.</translation>
    </message>
    <message>
        <source>The map type {name} says nothing about a parcel. Choose land_enquiry, or leave PARCEL out.</source>
        <translation type="unfinished">جۆری نەخشەی {name} هیچ دەربارەی پارچە زەوی ناڵێت. land_enquiry هەڵبژێرە، یان PARCEL لاببە.</translation>
    </message>
    <message>
        <source>The map {item} has no layers: it would be printed blank.</source>
        <translation type="unfinished">نەخشەی {item} هیچ چینێکی نییە: بە بەتاڵی چاپ دەکرێت.</translation>
    </message>
    <message>
        <source>The maps at work are being stopped; pages that are ready are kept. Then close QGIS again.</source>
        <translation type="unfinished">ئەو نەخشانەی لە کاردان دەوەستێنرێن؛ پەڕە ئامادەکان هەڵدەگیرێن. پاشان QGIS دووبارە دابخە.</translation>
    </message>
    <message>
        <source>The matching was changed and not saved. Begin another one without it?</source>
        <translation type="unfinished">هاوتاکردنەکە گۆڕدراوە و هەڵنەگیراوە. بەبێ ئەو یەکێکی تر دەست پێ بکرێت؟</translation>
    </message>
    <message>
        <source>The name is too long. Choose a shorter one.</source>
        <translation type="unfinished">ناوەکە زۆر درێژە. یەکێکی کورتتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The name of a data file ends in {suffix}.</source>
        <translation type="unfinished">ناوی پەڕگەی داتا بە {suffix} کۆتایی دێت.</translation>
    </message>
    <message>
        <source>The name of a field of a data file as people read it. Language is en, ar or ckb; without it that of the suite. Example: imsma_field('hazard', 'status', 'ar')</source>
        <translation type="unfinished">ناوی خانەیەکی پەڕگەی داتا وەک خەڵک دەیخوێننەوە. زمان en یان ar یان ckb ە؛ بەبێ ئەوە زمانی ئامرازەکانە. نموونە: imsma_field('hazard', 'status', 'ar')</translation>
    </message>
    <message>
        <source>The name of a package ends in {suffix}.</source>
        <translation type="unfinished">ناوی پاکێج بە {suffix} کۆتایی دێت.</translation>
    </message>
    <message>
        <source>The name of the file says {named}, the template says {said}.</source>
        <translation type="unfinished">ناوی پەڕگەکە دەڵێت {named}، قاڵبەکە دەڵێت {said}.</translation>
    </message>
    <message>
        <source>The newest of its kind</source>
        <translation type="unfinished">نوێترینی جۆری خۆی</translation>
    </message>
    <message>
        <source>The newest record is of {real}, and the page says another day of the data.</source>
        <translation type="unfinished">نوێترین تۆمار هی ‎{real}‏ ە، و پەڕەکە ڕۆژێکی تری داتا دەڵێت.</translation>
    </message>
    <message>
        <source>The next one</source>
        <translation type="unfinished">ژمارەی داهاتوو</translation>
    </message>
    <message>
        <source>The north arrow points {degrees} degrees away from north on the map.</source>
        <translation type="unfinished">تیری باکوور {degrees} پلە لە باکووری سەر نەخشەکە لادەدات.</translation>
    </message>
    <message>
        <source>The number {number} is longer than {count} characters.</source>
        <translation type="unfinished">ژمارەی {number} لە {count} پیت درێژترە.</translation>
    </message>
    <message>
        <source>The number {number} is used already.</source>
        <translation type="unfinished">ژمارەی {number} پێشتر بەکارهاتووە.</translation>
    </message>
    <message>
        <source>The numbers of the points of part {part} are not all there or not all different; the points were taken as they stand.</source>
        <translation type="unfinished">ژمارەی خاڵەکانی بەشی {part} هەموویان نین یان هەموویان جیاواز نین؛ خاڵەکان بەو ڕیزەی هەیانە وەرگیران.</translation>
    </message>
    <message>
        <source>The old data stay. Update again; if it happens again, tell those who run the source.</source>
        <translation type="unfinished">داتا کۆنەکە دەمێنێتەوە. دووبارە نوێی بکەرەوە؛ ئەگەر دووبارە ڕووی دا، بەوانە بڵێ کە سەرچاوەکە بەڕێوە دەبەن.</translation>
    </message>
    <message>
        <source>The operator of {number} is not in the data file.</source>
        <translation type="unfinished">جێبەجێکاری {number} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>The order</source>
        <translation type="unfinished">فەرمانەکە</translation>
    </message>
    <message>
        <source>The order could not be compared with {name}: compare them by eye.</source>
        <translation type="unfinished">فەرمانەکە لەگەڵ {name} بەراورد نەکرا: بە چاو بەراوردیان بکە.</translation>
    </message>
    <message>
        <source>The order does not lie on its hazard {name}.</source>
        <translation type="unfinished">فەرمانەکە لەسەر ناوچە مەترسیدارەکەی خۆی {name} نییە.</translation>
    </message>
    <message>
        <source>The order ends and its parts are planned in its place, each for its own operator. Reports stay with the former order.</source>
        <translation type="unfinished">فەرمانەکە کۆتایی دێت و لە جێی ئەو پلان بۆ بەشەکانی دادەنرێت، هەریەکەیان بۆ جێبەجێکاری خۆی. ڕاپۆرتەکان لەگەڵ فەرمانی پێشوو دەمێننەوە.</translation>
    </message>
    <message>
        <source>The order ends, and what remains of it is planned for another operator: the order less the land released. Draw an outline only if it shall be another.</source>
        <translation type="unfinished">فەرمانەکە کۆتایی دێت، و ئەوەی لێی دەمێنێتەوە پلانی بۆ جێبەجێکارێکی تر دادەنرێت: فەرمانەکە جگە لە زەوی ئازادکراو. سنوور تەنها ئەگەر دەبێت جیاواز بێت بکێشە.</translation>
    </message>
    <message>
        <source>The order has been suspended for more than {days} days, or nobody knows since when.</source>
        <translation type="unfinished">فەرمانەکە زیاتر لە {days} ڕۆژە ڕاگیراوە، یان کەس نازانێت لە کەیەوە.</translation>
    </message>
    <message>
        <source>The order has no handover certificate with its signed paper.</source>
        <translation type="unfinished">فەرمانەکە بڕوانامەی ڕادەستکردنی نییە کە کاغەزە واژۆکراوەکەی لەگەڵ بێت.</translation>
    </message>
    <message>
        <source>The order has no outline that can be drawn, so the paper has no map.</source>
        <translation type="unfinished">فەرمانەکە سنوورێکی نییە کە بکێشرێت، بۆیە کاغەزەکە نەخشەی نییە.</translation>
    </message>
    <message>
        <source>The order has no outline that can be used.</source>
        <translation type="unfinished">فەرمانەکە سنوورێکی بەکارهاتووی نییە.</translation>
    </message>
    <message>
        <source>The order has no outline.</source>
        <translation type="unfinished">فەرمانەکە سنووری نییە.</translation>
    </message>
    <message>
        <source>The order has not run out: it is valid to {day}.</source>
        <translation type="unfinished">فەرمانەکە بەسەرنەچووە: تا ‎{day}‏ کارپێکراوە.</translation>
    </message>
    <message>
        <source>The order has the status {status} in the file: people may be there.</source>
        <translation type="unfinished">فەرمانەکە لە پەڕگەکەدا دۆخی {status} ە: لەوانەیە خەڵک لەوێ بن.</translation>
    </message>
    <message>
        <source>The order is closed. Only these fields may still be entered: {names}.</source>
        <translation type="unfinished">فەرمانەکە داخراوە. تەنها ئەم خانانە هێشتا دەتوانرێن تۆمار بکرێن: {names}.</translation>
    </message>
    <message>
        <source>The order is given to this operator already.</source>
        <translation type="unfinished">فەرمانەکە پێشتر بەم جێبەجێکارە دراوە.</translation>
    </message>
    <message>
        <source>The order is not valid any more, and nobody confirmed that the site was left: people may be there.</source>
        <translation type="unfinished">فەرمانەکە چیتر کارپێکراو نییە، و کەس پشتڕاستی نەکردووەتەوە کە شوێنەکە جێهێڵراوە: لەوانەیە خەڵک لەوێ بن.</translation>
    </message>
    <message>
        <source>The order is said to cover an administrative area, but its outline is none of the data file. As such an area it would conflict with nobody.</source>
        <translation type="unfinished">گوتراوە فەرمانەکە یەکەیەکی کارگێڕی دادەپۆشێت، بەڵام سنوورەکەی سنووری هیچ یەکەیەکی پەڕگەی داتا نییە. وەک یەکەیەکی وا لەگەڵ هیچ کەسێک ناکۆک نەدەبوو.</translation>
    </message>
    <message>
        <source>The order is valid to {former}; {day} is no extension.</source>
        <translation type="unfinished">فەرمانەکە تا ‎{former}‏ کارپێکراوە؛ ‎{day}‏ درێژکردنەوە نییە.</translation>
    </message>
    <message>
        <source>The order names a hazard that is not in the data file ({key}).</source>
        <translation type="unfinished">فەرمانەکە ناوی ناوچەیەکی مەترسیدار دەبات کە لە پەڕگەی داتادا نییە ({key}).</translation>
    </message>
    <message>
        <source>The order names the accreditation {number}, which is not one of {name}.</source>
        <translation type="unfinished">فەرمانەکە ناوی متمانەپێدانی {number} دەبات، کە هی {name} نییە.</translation>
    </message>
    <message>
        <source>The order states no area.</source>
        <translation type="unfinished">فەرمانەکە ڕووبەری تێدا نەنووسراوە.</translation>
    </message>
    <message>
        <source>The order was changed while you were changing it; yours is not saved.</source>
        <translation type="unfinished">فەرمانەکە گۆڕدرا لەو کاتەی تۆ دەتگۆڕی؛ گۆڕینی تۆ پاشەکەوت نەکراوە.</translation>
    </message>
    <message>
        <source>The order was issued on this. Extend or transfer it instead.</source>
        <translation type="unfinished">فەرمانەکە لەسەر ئەم بنەمایە دەرکراوە. لەجیاتی ئەوە درێژی بکەرەوە یان بیگوازەرەوە.</translation>
    </message>
    <message>
        <source>The order was last changed on {last}; nothing can be entered for {day}.</source>
        <translation type="unfinished">فەرمانەکە دواجار لە ‎{last}‏ گۆڕدراوە؛ هیچ بۆ ‎{day}‏ تۆمار ناکرێت.</translation>
    </message>
    <message>
        <source>The order was made after {day}.</source>
        <translation type="unfinished">فەرمانەکە دوای ‎{day}‏ دروست کراوە.</translation>
    </message>
    <message>
        <source>The order was valid until {day}; people may be on its ground without one.</source>
        <translation type="unfinished">فەرمانەکە تا ‎{day}‏ کارپێکراو بوو؛ لەوانەیە خەڵک بەبێ فەرمانێکی کارپێکراو لەسەر زەوییەکەی بن.</translation>
    </message>
    <message>
        <source>The order {fault}: nobody can say whether it lies on land of another.</source>
        <translation type="unfinished">فەرمانەکە {fault}: کەس ناتوانێت بڵێت ئایا لەسەر زەوی فەرمانێکی ترە.</translation>
    </message>
    <message>
        <source>The order {number} was entered.</source>
        <translation type="unfinished">فەرمانی {number} تۆمار کرا.</translation>
    </message>
    <message>
        <source>The orders are given to different operators. Name the one that gets the new order.</source>
        <translation type="unfinished">فەرمانەکان بە جێبەجێکاری جیاواز دراون. ناوی ئەوە ببە کە فەرمانە نوێیەکە وەردەگرێت.</translation>
    </message>
    <message>
        <source>The orders end, and one for what remains of them is planned in their place.</source>
        <translation type="unfinished">فەرمانەکان کۆتاییان دێت، و لە جێی ئەوان پلانی فەرمانێک بۆ ئەوەی لێیان دەمێنێتەوە دادەنرێت.</translation>
    </message>
    <message>
        <source>The outline as received is kept for ever and cannot be changed.</source>
        <translation type="unfinished">سنوور وەک وەرگیراوە بۆ هەمیشە هەڵدەگیرێت و ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>The outline came with curves, which were not asked for; it is not taken.</source>
        <translation type="unfinished">سنوورەکە بە چەماوەوە هاتووە، کە داوا نەکرابوون؛ وەرناگیرێت.</translation>
    </message>
    <message>
        <source>The outline cannot be brought to longitude and latitude.</source>
        <translation type="unfinished">سنوورەکە ناگۆڕدرێت بۆ هێڵی درێژی و پانی.</translation>
    </message>
    <message>
        <source>The outline cannot be placed: {reason}</source>
        <translation type="unfinished">ناتوانرێت سنوورەکە دابنرێت: {reason}</translation>
    </message>
    <message>
        <source>The outline cannot be read: {text}</source>
        <translation type="unfinished">سنوورەکە ناخوێنرێتەوە: {text}</translation>
    </message>
    <message>
        <source>The outline could not be placed; the former one stays on the map.</source>
        <translation type="unfinished">سنوورەکە دانەنرا؛ ئەوەی پێشوو لەسەر نەخشەکە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>The outline crosses itself</source>
        <translation type="unfinished">سنوورەکە خۆی دەبڕێت</translation>
    </message>
    <message>
        <source>The outline encloses {area} m2 only.</source>
        <translation type="unfinished">سنوورەکە تەنها ‎{area} m2‏ دەگرێتەوە.</translation>
    </message>
    <message>
        <source>The outline given as text cannot be read.</source>
        <translation type="unfinished">ئەو سنوورەی وەک دەق دراوە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The outline has fewer than three different points.</source>
        <translation type="unfinished">سنوورەکە لە سێ خاڵی جیاواز کەمتری هەیە.</translation>
    </message>
    <message>
        <source>The outline has too few points</source>
        <translation type="unfinished">سنوورەکە خاڵی زۆر کەمی هەیە</translation>
    </message>
    <message>
        <source>The outline is in another coordinate system than the first one: {text}</source>
        <translation type="unfinished">سنوورەکە بە سیستەمێکی پۆتانی ترە، جیاواز لە یەکەم: {text}</translation>
    </message>
    <message>
        <source>The outline is not complete: see the remarks.</source>
        <translation type="unfinished">سنوورەکە تەواو نییە: سەیری تێبینییەکان بکە.</translation>
    </message>
    <message>
        <source>The outline is not correct: {reason}</source>
        <translation type="unfinished">سنوورەکە ڕاست نییە: {reason}</translation>
    </message>
    <message>
        <source>The outline of GEOMETRY cannot be used.</source>
        <translation type="unfinished">سنووری GEOMETRY بەکارنایەت.</translation>
    </message>
    <message>
        <source>The outline of parcel {name} cannot be used.</source>
        <translation type="unfinished">سنووری پارچە زەوی {name} بەکارنایەت.</translation>
    </message>
    <message>
        <source>The outline of the order cannot be used: nobody can say what is left.</source>
        <translation type="unfinished">سنووری فەرمانەکە بەکارنایەت: کەس ناتوانێت بڵێت چی ماوە.</translation>
    </message>
    <message>
        <source>The outline of the order crosses or touches itself; it counts repaired.</source>
        <translation type="unfinished">سنووری فەرمانەکە خۆی دەبڕێت یان بەر خۆی دەکەوێت؛ بە شێوەی چاککراوی دادەنرێت.</translation>
    </message>
    <message>
        <source>The outline of the parcel {name} crosses itself.</source>
        <translation type="unfinished">سنووری پارچە زەوی {name} خۆی دەبڕێت.</translation>
    </message>
    <message>
        <source>The outline of the points has {drawn} m2, reported are {reported} m2.</source>
        <translation type="unfinished">سنووری خاڵەکان ‎{drawn} m2‏ ە، ڕاپۆرتکراو ‎{reported} m2‏ ە.</translation>
    </message>
    <message>
        <source>The outline of the points has {drawn} {unit}, reported are {reported} {unit}.</source>
        <translation type="unfinished">سنووری خاڵەکان ‎{drawn} {unit}‏ یە، ڕاپۆرتکراو ‎{reported} {unit}‏ یە.</translation>
    </message>
    <message>
        <source>The outline of this record was changed after the repair had been proposed.</source>
        <translation type="unfinished">سنووری ئەم تۆمارە گۆڕدراوە دوای ئەوەی چاککردنەکە پێشنیار کراوە.</translation>
    </message>
    <message>
        <source>The outline of {name} is a circle drawn from a reported size, good to {metres} m.</source>
        <translation type="unfinished">سنووری {name} بازنەیەکە لە ڕووبەری ڕاپۆرتکراوەوە کێشراوە، وردییەکەی ‎{metres}‏ م.</translation>
    </message>
    <message>
        <source>The outline of {name} is a circle drawn from a reported size.</source>
        <translation type="unfinished">سنووری {name} بازنەیەکە لە ڕووبەری ڕاپۆرتکراوەوە کێشراوە.</translation>
    </message>
    <message>
        <source>The outline of {name} is good to {metres} m only.</source>
        <translation type="unfinished">سنووری {name} وردییەکەی تەنها ‎{metres}‏ م ە.</translation>
    </message>
    <message>
        <source>The outline of {name} is uncertain until somebody accepts a repair.</source>
        <translation type="unfinished">سنووری {name} نادڵنیایە تا کەسێک چاککردنێک پەسەند دەکات.</translation>
    </message>
    <message>
        <source>The outline of {number} cannot be used: {reason}</source>
        <translation type="unfinished">سنووری {number} بەکارنایەت: {reason}</translation>
    </message>
    <message>
        <source>The outline proposed cannot be read.</source>
        <translation type="unfinished">سنووری پێشنیارکراو ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The outline proposed is not sound: its boundary crosses or touches itself.</source>
        <translation type="unfinished">سنووری پێشنیارکراو ڕاست نییە: هێڵەکەی خۆی دەبڕێت یان بەر خۆی دەکەوێت.</translation>
    </message>
    <message>
        <source>The outline touches itself</source>
        <translation type="unfinished">سنوورەکە بەر خۆی دەکەوێت</translation>
    </message>
    <message>
        <source>The outline was not drawn. {reasons}</source>
        <translation type="unfinished">سنوورەکە نەکێشرا. {reasons}</translation>
    </message>
    <message>
        <source>The outlines of orders of {office} are {days} days old: newer orders of it are not known here. Ask for a new package.</source>
        <translation type="unfinished">سنووری فەرمانەکانی {office} هی {days} ڕۆژ لەمەوبەرن: فەرمانە نوێترەکانی لێرە نەزانراون. داوای پاکێجێکی نوێ بکە.</translation>
    </message>
    <message>
        <source>The outlines of the orders cannot be put together.</source>
        <translation type="unfinished">ناتوانرێت سنووری فەرمانەکان پێکەوە ببەسترێنەوە.</translation>
    </message>
    <message>
        <source>The outlines share {area} m2; in the reported area it counts twice.</source>
        <translation type="unfinished">سنوورەکان ‎{area} m2‏ هاوبەشن؛ لە ڕووبەری ڕاپۆرتکراودا دوو جار دەژمێردرێت.</translation>
    </message>
    <message>
        <source>The outlines stay as received, marked uncertain, until a person accepts a repair.</source>
        <translation type="unfinished">سنوورەکان وەک وەرگیراون و بە نیشانەی نادڵنیا دەمێننەوە، تا کەسێک چاککردنێک پەسەند دەکات.</translation>
    </message>
    <message>
        <source>The overlap rules cannot be used. {danger}</source>
        <translation type="unfinished">ڕێساکانی یەکترپۆشین بەکارنایەن. {danger}</translation>
    </message>
    <message>
        <source>The overlap rules cannot be used. {mistake}</source>
        <translation type="unfinished">ڕێساکانی یەکترپۆشین بەکارنایەن. {mistake}</translation>
    </message>
    <message>
        <source>The package answers one that this data file has not sent.</source>
        <translation type="unfinished">پاکێجەکە وەڵامی پاکێجێکە کە ئەم پەڕگەی داتایە نەیناردووە.</translation>
    </message>
    <message>
        <source>The package has the number {number}; number {newest} was taken in on {day} by {name}.</source>
        <translation type="unfinished">پاکێجەکە ژمارەی {number} ی هەیە؛ ژمارەی {newest} لە ‎{day}‏ لەلایەن {name} وەرگیراوە.</translation>
    </message>
    <message>
        <source>The package holds something else: {kind}.</source>
        <translation type="unfinished">پاکێجەکە شتێکی تری تێدایە: {kind}.</translation>
    </message>
    <message>
        <source>The package is made for another data file, that of {partner}.</source>
        <translation type="unfinished">پاکێجەکە بۆ پەڕگەیەکی تری داتا دروست کراوە، هی {partner}.</translation>
    </message>
    <message>
        <source>The package is not signed: anybody could have made it. Ask the sender for its check sum {sum}.</source>
        <translation type="unfinished">پاکێجەکە واژوو نەکراوە: هەر کەسێک دەیتوانی دروستی بکات. لە نێرەرەکە ژمارەی پشکنینی {sum} بپرسە.</translation>
    </message>
    <message>
        <source>The package is signed, but no key is set here: nobody checked from whom it is.</source>
        <translation type="unfinished">پاکێجەکە واژوو کراوە، بەڵام لێرە هیچ کلیلێک دانەنراوە: کەس نەیپشکنیوە کە لە کێوە هاتووە.</translation>
    </message>
    <message>
        <source>The package needs the names of both offices.</source>
        <translation type="unfinished">پاکێجەکە ناوی هەردوو نووسینگەی پێویستە.</translation>
    </message>
    <message>
        <source>The package says that it was made on {day}: that day is still to come.</source>
        <translation type="unfinished">پاکێجەکە دەڵێت لە ‎{day}‏ دروست کراوە: ئەو ڕۆژە هێشتا نەهاتووە.</translation>
    </message>
    <message>
        <source>The package that was sent before this one was not taken in. This one holds its state as well.</source>
        <translation type="unfinished">ئەو پاکێجەی پێش ئەمە نێردراوە وەرنەگیراوە. ئەمە دۆخی ئەویشی تێدایە.</translation>
    </message>
    <message>
        <source>The package was made by a newer version of these tools.</source>
        <translation type="unfinished">پاکێجەکە بە وەشانێکی نوێتری ئەم ئامرازانە دروست کراوە.</translation>
    </message>
    <message>
        <source>The package was made with this data file itself.</source>
        <translation type="unfinished">پاکێجەکە هەر بەم پەڕگەی داتایە خۆی دروست کراوە.</translation>
    </message>
    <message>
        <source>The package was taken in already, on {day} by {name}.</source>
        <translation type="unfinished">پاکێجەکە پێشتر لە ‎{day}‏ لەلایەن {name} وەرگیراوە.</translation>
    </message>
    <message>
        <source>The package was taken in: {new} records entered, {changed} changed.</source>
        <translation type="unfinished">پاکێجەکە وەرگیرا: {new} تۆمار زیاد کران، {changed} گۆڕدران.</translation>
    </message>
    <message>
        <source>The package {name} is damaged or was changed on its way.</source>
        <translation type="unfinished">پاکێجی {name} تێکچووە یان لە ڕێگادا گۆڕدراوە.</translation>
    </message>
    <message>
        <source>The package {name} is not signed.</source>
        <translation type="unfinished">پاکێجی {name} واژوو نەکراوە.</translation>
    </message>
    <message>
        <source>The package {name} is too large to be one.</source>
        <translation type="unfinished">پاکێجی {name} لەوە گەورەترە کە پاکێج بێت.</translation>
    </message>
    <message>
        <source>The package {name} was made by another version of these tools.</source>
        <translation type="unfinished">پاکێجی {name} بە وەشانێکی تری ئەم ئامرازانە دروست کراوە.</translation>
    </message>
    <message>
        <source>The page cannot be opened in the layout designer.</source>
        <translation type="unfinished">پەڕەکە لە دیزاینەری پەڕەدا ناکرێتەوە.</translation>
    </message>
    <message>
        <source>The page does not say in which time zone its dates are.</source>
        <translation type="unfinished">پەڕەکە ناڵێت بەروارەکانی بە چ زۆنێکی کاتن.</translation>
    </message>
    <message>
        <source>The page does not say its {what}.</source>
        <translation type="unfinished">پەڕەکە ئەمەی خۆی ناڵێت: {what}.</translation>
    </message>
    <message>
        <source>The page does not say that white does not mean safe.</source>
        <translation type="unfinished">پەڕەکە ناڵێت کە ڕەنگی سپی مانای سەلامەتی نییە.</translation>
    </message>
    <message>
        <source>The page does not say whether it is restricted or public: {text}</source>
        <translation type="unfinished">پەڕەکە ناڵێت ئایا سنووردارە یان گشتی: {text}</translation>
    </message>
    <message>
        <source>The page does not say which page of how many it is: {text}</source>
        <translation type="unfinished">پەڕەکە ناڵێت کام پەڕەیە لە چەند پەڕە: {text}</translation>
    </message>
    <message>
        <source>The page has its {what}, but hidden, transparent or off the page.</source>
        <translation type="unfinished">پەڕەکە ئەمەی هەیە، بەڵام شاراوە، شەفاف یان لە دەرەوەی پەڕەکەیە: {what}.</translation>
    </message>
    <message>
        <source>The page has no table {id}.</source>
        <translation type="unfinished">پەڕەکە خشتەی {id} ی نییە.</translation>
    </message>
    <message>
        <source>The page has no {what}.</source>
        <translation type="unfinished">پەڕەکە ئەمەی نییە: {what}.</translation>
    </message>
    <message>
        <source>The page is made for the public and says that it is restricted.</source>
        <translation type="unfinished">پەڕەکە بۆ خەڵک دروست کراوە و دەڵێت سنووردارە.</translation>
    </message>
    <message>
        <source>The page names a day that has not come yet: {day}.</source>
        <translation type="unfinished">پەڕەکە ڕۆژێک ناو دەبات کە هێشتا نەهاتووە: ‎{day}‏.</translation>
    </message>
    <message>
        <source>The page names no day: neither of its data nor of its print.</source>
        <translation type="unfinished">پەڕەکە هیچ ڕۆژێک ناو نابات: نە هی داتاکەی و نە هی چاپەکەی.</translation>
    </message>
    <message>
        <source>The page names the source {source}, and no record of it is on the map.</source>
        <translation type="unfinished">پەڕەکە سەرچاوەی {source} ناو دەبات، و هیچ تۆمارێکی ئەو لەسەر نەخشەکە نییە.</translation>
    </message>
    <message>
        <source>The page says that everybody may see it, and it is made for mine action only.</source>
        <translation type="unfinished">پەڕەکە دەڵێت هەموو کەس دەتوانێت بیبینێت، و تەنها بۆ کاروباری مین دروست کراوە.</translation>
    </message>
    <message>
        <source>The page says {written}, but the scale of the map is 1:{real}.</source>
        <translation type="unfinished">پەڕەکە دەڵێت ‎{written}‏، بەڵام پێوەری نەخشەکە ‎1:{real}‏ ە.</translation>
    </message>
    <message>
        <source>The page template {name} cannot be opened.</source>
        <translation type="unfinished">قاڵبی پەڕەی {name} ناکرێتەوە.</translation>
    </message>
    <message>
        <source>The page template {name} cannot be used.</source>
        <translation type="unfinished">قاڵبی پەڕەی {name} بەکارنایەت.</translation>
    </message>
    <message>
        <source>The page {name} could not be printed.</source>
        <translation type="unfinished">پەڕەی {name} چاپ نەکرا.</translation>
    </message>
    <message>
        <source>The pages could not be put into one file. The map stands in a file of its own.</source>
        <translation type="unfinished">نەتوانرا پەڕەکان لە یەک پەڕگەدا دابنرێن. نەخشەکە لە پەڕگەیەکی جیای خۆیدایە.</translation>
    </message>
    <message>
        <source>The parcel {name} lies outside the country, so nothing is known about it. Look whether longitude and latitude were exchanged.</source>
        <translation type="unfinished">پارچە زەوی {name} لە دەرەوەی وڵاتە، بۆیە هیچی دەربارە نەزانراوە. سەیر بکە ئایا هێڵی درێژی و پانی جێگۆڕکێیان پێ کراوە.</translation>
    </message>
    <message>
        <source>The parcel {name} {fault}.</source>
        <translation type="unfinished">پارچە زەوی {name} {fault}.</translation>
    </message>
    <message>
        <source>The part</source>
        <translation type="unfinished">بەشەکە</translation>
    </message>
    <message>
        <source>The part cannot be used: {reason}</source>
        <translation type="unfinished">بەشەکە بەکارنایەت: {reason}</translation>
    </message>
    <message>
        <source>The part lies outside the hazards.</source>
        <translation type="unfinished">بەشەکە لە دەرەوەی ناوچە مەترسیدارەکانە.</translation>
    </message>
    <message>
        <source>The parts of the Shapefile {name} do not belong together: {outlines} outlines, {rows} rows of values.</source>
        <translation type="unfinished">بەشەکانی Shapefile ی {name} پێکەوە نین: {outlines} سنوور، {rows} ڕیزی بەها.</translation>
    </message>
    <message>
        <source>The pattern of numbers {pattern} has the unknown field {name}. Known are: {names}.</source>
        <translation type="unfinished">شێوازی ژمارەکانی {pattern} خانەی نەناسراوی {name} ی تێدایە. ئەوانەی ناسراون: {names}.</translation>
    </message>
    <message>
        <source>The pattern of numbers {pattern} needs one counter such as {example}.</source>
        <translation type="unfinished">شێوازی ژمارەکانی {pattern} یەک ژمێرەری پێویستە وەک {example}.</translation>
    </message>
    <message>
        <source>The period ends before it begins.</source>
        <translation type="unfinished">ماوەکە پێش دەستپێکی کۆتایی دێت.</translation>
    </message>
    <message>
        <source>The period {text} ends before it starts.</source>
        <translation type="unfinished">ماوەی {text} پێش دەستپێکی کۆتایی دێت.</translation>
    </message>
    <message>
        <source>The period {text} ends before it starts. Swap the two days.</source>
        <translation type="unfinished">ماوەی ‎{text}‏ پێش دەستپێکی کۆتایی دێت. دوو ڕۆژەکە ئاڵوگۆڕ بکە.</translation>
    </message>
    <message>
        <source>The picture of the page could not be made.</source>
        <translation type="unfinished">وێنەی پەڕەکە دروست نەکرا.</translation>
    </message>
    <message>
        <source>The picture {item} is not there: {file}</source>
        <translation type="unfinished">وێنەی {item} نییە: {file}</translation>
    </message>
    <message>
        <source>The picture {item} names no file.</source>
        <translation type="unfinished">وێنەی {item} هیچ پەڕگەیەک ناو نابات.</translation>
    </message>
    <message>
        <source>The place for a logo is empty. Choose one in the options, or hide it.</source>
        <translation type="unfinished">شوێنی لۆگۆیەک بەتاڵە. لە هەڵبژاردنەکاندا یەکێک هەڵبژێرە، یان بیشارەوە.</translation>
    </message>
    <message>
        <source>The place lies outside the country.</source>
        <translation type="unfinished">شوێنەکە لە دەرەوەی وڵاتە.</translation>
    </message>
    <message>
        <source>The place lies outside the country; in a neighbouring UTM zone it would lie inside.</source>
        <translation type="unfinished">شوێنەکە لە دەرەوەی وڵاتە؛ لە زۆنێکی UTM ی دراوسێدا لەناوی دەبێت.</translation>
    </message>
    <message>
        <source>The place lies outside the country; with longitude and latitude swapped it lies inside.</source>
        <translation type="unfinished">شوێنەکە لە دەرەوەی وڵاتە؛ بە ئاڵوگۆڕی هێڵی درێژی و پانی لەناویدایە.</translation>
    </message>
    <message>
        <source>The point a text names, in degrees (EPSG:4326). The text is MGRS, UTM, degrees in any notation or a link to a map, with Western or Arabic digits. Of an MGRS square it is the middle. Zone is the UTM zone where the text has none, below 0 for south of the equator; first is 'latitude' or 'longitude' where the text does not say which comes first. A text that can still be read in two ways is refused. Examples: imsma_point_from_text('38S MB 40994 86410'); imsma_point_from_text("position", first:='latitude'); imsma_point_from_text('440994 3686410', 38)</source>
        <translation type="unfinished">ئەو خاڵەی دەقێک ناوی دەبات، بە پلە (EPSG:4326). دەقەکە MGRS، UTM، پلە بە هەر شێوەیەک یان بەستەری نەخشەیەکە، بە ژمارەی ڕۆژاوایی یان عەرەبی. بۆ چوارگۆشەی MGRS ناوەڕاستەکەیەتی. Zone زۆنی UTM ە کاتێک دەقەکە زۆنی نییە، کەمتر لە 0 بۆ باشووری هێڵی یەکسانی؛ first بریتییە لە 'latitude' یان 'longitude' کاتێک دەقەکە ناڵێت کامیان یەکەم دێت. دەقێک کە هێشتا بە دوو شێوە دەخوێنرێتەوە ڕەت دەکرێتەوە. نموونەکان: ‎imsma_point_from_text('38S MB 40994 86410')‏؛ ‎imsma_point_from_text("position", first:='latitude')‏؛ ‎imsma_point_from_text('440994 3686410', 38)‏</translation>
    </message>
    <message>
        <source>The point at a bearing (degrees clockwise from true north) and a distance (metres, up to 1,000,000) from another, both in degrees (EPSG:4326). Example: imsma_point_at(imsma_point_from_text('38S MB 40994 86410'), 45, 120.5)</source>
        <translation type="unfinished">ئەو خاڵەی بە ئاڕاستەیەک (بە پلە، بە ئاڕاستەی میلی کاتژمێر لە باکووری ڕاستەقینەوە) و دوورییەک (بە مەتر، تا 1,000,000) لە خاڵێکی ترەوەیە، هەردووکیان بە پلە (EPSG:4326). نموونە: ‎imsma_point_at(imsma_point_from_text('38S MB 40994 86410'), 45, 120.5)‏</translation>
    </message>
    <message>
        <source>The points would lie nearer to their place as:</source>
        <translation type="unfinished">خاڵەکان لە شوێنەکەیان نزیکتر دەبوون ئەگەر وا بخوێنرێنەوە:</translation>
    </message>
    <message>
        <source>The position cannot be read: a coordinate is not a number.</source>
        <translation type="unfinished">شوێنەکە ناخوێنرێتەوە: پۆتانێک ژمارە نییە.</translation>
    </message>
    <message>
        <source>The position cannot be read: its bytes are damaged.</source>
        <translation type="unfinished">شوێنەکە ناخوێنرێتەوە: بایتەکانی تێکچوون.</translation>
    </message>
    <message>
        <source>The position has only one coordinate.</source>
        <translation type="unfinished">شوێنەکە تەنها یەک پۆتانی هەیە.</translation>
    </message>
    <message>
        <source>The position is not given in longitude and latitude.</source>
        <translation type="unfinished">شوێنەکە بە هێڵی درێژی و پانی نەدراوە.</translation>
    </message>
    <message>
        <source>The position lies {distance} km from {place}, which the row names.</source>
        <translation type="unfinished">شوێنەکە {distance} کم لە {place} دوورە، کە ڕیزەکە ناوی دەبات.</translation>
    </message>
    <message>
        <source>The positions cannot be read: {text}</source>
        <translation type="unfinished">شوێنەکان ناخوێنرێنەوە: {text}</translation>
    </message>
    <message>
        <source>The positions fit the places their rows name better in another datum. Ask the sender.</source>
        <translation type="unfinished">شوێنەکان بە داتومێکی تر باشتر لەگەڵ ئەو شوێنانە دەگونجێن کە ڕیزەکانیان ناویان دەبەن. لە نێرەرەکە بپرسە.</translation>
    </message>
    <message>
        <source>The protection of {name} cannot be put back.</source>
        <translation type="unfinished">پاراستنی {name} ناگەڕێنرێتەوە.</translation>
    </message>
    <message>
        <source>The proxy of your network does not let us through to {host}: {reason}. Its settings are in QGIS under Settings &gt; Options &gt; Network.</source>
        <translation type="unfinished">پرۆکسی تۆڕەکەت ڕێگەمان نادات بگەینە {host}: {reason}. ڕێکخستنەکانی لە QGIS لە Settings &gt; Options &gt; Network ە.</translation>
    </message>
    <message>
        <source>The public</source>
        <translation type="unfinished">خەڵک</translation>
    </message>
    <message>
        <source>The public may not see {layer}.</source>
        <translation type="unfinished">نابێت خەڵک {layer} ببینن.</translation>
    </message>
    <message>
        <source>The public may see {layer} only added up by area, not one by one.</source>
        <translation type="unfinished">خەڵک تەنها بە کۆی هەر ناوچەیەک بۆیان هەیە {layer} ببینن، نەک یەک بە یەک.</translation>
    </message>
    <message>
        <source>The public may see {layer} only at 1:{scale} or smaller.</source>
        <translation type="unfinished">خەڵک تەنها بە پێوەری ‎1:{scale}‏ یان بچووکتر بۆیان هەیە {layer} ببینن.</translation>
    </message>
    <message>
        <source>The radius or width of the shape is not entered.</source>
        <translation type="unfinished">نیوەتیرە یان پانی شێوەکە تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>The record changed though its date of information ({date}) is not later than ours.</source>
        <translation type="unfinished">تۆمارەکە گۆڕاوە هەرچەندە بەرواری زانیارییەکەی (‎{date}‏) لە هی ئێمە نوێتر نییە.</translation>
    </message>
    <message>
        <source>The record has no key, so it could not be recognised again.</source>
        <translation type="unfinished">تۆمارەکە کلیلی نییە، بۆیە دووبارە ناناسرێتەوە.</translation>
    </message>
    <message>
        <source>The record has no point on the map.</source>
        <translation type="unfinished">تۆمارەکە هیچ خاڵێکی لەسەر نەخشە نییە.</translation>
    </message>
    <message>
        <source>The record has no {column}; its object number stands for it.</source>
        <translation type="unfinished">تۆمارەکە {column} ی نییە؛ ژمارەی ئۆبجێکتەکەی جێی دەگرێتەوە.</translation>
    </message>
    <message>
        <source>The record has no {field}.</source>
        <translation type="unfinished">تۆمارەکە {field} ی نییە.</translation>
    </message>
    <message>
        <source>The record is marked as inactive in IMSMA NG.</source>
        <translation type="unfinished">تۆمارەکە لە IMSMA NG وەک ناچالاک نیشانە کراوە.</translation>
    </message>
    <message>
        <source>The record is not in IMSMA any more.</source>
        <translation type="unfinished">تۆمارەکە چیتر لە IMSMA نییە.</translation>
    </message>
    <message>
        <source>The record is not in the data file any more.</source>
        <translation type="unfinished">تۆمارەکە چیتر لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>The record it belongs to is not there: {table}.</source>
        <translation type="unfinished">ئەو تۆمارەی سەر بەوە بوونی نییە: {table}.</translation>
    </message>
    <message>
        <source>The record names neither a hazard nor a task order.</source>
        <translation type="unfinished">تۆمارەکە نە ناوچەی مەترسیدار و نە فەرمانی ئەرک ناو دەبات.</translation>
    </message>
    <message>
        <source>The record names no task order.</source>
        <translation type="unfinished">تۆمارەکە ناوی هیچ فەرمانێکی ئەرک نابات.</translation>
    </message>
    <message>
        <source>The record of changes can be neither changed nor deleted.</source>
        <translation type="unfinished">تۆماری گۆڕانکارییەکان نە دەگۆڕدرێت و نە دەسڕدرێتەوە.</translation>
    </message>
    <message>
        <source>The record of this repair is not there any more.</source>
        <translation type="unfinished">تۆماری ئەم چاککردنە چیتر لێرە نییە.</translation>
    </message>
    <message>
        <source>The record to reconcile with is not there.</source>
        <translation type="unfinished">ئەو تۆمارەی دەبێت لەگەڵی یەکلا بکرێتەوە بوونی نییە.</translation>
    </message>
    <message>
        <source>The record was changed here since it was compared. Import the file again.</source>
        <translation type="unfinished">تۆمارەکە لێرە گۆڕدراوە لەوەتەی بەراورد کراوە. پەڕگەکە دووبارە هاوردە بکە.</translation>
    </message>
    <message>
        <source>The record {fault}.</source>
        <translation type="unfinished">تۆمارەکە {fault}.</translation>
    </message>
    <message>
        <source>The records of the page could not be kept.</source>
        <translation type="unfinished">تۆمارەکانی پەڕەکە نەتوانرا هەڵبگیرێن.</translation>
    </message>
    <message>
        <source>The records of {source} come through the connection {name} already.</source>
        <translation type="unfinished">تۆمارەکانی {source} پێشتر لە ڕێگەی پەیوەندی {name} ەوە دێن.</translation>
    </message>
    <message>
        <source>The records stand as they stood before.</source>
        <translation type="unfinished">تۆمارەکان وەک پێشتر ماونەتەوە.</translation>
    </message>
    <message>
        <source>The records stay, but they are not updated any more and can be edited like your own. If you update through this connection again, they become copies again and your changes are lost. Do this only when the system is given up.</source>
        <translation type="unfinished">تۆمارەکان دەمێننەوە، بەڵام چیتر نوێ ناکرێنەوە و وەک هی خۆت دەستکاری دەکرێن. ئەگەر دووبارە لە ڕێگەی ئەم پەیوەندییەوە نوێی بکەیتەوە، دووبارە دەبنەوە بە کۆپیی سەرچاوە و گۆڕانکارییەکانت لەدەست دەچن. تەنها کاتێک ئەمە بکە کە دەست لە سیستەمەکە هەڵگیرابێت.</translation>
    </message>
    <message>
        <source>The report stands so already.</source>
        <translation type="unfinished">ڕاپۆرتەکە پێشتر وا تۆمار کراوە.</translation>
    </message>
    <message>
        <source>The report type {name} cannot be read.</source>
        <translation type="unfinished">جۆری ڕاپۆرتی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The report type {name} has no title.</source>
        <translation type="unfinished">جۆری ڕاپۆرتی {name} ناونیشانی نییە.</translation>
    </message>
    <message>
        <source>The report type {name} names no tables.</source>
        <translation type="unfinished">جۆری ڕاپۆرتی {name} ناوی هیچ خشتەیەک نابات.</translation>
    </message>
    <message>
        <source>The report type {name} names unknown tables: {tables}.</source>
        <translation type="unfinished">جۆری ڕاپۆرتی {name} ناوی خشتەی نەناسراو دەبات: {tables}.</translation>
    </message>
    <message>
        <source>The report workbook</source>
        <translation type="unfinished">پەڕتووکی ڕاپۆرتەکە</translation>
    </message>
    <message>
        <source>The report {name} cannot be read.</source>
        <translation type="unfinished">ناتوانرێت ڕاپۆرتی {name} بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The reported area is what the surveyor stated; the area on the map is measured on the outline.</source>
        <translation type="unfinished">ڕووبەری ڕاپۆرتکراو ئەوەیە کە ڕووپێوکەر وتوویەتی؛ ڕووبەر لەسەر نەخشە بەسەر سنووری ناوچەدا پێوراوە.</translation>
    </message>
    <message>
        <source>The reported area is {area} m2.</source>
        <translation type="unfinished">ڕووبەری ڕاپۆرتکراو ‎{area} m2‏ ە.</translation>
    </message>
    <message>
        <source>The reported share and the share on the map differ by more than {points} points.</source>
        <translation type="unfinished">جیاوازی بەشی ڕاپۆرتکراو و بەشی سەر نەخشە لە {points} خاڵی سەدی زیاترە.</translation>
    </message>
    <message>
        <source>The request names a field that does not exist.</source>
        <translation type="unfinished">داواکە ناوی خانەیەک دەبات کە بوونی نییە.</translation>
    </message>
    <message>
        <source>The request stays in the list as withdrawn; the field can then be proposed anew.</source>
        <translation type="unfinished">داواکە وەک «کشێنراوەتەوە» لە لیستەکەدا دەمێنێتەوە؛ پاشان خانەکە دەتوانرێت لە نوێوە پێشنیار بکرێت.</translation>
    </message>
    <message>
        <source>The row does not say the type of task.</source>
        <translation type="unfinished">ڕیزەکە جۆری ئەرک ناڵێت.</translation>
    </message>
    <message>
        <source>The row has a point or line without radius or width.</source>
        <translation type="unfinished">ڕیزەکە خاڵ یان هێڵێکی بێ نیوەتیرە یان پانی تێدایە.</translation>
    </message>
    <message>
        <source>The row has no outline.</source>
        <translation type="unfinished">ڕیزەکە سنووری نییە.</translation>
    </message>
    <message>
        <source>The row has {values} values for {columns} columns, so they may stand in the wrong ones.</source>
        <translation type="unfinished">ڕیزەکە {values} بەهای بۆ {columns} ستوون هەیە، بۆیە لەوانەیە لە ستوونی هەڵەدا بن.</translation>
    </message>
    <message>
        <source>The row must say it</source>
        <translation type="unfinished">دەبێت ڕیزەکە بیڵێت</translation>
    </message>
    <message>
        <source>The rows say themselves how they are meant. Ask the sender, then correct them.</source>
        <translation type="unfinished">ڕیزەکان خۆیان دەڵێن مەبەستیان چییە. لە نێرەرەکە بپرسە، پاشان ڕاستیان بکەرەوە.</translation>
    </message>
    <message>
        <source>The rules cannot be used. {mistake}</source>
        <translation type="unfinished">ڕێساکان بەکارنایەن. {mistake}</translation>
    </message>
    <message>
        <source>The rules need status, operator and dates of each order, which the layers do not hold.</source>
        <translation type="unfinished">ڕێساکان دۆخ و جێبەجێکار و بەروارەکانی هەر فەرمانێکیان پێویستە، کە لە چینەکاندا نین.</translation>
    </message>
    <message>
        <source>The rules of your authority for overlaps and for the check before issue. Left empty, the shipped ones count. Explain a file you edited with the tool Check a File of Rules.</source>
        <translation type="unfinished">ڕێساکانی دەسەڵاتەکەت بۆ یەکترپۆشین و بۆ پشکنین پێش دەرکردن. ئەگەر بەتاڵ بهێڵدرێتەوە، ئەوانەی لەگەڵ ئامرازەکان هاتوون کاردەکەن. پەڕگەیەک کە دەستکاریت کردووە بە ئامرازی «پشکنینی پەڕگەی ڕێساکان» ڕوون بکەرەوە.</translation>
    </message>
    <message>
        <source>The rules stand in another order; the first that fits decides.</source>
        <translation type="unfinished">ڕێساکان بە ڕیزبەندییەکی ترن؛ یەکەم ڕێسای گونجاو بڕیار دەدات.</translation>
    </message>
    <message>
        <source>The same file was received before, on {date} (state {state}).</source>
        <translation type="unfinished">هەمان پەڕگە پێشتر وەرگیراوە، لە ‎{date}‏ (دۆخ: {state}).</translation>
    </message>
    <message>
        <source>The scale bar does not say in which unit it is.</source>
        <translation type="unfinished">هێڵی پێوەر ناڵێت بە چ یەکەیەکە.</translation>
    </message>
    <message>
        <source>The scale bar has no length.</source>
        <translation type="unfinished">هێڵی پێوەر درێژی نییە.</translation>
    </message>
    <message>
        <source>The scale bar is {times} times as long as it says.</source>
        <translation type="unfinished">هێڵی پێوەر {times} هێندەی ئەوەیە کە خۆی دەڵێت.</translation>
    </message>
    <message>
        <source>The scale is given for {named} paper, and the page measures {width} x {height} mm.</source>
        <translation type="unfinished">پێوەرەکە بۆ کاغەزی {named} دراوە، و پەڕەکە ‎{width} x {height} mm‏ ە.</translation>
    </message>
    <message>
        <source>The second column is the figure of this report; the third adds up the data sheets of this file again.</source>
        <translation type="unfinished">ستوونی دووەم ژمارەی ئەم ڕاپۆرتەیە؛ سێیەم دووبارە پەڕەکانی داتای ئەم پەڕگەیە کۆ دەکاتەوە.</translation>
    </message>
    <message>
        <source>The selected feature has no outline, or its layer no coordinate system.</source>
        <translation type="unfinished">تۆماری دیاریکراو سنووری نییە، یان چینەکەی سیستەمی پۆتانی نییە.</translation>
    </message>
    <message>
        <source>The selected record has no place on the map.</source>
        <translation type="unfinished">تۆماری دیاریکراو شوێنی لەسەر نەخشە نییە.</translation>
    </message>
    <message>
        <source>The sender may work with a copy or an old backup. Ask which data file is the right one.</source>
        <translation type="unfinished">لەوانەیە نێرەرەکە بە کۆپییەک یان کۆپییەکی یەدەگی کۆن کار بکات. بپرسە کام پەڕگەی داتا دروستەکەیە.</translation>
    </message>
    <message>
        <source>The server answered without rows.</source>
        <translation type="unfinished">ڕاژەکارەکە بەبێ ڕیز وەڵامی دایەوە.</translation>
    </message>
    <message>
        <source>The server answers with an error: {where}.</source>
        <translation type="unfinished">ڕاژەکارەکە بە هەڵەیەک وەڵام دەداتەوە: {where}.</translation>
    </message>
    <message>
        <source>The server cannot be reached: {where}.</source>
        <translation type="unfinished">ناتوانرێت بە ڕاژەکارەکە بگەیت: {where}.</translation>
    </message>
    <message>
        <source>The server describes its layers in a way that nobody can read.</source>
        <translation type="unfinished">ڕاژەکارەکە چینەکانی بە شێوەیەک وەسف دەکات کە کەس ناتوانێت بیخوێنێتەوە.</translation>
    </message>
    <message>
        <source>The server does not accept user name and password for {where}.</source>
        <translation type="unfinished">ڕاژەکارەکە ناوی بەکارهێنەر و وشەی نهێنی بۆ {where} قبووڵ ناکات.</translation>
    </message>
    <message>
        <source>The server does not give its rows in order; they are asked for in another way.</source>
        <translation type="unfinished">ڕاژەکارەکە ڕیزەکانی بە ڕیزبەندی نادات؛ بە شێوەیەکی تر داوا دەکرێن.</translation>
    </message>
    <message>
        <source>The server does not keep the key of the table {table} unique: all of it is read every time.</source>
        <translation type="unfinished">ڕاژەکارەکە کلیلی خشتەی {table} بێ دووبارەبوونەوە ناهێڵێتەوە: هەموو جارێک هەمووی دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The server does not understand the question: {where}.</source>
        <translation type="unfinished">ڕاژەکارەکە لە پرسیارەکە تێناگات: {where}.</translation>
    </message>
    <message>
        <source>The server gave a row without its object number.</source>
        <translation type="unfinished">ڕاژەکارەکە ڕیزێکی بەبێ ژمارەی ئۆبجێکتەکەی دا.</translation>
    </message>
    <message>
        <source>The server has no room or memory left: {where}.</source>
        <translation type="unfinished">ڕاژەکارەکە جێ یان بیرگەی نەماوە: {where}.</translation>
    </message>
    <message>
        <source>The server has too many connections already: {where}.</source>
        <translation type="unfinished">ڕاژەکارەکە پێشتر پەیوەندی زۆری هەیە: {where}.</translation>
    </message>
    <message>
        <source>The server lets nobody in from this computer: {where}.</source>
        <translation type="unfinished">ڕاژەکارەکە ڕێگە بە کەس نادات لەم کۆمپیوتەرەوە بچێتە ژوورەوە: {where}.</translation>
    </message>
    <message>
        <source>The server neither gives its rows in order nor lists them whole.</source>
        <translation type="unfinished">ڕاژەکارەکە نە ڕیزەکانی بە ڕیزبەندی دەدات و نە بە تەواوی لیستیان دەکات.</translation>
    </message>
    <message>
        <source>The server refuses the connection: {where}.</source>
        <translation type="unfinished">ڕاژەکارەکە پەیوەندییەکە ڕەت دەکاتەوە: {where}.</translation>
    </message>
    <message>
        <source>The server {host} asks to wait {seconds} s.</source>
        <translation type="unfinished">ڕاژەکاری {host} داوا دەکات {seconds} چرکە چاوەڕوان بیت.</translation>
    </message>
    <message>
        <source>The server {host} cannot be reached: {reason}.</source>
        <translation type="unfinished">ناتوانرێت بە ڕاژەکاری {host} بگەیت: {reason}.</translation>
    </message>
    <message>
        <source>The server {host} did not answer in time.</source>
        <translation type="unfinished">ڕاژەکاری {host} لە کاتی خۆیدا وەڵامی نەدایەوە.</translation>
    </message>
    <message>
        <source>The server {host} does not give tokens for user and password.</source>
        <translation type="unfinished">ڕاژەکاری {host} تۆکن بۆ بەکارهێنەر و وشەی نهێنی نادات.</translation>
    </message>
    <message>
        <source>The server {host} does not let us read this.</source>
        <translation type="unfinished">ڕاژەکاری {host} ڕێگەمان نادات ئەمە بخوێنینەوە.</translation>
    </message>
    <message>
        <source>The server {host} does not take connections. It may be switched off.</source>
        <translation type="unfinished">ڕاژەکاری {host} پەیوەندی وەرناگرێت. لەوانەیە کوژابێتەوە.</translation>
    </message>
    <message>
        <source>The server {host} does not take the question.</source>
        <translation type="unfinished">ڕاژەکاری {host} پرسیارەکە وەرناگرێت.</translation>
    </message>
    <message>
        <source>The server {host} gave no usable answer, although it was asked {times} times.</source>
        <translation type="unfinished">ڕاژەکاری {host} وەڵامێکی بەکارهاتووی نەدایەوە، هەرچەندە {times} جار لێی پرسرا.</translation>
    </message>
    <message>
        <source>The server {host} has no such service or layer.</source>
        <translation type="unfinished">ڕاژەکاری {host} ڕاژە یان چینی وای نییە.</translation>
    </message>
    <message>
        <source>The server {host} has trouble; asking for fewer records.</source>
        <translation type="unfinished">ڕاژەکاری {host} کێشەی هەیە؛ داوای تۆماری کەمتر دەکرێت.</translation>
    </message>
    <message>
        <source>The server {host} sends us on to {other}. That can be a login page or a new address.</source>
        <translation type="unfinished">ڕاژەکاری {host} دەماننێرێت بۆ {other}. ئەوە دەکرێت پەڕەی چوونەژوورەوە یان ناونیشانێکی نوێ بێت.</translation>
    </message>
    <message>
        <source>The server {host} sends us round in a circle.</source>
        <translation type="unfinished">ڕاژەکاری {host} بە بازنەیی دەماننێرێت و دەگەڕێینەوە هەمان شوێن.</translation>
    </message>
    <message>
        <source>The service has no layer and no table that can be read.</source>
        <translation type="unfinished">ڕاژەکە چین یان خشتەیەکی نییە کە بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The service has no table {name} any more.</source>
        <translation type="unfinished">ڕاژەکە چیتر خشتەی {name} ی نییە.</translation>
    </message>
    <message>
        <source>The service named in the connection is not known on this computer: {where}.</source>
        <translation type="unfinished">ئەو service ەی لە پەیوەندییەکەدا ناوی براوە لەم کۆمپیوتەرەدا نەناسراوە: {where}.</translation>
    </message>
    <message>
        <source>The setting of rights names something unknown: {words}.</source>
        <translation type="unfinished">ڕێکخستنی مافەکان شتێکی نەناسراو ناو دەبات: {words}.</translation>
    </message>
    <message>
        <source>The shape cannot be read.</source>
        <translation type="unfinished">شێوەکە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The shape cannot be used.</source>
        <translation type="unfinished">شێوەکە بەکارنایەت.</translation>
    </message>
    <message>
        <source>The shape is empty.</source>
        <translation type="unfinished">شێوەکە بەتاڵە.</translation>
    </message>
    <message>
        <source>The signature of the package {name} is not made with your key.</source>
        <translation type="unfinished">واژووی پاکێجی {name} بە کلیلی تۆ نەکراوە.</translation>
    </message>
    <message>
        <source>The signed paper was kept as {file}.</source>
        <translation type="unfinished">کاغەزە واژۆکراوەکە وەک {file} هەڵگیرا.</translation>
    </message>
    <message>
        <source>The site cannot have been left on {day}: that day is still to come.</source>
        <translation type="unfinished">ناکرێت شوێنەکە لە ‎{day}‏ جێهێڵرابێت: ئەو ڕۆژە هێشتا نەهاتووە.</translation>
    </message>
    <message>
        <source>The site cannot have been left on {day}: the report {report} tells of work on {worked}.</source>
        <translation type="unfinished">ناکرێت شوێنەکە لە ‎{day}‏ جێهێڵرابێت: ڕاپۆرتی {report} باسی کارێک دەکات لە ‎{worked}‏.</translation>
    </message>
    <message>
        <source>The site cannot have been left on {day}: work began on {began}.</source>
        <translation type="unfinished">ناکرێت شوێنەکە لە ‎{day}‏ جێهێڵرابێت: کار لە ‎{began}‏ دەستی پێکردووە.</translation>
    </message>
    <message>
        <source>The small map does not show the frame of the main map.</source>
        <translation type="unfinished">نەخشە بچووکەکە چوارچێوەی نەخشەی سەرەکی پیشان نادات.</translation>
    </message>
    <message>
        <source>The source has no outline for it any more.</source>
        <translation type="unfinished">سەرچاوەکە چیتر سنووری بۆ ئەمە نییە.</translation>
    </message>
    <message>
        <source>The source has no record of the governorate {name}. Look whether it is written as the source writes it.</source>
        <translation type="unfinished">سەرچاوەکە هیچ تۆمارێکی پارێزگای {name} ی نییە. سەیر بکە ئایا وەک ئەوە نووسراوە کە سەرچاوەکە دەینووسێت.</translation>
    </message>
    <message>
        <source>The source has no record of the governorates {names}.</source>
        <translation type="unfinished">سەرچاوەکە هیچ تۆمارێکی پارێزگاکانی {names} ی نییە.</translation>
    </message>
    <message>
        <source>The source has none of the tables that the column matching {name} knows.</source>
        <translation type="unfinished">سەرچاوەکە هیچ کام لەو خشتانەی نییە کە هاوتاکردنی ستوونەکانی {name} دەیانناسێت.</translation>
    </message>
    <message>
        <source>The source has nothing for {table}.</source>
        <translation type="unfinished">سەرچاوەکە هیچی بۆ {table} نییە.</translation>
    </message>
    <message>
        <source>The source has several layers called {name}. This one is called {other} here; a column matching that knows the first name only does not read it.</source>
        <translation type="unfinished">سەرچاوەکە چەند چینێکی بە ناوی {name} هەیە. ئەمەیان لێرە ناوی {other} ە؛ هاوتاکردنێکی ستوونەکان کە تەنها ناوی یەکەم بناسێت نایخوێنێتەوە.</translation>
    </message>
    <message>
        <source>The source sent another outline; it replaced the repair that {name} had accepted.</source>
        <translation type="unfinished">سەرچاوەکە سنوورێکی تری نارد؛ جێی ئەو چاککردنەی گرتەوە کە {name} پەسەندی کردبوو.</translation>
    </message>
    <message>
        <source>The sources on the page leave out the edition of the boundaries: {editions}</source>
        <translation type="unfinished">سەرچاوەکانی سەر پەڕەکە چاپی سنوورە کارگێڕییەکان ناو نابەن: {editions}</translation>
    </message>
    <message>
        <source>The sources on the page leave out {layer}: {sources}</source>
        <translation type="unfinished">سەرچاوەکانی سەر پەڕەکە {layer} ناو نابەن: {sources}</translation>
    </message>
    <message>
        <source>The spatial index of a layer does not fit its outlines ({detail}). All records are read one by one instead. Build the index anew in the layer's properties: until then QGIS may not show all of them.</source>
        <translation type="unfinished">پێڕستی شوێنی چینێک لەگەڵ سنوورەکانی ناگونجێت ({detail}). لەجیاتی ئەوە هەموو تۆمارەکان یەک بە یەک دەخوێنرێنەوە. لە تایبەتمەندییەکانی چینەکەدا پێڕستەکە لە نوێوە دروست بکە: تا ئەو کاتە لەوانەیە QGIS هەموویان پیشان نەدات.</translation>
    </message>
    <message>
        <source>The spatial index of {table} holds {indexed} of {present} positions: the map may not show all.</source>
        <translation type="unfinished">پێڕستی شوێنی {table} {indexed} لە {present} شوێنی تێدایە: لەوانەیە نەخشەکە هەموویان پیشان نەدات.</translation>
    </message>
    <message>
        <source>The spatial index of {table} is damaged: {text}.</source>
        <translation type="unfinished">پێڕستی شوێنی {table} تێکچووە: {text}.</translation>
    </message>
    <message>
        <source>The status of this order is: {status}. Nobody may work by it.</source>
        <translation type="unfinished">دۆخی ئەم فەرمانە: {status}. نابێت هیچ کەسێک بەپێی ئەوە کار بکات.</translation>
    </message>
    <message>
        <source>The style file {name} cannot be read.</source>
        <translation type="unfinished">پەڕگەی شێوازی {name} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The style file {name} cannot be used.</source>
        <translation type="unfinished">پەڕگەی شێوازی {name} بەکارنایەت.</translation>
    </message>
    <message>
        <source>The submission that this file replaces is not in the register of {table}.</source>
        <translation type="unfinished">ئەو پەڕگە پێشکەشکراوەی ئەم پەڕگەیە جێی دەگرێتەوە لە تۆماری {table} دا نییە.</translation>
    </message>
    <message>
        <source>The system has no table {name}.</source>
        <translation type="unfinished">سیستەمەکە خشتەی {name} ی نییە.</translation>
    </message>
    <message>
        <source>The table holds areas, the row has a line. If lines go round areas, say it with CLOSED_LINES.</source>
        <translation type="unfinished">خشتەکە ناوچەی تێدایە، ڕیزەکە هێڵی هەیە. ئەگەر هێڵەکان بە دەوری ناوچەکاندا دەڕۆن، بە CLOSED_LINES بیڵێ.</translation>
    </message>
    <message>
        <source>The table holds areas, the row has: {kind}.</source>
        <translation type="unfinished">خشتەکە ناوچەی تێدایە، ڕیزەکە ئەمەی هەیە: {kind}.</translation>
    </message>
    <message>
        <source>The table holds points, the row has: {kind}.</source>
        <translation type="unfinished">خشتەکە خاڵی تێدایە، ڕیزەکە ئەمەی هەیە: {kind}.</translation>
    </message>
    <message>
        <source>The table is empty.</source>
        <translation type="unfinished">خشتەکە بەتاڵە.</translation>
    </message>
    <message>
        <source>The table on this public page is about records that the public may not see.</source>
        <translation type="unfinished">خشتەی سەر ئەم پەڕە گشتییە دەربارەی تۆمارێکە کە نابێت خەڵک بیبینن.</translation>
    </message>
    <message>
        <source>The table {name} cannot be read from the data file.</source>
        <translation type="unfinished">خشتەی {name} لە پەڕگەی داتاوە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The table {name} has no column that says which points belong to a row.</source>
        <translation type="unfinished">خشتەی {name} ستوونێکی نییە کە بڵێت کام خاڵ هی کام ڕیزە.</translation>
    </message>
    <message>
        <source>The table {name} is no list of turning points.</source>
        <translation type="unfinished">خشتەی {name} لیستی خاڵە وەرچەرخانەکان نییە.</translation>
    </message>
    <message>
        <source>The table {name} is not among the layers.</source>
        <translation type="unfinished">خشتەی {name} لەناو چینەکاندا نییە.</translation>
    </message>
    <message>
        <source>The table {table} does not say in which governorate its records lie; all are read.</source>
        <translation type="unfinished">خشتەی {table} ناڵێت تۆمارەکانی لە کام پارێزگان؛ هەموویان دەخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>The table {table} does not say its coordinate system.</source>
        <translation type="unfinished">خشتەی {table} سیستەمی پۆتانی خۆی ناڵێت.</translation>
    </message>
    <message>
        <source>The table {table} has lost its protection ({names}).</source>
        <translation type="unfinished">خشتەی {table} پاراستنی نەماوە ({names}).</translation>
    </message>
    <message>
        <source>The table {table} has no column {names} with a date and time.</source>
        <translation type="unfinished">خشتەی {table} ستوونی {names} ی نییە کە بەروار و کاتی تێدا بێت.</translation>
    </message>
    <message>
        <source>The table {table} has no column {names}.</source>
        <translation type="unfinished">خشتەی {table} ستوونی {names} ی نییە.</translation>
    </message>
    <message>
        <source>The table {table} has no field {field}.</source>
        <translation type="unfinished">خشتەی {table} خانەی {field} ی نییە.</translation>
    </message>
    <message>
        <source>The table {table} has no field {names}.</source>
        <translation type="unfinished">خشتەی {table} خانەی {names} ی نییە.</translation>
    </message>
    <message>
        <source>The table {table} has no key: its records are recognised by everything they say, so a corrected record is a new one. Name its key columns in the column matching.</source>
        <translation type="unfinished">خشتەی {table} کلیلی نییە: تۆمارەکانی بە هەموو ئەوەی تێیاندایە دەناسرێنەوە، بۆیە تۆمارێکی ڕاستکراوە تۆمارێکی نوێیە. لە هاوتاکردنی ستوونەکاندا ناوی ستوونەکانی کلیلەکەی بنووسە.</translation>
    </message>
    <message>
        <source>The table {table} has several geometries ({names}); {name} is read.</source>
        <translation type="unfinished">خشتەی {table} چەند شێوەیەکی هەیە ({names})؛ {name} دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The table {table} is missing.</source>
        <translation type="unfinished">خشتەی {table} نەماوە.</translation>
    </message>
    <message>
        <source>The table {table} is written by the suite itself.</source>
        <translation type="unfinished">خشتەی {table} ئامرازەکان خۆیان دەینووسن.</translation>
    </message>
    <message>
        <source>The table {table} lacks the columns {names}.</source>
        <translation type="unfinished">خشتەی {table} ستوونەکانی {names} ی نییە.</translation>
    </message>
    <message>
        <source>The tables of the source changed. Nothing was updated.</source>
        <translation type="unfinished">خشتەکانی سەرچاوەکە گۆڕاون. هیچ نوێ نەکرایەوە.</translation>
    </message>
    <message>
        <source>The text is UTF-16 without a mark at its start.</source>
        <translation type="unfinished">دەقەکە UTF-16 ە بەبێ نیشانە لە سەرەتاکەیدا.</translation>
    </message>
    <message>
        <source>The text is longer than {length} characters.</source>
        <translation type="unfinished">دەقەکە لە {length} پیت درێژترە.</translation>
    </message>
    <message>
        <source>The timeout of the connection {name} is no number of seconds: {value}.</source>
        <translation type="unfinished">کاتی چاوەڕوانی پەیوەندی {name} ژمارەی چرکە نییە: {value}.</translation>
    </message>
    <message>
        <source>The turning points of last time are there again.</source>
        <translation type="unfinished">خاڵەکانی وەرچەرخانی جاری پێشوو دووبارە لێرەن.</translation>
    </message>
    <message>
        <source>The two outlines could not be compared.</source>
        <translation type="unfinished">دوو سنوورەکە بەراورد نەکران.</translation>
    </message>
    <message>
        <source>The two points are more than 1,000 kilometres apart.</source>
        <translation type="unfinished">دوو خاڵەکە زیاتر لە 1,000 کیلۆمەتر لە یەکتر دوورن.</translation>
    </message>
    <message>
        <source>The update of {source} could not be begun.</source>
        <translation type="unfinished">نوێکردنەوەی {source} نەتوانرا دەست پێ بکات.</translation>
    </message>
    <message>
        <source>The update would take away records or outlines: {list}. Nothing was changed.</source>
        <translation type="unfinished">نوێکردنەوەکە تۆمار یان سنوور لادەبات: {list}. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>The user has no right to open {where}.</source>
        <translation type="unfinished">بەکارهێنەرەکە مافی کردنەوەی {where} ی نییە.</translation>
    </message>
    <message>
        <source>The user has no right to read a table of {where}.</source>
        <translation type="unfinished">بەکارهێنەرەکە مافی خوێندنەوەی خشتەیەکی {where} ی نییە.</translation>
    </message>
    <message>
        <source>The validity of the order ended on {day}.</source>
        <translation type="unfinished">کارپێکردنی فەرمانەکە لە ‎{day}‏ کۆتایی هاتووە.</translation>
    </message>
    <message>
        <source>The validity of this order ended on {day}. Nobody may work by it until it is extended.</source>
        <translation type="unfinished">کارپێکردنی ئەم فەرمانە لە ‎{day}‏ کۆتایی هاتووە. تا درێژ نەکرێتەوە نابێت هیچ کەسێک بەپێی ئەوە کار بکات.</translation>
    </message>
    <message>
        <source>The value of the request cannot be read.</source>
        <translation type="unfinished">بەهای داواکە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>The warning that white does not mean safe has other words: {text}</source>
        <translation type="unfinished">ئاگاداریی ئەوەی کە ڕەنگی سپی مانای سەلامەتی نییە وشەی تری هەیە: {text}</translation>
    </message>
    <message>
        <source>The way around the points is {drawn} m, reported are {reported} m.</source>
        <translation type="unfinished">دەوری خاڵەکان ‎{drawn}‏ م ە، ئەوەی ڕاپۆرت کراوە ‎{reported}‏ م ە.</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation type="unfinished">هەموو وڵات</translation>
    </message>
    <message>
        <source>The whole country and every governorate</source>
        <translation type="unfinished">هەموو وڵات و هەر پارێزگایەک</translation>
    </message>
    <message>
        <source>The window of turning points is not there.</source>
        <translation type="unfinished">پەنجەرەی خاڵەکانی وەرچەرخان لێرە نییە.</translation>
    </message>
    <message>
        <source>The words for a code of a data file, for example 'Open' for 'open'. Language is en, ar or ckb; without it that of the suite. Example: imsma_label('hazard', 'status', "status", 'ar')</source>
        <translation type="unfinished">وشەی کۆدێکی پەڕگەی داتا، بۆ نموونە 'Open' بۆ 'open'. زمان en یان ar یان ckb ە؛ بەبێ ئەوە زمانی ئامرازەکانە. نموونە: imsma_label('hazard', 'status', "status", 'ar')</translation>
    </message>
    <message>
        <source>The work ended or was cancelled, and nobody confirmed that the site was left: people may be there.</source>
        <translation type="unfinished">کارەکە کۆتایی هاتووە یان هەڵوەشێنراوەتەوە، و کەس پشتڕاستی نەکردووەتەوە کە شوێنەکە جێهێڵراوە: لەوانەیە خەڵک لەوێ بن.</translation>
    </message>
    <message>
        <source>The work of an order with the status {status} is over; no part of it can be closed.</source>
        <translation type="unfinished">کاری فەرمانێک کە دۆخی {status} ە تەواو بووە؛ ناکرێت هیچ بەشێکی دابخرێت.</translation>
    </message>
    <message>
        <source>The workbook {name} is locked with a password.</source>
        <translation type="unfinished">پەڕتووکی {name} بە وشەی نهێنی قفڵ کراوە.</translation>
    </message>
    <message>
        <source>The worst {shown} of {count} remarks are listed here.</source>
        <translation type="unfinished">خراپترین {shown} لە {count} تێبینی لێرە لیست کراون.</translation>
    </message>
    <message>
        <source>The {what} belongs to another map of the page, or to none.</source>
        <translation type="unfinished">ئەمە سەر بە نەخشەیەکی تری پەڕەکەیە، یان سەر بە هیچ نەخشەیەک نییە: {what}.</translation>
    </message>
    <message>
        <source>Theirs count</source>
        <translation type="unfinished">هی ئەوان دادەنرێن</translation>
    </message>
    <message>
        <source>Theirs counts</source>
        <translation type="unfinished">هی ئەوان دادەنرێت</translation>
    </message>
    <message>
        <source>There are blanks around '{value}'.</source>
        <translation type="unfinished">جێی بەتاڵ لە دەوری '{value}' هەیە.</translation>
    </message>
    <message>
        <source>There are no corrections of this kind.</source>
        <translation type="unfinished">ڕاستکردنەوەی لەم جۆرە نییە.</translation>
    </message>
    <message>
        <source>There are no such coordinates on {datum}.</source>
        <translation type="unfinished">پۆتانی وا لەسەر {datum} نییە.</translation>
    </message>
    <message>
        <source>There are no task orders yet. Make one with New Task Order, or bring them in from a file with Mine Action, Import.</source>
        <translation type="unfinished">هێشتا هیچ فەرمانێکی ئەرک نییە. بە «فەرمانی ئەرکی نوێ» دانەیەک دروست بکە، یان بە «کاروباری مین، هاوردن» لە پەڕگەیەکەوە بیانهێنە.</translation>
    </message>
    <message>
        <source>There are {count} periods; {most} are worked out at most.</source>
        <translation type="unfinished">‏{count} ماوە هەیە؛ لانی زۆر {most} دەژمێردرێن.</translation>
    </message>
    <message>
        <source>There are {count} points of {name}, but no row that describes it.</source>
        <translation type="unfinished">‏{count} خاڵی {name} هەن، بەڵام هیچ ڕیزێک وەسفی ناکات.</translation>
    </message>
    <message>
        <source>There are {count} rows; {most} are read at most.</source>
        <translation type="unfinished">{count} ڕیز هەیە؛ زۆرترین {most} دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>There is a connection {name} already.</source>
        <translation type="unfinished">پێشتر پەیوەندییەک بە ناوی {name} هەیە.</translation>
    </message>
    <message>
        <source>There is a folder of that name. Choose another file name.</source>
        <translation type="unfinished">بوخچەیەک بەو ناوە هەیە. ناوێکی تر بۆ پەڕگەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>There is a matching that was not saved: {name}</source>
        <translation type="unfinished">هاوتاکردنێک هەیە کە هەڵنەگیراوە: {name}</translation>
    </message>
    <message>
        <source>There is a password or a token in INPUT.</source>
        <translation type="unfinished">وشەیەکی نهێنی یان تۆکنێک لە INPUT دایە.</translation>
    </message>
    <message>
        <source>There is a password or a token in the connection ({where}).</source>
        <translation type="unfinished">وشەیەکی نهێنی یان تۆکنێک لە پەیوەندییەکەدایە ({where}).</translation>
    </message>
    <message>
        <source>There is no administrative area {code} in the data file.</source>
        <translation type="unfinished">یەکەی کارگێڕی {code} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no choice {name}.</source>
        <translation type="unfinished">هەڵبژاردنی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no column matching {name}.</source>
        <translation type="unfinished">هاوتاکردنی ستوونەکان بە ناوی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no command {name}.</source>
        <translation type="unfinished">کردارێک بە ناوی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no connection {name}.</source>
        <translation type="unfinished">پەیوەندی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no coordinate system {name}.</source>
        <translation type="unfinished">سیستەمی پۆتانی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no coordinate system {name}. Give for example EPSG:4326, or leave CRS empty.</source>
        <translation type="unfinished">سیستەمی پۆتانی {name} نییە. بۆ نموونە EPSG:4326 بدە، یان CRS بەتاڵ بهێڵەرەوە.</translation>
    </message>
    <message>
        <source>There is no data file to update.</source>
        <translation type="unfinished">هیچ پەڕگەیەکی داتا نییە بۆ نوێکردنەوە.</translation>
    </message>
    <message>
        <source>There is no data file yet: make one under Mine Action, New Data File.</source>
        <translation type="unfinished">هێشتا پەڕگەی داتا نییە: لە «کاروباری مین»، «پەڕگەی داتای نوێ» یەکێک دروست بکە.</translation>
    </message>
    <message>
        <source>There is no file {name}.</source>
        <translation type="unfinished">پەڕگەی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no folder {name}.</source>
        <translation type="unfinished">بوخچەی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no governorate {name} in the data file.</source>
        <translation type="unfinished">پارێزگای {name} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no hazard {number} in the data file.</source>
        <translation type="unfinished">ناوچەی مەترسیداری {number} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no layout {name}.</source>
        <translation type="unfinished">پێکهاتەی (layout) {name} نییە.</translation>
    </message>
    <message>
        <source>There is no list {name}.</source>
        <translation type="unfinished">لیستی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no map on the page.</source>
        <translation type="unfinished">هیچ نەخشەیەک لەسەر پەڕەکە نییە.</translation>
    </message>
    <message>
        <source>There is no map type {name}.</source>
        <translation type="unfinished">جۆری نەخشەی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no open request to send; nothing was noted.</source>
        <translation type="unfinished">داوای کراوە نییە بۆ ناردن؛ هیچ تۆمار نەکرا.</translation>
    </message>
    <message>
        <source>There is no organisation {name} in the data file.</source>
        <translation type="unfinished">ڕێکخراوی {name} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no outline yet.</source>
        <translation type="unfinished">هێشتا سنوور نییە.</translation>
    </message>
    <message>
        <source>There is no page template {name}.</source>
        <translation type="unfinished">قاڵبی پەڕەی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no paper {number} in the data file.</source>
        <translation type="unfinished">کاغەزی {number} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no picture of this page.</source>
        <translation type="unfinished">هیچ وێنەیەکی ئەم پەڕەیە نییە.</translation>
    </message>
    <message>
        <source>There is no record {name}.</source>
        <translation type="unfinished">تۆماری {name} نییە.</translation>
    </message>
    <message>
        <source>There is no remark about {about} that could be accepted.</source>
        <translation type="unfinished">هیچ تێبینییەک دەربارەی {about} نییە کە پەسەند بکرێت.</translation>
    </message>
    <message>
        <source>There is no report of an update made on this computer.</source>
        <translation type="unfinished">ڕاپۆرتی نوێکردنەوەیەک نییە کە لەم کۆمپیوتەرەدا کرابێت.</translation>
    </message>
    <message>
        <source>There is no report type {name}.</source>
        <translation type="unfinished">جۆری ڕاپۆرتی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no room for temporary files in {folder}.</source>
        <translation type="unfinished">لە {folder} جێ بۆ پەڕگە کاتییەکان نییە.</translation>
    </message>
    <message>
        <source>There is no rule and no set of rules called {names}.</source>
        <translation type="unfinished">ڕێسا یان کۆمەڵە ڕێسایەک بە ناوی {names} نییە.</translation>
    </message>
    <message>
        <source>There is no rules file {file}.</source>
        <translation type="unfinished">پەڕگەی ڕێساکان {file} نییە.</translation>
    </message>
    <message>
        <source>There is no server {host}, or no network.</source>
        <translation type="unfinished">ڕاژەکاری {host} نییە، یان تۆڕ نییە.</translation>
    </message>
    <message>
        <source>There is no sheet and no file {name} with turning points.</source>
        <translation type="unfinished">هیچ پەڕە و هیچ پەڕگەیەکی {name} بە خاڵە وەرچەرخانەکانەوە نییە.</translation>
    </message>
    <message>
        <source>There is no source profile {name}.</source>
        <translation type="unfinished">پرۆفایلی سەرچاوەی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no status {status}. Choose one of: {names}.</source>
        <translation type="unfinished">دۆخی {status} نییە. یەکێک لەمانە هەڵبژێرە: {names}.</translation>
    </message>
    <message>
        <source>There is no style {name}.</source>
        <translation type="unfinished">شێوازی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no such correction request.</source>
        <translation type="unfinished">داوای ڕاستکردنەوەی وا نییە.</translation>
    </message>
    <message>
        <source>There is no such database: {where}.</source>
        <translation type="unfinished">بنکەدراوەی وا نییە: {where}.</translation>
    </message>
    <message>
        <source>There is no such paper in the data file.</source>
        <translation type="unfinished">کاغەزێکی وا لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no such record in the table {table}.</source>
        <translation type="unfinished">تۆماری وا لە خشتەی {table} دا نییە.</translation>
    </message>
    <message>
        <source>There is no such repair.</source>
        <translation type="unfinished">چاککردنی وا نییە.</translation>
    </message>
    <message>
        <source>There is no such submission, or it was undone already.</source>
        <translation type="unfinished">پەڕگەی پێشکەشکراوی وا نییە، یان پێشتر پاشگەز کراوەتەوە.</translation>
    </message>
    <message>
        <source>There is no such submission.</source>
        <translation type="unfinished">پەڕگەی پێشکەشکراوی وا نییە.</translation>
    </message>
    <message>
        <source>There is no such task order in the data file.</source>
        <translation type="unfinished">فەرمانێکی ئەرکی وا لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no table {name} that can be drawn.</source>
        <translation type="unfinished">هیچ خشتەیەکی {name} نییە کە بکێشرێت.</translation>
    </message>
    <message>
        <source>There is no table {name} to import into. Choose one of: {names}.</source>
        <translation type="unfinished">خشتەی {name} نییە بۆ هاوردن. یەکێک لەمانە هەڵبژێرە: {names}.</translation>
    </message>
    <message>
        <source>There is no table {name}.</source>
        <translation type="unfinished">خشتەی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no task order {number} in the data file.</source>
        <translation type="unfinished">فەرمانی ئەرکی {number} لە پەڕگەی داتادا نییە.</translation>
    </message>
    <message>
        <source>There is no text encoding {name}.</source>
        <translation type="unfinished">کۆدکردنی دەق بە ناوی {name} نییە.</translation>
    </message>
    <message>
        <source>There is no type of task {name}.</source>
        <translation type="unfinished">جۆری ئەرکی {name} نییە.</translation>
    </message>
    <message>
        <source>There is nobody to answer: no package of orders was taken in.</source>
        <translation type="unfinished">کەس نییە وەڵامی بدرێتەوە: هیچ پاکێجێکی فەرمان وەرنەگیراوە.</translation>
    </message>
    <message>
        <source>There is not enough memory. Choose a smaller paper.</source>
        <translation type="unfinished">بیرگەی پێویست نییە. کاغەزێکی بچووکتر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard. Copy the rows in the spreadsheet first.</source>
        <translation type="unfinished">هیچ لە کلیپبۆرددا نییە. سەرەتا ڕیزەکان لە خشتەی ژمێریارییەوە کۆپی بکە.</translation>
    </message>
    <message>
        <source>There is nothing to compare with: the project holds no task orders and no released land.</source>
        <translation type="unfinished">هیچ نییە بەراورد لەگەڵی بکرێت: پرۆژەکە نە فەرمانی ئەرک و نە زەوی ئازادکراوی تێدایە.</translation>
    </message>
    <message>
        <source>There is nothing to show: no records for the map type {name}.</source>
        <translation type="unfinished">هیچ نییە پیشان بدرێت: بۆ جۆری نەخشەی {name} تۆمار نییە.</translation>
    </message>
    <message>
        <source>There must be a list of rules.</source>
        <translation type="unfinished">دەبێت لیستێکی ڕێساکان هەبێت.</translation>
    </message>
    <message>
        <source>There must be a list of states.</source>
        <translation type="unfinished">دەبێت لیستێکی دۆخەکان هەبێت.</translation>
    </message>
    <message>
        <source>There must be names with their values.</source>
        <translation type="unfinished">دەبێت ناو لەگەڵ بەهاکانیان هەبن.</translation>
    </message>
    <message>
        <source>These are no UTM coordinates: zone {zone}, east {east}, north {north}.</source>
        <translation type="unfinished">ئەمانە پۆتانی UTM نین: زۆنی {zone}، ڕۆژهەڵات {east}، باکوور {north}.</translation>
    </message>
    <message>
        <source>These are not degrees: {x}, {y}.</source>
        <translation type="unfinished">ئەمانە پلە نین: ‎{x}, {y}‏.</translation>
    </message>
    <message>
        <source>These are the points that were typed last. Start anew if they are others.</source>
        <translation type="unfinished">ئەمانە ئەو خاڵانەن کە دوا جار نووسران. ئەگەر خاڵی ترن، لە نوێوە دەست پێ بکە.</translation>
    </message>
    <message>
        <source>These fields are not changed by hand: {names}.</source>
        <translation type="unfinished">ئەم خانانە بە دەست ناگۆڕدرێن: {names}.</translation>
    </message>
    <message>
        <source>These fields are not given by hand: {names}.</source>
        <translation type="unfinished">ئەم خانانە بە دەست نادرێن: {names}.</translation>
    </message>
    <message>
        <source>These maps are being made in this folder just now.</source>
        <translation type="unfinished">هەر ئێستا ئەم نەخشانە لەم بوخچەیەدا دروست دەکرێن.</translation>
    </message>
    <message>
        <source>These orders are not missing in the package: {names}.</source>
        <translation type="unfinished">ئەم فەرمانانە لە پاکێجەکەدا کەم نین: {names}.</translation>
    </message>
    <message>
        <source>These records are not there: {names}.</source>
        <translation type="unfinished">ئەم تۆمارانە لێرە نین: {names}.</translation>
    </message>
    <message>
        <source>They are the corners of the part. The numbers on the map are those of the whole order.</source>
        <translation type="unfinished">ئەمانە گۆشەکانی بەشەکەن. ژمارەکانی سەر نەخشەکە هی هەموو فەرمانەکەن.</translation>
    </message>
    <message>
        <source>They cannot be used.</source>
        <translation type="unfinished">بەکارنایەن.</translation>
    </message>
    <message>
        <source>Thin</source>
        <translation type="unfinished">باریک</translation>
    </message>
    <message>
        <source>Thin gaps</source>
        <translation type="unfinished">بۆشایی باریک</translation>
    </message>
    <message>
        <source>Things found wrong</source>
        <translation type="unfinished">هەڵە دۆزراوەکان</translation>
    </message>
    <message>
        <source>Third logo</source>
        <translation type="unfinished">لۆگۆی سێیەم</translation>
    </message>
    <message>
        <source>This QGIS cannot read PostgreSQL databases.</source>
        <translation type="unfinished">ئەم QGIS ە ناتوانێت بنکەدراوەی PostgreSQL بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>This QGIS cannot write them.</source>
        <translation type="unfinished">ئەم QGIS ە ناتوانێت بیاننووسێت.</translation>
    </message>
    <message>
        <source>This bar is 100 mm long when printed at full size. If it is not, do not measure on this sheet.</source>
        <translation type="unfinished">ئەم هێڵە کاتێک بە قەبارەی تەواو چاپ کرا 100 مم درێژە. ئەگەر وا نەبوو، لەسەر ئەم پەڕەیە مەپێوە.</translation>
    </message>
    <message>
        <source>This can be done with one task order at a time.</source>
        <translation type="unfinished">ئەمە هەر جارێک بۆ یەک فەرمانی ئەرک دەکرێت.</translation>
    </message>
    <message>
        <source>This cannot be the name of a connection: {name}</source>
        <translation type="unfinished">ئەمە ناکرێت ناوی پەیوەندی بێت: {name}</translation>
    </message>
    <message>
        <source>This certificate is for a part of the order only. Nothing is said of the rest.</source>
        <translation type="unfinished">ئەم بڕوانامەیە تەنها بۆ بەشێکی فەرمانەکەیە. دەربارەی ئەوەی دەمێنێتەوە هیچ ناڵێت.</translation>
    </message>
    <message>
        <source>This check broke off: {title}. Its remarks are missing or not complete; see the log.</source>
        <translation type="unfinished">ئەم پشکنینە پچڕا: {title}. تێبینییەکانی نین یان تەواو نین؛ سەیری تۆماری وردەکاری بکە.</translation>
    </message>
    <message>
        <source>This computer is ready.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە ئامادەیە.</translation>
    </message>
    <message>
        <source>This computer is ready; the lines with advice make it better.</source>
        <translation type="unfinished">ئەم کۆمپیوتەرە ئامادەیە؛ ئەو دێڕانەی ئامۆژگارییان تێدایە باشتری دەکەن.</translation>
    </message>
    <message>
        <source>This figure is missing.</source>
        <translation type="unfinished">ئەم ژمارەیە نییە.</translation>
    </message>
    <message>
        <source>This file is no paper of this data file, or it was altered.</source>
        <translation type="unfinished">ئەم پەڕگەیە کاغەزی ئەم پەڕگەی داتایە نییە، یان دەستکاری کراوە.</translation>
    </message>
    <message>
        <source>This function is not there: {name}.</source>
        <translation type="unfinished">ئەم فەرمانە (function) نییە: {name}.</translation>
    </message>
    <message>
        <source>This happens when a layer is overwritten or exported into the file. Go back to the last backup, or put the protection back; then every record that differs is noted.</source>
        <translation type="unfinished">ئەمە ڕوو دەدات کاتێک چینێک لە پەڕگەکەدا لەسەری دەنووسرێتەوە یان هەناردەی ناوی دەکرێت. بگەڕێوە بۆ دوا پاڵپشت، یان پاراستنەکە بگەڕێنەوە؛ ئەو کاتە هەموو تۆمارێکی جیاواز تۆمار دەکرێت.</translation>
    </message>
    <message>
        <source>This is no address of a database: {address}</source>
        <translation type="unfinished">ئەمە ناونیشانی بنکەدراوە نییە: {address}</translation>
    </message>
    <message>
        <source>This is no address of a service: {address}</source>
        <translation type="unfinished">ئەمە ناونیشانی ڕاژە نییە: {address}</translation>
    </message>
    <message>
        <source>This is no address of a service: {text}.</source>
        <translation type="unfinished">ئەمە ناونیشانی ڕاژە نییە: {text}.</translation>
    </message>
    <message>
        <source>This is not a record of a data file.</source>
        <translation type="unfinished">ئەمە تۆماری پەڕگەی داتا نییە.</translation>
    </message>
    <message>
        <source>This is the draft of {moment}.</source>
        <translation type="unfinished">ئەمە ڕەشنووسی ‎{moment}‏ ە.</translation>
    </message>
    <message>
        <source>This letter tells what is on record on the day it was made. It is no survey, no clearance and no permission to use the land. Ask for a survey before you work on it, and ask again when the records change.</source>
        <translation type="unfinished">ئەم نامەیە ئەوە دەڵێت کە لە ڕۆژی دروستکردنیدا تۆمار کراوە. ڕووپێو نییە، پاککردنەوە نییە و مۆڵەتی بەکارهێنانی زەوی نییە. پێش ئەوەی کاری تێدا بکەیت داوای ڕووپێو بکە، و کاتێک تۆمارەکان گۆڕان دووبارە بپرسەوە.</translation>
    </message>
    <message>
        <source>This lies in the future: the clock of this computer or of the server is wrong.</source>
        <translation type="unfinished">ئەمە لە داهاتوودایە: کاتژمێری ئەم کۆمپیوتەرە یان هی ڕاژەکارەکە هەڵەیە.</translation>
    </message>
    <message>
        <source>This order is in the data file already.</source>
        <translation type="unfinished">ئەم فەرمانە پێشتر لە پەڕگەی داتادایە.</translation>
    </message>
    <message>
        <source>This outline</source>
        <translation type="unfinished">ئەم سنوورە</translation>
    </message>
    <message>
        <source>This outline {fault}.</source>
        <translation type="unfinished">ئەم سنوورە {fault}.</translation>
    </message>
    <message>
        <source>This part is missing.</source>
        <translation type="unfinished">ئەم بەشە نییە.</translation>
    </message>
    <message>
        <source>This place is too far from UTM zone {zone}.</source>
        <translation type="unfinished">ئەم شوێنە زۆر لە زۆنی UTM ی {zone} دوورە.</translation>
    </message>
    <message>
        <source>This record has no place on the map.</source>
        <translation type="unfinished">ئەم تۆمارە شوێنی لەسەر نەخشە نییە.</translation>
    </message>
    <message>
        <source>This record is a copy of the source and read only here.</source>
        <translation type="unfinished">ئەم تۆمارە کۆپیی سەرچاوەکەیە و لێرە تەنها دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>This record is our own, not a copy of IMSMA's.</source>
        <translation type="unfinished">ئەم تۆمارە هی خۆمانە، کۆپیی تۆماری IMSMA نییە.</translation>
    </message>
    <message>
        <source>This record was deleted here; the file brings it back.</source>
        <translation type="unfinished">ئەم تۆمارە لێرە سڕاوەتەوە؛ پەڕگەکە دەیگەڕێنێتەوە.</translation>
    </message>
    <message>
        <source>This record {fault}.</source>
        <translation type="unfinished">ئەم تۆمارە {fault}.</translation>
    </message>
    <message>
        <source>This repair leaves nothing of the outline.</source>
        <translation type="unfinished">ئەم چاککردنە هیچ لە سنوورەکە ناهێڵێتەوە.</translation>
    </message>
    <message>
        <source>This repair was decided already by {name}.</source>
        <translation type="unfinished">پێشتر {name} بڕیاری لەسەر ئەم چاککردنە داوە.</translation>
    </message>
    <message>
        <source>This report</source>
        <translation type="unfinished">ئەم ڕاپۆرتە</translation>
    </message>
    <message>
        <source>This request has its answer already: {state}.</source>
        <translation type="unfinished">ئەم داوایە پێشتر وەڵامی وەرگرتووە: {state}.</translation>
    </message>
    <message>
        <source>This row of the workbench is not waiting for a decision.</source>
        <translation type="unfinished">ئەم ڕیزەی مێزی کار چاوەڕوانی بڕیار نییە.</translation>
    </message>
    <message>
        <source>This row was put on the record {name} by a person, and says something else now.</source>
        <translation type="unfinished">کەسێک ئەم ڕیزەی خستووەتە سەر تۆماری {name}، و ئێستا شتێکی تر دەڵێت.</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation type="unfinished">ئەم فۆڕمە</translation>
    </message>
    <message>
        <source>This sheet replaces version {version}, because: {reason}</source>
        <translation type="unfinished">ئەم پەڕەیە جێی وەشانی {version} دەگرێتەوە، چونکە: {reason}</translation>
    </message>
    <message>
        <source>This software works offline. It sends nothing: no data, no statistics, no errors. It asks the network only for sources that you connect yourself.</source>
        <translation type="unfinished">ئەم نەرمەکاڵایە بێ ئینتەرنێت کار دەکات. هیچ نانێرێت: نە داتا، نە ئامار، نە هەڵە. تەنها بۆ ئەو سەرچاوانە تۆڕ بەکار دەهێنێت کە خۆت دەیانبەستیت.</translation>
    </message>
    <message>
        <source>This status is left out: an order that has it counts as at work for ever.</source>
        <translation type="unfinished">ئەم دۆخە لێرە نەنووسراوە: فەرمانێک کە ئەم دۆخەی هەبێت بۆ هەمیشە بە کار لەسەر زەوی دادەنرێت.</translation>
    </message>
    <message>
        <source>This submission was undone.</source>
        <translation type="unfinished">ئەم پەڕگە پێشکەشکراوە پاشگەز کراوەتەوە.</translation>
    </message>
    <message>
        <source>This task order has no outline that could be shown.</source>
        <translation type="unfinished">ئەم فەرمانی ئەرکە سنوورێکی نییە کە پیشان بدرێت.</translation>
    </message>
    <message>
        <source>This would hide two operators at work at the same time on the same ground ({types}). Such an overlap must be at least 'correct'.</source>
        <translation type="unfinished">ئەمە دوو جێبەجێکار دەشارێتەوە کە هاوکات لەسەر هەمان زەوی کار دەکەن ({types}). یەکترپۆشینێکی وا دەبێت لانیکەم 'correct' بێت.</translation>
    </message>
    <message>
        <source>Throw It Away</source>
        <translation type="unfinished">فڕێی بدە</translation>
    </message>
    <message>
        <source>Throw Them Away</source>
        <translation type="unfinished">فڕێیان بدە</translation>
    </message>
    <message>
        <source>Tick what was entered. What is not entered: write why under remarks, and send this list back.</source>
        <translation type="unfinished">ئەوەی تۆمار کرا نیشانە بکە. ئەوەی تۆمار نەکرا: هۆکارەکەی لە تێبینییەکاندا بنووسە، و ئەم لیستە بگەڕێنەرەوە.</translation>
    </message>
    <message>
        <source>Time used: {share} %</source>
        <translation type="unfinished">کاتی بەکارهاتوو: {share} %</translation>
    </message>
    <message>
        <source>Time zone of dates</source>
        <translation type="unfinished">زۆنی کاتی بەروارەکان</translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>Title of the map</source>
        <translation type="unfinished">ناونیشانی نەخشەکە</translation>
    </message>
    <message>
        <source>To be read with the figures</source>
        <translation type="unfinished">لەگەڵ ژمارەکان بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>To close a hazard give its local number (HAZARD) and nothing of a task order.</source>
        <translation type="unfinished">بۆ داخستنی ناوچەیەکی مەترسیدار ژمارە ناوخۆییەکەی (HAZARD) بدە و هیچ لە فەرمانی ئەرک مەدە.</translation>
    </message>
    <message>
        <source>To next (m)</source>
        <translation type="unfinished">بۆ دواتر (م)</translation>
    </message>
    <message>
        <source>To take a request back, withdraw it.</source>
        <translation type="unfinished">بۆ گەڕاندنەوەی داوایەک، بیکشێنەرەوە.</translation>
    </message>
    <message>
        <source>To whom, from whom, reference</source>
        <translation type="unfinished">بۆ کێ، لە کێوە، ئاماژە</translation>
    </message>
    <message>
        <source>To: {name}</source>
        <translation type="unfinished">بۆ: {name}</translation>
    </message>
    <message>
        <source>Too few days of work to say when it will be done.</source>
        <translation type="unfinished">ڕۆژەکانی کار کەمترن لەوەی بوترێت کەی تەواو دەبێت.</translation>
    </message>
    <message>
        <source>Too small to walk on: play of the borders.</source>
        <translation type="unfinished">بچووکترە لەوەی پێی لەسەر دابنرێت: جیاوازیی هێڵی سنوورەکانە.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished">کۆی گشتی</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished">گواستنەوە</translation>
    </message>
    <message>
        <source>Transfer a task order</source>
        <translation type="unfinished">گواستنەوەی فەرمانی ئەرک</translation>
    </message>
    <message>
        <source>Transfer...</source>
        <translation type="unfinished">گواستنەوە...</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation type="unfinished">دووبارە هەوڵ بدەوە</translation>
    </message>
    <message>
        <source>Try again and enter the master password; without it nobody can sign in for you.</source>
        <translation type="unfinished">دووبارە هەوڵ بدەوە و وشەی نهێنی سەرەکی بنووسە؛ بەبێ ئەوە کەس ناتوانێت لەجیاتی تۆ بچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation type="unfinished">دواتر دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Try again when the server is less busy, or give the connection a longer timeout.</source>
        <translation type="unfinished">کاتێک ڕاژەکارەکە کەمتر سەرقاڵە دووبارە هەوڵ بدەوە، یان کاتی چاوەڕوانی درێژتر بە پەیوەندییەکە بدە.</translation>
    </message>
    <message>
        <source>Turning Points</source>
        <translation type="unfinished">خاڵەکانی وەرچەرخان</translation>
    </message>
    <message>
        <source>Turning points</source>
        <translation type="unfinished">خاڵە وەرچەرخانەکان</translation>
    </message>
    <message>
        <source>Turning points (WGS 84, bearings from true north)</source>
        <translation type="unfinished">خاڵەکانی وەرچەرخان (WGS 84، ئاڕاستەکان لە باکووری ڕاستەقینەوە)</translation>
    </message>
    <message>
        <source>Turning points without a position, not listed here: {count}</source>
        <translation type="unfinished">خاڵەکانی وەرچەرخانی بێ شوێن، لێرە لیست نەکراون: {count}</translation>
    </message>
    <message>
        <source>Two maps on the page could be the main one. Which of them do scale, legend and coordinate system speak of?</source>
        <translation type="unfinished">دوو نەخشەی سەر پەڕەکە دەکرێت سەرەکی بن. پێوەر، ڕوونکردنەوەی هێماکان و سیستەمی پۆتان باسی کامیان دەکەن؟</translation>
    </message>
    <message>
        <source>Two operators are at work at the same time on the same ground: {a} and {b} ({size}).</source>
        <translation type="unfinished">دوو جێبەجێکار هاوکات لەسەر هەمان زەوی کار دەکەن: {a} و {b} (‎{size}‏).</translation>
    </message>
    <message>
        <source>Two orders of the same operator overlap: {a} and {b} ({size}).</source>
        <translation type="unfinished">دوو فەرمانی هەمان جێبەجێکار یەکتر دەپۆشن: {a} و {b} (‎{size}‏).</translation>
    </message>
    <message>
        <source>Two parts are the same</source>
        <translation type="unfinished">دوو بەش هەمان شتن</translation>
    </message>
    <message>
        <source>Type of task</source>
        <translation type="unfinished">جۆری ئەرک</translation>
    </message>
    <message>
        <source>Type of task (CLEARANCE, EOD_SPOT ...)</source>
        <translation type="unfinished">جۆری ئەرک (CLEARANCE, EOD_SPOT ...)</translation>
    </message>
    <message>
        <source>Type of task of rows that say none</source>
        <translation type="unfinished">جۆری ئەرکی ئەو ڕیزانەی هیچ ناڵێن</translation>
    </message>
    <message>
        <source>Type of task, for the outline (CLEARANCE, EOD_SPOT ...)</source>
        <translation type="unfinished">جۆری ئەرک، بۆ سنوورەکە (CLEARANCE, EOD_SPOT ...)</translation>
    </message>
    <message>
        <source>Type the points, or copy the rows in a spreadsheet and paste them here.</source>
        <translation type="unfinished">خاڵەکان بنووسە، یان ڕیزەکان لە خشتەی ژمێریاریدا کۆپی بکە و لێرە دایانبنێ.</translation>
    </message>
    <message>
        <source>Typed positions were read on WGS 84.</source>
        <translation type="unfinished">شوێنە نووسراوەکان لەسەر WGS 84 خوێندرانەوە.</translation>
    </message>
    <message>
        <source>Typed positions were read on the datum of {crs}.</source>
        <translation type="unfinished">شوێنە نووسراوەکان لەسەر داتومی {crs} خوێندرانەوە.</translation>
    </message>
    <message>
        <source>UTM &amp;zone</source>
        <translation type="unfinished">زۆنی UTM</translation>
    </message>
    <message>
        <source>UTM coordinates of a point, on WGS 84: zone with N or S for the half of the earth, metres east, metres north. Decimals is 0 to 3. Zone writes a point in the zone beside its own, so that all turning points of an outline on the edge of a zone agree. The point is in degrees (EPSG:4326), as everything in a data file is; of a line or an area say which point you mean. Beyond 80 degrees south and 84 degrees north there is none. Examples: imsma_utm($geometry) gives '38N 440995 3686410'; imsma_utm(start_point($geometry), 1, 37)</source>
        <translation type="unfinished">پۆتانی UTM ی خاڵێک، لەسەر WGS 84: زۆن لەگەڵ N یان S بۆ نیوەی زەوی، مەتری ڕۆژهەڵات، مەتری باکوور. ژمارەی خانە دەییەکان 0 تا 3 ە. Zone خاڵێک بە زۆنی تەنیشت زۆنی خۆی دەنووسێت، تا هەموو خاڵە وەرچەرخانەکانی سنوورێکی لێواری زۆن یەک بگرنەوە. خاڵەکە بە پلەیە (EPSG:4326)، وەک هەموو شتێک لە پەڕگەی داتادا؛ بۆ هێڵ یان ناوچە بڵێ مەبەستت کام خاڵە. لە دەرەوەی 80 پلەی باشوور و 84 پلەی باکوور UTM نییە. نموونەکان: ‎imsma_utm($geometry)‏ ئەمە دەدات: ‎'38N 440995 3686410'‏؛ ‎imsma_utm(start_point($geometry), 1, 37)‏</translation>
    </message>
    <message>
        <source>UTM ends at 80 degrees south and 84 degrees north.</source>
        <translation type="unfinished">‏UTM لە 80 پلەی باشوور و 84 پلەی باکوور کۆتایی دێت.</translation>
    </message>
    <message>
        <source>UTM zone</source>
        <translation type="unfinished">زۆنی UTM</translation>
    </message>
    <message>
        <source>UTM zone where a row does not say it</source>
        <translation type="unfinished">زۆنی UTM بۆ ئەو ڕیزانەی نایڵێن</translation>
    </message>
    <message>
        <source>UTM {zone}: east, north</source>
        <translation type="unfinished">‏UTM {zone}: ڕۆژهەڵات، باکوور</translation>
    </message>
    <message>
        <source>Uncertain gaps</source>
        <translation type="unfinished">بۆشایی نادڵنیا</translation>
    </message>
    <message>
        <source>Uncertain outlines</source>
        <translation type="unfinished">سنوورە نادڵنیاکان</translation>
    </message>
    <message>
        <source>Uncertain outlines: {names}. Their distances are the least possible.</source>
        <translation type="unfinished">سنوورە نادڵنیاکان: {names}. دوورییەکانیان کەمترین دووریی گونجاون.</translation>
    </message>
    <message>
        <source>Uncertain pairs</source>
        <translation type="unfinished">جووتە نادڵنیاکان</translation>
    </message>
    <message>
        <source>Uncertain, up to {area} {m2}: an outline is not correct.</source>
        <translation type="unfinished">نادڵنیا، تا ‎{area} {m2}‏: سنوورێک ڕاست نییە.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished">نەگۆڕاو</translation>
    </message>
    <message>
        <source>Unchanged orders</source>
        <translation type="unfinished">فەرمانە نەگۆڕاوەکان</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished">پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Undoing needs a name and a reason.</source>
        <translation type="unfinished">پاشگەزبوونەوە ناو و هۆکارێکی پێویستە.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished">یەکە</translation>
    </message>
    <message>
        <source>Unit of areas</source>
        <translation type="unfinished">یەکەی ڕووبەر</translation>
    </message>
    <message>
        <source>Unit of areas whose column does not say it</source>
        <translation type="unfinished">یەکەی ئەو ڕووبەرانەی ستوونەکەیان نایڵێت</translation>
    </message>
    <message>
        <source>Unknown parameter: {names}. Known are: {known}.</source>
        <translation type="unfinished">پارامەتری نەناسراو: {names}. ناسراوەکان: {known}.</translation>
    </message>
    <message>
        <source>Unpack it, and import the files one by one.</source>
        <translation type="unfinished">ناوەڕۆکەکەی دەربهێنە، و پەڕگەکان یەک بە یەک هاوردە بکە.</translation>
    </message>
    <message>
        <source>Update Fully</source>
        <translation type="unfinished">نوێکردنەوەی تەواو</translation>
    </message>
    <message>
        <source>Update Now</source>
        <translation type="unfinished">ئێستا نوێی بکەرەوە</translation>
    </message>
    <message>
        <source>Update again later; what has arrived is kept.</source>
        <translation type="unfinished">دواتر دووبارە نوێی بکەرەوە؛ ئەوەی گەیشتووە هەڵگیراوە.</translation>
    </message>
    <message>
        <source>Update from IMSMA</source>
        <translation type="unfinished">نوێکردنەوە لە IMSMA</translation>
    </message>
    <message>
        <source>Update from IMSMA...</source>
        <translation type="unfinished">نوێکردنەوە لە IMSMA...</translation>
    </message>
    <message>
        <source>Update from a source</source>
        <translation type="unfinished">نوێکردنەوە لە سەرچاوەیەک</translation>
    </message>
    <message>
        <source>Update from here; an update that ran elsewhere has its report there.</source>
        <translation type="unfinished">لێرەوە نوێی بکەرەوە؛ نوێکردنەوەیەک کە لە شوێنێکی تر کرابێت ڕاپۆرتەکەی لەوێیە.</translation>
    </message>
    <message>
        <source>Update of {source}</source>
        <translation type="unfinished">نوێکردنەوەی {source}</translation>
    </message>
    <message>
        <source>Update the plugins, then open it again. Nothing was changed.</source>
        <translation type="unfinished">پێوەکراوەکان نوێ بکەرەوە، پاشان دووبارە بیکەرەوە. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Updated by</source>
        <translation type="unfinished">نوێکراوەتەوە لەلایەن</translation>
    </message>
    <message>
        <source>Updates go into {name}.</source>
        <translation type="unfinished">نوێکردنەوەکان دەچنە {name}.</translation>
    </message>
    <message>
        <source>Updating from {name}</source>
        <translation type="unfinished">نوێکردنەوە لە {name}</translation>
    </message>
    <message>
        <source>Use This &amp;Order</source>
        <translation type="unfinished">ئەم فەرمانە بەکاربهێنە</translation>
    </message>
    <message>
        <source>Use a QGIS build that contains {name}, and start QGIS again.</source>
        <translation type="unfinished">وەشانێکی QGIS بەکاربهێنە کە {name} ی تێدا بێت، و QGIS دووبارە دەستپێبکەرەوە.</translation>
    </message>
    <message>
        <source>Use an older backup.</source>
        <translation type="unfinished">پاڵپشتێکی کۆنتر بەکاربهێنە.</translation>
    </message>
    <message>
        <source>Use headings such as Point no, Point type, Coordinates, From, Bearing, Distance, North.</source>
        <translation type="unfinished">سەردێڕی وەک ژمارەی خاڵ، جۆری خاڵ، پۆتان، لە خاڵی، ئاڕاستە، دووری، باکوور بەکاربهێنە.</translation>
    </message>
    <message>
        <source>Use that connection; or give the column matching another name of the source; or let go of the source first.</source>
        <translation type="unfinished">ئەو پەیوەندییە بەکاربهێنە؛ یان لە هاوتاکردنی ستوونەکاندا ناوێکی تر بۆ سەرچاوەکە بدە؛ یان سەرەتا دەست لە سەرچاوەکە هەڵبگرە.</translation>
    </message>
    <message>
        <source>Use the folder shown there.</source>
        <translation type="unfinished">ئەو بوخچەیە بەکاربهێنە کە لەوێ پیشان دراوە.</translation>
    </message>
    <message>
        <source>User and password stay in QGIS's authentication store.</source>
        <translation type="unfinished">ناوی بەکارهێنەر و وشەی نهێنی لە کۆگای چوونەژوورەوەی QGIS دەمێننەوە.</translation>
    </message>
    <message>
        <source>VALID_TO is empty. Give a day such as 2026-03-31.</source>
        <translation type="unfinished">‏VALID_TO بەتاڵە. ڕۆژێک بدە وەک ‎2026-03-31‏.</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation type="unfinished">سەرەتای کارپێکردن</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation type="unfinished">کۆتایی کارپێکردن</translation>
    </message>
    <message>
        <source>Valid to now: {day}.</source>
        <translation type="unfinished">ئێستا کارپێکراوە تا: ‎{day}‏.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished">بەها</translation>
    </message>
    <message>
        <source>Value before</source>
        <translation type="unfinished">بەهای پێشوو</translation>
    </message>
    <message>
        <source>Value in IMSMA</source>
        <translation type="unfinished">بەها لە IMSMA</translation>
    </message>
    <message>
        <source>Value in IMSMA afterwards</source>
        <translation type="unfinished">بەهای دواتر لە IMSMA</translation>
    </message>
    <message>
        <source>Value proposed</source>
        <translation type="unfinished">بەهای پێشنیارکراو</translation>
    </message>
    <message>
        <source>Values</source>
        <translation type="unfinished">بەهاکان</translation>
    </message>
    <message>
        <source>Values and what they mean</source>
        <translation type="unfinished">بەهاکان و واتایان</translation>
    </message>
    <message>
        <source>Values changed on both sides</source>
        <translation type="unfinished">ئەو بەهایانەی لە هەردوو لا گۆڕدراون</translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished">وەشان</translation>
    </message>
    <message>
        <source>Version of the order sheet</source>
        <translation type="unfinished">وەشانی پەڕەی فەرمان</translation>
    </message>
    <message>
        <source>Version of the record</source>
        <translation type="unfinished">وەشانی تۆمارەکە</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation type="unfinished">وەشانی {version}</translation>
    </message>
    <message>
        <source>Version, licence, and what this software does not do.</source>
        <translation type="unfinished">وەشان و مۆڵەت و ئەوەی ئەم نەرمەکاڵایە نایکات.</translation>
    </message>
    <message>
        <source>WGS 84 (EPSG:4326). Enter every corner in this order with all its figures; the last corner joins the first.</source>
        <translation type="unfinished">‏WGS 84 (EPSG:4326). هەموو گۆشەیەک بەم ڕیزبەندییە و بە هەموو ڕەنووسەکانییەوە بنووسە؛ دوا گۆشە بە یەکەمەوە دەبەسترێتەوە.</translation>
    </message>
    <message>
        <source>WIDTH is {value}.</source>
        <translation type="unfinished">‏WIDTH: {value}.</translation>
    </message>
    <message>
        <source>Wait until it has ended, then try again.</source>
        <translation type="unfinished">چاوەڕوان بە تا تەواو دەبێت، پاشان دووبارە هەوڵ بدەوە.</translation>
    </message>
    <message>
        <source>Wait until it is done, or stop it.</source>
        <translation type="unfinished">چاوەڕوان بە تا تەواو دەبێت، یان بیوەستێنە.</translation>
    </message>
    <message>
        <source>Wait until the other run is ready, or choose another folder.</source>
        <translation type="unfinished">چاوەڕێ بکە تا کارەکەی تر ئامادە دەبێت، یان بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Wait until they are ready, or press Stop.</source>
        <translation type="unfinished">چاوەڕێ بکە تا ئامادە دەبن، یان «بوەستە» دابگرە.</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation type="unfinished">ئاگادارکردنەوەکان</translation>
    </message>
    <message>
        <source>Warnings: {number}</source>
        <translation type="unfinished">ئاگادارکردنەوەکان: {number}</translation>
    </message>
    <message>
        <source>Ways to read the position</source>
        <translation type="unfinished">شێوازەکانی خوێندنەوەی شوێن</translation>
    </message>
    <message>
        <source>We have</source>
        <translation type="unfinished">ئێمە هەمانە</translation>
    </message>
    <message>
        <source>We keep</source>
        <translation type="unfinished">ئەوەی هەڵیدەگرین</translation>
    </message>
    <message>
        <source>Weather</source>
        <translation type="unfinished">کەشوهەوا</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">چی</translation>
    </message>
    <message>
        <source>What Is Left</source>
        <translation type="unfinished">چی ماوە</translation>
    </message>
    <message>
        <source>What Would Be Lost</source>
        <translation type="unfinished">چی لەدەست دەچێت</translation>
    </message>
    <message>
        <source>What Would Be Lost ({number})</source>
        <translation type="unfinished">چی لەدەست دەچێت ({number})</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished">کامیان دادەنرێت</translation>
    </message>
    <message>
        <source>What is entered</source>
        <translation type="unfinished">چی تۆمار دەکرێت</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation type="unfinished">چی زانراوە</translation>
    </message>
    <message>
        <source>What is not theirs to change is not entered: use the commands of the order.</source>
        <translation type="unfinished">ئەوەی مافی ئەوان نییە بیگۆڕن تۆمار ناکرێت: کردارەکانی فەرمانەکە بەکاربهێنە.</translation>
    </message>
    <message>
        <source>What is to be said of it</source>
        <translation type="unfinished">تێبینی لەسەری</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation type="unfinished">چی هەڵەیە</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation type="unfinished">چی دەگەیەنێت</translation>
    </message>
    <message>
        <source>What no field takes goes into the comment of its order.</source>
        <translation type="unfinished">ئەوەی هیچ خانەیەک نایگرێت دەچێتە ناو سەرنجی فەرمانەکەی.</translation>
    </message>
    <message>
        <source>What remains of the order could not be worked out.</source>
        <translation type="unfinished">نەتوانرا بژمێردرێت چی لە فەرمانەکە دەمێنێتەوە.</translation>
    </message>
    <message>
        <source>What the layer holds (hazard, task_order ...)</source>
        <translation type="unfinished">چینەکە چی تێدایە (hazard, task_order ...)</translation>
    </message>
    <message>
        <source>What the map cannot show</source>
        <translation type="unfinished">ئەوەی نەخشەکە ناتوانێت پیشانی بدات</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished">چی بکرێت</translation>
    </message>
    <message>
        <source>What to read</source>
        <translation type="unfinished">چی بخوێنرێتەوە</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation type="unfinished">چ وەڵامێک درایەوە</translation>
    </message>
    <message>
        <source>What was proposed for IMSMA and what became of it; prints the list for data entry.</source>
        <translation type="unfinished">چی بۆ IMSMA پێشنیار کرا و چی لێ هات؛ لیستەکە بۆ تۆمارکردنی داتا چاپ دەکات.</translation>
    </message>
    <message>
        <source>What was worked</source>
        <translation type="unfinished">ئەوەی کاری تێدا کراوە</translation>
    </message>
    <message>
        <source>What would be lost</source>
        <translation type="unfinished">چی لەدەست دەچێت</translation>
    </message>
    <message>
        <source>What {name} accepted here was another: {accepted}.</source>
        <translation type="unfinished">ئەوەی {name} لێرە پەسەندی کرد شتێکی تر بوو: {accepted}.</translation>
    </message>
    <message>
        <source>What, by whom and why</source>
        <translation type="unfinished">چی، لەلایەن کێوە و بۆچی</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">کەی</translation>
    </message>
    <message>
        <source>When Something Goes Wrong</source>
        <translation type="unfinished">کاتێک هەڵەیەک ڕوو دەدات</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished">شوێن</translation>
    </message>
    <message>
        <source>Where an outline is uncertain, the area by the hull of its points.</source>
        <translation type="unfinished">لەو شوێنەی سنوورێک نادڵنیایە، ڕووبەر بەپێی چێوەی دەرەوەی خاڵەکانی.</translation>
    </message>
    <message>
        <source>Where several desks of an office give numbers on their own, each needs its own letters, or one number is given twice.</source>
        <translation type="unfinished">کاتێک چەند بەشێکی نووسینگەیەک هەریەکە لای خۆیەوە ژمارە دەدات، هەریەکەیان پیتی تایبەتی خۆی پێویستە، ئەگینا یەک ژمارە دوو جار دەدرێت.</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation type="unfinished">بۆ کوێ</translation>
    </message>
    <message>
        <source>Whether people may be on the ground of a task order: it was planned or issued, and nobody confirmed that the site was left, whatever its status. The order is given by its number; without it the record being drawn is asked. Example: imsma_order_is_live()</source>
        <translation type="unfinished">ئایا لەوانەیە خەڵک لەسەر زەوی فەرمانێکی ئەرک بن: پلانی بۆ دانراوە یان دەرکراوە، و کەس پشتڕاستی نەکردووەتەوە کە شوێنەکە جێهێڵراوە، دۆخەکەی هەرچی بێت. فەرمانەکە بە ژمارەکەی دەدرێت؛ بەبێ ئەوە ئەو تۆمارە دادەنرێت کە ئێستا دەکێشرێت. نموونە: ‎imsma_order_is_live()‏</translation>
    </message>
    <message>
        <source>Which column holds a number or name that stays with a record for ever?</source>
        <translation type="unfinished">کام ستوون ژمارە یان ناوێکی تێدایە کە بۆ هەمیشە لەگەڵ تۆمارەکە دەمێنێتەوە؟</translation>
    </message>
    <message>
        <source>Which handover certificate of {name} is meant?</source>
        <translation type="unfinished">مەبەست کام بڕوانامەی ڕادەستکردنی {name} ە؟</translation>
    </message>
    <message>
        <source>Which requests</source>
        <translation type="unfinished">کام داواکان</translation>
    </message>
    <message>
        <source>Which tables are copies of a source cannot be changed by hand.</source>
        <translation type="unfinished">ئەوەی کام خشتە کۆپیی سەرچاوەیەکە بە دەست ناگۆڕدرێت.</translation>
    </message>
    <message>
        <source>White does not mean safe.</source>
        <translation type="unfinished">ڕەنگی سپی مانای سەلامەتی نییە.</translation>
    </message>
    <message>
        <source>White does not mean safe. Ask the mine action centre before using land.</source>
        <translation type="unfinished">ڕەنگی سپی مانای سەلامەتی نییە. پێش بەکارهێنانی زەوی لە بنکەی کاروباری مین بپرسە.</translation>
    </message>
    <message>
        <source>White does not mean safe. Ask {producer} before using land.</source>
        <translation type="unfinished">ڕەنگی سپی مانای سەلامەتی نییە. پێش بەکارهێنانی زەوی لە {producer} بپرسە.</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation type="unfinished">کێ دەتوانێت بیبینێت</translation>
    </message>
    <message>
        <source>Who may see the map</source>
        <translation type="unfinished">کێ دەتوانێت نەخشەکە ببینێت</translation>
    </message>
    <message>
        <source>Who may see the maps (if left out, as the map type says)</source>
        <translation type="unfinished">کێ دەتوانێت نەخشەکان ببینێت (ئەگەر نەدرێت، وەک جۆری نەخشەکە دەڵێت)</translation>
    </message>
    <message>
        <source>Whole areas</source>
        <translation type="unfinished">ناوچە تەواوەکان</translation>
    </message>
    <message>
        <source>Whole areas in all ({unit})</source>
        <translation type="unfinished">کۆی ناوچە تەواوەکان ({unit})</translation>
    </message>
    <message>
        <source>Whole country</source>
        <translation type="unfinished">هەموو وڵات</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation type="unfinished">پانی تەواو</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished">بۆچی</translation>
    </message>
    <message>
        <source>Why a task order needs a look: expired or ended and the site not confirmed left, overdue, no news, review due, suspended for long; empty where nothing is to be done. The order is given by its number; without it the record being drawn is asked. For use inside the office. Example: imsma_order_needs()</source>
        <translation type="unfinished">بۆچی فەرمانێکی ئەرک پێویستی بە سەیرکردنە: بەسەرچووە یان کۆتایی هاتووە و جێهێشتنی شوێنەکە پشتڕاست نەکراوەتەوە، دواکەوتووە، بێ هەواڵە، کاتی پێداچوونەوەی هاتووە، ماوەیەکی زۆرە ڕاگیراوە؛ بەتاڵ کاتێک هیچ پێویست ناکات بکرێت. فەرمانەکە بە ژمارەکەی دەدرێت؛ بەبێ ئەوە ئەو تۆمارە دادەنرێت کە ئێستا دەکێشرێت. تەنها بۆ بەکارهێنان لەناو نووسینگەدا. نموونە: ‎imsma_order_needs()‏</translation>
    </message>
    <message>
        <source>Why it changed</source>
        <translation type="unfinished">بۆچی گۆڕا</translation>
    </message>
    <message>
        <source>Why it needs a look</source>
        <translation type="unfinished">بۆچی پێویستی بە سەیرکردنە</translation>
    </message>
    <message>
        <source>Widest place</source>
        <translation type="unfinished">پانترین شوێن</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation type="unfinished">پانی (م)</translation>
    </message>
    <message>
        <source>Wish of the land owner</source>
        <translation type="unfinished">داواکاری خاوەن زەوی</translation>
    </message>
    <message>
        <source>With neither an outline nor a known area, so perhaps here: {records}</source>
        <translation type="unfinished">نە سنووریان هەیە و نە ناوچەی زانراو، بۆیە لەوانەیە لێرە بن: {records}</translation>
    </message>
    <message>
        <source>With the rows in the order {rows} the outline has {area} {unit}, near the reported area. Compare it with the sketch; nothing was changed.</source>
        <translation type="unfinished">بە ڕیزبەندی {rows} ی ڕیزەکان سنوورەکە ‎{area} {unit}‏ دەبێت، نزیک لە ڕووبەری ڕاپۆرتکراو. لەگەڵ نەخشەکێشە دەستییەکە بەراوردی بکە؛ هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished">کشاندنەوە</translation>
    </message>
    <message>
        <source>Withdraw Request</source>
        <translation type="unfinished">کشاندنەوەی داوا</translation>
    </message>
    <message>
        <source>Withdraw that request first, or wait for its answer.</source>
        <translation type="unfinished">سەرەتا ئەو داوایە بکشێنەرەوە، یان چاوەڕوانی وەڵامەکەی بە.</translation>
    </message>
    <message>
        <source>Withdraw...</source>
        <translation type="unfinished">کشاندنەوە...</translation>
    </message>
    <message>
        <source>Withdrawn by {name}.</source>
        <translation type="unfinished">‏{name} کشاندیەوە.</translation>
    </message>
    <message>
        <source>Without an outline, so not on this map: {records}</source>
        <translation type="unfinished">بێ سنوور، بۆیە لەسەر ئەم نەخشەیە نین: {records}</translation>
    </message>
    <message>
        <source>Without answer</source>
        <translation type="unfinished">بێ وەڵام</translation>
    </message>
    <message>
        <source>Without outline</source>
        <translation type="unfinished">بێ سنوور</translation>
    </message>
    <message>
        <source>Without records, so without a page: {names}</source>
        <translation type="unfinished">بێ تۆمار، بۆیە بێ پەڕە: {names}</translation>
    </message>
    <message>
        <source>Without records, so without a page: {names}.</source>
        <translation type="unfinished">بێ تۆمار، بۆیە بێ پەڕە: {names}.</translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished">کار</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation type="unfinished">کاری کراو</translation>
    </message>
    <message>
        <source>Work done by (operator)</source>
        <translation type="unfinished">کار لەلایەن (جێبەجێکار)</translation>
    </message>
    <message>
        <source>Work of the type {type} would count as finished without a look for land left over.</source>
        <translation type="unfinished">کاری جۆری {type} بە تەواوبوو دادەنرا بەبێ گەڕان بەدوای زەوی بەجێماودا.</translation>
    </message>
    <message>
        <source>Workbench (a person approves)</source>
        <translation type="unfinished">مێزی کار (کەسێک پەسەندی دەکات)</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation type="unfinished">پەڕتووک</translation>
    </message>
    <message>
        <source>Workbook written: {file}</source>
        <translation type="unfinished">پەڕتووکەکە نووسرا: {file}</translation>
    </message>
    <message>
        <source>Working out the progress...</source>
        <translation type="unfinished">پێشکەوتنەکە دەژمێردرێت...</translation>
    </message>
    <message>
        <source>Would be taken away, and nobody has allowed it yet: {table}</source>
        <translation type="unfinished">لادەبرێن، و هێشتا کەس ڕێگەی پێ نەداوە: {table}</translation>
    </message>
    <message>
        <source>Write 1 to 20 letters from A to Z, digits or hyphens.</source>
        <translation type="unfinished">لە 1 تا 20 پیتی A تا Z، ژمارە یان هێڵی بچووک (-) بنووسە.</translation>
    </message>
    <message>
        <source>Write POLYGON((44.1 33.1, 44.2 33.1, 44.2 33.2, 44.1 33.1)), longitude first.</source>
        <translation type="unfinished">‎POLYGON((44.1 33.1, 44.2 33.1, 44.2 33.2, 44.1 33.1))‏ بنووسە، هێڵی درێژی یەکەم.</translation>
    </message>
    <message>
        <source>Write a year (2026), a month (2026-03), a quarter (2026-Q1) or two days (2026-01-01/2026-03-31).</source>
        <translation type="unfinished">ساڵێک (2026)، مانگێک (‎2026-03‏)، چارەکێک (‎2026-Q1‏) یان دوو ڕۆژ (‎2026-01-01/2026-03-31‏) بنووسە.</translation>
    </message>
    <message>
        <source>Write both.</source>
        <translation type="unfinished">هەردووکیان بنووسە.</translation>
    </message>
    <message>
        <source>Write coordinates, or bearing and distance.</source>
        <translation type="unfinished">پۆتان بنووسە، یان ئاڕاستە و دووری.</translation>
    </message>
    <message>
        <source>Write degrees (33.3152, 44.3661), UTM with its zone (38N 441000 3686000) or MGRS.</source>
        <translation type="unfinished">پلە (‎33.3152, 44.3661‏)، UTM بە زۆنەکەیەوە (‎38N 441000 3686000‏) یان MGRS بنووسە.</translation>
    </message>
    <message>
        <source>Write degrees like 145.5 or 145 30 00.</source>
        <translation type="unfinished">پلە بنووسە وەک ‎145.5‏ یان ‎145 30 00‏.</translation>
    </message>
    <message>
        <source>Write degrees like 33.3152 or 33 18 54.7 N.</source>
        <translation type="unfinished">پلە وەک 33.3152 یان ‎33 18 54.7 N‏ بنووسە.</translation>
    </message>
    <message>
        <source>Write either "table" or "computed".</source>
        <translation type="unfinished">یان "table" یان "computed" بنووسە.</translation>
    </message>
    <message>
        <source>Write fields such as {example} where the values shall stand.</source>
        <translation type="unfinished">خانەکانی وەک {example} بنووسە لەو شوێنەی دەبێت بەهاکان تێیدا بن.</translation>
    </message>
    <message>
        <source>Write for example {name}.</source>
        <translation type="unfinished">بۆ نموونە {name} بنووسە.</translation>
    </message>
    <message>
        <source>Write https:// in front of it.</source>
        <translation type="unfinished">‏https:// لە پێشیەوە بنووسە.</translation>
    </message>
    <message>
        <source>Write it as UTM with its zone, or choose the datum WGS 84.</source>
        <translation type="unfinished">وەک UTM لەگەڵ زۆنەکەی بینووسە، یان داتومی WGS 84 هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Write it as in a shipped map type.</source>
        <translation type="unfinished">وەک لە جۆرێکی نەخشەی هاوپێچی ئامرازەکاندا بینووسە.</translation>
    </message>
    <message>
        <source>Write it like 1250 or 1250.5, without separators.</source>
        <translation type="unfinished">وەک 1250 یان 1250.5 بینووسە، بەبێ نیشانەی جیاکەرەوە.</translation>
    </message>
    <message>
        <source>Write it like 2026-03-31.</source>
        <translation type="unfinished">وەک ‎2026-03-31‏ بینووسە.</translation>
    </message>
    <message>
        <source>Write it like 2026-11-30.</source>
        <translation type="unfinished">وەک ‎2026-11-30‏ بینووسە.</translation>
    </message>
    <message>
        <source>Write it like 38S MB 12345 67890: zone, band, two letters, an even number of figures.</source>
        <translation type="unfinished">وەک ‎38S MB 12345 67890‏ بینووسە: زۆن، پشتێنە، دوو پیت، ژمارەیەکی جووت لە ڕەنووس.</translation>
    </message>
    <message>
        <source>Write it like EPSG:32638.</source>
        <translation type="unfinished">وەک EPSG:32638 بینووسە.</translation>
    </message>
    <message>
        <source>Write it like UTC or +03:00.</source>
        <translation type="unfinished">وەک UTC یان ‎+03:00‏ بینووسە.</translation>
    </message>
    <message>
        <source>Write it like this: host=server.example.org port=5432 dbname=imsma</source>
        <translation type="unfinished">بەم شێوەیە بینووسە: ‎host=server.example.org port=5432 dbname=imsma‏</translation>
    </message>
    <message>
        <source>Write it to a file of its own. An empty table may have been left behind.</source>
        <translation type="unfinished">بینووسە بۆ پەڕگەیەکی سەربەخۆ. لەوانەیە خشتەیەکی بەتاڵ لەوێ مابێتەوە.</translation>
    </message>
    <message>
        <source>Write metres like 120.5.</source>
        <translation type="unfinished">مەتر بنووسە وەک ‎120.5‏.</translation>
    </message>
    <message>
        <source>Write metres, above 0 and not above {most}.</source>
        <translation type="unfinished">بە مەتر بینووسە، لە 0 زیاتر و لە {most} زیاتر نەبێت.</translation>
    </message>
    <message>
        <source>Write one corner in each line, in their order around the parcel.</source>
        <translation type="unfinished">لە هەر دێڕێکدا یەک گۆشە بنووسە، بە ڕیزبەندی خۆیان بە دەوری پارچە زەوییەکەدا.</translation>
    </message>
    <message>
        <source>Write one of: {kinds}.</source>
        <translation type="unfinished">یەکێک لەمانە بنووسە: {kinds}.</translation>
    </message>
    <message>
        <source>Write scale numbers such as 2500, 5000, 10000, the smallest first.</source>
        <translation type="unfinished">ژمارەی پێوەر وەک ‎2500, 5000, 10000‏ بنووسە، بچووکترینیان یەکەم.</translation>
    </message>
    <message>
        <source>Write the address like host=server.example port=5432 dbname=imsma, or service=name.</source>
        <translation type="unfinished">ناونیشانەکە وەک ‎host=server.example port=5432 dbname=imsma‏ یان ‎service=name‏ بنووسە.</translation>
    </message>
    <message>
        <source>Write the corners in their order around the parcel.</source>
        <translation type="unfinished">گۆشەکان بە ڕیزبەندی خۆیان بە دەوری پارچە زەوییەکەدا بنووسە.</translation>
    </message>
    <message>
        <source>Write the languages in brackets.</source>
        <translation type="unfinished">زمانەکان لەناو کەوانەدا بنووسە.</translation>
    </message>
    <message>
        <source>Write the letters N and E, the zone of UTM, or MGRS.</source>
        <translation type="unfinished">پیتەکانی N و E، زۆنی UTM، یان MGRS بنووسە.</translation>
    </message>
    <message>
        <source>Write the names of fields in brackets.</source>
        <translation type="unfinished">ناوی خانەکان لەناو کەوانەدا بنووسە.</translation>
    </message>
    <message>
        <source>Write the names of tables in brackets.</source>
        <translation type="unfinished">ناوی خشتەکان لەناو کەوانەدا بنووسە.</translation>
    </message>
    <message>
        <source>Write the number or name of a point in this table.</source>
        <translation type="unfinished">ژمارە یان ناوی خاڵێکی ئەم خشتەیە بنووسە.</translation>
    </message>
    <message>
        <source>Write the number or name of that point.</source>
        <translation type="unfinished">ژمارە یان ناوی ئەو خاڵە بنووسە.</translation>
    </message>
    <message>
        <source>Write the text under "en", "ar" and "ckb".</source>
        <translation type="unfinished">دەقەکە لەژێر "en" و "ar" و "ckb" دا بنووسە.</translation>
    </message>
    <message>
        <source>Write them in the connection as the source writes them.</source>
        <translation type="unfinished">لە پەیوەندییەکەدا وەک ئەوە بیاننووسە کە سەرچاوەکە دەیاننووسێت.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation type="unfinished">‏true یان false بنووسە.</translation>
    </message>
    <message>
        <source>Write what was answered.</source>
        <translation type="unfinished">بنووسە چ وەڵامێک درایەوە.</translation>
    </message>
    <message>
        <source>Write year-month-day, for example {example}.</source>
        <translation type="unfinished">ساڵ-مانگ-ڕۆژ بنووسە، بۆ نموونە {example}.</translation>
    </message>
    <message>
        <source>Writes a QGIS project with all layers of a data file: in groups, with the symbols of mine action, with titles, forms and choices in the language chosen. Keep the project beside the data file: it finds it by a relative path.</source>
        <translation type="unfinished">پرۆژەیەکی QGIS بە هەموو چینەکانی پەڕگەیەکی داتا دەنووسێت: لە گرووپدا، بە هێماکانی کاروباری مین، بە ناونیشان و فۆرم و هەڵبژاردن بەو زمانەی هەڵبژێردراوە. پرۆژەکە لە تەنیشت پەڕگەی داتا هەڵبگرە: بە ڕێڕەوێکی ڕێژەیی دەیدۆزێتەوە.</translation>
    </message>
    <message>
        <source>Writes a package for an office that works with a data file of its own, to be carried on a stick or sent by mail. KIND 0: task orders for an operator, with their hazards, turning points and reports: those of TASKS (numbers with commas between), or all that are live of the OPERATOR (short name). KIND 1: the answer of an operator: all orders taken in from the PARTNER as they stand, with the reports on them. PARTNER is whom it is for (if left out, the operator of the orders). Packages are numbered, so that one that comes twice or too late is noticed. With KEY, an entry of QGIS's authentication store whose password both offices know, the package is signed. Photos and data of persons do not travel.</source>
        <translation type="unfinished">پاکێجێک دەنووسێت بۆ نووسینگەیەک کە بە پەڕگەی داتای خۆی کار دەکات، تا بە فلاش هەڵبگیرێت یان بە ئیمەیل بنێردرێت. KIND 0: فەرمانەکانی ئەرک بۆ جێبەجێکارێک، لەگەڵ ناوچە مەترسیدارەکان، خاڵەکانی وەرچەرخان و ڕاپۆرتەکانیان: ئەوانەی TASKS (ژمارەکان بە کۆما لە نێوانیاندا)، یان هەموو ئەو فەرمانە کارایانەی OPERATOR (کورتەناو). KIND 1: وەڵامی جێبەجێکارێک: هەموو ئەو فەرمانانەی لە PARTNER ەوە وەرگیراون وەک ئێستا هەن، لەگەڵ ڕاپۆرتەکانیان. PARTNER ئەوەیە کە پاکێجەکە بۆ ئەوە (ئەگەر نەدرێت، جێبەجێکاری فەرمانەکان). پاکێجەکان ژمارەیان هەیە، تا دەربکەوێت کاتێک پاکێجێک دوو جار یان درەنگ دێت. بە KEY، بڕگەیەکی کۆگای چوونەژوورەوەی QGIS کە هەردوو نووسینگە وشەی نهێنییەکەی دەزانن، پاکێجەکە واژوو دەکرێت. وێنە و داتای کەسان ناگوازرێنەوە.</translation>
    </message>
    <message>
        <source>Writes a package with number, operator, outline, status and days of every task order that is planned, issued or was ever, and nothing else: so that the PARTNER, another authority, sends nobody onto the same ground. The day the site was left is told only where a named person confirmed it. Send a new package whenever orders are issued or sites are left.</source>
        <translation type="unfinished">پاکێجێک دەنووسێت بە ژمارە، جێبەجێکار، سنوور، دۆخ و ڕۆژەکانی هەموو فەرمانێکی ئەرک کە پلانی بۆ دانراوە یان دەرکراوە، یان هەر کاتێک وا بووە، و هیچی تر: تا PARTNER، دەسەڵاتێکی تر، کەس نەنێرێت بۆ هەمان زەوی. ڕۆژی جێهێشتنی شوێن تەنها کاتێک دەوترێت کە کەسێکی ناوبراو پشتڕاستی کردووەتەوە. هەر کاتێک فەرمان دەردەکرێن یان شوێن جێدەهێڵرێن پاکێجێکی نوێ بنێرە.</translation>
    </message>
    <message>
        <source>Writes contamination, land released, task orders, overlaps and gaps of a data file to an Excel workbook. Every figure of the summary is also a formula over the data sheets of the same file, so that anybody can check it. Period: a year (2026), a month (2026-03), a quarter (2026-Q1) or two days (2026-01-01/2026-03-31); empty for all.</source>
        <translation type="unfinished">پیسبوون، زەوی ئازادکراو، فەرمانەکانی ئەرک، یەکترپۆشین و بۆشاییەکانی پەڕگەیەکی داتا لە پەڕتووکێکی Excel دەنووسێت. هەر ژمارەیەکی کورتەکە هاوکێشەیەکیشە بەسەر پەڕەکانی داتای هەمان پەڕگەدا، تا هەموو کەس بتوانێت بیپشکنێت. ماوە: ساڵێک (2026)، مانگێک (‎2026-03‏)، چارەکێک (‎2026-Q1‏) یان دوو ڕۆژ (‎2026-01-01/2026-03-31‏)؛ بەتاڵ بۆ هەمووی.</translation>
    </message>
    <message>
        <source>Writes the orders taken in from an authority, with your reports, into a package for it.</source>
        <translation type="unfinished">ئەو فەرمانانەی لە دەسەڵاتێکەوە وەرگیراون، لەگەڵ ڕاپۆرتەکانت، لە پاکێجێکدا بۆ ئەو دەسەڵاتە دەنووسێت.</translation>
    </message>
    <message>
        <source>Writes the standard figures and their records to an Excel workbook.</source>
        <translation type="unfinished">ژمارە ستانداردەکان و تۆمارەکانیان لە پەڕتووکی Excel دەنووسێت.</translation>
    </message>
    <message>
        <source>Writes the task orders chosen in the list into a package for an operator.</source>
        <translation type="unfinished">ئەو فەرمانانەی ئەرک کە لە لیستەکەدا هەڵبژێردراون لە پاکێجێکدا بۆ جێبەجێکارێک دەنووسێت.</translation>
    </message>
    <message>
        <source>Writing a workbook</source>
        <translation type="unfinished">نووسینی پەڕتووکێک</translation>
    </message>
    <message>
        <source>Writing them into the data file ...</source>
        <translation type="unfinished">نووسینیان لە پەڕگەی داتادا ...</translation>
    </message>
    <message>
        <source>Written to the approved records.</source>
        <translation type="unfinished">لە تۆمارە پەسەندکراوەکاندا نووسرا.</translation>
    </message>
    <message>
        <source>Written: {file}</source>
        <translation type="unfinished">نووسرا: {file}</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">بەڵێ</translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished">تۆ</translation>
    </message>
    <message>
        <source>You find this window again under Mine Action, First Steps.</source>
        <translation type="unfinished">ئەم پەنجەرەیە دووبارە لە «کاروباری مین»، «هەنگاوە یەکەمەکان» دەدۆزیتەوە.</translation>
    </message>
    <message>
        <source>You have a data file of your programme or of a colleague.</source>
        <translation type="unfinished">پەڕگەیەکی داتای بەرنامەکەت یان هاوکارێکت هەیە.</translation>
    </message>
    <message>
        <source>You have no right to write there, or the file is open in another program. Close it or choose another folder.</source>
        <translation type="unfinished">مافی نووسینت لەوێ نییە، یان پەڕگەکە لە بەرنامەیەکی تردا کراوەیە. دایبخە یان بوخچەیەکی تر هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished">ناوت</translation>
    </message>
    <message>
        <source>Your &amp;office</source>
        <translation type="unfinished">نووسینگەکەت</translation>
    </message>
    <message>
        <source>Your folder</source>
        <translation type="unfinished">بوخچەکەت</translation>
    </message>
    <message>
        <source>Your folder already has {name}.</source>
        <translation type="unfinished">بوخچەکەت پێشتر {name} ی تێدایە.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished">ناوت</translation>
    </message>
    <message>
        <source>Your name is missing.</source>
        <translation type="unfinished">ناوت نەنووسراوە.</translation>
    </message>
    <message>
        <source>Your office</source>
        <translation type="unfinished">نووسینگەکەت</translation>
    </message>
    <message>
        <source>Your office (if left out, that of the options)</source>
        <translation type="unfinished">نووسینگەکەت (ئەگەر نەدرێت، ئەوەی ناو هەڵبژاردەکان)</translation>
    </message>
    <message>
        <source>Your office takes in signed packages only. Ask the sender to sign it with the common key.</source>
        <translation type="unfinished">نووسینگەکەت تەنها پاکێجی واژۆکراو وەردەگرێت. داوا لە نێرەرەکە بکە بە کلیلی هاوبەش واژووی بکات.</translation>
    </message>
    <message>
        <source>Your own map types, page templates and symbols. They come before the ones of the suite.</source>
        <translation type="unfinished">جۆری نەخشە، قاڵبی پەڕە و هێمای خۆت. ئەمانە پێش هی ئامرازەکان دێن.</translation>
    </message>
    <message>
        <source>Your reference: {reference}</source>
        <translation type="unfinished">ئاماژەی ئێوە: {reference}</translation>
    </message>
    <message>
        <source>Zones go from 1 to 60, the east value has 6 figures, the north value 7.</source>
        <translation type="unfinished">زۆنەکان لە 1 تا 60 ن، بەهای ڕۆژهەڵات 6 ڕەنووسە، بەهای باکوور 7.</translation>
    </message>
    <message>
        <source>Zoom to Place</source>
        <translation type="unfinished">نزیکبوونەوە لە شوێن</translation>
    </message>
    <message>
        <source>Zoom to the Points</source>
        <translation type="unfinished">نزیکبوونەوە لە خاڵەکان</translation>
    </message>
    <message>
        <source>a bearing of {value} is none in degrees (0 to 360).</source>
        <translation type="unfinished">ئاڕاستەی {value} بە پلە (0 تا 360) ئاڕاستە نییە.</translation>
    </message>
    <message>
        <source>a bearing of {value} is none: from north or south it goes to 90 degrees.</source>
        <translation type="unfinished">ئاڕاستەی ‎{value}‏ ئاڕاستە نییە: لە باکوور یان باشوورەوە تا 90 پلە دەڕوات.</translation>
    </message>
    <message>
        <source>a date such as 2024-03-31</source>
        <translation type="unfinished">بەروارێک وەک ‎2024-03-31‏</translation>
    </message>
    <message>
        <source>a day not known</source>
        <translation type="unfinished">ڕۆژێکی نەزانراو</translation>
    </message>
    <message>
        <source>a distance of {value} m leads to no other turning point.</source>
        <translation type="unfinished">دووریی {value} مەتر ناگاتە هیچ خاڵێکی وەرچەرخانی تر.</translation>
    </message>
    <message>
        <source>a file</source>
        <translation type="unfinished">پەڕگەیەک</translation>
    </message>
    <message>
        <source>a list of codes</source>
        <translation type="unfinished">لیستێکی کۆدەکان</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation type="unfinished">لیستێکی دەقەکان</translation>
    </message>
    <message>
        <source>a number</source>
        <translation type="unfinished">ژمارەیەک</translation>
    </message>
    <message>
        <source>a point</source>
        <translation type="unfinished">خاڵێک</translation>
    </message>
    <message>
        <source>a text</source>
        <translation type="unfinished">دەقێک</translation>
    </message>
    <message>
        <source>a text of {count} letters</source>
        <translation type="unfinished">دەقێکی {count} پیتی</translation>
    </message>
    <message>
        <source>a time with its time zone</source>
        <translation type="unfinished">کاتێک بە زۆنی کاتەکەیەوە</translation>
    </message>
    <message>
        <source>a total: {text}</source>
        <translation type="unfinished">کۆیەک: {text}</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation type="unfinished">ژمارەیەکی تەواو</translation>
    </message>
    <message>
        <source>address</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>address of the letter</source>
        <translation type="unfinished">ناونیشانی نامەکە</translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished">هەموو</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation type="unfinished">و {count} ی تر</translation>
    </message>
    <message>
        <source>and {count} others</source>
        <translation type="unfinished">و {count} ی تر</translation>
    </message>
    <message>
        <source>and {number} more, see the report</source>
        <translation type="unfinished">و {number} ی تر، سەیری ڕاپۆرتەکە بکە</translation>
    </message>
    <message>
        <source>annex of the form</source>
        <translation type="unfinished">پاشکۆی فۆڕمەکە</translation>
    </message>
    <message>
        <source>another office</source>
        <translation type="unfinished">نووسینگەیەکی تر</translation>
    </message>
    <message>
        <source>approved completion reports</source>
        <translation type="unfinished">ڕاپۆرتی تەواوبوونی پەسەندکراو</translation>
    </message>
    <message>
        <source>approved reports</source>
        <translation type="unfinished">ڕاپۆرتی پەسەندکراو</translation>
    </message>
    <message>
        <source>area in {unit}</source>
        <translation type="unfinished">ڕووبەر بە {unit}</translation>
    </message>
    <message>
        <source>areas</source>
        <translation type="unfinished">ناوچە</translation>
    </message>
    <message>
        <source>as read: {score}</source>
        <translation type="unfinished">وەک خوێندراوەتەوە: {score}</translation>
    </message>
    <message>
        <source>as said: {score}</source>
        <translation type="unfinished">وەک وتراوە: {score}</translation>
    </message>
    <message>
        <source>away, without land in common</source>
        <translation type="unfinished">دوورە، بێ زەوی هاوبەش</translation>
    </message>
    <message>
        <source>benchmark</source>
        <translation type="unfinished">خاڵی بنەڕەت</translation>
    </message>
    <message>
        <source>both are of one operator</source>
        <translation type="unfinished">هەردووکیان هی یەک جێبەجێکارن</translation>
    </message>
    <message>
        <source>both are on the ground or in preparation</source>
        <translation type="unfinished">هەردووکیان لەسەر زەوین یان لە ئامادەکاریدان</translation>
    </message>
    <message>
        <source>can be written</source>
        <translation type="unfinished">دەتوانرێت بنووسرێت</translation>
    </message>
    <message>
        <source>can be written, {megabytes} MB free</source>
        <translation type="unfinished">دەتوانرێت بنووسرێت، {megabytes} مێگابایت بەتاڵە</translation>
    </message>
    <message>
        <source>cannot be written: {reason}</source>
        <translation type="unfinished">ناتوانرێت بنووسرێت: {reason}</translation>
    </message>
    <message>
        <source>chosen: {count}</source>
        <translation type="unfinished">هەڵبژێردراو: {count}</translation>
    </message>
    <message>
        <source>cm</source>
        <translation type="unfinished">سم</translation>
    </message>
    <message>
        <source>coordinate system</source>
        <translation type="unfinished">سیستەمی پۆتان</translation>
    </message>
    <message>
        <source>cut at the crossings</source>
        <translation type="unfinished">لە یەکتربڕینەکاندا بڕاوە</translation>
    </message>
    <message>
        <source>date of the data</source>
        <translation type="unfinished">بەرواری داتا</translation>
    </message>
    <message>
        <source>day</source>
        <translation type="unfinished">ڕۆژ</translation>
    </message>
    <message>
        <source>day not known</source>
        <translation type="unfinished">ڕۆژ نەزانراوە</translation>
    </message>
    <message>
        <source>day or month first?</source>
        <translation type="unfinished">ڕۆژ یەکەمە یان مانگ؟</translation>
    </message>
    <message>
        <source>day, month, year</source>
        <translation type="unfinished">ڕۆژ، مانگ، ساڵ</translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished">ڕۆژ</translation>
    </message>
    <message>
        <source>decimal degrees</source>
        <translation type="unfinished">پلەی دەیی</translation>
    </message>
    <message>
        <source>degrees and minutes</source>
        <translation type="unfinished">پلە و خولەک</translation>
    </message>
    <message>
        <source>degrees, east positive</source>
        <translation type="unfinished">پلە، ڕۆژهەڵات پۆزەتیڤە</translation>
    </message>
    <message>
        <source>degrees, minutes, seconds</source>
        <translation type="unfinished">پلە، خولەک، چرکە</translation>
    </message>
    <message>
        <source>disclaimer</source>
        <translation type="unfinished">ڕوونکردنەوەی بەرپرسیارێتی</translation>
    </message>
    <message>
        <source>draft</source>
        <translation type="unfinished">ڕەشنووس</translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished">بەتاڵ</translation>
    </message>
    <message>
        <source>end of the letter</source>
        <translation type="unfinished">کۆتایی نامەکە</translation>
    </message>
    <message>
        <source>everything</source>
        <translation type="unfinished">هەموو شتێک</translation>
    </message>
    <message>
        <source>everything else</source>
        <translation type="unfinished">هەموو شتێکی تر</translation>
    </message>
    <message>
        <source>figures and report workbooks</source>
        <translation type="unfinished">ژمارەکان و پەڕتووکەکانی ڕاپۆرت</translation>
    </message>
    <message>
        <source>first point at {latitude}, {longitude}</source>
        <translation type="unfinished">یەکەم خاڵ لە ‎{latitude}, {longitude}‏</translation>
    </message>
    <message>
        <source>for example: {examples}</source>
        <translation type="unfinished">بۆ نموونە: {examples}</translation>
    </message>
    <message>
        <source>forecast {day}</source>
        <translation type="unfinished">پێشبینی ‎{day}‏</translation>
    </message>
    <message>
        <source>found</source>
        <translation type="unfinished">دۆزرایەوە</translation>
    </message>
    <message>
        <source>from {first}</source>
        <translation type="unfinished">لە ‎{first}‏</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation type="unfinished">لە ‎{first}‏ تا ‎{last}‏</translation>
    </message>
    <message>
        <source>gone on with after a break</source>
        <translation type="unfinished">دوای پچڕانێک درێژەی پێ درا</translation>
    </message>
    <message>
        <source>has an empty outline</source>
        <translation type="unfinished">سنوورێکی بەتاڵی هەیە</translation>
    </message>
    <message>
        <source>has an outline that cannot be read</source>
        <translation type="unfinished">سنوورێکی هەیە کە ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>has an outline that encloses no land</source>
        <translation type="unfinished">سنوورێکی هەیە کە هیچ زەوییەک ناگرێتەوە</translation>
    </message>
    <message>
        <source>has coordinates outside the range of its coordinate system</source>
        <translation type="unfinished">پۆتانی لە دەرەوەی مەودای سیستەمی پۆتانەکەی هەیە</translation>
    </message>
    <message>
        <source>has coordinates that are not degrees of longitude and latitude</source>
        <translation type="unfinished">پۆتانی هەیە کە پلەی هێڵی درێژی و پانی نین</translation>
    </message>
    <message>
        <source>has coordinates that are not numbers</source>
        <translation type="unfinished">پۆتانی هەیە کە ژمارە نین</translation>
    </message>
    <message>
        <source>has no date</source>
        <translation type="unfinished">بەرواری نییە</translation>
    </message>
    <message>
        <source>has no outline</source>
        <translation type="unfinished">سنووری نییە</translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished">کاتژمێر</translation>
    </message>
    <message>
        <source>if {conditions}</source>
        <translation type="unfinished">ئەگەر {conditions}</translation>
    </message>
    <message>
        <source>in IMSMA: {word}</source>
        <translation type="unfinished">لە IMSMA: {word}</translation>
    </message>
    <message>
        <source>in the country</source>
        <translation type="unfinished">لە وڵات</translation>
    </message>
    <message>
        <source>inside {place}</source>
        <translation type="unfinished">لەناو {place}</translation>
    </message>
    <message>
        <source>is a point or line with a radius or width that cannot be (above 0 m, up to 100 km)</source>
        <translation type="unfinished">خاڵ یان هێڵێکە بە نیوەتیرە یان پانییەک کە ناکرێت (دەبێت لە 0 م زیاتر بێت، تا 100 کم)</translation>
    </message>
    <message>
        <source>is a point or line, and its radius or width is not known</source>
        <translation type="unfinished">خاڵ یان هێڵێکە، و نیوەتیرە یان پانییەکەی نەزانراوە</translation>
    </message>
    <message>
        <source>is being updated</source>
        <translation type="unfinished">نوێ دەکرێتەوە</translation>
    </message>
    <message>
        <source>is later than the day of the figures</source>
        <translation type="unfinished">لە ڕۆژی ژمارەکان دواترە</translation>
    </message>
    <message>
        <source>is not a polygon</source>
        <translation type="unfinished">سنوورێکی داخراو (polygon) نییە</translation>
    </message>
    <message>
        <source>is not approved</source>
        <translation type="unfinished">پەسەند نەکراوە</translation>
    </message>
    <message>
        <source>is older than the report of the hazard</source>
        <translation type="unfinished">لە ڕاپۆرتی ناوچە مەترسیدارەکە کۆنترە</translation>
    </message>
    <message>
        <source>is the order itself</source>
        <translation type="unfinished">خودی فەرمانەکەیە</translation>
    </message>
    <message>
        <source>it is not said whether the bearing counts from true, magnetic or grid north.</source>
        <translation type="unfinished">نەوتراوە ئایا ئاڕاستەکە لە باکووری ڕاستەقینە، باکووری موگناتیسی یان باکووری تۆڕی نەخشەوە دەژمێردرێت.</translation>
    </message>
    <message>
        <source>it is not said whether the bearing counts from true, magnetic or grid north. Say it with BEARINGS.</source>
        <translation type="unfinished">نەوتراوە ئایا ئاڕاستەکە لە باکووری ڕاستەقینە، باکووری موگناتیسی یان باکووری تۆڕی نەخشەوە دەژمێردرێت. بە BEARINGS بیڵێ.</translation>
    </message>
    <message>
        <source>it is not said which point the leg is measured from.</source>
        <translation type="unfinished">نەوتراوە پێوانەکە لە کام خاڵەوە کراوە.</translation>
    </message>
    <message>
        <source>it stands under the table: {text}</source>
        <translation type="unfinished">لە ژێر خشتەکەدایە: {text}</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation type="unfinished">کۆتاییەکەی نییە</translation>
    </message>
    <message>
        <source>its key is missing or stands twice</source>
        <translation type="unfinished">کلیلەکەی نییە یان دوو جار هاتووە</translation>
    </message>
    <message>
        <source>km</source>
        <translation type="unfinished">کم</translation>
    </message>
    <message>
        <source>latitude</source>
        <translation type="unfinished">هێڵی پانی</translation>
    </message>
    <message>
        <source>latitude first</source>
        <translation type="unfinished">هێڵی پانی یەکەم</translation>
    </message>
    <message>
        <source>legend</source>
        <translation type="unfinished">ڕوونکردنەوەی هێماکان</translation>
    </message>
    <message>
        <source>less than two minutes</source>
        <translation type="unfinished">کەمتر لە دوو خولەک</translation>
    </message>
    <message>
        <source>lies across 180 degrees of longitude; cut it there in two</source>
        <translation type="unfinished">بەسەر 180 پلەی هێڵی درێژیدا دەکەوێت؛ لەوێ بیکە بە دوو بەشەوە</translation>
    </message>
    <message>
        <source>likely</source>
        <translation type="unfinished">ئەگەری زۆرە</translation>
    </message>
    <message>
        <source>line {number} of the record of changes, {moment}, by {name}</source>
        <translation type="unfinished">دێڕی {number} ی تۆماری گۆڕانکارییەکان، ‎{moment}‏، لەلایەن {name}</translation>
    </message>
    <message>
        <source>lines without width: {count}</source>
        <translation type="unfinished">هێڵی بێ پانی: {count}</translation>
    </message>
    <message>
        <source>link to a map</source>
        <translation type="unfinished">بەستەر بۆ نەخشەیەک</translation>
    </message>
    <message>
        <source>longitude</source>
        <translation type="unfinished">هێڵی درێژی</translation>
    </message>
    <message>
        <source>longitude first</source>
        <translation type="unfinished">هێڵی درێژی یەکەم</translation>
    </message>
    <message>
        <source>m</source>
        <translation type="unfinished">م</translation>
    </message>
    <message>
        <source>may be missing</source>
        <translation type="unfinished">دەکرێت کەم بێت</translation>
    </message>
    <message>
        <source>month, day, year</source>
        <translation type="unfinished">مانگ، ڕۆژ، ساڵ</translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished">ناو</translation>
    </message>
    <message>
        <source>names no known task order</source>
        <translation type="unfinished">ناوی هیچ فەرمانێکی ئەرکی ناسراو نابات</translation>
    </message>
    <message>
        <source>new</source>
        <translation type="unfinished">نوێ</translation>
    </message>
    <message>
        <source>no</source>
        <translation type="unfinished">نەخێر</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation type="unfinished">هێشتا داتا نییە</translation>
    </message>
    <message>
        <source>no dated records</source>
        <translation type="unfinished">هیچ تۆمارێکی بەروار دار نییە</translation>
    </message>
    <message>
        <source>no font has all letters</source>
        <translation type="unfinished">هیچ فۆنتێک هەموو پیتەکانی نییە</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation type="unfinished">بێ سنووردارکردن</translation>
    </message>
    <message>
        <source>no outline</source>
        <translation type="unfinished">بێ سنوور</translation>
    </message>
    <message>
        <source>no reason was entered</source>
        <translation type="unfinished">هیچ هۆکارێک تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>no records on this map</source>
        <translation type="unfinished">هیچ تۆمارێک لەم نەخشەیەدا نییە</translation>
    </message>
    <message>
        <source>no state is entered</source>
        <translation type="unfinished">هیچ دۆخێک تۆمار نەکراوە</translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished">هیچ</translation>
    </message>
    <message>
        <source>north arrow</source>
        <translation type="unfinished">تیری باکوور</translation>
    </message>
    <message>
        <source>north of the equator</source>
        <translation type="unfinished">باکووری هێڵی یەکسانی</translation>
    </message>
    <message>
        <source>not all features arrived in the file</source>
        <translation type="unfinished">هەموو تۆمارەکان نەگەیشتنە پەڕگەکە</translation>
    </message>
    <message>
        <source>not found</source>
        <translation type="unfinished">نەدۆزرایەوە</translation>
    </message>
    <message>
        <source>not found; QGIS does its work</source>
        <translation type="unfinished">نەدۆزرایەوە؛ QGIS کارەکەی دەکات</translation>
    </message>
    <message>
        <source>not found; needed for {purpose}</source>
        <translation type="unfinished">نەدۆزرایەوە؛ پێویستە بۆ: {purpose}</translation>
    </message>
    <message>
        <source>not if {conditions}</source>
        <translation type="unfinished">نەک ئەگەر {conditions}</translation>
    </message>
    <message>
        <source>not known</source>
        <translation type="unfinished">نەزانراو</translation>
    </message>
    <message>
        <source>not said</source>
        <translation type="unfinished">نەوتراوە</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation type="unfinished">هێشتا هەڵنەگیراوە</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation type="unfinished">وەرنەگیراوە</translation>
    </message>
    <message>
        <source>note at the 100 mm bar</source>
        <translation type="unfinished">تێبینی لای هێڵی 100 مم</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished">هیچ</translation>
    </message>
    <message>
        <source>number</source>
        <translation type="unfinished">ژمارە</translation>
    </message>
    <message>
        <source>number of records</source>
        <translation type="unfinished">ژمارەی تۆمارەکان</translation>
    </message>
    <message>
        <source>number of the map</source>
        <translation type="unfinished">ژمارەی نەخشەکە</translation>
    </message>
    <message>
        <source>of this: {outcome} ({unit})</source>
        <translation type="unfinished">لەمە: {outcome} ({unit})</translation>
    </message>
    <message>
        <source>of {number}</source>
        <translation type="unfinished">لە {number}</translation>
    </message>
    <message>
        <source>one checks finished work of the other</source>
        <translation type="unfinished">یەکێکیان کاری تەواوبووی ئەوی تر دەپشکنێت</translation>
    </message>
    <message>
        <source>one follows the other in an allowed sequence</source>
        <translation type="unfinished">یەکێکیان بە زنجیرەیەکی ڕێگەپێدراو بەدوای ئەوی تردا دێت</translation>
    </message>
    <message>
        <source>one is a spot task inside a site that was not left</source>
        <translation type="unfinished">یەکێکیان ئەرکی شوێنە لەناو شوێنێکدا کە جێنەهێڵراوە</translation>
    </message>
    <message>
        <source>one lies inside the other</source>
        <translation type="unfinished">یەکێکیان لەناو ئەوی تردایە</translation>
    </message>
    <message>
        <source>one lies on land already released</source>
        <translation type="unfinished">یەکێکیان لەسەر زەوییەکی پێشتر ئازادکراوە</translation>
    </message>
    <message>
        <source>one names the other as the order it continues</source>
        <translation type="unfinished">یەکێکیان ناوی ئەوی تر دەبات وەک ئەو فەرمانەی درێژەی پێ دەدات</translation>
    </message>
    <message>
        <source>one of the two coordinates is missing.</source>
        <translation type="unfinished">یەکێک لە دوو پۆتانەکە نییە.</translation>
    </message>
    <message>
        <source>one of them covers an administrative area</source>
        <translation type="unfinished">یەکێکیان یەکەیەکی کارگێڕی دادەپۆشێت</translation>
    </message>
    <message>
        <source>one takes up the work of another that was stopped</source>
        <translation type="unfinished">یەکێکیان کاری ئەوی تر دەگرێتە دەست کە وەستێنراوە</translation>
    </message>
    <message>
        <source>operator: {names}</source>
        <translation type="unfinished">جێبەجێکار: {names}</translation>
    </message>
    <message>
        <source>operators</source>
        <translation type="unfinished">جێبەجێکار</translation>
    </message>
    <message>
        <source>or thinner than (m)</source>
        <translation type="unfinished">یان باریکتر لە (م)</translation>
    </message>
    <message>
        <source>outline</source>
        <translation type="unfinished">سنووری ناوچە</translation>
    </message>
    <message>
        <source>outside the country</source>
        <translation type="unfinished">لە دەرەوەی وڵات</translation>
    </message>
    <message>
        <source>own records</source>
        <translation type="unfinished">تۆماری خۆمان</translation>
    </message>
    <message>
        <source>page of pages</source>
        <translation type="unfinished">پەڕەی چەند لە چەند</translation>
    </message>
    <message>
        <source>people may be on both, nearer than the notice distance</source>
        <translation type="unfinished">لەوانەیە خەڵک لەسەر هەردووکیان بن، نزیکتر لە مەودای ئاگاداری</translation>
    </message>
    <message>
        <source>people may be on the ground of both</source>
        <translation type="unfinished">لەوانەیە خەڵک لەسەر زەوی هەردووکیان بن</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation type="unfinished">لە سەد</translation>
    </message>
    <message>
        <source>plugins.xml</source>
        <translation type="unfinished">plugins.xml</translation>
    </message>
    <message>
        <source>points in another order</source>
        <translation type="unfinished">خاڵەکان بە ڕیزبەندییەکی تر</translation>
    </message>
    <message>
        <source>possible</source>
        <translation type="unfinished">ئەگەری هەیە</translation>
    </message>
    <message>
        <source>possible: m2, ha, km2, dunam (2,500 m2)</source>
        <translation type="unfinished">ڕێگەپێدراو: m2, ha, km2, dunam (2,500 m2)</translation>
    </message>
    <message>
        <source>proposed: {strength}</source>
        <translation type="unfinished">پێشنیارکراو: {strength}</translation>
    </message>
    <message>
        <source>read as {unit}, {fits} of {count} areas are those of their outlines</source>
        <translation type="unfinished">وەک {unit} خوێندرایەوە، {fits} لە {count} ڕووبەر هی سنوورەکانیانن</translation>
    </message>
    <message>
        <source>reading partners' workbooks</source>
        <translation type="unfinished">خوێندنەوەی پەڕتووکی هاوبەشەکان</translation>
    </message>
    <message>
        <source>record {number}</source>
        <translation type="unfinished">تۆماری {number}</translation>
    </message>
    <message>
        <source>records</source>
        <translation type="unfinished">تۆمار</translation>
    </message>
    <message>
        <source>reference point</source>
        <translation type="unfinished">خاڵی ئاماژە</translation>
    </message>
    <message>
        <source>released land</source>
        <translation type="unfinished">زەوی ئازادکراو</translation>
    </message>
    <message>
        <source>releases no land</source>
        <translation type="unfinished">هیچ زەوییەک ئازاد ناکات</translation>
    </message>
    <message>
        <source>row {number}</source>
        <translation type="unfinished">ڕیزی {number}</translation>
    </message>
    <message>
        <source>row {row}: {text}</source>
        <translation type="unfinished">ڕیزی {row}: {text}</translation>
    </message>
    <message>
        <source>rows that share it with another: {number}</source>
        <translation type="unfinished">ئەو ڕیزانەی لەگەڵ ڕیزێکی تر هاوبەشن تێیدا: {number}</translation>
    </message>
    <message>
        <source>rows {one} and {other} ({metres} m)</source>
        <translation type="unfinished">ڕیزەکانی {one} و {other} (‎{metres}‏ م)</translation>
    </message>
    <message>
        <source>says that land inside was not cleared</source>
        <translation type="unfinished">دەڵێت زەوییەک لەناویدا پاک نەکراوەتەوە</translation>
    </message>
    <message>
        <source>scale</source>
        <translation type="unfinished">پێوەر</translation>
    </message>
    <message>
        <source>scale bar</source>
        <translation type="unfinished">هێڵی پێوەر</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation type="unfinished">لە ‎{day}‏ ەوە</translation>
    </message>
    <message>
        <source>single points: {count}</source>
        <translation type="unfinished">تاکە خاڵ: {count}</translation>
    </message>
    <message>
        <source>small map of the country</source>
        <translation type="unfinished">نەخشەی بچووکی وڵات</translation>
    </message>
    <message>
        <source>somebody in another program</source>
        <translation type="unfinished">کەسێک لە بەرنامەیەکی تر</translation>
    </message>
    <message>
        <source>sources</source>
        <translation type="unfinished">سەرچاوەکان</translation>
    </message>
    <message>
        <source>status: {names}</source>
        <translation type="unfinished">دۆخ: {names}</translation>
    </message>
    <message>
        <source>statuses</source>
        <translation type="unfinished">دۆخ</translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished">دڵنیا</translation>
    </message>
    <message>
        <source>tables: names with their values are needed.</source>
        <translation type="unfinished">‏tables: ناو لەگەڵ بەهاکانیان پێویستن.</translation>
    </message>
    <message>
        <source>taken</source>
        <translation type="unfinished">وەرگیراوە</translation>
    </message>
    <message>
        <source>teams work on both by order</source>
        <translation type="unfinished">تیمەکان بەپێی فەرمان لەسەر هەردووکیان کار دەکەن</translation>
    </message>
    <message>
        <source>text</source>
        <translation type="unfinished">دەق</translation>
    </message>
    <message>
        <source>text of the letter</source>
        <translation type="unfinished">دەقی نامەکە</translation>
    </message>
    <message>
        <source>texts with their meaning</source>
        <translation type="unfinished">دەقەکان لەگەڵ واتایان</translation>
    </message>
    <message>
        <source>the bearing is magnetic, and nobody said the declination.</source>
        <translation type="unfinished">ئاڕاستەکە موگناتیسییە، و کەس لادانەکەی نەوتووە.</translation>
    </message>
    <message>
        <source>the bearing is magnetic, and nobody said the declination. Say it with DECLINATION.</source>
        <translation type="unfinished">ئاڕاستەکە موگناتیسییە، و کەس لادانەکەی نەوتووە. بە DECLINATION بیڵێ.</translation>
    </message>
    <message>
        <source>the cell has no value ({text}).</source>
        <translation type="unfinished">خانەکە بەهای نییە ({text}).</translation>
    </message>
    <message>
        <source>the cell is empty.</source>
        <translation type="unfinished">خانەکە بەتاڵە.</translation>
    </message>
    <message>
        <source>the first order</source>
        <translation type="unfinished">فەرمانی یەکەم</translation>
    </message>
    <message>
        <source>the headings once more</source>
        <translation type="unfinished">سەردێڕی ستوونەکان جارێکی تر</translation>
    </message>
    <message>
        <source>the land in common is a thin edge</source>
        <translation type="unfinished">زەوی هاوبەش لێوارێکی باریکە</translation>
    </message>
    <message>
        <source>the land in common is more than a little</source>
        <translation type="unfinished">زەوی هاوبەش لە بڕێکی کەم زیاترە</translation>
    </message>
    <message>
        <source>the latest record</source>
        <translation type="unfinished">نوێترین تۆمار</translation>
    </message>
    <message>
        <source>the operators differ, or one is not known</source>
        <translation type="unfinished">جێبەجێکارەکان جیاوازن، یان یەکێکیان نەزانراوە</translation>
    </message>
    <message>
        <source>the order</source>
        <translation type="unfinished">فەرمانەکە</translation>
    </message>
    <message>
        <source>the orders that continue it</source>
        <translation type="unfinished">ئەو فەرمانانەی درێژەی پێ دەدەن</translation>
    </message>
    <message>
        <source>the orders that continue it, and approved reports</source>
        <translation type="unfinished">ئەو فەرمانانەی درێژەی پێ دەدەن، و ڕاپۆرتە پەسەندکراوەکان</translation>
    </message>
    <message>
        <source>the point has no position.</source>
        <translation type="unfinished">خاڵەکە شوێنی نییە.</translation>
    </message>
    <message>
        <source>the point in row {row}, from which it is measured, has no position.</source>
        <translation type="unfinished">ئەو خاڵەی ڕیزی {row} کە لێیەوە پێوراوە شوێنی نییە.</translation>
    </message>
    <message>
        <source>the point it is measured from is not there.</source>
        <translation type="unfinished">ئەو خاڵەی لێیەوە پێوراوە لەوێ نییە.</translation>
    </message>
    <message>
        <source>the position kept is not the one that was typed.</source>
        <translation type="unfinished">ئەو شوێنەی هەڵگیراوە ئەوە نییە کە نووسراوە.</translation>
    </message>
    <message>
        <source>the result</source>
        <translation type="unfinished">ئەنجامەکە</translation>
    </message>
    <message>
        <source>the row ends before this column</source>
        <translation type="unfinished">ڕیزەکە پێش ئەم ستوونە کۆتایی دێت</translation>
    </message>
    <message>
        <source>the row has more cells than there are headings.</source>
        <translation type="unfinished">ڕیزەکە خانەی زیاترە لە سەردێڕەکان.</translation>
    </message>
    <message>
        <source>the rows {rows} are measured from each other.</source>
        <translation type="unfinished">ڕیزەکانی {rows} لە یەکترەوە پێوراون.</translation>
    </message>
    <message>
        <source>the second order</source>
        <translation type="unfinished">فەرمانی دووەم</translation>
    </message>
    <message>
        <source>the site of one of them was left</source>
        <translation type="unfinished">شوێنی یەکێکیان جێهێڵراوە</translation>
    </message>
    <message>
        <source>the sites of both were left</source>
        <translation type="unfinished">شوێنی هەردووکیان جێهێڵراون</translation>
    </message>
    <message>
        <source>the whole outline: {reason}</source>
        <translation type="unfinished">هەموو سنوورەکە: {reason}</translation>
    </message>
    <message>
        <source>their days overlap</source>
        <translation type="unfinished">ڕۆژەکانیان یەکتر دەپۆشن</translation>
    </message>
    <message>
        <source>their number</source>
        <translation type="unfinished">ژمارەیان</translation>
    </message>
    <message>
        <source>their outlines are nearly the same</source>
        <translation type="unfinished">سنوورەکانیان نزیکەی یەکسانن</translation>
    </message>
    <message>
        <source>there is no point {name}.</source>
        <translation type="unfinished">خاڵێک بە ناوی {name} نییە.</translation>
    </message>
    <message>
        <source>they have no land in common</source>
        <translation type="unfinished">زەوی هاوبەشیان نییە</translation>
    </message>
    <message>
        <source>they have no land in common and their boundaries meet</source>
        <translation type="unfinished">زەوی هاوبەشیان نییە و هێڵی سنوورەکانیان بەریەک دەکەون</translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished">ناونیشان</translation>
    </message>
    <message>
        <source>touches</source>
        <translation type="unfinished">بەری دەکەوێت</translation>
    </message>
    <message>
        <source>touches; {area} in common</source>
        <translation type="unfinished">بەری دەکەوێت؛ ‎{area}‏ هاوبەشە</translation>
    </message>
    <message>
        <source>twice in one group: {names}</source>
        <translation type="unfinished">لە یەک گرووپدا دوو جار: {names}</translation>
    </message>
    <message>
        <source>unknown values: {number}</source>
        <translation type="unfinished">بەهای نەناسراو: {number}</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation type="unfinished">ناخوێنرێتەوە</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation type="unfinished">تا ‎{day}‏</translation>
    </message>
    <message>
        <source>up to {last}</source>
        <translation type="unfinished">تا ‎{last}‏</translation>
    </message>
    <message>
        <source>version {version}</source>
        <translation type="unfinished">وەشانی {version}</translation>
    </message>
    <message>
        <source>version: this suite reads version {version}.</source>
        <translation type="unfinished">‏version: ئەم ئامرازانە وەشانی {version} دەخوێننەوە.</translation>
    </message>
    <message>
        <source>was cancelled</source>
        <translation type="unfinished">هەڵوەشێنراوەتەوە</translation>
    </message>
    <message>
        <source>was not accepted</source>
        <translation type="unfinished">لەلایەن دەسەڵاتەوە پەسەند نەکراوە</translation>
    </message>
    <message>
        <source>which unit?</source>
        <translation type="unfinished">چ یەکەیەک؟</translation>
    </message>
    <message>
        <source>who made it</source>
        <translation type="unfinished">کێ دروستی کردووە</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation type="unfinished">کێ دەتوانێت بیبینێت</translation>
    </message>
    <message>
        <source>with so few figures the position is only known to {metres} m.</source>
        <translation type="unfinished">بە ژمارەی ئەوەندە کەم شوێنەکە تەنها بە وردی ‎{metres}‏ م زانراوە.</translation>
    </message>
    <message>
        <source>without outline: {count}</source>
        <translation type="unfinished">بێ سنوور: {count}</translation>
    </message>
    <message>
        <source>writing workbooks</source>
        <translation type="unfinished">نووسینی پەڕتووک</translation>
    </message>
    <message>
        <source>year, month, day</source>
        <translation type="unfinished">ساڵ، مانگ، ڕۆژ</translation>
    </message>
    <message>
        <source>years</source>
        <translation type="unfinished">ساڵ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation type="unfinished">بەڵێ</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation type="unfinished">بەڵێ یان نەخێر</translation>
    </message>
    <message>
        <source>zone {zone} north</source>
        <translation type="unfinished">زۆنی {zone} باکوور</translation>
    </message>
    <message>
        <source>zone {zone} south</source>
        <translation type="unfinished">زۆنی {zone} باشوور</translation>
    </message>
    <message>
        <source>{area} m2, {share} % of the smaller one</source>
        <translation type="unfinished">‏‎{area} m2‏، {share} % ی بچووکترەکە</translation>
    </message>
    <message>
        <source>{area} {m2}, {share} % of the smaller one</source>
        <translation type="unfinished">‏‎{area} {m2}‏، {share} % ی بچووکترەکە</translation>
    </message>
    <message>
        <source>{area} {unit} are no longer part of the order.</source>
        <translation type="unfinished">‏‎{area} {unit}‏ چیتر بەشێک نین لە فەرمانەکە.</translation>
    </message>
    <message>
        <source>{area} {unit} are not covered by {covers}, {width} m at the widest place.</source>
        <translation type="unfinished">‏‎{area} {unit}‏ لەلایەن {covers} دانەپۆشراوە، لە پانترین شوێندا ‎{width}‏ م.</translation>
    </message>
    <message>
        <source>{area} {unit} of the hazard {name} lie outside the order, which is said to be for the whole of it.</source>
        <translation type="unfinished">‏‎{area} {unit}‏ ی ناوچەی مەترسیداری {name} لە دەرەوەی فەرمانەکەیە، کە گوتراوە بۆ هەموویەتی.</translation>
    </message>
    <message>
        <source>{area} {unit} of the land reported lie outside the order.</source>
        <translation type="unfinished">‏‎{area} {unit}‏ ی زەوی ڕاپۆرتکراو لە دەرەوەی فەرمانەکەیە.</translation>
    </message>
    <message>
        <source>{area} {unit} of {part} lie outside.</source>
        <translation type="unfinished">‏‎{area} {unit}‏ ی {part} لە دەرەوەیە.</translation>
    </message>
    <message>
        <source>{area} {unit}, {size} bytes</source>
        <translation type="unfinished">‏‎{area} {unit}‏، {size} بایت</translation>
    </message>
    <message>
        <source>{a} and {b} are at work at the same time on the same ground ({size}), and the operator of one is not known.</source>
        <translation type="unfinished">‏{a} و {b} هاوکات لەسەر هەمان زەوی کار دەکەن (‎{size}‏)، و جێبەجێکاری یەکێکیان نەزانراوە.</translation>
    </message>
    <message>
        <source>{a} and {b} cover nearly the same ground ({size}).</source>
        <translation type="unfinished">‏{a} و {b} نزیکەی هەمان زەوی دادەپۆشن (‎{size}‏).</translation>
    </message>
    <message>
        <source>{a} and {b} cover nearly the same ground ({size}): one of them may have been issued twice.</source>
        <translation type="unfinished">‏{a} و {b} نزیکەی هەمان زەوی دادەپۆشن (‎{size}‏): لەوانەیە یەکێکیان دوو جار دەرکرابێت.</translation>
    </message>
    <message>
        <source>{a} and {b} lie near each other.</source>
        <translation type="unfinished">‏{a} و {b} لە نزیک یەکترن.</translation>
    </message>
    <message>
        <source>{a} and {b} lie {metres} m apart.</source>
        <translation type="unfinished">‏{a} و {b} ‎{metres}‏ م لە یەکترەوە دوورن.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}), and no rule allows it.</source>
        <translation type="unfinished">‏{a} و {b} یەکتر دەپۆشن (‎{size}‏)، و هیچ ڕێسایەک ڕێگەی پێ نادات.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}), and one of them is land already released.</source>
        <translation type="unfinished">‏{a} و {b} یەکتر دەپۆشن (‎{size}‏)، و یەکێکیان زەوییەکی پێشتر ئازادکراوە.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}), as one follows the other by the rules.</source>
        <translation type="unfinished">‏{a} و {b} یەکتر دەپۆشن (‎{size}‏)، وەک یەکێکیان بەپێی ڕێساکان بەدوای ئەوی تردا دێت.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}).</source>
        <translation type="unfinished">‏{a} و {b} یەکتر دەپۆشن (‎{size}‏).</translation>
    </message>
    <message>
        <source>{a} and {b} overlap ({size}); the site of at least one of them was left.</source>
        <translation type="unfinished">‏{a} و {b} یەکتر دەپۆشن (‎{size}‏)؛ شوێنی لانیکەم یەکێکیان جێهێڵراوە.</translation>
    </message>
    <message>
        <source>{a} and {b} overlap in a thin edge ({size}).</source>
        <translation type="unfinished">‏{a} و {b} لە لێوارێکی باریکدا یەکتر دەپۆشن (‎{size}‏).</translation>
    </message>
    <message>
        <source>{a} and {b} work in the same area; one of them covers a whole administrative area.</source>
        <translation type="unfinished">‏{a} و {b} لە هەمان ناوچەدا کار دەکەن؛ یەکێکیان یەکەیەکی کارگێڕی تەواو دادەپۆشێت.</translation>
    </message>
    <message>
        <source>{before} was read as {text}, as somebody accepted before.</source>
        <translation type="unfinished">‏{before} وەک {text} خوێندرایەوە، وەک کەسێک پێشتر پەسەندی کردووە.</translation>
    </message>
    <message>
        <source>{code}, {name}</source>
        <translation type="unfinished">{code}، {name}</translation>
    </message>
    <message>
        <source>{column} does not tell the records apart. Which column does?</source>
        <translation type="unfinished">‏{column} تۆمارەکان لە یەکتر جیا ناکاتەوە. کام ستوون جیایان دەکاتەوە؟</translation>
    </message>
    <message>
        <source>{column}: not taken, filled in {number} rows. {examples}</source>
        <translation type="unfinished">‏{column}: وەرنەگیراوە، لە {number} ڕیزدا پڕ کراوەتەوە. {examples}</translation>
    </message>
    <message>
        <source>{column}: values that cannot be read: {number}</source>
        <translation type="unfinished">‏{column}: ئەو بەهایانەی ناخوێنرێنەوە: {number}</translation>
    </message>
    <message>
        <source>{column}: values that nobody knows: {number}. {examples}</source>
        <translation type="unfinished">‏{column}: ئەو بەهایانەی کەس نایانناسێت: {number}. {examples}</translation>
    </message>
    <message>
        <source>{country} is no country code.</source>
        <translation type="unfinished">‏{country} کۆدی وڵات نییە.</translation>
    </message>
    <message>
        <source>{count} MB received</source>
        <translation type="unfinished">‏{count} مێگابایت وەرگیرا</translation>
    </message>
    <message>
        <source>{count} comparisons failed; look at these records on the map.</source>
        <translation type="unfinished">‏{count} بەراورد سەریان نەگرت؛ سەیری ئەم تۆمارانە لەسەر نەخشە بکە.</translation>
    </message>
    <message>
        <source>{count} dates of the column can only be day first</source>
        <translation type="unfinished">{count} بەرواری ستوونەکە تەنها بە «ڕۆژ یەکەم» دەخوێنرێنەوە</translation>
    </message>
    <message>
        <source>{count} dates of the column can only be month first</source>
        <translation type="unfinished">{count} بەرواری ستوونەکە تەنها بە «مانگ یەکەم» دەخوێنرێنەوە</translation>
    </message>
    <message>
        <source>{count} decisions are about values that are not changed on both sides.</source>
        <translation type="unfinished">‏{count} بڕیار دەربارەی ئەو بەهایانەن کە لە هەردوو لا نەگۆڕدراون.</translation>
    </message>
    <message>
        <source>{count} gaps, {area} {unit} in all, {thin} of them thin.</source>
        <translation type="unfinished">‏{count} بۆشایی، بە گشتی ‎{area} {unit}‏، {thin} یان باریکن.</translation>
    </message>
    <message>
        <source>{count} gaps, {area} {unit} in all.</source>
        <translation type="unfinished">‏{count} بۆشایی، بە گشتی ‎{area} {unit}‏.</translation>
    </message>
    <message>
        <source>{count} geometries of the file are empty.</source>
        <translation type="unfinished">‏{count} شێوەی پەڕگەکە بەتاڵن.</translation>
    </message>
    <message>
        <source>{count} hazards changed status after the day of the report and are shown as open.</source>
        <translation type="unfinished">‏{count} ناوچەی مەترسیدار دوای ڕۆژی ڕاپۆرتەکە دۆخیان گۆڕاوە و وەک کراوە پیشان دراون.</translation>
    </message>
    <message>
        <source>{count} hazards have no outline and are not on the map; the page does not say so.</source>
        <translation type="unfinished">‏{count} ناوچەی مەترسیدار سنووریان نییە و لەسەر نەخشەکە نین؛ پەڕەکە ئەوە ناڵێت.</translation>
    </message>
    <message>
        <source>{count} hazards have the local number {number}.</source>
        <translation type="unfinished">‏{count} ناوچەی مەترسیدار ژمارەی ناوخۆیی {number} یان هەیە.</translation>
    </message>
    <message>
        <source>{count} hazards were reported after the day of the report.</source>
        <translation type="unfinished">‏{count} ناوچەی مەترسیدار دوای ڕۆژی ڕاپۆرتەکە ڕاپۆرت کراون.</translation>
    </message>
    <message>
        <source>{count} lines ended elsewhere than they began; their ends were joined.</source>
        <translation type="unfinished">‏{count} هێڵ لە شوێنێکی تر کۆتاییان هات، جیا لە سەرەتایان؛ هەردوو سەریان بەیەکەوە بەستران.</translation>
    </message>
    <message>
        <source>{count} lines hold no position and were not taken: {lines}</source>
        <translation type="unfinished">‏{count} دێڕ هیچ شوێنێکیان تێدا نییە و وەرنەگیران: {lines}</translation>
    </message>
    <message>
        <source>{count} of the chosen rows are not waiting for a decision.</source>
        <translation type="unfinished">‏{count} لە ڕیزە هەڵبژێردراوەکان چاوەڕوانی بڕیار نین.</translation>
    </message>
    <message>
        <source>{count} of the task orders are not in the data file.</source>
        <translation type="unfinished">‏{count} لە فەرمانەکانی ئەرک لە پەڕگەی داتادا نین.</translation>
    </message>
    <message>
        <source>{count} of {pages} pages are ready from a former run and stay as they are.</source>
        <translation type="unfinished">‏{count} لە {pages} پەڕە لە کارێکی پێشووەوە ئامادەن و وەک خۆیان دەمێننەوە.</translation>
    </message>
    <message>
        <source>{count} open hazards have no outline or an uncertain one; their area on the map is not reliable.</source>
        <translation type="unfinished">‏{count} ناوچەی مەترسیداری کراوە سنووریان نییە یان سنووریان نادڵنیایە؛ ڕووبەریان لەسەر نەخشە جێی متمانە نییە.</translation>
    </message>
    <message>
        <source>{count} open hazards have no reported area; they count in the number only.</source>
        <translation type="unfinished">‏{count} ناوچەی مەترسیداری کراوە ڕووبەری ڕاپۆرتکراویان نییە؛ تەنها لە ژمارەکەدا دەژمێردرێن.</translation>
    </message>
    <message>
        <source>{count} orders and pieces of released land have no outline that can be used; nobody knows whether the order lies on them: {names}</source>
        <translation type="unfinished">‏{count} فەرمان و پارچەی زەوی ئازادکراو سنووری بەکارهاتوویان نییە؛ کەس نازانێت ئایا فەرمانەکە لەسەریانە: {names}</translation>
    </message>
    <message>
        <source>{count} orders of {office} have no outline: nobody can say where people are. Ask for them: {names}.</source>
        <translation type="unfinished">‏{count} فەرمانی {office} سنووریان نییە: کەس ناتوانێت بڵێت خەڵک لە کوێن. داوایان بکە: {names}.</translation>
    </message>
    <message>
        <source>{count} organisations have the short name {name}.</source>
        <translation type="unfinished">‏{count} ڕێکخراو کورتەناوی {name} یان هەیە.</translation>
    </message>
    <message>
        <source>{count} other files in the package were not looked at.</source>
        <translation type="unfinished">‏{count} پەڕگەی تری ناو پاکێجەکە سەیر نەکران.</translation>
    </message>
    <message>
        <source>{count} outlines could not be worked out. They are named in the results (FAILED_LIST) and listed whole, as uncertain.</source>
        <translation type="unfinished">‏{count} سنوور نەژمێردران. لە ئەنجامەکاندا ناویان براوە (FAILED_LIST) و بە تەواوی وەک نادڵنیا لیست کراون.</translation>
    </message>
    <message>
        <source>{count} outlines could not be worked out: look for gaps by eye.</source>
        <translation type="unfinished">‏{count} سنوور نەژمێردران: بە چاو بەدوای بۆشاییدا بگەڕێ.</translation>
    </message>
    <message>
        <source>{count} outlines cross or touch themselves; they were compared by their repaired shape, and gaps near them are marked uncertain.</source>
        <translation type="unfinished">‏{count} سنوور خۆیان دەبڕن یان بەر خۆیان دەکەون؛ بە شێوەی چاککراویان بەراورد کران، و بۆشاییەکانی نزیکیان وەک نادڵنیا نیشانە کران.</translation>
    </message>
    <message>
        <source>{count} pairs are uncertain: an outline crosses or touches itself. Their overlap is that of the repaired shape; look at the list of repairs.</source>
        <translation type="unfinished">‏{count} جووت نادڵنیان: سنوورێک خۆی دەبڕێت یان بەر خۆی دەکەوێت. یەکترپۆشینیان هی شێوە چاککراوەکەیە؛ سەیری لیستی چاککردنەکان بکە.</translation>
    </message>
    <message>
        <source>{count} pairs could not be worked out. They are named in the results (FAILED_LIST): compare them by eye.</source>
        <translation type="unfinished">‏{count} جووت نەژمێردران. لە ئەنجامەکاندا ناویان براوە (FAILED_LIST): بە چاو بەراوردیان بکە.</translation>
    </message>
    <message>
        <source>{count} plugins are offered by {file}.</source>
        <translation type="unfinished">‏{count} پێوەکراو لەلایەن {file} پێشکەش دەکرێن.</translation>
    </message>
    <message>
        <source>{count} positions can be read in several ways and were not placed.</source>
        <translation type="unfinished">‏{count} شوێن بە چەند شێوە دەخوێنرێنەوە و دانەنران.</translation>
    </message>
    <message>
        <source>{count} positions lie far from the place their rows name. Ask the sender for zone and datum.</source>
        <translation type="unfinished">‏{count} شوێن لەو شوێنە دوورن کە ڕیزەکانیان ناوی دەبەن. لە نێرەرەکە دەربارەی زۆن و داتوم بپرسە.</translation>
    </message>
    <message>
        <source>{count} records are called {value}.</source>
        <translation type="unfinished">‏{count} تۆمار بە ناوی {value} هەن.</translation>
    </message>
    <message>
        <source>{count} records have no day of release and are in no period.</source>
        <translation type="unfinished">‏{count} تۆمار ڕۆژی ئازادکردنیان نییە و لە هیچ ماوەیەکدا نین.</translation>
    </message>
    <message>
        <source>{count} records have no reported area and add nothing.</source>
        <translation type="unfinished">‏{count} تۆمار ڕووبەری ڕاپۆرتکراویان نییە و هیچ زیاد ناکەن.</translation>
    </message>
    <message>
        <source>{count} records have no usable outline and could not be compared.</source>
        <translation type="unfinished">‏{count} تۆمار سنووری بەکارهاتوویان نییە و بەراورد نەکران.</translation>
    </message>
    <message>
        <source>{count} records name no governorate and are not in this report of one.</source>
        <translation type="unfinished">‏{count} تۆمار ناوی پارێزگا نابەن و لەم ڕاپۆرتەی یەک پارێزگادا نین.</translation>
    </message>
    <message>
        <source>{count} records of the package {name} cannot be read.</source>
        <translation type="unfinished">‏{count} تۆماری پاکێجی {name} ناخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>{count} records of {table} came from a file under the name of this source, and the source does not have them.</source>
        <translation type="unfinished">‏{count} تۆماری {table} بە ناوی ئەم سەرچاوەیەوە لە پەڕگەیەکەوە هاتوون، و سەرچاوەکە ئەوانەی نییە.</translation>
    </message>
    <message>
        <source>{count} records were changed or used after this submission: {names}. Nothing was undone.</source>
        <translation type="unfinished">‏{count} تۆمار دوای ئەم پەڕگە پێشکەشکراوە گۆڕدراون یان بەکارهاتوون: {names}. هیچ پاشگەز نەکرایەوە.</translation>
    </message>
    <message>
        <source>{count} records were released after the day of the report.</source>
        <translation type="unfinished">‏{count} تۆمار دوای ڕۆژی ڕاپۆرتەکە ئازاد کراون.</translation>
    </message>
    <message>
        <source>{count} records, about {size} MB and {seconds} s.</source>
        <translation type="unfinished">‏{count} تۆمار، نزیکەی {size} مێگابایت و {seconds} چرکە.</translation>
    </message>
    <message>
        <source>{count} remarks hold up {name}.</source>
        <translation type="unfinished">{count} تێبینی {name} ڕادەگرن.</translation>
    </message>
    <message>
        <source>{count} reports have none of the known items; they are the layer {name}.</source>
        <translation type="unfinished">‏{count} ڕاپۆرت هیچ کام لە جۆرە ناسراوەکانی تۆماریان تێدا نییە؛ ئەوان چینی {name} ن.</translation>
    </message>
    <message>
        <source>{count} reports of the order have the number {number}.</source>
        <translation type="unfinished">‏{count} ڕاپۆرتی فەرمانەکە ژمارەی {number} یان هەیە.</translation>
    </message>
    <message>
        <source>{count} reports were left out. They are named in the results (LEFT_OUT_LIST).</source>
        <translation type="unfinished">‏{count} ڕاپۆرت وازیان لێ هێنرا. لە ئەنجامەکاندا ناویان براوە (LEFT_OUT_LIST).</translation>
    </message>
    <message>
        <source>{count} requests</source>
        <translation type="unfinished">‏{count} داواکاری</translation>
    </message>
    <message>
        <source>{count} rows are hidden in the sheet (by hand or by a filter); they were read like the others: {rows}.</source>
        <translation type="unfinished">‏{count} ڕیز لە پەڕەکەدا شاراونەتەوە (بە دەست یان بە پاڵاوتن)؛ وەک ئەوانی تر خوێندرانەوە: {rows}.</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation type="unfinished">‏{count} چرکە</translation>
    </message>
    <message>
        <source>{count} shapes are marked as inactive and were not taken.</source>
        <translation type="unfinished">‏{count} شێوە وەک ناچالاک نیشانە کراون و وەرنەگیران.</translation>
    </message>
    <message>
        <source>{count} task orders go with their hazards, turning points and reports: {names}</source>
        <translation type="unfinished">‏{count} فەرمانی ئەرک لەگەڵ ناوچە مەترسیدارەکان، خاڵەکانی وەرچەرخان و ڕاپۆرتەکانیان دەنێردرێن: {names}</translation>
    </message>
    <message>
        <source>{count} task orders have remarks; read the field warnings.</source>
        <translation type="unfinished">‏{count} فەرمانی ئەرک تێبینییان هەیە؛ خانەی warnings بخوێنەوە.</translation>
    </message>
    <message>
        <source>{count} task orders have the number {number}.</source>
        <translation type="unfinished">‏{count} فەرمانی ئەرک ژمارەی {number} یان هەیە.</translation>
    </message>
    <message>
        <source>{count} task orders share a name with another or have none; of those that share one, only the last gets the activities. Give ID_FIELD a field that tells them apart.</source>
        <translation type="unfinished">‏{count} فەرمانی ئەرک ناویان وەک یەکێکی ترە یان ناویان نییە؛ لەوانەی هەمان ناویان هەیە تەنها دواینیان چالاکییەکان وەردەگرێت. بە ID_FIELD خانەیەک بدە کە لە یەکتریان جیا بکاتەوە.</translation>
    </message>
    <message>
        <source>{count} task orders were made after that day and are not listed.</source>
        <translation type="unfinished">‏{count} فەرمانی ئەرک دوای ئەو ڕۆژە دروست کراون و لیست نەکراون.</translation>
    </message>
    <message>
        <source>{count} tried again</source>
        <translation type="unfinished">‏{count} جار دووبارە هەوڵ درایەوە</translation>
    </message>
    <message>
        <source>{count} values do not fit the type of their field and were not checked.</source>
        <translation type="unfinished">‏{count} بەها لەگەڵ جۆری خانەکەیان ناگونجێن و نەپشکنران.</translation>
    </message>
    <message>
        <source>{count} values were changed on both sides.</source>
        <translation type="unfinished">‏{count} بەها لە هەردوو لا گۆڕدراون.</translation>
    </message>
    <message>
        <source>{count} whole areas have no part near them at all.</source>
        <translation type="unfinished">‏{count} ناوچەی تەواو هیچ بەشێکیان لە نزیک نییە.</translation>
    </message>
    <message>
        <source>{count} x {fault}: {names}</source>
        <translation type="unfinished">{count} x {fault}: {names}</translation>
    </message>
    <message>
        <source>{count} x {table}: {cause}</source>
        <translation type="unfinished">{count} x {table}: {cause}</translation>
    </message>
    <message>
        <source>{database} on {server}</source>
        <translation type="unfinished">‏{database} لەسەر {server}</translation>
    </message>
    <message>
        <source>{datum}, degrees</source>
        <translation type="unfinished">{datum}، پلە</translation>
    </message>
    <message>
        <source>{day}, {clock} ({zone})</source>
        <translation type="unfinished">{day}، {clock} ({zone})</translation>
    </message>
    <message>
        <source>{distance} from the nearest other point</source>
        <translation type="unfinished">‏{distance} لە نزیکترین خاڵی ترەوە</translation>
    </message>
    <message>
        <source>{distance} from {place}</source>
        <translation type="unfinished">‏{distance} لە {place} ەوە</translation>
    </message>
    <message>
        <source>{distance} km from the nearest record</source>
        <translation type="unfinished">{distance} کم لە نزیکترین تۆمارەوە</translation>
    </message>
    <message>
        <source>{distance} km from the place the rows name</source>
        <translation type="unfinished">{distance} کم لەو شوێنەی ڕیزەکان ناوی دەبەن</translation>
    </message>
    <message>
        <source>{done} % of the land is done in {time} % of the time: {index} of what was planned (below {limit}).</source>
        <translation type="unfinished">‏{done} % ی زەوییەکە لە {time} % ی کاتەکەدا تەواو بووە: {index} ی ئەوەی پلانی بۆ دانرابوو (کەمتر لە {limit}).</translation>
    </message>
    <message>
        <source>{done} of {pages} pages are there from {time}. Go on with them?</source>
        <translation type="unfinished">‏{done} لە {pages} پەڕە هەن لە {time} ەوە. لەگەڵیان بەردەوام دەبیت؟</translation>
    </message>
    <message>
        <source>{field} cannot be empty.</source>
        <translation type="unfinished">‏{field} ناکرێت بەتاڵ بێت.</translation>
    </message>
    <message>
        <source>{field} is missing, and a record needs it.</source>
        <translation type="unfinished">‏{field} نییە، و تۆمارێک پێویستی پێیەتی.</translation>
    </message>
    <message>
        <source>{field} is {day}, too early to be true.</source>
        <translation type="unfinished">‏{field}: ‎{day}‏، زۆر کۆنە و ناکرێت ڕاست بێت.</translation>
    </message>
    <message>
        <source>{field} is {day}, which programs write when no date is known.</source>
        <translation type="unfinished">‏{field}: ‎{day}‏، کە بەرنامەکان دەینووسن کاتێک بەروار نەزانراوە.</translation>
    </message>
    <message>
        <source>{field} is {value}, which the list does not have.</source>
        <translation type="unfinished">‏{field}: {value}، کە لە لیستەکەدا نییە.</translation>
    </message>
    <message>
        <source>{field} lies in the future: {day}.</source>
        <translation type="unfinished">‏{field} لە داهاتوودایە: ‎{day}‏.</translation>
    </message>
    <message>
        <source>{field}: there is no such record in the table {table}.</source>
        <translation type="unfinished">‏{field}: تۆمارێکی وا لە خشتەی {table} دا نییە.</translation>
    </message>
    <message>
        <source>{field}: {before}, then {after}</source>
        <translation type="unfinished">‏{field}: {before}، پاشان {after}</translation>
    </message>
    <message>
        <source>{field}: {value} is not between {least} and {most}.</source>
        <translation type="unfinished">‏{field}: {value} لە نێوان {least} و {most} دا نییە.</translation>
    </message>
    <message>
        <source>{first} and {second} are the same file: {file}. Choose another name for the result.</source>
        <translation type="unfinished">‏{first} و {second} هەمان پەڕگەن: {file}. ناوێکی تر بۆ ئەنجامەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{first} is later than {last}.</source>
        <translation type="unfinished">‏{first} لە دوای {last} ە.</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation type="unfinished">‏‎{first}‏ تا ‎{last}‏</translation>
    </message>
    <message>
        <source>{heading} is a usual heading for it.</source>
        <translation type="unfinished">‏{heading} سەردێڕێکی باوە بۆ ئەمە.</translation>
    </message>
    <message>
        <source>{heading} is spelt much like it.</source>
        <translation type="unfinished">‏{heading} بە نزیکی وەک ئەم دەنووسرێت.</translation>
    </message>
    <message>
        <source>{heading} is the name of the field.</source>
        <translation type="unfinished">‏{heading} ناوی خانەکەیە.</translation>
    </message>
    <message>
        <source>{heading} means the same without the words around it.</source>
        <translation type="unfinished">‏{heading} بەبێ وشەکانی دەوروبەری هەمان واتای هەیە.</translation>
    </message>
    <message>
        <source>{host} answers with a page for people, "{title}": a proxy or login page stands between.</source>
        <translation type="unfinished">‏{host} بە پەڕەیەک بۆ خەڵک وەڵام دەداتەوە، "{title}": پرۆکسییەک یان پەڕەیەکی چوونەژوورەوە لە نێوانماندایە.</translation>
    </message>
    <message>
        <source>{host} did not let {user} in.</source>
        <translation type="unfinished">‏{host} ڕێگەی نەدا {user} بچێتە ژوورەوە.</translation>
    </message>
    <message>
        <source>{host} gave no token.</source>
        <translation type="unfinished">‏{host} هیچ تۆکنێکی نەدا.</translation>
    </message>
    <message>
        <source>{item} lies beside the page and is not printed.</source>
        <translation type="unfinished">‏{item} لە تەنیشت پەڕەکەیە و چاپ ناکرێت.</translation>
    </message>
    <message>
        <source>{item} lies on the map over hazards and hides them.</source>
        <translation type="unfinished">‏{item} لەسەر نەخشەکە کەوتووەتە سەر ناوچە مەترسیدارەکان و دەیانشارێتەوە.</translation>
    </message>
    <message>
        <source>{item} looks layers up by their name ({functions}): in another project it would read another layer.</source>
        <translation type="unfinished">‏{item} بە ناو بەدوای چیندا دەگەڕێت ({functions}): لە پرۆژەیەکی تردا چینێکی تر دەخوێنێتەوە.</translation>
    </message>
    <message>
        <source>{item} reaches beyond the edge of the page.</source>
        <translation type="unfinished">‏{item} لە لێواری پەڕەکە تێدەپەڕێت.</translation>
    </message>
    <message>
        <source>{item} reaches into the margin of {margin} mm that printers leave blank.</source>
        <translation type="unfinished">‏{item} دەگاتە ناو ئەو پەراوێزەی ‎{margin} mm‏ ی کە چاپکەرەکان بە بەتاڵی دەیهێڵنەوە.</translation>
    </message>
    <message>
        <source>{item} uses what a template must not rely on: {names}</source>
        <translation type="unfinished">‏{item} شتێک بەکاردەهێنێت کە نابێت قاڵب پشتی پێ ببەستێت: {names}</translation>
    </message>
    <message>
        <source>{key} stands on {count} records here, so it is not clear which one is meant.</source>
        <translation type="unfinished">‏{key} لێرە لەسەر {count} تۆمارە، بۆیە ڕوون نییە مەبەست کامەیە.</translation>
    </message>
    <message>
        <source>{killed} killed and {injured} injured are reported, but there are {victims} records of victims.</source>
        <translation type="unfinished">‏{killed} کوژراو و {injured} بریندار ڕاپۆرت کراون، بەڵام {victims} تۆماری قوربانی هەن.</translation>
    </message>
    <message>
        <source>{kilometres} km</source>
        <translation type="unfinished">‏{kilometres} کم</translation>
    </message>
    <message>
        <source>{kind} is no kind of connection.</source>
        <translation type="unfinished">‏{kind} جۆری پەیوەندی نییە.</translation>
    </message>
    <message>
        <source>{kind} is no kind of point.</source>
        <translation type="unfinished">‏{kind} جۆری خاڵ نییە.</translation>
    </message>
    <message>
        <source>{known} of {count} different values are known codes or labels.</source>
        <translation type="unfinished">‏{known} لە {count} بەهای جیاواز کۆد یان ناوی ناسراون.</translation>
    </message>
    <message>
        <source>{known} of {count} different values are known names.</source>
        <translation type="unfinished">‏{known} لە {count} بەهای جیاواز ناوی ناسراون.</translation>
    </message>
    <message>
        <source>{known} of {count} different values can be read.</source>
        <translation type="unfinished">‏{known} لە {count} بەهای جیاواز دەخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>{known} of {count} different values look like codes of places.</source>
        <translation type="unfinished">‏{known} لە {count} بەهای جیاواز وەک کۆدی شوێن دەردەکەون.</translation>
    </message>
    <message>
        <source>{label}: {count}</source>
        <translation type="unfinished">‏{label}: {count}</translation>
    </message>
    <message>
        <source>{last} ({end}) lies before {first} ({start}).</source>
        <translation type="unfinished">‏{last} (‎{end}‏) پێش {first} (‎{start}‏) دەکەوێت.</translation>
    </message>
    <message>
        <source>{layer} shows a count of {count}; below {least} the public could tell which record it is.</source>
        <translation type="unfinished">‏{layer} ژمارەی {count} پیشان دەدات؛ لە خوار {least} خەڵک دەتوانن بزانن کام تۆمارە.</translation>
    </message>
    <message>
        <source>{layer} shows whose land was asked about: that is for the one who asked only.</source>
        <translation type="unfinished">‏{layer} پیشان دەدات پرسیار لە زەوی کێ کراوە: ئەوە تەنها بۆ ئەو کەسەیە کە پرسیاری کردووە.</translation>
    </message>
    <message>
        <source>{metres} m</source>
        <translation type="unfinished">‏{metres} م</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation type="unfinished">‏{names} و {count} ی تر</translation>
    </message>
    <message>
        <source>{names} belong to an outline; the order of the data file has its own.</source>
        <translation type="unfinished">‏{names} بۆ سنوورێکی کێشراون؛ فەرمانی پەڕگەی داتا هی خۆی هەیە.</translation>
    </message>
    <message>
        <source>{name} (hidden)</source>
        <translation type="unfinished">{name} (شاراوە)</translation>
    </message>
    <message>
        <source>{name} (read only here)</source>
        <translation type="unfinished">{name} (لێرە تەنها دەخوێنرێتەوە)</translation>
    </message>
    <message>
        <source>{name} ({office}): this order of another office was entered, changed or deleted with another program ({line}).</source>
        <translation type="unfinished">‏{name} ({office}): ئەم فەرمانەی نووسینگەیەکی تر بە بەرنامەیەکی تر تۆمار کراوە، گۆڕدراوە یان سڕدراوەتەوە ({line}).</translation>
    </message>
    <message>
        <source>{name} ({outcome}, {day})</source>
        <translation type="unfinished">{name} ({outcome}، {day})</translation>
    </message>
    <message>
        <source>{name} came with {got} bytes instead of {size} and was left out.</source>
        <translation type="unfinished">‏{name} بە {got} بایت هات لەجیاتی {size} و وازی لێ هێنرا.</translation>
    </message>
    <message>
        <source>{name} can be the point of several rows: {rows}.</source>
        <translation type="unfinished">‏{name} لەوانەیە خاڵی چەند ڕیزێک بێت: {rows}.</translation>
    </message>
    <message>
        <source>{name} does not have these {number} records any more. If they were really deleted there, they may go here too. If you do not know of it, do not agree: a server that is half broken looks the same. Ask whoever looks after the system first.</source>
        <translation type="unfinished">‏{name} چیتر ئەم {number} تۆمارەی نییە. ئەگەر بەڕاستی لەوێ سڕابنەوە، لێرەش دەکرێت لاببرێن. ئەگەر ئاگات لێی نییە، ڕازی مەبە: ڕاژەکارێک کە نیوەی تێکچووە هەمان شت پیشان دەدات. سەرەتا لەو کەسە بپرسە کە سیستەمەکە بەڕێوە دەبات.</translation>
    </message>
    <message>
        <source>{name} has no accreditation in force on {day}. {reasons}</source>
        <translation type="unfinished">‏{name} لە ‎{day}‏ هیچ متمانەپێدانێکی کارای نییە. {reasons}</translation>
    </message>
    <message>
        <source>{name} has no fields.</source>
        <translation type="unfinished">‏{name} هیچ خانەیەکی نییە.</translation>
    </message>
    <message>
        <source>{name} holds example words. Maps of records are made in Map Products; from there a page can be opened in the layout designer.</source>
        <translation type="unfinished">‏{name} وشەی نموونەی تێدایە. نەخشەی تۆمارەکان لە «بەرهەمەکانی نەخشە» دروست دەکرێن؛ لەوێوە پەڕەیەک دەتوانرێت لە دیزاینەری پەڕەدا بکرێتەوە.</translation>
    </message>
    <message>
        <source>{name} is a GeoPackage, but not a data file of these tools.</source>
        <translation type="unfinished">‏{name} پەڕگەیەکی GeoPackage ە، بەڵام پەڕگەی داتای ئەم ئامرازانە نییە.</translation>
    </message>
    <message>
        <source>{name} is a database, but not a GeoPackage.</source>
        <translation type="unfinished">‏{name} بنکەدراوەیەکە، بەڵام GeoPackage نییە.</translation>
    </message>
    <message>
        <source>{name} is a file, not a folder.</source>
        <translation type="unfinished">‏{name} پەڕگەیە، بوخچە نییە.</translation>
    </message>
    <message>
        <source>{name} is a folder, not a data file.</source>
        <translation type="unfinished">‏{name} بوخچەیە، پەڕگەی داتا نییە.</translation>
    </message>
    <message>
        <source>{name} is a kind of PDF that cannot be put together with others. It stands in a file of its own, as QGIS wrote it.</source>
        <translation type="unfinished">‏{name} جۆرێکە لە PDF کە لەگەڵ هی تر یەک ناخرێت. لە پەڕگەیەکی جیای خۆیدایە، وەک QGIS نووسیویەتی.</translation>
    </message>
    <message>
        <source>{name} is a layout of your project now. Its records are kept in {file}; they do not change when the data do.</source>
        <translation type="unfinished">‏{name} ئێستا پێکهاتەیەکی (layout) پرۆژەکەتە. تۆمارەکانی لە {file} هەڵگیراون؛ کاتێک داتا دەگۆڕێت ئەوان ناگۆڕێن.</translation>
    </message>
    <message>
        <source>{name} is accredited for {held}, and this work needs {wanted}.</source>
        <translation type="unfinished">‏{name} متمانەپێدانی بۆ {held} هەیە، و ئەم کارە {wanted} ی پێویستە.</translation>
    </message>
    <message>
        <source>{name} is an order of another office (operator: {operator}), as it told {days} days ago.</source>
        <translation type="unfinished">‏{name} فەرمانی نووسینگەیەکی ترە (جێبەجێکار: {operator})، وەک {days} ڕۆژ لەمەوبەر ڕایگەیاندووە.</translation>
    </message>
    <message>
        <source>{name} is an order of another office (operator: {operator}); how old this is nobody knows.</source>
        <translation type="unfinished">‏{name} فەرمانی نووسینگەیەکی ترە (جێبەجێکار: {operator})؛ کەس نازانێت ئەمە چەند کۆنە.</translation>
    </message>
    <message>
        <source>{name} is being updated already.</source>
        <translation type="unfinished">‏{name} پێشتر لە نوێکردنەوەدایە.</translation>
    </message>
    <message>
        <source>{name} is entered.</source>
        <translation type="unfinished">‏{name} تۆمار کراوە.</translation>
    </message>
    <message>
        <source>{name} is in your folder and comes before the one of the suite.</source>
        <translation type="unfinished">‏{name} لە بوخچەکەتدایە و پێش هی ئامرازەکان دێت.</translation>
    </message>
    <message>
        <source>{name} is larger than {size} bytes and was left out.</source>
        <translation type="unfinished">‏{name} لە {size} بایت گەورەترە و وازی لێ هێنرا.</translation>
    </message>
    <message>
        <source>{name} is longer than {count} characters.</source>
        <translation type="unfinished">‏{name} لە {count} پیت درێژترە.</translation>
    </message>
    <message>
        <source>{name} is missing.</source>
        <translation type="unfinished">‏{name} نییە.</translation>
    </message>
    <message>
        <source>{name} is neither a column matching nor a source profile.</source>
        <translation type="unfinished">‏{name} نە هاوتاکردنی ستوونەکانە و نە پرۆفایلی سەرچاوە.</translation>
    </message>
    <message>
        <source>{name} is no form that can be filled.</source>
        <translation type="unfinished">‏{name} فۆڕمێک نییە کە پڕ بکرێتەوە.</translation>
    </message>
    <message>
        <source>{name} is no scan.</source>
        <translation type="unfinished">‏{name} وێنەی سکانکراو نییە.</translation>
    </message>
    <message>
        <source>{name} is not a QGIS plugin, or it is damaged.</source>
        <translation type="unfinished">‏{name} پێوەکراوی QGIS نییە، یان تێکچووە.</translation>
    </message>
    <message>
        <source>{name} is not a data file.</source>
        <translation type="unfinished">‏{name} پەڕگەی داتا نییە.</translation>
    </message>
    <message>
        <source>{name} is not a package of these tools.</source>
        <translation type="unfinished">‏{name} پاکێجی ئەم ئامرازانە نییە.</translation>
    </message>
    <message>
        <source>{name} is not the name of a project file.</source>
        <translation type="unfinished">‏{name} ناوی پەڕگەی پرۆژە نییە.</translation>
    </message>
    <message>
        <source>{name} is not there any more.</source>
        <translation type="unfinished">‏{name} چیتر لەوێ نییە.</translation>
    </message>
    <message>
        <source>{name} is open. Layers with records: {number}</source>
        <translation type="unfinished">‏{name} کرایەوە. چینەکان کە تۆماریان تێدایە: {number}</translation>
    </message>
    <message>
        <source>{name} is ready.</source>
        <translation type="unfinished">{name} ئامادەیە.</translation>
    </message>
    <message>
        <source>{name} is saved.</source>
        <translation type="unfinished">‏{name} هەڵگیرا.</translation>
    </message>
    <message>
        <source>{name} is the column matching of one table, not the profile of a whole source.</source>
        <translation type="unfinished">‏{name} هاوتاکردنی ستوونەکانی یەک خشتەیە، پرۆفایلی سەرچاوەیەکی تەواو نییە.</translation>
    </message>
    <message>
        <source>{name} is the profile of a whole source, not the column matching of one table.</source>
        <translation type="unfinished">‏{name} پرۆفایلی سەرچاوەیەکی تەواوە، هاوتاکردنی ستوونەکانی یەک خشتە نییە.</translation>
    </message>
    <message>
        <source>{name} is there from a former run and was not made again. Delete it or correct the map.</source>
        <translation type="unfinished">‏{name} لە کارێکی پێشووەوە هەیە و دووبارە دروست نەکرایەوە. بیسڕەوە یان نەخشەکە ڕاست بکەرەوە.</translation>
    </message>
    <message>
        <source>{name} is written. It holds no password.</source>
        <translation type="unfinished">‏{name} نووسرا. وشەی نهێنی تێدا نییە.</translation>
    </message>
    <message>
        <source>{name} is {metres} m away and {days} days apart: the same call may have been reported twice.</source>
        <translation type="unfinished">‏{name} ‎{metres}‏ م دوورە و {days} ڕۆژ جیاوازییان هەیە: لەوانەیە هەمان پەیوەندی دوو جار ڕاپۆرت کرابێت.</translation>
    </message>
    <message>
        <source>{name} is {value}.</source>
        <translation type="unfinished">{name}: {value}.</translation>
    </message>
    <message>
        <source>{name} lies in a folder that is copied to a cloud while you write. Work on a copy in another folder.</source>
        <translation type="unfinished">‏{name} لە بوخچەیەکدایە کە لە کاتی نووسیندا بۆ هەور لەبەر دەگیرێتەوە. لەسەر وێنەیەک لە بوخچەیەکی تر کار بکە.</translation>
    </message>
    <message>
        <source>{name} lies on a disk (FAT, such as a memory stick) that can lose it when pulled out. Work on a copy on this computer.</source>
        <translation type="unfinished">‏{name} لەسەر دیسکێکە (FAT، وەک یادگەی USB) کە کاتێک دەردەهێنرێت لەوانەیە لەدەستی بدات. لەسەر وێنەیەک لەم کۆمپیوتەرە کار بکە.</translation>
    </message>
    <message>
        <source>{name} lies on a network drive, where two people can damage it. Work on a copy on this computer.</source>
        <translation type="unfinished">‏{name} لەسەر دیسکی تۆڕە، کە دوو کەس دەتوانن تێکی بدەن. لەسەر وێنەیەک لەم کۆمپیوتەرە کار بکە.</translation>
    </message>
    <message>
        <source>{name} may not do this.</source>
        <translation type="unfinished">‏{name} مافی کردنی ئەمەی نییە.</translation>
    </message>
    <message>
        <source>{name} proposed {value} for {field} on {day}, and there is no answer yet.</source>
        <translation type="unfinished">‏{name} لە ‎{day}‏ بەهای {value} ی بۆ {field} پێشنیار کردووە، و هێشتا وەڵامی نییە.</translation>
    </message>
    <message>
        <source>{name} proposed {value} on {day}; there is no answer yet. Withdraw that request before you propose another value.</source>
        <translation type="unfinished">‏{name} لە ‎{day}‏ بەهای {value} ی پێشنیار کردووە؛ هێشتا وەڵامی نییە. پێش ئەوەی بەهایەکی تر پێشنیار بکەیت ئەو داوایە بکشێنەرەوە.</translation>
    </message>
    <message>
        <source>{name} waits until the update at work is done.</source>
        <translation type="unfinished">‏{name} چاوەڕوانە تا نوێکردنەوەی لەکاردا تەواو دەبێت.</translation>
    </message>
    <message>
        <source>{name} was changed by somebody else since you took your copy.</source>
        <translation type="unfinished">‏{name} لەلایەن کەسێکی ترەوە گۆڕدراوە لەوەتەی وێنەکەت بردووە.</translation>
    </message>
    <message>
        <source>{name} was not written: {reason}</source>
        <translation type="unfinished">{name} نەنووسرا: {reason}</translation>
    </message>
    <message>
        <source>{name} {fault}.</source>
        <translation type="unfinished">‏{name} {fault}.</translation>
    </message>
    <message>
        <source>{name} {fault}; the outline of the order leaves it out.</source>
        <translation type="unfinished">‏{name} {fault}؛ سنووری فەرمانەکە ئەوە ناگرێتەوە.</translation>
    </message>
    <message>
        <source>{name}, data of {when}.</source>
        <translation type="unfinished">‏{name}، داتای ‎{when}‏.</translation>
    </message>
    <message>
        <source>{name}, no data yet.</source>
        <translation type="unfinished">‏{name}، هێشتا داتا نییە.</translation>
    </message>
    <message>
        <source>{name}: IMSMA keeps this record, so it is read only here. Nothing was saved. Propose a correction instead; then stop editing and discard the changes.</source>
        <translation type="unfinished">‏{name}: IMSMA ئەم تۆمارە بەڕێوە دەبات، بۆیە لێرە تەنها دەخوێنرێتەوە. هیچ هەڵنەگیرا. لەجیاتی ئەوە ڕاستکردنەوەیەک پێشنیار بکە؛ پاشان دەستکاری بوەستێنە و گۆڕانکارییەکان فڕێ بدە.</translation>
    </message>
    <message>
        <source>{name}: a remark was accepted with another program, past the right to do so ({line}).</source>
        <translation type="unfinished">‏{name}: تێبینییەک بە بەرنامەیەکی تر پەسەند کراوە، بەبێ ڕەچاوکردنی مافی ئەم کارە ({line}).</translation>
    </message>
    <message>
        <source>{name}: it stands as {status}, and its history ends with {last}.</source>
        <translation type="unfinished">‏{name}: دۆخی ئێستای {status} ە، و مێژووەکەی بە {last} کۆتایی دێت.</translation>
    </message>
    <message>
        <source>{name}: it was changed while the protection of the file was gone, and nobody knows by whom ({line}).</source>
        <translation type="unfinished">‏{name}: گۆڕدراوە لەو کاتەی پاراستنی پەڕگەکە نەمابوو، و کەس نازانێت لەلایەن کێوە ({line}).</translation>
    </message>
    <message>
        <source>{name}: its history goes from {before} to {after}, which no step does.</source>
        <translation type="unfinished">‏{name}: مێژووەکەی لە {before} ەوە دەچێت بۆ {after}، کە هیچ هەنگاوێک ئەمە ناکات.</translation>
    </message>
    <message>
        <source>{name}: its history was changed with another program ({line}).</source>
        <translation type="unfinished">‏{name}: مێژووەکەی بە بەرنامەیەکی تر گۆڕدراوە ({line}).</translation>
    </message>
    <message>
        <source>{name}: its records are ours now.</source>
        <translation type="unfinished">‏{name}: تۆمارەکانی ئێستا هی خۆمانن.</translation>
    </message>
    <message>
        <source>{name}: stopped. The data are as they were before.</source>
        <translation type="unfinished">‏{name}: وەستێنرا. داتاکە وەک پێشترە.</translation>
    </message>
    <message>
        <source>{name}: the change to {status} is dated {moment}, later than it was entered.</source>
        <translation type="unfinished">‏{name}: بەرواری گۆڕین بۆ {status} ‎{moment}‏ ە، کە دواترە لە کاتی تۆمارکردنی.</translation>
    </message>
    <message>
        <source>{name}: the change to {status} was entered after the one to {former} and is dated before it: the clock was set back, or a day was written past the steps.</source>
        <translation type="unfinished">‏{name}: گۆڕین بۆ {status} دوای گۆڕین بۆ {former} تۆمار کراوە و بەروارەکەی پێش ئەوە: کاتژمێرەکە بۆ دواوە گەڕێنراوەتەوە، یان ڕۆژێک بەبێ هەنگاوەکان نووسراوە.</translation>
    </message>
    <message>
        <source>{name}: the setting {setting} has a value of the wrong kind.</source>
        <translation type="unfinished">‏{name}: ڕێکخستنی {setting} بەهایەکی لە جۆری هەڵەی هەیە.</translation>
    </message>
    <message>
        <source>{name}: the setting {setting} is missing.</source>
        <translation type="unfinished">‏{name}: ڕێکخستنی {setting} نییە.</translation>
    </message>
    <message>
        <source>{name}: the setting {setting} is not known.</source>
        <translation type="unfinished">‏{name}: ڕێکخستنی {setting} نەناسراوە.</translation>
    </message>
    <message>
        <source>{name}: the update did not go through. The data are as they were before.</source>
        <translation type="unfinished">‏{name}: نوێکردنەوەکە سەرنەکەوت. داتاکە وەک پێشترە.</translation>
    </message>
    <message>
        <source>{name}: the update would take away {number} records, so it waits for you. The data are as they were before.</source>
        <translation type="unfinished">‏{name}: نوێکردنەوەکە {number} تۆمار لادەبات، بۆیە چاوەڕوانی بڕیاری تۆیە. داتاکە وەک پێشترە.</translation>
    </message>
    <message>
        <source>{name}: {count} turning points have no position and are not in its table.</source>
        <translation type="unfinished">‏{name}: {count} خاڵی وەرچەرخان شوێنیان نییە و لە خشتەکەیدا نین.</translation>
    </message>
    <message>
        <source>{name}: {fields} were changed with another program, past the steps of its life ({line}).</source>
        <translation type="unfinished">‏{name}: ‏{fields} بە بەرنامەیەکی تر گۆڕدراون، بەبێ هەنگاوەکانی ژیانی فەرمانەکە ({line}).</translation>
    </message>
    <message>
        <source>{name}: {new} new, {changed} changed, {deleted} taken away, {rejected} rejected.</source>
        <translation type="unfinished">‏{name}: {new} نوێ، {changed} گۆڕاو، {deleted} لابراو، {rejected} ڕەتکراوە.</translation>
    </message>
    <message>
        <source>{name}: {reason} The order takes the hull of its points until somebody accepts a repair.</source>
        <translation type="unfinished">‏{name}: {reason} فەرمانەکە چێوەی دەرەوەی خاڵەکانی وەردەگرێت تا کەسێک چاککردنێک پەسەند دەکات.</translation>
    </message>
    <message>
        <source>{new} new records, {taken} values changed there, {conflict} changed on both sides, {asked} that are not theirs to change, {same} records the same.</source>
        <translation type="unfinished">‏{new} تۆماری نوێ، {taken} بەها کە لەوێ گۆڕدراون، {conflict} لە هەردوو لا گۆڕدراون، {asked} کە مافی ئەوان نییە بیانگۆڕن، {same} تۆماری وەک یەک.</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed, {unchanged} unchanged; {missing} no longer named stay on the map, {dropped} were taken off.</source>
        <translation type="unfinished">‏{new} نوێ، {changed} گۆڕاو، {unchanged} نەگۆڕاو؛ {missing} کە چیتر ناویان نەبراوە لەسەر نەخشەکە دەمێننەوە، {dropped} لابران.</translation>
    </message>
    <message>
        <source>{new} records entered, {changed} changed; of the values changed on both sides {kept} stayed and {replaced} were replaced; {asked} changes were not taken over.</source>
        <translation type="unfinished">‏{new} تۆمار زیاد کران، {changed} گۆڕدران؛ لەو بەهایانەی لە هەردوو لا گۆڕدرابوون {kept} مانەوە و {replaced} جێیان گیرایەوە؛ {asked} گۆڕانکاری وەرنەگیران.</translation>
    </message>
    <message>
        <source>{number} % of the area</source>
        <translation type="unfinished">‏{number} % ی ڕووبەرەکە</translation>
    </message>
    <message>
        <source>{number} ({office})</source>
        <translation type="unfinished">‏{number} ({office})</translation>
    </message>
    <message>
        <source>{number} MB</source>
        <translation type="unfinished">‏{number} مێگابایت</translation>
    </message>
    <message>
        <source>{number} begins on {day}.</source>
        <translation type="unfinished">‏{number} لە ‎{day}‏ دەست پێ دەکات.</translation>
    </message>
    <message>
        <source>{number} ended on {day}.</source>
        <translation type="unfinished">‏{number} لە ‎{day}‏ کۆتایی هاتووە.</translation>
    </message>
    <message>
        <source>{number} holes of the outline lie in no part of it; they count as parts.</source>
        <translation type="unfinished">‏{number} کونی سنوورەکە لە هیچ بەشێکیدا نین؛ وەک بەش دادەنرێن.</translation>
    </message>
    <message>
        <source>{number} hours</source>
        <translation type="unfinished">‏{number} کاتژمێر</translation>
    </message>
    <message>
        <source>{number} is genuine and out of date: version {version} of the order counts.</source>
        <translation type="unfinished">‏{number} ڕەسەنە بەڵام کۆن بووە: وەشانی {version} ی فەرمانەکە دادەنرێت.</translation>
    </message>
    <message>
        <source>{number} is genuine, and the newest of its kind.</source>
        <translation type="unfinished">‏{number} ڕەسەنە، و نوێترینی جۆری خۆیەتی.</translation>
    </message>
    <message>
        <source>{number} is not granted ({state}).</source>
        <translation type="unfinished">‏{number} نەدراوە ({state}).</translation>
    </message>
    <message>
        <source>{number} is printed and kept with the order.</source>
        <translation type="unfinished">‏{number} چاپ کرا و لەگەڵ فەرمانەکە هەڵگیرا.</translation>
    </message>
    <message>
        <source>{number} km</source>
        <translation type="unfinished">{number} کم</translation>
    </message>
    <message>
        <source>{number} listed</source>
        <translation type="unfinished">‏{number} لیستکراو</translation>
    </message>
    <message>
        <source>{number} m</source>
        <translation type="unfinished">{number} م</translation>
    </message>
    <message>
        <source>{number} m2</source>
        <translation type="unfinished">{number} m2</translation>
    </message>
    <message>
        <source>{number} minutes</source>
        <translation type="unfinished">‏{number} خولەک</translation>
    </message>
    <message>
        <source>{number} records, for example: {example}</source>
        <translation type="unfinished">‏{number} تۆمار، بۆ نموونە: {example}</translation>
    </message>
    <message>
        <source>{number} was kept with the order, check sum of the file {sum}.</source>
        <translation type="unfinished">‏{number} لەگەڵ فەرمانەکە هەڵگیرا، ژمارەی پشکنینی پەڕگەکە {sum}.</translation>
    </message>
    <message>
        <source>{number} {unit}</source>
        <translation type="unfinished">{number} {unit}</translation>
    </message>
    <message>
        <source>{number}. {severity}, {meaning}: {conditions}</source>
        <translation type="unfinished">‏{number}. {severity}، {meaning}: {conditions}</translation>
    </message>
    <message>
        <source>{office} no longer names {count} orders. They stay live until it confirms that their sites were left: {names}.</source>
        <translation type="unfinished">‏{office} چیتر ناوی {count} فەرمان نابات. کارا دەمێننەوە تا پشتڕاستی دەکاتەوە کە شوێنەکانیان جێهێڵراون: {names}.</translation>
    </message>
    <message>
        <source>{one} and {other} lie over each other.</source>
        <translation type="unfinished">‏{one} و {other} کەوتوونەتە سەر یەکتر.</translation>
    </message>
    <message>
        <source>{outcome} ({unit})</source>
        <translation type="unfinished">{outcome} ({unit})</translation>
    </message>
    <message>
        <source>{page}: at {wanted} not all of it is on the paper; it is drawn at {scale}.</source>
        <translation type="unfinished">‏{page}: بە ‎{wanted}‏ هەمووی لەسەر کاغەزەکە نییە؛ بە ‎{scale}‏ کێشراوە.</translation>
    </message>
    <message>
        <source>{page}: not everything finds room, not even in the annex.</source>
        <translation type="unfinished">‏{page}: هەموو شتێک جێی نابێتەوە، تەنانەت لە پاشکۆشدا.</translation>
    </message>
    <message>
        <source>{pairs} pairs listed, {area} {unit} of overlap in all.</source>
        <translation type="unfinished">‏{pairs} جووت لیست کراون، بە گشتی ‎{area} {unit}‏ یەکترپۆشین.</translation>
    </message>
    <message>
        <source>{parameter} cannot be read ({value}). Give a layer of the project or the path of a file that QGIS can open.</source>
        <translation type="unfinished">‏{parameter} ناخوێنرێتەوە ({value}). چینێکی پرۆژەکە یان ڕێڕەوی پەڕگەیەک بدە کە QGIS بتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>{parameter} cannot be read ({value}). The file is empty or broken, it has no such layer, or it is of a kind that QGIS cannot open.</source>
        <translation type="unfinished">‏{parameter} ناخوێنرێتەوە ({value}). پەڕگەکە بەتاڵە یان شکاوە، چینی وای نییە، یان لە جۆرێکە کە QGIS ناتوانێت بیکاتەوە.</translation>
    </message>
    <message>
        <source>{parameter} cannot be read.</source>
        <translation type="unfinished">‏{parameter} ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>{parameter} cannot be read: {value}</source>
        <translation type="unfinished">{parameter} ناخوێنرێتەوە: {value}</translation>
    </message>
    <message>
        <source>{parameter} cannot be written: {file}</source>
        <translation type="unfinished">{parameter} نانووسرێت: {file}</translation>
    </message>
    <message>
        <source>{parameter} cannot be {value}. Give the path of a file that ends in {ending}.</source>
        <translation type="unfinished">‏{parameter} ناکرێت {value} بێت. ڕێڕەوی پەڕگەیەک بدە کە کۆتاییەکەی {ending} بێت.</translation>
    </message>
    <message>
        <source>{parameter} cannot be {value}. Give the path of a folder.</source>
        <translation type="unfinished">‏{parameter} ناکرێت {value} بێت. ڕێڕەوی بوخچەیەک بدە.</translation>
    </message>
    <message>
        <source>{parameter} does not hold polygons.</source>
        <translation type="unfinished">‏{parameter} سنووری داخراوی (polygon) تێدا نییە.</translation>
    </message>
    <message>
        <source>{parameter} has no coordinate system, so nobody can say where it lies.</source>
        <translation type="unfinished">‏{parameter} سیستەمی پۆتانی نییە، بۆیە کەس ناتوانێت بڵێت لە کوێیە.</translation>
    </message>
    <message>
        <source>{parameter} has no field {field}.</source>
        <translation type="unfinished">‏{parameter} خانەی {field} ی نییە.</translation>
    </message>
    <message>
        <source>{parameter} has no field {field}; its records are named by {other}.</source>
        <translation type="unfinished">‏{parameter} خانەی {field} ی نییە؛ تۆمارەکانی بە {other} ناو دەبرێن.</translation>
    </message>
    <message>
        <source>{parameter} holds no records.</source>
        <translation type="unfinished">‏{parameter} هیچ تۆمارێکی تێدا نییە.</translation>
    </message>
    <message>
        <source>{parameter} holds several kinds of shapes.</source>
        <translation type="unfinished">‏{parameter} چەند جۆرێکی شێوەی تێدایە.</translation>
    </message>
    <message>
        <source>{parameter} is empty. Give a value: {meaning}.</source>
        <translation type="unfinished">‏{parameter} بەتاڵە. بەهایەک بدە: {meaning}.</translation>
    </message>
    <message>
        <source>{parameter} is no date: {value}</source>
        <translation type="unfinished">‏{parameter} بەروار نییە: {value}</translation>
    </message>
    <message>
        <source>{parameter} is of another kind.</source>
        <translation type="unfinished">‏{parameter} جۆرێکی ترە.</translation>
    </message>
    <message>
        <source>{parameter} is {value}.</source>
        <translation type="unfinished">{parameter}: {value}.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give a day such as 2026-03-31.</source>
        <translation type="unfinished">‏{parameter} بریتییە لە ‎{value}‏. ڕۆژێک بدە وەک ‎2026-03-31‏.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give a number from {least} to {most}.</source>
        <translation type="unfinished">‏{parameter}: {value}. ژمارەیەک لە {least} تا {most} بدە.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give a number, with a point before decimals.</source>
        <translation type="unfinished">‏{parameter}: {value}. ژمارەیەک بدە، بە خاڵ پێش بەشی دەیی.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give a whole number.</source>
        <translation type="unfinished">‏{parameter}: {value}. ژمارەیەکی تەواو بدە.</translation>
    </message>
    <message>
        <source>{parameter} is {value}. Give true or false.</source>
        <translation type="unfinished">‏{parameter}: {value}. true یان false بدە.</translation>
    </message>
    <message>
        <source>{parameter} names something unknown: {words}.</source>
        <translation type="unfinished">‏{parameter} ناوی شتێکی نەناسراو دەبات: {words}.</translation>
    </message>
    <message>
        <source>{parameter} names {given}, and there are {count} parts.</source>
        <translation type="unfinished">‏{parameter} ناوی {given} دەبات، و {count} بەش هەیە.</translation>
    </message>
    <message>
        <source>{parameter} was changed by somebody while it was compared. Start again to have all changes in the result.</source>
        <translation type="unfinished">‏{parameter} لەلایەن کەسێکەوە گۆڕدرا لەکاتێکدا بەراورد دەکرا. دووبارە دەست پێ بکەرەوە تا هەموو گۆڕانکارییەکان لە ئەنجامەکەدا بن.</translation>
    </message>
    <message>
        <source>{parameter} would overwrite the data file {name}. Choose another name for the result.</source>
        <translation type="unfinished">‏{parameter} لەسەر پەڕگەی داتای {name} دەنووسێتەوە. ناوێکی تر بۆ ئەنجامەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>{parameter}: only {read} of {count} records could be read. The file is damaged or was removed: do not rely on the result, take a whole copy.</source>
        <translation type="unfinished">‏{parameter}: تەنها {read} لە {count} تۆمار توانرا بخوێندرێتەوە. پەڕگەکە تێکچووە یان لابراوە: پشت بە ئەنجامەکە مەبەستە، وێنەیەکی تەواو بەکاربهێنە.</translation>
    </message>
    <message>
        <source>{parameter}: {count} outlines are smaller than 10 cm. Look whether the layer has the right coordinate system: degrees taken for metres give such outlines, and no overlaps or gaps.</source>
        <translation type="unfinished">‏{parameter}: {count} سنوور لە 10 سم بچووکترن. سەیر بکە ئایا چینەکە سیستەمی پۆتانی دروستی هەیە: پلە کە وەک مەتر وەرگیرابێت سنووری وا دەدات، و هیچ یەکترپۆشین یان بۆشاییەک نادات.</translation>
    </message>
    <message>
        <source>{parameter}: {count} records share a name with another or have none. Give ID_FIELD a field that tells them apart.</source>
        <translation type="unfinished">‏{parameter}: {count} تۆمار ناویان وەک یەکێکی ترە یان ناویان نییە. بە ID_FIELD خانەیەک بدە کە لە یەکتریان جیا بکاتەوە.</translation>
    </message>
    <message>
        <source>{parameter}: {count} records take no part. {list}</source>
        <translation type="unfinished">‏{parameter}: {count} تۆمار بەشدار نین. {list}</translation>
    </message>
    <message>
        <source>{parameter}: {read} records read, {used} compared.</source>
        <translation type="unfinished">‏{parameter}: {read} تۆمار خوێندرانەوە، {used} بەراورد کران.</translation>
    </message>
    <message>
        <source>{part} does not count: it {why}.</source>
        <translation type="unfinished">‏{part} ناژمێردرێت: {why}.</translation>
    </message>
    <message>
        <source>{place} (outline uncertain)</source>
        <translation type="unfinished">‏{place} (سنووری نادڵنیا)</translation>
    </message>
    <message>
        <source>{place}, governorate {name}</source>
        <translation type="unfinished">‏{place}، پارێزگای {name}</translation>
    </message>
    <message>
        <source>{place}, {hours}</source>
        <translation type="unfinished">{place}، {hours}</translation>
    </message>
    <message>
        <source>{place}.shown: full, aggregated or nothing is needed.</source>
        <translation type="unfinished">‏{place}.shown: دەبێت full یان aggregated یان nothing بێت.</translation>
    </message>
    <message>
        <source>{place}: a day such as 2026-01-31 is needed.</source>
        <translation type="unfinished">‏{place}: ڕۆژێک وەک ‎2026-01-31‏ پێویستە.</translation>
    </message>
    <message>
        <source>{place}: a number from 0 on is needed.</source>
        <translation type="unfinished">‏{place}: ژمارەیەک لە 0 بەرەو سەر پێویستە.</translation>
    </message>
    <message>
        <source>{place}: a text is needed.</source>
        <translation type="unfinished">‏{place}: دەقێک پێویستە.</translation>
    </message>
    <message>
        <source>{place}: name the fields that the public may see.</source>
        <translation type="unfinished">‏{place}: ئەو خانانە ناو ببە کە خەڵک بۆیان هەیە بیانبینن.</translation>
    </message>
    <message>
        <source>{place}: there is no field {field}.</source>
        <translation type="unfinished">‏{place}: خانەی {field} نییە.</translation>
    </message>
    <message>
        <source>{place}: there is no such table.</source>
        <translation type="unfinished">‏{place}: خشتەی وا نییە.</translation>
    </message>
    <message>
        <source>{place}: this is missing.</source>
        <translation type="unfinished">‏{place}: ئەمە نییە.</translation>
    </message>
    <message>
        <source>{place}: this name is not known.</source>
        <translation type="unfinished">‏{place}: ئەم ناوە نەناسراوە.</translation>
    </message>
    <message>
        <source>{points} rows were read as turning points of {count} outlines, in the order of their numbers.</source>
        <translation type="unfinished">‏{points} ڕیز وەک خاڵی وەرچەرخانی {count} سنوور خوێندرانەوە، بەپێی ڕیزبەندی ژمارەکانیان.</translation>
    </message>
    <message>
        <source>{purpose} needs the Python package {name}, which this QGIS does not have.</source>
        <translation type="unfinished">‏{purpose} پاکێجی Python ی {name} ی پێویستە، کە ئەم QGIS ە نییەتی.</translation>
    </message>
    <message>
        <source>{reading}, {distance} km from {place}</source>
        <translation type="unfinished">‏{reading}، {distance} کم لە {place} ەوە</translation>
    </message>
    <message>
        <source>{read} records were read for {table}, but {judged} were compared. Nothing was changed.</source>
        <translation type="unfinished">‏{read} تۆمار بۆ {table} خوێندرانەوە، بەڵام {judged} بەراورد کران. هیچ نەگۆڕدرا.</translation>
    </message>
    <message>
        <source>{reason} Everything was read.</source>
        <translation type="unfinished">‏{reason} هەموو شتێک خوێندرایەوە.</translation>
    </message>
    <message>
        <source>{reason} It is kept as it is.</source>
        <translation type="unfinished">‏{reason} وەک خۆی هەڵدەگیرێت.</translation>
    </message>
    <message>
        <source>{reason} It was compared by its repaired shape ({area} {unit}) and by the hull of its points. Accept a repair or draw it anew.</source>
        <translation type="unfinished">‏{reason} بە شێوەی چاککراوی (‎{area} {unit}‏) و بە چێوەی دەرەوەی خاڵەکانی بەراورد کرا. چاککردنێک پەسەند بکە یان لە نوێوە بیکێشە.</translation>
    </message>
    <message>
        <source>{reason} Its land was looked at by the repaired shape and by the hull of its points.</source>
        <translation type="unfinished">‏{reason} زەوییەکەی بە شێوەی چاککراوی و بە چێوەی دەرەوەی خاڵەکانی سەیر کرا.</translation>
    </message>
    <message>
        <source>{reason} What lies inside is a guess until somebody accepts a repair.</source>
        <translation type="unfinished">‏{reason} ئەوەی لەناویدایە خەمڵاندنە تا کەسێک چاککردنێک پەسەند دەکات.</translation>
    </message>
    <message>
        <source>{record} {field} was changed on both sides in {count} records.</source>
        <translation type="unfinished">‏{record} {field} لە {count} تۆماردا لە هەردوو لا گۆڕدراوە.</translation>
    </message>
    <message>
        <source>{released} m2 were released, but the hazard has {area} m2.</source>
        <translation type="unfinished">‏‎{released} m2‏ ئازاد کراوە، بەڵام ناوچە مەترسیدارەکە ‎{area} m2‏ ە.</translation>
    </message>
    <message>
        <source>{rows} records: {new} new, {changed} changed, {unchanged} unchanged, {conflict} in conflict, {rejected} rejected. {repairs} repairs proposed.</source>
        <translation type="unfinished">‏{rows} تۆمار: {new} نوێ، {changed} گۆڕاو، {unchanged} نەگۆڕاو، {conflict} ناکۆک، {rejected} ڕەتکراوە. {repairs} چاککردن پێشنیار کران.</translation>
    </message>
    <message>
        <source>{rows} rows: {entered} orders entered, {refused} refused.</source>
        <translation type="unfinished">‏{rows} ڕیز: {entered} فەرمان تۆمار کران، {refused} ڕەت کرانەوە.</translation>
    </message>
    <message>
        <source>{sentence} The record stays as it was.</source>
        <translation type="unfinished">‏{sentence} تۆمارەکە وەک پێشتر مایەوە.</translation>
    </message>
    <message>
        <source>{share} % in the country</source>
        <translation type="unfinished">{share} % لە وڵات</translation>
    </message>
    <message>
        <source>{share} % on the map</source>
        <translation type="unfinished">‏{share} % لەسەر نەخشە</translation>
    </message>
    <message>
        <source>{share} % reported</source>
        <translation type="unfinished">‏{share} % ڕاپۆرتکراوە</translation>
    </message>
    <message>
        <source>{source} ({count})</source>
        <translation type="unfinished">{source} ({count})</translation>
    </message>
    <message>
        <source>{source} ({count}, never updated completely)</source>
        <translation type="unfinished">‏{source} ({count}، هەرگیز بە تەواوی نوێ نەکراوەتەوە)</translation>
    </message>
    <message>
        <source>{source} ({count}, of {day})</source>
        <translation type="unfinished">‏{source} ({count}، هی ‎{day}‏)</translation>
    </message>
    <message>
        <source>{system}, north written first</source>
        <translation type="unfinished">{system}، باکوور یەکەم نووسراوە</translation>
    </message>
    <message>
        <source>{table} does not say its coordinate system.</source>
        <translation type="unfinished">‏{table} سیستەمی پۆتانی خۆی ناڵێت.</translation>
    </message>
    <message>
        <source>{table} does not say when its rows were changed.</source>
        <translation type="unfinished">‏{table} ناڵێت کەی ڕیزەکانی گۆڕدراون.</translation>
    </message>
    <message>
        <source>{table} has no column with the governorate; all of it is read.</source>
        <translation type="unfinished">‏{table} ستوونێکی نییە کە پارێزگای تێدا بێت؛ هەمووی دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>{table} has no column {column}, which says which records are meant.</source>
        <translation type="unfinished">‏{table} ستوونی {column} ی نییە، کە دەڵێت مەبەست کام تۆمارانەیە.</translation>
    </message>
    <message>
        <source>{table} has no object numbers and cannot be read whole; it is left out.</source>
        <translation type="unfinished">‏{table} ژمارەی ئۆبجێکتی نییە و ناتوانرێت بە تەواوی بخوێنرێتەوە؛ وازی لێ هێنرا.</translation>
    </message>
    <message>
        <source>{table} is kept in the coordinate system {number}; the server turns it into WGS 84. Compare some known points.</source>
        <translation type="unfinished">‏{table} بە سیستەمی پۆتانی {number} هەڵگیراوە؛ ڕاژەکارەکە دەیگۆڕێت بۆ WGS 84. چەند خاڵێکی ناسراو بەراورد بکە.</translation>
    </message>
    <message>
        <source>{table} is no record of an order. Choose one of: {names}.</source>
        <translation type="unfinished">‏{table} تۆماری فەرمان نییە. یەکێک لەمانە هەڵبژێرە: {names}.</translation>
    </message>
    <message>
        <source>{table} is no table</source>
        <translation type="unfinished">‏{table} خشتە نییە</translation>
    </message>
    <message>
        <source>{table} lacks: {names}.</source>
        <translation type="unfinished">‏{table} ئەمانەی نییە: {names}.</translation>
    </message>
    <message>
        <source>{table} left out of this map: {count}.</source>
        <translation type="unfinished">‏{table} لابراو لەم نەخشەیە: {count}.</translation>
    </message>
    <message>
        <source>{table} {count}</source>
        <translation type="unfinished">{table} {count}</translation>
    </message>
    <message>
        <source>{table}: everything was read, since changes alone are not known.</source>
        <translation type="unfinished">‏{table}: هەموو شتێک خوێندرایەوە، چونکە گۆڕانکارییەکان بە تەنیا نازانرێن.</translation>
    </message>
    <message>
        <source>{table}: going on after {count} records.</source>
        <translation type="unfinished">‏{table}: دوای {count} تۆمار بەردەوام دەبێت.</translation>
    </message>
    <message>
        <source>{table}: making sure that nothing is missing.</source>
        <translation type="unfinished">‏{table}: دڵنیابوون لەوەی هیچ کەم نییە.</translation>
    </message>
    <message>
        <source>{table}: other records stand where known ones were.</source>
        <translation type="unfinished">‏{table}: تۆماری تر لە جێی تۆمارە ناسراوەکاندان.</translation>
    </message>
    <message>
        <source>{table}: refers to a record that the source has no more.</source>
        <translation type="unfinished">‏{table}: ئاماژە بە تۆمارێک دەکات کە سەرچاوەکە چیتر نییەتی.</translation>
    </message>
    <message>
        <source>{table}: several records have the same place, so it cannot be shown that each of them arrived.</source>
        <translation type="unfinished">‏{table}: چەند تۆمارێک هەمان شوێنیان هەیە، بۆیە ناتوانرێت پیشان بدرێت کە هەریەکەیان گەیشتووە.</translation>
    </message>
    <message>
        <source>{table}: the column {column} holds {new} now, not {old}.</source>
        <translation type="unfinished">‏{table}: ستوونی {column} ئێستا {new} ی تێدایە، نەک {old}.</translation>
    </message>
    <message>
        <source>{table}: the column {column} is gone.</source>
        <translation type="unfinished">‏{table}: ستوونی {column} نەماوە.</translation>
    </message>
    <message>
        <source>{table}: the geometry is {new} now, not {old}.</source>
        <translation type="unfinished">‏{table}: شێوەکە ئێستا {new} ە، نەک {old}.</translation>
    </message>
    <message>
        <source>{table}: the key is {new} now, not {old}.</source>
        <translation type="unfinished">‏{table}: کلیلەکە ئێستا {new} ە، نەک {old}.</translation>
    </message>
    <message>
        <source>{table}: the last page did not arrive.</source>
        <translation type="unfinished">‏{table}: دوا پەڕە نەگەیشت.</translation>
    </message>
    <message>
        <source>{table}: the list of the source leaves out records that exist.</source>
        <translation type="unfinished">‏{table}: لیستی سەرچاوەکە هەندێک تۆماری تێدا نییە کە هەن.</translation>
    </message>
    <message>
        <source>{table}: the record {key} is gone, but no deletion was booked.</source>
        <translation type="unfinished">‏{table}: تۆماری {key} نەماوە، بەڵام هیچ سڕینەوەیەک تۆمار نەکراوە.</translation>
    </message>
    <message>
        <source>{table}: the record {key} was changed past the record of changes ({fields}).</source>
        <translation type="unfinished">‏{table}: تۆماری {key} بەبێ تۆماری گۆڕانکارییەکان گۆڕدراوە ({fields}).</translation>
    </message>
    <message>
        <source>{table}: the record {key} was entered past the record of changes.</source>
        <translation type="unfinished">‏{table}: تۆماری {key} بەبێ تۆماری گۆڕانکارییەکان زیاد کراوە.</translation>
    </message>
    <message>
        <source>{table}: the same page came again and again.</source>
        <translation type="unfinished">‏{table}: هەمان پەڕە دووبارە و دووبارە هات.</translation>
    </message>
    <message>
        <source>{table}: the server gives coordinates of the system {number}, though longitude and latitude were asked for.</source>
        <translation type="unfinished">‏{table}: ڕاژەکارەکە پۆتانی سیستەمی {number} دەدات، هەرچەندە داوای هێڵی درێژی و پانی کرا.</translation>
    </message>
    <message>
        <source>{table}: the source does not list all its records.</source>
        <translation type="unfinished">‏{table}: سەرچاوەکە هەموو تۆمارەکانی لیست ناکات.</translation>
    </message>
    <message>
        <source>{table}: the source neither lists nor counts its records; the last page arrived. Nothing is taken away.</source>
        <translation type="unfinished">‏{table}: سەرچاوەکە نە تۆمارەکانی لیست دەکات و نە دەیانژمێرێت؛ دوا پەڕە گەیشت. هیچ لانابرێت.</translation>
    </message>
    <message>
        <source>{table}: the source says it has {said} records, and lists {listed}; what it lists has arrived.</source>
        <translation type="unfinished">‏{table}: سەرچاوەکە دەڵێت {said} تۆماری هەیە، و {listed} لیست دەکات؛ ئەوەی لیستی دەکات گەیشتووە.</translation>
    </message>
    <message>
        <source>{table}: the source's list of its records is capped; it was not used.</source>
        <translation type="unfinished">‏{table}: لیستی تۆمارەکانی سەرچاوەکە بڕاوە؛ بەکار نەهێنرا.</translation>
    </message>
    <message>
        <source>{table}: the table is gone.</source>
        <translation type="unfinished">‏{table}: خشتەکە نەماوە.</translation>
    </message>
    <message>
        <source>{table}: there is no column for {fields}; these fields stay empty.</source>
        <translation type="unfinished">‏{table}: هیچ ستوونێک بۆ {fields} نییە؛ ئەم خانانە بەتاڵ دەمێننەوە.</translation>
    </message>
    <message>
        <source>{table}: {arrived} records arrived, the source counts {said}.</source>
        <translation type="unfinished">‏{table}: {arrived} تۆمار گەیشتن، سەرچاوەکە {said} دەژمێرێت.</translation>
    </message>
    <message>
        <source>{table}: {arrived} records arrived, the source counts {said}. Nothing is taken away.</source>
        <translation type="unfinished">‏{table}: {arrived} تۆمار گەیشتن، سەرچاوەکە {said} دەژمێرێت. هیچ لانابرێت.</translation>
    </message>
    <message>
        <source>{table}: {count} ({names})</source>
        <translation type="unfinished">{table}: {count} ({names})</translation>
    </message>
    <message>
        <source>{table}: {count} listed records did not arrive, although they were asked for {times} times: {names}.</source>
        <translation type="unfinished">‏{table}: {count} تۆماری لیستکراو نەگەیشتن، هەرچەندە {times} جار داوا کران: {names}.</translation>
    </message>
    <message>
        <source>{table}: {count} records</source>
        <translation type="unfinished">‏{table}: {count} تۆمار</translation>
    </message>
    <message>
        <source>{table}: {count} records are new.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار نوێن.</translation>
    </message>
    <message>
        <source>{table}: {count} records exist but were neither sent nor listed: {names}.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار هەن بەڵام نە نێردران و نە لیست کران: {names}.</translation>
    </message>
    <message>
        <source>{table}: {count} records have neither an outline nor the code of a district and are counted on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار نە سنووریان هەیە و نە کۆدی قەزا، و لەسەر هیچ پەڕەیەکی قەزاکان ناژمێردرێن.</translation>
    </message>
    <message>
        <source>{table}: {count} records have neither an outline nor the code of a governorate and are counted on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار نە سنووریان هەیە و نە کۆدی پارێزگا، و لەسەر هیچ پەڕەیەکی پارێزگاکان ناژمێردرێن.</translation>
    </message>
    <message>
        <source>{table}: {count} records have no day and so no page of a period.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار ڕۆژیان نییە و بۆیە پەڕەی هیچ ماوەیەکیان نییە.</translation>
    </message>
    <message>
        <source>{table}: {count} records have no outline and so no page: {names}.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار سنووریان نییە و بۆیە پەڕەیان نییە: {names}.</translation>
    </message>
    <message>
        <source>{table}: {count} records lie in none of the districts and are on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار لە هیچ قەزایەکدا نین و لەسەر هیچ پەڕەیەکیان نین.</translation>
    </message>
    <message>
        <source>{table}: {count} records lie in none of the governorates and are on none of their pages.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار لە هیچ پارێزگایەکدا نین و لەسەر هیچ پەڕەیەکیان نین.</translation>
    </message>
    <message>
        <source>{table}: {count} records lie outside the country and are not on its overview.</source>
        <translation type="unfinished">‏{table}: {count} تۆمار لە دەرەوەی وڵاتن و لەسەر نەخشەی گشتی نین.</translation>
    </message>
    <message>
        <source>{table}: {done} of {all} records, about {seconds} s left</source>
        <translation type="unfinished">‏{table}: {done} لە {all} تۆمار، نزیکەی {seconds} چرکەی ماوە</translation>
    </message>
    <message>
        <source>{table}: {done} records</source>
        <translation type="unfinished">‏{table}: {done} تۆمار</translation>
    </message>
    <message>
        <source>{table}: {number} more records differ.</source>
        <translation type="unfinished">‏{table}: {number} تۆماری تر جیاوازن.</translation>
    </message>
    <message>
        <source>{table}: {number} values of {field} cannot be read.</source>
        <translation type="unfinished">‏{table}: {number} بەهای {field} ناخوێنرێنەوە.</translation>
    </message>
    <message>
        <source>{table}: {read} read, {new} new, {changed} changed, {unchanged} unchanged, {deleted} taken away, {rejected} rejected, {not_taken} not taken.</source>
        <translation type="unfinished">‏{table}: {read} خوێندراوە، {new} نوێ، {changed} گۆڕاو، {unchanged} نەگۆڕاو، {deleted} لابراو، {rejected} ڕەتکراوە، {not_taken} وەرنەگیراو.</translation>
    </message>
    <message>
        <source>{table}: {sources}</source>
        <translation type="unfinished">{table}: {sources}</translation>
    </message>
    <message>
        <source>{tasks} task orders need land: {made} hazards are made instead of {asked}.</source>
        <translation type="unfinished">‏{tasks} فەرمانی ئەرک زەوییان پێویستە: {made} ناوچەی مەترسیدار دروست دەکرێن لەجیاتی {asked}.</translation>
    </message>
    <message>
        <source>{tasks} task orders on {day}: {released} {unit} released, {reports} reports counted.</source>
        <translation type="unfinished">‏{tasks} فەرمانی ئەرک لە ‎{day}‏: ‎{released} {unit}‏ ئازاد کراوە، {reports} ڕاپۆرت ژمێردراون.</translation>
    </message>
    <message>
        <source>{text} already means another record, so it was not kept.</source>
        <translation type="unfinished">‏{text} پێشتر واتای تۆمارێکی ترە، بۆیە هەڵنەگیرا.</translation>
    </message>
    <message>
        <source>{text} at longitude {x}, latitude {y}.</source>
        <translation type="unfinished">‏{text} لە هێڵی درێژی ‎{x}‏، هێڵی پانی ‎{y}‏.</translation>
    </message>
    <message>
        <source>{text} can be read in more than one way: {ways}.</source>
        <translation type="unfinished">‏{text} بە زیاتر لە شێوەیەک دەخوێنرێتەوە: {ways}.</translation>
    </message>
    <message>
        <source>{text} can be read in several ways: {ways}</source>
        <translation type="unfinished">‏{text} بە چەند شێوە دەخوێنرێتەوە: {ways}</translation>
    </message>
    <message>
        <source>{text} cannot be kept as a spelling.</source>
        <translation type="unfinished">‏{text} وەک شێوەنووسین هەڵناگیرێت.</translation>
    </message>
    <message>
        <source>{text} has no position.</source>
        <translation type="unfinished">‏{text} شوێنی نییە.</translation>
    </message>
    <message>
        <source>{text} is no MGRS reference.</source>
        <translation type="unfinished">‏{text} ئاماژەی MGRS نییە.</translation>
    </message>
    <message>
        <source>{text} is no day.</source>
        <translation type="unfinished">‏{text} ڕۆژ نییە.</translation>
    </message>
    <message>
        <source>{text} is no position that can be read.</source>
        <translation type="unfinished">‏{text} شوێنێک نییە کە بخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>{text} is no {what}.</source>
        <translation type="unfinished">{text} {what} نییە.</translation>
    </message>
    <message>
        <source>{text} is not a day.</source>
        <translation type="unfinished">‏{text} ڕۆژ نییە.</translation>
    </message>
    <message>
        <source>{text} is not a number.</source>
        <translation type="unfinished">‏{text} ژمارە نییە.</translation>
    </message>
    <message>
        <source>{text} is not a period.</source>
        <translation type="unfinished">‏{text} ماوە نییە.</translation>
    </message>
    <message>
        <source>{text}, to be reviewed on {day}</source>
        <translation type="unfinished">‏{text}، لە ‎{day}‏ پێداچوونەوەی بۆ دەکرێت</translation>
    </message>
    <message>
        <source>{text}: that square does not lie in band {band}.</source>
        <translation type="unfinished">‏{text}: ئەو چوارگۆشەیە لە پشتێنەی {band} دا نییە.</translation>
    </message>
    <message>
        <source>{text}: there is no such square in zone {zone}.</source>
        <translation type="unfinished">‏{text}: چوارگۆشەی وا لە زۆنی {zone} دا نییە.</translation>
    </message>
    <message>
        <source>{this} % of this, {other} % of the other</source>
        <translation type="unfinished">‏{this} % ی ئەم سنوورە، {other} % ی ئەوی تر</translation>
    </message>
    <message>
        <source>{title} (goes on in the annex)</source>
        <translation type="unfinished">‏{title} (لە پاشکۆدا بەردەوامە)</translation>
    </message>
    <message>
        <source>{title}, annex</source>
        <translation type="unfinished">‏{title}، پاشکۆ</translation>
    </message>
    <message>
        <source>{total} people are reported in total, {people} by sex and age.</source>
        <translation type="unfinished">بە گشتی {total} کەس ڕاپۆرت کراون، بەپێی ڕەگەز و تەمەن {people}.</translation>
    </message>
    <message>
        <source>{unit} a day</source>
        <translation type="unfinished">‏{unit} لە ڕۆژێکدا</translation>
    </message>
    <message>
        <source>{url} is not an address that QGIS can read plugins from.</source>
        <translation type="unfinished">‏{url} ناونیشانێک نییە کە QGIS بتوانێت پێوەکراوی لێ بخوێنێتەوە.</translation>
    </message>
    <message>
        <source>{value} ({count} times)</source>
        <translation type="unfinished">{value} ({count} جار)</translation>
    </message>
    <message>
        <source>{value} can be a thousand or a fraction. Say the decimal sign of the column.</source>
        <translation type="unfinished">‏{value} دەکرێت هەزار بێت یان کەرت. نیشانەی دەیی ستوونەکە دیاری بکە.</translation>
    </message>
    <message>
        <source>{value} can be day first or month first. Say which for its column.</source>
        <translation type="unfinished">‏{value} دەکرێت ڕۆژ یەکەم بێت یان مانگ یەکەم. بۆ ستوونەکەی دیاری بکە کامیانە.</translation>
    </message>
    <message>
        <source>{value} cannot be {name}.</source>
        <translation type="unfinished">‏{value} ناتوانێت {name} بێت.</translation>
    </message>
    <message>
        <source>{value} counted from {base} is {day}</source>
        <translation type="unfinished">‏{value} کە لە ‎{base}‏ ەوە بژمێردرێت دەکاتە ‎{day}‏</translation>
    </message>
    <message>
        <source>{value} does not fit; the shipped value is {shipped}.</source>
        <translation type="unfinished">‏{value} ناگونجێت؛ بەهای ئەسڵی {shipped} ە.</translation>
    </message>
    <message>
        <source>{value} instead of {shipped}.</source>
        <translation type="unfinished">‏{value} لەجیاتی {shipped}.</translation>
    </message>
    <message>
        <source>{value} is a number, not a date. Counted from 1900 it is {first}, from 1904 {second}: say which.</source>
        <translation type="unfinished">‏{value} ژمارەیە، بەروار نییە. ئەگەر لە 1900 ەوە بژمێردرێت ‎{first}‏ ە، لە 1904 ەوە ‎{second}‏ ە: بڵێ کامیانە.</translation>
    </message>
    <message>
        <source>{value} is a number, not a date. Format the column as a date.</source>
        <translation type="unfinished">‏{value} ژمارەیە، بەروار نییە. ستوونەکە وەک بەروار فۆرمات بکە.</translation>
    </message>
    <message>
        <source>{value} is neither yes nor no.</source>
        <translation type="unfinished">‏{value} نە بەڵێیە و نە نەخێر.</translation>
    </message>
    <message>
        <source>{value} is no bearing: minutes and seconds go to 59.</source>
        <translation type="unfinished">‎{value}‏ ئاڕاستە نییە: خولەک و چرکە تا 59 دەڕۆن.</translation>
    </message>
    <message>
        <source>{value} is no choice for {parameter}. Choose one of: {names}.</source>
        <translation type="unfinished">‏{value} هەڵبژاردنێکی {parameter} نییە. یەکێک لەمانە هەڵبژێرە: {names}.</translation>
    </message>
    <message>
        <source>{value} is no date in the order said for its column.</source>
        <translation type="unfinished">‏{value} بەو ڕیزبەندییەی بۆ ستوونەکەی وتراوە بەروار نییە.</translation>
    </message>
    <message>
        <source>{value} is no date.</source>
        <translation type="unfinished">‏{value} بەروار نییە.</translation>
    </message>
    <message>
        <source>{value} is no date: write the year with four figures.</source>
        <translation type="unfinished">‏{value} بەروار نییە: ساڵ بە چوار ڕەنووس بنووسە.</translation>
    </message>
    <message>
        <source>{value} is no distance.</source>
        <translation type="unfinished">‏{value} دووری نییە.</translation>
    </message>
    <message>
        <source>{value} is no geometry.</source>
        <translation type="unfinished">‏{value} شێوە (geometry) نییە.</translation>
    </message>
    <message>
        <source>{value} is no id of a record.</source>
        <translation type="unfinished">‏{value} ناسنامەی تۆمار نییە.</translation>
    </message>
    <message>
        <source>{value} is no key of a record.</source>
        <translation type="unfinished">‏{value} کلیلی تۆمار نییە.</translation>
    </message>
    <message>
        <source>{value} is no number.</source>
        <translation type="unfinished">‏{value} ژمارە نییە.</translation>
    </message>
    <message>
        <source>{value} is no value of {field}.</source>
        <translation type="unfinished">‏{value} بەهای {field} نییە.</translation>
    </message>
    <message>
        <source>{value} is no whole number.</source>
        <translation type="unfinished">‏{value} ژمارەیەکی تەواو نییە.</translation>
    </message>
    <message>
        <source>{value} is not a distance that can be looked for.</source>
        <translation type="unfinished">‏{value} دوورییەکی گونجاو نییە بۆ گەڕان.</translation>
    </message>
    <message>
        <source>{value} is not a distance that can be measured.</source>
        <translation type="unfinished">‏{value} دوورییەک نییە کە بپێورێت.</translation>
    </message>
    <message>
        <source>{value} is not in the list of {field}.</source>
        <translation type="unfinished">‏{value} لە لیستی {field} دا نییە.</translation>
    </message>
    <message>
        <source>{value} is not known.</source>
        <translation type="unfinished">{value} نەناسراوە.</translation>
    </message>
    <message>
        <source>{value}, see line {number} of the coordinates</source>
        <translation type="unfinished">‏{value}، سەیری دێڕی {number} ی پۆتانەکان بکە</translation>
    </message>
    <message>
        <source>{value}: distances are read in m, km or cm.</source>
        <translation type="unfinished">‎{value}‏: دووری بە m یان km یان cm دەخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>{where} did not answer a question within {seconds} seconds; it was taken back.</source>
        <translation type="unfinished">‏{where} لە ماوەی {seconds} چرکەدا وەڵامی پرسیارێکی نەدایەوە؛ پرسیارەکە کشێنرایەوە.</translation>
    </message>
    <message>
        <source>{where} has no group of tables called {name}.</source>
        <translation type="unfinished">‏{where} کۆمەڵە خشتەیەک بە ناوی {name} ی نییە.</translation>
    </message>
    <message>
        <source>{where} has no table {name}.</source>
        <translation type="unfinished">‏{where} خشتەی {name} ی نییە.</translation>
    </message>
    <message>
        <source>{where} has none of the tables that are wanted.</source>
        <translation type="unfinished">‏{where} هیچ کام لەو خشتانەی نییە کە پێویستن.</translation>
    </message>
    <message>
        <source>{where} holds text in an encoding that cannot be read.</source>
        <translation type="unfinished">‏{where} دەقی بە کۆدکردنێک تێدایە کە ناخوێنرێتەوە.</translation>
    </message>
    <message>
        <source>{where} is neither a staging area nor an operational database of IMSMA NG.</source>
        <translation type="unfinished">‏{where} نە بنکەی ئامادەکاری (staging area) ی IMSMA NG یە و نە بنکەدراوەی کارپێکردنی (operational).</translation>
    </message>
    <message>
        <source>{where} knows none of the governorates {names}.</source>
        <translation type="unfinished">‏{where} هیچ کام لە پارێزگاکانی {names} ناناسێت.</translation>
    </message>
    <message>
        <source>{who} changed {name} on {when}, after you had opened it.</source>
        <translation type="unfinished">‏{who} لە ‎{when}‏ {name} ی گۆڕی، دوای ئەوەی تۆ کردبووتەوە.</translation>
    </message>
    <message>
        <source>{who} deleted this record on {when}.</source>
        <translation type="unfinished">‏{who} لە ‎{when}‏ ئەم تۆمارەی سڕییەوە.</translation>
    </message>
    <message>
        <source>{word} is not known. Known are: {names}.</source>
        <translation type="unfinished">‏{word} نەناسراوە. ناسراوەکان: {names}.</translation>
    </message>
</context>
</TS>
