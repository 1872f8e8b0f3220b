# كل ما يلقاه العضو، بالعربية. نسخة أولى أُعدّت آليًّا: كل تحسين موضع ترحيب.
# المفاتيح مرتبة وفق الصفحات؛ وجمل `refuse-` تقول ما العمل.
# المصطلحات: tension هاجس، proposal مقترح، consent تراضٍ (وفي الجواب: موافقة)، concern تحفّظ، objection اعتراض،
# stand aside على الحياد، hub مركز، circle دائرة، role دور، mandate تفويض، agreement اتفاق، purpose غاية،
# outcome هدف، round جولة، record سجل، voice صوت، review مراجعة، integrate إدماج، resolve معالجة.

skip = الانتقال إلى المحتوى
list-comma = { "، " }
colon = { $x }: { $y }
practice-consent = جولة تراضٍ
practice-small-consent = تراضٍ في مجموعة صغيرة
practice-ask-hub = سؤال مركزي
practice-founding-round = جولة التأسيس
practice-vote = تصويت بأغلبية الثلثين
practice-lent-vote = تصويت تجوز فيه إعارة الصوت
practice-double-majority = تصويت المراكز وأعضائها
practice-regional-vote = تصويت بحسب المناطق
practice-member-vote = تصويت جميع الأعضاء بأغلبية الثلثين
practice-open-consent = القول، فالانتظار، فالفعل
places = الأقسام
nav-today = اليوم
nav-decide = القرارات
nav-people = الناس
nav-purpose = الغاية
nav-record = السجل
signed-in-as = الدخول باسم
you-speak-for = حضورك هنا باسم
you-are-here = حضورك هنا
as-yourself = بصفتك الشخصية
as-hub = التحدث باسم { $x }
me-short = أنا
hubs = { $n ->
    [zero] لا مراكز
    [one] مركز واحد
    [two] مركزان
    [few] { $n } مراكز
    [many] { $n } مركزًا
   *[other] { $n } مركز
 }
people = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
 }
provisional = الغاية والقواعد مؤقتة إلى أن تعتمدها المراكز. وتنتهي صلاحيات التأسيس الخاصة في موعد أقصاه { $x }.
this-is-a-demo = هذا عرض تجريبي.
let-a-day-pass = تقديم الوقت يومًا
let-three-days-pass = تقديم الوقت ثلاثة أيام
be-somebody-else = الدخول بشخصية أخرى
erased = [محذوف]
made-here = ما يُنشئه هذا المقترح
or = {" "}أو{" "}
more = المزيد
save = حفظ
open = فتح
until = حتى { $x }
since = منذ { $x }
still = المتبقي: { $x }

language = اللغة
weekdays = الاثنين الثلاثاء الأربعاء الخميس الجمعة السبت الأحد
months = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
months-short = يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر
date-moment = { $weekday } { $day } { $month }، { $time }
date-moment-year = { $weekday } { $day } { $month } { $year }، { $time }
date-day = { $day } { $month } { $year }
date-month = { $month } { $year }
date-short = { $day } { $month }
span-minutes = { $n ->
    [zero] أقل من دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $n } دقائق
    [many] { $n } دقيقة
   *[other] { $n } دقيقة
 }
span-hours = { $n ->
    [zero] أقل من ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $n } ساعات
    [many] { $n } ساعة
   *[other] { $n } ساعة
 }
span-days = { $n ->
    [zero] أقل من يوم
    [one] يوم واحد
    [two] يومان
    [few] { $n } أيام
    [many] { $n } يومًا
   *[other] { $n } يوم
 }
ago-now = الآن
ago-minutes = { $n ->
    [zero] الآن
    [one] قبل دقيقة
    [two] قبل دقيقتين
    [few] قبل { $n } دقائق
    [many] قبل { $n } دقيقة
   *[other] قبل { $n } دقيقة
 }
ago-hours = { $n ->
    [zero] قبل أقل من ساعة
    [one] قبل ساعة
    [two] قبل ساعتين
    [few] قبل { $n } ساعات
    [many] قبل { $n } ساعة
   *[other] قبل { $n } ساعة
 }
ago-yesterday = أمس
ago-days = { $n ->
    [zero] اليوم
    [one] قبل يوم
    [two] قبل يومين
    [few] قبل { $n } أيام
    [many] قبل { $n } يومًا
   *[other] قبل { $n } يوم
 }

## الأبواب
door-start = أهلًا وسهلًا
door-sign-in = تسجيل الدخول
door-sent = الخطوة التالية في بريدك
door-join = دعوة إليك
door-found = تأسيس شبكة
door-outbox = صندوق الصادر
offline-title = لا يوجد اتصال
offline-text = هذا الجهاز بلا اتصال الآن. لم يضع شيء: ما بدأت كتابته ما زال في صفحته، وما ينتظرك يبقى مفتوحًا إلى موعده.
offline-waits = ما كان ينتظرك
offline-seen = كما كان في
offline-again = إعادة المحاولة
door-nowhere = لا شيء هنا
start-title = شبكة تدير شؤونها بنفسها
start-text = أصوات المراكز متساوية. والقرارات تسري من تلقاء نفسها. ولا أحد يستطيع أن يبدّل ما تقرّر.
start-demo-title = Meridian، شبكة من 24 مركزًا
start-demo-text = ثمانية عشر شهرًا من الهواجس والجولات والاعتراضات والاتفاقات. كل ما يحدث هنا على يدك حقيقي داخل هذا العرض، ولا أثر له خارجه؛ أما الآخرون فمحاكاة تجيبك.
start-demo-note = جميع الأشخاص والمراكز من نسج الخيال.
start-again = بدء العرض من جديد
start-back = إلى البداية
start-look-around = أو التجوّل بحرّية
start-about-marta = تتحدث باسم Hub Lisbon؛ وثلاثة أمور تنتظرها
start-about-ines-carvalho = من أعضاء Hub Lisbon؛ وهي من قدّم مقترح برامج الإقامة
start-about-ines-okafor = ميسِّرة الرابطة، من Hub Lagos
start-about-aylin = أسّست الشبكة، ولم تعد لها صلاحيات خاصة
start-moments = ثلاث دقائق
start-moments-text = خمس لحظات تبيّن ما الغاية من هذا كله، ولا تحتاج كل منها إلا إلى بضع نقرات.
moment-over = رأيت هذه اللحظة. لرؤيتها مرة أخرى يُبدأ العرض من جديد.
moment-of = { $x } من 5
moment-next = اللحظة التالية
moment-1 = اعتراضك يغيّر قرارًا
moment-1-about = صوت Hub Lisbon بيدك. ما نبّهت إليه أوقف مقترحًا، والآن هناك من يقترح نصًا أفضل.
moment-1-do = أوقف اعتراضك هذا المقترح، وهناك الآن نص آخر مقترح. يكفي الضغط على «نعم، هذا يعالجه»، ثم تقديم الوقت ثلاثة أيام، مرتين: تُسأل المراكز كلها من جديد، ويسري القرار، ويصبح ما نبّهت إليه هو ما يُنظر فيه عند المراجعة.
moment-2 = كل شيء يقول لماذا هو كذلك
moment-2-about = من مبلغ واحد، حلقة بعد حلقة، إلى الغاية.
moment-2-do = خرج هذا المبلغ من الصندوق المشترك. تحت عنوان «لماذا هو كذلك؟» يصعد الطريق حلقة بعد حلقة: القرار، فالهاجس، فالهدف، فالغاية.
moment-3 = حتى من أسّس الشبكة يُرفض طلبه
moment-3-about = محاولة غش: مرة بصفة من أسّس الشبكة، ومرة بصفة من يشغّل الخادم. وكل محاولة تجري فعلًا.
moment-3-do = أنت من أسّس هذه الشبكة، وليست لك أي صلاحية لا يملكها غيرك. لا بأس بمحاولة غش.
moment-4 = نقرة تصبح صوت مركز
moment-4-about = أنت من أعضاء Hub Lisbon. جوابك يصعد ثم يعود إليك.
moment-4-do = تسأل Marta مركزها قبل أن تجيب باسمه. يكفي اختيار جواب وتسجيله، ثم تقديم الوقت ثلاثة أيام: تُدلي بصوت المركز، وتقرر الشبكة، وفي صفحة «اليوم» تصلك النتيجة.
moment-5 = غياب شخص واحد: ما الذي يتوقف؟
moment-5-about = ما يعتمد على شخص واحد، قبل أن يفوت الأوان.
moment-5-do = هذا ما سيتوقف أو ينتظر لو أصبحنا غدًا بلا Ines Okafor.
rests-title = لو أصبحنا غدًا بلا { $x }
rests-nothing = لن يتوقف شيء.
rests-text = سيتوقف ما يلي، أو ينتظر إلى أن يتولاه أحد.
rests-silent = لا متحدث آخر باسمه، فيبقى بلا صوت
rests-vacant = لا أحد آخر يتولى هذا الدور
rests-led = لن يبقى من يدير هذه الجولة
rests-proposed = تنقضي مدته ما لم يتابعه أحد
rests-agreement = لن يبقى من يرعاه
cheat-title = محاولة غش
cheat-text = كل محاولة هنا تجري فعلًا، على هذه الشبكة الحية. وتظهر نتيجتها، ومن يحق له ذلك.
cheat-as-founder = بصفة Aylin، التي أسّست الشبكة
cheat-as-founder-text = انتهت صلاحياتها الخاصة حين اعتمدت المراكز القواعد.
cheat-as-operator = بصفة من يشغّل الخادم
cheat-as-operator-text = من يشغّل الخادم بيده الجهاز، ولا صوت له.
cheat-purpose = تغيير الغاية بقرار مني وحدي
cheat-new-purpose = ما يقوله من أسّس الشبكة، أيًّا كان.
cheat-mandate = انتزاع التفويض من Marta
cheat-hub = طرد Hub Lisbon
cheat-voice = الإجابة في جولة باسم Hub Lisbon
cheat-close = إغلاق جولة قبل أن يجيب الجميع
cheat-nobody = إصدار أمر من خارج العضوية
cheat-rewrite = تحويل اعتراض مسجَّل إلى «نعم»
cheat-rewrite-why = جرى التحقق على نسخة حقيقية من السجل غُيّرت فيها تلك الكلمة وحدها. وبوسع أي كان أن يتحقق: فلكل عضو أن يأخذ السجل معه.
cheat-refused = رُفض. لم يُسجَّل شيء.
cheat-recorded = سُجِّل. ما كان ينبغي أن يحدث هذا؛ نرجو إبلاغنا.
cheat-who = لمن يحق هذا:
cheat-who-voice = لا أحد إلا { $x }، بحكم التحدث باسم المركز
cheat-who-host = { $x }، بحكم إدارة هذه الجولة
cheat-who-nobody = لا أحد؛ تُغلق من تلقاء نفسها
cheat-who-operator = للأعضاء فقط؛ ومن يشغّل الخادم ليس منهم
start-be = الدخول بشخصية { $x }
start-your-networks = شبكاتك
start-signed-in = الدخول مسجَّل باسم { $x }.
start-found = تأسيس شبكة
sign-in = تسجيل الدخول
sign-out = تسجيل الخروج
sign-in-title = تسجيل الدخول
sign-in-text = نرسل إليك رابطًا، فلا كلمة مرور تُحفظ ولا كلمة مرور تضيع.
your-address = عنوان بريدك الإلكتروني
address-wrong = لا يبدو هذا عنوان بريد. يُرجى التحقق منه؛ ينبغي أن يشبه marta@example.org.
send-link = إرسال رابط إليّ
send-new-link = إرسال رابط جديد إليّ
sent-title = الخطوة التالية في بريدك
sent-text = إن كان { $x } يستقبل الرسائل، فالرابط في الطريق إليه. يعمل مرة واحدة ولمدة نصف ساعة.
sent-no-mail = لم يُضبط خادم بريد على هذا الجهاز. الرابط معروض في نافذة الأوامر، وعلى هذا الجهاز في
confirm-title = بقيت نقرة واحدة
confirm-text = أنت على وشك تسجيل الدخول باسم { $x }.
link-over-title = لم يعد هذا الرابط صالحًا
link-over-text = يعمل الرابط مرة واحدة ولمدة نصف ساعة. لم يضع شيء: يمكنك طلب رابط جديد.
mail-sign-in-subject = رابط تسجيل دخولك
mail-sign-in-body =
    مرحبًا،

    هذا رابط تسجيل دخولك. يعمل مرة واحدة ولمدة نصف ساعة:

    { $url }

    إن لم يكن هذا الطلب منك، فلا داعي لفعل أي شيء: من دون الرابط لا يدخل أحد.
ask-hub-title = استشارة أعضاء المركز أولًا
ask-hub-text = يرى أعضاء مركزك هذا السؤال وحده، عبر رابط في محادثتكم الخاصة، ويجيبون مع ذكر السبب. لا يُقرَّر بذلك شيء؛ فالإدلاء بالصوت يبقى لمن يتحدث باسمه.
ask-hub-first = استشارة أعضاء المركز أولًا
ask-hub-link = إظهار الرابط من جديد
ask-hub-all = كل الأجوبة
ask-hub-says = رأي { $x }
ask-hub-criterion = أُعطي صوت المركز من دون الرجوع إلى أعضائه.
ask-hub-made = استشارة { $x }
ask-hub-made-text = مكان هذا الرابط هو محادثة { $x }. كل من يحصل عليه يقرأ السؤال، وكل من يجيب بعنوان مؤكَّد يُعدّ من المركز؛ لذلك يحسن ألا يُنشر في أي مكان آخر.
ask-by = سؤال من { $x } إلى الأعضاء
ask-question = هل هذا مقبول لديك؟
ask-reason = لماذا؟
ask-reason-hint = يقرؤه المركز
ask-address-text = نرسل إليك رسالة واحدة لنتأكد من أن العنوان لك، وعندها يُحتسب جوابك.
ask-answer = إرسال الجواب
ask-choose = يُرجى اختيار نعم أو لا أو امتناع.
ask-over-title = انتهى هذا السؤال
ask-over-text = إما أنه أُجيب عنه، أو انقضى وقته، أو سبق استخدام الرابط. بتسجيل الدخول يتبيّن لك ما آل إليه الأمر.
said-subject = جوابك: { $x }
said-body =
    مرحبًا { $name }،

    جوابك عن «{ $title }» في { $hub } هو: { $choice }. يُحتسب الجواب بفتح هذا الرابط، وهو يعمل مرة واحدة:

    { $link }

    إن لم يكن هذا الجواب منك، فلا داعي لفعل أي شيء: من دون الرابط لا يُحتسب شيء.
said-confirm = هذا جوابي: { $x }
said-sent-text = رسالة واحدة في الطريق إلى { $x }. ما إن يُفتح الرابط الذي فيها حتى يُحتسب جوابك.
said-words = { $choice }: { $title }
said-next = صار جوابك الآن أمام من يتحدث باسم { $x }. وعند انتهاء الجولة تصلك النتيجة.
answer-speaks = جوابك هنا باسم { $x }
answer-as = جوابك هنا باسم { $x }
answer-of = ما جواب { $x }؟
answer-confirm = تسجيل هذا الجواب
answer-link-note = هذا الرابط لك وحدك. يعمل مرة واحدة، لهذه الجولة دون سواها.
answer-over-text = إما أنه استُخدم، أو انقضى وقته، أو تقدّمت الجولة. لم يضع شيء: بتسجيل الدخول يتبيّن لك أين وصلت الأمور.
answered-words = { $choice } – باسم { $voice }.
answered-next = عند إغلاق الجولة تصلك النتيجة؛ وإن اعتُمد المقترح سرى من تلقاء نفسه.
answered-closed = جوابك كان آخر الأجوبة: انتهت الجولة.
answered-page = الاطلاع على الجولة
off-title = إيقاف رسائل { $x }؟
off-text = يمكنك أيضًا الاكتفاء برسائل أقل. وما ينتظر صوتك يبقى في صفحة «اليوم» أيًّا كان اختيارك.
off-done-title = توقّفت الرسائل
off-done-text = لن تصلك رسائل من { $x } بعد الآن. وما ينتظر صوتك يبقى في صفحة «اليوم».
mail-title = البريد
mail-text = يصل ما ينتظر صوتك وما آلت إليه الأمور إلى { $x }. رسالة واحدة في اليوم على الأكثر، إلا إذا طلبت غير ذلك.
mail-refused = لا تصل إليك الرسائل منذ { $x }: { $y }
mail-rhythm = كم مرة؟
mail-hour = في أي ساعة؟ ({ $x })
mail-choice-wrong = يُرجى تحديد عدد المرات، وساعة بين 0 و23.
rhythm-at-once = فورًا
rhythm-daily = مرة في اليوم، كلها معًا
rhythm-weekly = مرة في الأسبوع، يوم الاثنين
rhythm-never = أبدًا
calendar-title = التقويم
calendar-text = كل ما ينتظر صوتك، في التقويم الذي اعتدت استخدامه. هذا العنوان سرّي: تظهر عبره الموضوعات والمواعيد، ولا يتيح لأحد فعل شيء.
calendar-make = إنشاء عنوان تقويم
calendar-again = إنشاء عنوان جديد؛ ويتوقف القديم
calendar-end = إيقاف كل عنوان أُعطي من قبل
calendar-of = تقويم { $x }
calendar-hub-text = كل ما يُسأل عنه هذا المركز، لجميع أعضائه، في التقويم الذي اعتدت استخدامه. العنوان سرّي؛ وإنشاء عنوان جديد يوقف القديم.
calendar-made = عنوان تقويمك
calendar-made-text = يُضاف هذا العنوان اشتراكًا في برنامج التقويم لديك.
mail-hello = مرحبًا { $x }،
mail-subject-one = { $network }: { $tag } – { $title }
mail-subject-many = { $n ->
    [zero] { $network }: لا شيء ينتظر صوتك
    [one] { $network }: أمر واحد ينتظر صوتك
    [two] { $network }: أمران ينتظران صوتك
    [few] { $network }: { $n } أمور تنتظر صوتك
    [many] { $network }: { $n } أمرًا ينتظر صوتك
   *[other] { $network }: { $n } أمر ينتظر صوتك
 }
mail-subject-came = { $network }: ما آلت إليه الأمور
mail-lead-came = هذا ما آلت إليه أمور كان لك فيها نصيب.
mail-tag-asked = سؤال إليك
mail-tag-again = سؤال إليك من جديد، فقد تغيّر النص
mail-tag-reminder = ما زال مفتوحًا، ويُغلق قريبًا
mail-tag-waits = بانتظارك
mail-tag-came = ما آل إليه الأمر
mail-because = السبب: { $x }.
mail-until = حتى { $x } ({ $zone })
time-of = بتوقيت { $x }
mail-choose = اختيار أحد الروابط يفتح صفحة لتأكيد الجواب. الروابط لك وحدك، وتعمل مرة واحدة ولهذه الجولة فقط.
mail-marks = التغييرات معلَّمة هكذا: [-حُذف-] [+أُضيف+].
mail-all-of-it = كل التفاصيل:
mail-why = تصلك هذه الرسالة لأنك من أعضاء { $x }.
mail-settings = مواعيد الرسائل
mail-off = إيقاف الرسائل
join-title = دعوة إليك للانضمام إلى { $x }
join-title-hub = دعوة إليك للانضمام إلى { $x }، في { $y }
join-by = من { $x }
join-as = يكون انضمامك باسم { $x }.
join-voice = سيكون لك التحدث باسم { $x }.
join-address-text = نرسل إليك رابطًا لنتأكد من أن العنوان لك، وهو يعيدك إلى هنا.
your-name = اسمك
your-name-hint = كما يعرفك الآخرون
join = الانضمام
join-over-title = انتهت هذه الدعوة
join-over-text = إما أنها أُغلقت، أو استُنفدت، أو انقضى وقتها. يمكنك طلب دعوة جديدة ممن دعاك.
found-title = تأسيس شبكة
found-text = يُدرَج في البداية ما هو قائم؛ وتبقى الغاية والقواعد مؤقتة إلى أن تعتمدها المراكز، وعندئذ تنتهي صلاحياتك الخاصة، أو بعد تسعين يومًا.
found-name = ما اسمها؟
found-slug = اسمها المختصر في العناوين
found-slug-hint = أحرف لاتينية صغيرة وأرقام وشرطات؛ يُشتق من الاسم إن تُرك فارغًا.
found-purpose = ما غايتها؟ جملة واحدة تكفي.
found-founder = اسمك
found-button = تأسيس
found-charter = بأي قواعد تبدأ الشبكة؟ يمكن للمراكز أن تغيّر أيًّا منها.
found-recommended = موصى به
charter-about-sociocratic = لكل مركز صوت واحد؛ ولا يُقرَّر شيء ما دامت هناك حجة تبيّن ضرره.
charter-about-cooperative = لكل عضو صوت واحد؛ وما يُلزم الجميع يحتاج إلى ثلثي المصوّتين.
charter-about-informal = من يقترح شيئًا ينتظر ثلاثة أيام ثم يفعله، ما لم يبيّن أحد ضررًا فيه.
found- = التأسيس
founding-title = التأسيس
founding-lead = إدراج المراكز، ثم معاينة كل رسالة قبل إرسالها، ثم سؤال الجميع دفعة واحدة. ولا يُعدّ شيء هنا مقرَّرًا إلا بعد أن تعتمده المراكز.
founding-running = جولة التأسيس جارية:
founding-over = انتهت جولة التأسيس:
founding-paste = قائمة المراكز
founding-paste-text = مركز واحد في كل سطر: اسمه، وعنوان بريد من سيتحدث باسمه، وإن شئت مكانه ومنطقته الزمنية. ويمكن لصق أسطر من جدول أو من ملف CSV. لن يُرسل شيء بعد.
founding-check = معاينة ما سيُرسل
founding-faults = لم يُرسل شيء. تحتاج هذه الأسطر إلى تصحيح:
founding-line = السطر { $x }:
founding-no-hub = لا يوجد فيه اسم مركز.
founding-no-address = لا أحد يمكنه التحدث باسم { $x }؛ ينقصه عنوان بريد.
founding-bad-address = لا يبدو { $x } عنوان بريد.
founding-bad-hub = اسم المركز سطر واحد، ولا يتجاوز { $x } من الأحرف.
founding-unknown = { $x } زائد؛ فلا شيء بعد الاسم والعناوين والمكان والمنطقة الزمنية. إن كان جزءًا من المكان، فليُفصل بين الحقول بفاصلة منقوطة.
founding-there = { $x } موجود بالفعل.
founding-twice = ورد { $x } مرتين في القائمة؛ والشخص الواحد يتحدث باسم مركز واحد.
founding-too-long = لا أكثر من { $x } من الأسطر دفعة واحدة؛ ويمكن إرسال الباقي بعدها.
founding-empty = يُرجى لصق مركز واحد على الأقل مع عنوان.
founding-mails = { $n ->
    [zero] لا مراكز ولا رسائل
    [one] مركز واحد، وهذه رسالته
    [two] مركزان، وهاتان رسالتاهما
    [few] { $n } مراكز، وهذه رسائلها
    [many] { $n } مركزًا، وهذه رسائلها
   *[other] { $n } مركز، وهذه رسائلها
 }
founding-send = { $n ->
    [zero] لا شيء للإرسال
    [one] إدراج هذا المركز وإرسال الرسالة
    [two] إدراج المركزين وإرسال الرسالتين
    [few] إدراج { $n } مراكز وإرسال الرسائل
    [many] إدراج { $n } مركزًا وإرسال الرسائل
   *[other] إدراج { $n } مركز وإرسال الرسائل
 }
founding-wall = المراكز
founding-wall-empty = لا مراكز بعد.
hubs-count = { $n ->
    [zero] لا شيء بعد
    [one] مركز واحد
    [two] مركزان
    [few] { $n } مراكز
    [many] { $n } مركزًا
   *[other] { $n } مركز
 }
people-count = { $n ->
    [zero] لا أحد
    [one] شخص واحد
    [two] شخصان
    [few] { $n } أشخاص
    [many] { $n } شخصًا
   *[other] { $n } شخص
 }
founding-invited = وصلته الدعوة، ولم ينضمّ منه أحد بعد
founding-voiceless = لا أحد يتحدث باسمه بعد
founding-silent = لم يُجب بعد
founding-open-title = جولة التأسيس
founding-open-text = يُسأل كل مركز هل يقبل بالغاية والقواعد، وأمامه عشرة أيام. فإذا قال نعم عدد كافٍ ولم يبقَ اعتراض مفتوح، سرت الغاية والقواعد معًا وانتهت صلاحياتك الخاصة.
founding-open = سؤال جميع المراكز الآن
founding-powers = تنتهي صلاحيات التأسيس الخاصة حين تعتمد المراكز الغاية والقواعد، وفي موعد أقصاه { $x }.
founding-tension = نبدأ معًا، لكنّ شخصًا واحدًا فقط دوّن حتى الآن ما الذي نعمل من أجله وبأي قواعد.
founding-round-title = اعتماد غاية { $x } وقواعدها
founding-text =
    نعتمد غايتنا والقواعد التي نقرر بها.

    > { $purpose }

    تبدأ القواعد بصيغة *{ $charter }*. وكل بند منها، مع سببه، موجود هنا: { $link }

    وبهذا تنتهي صلاحيات التأسيس الخاصة. ويمكن بعد ذلك تغيير أي قاعدة بالطريقة التي تنص عليها هي نفسها.
founding-criterion = بعد عام تسأل المراكز: من قرر هذا؟ فلا يعرف أحد الجواب.
founding-mail-subject = دعوة إلى التحدث باسم { $x } في { $y }
founding-mail-body =
    مرحبًا،

    يجري تأسيس { $network } بمبادرة من { $founder }، وهذه دعوة إليك للتحدث باسم { $hub } هناك.

    غايتها:

        { $purpose }

    أصوات المراكز كلها متساوية. وبصفتك من يتحدث باسم { $hub }، يصلك السؤال كلما كان هناك قرار يخص الجميع؛ يمكنك الجواب من بريدك أو من هاتفك، وتسليم الصوت إلى غيرك في أي وقت.

    هذا رابط انضمامك؛ يكفي فيه ذكر اسمك، لا أكثر:

    { $link }

    الرابط لك وحدك، وهو صالح ثلاثين يومًا. وإن لم تكن لك رغبة في ذلك، فلا داعي لفعل أي شيء.
outbox-text = رسائل تنتظر لأن خادم البريد لم يُضبط بعد. لا تُرى هذه الصفحة إلا من هذا الجهاز.
outbox-empty = لا شيء في الانتظار.
sent = أُرسلت
too-often-title = لحظة من فضلك
too-often-text = أُرسلت إلى هذا العنوان عدة روابط قبل قليل. قد تكون في بريدك، أو بين الرسائل غير المرغوبة؛ وإلا فيمكنك المحاولة من جديد بعد عشر دقائق.
nowhere-title = لا شيء هنا
nowhere-text = إما أن العنوان خطأ، أو أن ما هنا ليس متاحًا لك. وجوابنا واحد في الحالتين.
to-start = إلى البداية
tension-recorded = الهاجس الذي كتبته سُجِّل وهو باقٍ، أما المقترح فلم يُسجَّل.
not-recorded = لم يُسجَّل، ولم يضع شيء مما كتبت.

## اليوم
greet-morning = صباح الخير، { $x }
greet-day = طاب نهارك، { $x }
greet-evening = مساء الخير، { $x }
nothing-needs-you = لا شيء ينتظر صوتك الآن، وهذا حال طيب.
things-need-you = { $n ->
    [zero] لا شيء ينتظر صوتك.
    [one] أمر واحد ينتظر صوتك.
    [two] أمران ينتظران صوتك.
    [few] { $n } أمور تنتظر صوتك.
    [many] { $n } أمرًا ينتظر صوتك.
   *[other] { $n } أمر ينتظر صوتك.
 }
next-closes = أقرب موعد: { $x }.
needs-your-voice = ما ينتظر صوتك
all-open = كل ما هو مفتوح
serves = يخدم:
came-of = ما آلت إليه الأمور
being-talked = قيد النقاش
felt-lately = هواجس طُرحت مؤخرًا
no-tensions = لم يطرح أحد هاجسًا في الآونة الأخيرة.
give-voice-of = الإدلاء بصوت { $x }
give-answer = الإدلاء بجوابك
do-answer = الإجابة
do-dispute = الرد على الرأي المخالف
do-confirm = الاطلاع
do-take = إحالة إلى الفحص
do-review = المراجعة
do-report = تقديم التقرير
do-term-ends = الاطلاع
do-account = الإجابة
need-consent = جولة تراضٍ · { $x } · أجاب { $a } من { $e }
need-vote = تصويت · { $x } · صوّت { $a } من { $e }
need-questions = في مقترحك أسئلة مفتوحة · { $x }
need-dispute = رأي يخالف اعتراضك · { $x }
need-confirm = تعديل مقترح من شأنه أن يعالج اعتراضك · { $x }
need-take = اعتراض ينتظر الفحص · { $x }
need-review = حان موعد المراجعة، والمسؤولية عليك · { $x }
need-report = مطلوب منك تقرير عمّا فعلته بتفويضك
need-term-ends = ينتهي تفويضك قريبًا: لا بد من إيجاد من يتولاه، أو من إسناده إليك مرة أخرى
need-account = قرار اتُّخذ لضيق المال: ماذا حلّ بالغاية؟ · { $x }
you-proposed = أنت من قدّمه.
you-objected = كان لاعتراضك دور فيه.
you-answered = كان جوابك من بين الأجوبة.
you-concerned = يتعلق بما أُسند إليك.
asked-said = أجوبة أعضاء { $x }: نعم { $yes }، لا { $no }.
asked-gave = صوته في الشبكة: { $x }.
asked-gave-nothing = لم يُدلِ بصوته في الشبكة.
asked-open = لم تقرر الشبكة بعد.
cost-hubs = من يُسأل عن هذا: { $hubs }، ووراء الأصوات { $people }. الوقت اللازم لكل صوت: { $minutes } تقريبًا.
cost-people = من يُسأل عن هذا: { $people }. الوقت اللازم لكل جواب: { $minutes } تقريبًا.
charter-rounds = { $n ->
    [zero] لا تُفتح للشبكة كلها أي جولة؛ ولا يشمل ذلك المراجعات وسحب التفويضات وتغيير هذه القواعد.
    [one] لا تُفتح للشبكة كلها إلا جولة واحدة في الوقت نفسه؛ ولا يشمل ذلك المراجعات وسحب التفويضات وتغيير هذه القواعد.
    [two] لا تُفتح للشبكة كلها أكثر من جولتين في الوقت نفسه؛ ولا يشمل ذلك المراجعات وسحب التفويضات وتغيير هذه القواعد.
    [few] لا تُفتح للشبكة كلها أكثر من { $n } جولات في الوقت نفسه؛ ولا يشمل ذلك المراجعات وسحب التفويضات وتغيير هذه القواعد.
    [many] لا تُفتح للشبكة كلها أكثر من { $n } جولة في الوقت نفسه؛ ولا يشمل ذلك المراجعات وسحب التفويضات وتغيير هذه القواعد.
   *[other] لا تُفتح للشبكة كلها أكثر من { $n } جولة في الوقت نفسه؛ ولا يشمل ذلك المراجعات وسحب التفويضات وتغيير هذه القواعد.
 }
effect-charter-limit = { $n ->
    [zero] من الآن فصاعدًا لا تُفتح للشبكة كلها أي جولة
    [one] من الآن فصاعدًا لا تُفتح للشبكة كلها إلا جولة واحدة في الوقت نفسه
    [two] من الآن فصاعدًا لا تُفتح للشبكة كلها أكثر من جولتين في الوقت نفسه
    [few] من الآن فصاعدًا لا تُفتح للشبكة كلها أكثر من { $n } جولات في الوقت نفسه
    [many] من الآن فصاعدًا لا تُفتح للشبكة كلها أكثر من { $n } جولة في الوقت نفسه
   *[other] من الآن فصاعدًا لا تُفتح للشبكة كلها أكثر من { $n } جولة في الوقت نفسه
 }
forecast-enough = قياسًا على عادة المراكز، سيجيب في الموعد { $x } من { $y }؛ واللازم { $z }.
forecast-short = قياسًا على عادة المراكز، لن يجيب في الموعد إلا { $x } من { $y }؛ واللازم { $z }. والمكالمة أنفع من الرسالة.
habit = الجولات الأخيرة: أجاب في { $x } من { $y }
habit-new = لم يُسأل من قبل
do-call = الاطلاع والاتصال
need-call = لم يُجب { $x } بعد، وهو في رعاية مركزك. والمكالمة أنفع من الرسالة.
need-stands-in = لم يُجب من له التحدث أولًا باسم { $x }. والجواب مطلوب منك الآن نيابةً عنه.
heard-title = من لا صوت لهم هنا
heard-clients = من تعمل مراكزنا لأجلهم
heard-partners = شركاؤنا
heard-affected = من يعيشون مع ما يُقرَّر
heard-required = تطلب قواعدنا سماعهم
heard-not-asked = لم يُسألوا بعد.
heard-nobody-yet = سُئلوا، ولم يُجب أحد بعد.
heard-unreplied = { $n ->
    [zero] لا أحد ينتظر جوابًا
    [one] شخص واحد ينتظر جوابًا
    [two] شخصان ينتظران جوابًا
    [few] { $n } أشخاص ينتظرون جوابًا
    [many] { $n } شخصًا ينتظرون جوابًا
   *[other] { $n } شخص ينتظرون جوابًا
 }
hear-ask = سؤالهم
hear-others = الاستماع إلى آخرين
hear-others-text = يمكن لمن لا صوت لهم هنا أن يقولوا ما يرونه، عبر رابط يصلهم منك. ويظهر كلامهم إلى جانب النص، ولا يقرر شيئًا.
hear-by = من نودّ سماع رأيهم: { $x }
hear-until = يمكنك الجواب إلى أن يُتخذ القرار.
hear-made = من نودّ سماع رأيهم: { $x }
hear-made-text = يُرسَل هذا الرابط إلى أصحاب الشأن: { $x }. وهو يعرض هذا السؤال وحده، بلا حاجة إلى حساب. ويظهر ما يقولونه إلى جانب النص، ثم يصلهم ما آل إليه الأمر.
hear-name-hint = وباسم من جوابك، إن كان باسم أحد غيرك
hear-next = صار جوابك الآن إلى جانب النص، أمام كل من يشارك في القرار. وحين يُتخذ القرار تصلك رسالة بما آل إليه الأمر.
heard-subject = ما آل إليه الأمر: { $x }
heard-body =
    مرحبًا { $name }،

    سبق أن سمعنا رأيك في «{ $title }»، في { $network }. وهذا ما آل إليه الأمر: { $ended }

    كان جوابك: { $said }

    { $reply }

    هذه رسالتنا الوحيدة عمّا آل إليه الأمر؛ ولم نعد نحتفظ بعنوانك.
heard-reply = وهذا ما كُتب جوابًا لك: { $x }
heard-no-reply = لم يكتب أحد جوابًا عمّا قلته؛ وقد بقي إلى جانب النص طوال النظر في القرار.
need-reply = شخص لا صوت له هنا قال شيئًا، وينتظر جوابك · { $x }
charter-heard = من يُسمع رأيهم أولًا: { $x }.
ratify = نقرر هذا بأنفسنا
ratify-title = نُبقي على { $x }
ratify-text = من أسّس الشبكة هو من أدخل { $x }. ونقرر الآن بأنفسنا أن يبقى كما هو.
kind-ratify = يبقى كما هو، بقرار منا
effect-ratify = يبقى { $x }، بقرار منا
translate = نقل النص إلى لغة أخرى
translate-text = تظهر ترجمتك إلى جانب النص، باسمك. أما المُلزِم فهو الأصل.
translate-save = إضافتها إلى جانب النص
translation = الترجمة
translation-into = ترجمة إلى: { $x }
translation-by = ترجمة { $x }، { $y }. أما المُلزِم فهو الأصل.
came-adopted = اعتُمد، وهو سارٍ.
came-asked = عُدّت الإجابات؛ ولم يُقرَّر شيء.
came-not-adopted = لم يُعتمد.
came-quorum = أجاب عدد أقل من اللازم، فلم يُقرَّر شيء.
came-withdrawn = سحبه من قدّمه.
came-discarded = أُغلق: القرار ليس لنا.
came-lapsed = انقضت مدته من دون قرار.

## الغاية
purpose-version = النسخة { $x } · منذ { $y }
decided-in = تقرّر في
brought-in = أُدخل عند التأسيس، ولم يُقرَّر هنا قط
outcomes = ما نعمل من أجله
outcomes-text = يبيّن كل مقترح أيًّا من هذه الأهداف يخدم. وما لا يخدم شيئًا منها يسهل أن يُرى.
served-by = { $n ->
    [zero] لا شيء يخدمه بعد
    [one] يخدمه مقترح واحد
    [two] يخدمه مقترحان
    [few] تخدمه { $n } مقترحات
    [many] يخدمه { $n } مقترحًا
   *[other] يخدمه { $n } مقترح
 }
purpose-before = كيف كانت من قبل
theory-title = كيف نتصوّر حدوث التغيير
theory-text = ما نفعله يؤدي إلى ما يتغير، وهذا يؤدي إلى التغيير الذي ننشده. وكل خطوة تقول لماذا، وتحمل ما تبيّن للناس عنها. وبالنقر على مربع أو على خطوة يظهر المزيد.
theory-drawing = الشيء نفسه رسمًا: مما نفعله، مرورًا بما يتغير، إلى التغيير الذي ننشده
theory-read-list = قراءته قائمةً
theory-as-list = الشيء نفسه قائمةً
theory-empty = لا شيء هنا بعد. تكون البداية بالتغيير المنشود، ثم بالسؤال عمّا يجب أن يسبقه.
theory-do = ما نفعله
theory-changes = ما يتغير
theory-sought = التغيير الذي ننشده
theory-served = { $n ->
    [zero] لا شيء يخدمه بعد
    [one] يخدمه مقترح واحد
    [two] يخدمه مقترحان
    [few] تخدمه { $n } مقترحات
    [many] يخدمه { $n } مقترحًا
   *[other] يخدمه { $n } مقترح
 }
theory-version = كما هو بعد { $x } من التغييرات
theory-key-moss = تسنده الأدلة
theory-key-amber = لا تسنده أدلة، أو قَدُمت أدلته
theory-key-coral = تناقضه أدلة
theory-key-minor = متقطّع: ليس على الطريق الحاسم
theory-draft = مسودة: ينقصها شيء
theory-coherent = مكتمل، ولا أحد يقف وراءه بعد
theory-endorsed = نقف وراءه
theory-under-test = قيد الاختبار
theory-partly = تسند الأدلة بعضه
theory-validated = تسنده الأدلة
theory-challenged = محل طعن
theory-challenges = ما يطعن فيه
theory-gaps = ما ينقصه
theory-worth = ما قيمته اليوم
theory-covered = الخطوات الحاسمة التي تسندها الأدلة
theory-unmeasured = ما حان قياسه ولم يُقَس
theory-outside = هل نظر فيه أحد من الخارج
theory-worth-text = تكون الخطوة مسنودة بالأدلة إذا كان لها دليل من المستوى 2 أو أعلى لم تمضِ عليه سنتان، ولم يناقضها دليل بالقوة نفسها، وجرى التحقق من افتراضاتها الحاسمة خلال سنتين. ويكون الكل مسنودًا بالأدلة إذا كانت كل خطوة حاسمة كذلك، وقيس كل ما حان قياسه، وسجّل دليلًا شخص لا يتحمل المسؤولية عنه.
theory-change = اقتراح تغيير
theory-change-text = لا يتغير إلا بقرار. وكل تغيير فيه يُنتج نسخة أخرى، على الشبكة أن تقف وراءها من جديد.
theory-way = «{ $x }» يؤدي إلى «{ $y }»
theory-because-of = بسبب: { $x }
x-of-y = { $x } من { $y }
gap-no-impact = لم يُذكر أي تغيير ننشده.
gap-no-whom = لم يُذكر لأجل من { $x }.
gap-no-way = { $x } لا يؤدي إلى أي تغيير ننشده.
gap-no-cause = لا شيء يؤدي إلى { $x }.
gap-no-measure = لا يستطيع أحد أن يرى هل يتحقق { $x }: ليس له مؤشر.
gap-no-critical-way = لا طريق من الخطوات الحاسمة يؤدي إلى { $x }.
challenge-no-longer = كانت الأدلة تسندها، ولم تعد: { $x }
challenge-unanswered = تناقضها أدلة، ولم يُجب أحد: { $x }
link-supported = تسندها الأدلة
link-open = لا تسندها أدلة
link-ended = لم تعد سارية
link-critical = خطوة حاسمة
link-minor = ليست على الطريق الحاسم
assumptions = ما يجب أن يصحّ
assumption-critical = حاسم
assumption-holds = يصحّ
assumption-fails = لا يصحّ
assumption-untested = لم يتحقق منه أحد بعد.
assumption-check = التحقق منه
assumption-question = هل يصحّ الآن؟
assumption-how = كيف عرفت ذلك؟
assumption-file = تسجيل التحقق
checks-before = { $n ->
    [zero] لم يجرِ تحقق سابق
    [one] تحقق سابق واحد
    [two] تحققان سابقان
    [few] { $n } تحققات سابقة
    [many] { $n } تحققًا سابقًا
   *[other] { $n } تحقق سابق
 }
evidence = ما تبيّن للناس
evidence-none = لم يسجّل أحد شيئًا بعد.
evidence-give = ماذا تبيّن لك؟
evidence-says = ماذا يقول عن هذه الخطوة؟
says-supports = يسندها
says-mixed = متباين
says-contradicts = يناقضها
evidence-words = ما الذي تبيّن، وكيف؟
evidence-level = ما قوّته؟
evidence-level-1 = 1: رواية معقولة
evidence-level-2 = 2: بيانات تُظهر تغيّرًا
evidence-level-3 = 3: مقارنة تُظهر أننا أسهمنا فيه
evidence-level-4 = 4: توصّل إليه آخرون من جديد
evidence-level-5 = 5: يصحّ في أماكن كثيرة
evidence-on = في أي يوم تبيّن ذلك؟
evidence-source = أين يمكن الاطلاع عليه؟
evidence-answers = جواب عن دليل مناقض
evidence-answers-which = هل يجيب عن دليل مناقض؟
evidence-instead = هل يحل محل ما سجّلته من قبل؟
evidence-unanswered = ينتظر جوابًا
evidence-file = تسجيل
evidence-past = { $n ->
    [zero] لا أدلة سقط احتسابها
    [one] دليل واحد لم يعد يُحتسب
    [two] دليلان لم يعودا يُحتسبان
    [few] { $n } أدلة لم تعد تُحتسب
    [many] { $n } دليلًا لم تعد تُحتسب
   *[other] { $n } دليل لم تعد تُحتسب
 }
evidence-past-text = حلّ محلها غيرها، أو سُجّلت قبل أن تُعاد صياغة أحد طرفي هذه الخطوة. ويمكن لمن سجّلها، ولكل من ينتمي إلى حيث تغيّرت الخطوة، تسجيلها من جديد.
outcome-led-to-by = ما الذي يؤدي إليه؟
outcome-leads-to = إلى ماذا يؤدي؟
outcome-retired-tag = لم نعد نعمل من أجله
for-whom = لأجل: { $x }
indicators = كيف لنا أن نراه
indicator = مؤشر
theory-step = خطوة
indicator-now = الآن
indicator-from = من أين بدأ
indicator-target = إلى أين ينبغي أن يصل
indicator-by = حتى متى
indicator-missing = لم يُقَس
indicator-reached = { $x } { $unit }، والمنشود { $y }
indicator-reports = { $n ->
    [zero] لا قياسات
    [one] قياس واحد
    [two] قياسان
    [few] { $n } قياسات
    [many] { $n } قياسًا
   *[other] { $n } قياس
 }
indicator-report = الإبلاغ بما يُظهره
indicator-value = ماذا يُظهر؟ ({ $x })
indicator-file = تسجيل
indicator-name = ما الذي يُعدّ؟
indicator-unit = بأي وحدة؟
indicator-worth = ما الذي يُظهره؟
indicator-of = كيف لنا أن نرى هذا: { $x }
worth-people = الناس
worth-planet = الكوكب
worth-profit = الربح
rank-input = ما نبذله
rank-activity = ما نفعله
rank-output = ما ينتج عنه فورًا
rank-short = ما يتغير قريبًا
rank-middle = ما يتغير خلال بضع سنوات
rank-long = ما يتغير على المدى البعيد
rank-impact = التغيير الذي ننشده
rank-label = ما هو؟
whom-label = لأجل من هو؟
outcome-name = بالكلمات
connect-from = ما الذي يؤدي إليه؟
connect-to = إلى ماذا يؤدي؟
connect-why = لماذا يؤدي أحدهما إلى الآخر؟
connect-critical = من دون هذه الخطوة لا نصل إلى ما ننشده
connect-assumes = ما الذي يجب أن يصحّ؟ واحد في كل سطر.
connect-assumes-critical = لا يُعتدّ بالخطوة ما لم يتحقق أحد من صحة كل ذلك
endorse-text = تقف الشبكة وراء تصوّرنا للتغيير كما هو مكتوب الآن. وكل ما يتغير فيه بعد ذلك لا بد أن يُقرَّر من جديد.
kind-outcome = نعمل كذلك من أجل شيء
kind-connect = أمر يؤدي إلى آخر
kind-indicator = كيف لنا أن نراه
kind-endorse = نقف وراء تصوّرنا للتغيير
kind-revise-outcome = تُعاد صياغته
kind-retire-outcome = لم نعد نعمل من أجله
kind-disconnect = أمر لم يعد يؤدي إلى آخر
kind-end-indicator = مؤشر لم يعد يُنظر فيه
drift-title = أين نحيد عن الغاية
drift-lead = قرارات لا تذكر شيئًا تخدمه، وما حلّ بالغاية حيث ضاق المال.
drift-look = الاطلاع عليها
drift-text = { $n ->
    [zero] لم يُتخذ أي قرار في نصف العام الأخير.
    [one] نُظر في قرار واحد من نصف العام الأخير.
    [two] نُظر في قرارين من نصف العام الأخير.
    [few] نُظر في { $n } قرارات من نصف العام الأخير.
    [many] نُظر في { $n } قرارًا من نصف العام الأخير.
   *[other] نُظر في { $n } قرار من نصف العام الأخير.
 }
drift-line = قرارات لا تذكر أي هدف: { $x } من آخر { $y }. واتُّخذ لضيق المال: { $money }.
drift-none = كل قرار يذكر ما يخدمه، وذلك يؤدي إلى التغيير الذي ننشده.
drift-nameless = قرارات لا تذكر أي هدف: { $x } من { $y }
drift-aside = { $n ->
    [zero] لا قرارات تخدم ما لا يؤدي إلى شيء
    [one] قرار واحد يخدم ما لا يؤدي إلى شيء
    [two] قراران يخدمان ما لا يؤدي إلى شيء
    [few] { $n } قرارات تخدم ما لا يؤدي إلى شيء
    [many] { $n } قرارًا تخدم ما لا يؤدي إلى شيء
   *[other] { $n } قرار تخدم ما لا يؤدي إلى شيء
 }
drift-aside-text = تذكر هدفًا لا تؤدي منه أي خطوة إلى التغيير الذي ننشده. وهذا لا يوقف شيئًا؛ إنه سؤال.
drift-money = ما اتُّخذ لضيق المال
drift-money-text = بعد نصف عام يُسأل من يتحمل المسؤولية عنه: ماذا حلّ بالغاية؟
drift-money-open = لم يُقل بعد
drift-unserved = ما لم يخدمه أي قرار في الآونة الأخيرة
drift-where = أين
drift-body = المجموعة
drift-count = قرارات بلا هدف
local-outcomes = ما يعمل من أجله هذا المركز أيضًا
local-outcome-leads = يؤدي إلى
local-outcomes-none = لا شيء خاصًّا به بعد. وما يضيفه هنا يؤدي إلى ما يشترك فيه الجميع.
outcome = هدف
what-serves-it = ما يخدمه
nothing-serves-it = لم يذكر أي مقترح هذا الهدف بعد.
charter-title = قواعدنا
charter-h1 = لمن يحق ماذا، وكيف نقرر
charter-text = هذه قواعد الشبكة نفسها. لا تتغير إلا بقرار؛ ومن يشغّل هذا الخادم لا يملك شيئًا من هذه الصلاحيات.
charter-do = ما يمكن فعله مباشرة
charter-decide = ما يحتاج إلى قرار
matter-raise-tension = طرح هاجس
matter-propose = تقديم مقترح
matter-talk = المشاركة في النقاش
matter-invite = دعوة أشخاص
matter-enter-circle = دخول دائرة
matter-start-review = طلب مراجعة اتفاق
matter-amend-purpose = تغيير الغاية
matter-set-outcomes = تحديد ما نعمل من أجله
matter-set-local-outcomes = تحديد ما يعمل من أجله مركز أيضًا
matter-change-charter = تغيير هذه القواعد
matter-adopt-charter = اعتماد الغاية والقواعد
matter-create-hub = قبول مركز جديد
matter-create-circle = إنشاء دائرة
matter-dissolve-hub = حلّ مركز
matter-dissolve-circle = حلّ دائرة
matter-define-role = تعريف دور
matter-grant-role = إسناد دور إلى شخص
matter-end-role-mandate = استرداد دور
matter-grant-voice = تحديد من يتحدث باسم مركز
matter-end-voice = تحديد من لم يعد يتحدث باسم مركز
matter-adopt-agreement = اعتماد اتفاق
matter-change-agreement = تغيير اتفاق أو إبقاؤه أو إنهاؤه
rule-anyone = يحق لكل عضو
rule-inside = يحق لكل من ينتمي إلى المجموعة
rule-voice = يحق لمن يتحدث باسم المجموعة؛ وما دام لا أحد يفعل فلأعضائها
rule-facilitator = يحق لمن يتولى تيسير المجموعة؛ وما دام لا أحد يتولاه فلأعضائها
rule-decide = القرار { $x }، بطريقة { $y }
place-network = لجميع المراكز
place-there = للمجموعة المعنية
place-above = للمجموعة الأوسع التي تضمها

## القرارات
raise-title = طرح هاجس
raise-text = ثمة أمر ليس كما يمكن أن يكون، وهذا الإحساس وحده يكفي؛ لا حاجة إلى حلّ جاهز.
raise-label = ما الذي لفت انتباهك؟
raise-button = طرح
where-felt = في أي مجموعة يظهر؟
language-of-text = لغة نصّك
open-rounds = الجولات المفتوحة
no-rounds = لا توجد جولة مفتوحة.
waits = في الانتظار
answered-of = أجاب { $x } من { $y }
open-objections = { $n ->
    [zero] لا اعتراضات مفتوحة
    [one] اعتراض مفتوح واحد
    [two] اعتراضان مفتوحان
    [few] { $n } اعتراضات مفتوحة
    [many] { $n } اعتراضًا مفتوحًا
   *[other] { $n } اعتراض مفتوح
 }
agreements = الاتفاقات
in-force = السارية: { $n }
review-on = المراجعة { $x }
rounds-over = الجولات المنتهية
older-rounds = جولات أقدم
look-for = ابحث عن قرار أو هاجس
look-for-do = ابحث
look-for-all = إظهار الكل
tensions = الهواجس
tension = هاجس
raised-by = مطروح من { $x }
rests-since = تُرك ليهدأ في { $x }
became-of-it = ما آل إليه
what-you-can-do = ما يمكنك فعله
tension-next = قد يصير الهاجس مقترحًا، أو يفضي إلى حديث، أو يُترك ليهدأ. ولكل من هنا أن يتابعه.
propose-from = تقديم مقترح
let-rest = تركه ليهدأ
ending-adopted = اعتُمد
ending-not-adopted = لم يُعتمد
ending-quorum = أجوبة أقل من اللازم
ending-withdrawn = سُحب
ending-discarded = القرار ليس لنا
ending-lapsed = انقضت مدته

proposal = مقترح
propose-title = تقديم مقترح
propose-button = تقديم
propose-defaults = إن تُرك الباقي كما هو: تكون المسؤولية عنه عليك، ويعود إلى المراجعة بعد ستة أشهر، وتحدد القواعد طريقة القرار.
held-in = في { $x }
which-tension = عن أي هاجس يجيب؟
raise-here = لا شيء من هذه؟ يُرجى كتابة ما تشعر به هنا؛ سيُطرح مع المقترح.
title-label = في سطر واحد
text-label = النص
serves-label = أيًّا من أهدافنا يخدم؟
how-notice = كيف نعرف أنه لم ينجح؟
if-adopted = إذا اعتُمد، حدث هذا من تلقاء نفسه
kind-adopt = يصبح النص اتفاقًا
kind-role = يُنشأ دور
kind-grant-role = يُسند دور قائم إلى شخص
kind-grant-voice = يُعيَّن من يتحدث باسم هذا المركز
kind-supersede = يحل النص محل اتفاق
kind-keep = يبقى اتفاق على حاله
kind-end = ينتهي اتفاق
kind-circle = تُنشأ دائرة
kind-hub = يُقبل مركز جديد
kind-purpose = تتغير الغاية
kind-charter = نعتمد هذه الغاية وهذه القواعد
kind-end-mandate = ينتهي تفويض
keep-until = المراجعة التالية، إن بقي
name-label = الاسم
about-label = الغرض منه
new-purpose = الغاية الجديدة
role-name = ما اسم الدور؟
role-purpose = ما الغرض منه؟
role-accountabilities = ما تشمله مسؤوليته
more-proposal = موعد المراجعة، القيمة، المال، اللغة
review = موعد المراجعة
review-hint = بعد ستة أشهر إن تُرك فارغًا
worth-purpose = ما قيمته للغاية؟ (من 1 إلى 5)
worth-business = ما قيمته من الناحية التجارية؟ (من 1 إلى 5)
worth-purpose-short = القيمة للغاية
worth-business-short = القيمة التجارية
money-short-question = ما كنا لنفعل هذا لولا ضيق المال
money-short = لضيق المال
because = السبب:
so-that = من أجل:
serves-nothing = لا يذكر أي هدف
serves-aside = يخدم ما لا يؤدي إلى أي تغيير ننشده
steps = الخطوات
held-by-body = في
proposed-by = مقدَّم من
hosted-by = بإدارة

step-clarify = الاستيضاح
step-react = الانطباعات
step-amend = التعديل
step-consent = التراضي
step-ballot = التصويت
step-result = السريان
step-result-then = إذا اعتُمد
step-closes = تُغلق { $x } بتوقيتك
step-waits = في الانتظار
step-rests = متوقفة مؤقتًا
step-skipped = لا حاجة إليها
step-coming = لاحقًا
step-clarify-done = { $n ->
    [zero] لا أسئلة
    [one] سؤال واحد
    [two] سؤالان
    [few] { $n } أسئلة
    [many] { $n } سؤالًا
   *[other] { $n } سؤال
 }
step-react-done = { $n ->
    [zero] لا انطباعات
    [one] انطباع واحد
    [two] انطباعان
    [few] { $n } انطباعات
    [many] { $n } انطباعًا
   *[other] { $n } انطباع
 }
step-amend-done = النسخة { $n }
step-consent-done = { $n ->
    [zero] لا أجوبة
    [one] جواب واحد
    [two] جوابان
    [few] { $n } أجوبة
    [many] { $n } جوابًا
   *[other] { $n } جواب
 }
step-ballot-done = { $n ->
    [zero] لا أصوات
    [one] صوت واحد
    [two] صوتان
    [few] { $n } أصوات
    [many] { $n } صوتًا
   *[other] { $n } صوت
 }

the-text = النص
versions = النسخ
side-by-side = جنبًا إلى جنب
without-marks = بلا علامات
comes-back = يعود إلى المراجعة في { $x }. وعلامة أنه لم ينجح:
no-effects = لا شيء: يُسجَّل هذا القرار ولا يغيّر شيئًا من تلقاء نفسه.
what-was-to-happen = ما كان يحمله هذا المقترح
amend = كتابة نسخة جديدة
new-version = نشر النسخة الجديدة
questions = الأسئلة
ask-label = ما الذي يلزمك معرفته لتتضح لك الصورة؟
ask = طرح السؤال
your-answer = جوابك
answer = الإجابة
leave-open = تركه مفتوحًا
left-open = تُرك مفتوحًا صراحةً.
not-answered-yet = لم يُجب عنه بعد.
answered-by = جواب { $x }
reactions = الانطباعات
react-label = ما وقع هذا في نفسك؟ انطباع قصير واحد، ولا يردّ عليه أحد.
react = إبداء الانطباع
suggestions = تعديلات مقترحة
suggest = اقتراح تعديل
suggest-label = ما الذي يحسن تغييره في النص؟

voice-of = صوت { $x }
your-voice = صوتك
can-hub-live = هل هذا مقبول لدى { $x } حتى { $y }؟
can-you-live = هل هذا مقبول لديك حتى { $x }؟
do-you-want = هل نأخذ بهذا؟
yes = نعم
no = لا
abstain = امتناع
yes-hint = قابل للتطبيق، وتجربته مأمونة بما يكفي
yes-but = نعم، لكنّ شيئًا يقلقني
yes-but-hint = يصبح سؤالًا عند المراجعة، ولا يوقف المقترح
no-because = لا، لأن …
no-because-hint = شيء سيتضرر، أو ثمة ما هو أفضل في المتناول. يتوقف المقترح إلى أن يُعالج ذلك
not-ours = لا رأي لنا في هذا
term-consent = موافقة
term-concern = تحفّظ
term-objection = اعتراض
wished-me = وهو أيضًا ما كنت أتمناه.
wished-hub = وهو أيضًا ما كنا نتمناه.
wished-hint = يُحفظ على حدة، ولا يحسم شيئًا.
wished-too = أمنية أيضًا
wished-count = { $n ->
    [zero] لم يكن أحد ممن يقبلون به يتمناه.
    [one] واحد ممن يقبلون به كان يتمناه أيضًا.
    [two] اثنان ممن يقبلون به كانا يتمنيانه أيضًا.
    [few] { $n } ممن يقبلون به كانوا يتمنونه أيضًا.
    [many] { $n } ممن يقبلون به كانوا يتمنونه أيضًا.
   *[other] { $n } ممن يقبلون به كانوا يتمنونه أيضًا.
 }
term-aside = على الحياد
would-happen = ما الذي سيحدث؟
would-harm = وما الذي سيتضرر من ذلك؟
reason = السبب
reason-placeholder = ما يحسن أن يعرفه الآخرون
all-hubs-read = تقرؤه جميع المراكز
all-members-read = يقرؤه جميع الأعضاء
record-answer = تسجيل جوابي
record-answer-of = تسجيل جواب { $x }
recorded = سُجِّل الجواب.
can-change = يمكنك تغييره حتى { $x }.
change-answer = تغيير الجواب
own-objection-open = اعتراضك يوقف هذا المقترح. وينتهي إذا عولج، أو إذا سحبته صراحةً.
to-objection = إلى اعتراضك
here-as-yourself = حضورك هنا بصفتك الشخصية، وهذه الجولة موجّهة إلى المراكز.
speak-for-hub = التحدث باسم { $x }
only-hubs-answer = هذه الجولة بين المراكز، ويجيب فيها من يتحدث باسم كل مركز. أما النقاش في الأسفل فمفتوح لك.
only-members-answer = يجيب هنا أعضاء { $x }. أما النقاش في الأسفل فمفتوح لك.

what-hubs-say = ما تقوله المراكز
what-people-say = ما يقوله الأعضاء
newest-first = الأحدث أولًا
without-words = أجوبة بلا سبب
said-consent = موافقة
said-concern = موافقة مع تحفّظ
said-objection = اعتراض
said-aside = على الحياد
said-yes = نعم
said-no = لا
said-abstain = امتناع
members-say = أعضاء { $n ->
    [one] مركز واحد سأل أعضاءه
    [two] مركزين سألا أعضاءهما
    [few] { $n } مراكز سألت أعضاءها
    [many] { $n } مركزًا سألت أعضاءها
   *[other] { $n } مركز سألت أعضاءها
}: { $yes } نعم، { $no } لا.
members-paradox = بحساب الأعضاء تميل الكفّة إلى غير ما تميل إليه بحساب المراكز.
where-hubs-stand = مواقف المراكز
where-people-stand = مواقف الأعضاء
of-all = من { $n }
count-yes = نعم
count-worry = نعم، مع تحفّظ
count-objection = لا، لأن …
count-aside = على الحياد
count-vote-yes = نعم
count-vote-no = لا
count-abstain = امتناع
count-silent = بلا جواب بعد
ring-label = نعم: { $agree }، مع تحفّظ: { $worry }، اعتراض: { $against }، على الحياد: { $aside }، بلا جواب: { $silent }
who-not-yet = من لم يُجب بعد
next-objection-open = { $n ->
    [zero] لا اعتراضات مفتوحة.
    [one] هناك اعتراض مفتوح واحد. لا يُعتمد شيء قبل أن يُعالج أو يُسحب.
    [two] هناك اعتراضان مفتوحان. لا يُعتمد شيء قبل أن يُعالجا أو يُسحبا.
    [few] هناك { $n } اعتراضات مفتوحة. لا يُعتمد شيء قبل أن تُعالج أو تُسحب.
    [many] هناك { $n } اعتراضًا مفتوحًا. لا يُعتمد شيء قبل أن تُعالج أو تُسحب.
   *[other] هناك { $n } اعتراض مفتوح. لا يُعتمد شيء قبل أن تُعالج أو تُسحب.
 }
next-hubs-missing = { $n ->
    [zero] اكتملت أجوبة المراكز. إن لم يعترض أحد حتى { $x }، سرى القرار.
    [one] بقي جواب مركز واحد. بعده، إن لم يعترض أحد حتى { $x }، سرى القرار.
    [two] بقي جوابا مركزين. بعدهما، إن لم يعترض أحد حتى { $x }، سرى القرار.
    [few] بقيت أجوبة { $n } مراكز. بعدها، إن لم يعترض أحد حتى { $x }، سرى القرار.
    [many] بقيت أجوبة { $n } مركزًا. بعدها، إن لم يعترض أحد حتى { $x }، سرى القرار.
   *[other] بقيت أجوبة { $n } مركز. بعدها، إن لم يعترض أحد حتى { $x }، سرى القرار.
 }
next-people-missing = { $n ->
    [zero] اكتملت الأجوبة. إن لم يعترض أحد حتى { $x }، سرى القرار.
    [one] بقي جواب شخص واحد. بعده، إن لم يعترض أحد حتى { $x }، سرى القرار.
    [two] بقي جوابا شخصين. بعدهما، إن لم يعترض أحد حتى { $x }، سرى القرار.
    [few] بقيت أجوبة { $n } أشخاص. بعدها، إن لم يعترض أحد حتى { $x }، سرى القرار.
    [many] بقيت أجوبة { $n } شخصًا. بعدها، إن لم يعترض أحد حتى { $x }، سرى القرار.
   *[other] بقيت أجوبة { $n } شخص. بعدها، إن لم يعترض أحد حتى { $x }، سرى القرار.
 }
next-opens = تُفتح الخطوة التالية يوم { $x }.
next-adopted = إن لم يعترض أحد حتى { $x }، سرى القرار.
next-counted = تُعدّ الأصوات يوم { $x }.
next-quorum = الأجوبة حتى الآن أقل من اللازم. وإن لم تزد، دخلت الجولة في الانتظار يوم { $x }.
next-extended = إن بقي من لم يُجب حتى { $x }، مُدّدت الجولة مرة أخرى.
next-waits = إن بقي من لم يُجب حتى { $x }، دخلت الجولة في الانتظار.
next-rests = الجولة متوقفة مؤقتًا؛ ويُسأل الجميع من جديد يوم { $x }.
next-waiting = الجولة في الانتظار: بوسع { $y } أو من يدير الجولة إعادة السؤال. وإلا انقضت مدتها يوم { $x }.
next-objection = تتقدّم الأمور من تلقاء نفسها يوم { $x }.
next-lapses = إن لم يحدث شيء، انقضت مدته يوم { $x }.

result = النتيجة
took-effect = ما سرى
result-consent = اعتُمد. قال نعم { $yes } من { $all }، منهم { $worry } مع تحفّظ؛ { $silent ->
    [0] وأجاب الجميع
   *[other] ولم يُجب { $silent }، والسكوت يُحسب موافقة وفق قاعدة هذه الجولة
 } ({ $rule }). ولم يكن هناك اعتراض مفتوح.
result-vote = اعتُمد ({ $rule }): نعم { $yes }، لا { $no }، امتناع { $aside }؛ ولم يصوّت { $silent } من { $all }.
result-none-chosen = لم يُختر شيء: لم يبقَ من يُختار ولا ما يُختار، أو لم يعلّم أحد على شيء. لا يتغير شيء.
result-not-adopted = لم يُعتمد ({ $rule }): نعم { $yes }، لا { $no }، امتناع { $aside }؛ ولم يصوّت { $silent } من { $all }. لا يتغير شيء.
result-quorum = صوّت عدد أقل من اللازم: لم يصوّت { $silent } من { $all }. لم يُقرَّر شيء ولا يتغير شيء.
result-withdrawn = سحبه من قدّمه. لا يتغير شيء.
result-asked = نعم { $yes }، لا { $no }، امتناع { $aside }؛ ولم يُجب { $silent } من { $all }. كان مجرد سؤال: لا يُقرَّر به شيء.
result-discarded = أُغلق لأن القرار فيه ليس لهذه المجموعة. لا يتغير شيء.
result-lapsed = انقضت مدته من دون قرار. لا يتغير شيء، والهاجس ما زال قائمًا.
rule-name-consent = التراضي
rule-name-two-thirds = ثلثا الأصوات
rule-name-simple = الأغلبية البسيطة
count-again = إعادة العدّ بنفسك
the-rule = القاعدة
the-electorate = من كان لهم حق الجواب
what-came = ما آل إليه الأمر
note-label = كيف انتهى الأمر؟ بكلماتك، لمن شاركوا في القرار.
sent-back = أُعيد يوم { $x }
lead-round = إدارة هذه الجولة
go-on = الانتقال إلى الخطوة التالية
host-it = أتولى إدارة هذه الجولة
take-over = أواصل العمل عليه
ask-again = إعادة السؤال
retract = سحب المقترح
why-retract = ما سبب سحبه؟
discard = القرار ليس لنا
why-discard = لمن القرار إذن، ولماذا؟

objection-by = اعتراض من { $x }
integrated-in = أُدمج في النسخة { $n }
objection-raised = ينتظر الفحص
objection-testing = قيد الفحص
objection-disputed = محل خلاف
objection-resolving = وجيه، وتلزم معالجته
objection-orphaned = لم يعد أحد يحمله
objection-resolved = عولج
objection-nothing = لم يبقَ منه سوى تحفّظ
objection-withdrawn = سُحب
objection-lapsed = انقضت مدته؛ ويبقى تحفّظًا
path-raised = قُدّم
path-testing = قيد الفحص منذ
path-disputed = محل خلاف
path-qualified = ثبتت وجاهته
path-default = بقي قائمًا لأن الشك لم يزل،
path-orphaned = لا أحد يحمله منذ
path-resolved = عولج
path-silent = عولج من دون تعليق ممن اعترض،
path-nothing = تُرك
path-withdrawn = سُحب
path-lapsed = انقضت مدته
owned-by = المشاركون في إدماجه:
disagrees = رأي مخالف من { $x }:
suggested-by = اقتراح من { $x }
counters = حجة مضادة من { $x }:
confirmed-until = بحسب { $x }، هذا يعالج الاعتراض. إن لم يأتِ أحد بحجة مضادة حتى { $y }، اعتُمد التعديل وسُئل الجميع من جديد.
waits-for-objector = هل يعالج هذا الاعتراض؟ الكلمة الآن عند { $x }.
moves-raised = إن لم يطلب أحد فحصه قبل ذلك بدأ الفحص من تلقاء نفسه: { $x }.
moves-testing = إن لم يخالفه أحد حتى { $x } ثبت الاعتراض ووجب حلّه.
moves-disputed = الكلمة عند { $y }. إن لم يأتِ رد حتى { $x } جاز لأي شخص أن يتبنى الاعتراض.
moves-orphaned = إن لم يتبنّه أحد حتى { $x } سقط.
silence-lazy = من لا يجيب يُحسب موافقًا.
silence-quorum = متى أجاب { $x } حُسب من لا يجيب موافقًا.
moves-suggested = إن لم يأتِ رد من { $y } حتى { $x } عُدّ الاقتراح حلًّا للاعتراض وسُئل الجميع من جديد.
moves-resolving = إن لم يُحل حتى { $x } جاء التصويت الذي تحفظه هذه الطريقة لذلك؛ فإن لم تحفظ تصويتًا انتظرت الجولة من يقودها.
confirm-resolution = نعم، هذا يعالجه
take-objection = إحالة إلى الفحص
refers-to = بماذا يتعلق
refers-purpose = يتعلق بالغاية
refers-driver = يتعلق بالهاجس
refers-domain = يتعلق بمجال المجموعة
refers-agreement = يتعلق باتفاق
refers-role = يتعلق بدور
stand-by = ما زلت عند اعتراضي
nothing-remains = لم يبقَ منه شيء
refine = صياغة أوضح
own-objection = أشارك في إدماجه
adopt-objection = أتبنّاه
withdraw-objection = سحب الاعتراض
disagree = أخالف هذه الحجة
disagree-label = أي جزء منها لا يستقيم، ولماذا؟
counter = هذا سيُلحق ضررًا
counter-label = ما الذي سيتضرر منه؟
resolve = اقتراح معالجة
resolve-text = من اعترض هو من يقول إن كان هذا يعالج الاعتراض. ثم يُسأل الجميع من جديد.
resolve-amend = تغيير النص
resolve-measure = إبقاء النص، والنظر في أمر إضافي عند المراجعة
resolve-measure-label = في ماذا ينبغي النظر عند المراجعة؟
resolve-measure-text = يبقى النص، ويُنظر عند المراجعة في: { $x }
resolve-sooner = إبقاء النص، وتقديم موعد مراجعته
resolve-sooner-text = يبقى النص، ويعود إلى المراجعة في { $x }.
fell-title = ما سبق اقتراحه ورُفض
resolve-later = إبقاء النص، ومتابعة الأمر بعد سريانه
resolve-later-label = ما الذي تلزم متابعته؟
resolve-later-text = بعد سريان النص تُسند متابعة هذا إلى { $who } حتى { $until }: { $x }
resolve-rest = إيقاف الجولة مؤقتًا إلى أن يُعرف المزيد
resolve-rest-label = ما الذي تلزم معرفته؟
resolve-rest-text = تتوقف الجولة مؤقتًا حتى { $until }؛ وفي هذه الأثناء يُسند إلى { $who } البحث في: { $x }
resolve-rest-open-text = تتوقف الجولة مؤقتًا حتى { $until }. والمطلوب معرفته حتى ذلك الحين: { $x }
rest-nobody = لا أحد بعينه
rest-title = توقّف مؤقت
rested-title = توقّف مؤقت انتهى
rest-found = ما تمت معرفته
rest-found-nothing = لم يقل أحد ما تمت معرفته.
find-out-label = ما الذي عرفته؟ ما إن تُذكر النتيجة هنا حتى يُسأل الجميع من جديد.
find-out = إعلان ما تمت معرفته
rests-until = متوقفة مؤقتًا حتى { $x }
suggest-this = اقتراح هذا

effect-purpose = تصبح الغاية: { $x }
effect-outcome = نعمل كذلك من أجل: { $x }
effect-outcome-retired = لم نعد نعمل من أجل { $x }
effect-outcome-revised = تصبح صياغة { $x }: { $y }
effect-connect = { $x } يؤدي إلى { $y }، والسبب: { $why }
effect-disconnect = تُحذف هذه الخطوة: { $x }
effect-indicator = كيف لنا أن نرى { $x }: { $y }، والمنشود { $target } حتى { $until }
effect-end-indicator = لم يعد يُنظر في { $x }
effect-endorse = نقف وراء تصوّرنا للتغيير، كما هو بعد { $x } من التغييرات
effect-hub = يصبح { $x } مركزًا له صوت خاص به
effect-circle = تُنشأ دائرة { $x } في { $y }
effect-dissolve = حلّ { $x } وانتهاء ما فيه من أدوار
effect-role = يُنشأ دور { $x } في { $y }
effect-grant = يُسند { $y } إلى { $x } حتى { $until }
effect-voice = يُسند التحدث باسم { $y } إلى { $x } حتى { $until }
effect-end-mandate = ينتهي تفويض { $x }
effect-charter = تتغير قاعدة: { $x }: { $y }
effect-charter-adopt = تُعتمد الغاية والقواعد، وتنتهي صلاحيات التأسيس الخاصة
effect-adopt = يصبح النص اتفاقًا
effect-adopt-sunset = يصبح النص اتفاقًا ينتهي في موعد مراجعته
effect-supersede = يحل النص محل { $x }
effect-keep = يبقى { $x } على حاله حتى { $y }
effect-end = ينتهي { $x }

agreement = اتفاق
owner = تقع مسؤوليته على
sunset = ينتهي عندها
supersedes = حلّ محل
superseded-by = حلّ محله
standing-in-force = سارٍ
standing-due = حان موعد مراجعته
standing-under-review = قيد المراجعة
overdue = متأخر منذ
standing-overdue = فات موعد مراجعته؛ وما زال ملزمًا
standing-ended = انتهى
standing-superseded = استُبدل به غيره
from-objection = من الاعتراض
concern-of = تحفّظ من
what-happened-purpose = ماذا حلّ بالغاية؟
asked-purpose = مضى نصف عام. والسؤال موجّه إلى من يتحمل المسؤولية عنه: ماذا حلّ بالغاية؟
will-ask-purpose = بعد نصف عام من الاعتماد نسأل: ماذا حلّ بالغاية؟
propose-change = اقتراح تغيير
become-keep = إبقاؤه
become-supersede = تغييره
become-pause = تعليقه
become-end = إنهاؤه
become-due = ما مصيره؟
become-open = يُقرَّر فيه الآن:
begin-keep = «{ $x }» يبقى ساريًا
begin-supersede = { $x }
begin-pause = «{ $x }» يُعلَّق
begin-end = «{ $x }» ينتهي
begin-recall = تفويض { $x } ينتهي: { $y }
start-review = طلب مراجعة
review-why = ماذا لاحظت؟

## الناس
equal-voice = لكل مركز صوت واحد، أيًّا كان حجمه.
hub = مركز
circle = دائرة
network = شبكة
circles = الدوائر
network-roles = أدوار الشبكة كلها
vacant = شاغر
nobody-speaks = لا أحد يتحدث باسمه
who-speaks = من يتحدث باسمه
roles = الأدوار
role = دور
no-roles = لا أدوار بعد.
no-agreements = لا اتفاقات بعد.
dissolved = لم يعد قائمًا
enter-circle = الانضمام إلى هذه الدائرة
invite = دعوة أشخاص
invite-uses = كم عدد المدعوّين؟
invite-until = حتى متى؟
make-link = إنشاء رابط
invited-title = الدعوة مفتوحة
invited-text = يُرسَل هذا الرابط إلى المدعوّين للانضمام إلى { $x }.
invitation-left = الأماكن الباقية: { $x }، حتى { $y }
close-invitation = إغلاقها
leave = المغادرة
leave-text = ما قلته وما شاركت في تقريره يبقى في السجل؛ أما تفويضاتك في { $x } فتنتهي.
leave-button = مغادرة { $x }
member = عضو
left-on = المغادرة في { $x }
belongs-to = المجموعات
mandates = التفويضات
mandate = تفويض
no-mandates = لا شيء في الوقت الحالي.
held-by = من يتولاه
seat = المقعد
from = بدءًا من
until-label = حتى
resign = إعادة التفويض
resign-text = يبقى المقعد شاغرًا إلى أن تقرر المجموعة من جديد.
speaks-for = التحدث باسم { $y }: { $x }
holds = { $y }: { $x }
me-title = أنا
tokens = رموز الوصول
tokens-text = برمز الوصول يتصرف برنامج في هذه الشبكة نيابة عنك. بوسعه أن يفعل ما بوسعك فعله، لا أكثر.
token-name = ما الغرض منه؟
token-may = المسموح به
token-read = القراءة
token-write = القراءة والتصرف
make-token = إنشاء رمز
token-made = رمزك
token-made-text = ينبغي حفظه كما يُحفظ المفتاح.
revoke = إلغاء
shown-once = لا يُعرض إلا هذه المرة. ولا نحتفظ إلا ببصمته.
copy = نسخ
copied = تم النسخ

## لماذا
why-title = لماذا هو كذلك؟
why-run = لأنه تقرّر
why-tension = لأن هاجسًا طُرح
why-outcome = من أجل
why-agreement = لأنه يغيّر
why-role = لأن هذا الدور قائم
why-founder-once = أُدخل عند التأسيس
why-founder = أُدخل عند التأسيس، ولم يُقرَّر هنا قط
why-founding = منذ التأسيس
why-purpose = وكل ذلك من أجل

## النقاش
talk-title = النقاش
comments = { $n ->
    [zero] لم يُقل شيء بعد
    [one] تعليق واحد
    [two] تعليقان
    [few] { $n } تعليقات
    [many] { $n } تعليقًا
   *[other] { $n } تعليق
 }
say-label = ما رأيك؟
say = نشر التعليق
edit = تعديل
edited = مُعدَّل
earlier-versions = { $n ->
    [zero] لا نسخ سابقة
    [one] نسخة سابقة واحدة
    [two] نسختان سابقتان
    [few] { $n } نسخ سابقة
    [many] { $n } نسخة سابقة
   *[other] { $n } نسخة سابقة
 }
until-time = حتى { $x }

## السجل
record-text = كل ما تقرّر وكيف تقرّر، بالترتيب الذي حدث به. يُضاف إليه فقط، ولا يُحذف منه شيء.
position = الموضع
what-happened = ما حدث
by-whom = مَن
when = متى
entry-sealed = مختوم: يُقرأ عند العدّ أو بعد انتهاء الخطوة.
exact-bytes = البايتات كما هي
the-clock = تلقائيًا
older = الأقدم
newer = الأحدث
check-title = للتحقق بنفسك
check-text = يمكنك أخذ السجل كله معك. يتحقق البرنامج من شجرة التجزئة، ويعيد تنفيذ كل قيد، ويقيسه على القواعد، ويعيد العدّ في كل جولة.
export = تنزيل السجل
checkpoint = أحدث نقطة تحقق
witnessed-by-nobody = لم يشهد عليها أحد بعد
key = مفتاح التحقق

event-body-founded = تأسيس الشبكة
event-body-invited = فتح دعوة
event-body-revoked = إغلاق دعوة
event-body-joined = انضمام شخص
event-body-accepted = استخدام دعوة
event-body-came = طلب الانضمام إلى دائرة
event-body-entered = دخول شخص إلى مجموعة
event-body-left = مغادرة شخص
event-body-parted = انتهاء عضوية
event-body-created = إنشاء مجموعة
event-body-dissolved = حلّ مجموعة
event-purpose-raised = طرح هاجس
event-purpose-shared = شعر شخص آخر بهاجس أيضًا
event-purpose-unshared = لم يعد شخص يشعر بهاجس
event-purpose-rested = ترك هاجس ليهدأ
event-purpose-amended = تغيير الغاية
event-purpose-outcome-defined = تحديد هدف
event-purpose-outcome-retired = التخلي عن هدف
event-purpose-outcome-revised = أُعيدت صياغة هدف
event-purpose-connected = قيل إن أمرًا يؤدي إلى آخر
event-purpose-disconnected = قيل إن أمرًا لم يعد يؤدي إلى آخر
event-purpose-indicator-set = حُدّد مؤشر
event-purpose-indicator-ended = أُنهي مؤشر
event-purpose-endorsed = وقفت الشبكة وراء تصوّرها للتغيير
event-purpose-witnessed = سُجّل دليل
event-purpose-checked = جرى التحقق من افتراض
event-purpose-reported = قيس مؤشر
event-mandate-resigned = إعادة تفويض
event-mandate-swapped = حلّ بديل محل من يتحدث
event-mandate-reported = قُدّم تقرير عن تفويض
event-mandate-lent = أُعير صوت
event-mandate-taken-back = استُرد صوت معار
event-mandate-role-defined = تعريف دور
event-mandate-role-ended = انتهاء دور
event-mandate-granted = منح تفويض
event-mandate-ended = انتهاء تفويض
event-charter-brought-in = إدراج شيء عند التأسيس
event-charter-changed = تغيير قاعدة
event-charter-adopted = اعتماد الغاية والقواعد
event-charter-powers-ended = انتهاء صلاحيات التأسيس
event-agreement-review-started = طلب مراجعة
event-agreement-deviated = خالف شخص اتفاقًا
event-agreement-accounted = بيان ما حلّ بالغاية
event-agreement-adopted = سريان اتفاق
event-agreement-kept = إبقاء اتفاق
event-agreement-ended = انتهاء اتفاق
event-agreement-review-due = حلول موعد مراجعة اتفاق
event-agreement-overdue = فوات موعد مراجعة
event-agreement-purpose-asked = سؤال: ماذا حلّ بالغاية؟
event-thread-said = تعليق في النقاش
event-thread-edited = تعديل تعليق
event-practice-proposed = تقديم مقترح
event-practice-hosted = تولّي إدارة جولة
event-practice-taken-over = مواصلة العمل على مقترح
event-practice-asked = طرح سؤال
event-practice-answered = الإجابة عن سؤال
event-practice-declined = ترك سؤال مفتوحًا
event-practice-reacted = انطباع
event-practice-suggested = اقتراح تعديل
event-practice-amended = نسخة جديدة
event-practice-advanced = إغلاق خطوة
event-practice-responded = جواب في جولة
event-practice-voted = صوت في اقتراع
event-practice-taken = بدء فحص اعتراض
event-practice-disagreed = رأي يخالف اعتراضًا
event-practice-refined = صياغة اعتراض على نحو أوضح
event-practice-stood-by = تمسّك باعتراض
event-practice-nothing-remained = لم يبقَ من اعتراض شيء
event-practice-withdrawn = سحب اعتراض
event-practice-adopted-objection = تبنّي اعتراض
event-practice-owned = المشاركة في إدماج اعتراض
event-practice-resolution-suggested = اقتراح معالجة
event-practice-countered = حجة مضادة لمعالجة مقترحة
event-practice-confirmed = تأكيد ممن اعترض: عولج الاعتراض
event-practice-found-out = إعلان ما تمت معرفته أثناء توقّف جولة مؤقتًا
event-practice-reopened = إعادة فتح جولة
event-practice-retracted = سحب مقترح
event-practice-discarded = إغلاق مقترح: القرار ليس لنا
event-practice-noted = ما آل إليه الأمر
event-practice-hearing-opened = سُئل من لا صوت له
event-practice-input-given = استُمع إلى من لا صوت له
event-practice-replied = تلقّى من استُمع إليه جوابًا
event-thread-translated = تُرجم نص
event-charter-limited = تغيّر عدد الجولات التي يجوز فتحها للشبكة كلها
event-charter-ratified = قُرّر في ما أُدخل عند التأسيس
event-practice-outage = توقّف الخادم
event-practice-opened = فتح خطوة
event-practice-extended = تمديد جولة مرة أخرى
event-practice-qualified = ثبوت وجاهة اعتراض
event-practice-taken-by-clock = بدء فحص اعتراض تلقائيًا
event-practice-orphaned = اعتراض لم يعد أحد يحمله
event-practice-orphan-lapsed = انقضاء مدة اعتراض
event-practice-integrated = إدماج اعتراض
event-practice-fell = سقوط معالجة مقترحة
event-practice-waits = جولة في الانتظار
event-practice-sent-back = إعادة مقترح
event-practice-concluded = انتهاء جولة

## الرفض: ما حدث، وما العمل
refuse-members-only = هذا متاح للأعضاء فقط. يمكنك طلب دعوة من أحد الأعضاء.
refuse-you-left = سبق أن غادرت هذه الشبكة. يمكنك طلب دعوة جديدة من أحد أعضائها.
refuse-clock-behind = ساعة هذا الخادم متأخرة عن السجل. يُرجى إبلاغ من يشغّله؛ ولم يُسجَّل شيء.
refuse-batch-too-large = هذا يغيّر أكثر مما يجوز دفعة واحدة (الحد: { $arg }). يُرجى تقسيمه.
refuse-entry-too-long = هذا كله معًا أطول من أن يُسجَّل. يُرجى تقسيمه إلى مقترحين.
refuse-made-unknown = هذا يحيل إلى ناتج الأثر { $arg }، ولا ناتج له قبل هذا الموضع. يُرجى التحقق من الترتيب.
refuse-text-empty = يُرجى كتابة شيء هنا.
refuse-text-long = النص طويل جدًا. أقصى ما يتسع له المكان { $arg } من الأحرف.
refuse-text-mentions = عدد المذكورين كبير. أقصى ما يمكن ذكره في نص واحد { $arg } من الأشخاص.
refuse-text-control = في هذا النص رموز تحكّم غير مرئية. يُرجى كتابته من جديد أو لصقه بلا تنسيق.
refuse-text-unchanged = لم يتغير شيء عن النسخة السارية. يُرجى تغيير النص، أو تركه كما هو.
refuse-zone-unknown = هذا ليس اسم منطقة زمنية. مثال صحيح: Europe/Lisbon.
refuse-lang-unknown = هذا ليس رمز لغة. أمثلة صحيحة: en أو pt-BR أو zh-Hant.
refuse-seal-from-outside = تُرسَل النصوص بكلماتها، لا على هيئة أختام.
refuse-too-nested = الأمر متداخل في مستويات أكثر مما يجوز.
missing-choice = يُرجى اختيار جواب أولًا.
missing-because = يُرجى تحديد الهاجس الذي يجيب عنه.
missing-words = يُرجى كتابة شيء هنا.
missing-title = يُرجى كتابة شيء هنا.
missing-text = يُرجى كتابة شيء هنا.
missing-criterion = يُرجى كتابة شيء هنا.
missing-happens = يُرجى كتابة شيء هنا.
missing-harms = يُرجى كتابة شيء هنا.
missing-reason = يُرجى كتابة شيء هنا.
missing-name = يُرجى كتابة شيء هنا.
missing-member = يُرجى اختيار شخص أولًا.
missing-person = يُرجى اختيار شخص أولًا.
missing-treatment = يُرجى أولًا ذكر ما فُعل بالنصيحة.
missing-cost = يُرجى كتابة مبلغ مثل 1200.50.
missing-amount = يُرجى كتابة مبلغ مثل 1200.50.
missing-until = يُرجى اختيار يوم أولًا.
missing-stands = يُرجى اختيار جواب أولًا.
refuse-choose-one = يُرجى اختيار واحد من القائمة.
refuse-missing = الحقل { $arg } ناقص.
refuse-unknown-field = لا يوجد هنا حقل باسم { $arg }. يُرجى التحقق من كتابته.
refuse-malformed = تتعذّر قراءة هذا: { $arg }.
refuse-not-a-number = المطلوب هنا عدد صحيح.
refuse-not-a-day = المطلوب هنا يوم، مثل {"\u200E"}2027-05-01.
refuse-key-length = طول مفتاح عدم التكرار من 1 إلى { $arg } من الأحرف.
refuse-key-reused = استُخدم مفتاح عدم التكرار هذا لأمر آخر. يُرجى استخدام مفتاح جديد.
refuse-nobody-may = لا يحق هذا لأحد، إلى أن تنص القواعد على غير ذلك.
refuse-inside-only = لا يحق هذا إلا لأعضاء المجموعة.
refuse-voice-only = لا يحق هذا إلا لمن يتحدث باسم المجموعة.
refuse-facilitator-only = لا يحق هذا إلا لمن يتولى تيسير المجموعة.
refuse-founder-only = الإدراج المباشر لا يحق إلا لمن أسّس الشبكة. يمكنك تقديم مقترح بدلًا من ذلك.
refuse-founder-not-this = لا يمكن إدراج هذا عند التأسيس: لا بد من قرار.
refuse-charter-adopted = اعتُمدت القواعد، ولم تعد لأحد صلاحيات التأسيس. يمكنك تقديم مقترح بدلًا من ذلك.
refuse-effects-count = العدد المسموح به من الآثار دفعة واحدة من 1 إلى { $arg }.
refuse-nobody-decides = لا تجيز القواعد لأحد أن يقرر هذا.
refuse-decided-elsewhere = يُقرَّر هذا في مجموعة أخرى ({ $arg }). يُرجى تقديم المقترح هناك.
refuse-decided-otherwise = يُقرَّر هذا بطريقة أخرى: { $arg }.
refuse-matter-once = لكل أمر قاعدة واحدة لا غير؛ يُرجى النظر في { $arg }.
refuse-why-length = يُرجى ذكر السبب في جملة واحدة لا تتجاوز { $arg } من الأحرف.
refuse-rule-must-decide = هذا أمر يحتاج إلى قرار، ولا يمكن لأحد أن يفعله مباشرة.
refuse-rule-must-do = هذا أمر يُفعل مباشرة، ولا يحتاج إلى قرار.
refuse-rule-by-nothing = يُرجى ذكر طريقة واحدة للقرار على الأقل.
refuse-charter-by-network = من يحق له تغيير القواعد أمر تقرره جميع المراكز.
refuse-template-unknown = لا توجد طريقة للقرار باسم { $arg }.
refuse-already-founded = سبق تأسيس هذه الشبكة.
refuse-format-unknown = لا تعرف هذه النسخة من البرنامج الصيغة { $arg }.
refuse-already-member = عضويتك قائمة بالفعل.
refuse-body-unknown = لا توجد مجموعة كهذه.
refuse-body-dissolved = سبق حلّ هذه المجموعة.
refuse-body-has-bodies = في داخلها مجموعات أخرى. يُرجى حلّها أولًا، أو نقل عملها.
refuse-network-stays = لا يمكن حلّ الشبكة نفسها من داخلها.
refuse-network-once = الشبكة واحدة؛ يمكن إنشاء مركز أو دائرة.
refuse-hub-in-network = مكان المركز في الشبكة مباشرة.
refuse-too-deep = لا تتداخل المجموعات إلى أكثر من { $arg } من المستويات.
refuse-too-many-bodies = بلغ عدد المجموعات { $arg }، وهو الحد الأقصى.
refuse-invitation-uses = تصلح الدعوة لعدد من الأشخاص بين 1 و{ $arg }.
refuse-invitation-days = لا تبقى الدعوة مفتوحة أكثر من { $arg } من الأيام.
refuse-invitation-unknown = لا توجد دعوة كهذه.
refuse-invitation-closed = أُغلقت هذه الدعوة. يمكنك طلب دعوة جديدة.
refuse-invitation-used = استُنفدت هذه الدعوة. يمكنك طلب دعوة جديدة.
refuse-time-past = هذا الوقت مضى. يُرجى اختيار وقت لاحق.
refuse-already-there = أنت فيها بالفعل.
refuse-by-invitation = الدخول إلى هذه المجموعة بدعوة.
refuse-not-there = لست من هذه المجموعة.
refuse-mandate-unknown = لا يوجد تفويض كهذا.
refuse-mandate-over = سبق أن انتهى هذا التفويض.
refuse-mandate-not-yours = هذا التفويض ليس لك.
refuse-person-unknown = لا يوجد عضو كهذا.
refuse-term-too-long = لا تتجاوز مدة التفويض { $arg } من السنوات. يُرجى اختيار يوم أقرب.
refuse-voice-of-hub = الصوت في الشبكة للمراكز وحدها.
refuse-holder-elsewhere = من يتحدث باسم مركز لا بد أن يكون منه.
refuse-speaks-already = هذا الشخص يتحدث بالفعل باسم مركز آخر. والشخص الواحد يتحدث باسم مركز واحد.
refuse-role-unknown = لا يوجد دور كهذا.
refuse-role-ended = انتهى هذا الدور.
refuse-holds-already = هذا الشخص يتولاه بالفعل.
refuse-purpose-moved = تغيّرت الغاية في هذه الأثناء (وهي الآن في النسخة { $arg }). يُرجى قراءتها وكتابة نصك على أساسها.
refuse-outcome-unknown = لا يوجد هدف كهذا.
refuse-link-unknown = لا توجد خطوة كهذه في تصوّرنا للتغيير.
refuse-link-over = لم تعد هذه الخطوة سارية.
refuse-indicator-unknown = لا يوجد مؤشر كهذا.
refuse-indicator-over = لم يعد يُنظر في هذا المؤشر.
refuse-indicator-of-what-comes = لا مؤشر لما نبذله وما نفعله؛ يُرجى تحديد مؤشر لما ينتج عنه.
refuse-theory-count = أقصى عدد منها هنا هو { $arg }. يُرجى إنهاء واحد لم تعد إليه حاجة.
refuse-leads-to-itself = لا شيء يؤدي إلى نفسه. يُرجى اختيار أمرين مختلفين.
refuse-leads-elsewhere = ما يشترك فيه الجميع، وما يعمل من أجله مركز آخر، لا يؤدي إلى ما يعمل من أجله مركز بعينه. يُرجى عكس الاتجاه.
refuse-leads-backwards = ما يأتي لاحقًا لا يؤدي إلى ما يسبقه. يُرجى عكس الاتجاه، أو تحديد أيهما يأتي لاحقًا قبل ذلك.
refuse-leads-in-a-circle = الثاني يؤدي بالفعل إلى الأول، فيدور هذا في حلقة.
refuse-leads-already = هذا موجود هناك بالفعل.
refuse-theory-moved = تغيّر تصوّرنا للتغيير في هذه الأثناء؛ وعدد تغييراته الآن { $arg }. يُرجى قراءته من جديد وتقديم مقترح جديد.
refuse-theory-endorsed = تقف الشبكة وراء هذه النسخة بالفعل.
refuse-theory-gaps = ينقص تصوّرنا للتغيير شيء، وصفحته تبيّن ما هو. يُرجى إكماله أولًا.
refuse-time-future = هذا اليوم لم يأتِ بعد. يُرجى ذكر اليوم الذي تبيّن فيه ذلك.
refuse-level-range = القوة رقم من 1 إلى 5.
refuse-answers-contradiction = لا يُجاب إلا عن دليل مناقض للخطوة نفسها، ولا يجيب عنه إلا ما لا يناقضها.
refuse-evidence-unknown = لا يوجد دليل كهذا عن هذه الخطوة.
refuse-evidence-replaced = سبق أن حلّ غيره محله. يُرجى استبدال ما حلّ محله.
refuse-evidence-not-yours = لا يستبدله إلا من سجّله. يمكنك تسجيل دليلك إلى جانبه، أو الجواب عنه.
refuse-evidence-elsewhere = سُجّل هذا عن خطوة أخرى. يُرجى تسجيله هناك.
refuse-assumption-unknown = لا يوجد افتراض كهذا لهذه الخطوة.
refuse-assumptions-count = أقصى عدد من الافتراضات تقوم عليها خطوة واحدة هو { $arg }.
refuse-outcome-retired = سبق التخلي عن هذا الهدف.
refuse-tension-unknown = لا يوجد هاجس كهذا.
refuse-tension-not-yours = لا يترك الهاجسَ ليهدأ إلا من طرحه.
refuse-tension-rests = تُرك هذا الهاجس ليهدأ. يمكنك طرح هاجس جديد.
refuse-network-round-over = انتهت جولة الشبكة هذه، ولم يبقَ ما يُسأل عنه.
refuse-hub-asks = المراكز وحدها تستشير أعضاءها في جولات الشبكة.
refuse-hub-asks-already = استشارة هذا المركز جارية بالفعل.
refuse-hub-asks-yes-or-no = هذه الجولة تختار بين خيارات. لا يسأل المركز أعضاءه إلا بنعم أو لا؛ تحدثوا عنها في المحادثة.
refuse-asking-decides-nothing = سؤال الأعضاء لا يقرر شيئًا؛ يُرجى حذف ما ينبغي أن يحدث.
refuse-because-unknown = يُرجى ذكر الهاجس الذي يجيب عنه، أو الاتفاق الذي يراجعه.
refuse-agreement-unknown = لا يوجد اتفاق كهذا.
refuse-agreement-over = لم يعد هذا الاتفاق ساريًا. يُرجى النظر في ما حلّ محله.
refuse-review-open = مراجعته جارية بالفعل.
refuse-owner-only = لا يحق هذا إلا لمن يتحمل المسؤولية عنه.
refuse-not-asked = لم يُسأل عن هذا بعد.
refuse-accounted-already = سبقت الإجابة عنه.
refuse-thing-unknown = لا شيء تحت هذا الرقم ليُناقش.
refuse-comments-count = بلغ عدد التعليقات هنا { $arg }، وهو الحد الأقصى.
refuse-comment-unknown = لا يوجد تعليق كهذا هنا.
refuse-comment-not-yours = لا يعدّل التعليق إلا من كتبه.
refuse-edits-count = أقصى عدد لمرات تعديل التعليق هو { $arg }.
refuse-template-name = اسم القالب من 1 إلى 40 من الأحرف اللاتينية الصغيرة والأرقام والشرطات.
refuse-template-title = يحتاج القالب إلى عنوان لا يتجاوز 80 حرفًا وجملة لا تتجاوز 300 حرف.
refuse-template-decides-last = ينتهي القالب بخطوة للقرار، ويسبقها النقاش.
refuse-template-decides-once = في القالب خطوة تراضٍ واحدة وتصويت واحد على الأكثر.
refuse-template-lasts = تدوم الخطوة بين ساعة وسنة، ولا تقل مدة الكل عن مدة خطوة القرار.
refuse-template-notice = الجولة أقصر من المهلة اللازمة ليُعتدّ بالسكوت.
refuse-template-quorum = الموافقة بالسكوت مع نصاب (lazy-with-quorum) تتطلب نصابًا أكبر من 0/1.
refuse-template-integrate = في خطوة التراضي يكون الإدماج بين 1 و20 مرة.
refuse-template-fallback = لا بد أن يكون المخرج هو الخطوة التالية: تصويت، أو لا شيء للتأجيل.
refuse-outage-by-host = لا يسجّل توقّف الخادم إلا الخادم نفسه.
refuse-serves-count = أقصى عدد من الأهداف يخدمها مقترح واحد هو { $arg }.
refuse-review-too-soon = هذا اليوم يسبق أقرب موعد قد تنتهي فيه الجولة. يُرجى اختيار يوم لاحق.
refuse-proposer-adopts-not = من قدّم المقترح لا يتبنى اعتراضًا عليه.
refuse-rounds-open = بلغت جولات الشبكة المفتوحة أقصى ما تسمح به القواعد في الوقت نفسه ({ $arg }). يمكنك الانتظار إلى أن تُغلق إحداها، أو البدء بجولة في مركزك أو في دائرة؛ وما كتبته محفوظ.
refuse-rounds-range = المطلوب هنا عدد من 1 إلى { $arg }.
refuse-heard-already = سبق أن سُئلوا. يكفي إظهار الرابط من جديد.
refuse-heard-where-decided = يُسمع رأي من لا صوت لهم حيث يُتخذ القرار، لا حيث يستشير مركز أعضاءه.
refuse-heard-only-decided = سماع الآراء يسبق القرارات؛ أما هذا فأمر يُفعل مباشرة. يُرجى ألا يُذكر هنا من يُسمع رأيهم.
refuse-heard-once = يُرجى ذكر كل فئة ممن يُسمع رأيهم مرة واحدة لا أكثر.
refuse-heard-you-already = سبق أن قلت شيئًا هنا؛ وهو إلى جانب النص.
refuse-hearing-unknown = لا أحد يُسأل هنا تحت هذا الرقم.
refuse-input-by-link = للأعضاء صوت، أو من يدلي بالصوت عنهم. يمكنك قول ذلك في الجولة أو في النقاش.
refuse-nothing-to-ratify = سبق أن تقرّر هذا هنا، أو انتهى أمره.
refuse-text-unknown = لم يعد هذا النص هو الأحدث. يُرجى الاطلاع على الصفحة من جديد.
refuse-translations-count = بلغ عدد ترجمات هذا النص { $arg }، وهو الحد الأقصى.
refuse-review-too-far = لا تبعد المراجعة أكثر من { $arg } من السنوات.
refuse-worth-range = القيمة رقم من 1 إلى 5.
refuse-adopts-once = لا ينتج عن المقترح أكثر من اتفاق واحد.
refuse-run-unknown = لا توجد جولة كهذه.
refuse-run-over = انتهت هذه الجولة.
refuse-run-not-over = لم تنتهِ هذه الجولة بعد.
refuse-step-not-open = هذه الخطوة ليست مفتوحة الآن. بإعادة تحميل الصفحة يتبيّن أين وصلت الجولة.
refuse-voice-not-yours = هذا الصوت ليس لك.
refuse-not-in-electorate = لم يُسأل هذا الصوت في هذه الجولة، ويُسأل في الجولة التالية.
refuse-host-only = لا يحق هذا إلا لمن يدير الجولة.
refuse-leads-own-mandate = الأمر هنا يخص تفويضك أنت، لذلك يقوده شخص آخر.
refuse-otherwise-than-members = أعضاؤك قالوا غير ذلك. اذكر سببك: سيقرؤونه.
refuse-answers-challenge = هذا جواب عن طعن في اتفاق، لذلك يُقرَّر فيه أو يُسحب، ولا يُنحّى.
refuse-proposer-hosts-not = من قدّم المقترح لا يدير الجولة.
refuse-has-host = هناك من يدير هذه الجولة بالفعل.
refuse-proposer-there = من قدّم المقترح ما زال هنا.
refuse-contributions-count = بلغ العدد هنا { $arg }، وهو الحد الأقصى.
refuse-question-unknown = لا يوجد سؤال كهذا هنا.
refuse-question-answered = سبقت الإجابة عن هذا السؤال.
refuse-reacted-already = سبق أن أبديت انطباعك، والانطباع يبقى كما قيل.
refuse-proposer-only = لا يحق هذا إلا لمن قدّم المقترح.
refuse-versions-count = أقصى عدد لنسخ النص هو { $arg }.
refuse-version-moved = نُشرت في هذه الأثناء نسخة جديدة (النسخة { $arg }). نصك ما زال هنا: تمكن مقارنته بها وإرساله من جديد.
refuse-candidates-open = هناك شخص مقترح لم يقل بعد هل يترشح. يُرجى انتظار جوابه، أو انتظار نهاية الخطوة.
refuse-questions-open = هناك أسئلة مفتوحة. لا تُغلق الخطوة قبل أن يُجاب عنها، أو تُترك مفتوحة صراحةً.
refuse-round-closed = أُغلقت الجولة. ما كتبته ما زال هنا، والنقاش في الأسفل يبقى مفتوحًا.
refuse-objection-open = اعتراضك مفتوح. لا بد من سحبه صراحةً أولًا، أو انتظار معالجته.
refuse-round-moved = فُتحت في هذه الأثناء جولة جديدة (الجولة { $arg }). يُرجى قراءة النص من جديد والجواب عنه.
refuse-text-moved = تغيّر النص منذ أن فتحته. يُرجى قراءته من جديد والجواب عنه.
refuse-concern-needs-reason = يُرجى ذكر ما يقلقك، ليُنظر فيه عند المراجعة.
refuse-objection-needs-argument = يحتاج الاعتراض إلى حجة هنا. وإن لم تجد لها الكلمات بعد، فهناك خيار «نعم، لكنّ شيئًا يقلقني»: يُحفظ ولا يوقف المقترح.
refuse-wished-with-yes = لا تُذكر الأمنية إلا مع جواب بنعم.
refuse-same-answer = هذا الجواب مسجَّل بالفعل.
refuse-not-waiting = هذه الجولة ليست في الانتظار.
refuse-rounds-used = بلغ عدد الجولات { $arg }؛ ويُتّبع الآن المخرج المحدد من قبل.
refuse-proposer-retracts = من قدّم المقترح يمكنه سحبه بدلًا من ذلك.
refuse-noted-already = سبق أن قيل هذا.
refuse-objection-unknown = لا يوجد اعتراض كهذا.
refuse-objection-closed = أُغلق هذا الاعتراض.
refuse-round-not-open = الجولة ليست مفتوحة الآن.
refuse-objector-only = لا يحق هذا إلا لمن يحمل الاعتراض.
refuse-proposer-tests-not = من قدّم المقترح لا يدير فحص اعتراض عليه. يتولى ذلك شخص آخر.
refuse-objection-taken = فحصه جارٍ بالفعل.
refuse-objector-disagrees-not = هذا اعتراضك أنت. يمكنك سحبه، أو صياغته على نحو أوضح.
refuse-test-over = انقضى وقت إبداء الرأي المخالف.
refuse-not-testing = ليس قيد الفحص الآن.
refuse-not-disputed = لا أحد يخالفه الآن.
refuse-not-orphaned = لهذا الاعتراض من يحمله.
refuse-owns-already = أنت من المشاركين فيه بالفعل.
refuse-not-qualified = لم تثبت وجاهته بعد؛ لا بد من فحصه أولًا.
refuse-one-at-a-time = هناك اقتراح آخر مطروح. واحد في كل مرة.
refuse-attempts-used = بلغ عدد الاقتراحات { $arg }، وهو الحد الأقصى.
refuse-review-not-sooner = يُرجى اختيار يوم يسبق موعد المراجعة الحالي.
refuse-nothing-suggested = لا شيء مقترح في الوقت الحالي.
refuse-own-suggestion = هذا اقتراحك أنت.
refuse-countered-already = سبق أن قُدّمت حجة مضادة له.
refuse-check-over = انقضى وقت تقديم حجة مضادة.
refuse-confirmed-already = سبق أن قلت ذلك.

# Choosing among options
options-title = ما يمكن اختياره
options-hidden = مخفية حتى نهاية الخطوة: { $n }
option-number = الخيار { $n }
option-chosen = تم اختياره
option-stands = مترشح
option-asked = بانتظار الرد
option-declined = غير مترشح
option-taken-back = تم سحبه
put-forward-by = اقترحه { $x }
i-stand = أترشح
i-do-not-stand = لا أترشح
take-back = سحب الاقتراح
lot-title = إذا وجبت القرعة
lot-text = قبل التصويت يُسحب ترتيب يفصل في حالات التعادل. ثبّت الخادم رقمه عند البداية؛ أضف رقمك فلا يمكن لأحد معرفة الترتيب مسبقًا.
lot-label = أي كلمة أو رقم
lot-add = إضافة
count-title = النتيجة
count-so-far = النتيجة حتى الآن
count-stages = من مرحلة إلى مرحلة
count-stage = المرحلة { $x }
count-pairs = كلٌّ مقابل كلّ: عدد الأوراق التي يُفضَّل فيها الصف على العمود
count-account = كيف جرى العدّ خطوة بخطوة
count-ties = يُفصل في التعادل بهذا الترتيب المسحوب قبل التصويت: { $x }.
count-file = الأوراق كملف
count-marked = صوّتوا
ballot-question-one = أيها؟
ballot-question-any = أيها يناسب؟
ballot-question-scores = ما جودة كل منها؟
ballot-question-dots = أين تضع نقاطك؟
ballot-question-credits = كم صوتًا يستحق كل منها؟
ballot-question-places = بأي ترتيب؟
ballot-one = اختر واحدًا.
ballot-any = اختر ما تشاء.
ballot-scores = من 0 إلى { $n }؛ ما تتركه يُحسب 0.
ballot-dots = لديك { $n } نقاط.
ballot-credits = لديك { $n } رصيدًا؛ صوتان يكلفان أربعة وثلاثة تكلف تسعة. السالب ضد.
ballot-places = 1 هو الأفضل. اترك ما لا تريد ترتيبه. يُختار على الأكثر: { $n }.
ballot-sealed = لا يراها أحد قبل العدّ؛ وبعده يرى الجميع من أجاب بماذا.
ballot-share = للجميع الحصة نفسها من المال. والعلامة تعني: أدفع له من حصتي.
ballot-empty = الورقة الفارغة امتناع.
forward-person = من تقترح؟
forward-time = أي وقت؟
forward-idea = فكرتك بكلمات قليلة
forward-why = لماذا
optional = اختياري
put-forward = اقتراح
option-person = شخص
option-time = وقت
result-chosen = تم اختيار: { $x }. أجاب { $n } من { $all }.
result-chosen-lot = تم اختيار: { $x }. أجاب { $n } من { $all }. حدث تعادل فصل فيه الترتيب المسحوب قبل التصويت.
said-marked = ورقة
do-stand = قل هل تترشح
need-choose = اختيار · { $x } · أجاب { $a } من { $e }
need-stand = تم اقتراحك · { $x }
effect-elect = من يُختار يتولى { $y } حتى { $until }
step-gather = الجمع
step-choose = الاختيار
step-gather-done = { $n } مقترحات
step-choose-done = { $n } أوراق
method-plurality = الأكثر أصواتًا
method-approval = الموافقة
method-score = الدرجات
method-score-mean = متوسط الدرجات
method-star = STAR: درجات ثم جولة فاصلة
method-dots = النقاط
method-quadratic = تصويت تربيعي
method-borda = بوردا
method-instant-runoff = الجولة الفورية
method-scottish-stv = الصوت الواحد القابل للتحويل
method-meek-stv = الصوت القابل للتحويل، ميك
method-schulze = شولتسه: مقارنة ثنائية
method-schulze-margins = شولتسه بالفوارق
method-ranked-pairs = الأزواج المرتبة
method-copeland = كوبلاند
method-condorcet = كوندورسيه
ways-title = كيف نقرر هذا؟
ways-text = أربعة أسئلة تقود إلى طريقة مناسبة. وعند الاقتراح ترى أي الطرق تسمح بها قواعدكم.
ways-alone = هل تستطيع فعله بنفسك وتريد فقط التأكد أنه لا يضر أحدًا؟
ways-one-text = هل هناك نص واحد والسؤال هل هو جيد بما يكفي؟
ways-several = هل هناك عدة طرق جيدة ويجب اختيار واحدة؟
ways-people = هل المسألة من سيقوم به؟
ways-all = كل الطرق
ways-use = ابدأ بهذه الطريقة
way-label = كيف يُقرَّر
way-as-rules = كما تقول القواعد
way-take = اختر هذه الطريقة
ways-here = للاتفاقات والأسئلة هنا
ways-otherwise = لأمور أخرى
propose-elsewhere = أو في مكان آخر:
options-label = ما يمكن اختياره، واحد في كل سطر
times-label = أوقات، واحد في كل سطر، بتوقيتك
options-hint = يمكن للآخرين الإضافة إن كانت للطريقة خطوة لذلك.
seats-label = كم يُختار
kind-elect = من يُختار يتولى دورًا
event-practice-put-forward = تم اقتراح خيار
event-practice-took-back = تم سحب خيار
event-practice-stood = قال شخص هل يترشح
event-practice-marked = ورقة تصويت
event-practice-lot-added = رقم للقرعة
event-practice-lot-committed = ثبّت الخادم رقمه للقرعة
event-practice-lot-revealed = كشف الخادم رقمه
event-practice-draw-asked = تم تثبيت الخيارات
event-practice-cast = أُدلي بصوت مقيَّد
event-practice-members-counted = عُدّ الأعضاء إلى جانب المراكز
event-practice-carried = أُضيفت الأصوات المعارة
event-practice-counted = تم عدّ الأوراق
refuse-options-each = اقترحت الحد المسموح ({ $arg }). اسحب واحدًا أولًا.
refuse-options-count = بلغ عدد الخيارات الحد الأقصى ({ $arg }).
refuse-option-unknown = هذا الخيار غير موجود. انظر الصفحة مجددًا.
refuse-mark-twice = يُعلَّم كل خيار مرة واحدة.
refuse-option-person = هنا يُقترح أشخاص: اختر شخصًا.
refuse-option-time = هنا تُقترح أوقات: اذكر اليوم والساعة.
refuse-option-no-person = هنا تُقترح أفكار لا أشخاص.
refuse-option-no-time = هنا يُقترح أشخاص لا أوقات.
refuse-stands-already = تم اقتراح هذا الشخص من قبل.
refuse-time-twice = هذا الوقت موجود.
refuse-option-cost = اذكر التكلفة.
refuse-option-no-cost = لا يُنفق شيء هنا؛ اترك التكلفة.
refuse-budget-over-fund = ليس في الصندوق هذا القدر. يُرجى الاكتفاء بما فيه، أو الانتظار إلى أن يدخله المزيد.
refuse-cost-over-budget = تكلفة هذا أكثر من المتاح للإنفاق. يُرجى اقتراح جزء أصغر منه.
refuse-cost-range = التكلفة واحد على الأقل وضمن الحد.
refuse-nothing-to-choose = هذه الطريقة تقرر بشأن نص واحد. خذ طريقة تختار أو اترك الخيارات.
refuse-options-two = اذكر خيارين على الأقل.
refuse-option-gone = تم سحبه.
refuse-option-not-yours = لا يسحبه إلا من اقترحه.
refuse-candidate-only = لا يقول ذلك إلا الشخص المقترح.
refuse-marks-one = اختر خيارًا واحدًا.
refuse-marks-any = علّم الخيارات أو اتركها.
refuse-marks-range = الدرجات من 0 إلى { $arg }.
refuse-marks-dots = لديك { $arg } نقاط مع حد لكل خيار.
refuse-marks-credits = هذا يكلف أكثر من رصيدك { $arg }: الأصوات تكلف مربعها.
refuse-marks-places = امنح كل مرتبة من 1 إلى { $arg } مرة واحدة، الأفضل أولًا.
refuse-option-needs-reason = اذكر السبب.
refuse-lot-committed = ثبّت الخادم رقمه من قبل.
refuse-lot-not-now = لا قرعة الآن.
refuse-lot-other = ليس هذا الرقم الذي ثبّته الخادم.
refuse-template-each = يقترح كل صوت بين 1 و20.
refuse-template-gathers-for = ما يُجمع يجب الاختيار منه: أضف خطوة choose.
refuse-template-chooses-first = الاختيار يسبق ما يقرر نتيجته.
refuse-template-times-ask = استطلاع الأوقات لا يقرر شيئًا: اسمح لمن ينضم (joiners = true).
refuse-template-candidates-asked = بعد الترشيحات المغلقة يلزم خطوة ليقبل المرشحون.
refuse-template-seats = هذه الطريقة لا تختار هذا العدد.
refuse-template-raises = تعيد طريقة العدّ هذه العدّ مرة لكل وحدة من العملة، وقد يستغرق ذلك ساعات. يُرجى اختيار الطريقة التي ترفع الأنصبة بأجزاء من مئة.
refuse-template-budget = لا ميزانية إلا لطريقة تنفق، ولا بد أن تكون أكثر من صفر.
refuse-template-number = هذا الرقم بين 1 و10000.
refuse-chosen-needs-budget = لا تُدفع تكلفة ما اختارته جولة إلا حيث تُنفق ميزانية: يُرجى اختيار طريقة «الإنفاق معًا».
refuse-chosen-paid-once = تُدفع تكلفة ما اختير مرة واحدة، من صندوق واحد.
refuse-choice-says-which = الاختيار بين عدة خيارات يقول أيّها يؤخذ، لا هل يؤخذ شيء. فلا يُمنح مال ولا يُسند مقعد هنا إلا بحسب ما يُختار؛ يُرجى تقديم هذا المقترح بطريقة يُجاب فيها بالموافقة أو بنعم.
refuse-elect-needs-candidates = لا ينتخب إلا طريقة تختار أشخاصًا.
refuse-nobody-chosen = لم يُختر أحد.
refuse-not-a-time = اذكر اليوم والساعة، مثل 2027-03-01 14:30.
practice-simple-vote = تصويت بالأغلبية البسيطة
practice-absolute-vote = تصويت بالأغلبية المطلقة
practice-unanimity = تصويت بالإجماع
practice-announce = أعلن وانتظر
practice-ranked-choice = اختيار بالترتيب
practice-approve = اختر ما يناسبك
practice-scores = قيّم الخيارات
practice-absolute-vote-when = ما يحتاج إلى «نعم» من أكثر من نصف الجميع، ومنهم من لا يصوّت. لا يرى أحد كيف صوّت غيره قبل الإغلاق.
practice-admission-when = مجموعة تريد أن تصبح مركزًا: تجيب عن الأسئلة، ويقول من زارها ما رآه، ثم تصوّت كل المراكز بالثلثين؛ وتكون في الغالب تحت التجربة أولًا.
practice-advice-when = القرار لك وسيعيش آخرون معه: اسأل من يمسّهم ومن يعرفون، وأجب عن كل نصيحة، ثم قرّر.
practice-announce-when = بوسعك أن تفعل ذلك وحدك وتريد أن تطمئن: قل ما ستفعله، وانتظر ثلاثة أيام، وافعله ما لم يقل أحد ما الضرر فيه.
practice-approve-when = خيارات كثيرة ووقت قليل: يعلّم كل واحد على كل ما يصلح، ويؤخذ ما نال أكثر العلامات.
practice-ask-hub-when = قبل أن يُدلي المركز بصوته في الشبكة يسأل أعضاءه؛ وما يقولونه يظهر إلى جانب من يتحدث باسمه، ولا يقرّر شيئًا بذاته.
practice-consent-when = تغيير سيعيش معه كثيرون: يُسأل الجميع، والحجة بأنه يضرّ توقفه حتى تُحلّ.
practice-dots-when = لمعرفة ما يستحق العمل عليه أولًا: لكل واحد عشر نقاط، ولا يضع على فكرة واحدة أكثر من أربع.
practice-dynamic-alignment-when = وثيقة لا بد أن يقف وراءها كثيرون: يتناولها كل واحد نقطة نقطة، فيكون متوافقًا أو يقول ما يحتاج إليه؛ ولا يقول أحد «لا» من دون ذلك.
practice-election-when = اختيار أشخاص لدور أو لجنة: ترشيحات بأسبابها لا يراها أحد قبل اكتمالها، ويقول المرشحون هل يقبلون، ثم يرتّبهم الجميع.
practice-founding-round-when = مرة واحدة، في البداية: يُسأل كل مركز هل يستطيع العيش مع الغاية والقواعد. يجب أن يقول ذلك نصفها؛ والحجة بأنها تضرّ توقفها حتى تُحلّ.
practice-governance-when = أدوار دائرة وقواعدها، تُغيَّر بسبب هاجس يشعر به أحد في دور: من يعترض يُسأل عن حججه وفق خمسة معايير، ومن يدير الجولة يحكم بها وحدها.
practice-member-vote-when = لكل واحد صوت: لما يُلزم كل أعضاء التعاونية.
practice-open-consent-when = جماعة بلا كثير من الرسميات: من يقترح شيئًا ينتظر ثلاثة أيام، ثم يفعله ما لم يقل أحد ما الضرر فيه.
practice-ranked-choice-when = طرق عدة، ولا بد من واحدة، وأكثر من واحدة تصلح: يرتّبها كل واحد، وتؤخذ التي تغلب سواها اثنتين اثنتين.
practice-role-selection-when = شخص لدور، بقوة الأسباب: ترشيحات مختومة، ثم تُقرأ كل الأسباب، ولكل واحد أن يغيّر ترشيحه، ويُطلب التراضي على الأكثر ذكرًا.
practice-scores-when = لقوة الشعور وزن: يعطي كل واحد كل خيار من صفر إلى خمسة، ثم يتقابل الأعليان.
practice-sense-check-when = أين نقف قبل أن يكتب أحد اقتراحًا: نعم أو لا أو لست متأكدًا، مع سبب. ولا يقرّر ذلك شيئًا.
practice-simple-vote-when = أمر صغير يسهل الرجوع عنه: «نعم» أكثر من «لا»، إذا صوّت نصفكم.
practice-small-consent-when = مجموعة يعرف أعضاؤها بعضهم بعضًا تقرّر في أيام قليلة؛ ومن لا يقول شيئًا فهو موافق.
practice-time-poll-when = متى يستطيع معظمنا الاجتماع: يرى كل واحد الأوقات بتوقيته ويعلّم على كل ما يناسبه.
practice-unanimity-when = ما لا ينبغي أن يُلزَم به من لم يوافق: «لا» واحدة تنهيه.
practice-double-majority-when = ما يُلزم المراكز ويغيّر ما يفعله أعضاؤها: المراكز الموافقة أكثر من الرافضة، ويوافق كذلك نصف من تسألهم من أعضائها على الأقل.
practice-regional-vote-when = لبعض المناطق مراكز كثيرة ولبعضها قليلة: تقرر المراكز في منطقتها، وتُحتسب كل منطقة صوتًا واحدًا.
practice-lent-vote-when = أعضاء كثيرون وأسئلة كثيرة: من لا يستطيع متابعة أحدها يعير صوته لمن يثق به، ويسترده بأن يصوّت بنفسه.
practice-vote-when = نص واحد ينبغي أن يريده معظمنا، ولا يتضرّر أحد من الخسارة: لا بد من «نعم» مرتين مقابل كل «لا».
practice-dots = وزّع النقاط
practice-election = انتخاب
practice-time-poll = إيجاد موعد
practice-sense-check = جسّ النبض

# Point by point; advice
points-title = نقطة بنقطة
points-aligned = { $n } من { $all } متوافق
point-aligned = متوافق
point-open = لم يُقل شيء بعد
point-needs = هناك من يحتاج شيئًا
point-was = سابقًا:
point-counts = { $n } من { $all } أجابوا متوافقون
need-answered = أُجيب بصياغة جديدة
need-earlier = عن صياغة سابقة
said-aligned = متوافق
said-needs = يحتاج شيئًا
align-yes = متوافق
align-need = ليس بعد: أحتاج …
align-need-label = ماذا تحتاج لتكون متوافقًا؟
align-need-say = قل ما أحتاج
align-voice = خذ كل نقطة: متوافق أو ما تحتاجه. لا أحد يرفض دون ذلك.
to-points = إلى النقاط
reword = أعد الصياغة
reword-answers = أي احتياجات يجيب عنها هذا؟
count-aligned = متوافقون مع الكل
count-needs = يحتاجون شيئًا
points-label = النقاط، واحدة في كل سطر
points-hint = بعد الخط ( | ) يمكن إضافة شرح، وبعد خط آخر أرقام النقاط التي تقوم عليها النقطة. تُجاب كل نقطة وحدها؛ وإذا أُعيدت صياغة نقطة، يُسأل من جديد عن كل نقطة تقوم عليها.
do-advise = قدّم نصيحتك
need-align = نقطة بنقطة · { $x } · أجاب { $a } من { $e } عن الكل
need-advise = نصيحتك مطلوبة · { $x }
advice-title = النصائح
advice-given = نصح
advice-waiting = سُئل
advice-nobody-yet = لم يُسأل أحد بعد.
advice-treat = ماذا يُفعل به
advice-treat-why = ماذا تفعل به ولماذا
advise-label = نصيحتك إلى { $x }
advise = قدّم النصيحة
advice-ask = نصيحة من تطلب؟
advice-why-them = لماذا هم
because-affected = يتأثر بالقرار
because-expert = خبير بالأمر
advice-seek = اطلب النصيحة
advice-without = سألت المتأثرين فقط أو الخبراء فقط. لماذا؟
advice-one-kind-why = سُئل نوع واحد فقط، والسبب:
advice-decide = سمعت النصائح وأقرر هذا
treatment-taken = أُخذ بها
treatment-partly = أُخذ بجزء منها
treatment-not = لم يؤخذ بها
step-align = التوافق
step-align-done = { $n } أجابوا عن الكل
step-advise = طلب النصيحة
step-advise-done = { $n } نصائح
event-practice-aligned = أُجيبت نقطة
event-practice-reworded = أُعيدت صياغة نقطة
event-practice-advice-sought = طُلبت نصيحة
event-practice-advised = نصيحة قُدّمت
event-practice-advice-treated = أُجيب عن نصيحة
event-practice-decided = قرّر شخص بعد النصيحة
refuse-point-unknown = هذه النقطة غير موجودة.
refuse-reword-answers = اذكر الاحتياجات التي تجيب عنها الصياغة الجديدة.
refuse-need-unknown = أحد هذه الاحتياجات لم يعد مفتوحًا. انظر مجددًا.
refuse-points-needed = اكتب النقاط، واحدة في كل سطر.
refuse-points-count = للوثيقة { $arg } نقطة على الأكثر.
refuse-points-words = النقاط كلمات فقط: لا أشخاص ولا أوقات ولا تكاليف.
refuse-advice-from-oneself = النصيحة من شخص آخر.
refuse-asked-already = سُئل هذا الشخص من قبل.
refuse-advice-unknown = هذه النصيحة غير موجودة.
refuse-advice-nobody-asked = اطلب نصيحة قبل أن تقرر.
refuse-advice-waits = من سألته لم يجب ولديه وقت. انتظر.
refuse-advice-untreated = قل ماذا تفعل بكل نصيحة ثم قرّر.
refuse-advice-one-kind = اذكر لماذا سألت نوعًا واحدًا فقط.
refuse-template-advises-last = طلب النصيحة آخر خطوة ثم يقرر شخص واحد.
practice-dynamic-alignment = التوافق المتدرج
practice-advice = عملية النصيحة

# What was chosen
agreement-chosen = ما تم اختياره

# Results of aligning and advice
result-aligned = كل النقاط متوافقة. أجاب { $n } من { $all } عن الكل.
result-not-aligned = بعض النقاط غير متوافقة وما يلزم مذكور بجانبها. أجاب { $n } من { $all } عن الكل.
result-advice = قرّر { $x } هذا بعد { $n } نصائح وهو مسؤول عنه.

# Challenge
matter-challenge = الطعن في اتفاق سارٍ
standing-paused = معلَّق
standing-challenged = مطعون فيه
effect-pause = { $x } لا يُلزم أحدًا حتى يُقرَّر من جديد
kind-pause = يُعلَّق اتفاق
challenged-by = طعن فيه { $x }
challenge-then = يبقى ساريًا حتى يُقرَّر: إبقاء أو تغيير أو تعليق أو إنهاء. دون قرار حتى { $x } يُعلَّق.
challenge-it = الطعن فيه
challenge-hint = يقرر الجميع من جديد: إبقاء أو تغيير أو تعليق أو إنهاء. ولا ينتهي بالصمت.
challenge-happens = ماذا يُحدث؟
event-agreement-challenged = طُعن في اتفاق
event-agreement-paused = عُلِّق اتفاق
refuse-agreement-paused = هو معلّق بالفعل.
refuse-challenge-open = طُعن فيه بالفعل: أجيبوا عن ذلك الطعن.
refuse-challenged-lately = أُجيب عن طعنك قبل أقل من { $arg } يومًا. اطرح هاجسًا أو اقترح تغييرًا.

# Ways of deciding are adapted
matter-adapt-template = تعديل طريقة تقرير
effect-template = طريقة تقرير متاحة من الآن: { $x }
event-practice-template-adopted = عُدِّلت طريقة تقرير
kind-template = تُعدَّل طريقة تقرير
template-label = الطريقة كنص
template-hint = اسم آخر ينشئ طريقة جديدة بجانب القديمة. والجولات الجارية تستمر كما بدأت.
refuse-template-text = تعذّرت القراءة: { $arg }
ways-adapt = عدّل نسخة
ways-file = كملف
begins-title = ما يبدأ من صفحته الخاصة
begins-recall = سحب التفويض
begins-recall-when = حين ينبغي ألا يبقى شخص في تفويضه. اذهب إلى من يتحدث باسم مركز أو يحمل دورًا، ثم إلى تفويضه؛ ويقرر من تسميهم قواعدكم. ولا يُطلب من أحد ذكر سبب.
begins-challenge = الطعن في اتفاق
begins-challenge-when = حين يضر شيء سارٍ الآن. يقول أي مركز ذلك في صفحة الاتفاق؛ فيُبقى أو يُغيَّر أو يُعلَّق أو يُنهى، وإن لم يُقرَّر في الوقت عُلِّق.
begins-review = مراجعة اتفاق
begins-review-when = حين يحل يومها، أو قبله إن طلبها أحد: إبقاء أو تغيير أو تعليق أو إنهاء، بضغطة واحدة في صفحته.
begins-exit = خروج مركز
begins-exit-when = حين يمضي مركز في طريقه. يقترح ذلك بين أعضائه، وهم وحدهم يقررون.
begins-purpose = مراجعة الغاية
begins-purpose-when = حين تُقرأ غايتنا على غير ما كانت. من صفحتها تُقترح صياغة جديدة، ويُؤكَّد الفكر الذي وراءها أو يُغيَّر.
begins-charter = تغيير القواعد
begins-charter-when = حين تقف قاعدة في الطريق. بجانب كل سطر من القواعد كيف يُقترح غيره.

# A line of the charter
kind-line = يتغيّر سطر من القواعد
line-matter = أي سطر
line-place = أين يُقرَّر
line-place-network = من كل المراكز
line-place-there = في المجموعة المعنية
line-place-above = في المجموعة التي تضمها
line-by = بأي طرق
line-who = إن كان فعلًا مباشرًا: من يحق له
line-who-anyone = أي شخص
line-who-inside = أعضاء المجموعة
line-who-voice = من يتحدث باسمها
line-who-facilitator = ميسّروها
line-why = لماذا، في جملة
line-change = اقترح تغييرًا

# A rule needs a way that decides
refuse-rule-by-asking = { $arg } يسأل فقط ولا يقرر: تحتاج القاعدة طريقة تقرر.

# Funds
nav-share = المشاركة
share-text = ما نملكه معًا ومصير كل مبلغ.
funds = الصناديق
fund = صندوق
no-funds = لا يوجد صندوق بعد.
money-i-hold = مال بحوزتي
fund-propose = اقترح صندوقًا
fund-there = في الصندوق
fund-came = ما دخل
fund-held = مُنح ولم يُنفق بعد
fund-spent = أُنفق بإيصال
fund-adds-up = ما دخل يساوي ما بقي وما مُنح وما أُنفق بالضبط.
fund-who-holds = من بحوزته مال منه
fund-allocate = اقترح المنح منه
statement = كشف الحساب
statement-what = ماذا
statement-day = اليوم
statement-amount = المبلغ
statement-empty = لم يتحرك شيء بعد.
spend = سجّل إيصالًا
give-back = إعادته
receipt = لماذا: الإيصال بالكلمات
amount-in = المبلغ بعملة { $x }
contribute = دخل شيء
contribute-from = ممن أو لماذا
contribute-enter = تسجيل
movement = مبلغ
movement-holder = بحوزة
movement-by = سجّله
moved-contributed = دخل:
moved-allocated = مُنح:
moved-spent = أُنفق:
moved-given-back = أُعيد:
decimal-mark = ٫
effect-fund = { $y } يملك صندوقًا: { $x } ({ $currency })
effect-allocate = { $money } من { $x } إلى { $y } من أجل: { $what }
kind-fund = يُنشأ صندوق
kind-allocate = يُمنح مال من صندوق
allocate-to = لمن
allocate-for = لماذا
currency = العملة
event-fund-created = أُنشئ صندوق
event-fund-contributed = دخل مال
event-fund-allocated = مُنح مال
event-fund-spent = أُنفق مال
event-fund-given-back = أُعيد مال
matter-keep-books = تسجيل ما دخل وما أُنفق
matter-create-fund = إنشاء صندوق
matter-allocate-money = منح مال من صندوق
refuse-fund-unknown = هذا الصندوق غير موجود.
refuse-money-not-yours = هذا المال بيد شخص آخر.
refuse-not-enough-money = لا يوجد هذا القدر.
refuse-not-an-amount = اكتب مبلغًا مثل 1200.50.

# Recall
recall-propose = اقترح سحب التفويض
pace = ما جرى به
pace-used = عدد الجولات التي أُعطي فيها صوت بهذا التفويض: { $n }
pace-last = آخرها { $x }
pace-asked = آخر مرة سُئل فيها الأعضاء { $x }.
pace-never-asked = لم يُسأل الأعضاء من قبل.
pace-since = القرارات منذ ذلك الحين: { $n }
pace-answering = في الجولة الأخيرة أجاب { $x } من { $y }.

# Selection for a role
practice-role-selection = اختيار لدور

# Admission and exit of a hub
practice-admission = قبول مركز
effect-hub-trial = يصبح { $x } مركزًا تحت التجربة حتى { $y }
effect-admit = يصبح لـ { $x } صوته في الشبكة
effect-suspend = لا يُسأل { $x } في أي جولة جديدة
effect-exit = يغادر { $x } الشبكة
kind-admit = يُمنح مركز صوته
kind-suspend = يُعلَّق مركز
kind-exit = يغادر المركز الشبكة
trial-until = تحت التجربة حتى (فارغ: دون تجربة)
on-trial = تحت التجربة حتى { $x }
suspended-since = معلَّق منذ { $x }
event-body-admitted = حصل مركز على صوته
event-body-placed = أُدخل مركز في منطقة
event-body-suspended = عُلِّق مركز
matter-place-hub = تحديد المنطقة التي ينتمي إليها مركز
matter-suspend-hub = تعليق مركز
matter-exit-network = مغادرة الشبكة كمركز
refuse-hub-admitted = لهذا المركز صوته بالفعل.
refuse-hub-without-voice = ليس لهذا المركز صوت يُعلَّق.
refuse-hub-only = هذا للمراكز.

# Governance by criteria
practice-governance = مقترح حوكمة
charter-about-holacratic = السلطة للأدوار؛ ومن يشعر بهاجس في دوره يغيّر الأدوار والقواعد، ويُحكم على الاعتراض بخمسة معايير.
objection-not-valid = حُكم: تحفّظ
path-not-valid = حُكم أنه تحفّظ
judge-title = لأيٍّ من هذه قدّم المعترض حجة؟
judge-text = ليس هل هو صحيح أو وازن: بل هل أُقيمت له حجة.
judge-reduces = يُضعف قدرتنا على عملنا
judge-limits = يقيّد المعترض في دور له
judge-new = ليس موجودًا أصلًا دون المقترح
judge-certain = مؤكد أو لا يُتدارك في حينه
judge-violates = المقترح يخالف قاعدة
judge-explicit = ذُكر سبب
judge-impersonal = يخصّ ما يُقرَّر ولا يخصّ أحدًا في شخصه
judge-evidenced = يؤيّده شيء شوهد فعلًا، وليس مجرد توقّع
judge-merely_better = لا يقول سوى أنّ هناك فكرة أفضل
judge = احكم
event-practice-judged = حُكم على اعتراض بمعاييره
refuse-judged-by-peers = هنا يتحقق الأقران: افتح الفحص.
refuse-judged-by-others = تُحكم الاعتراضات هنا بمعايير أخرى. يُرجى الاطلاع على الصفحة من جديد.
refuse-judged-by-criteria = هنا تقرر المعايير: يحكم بها من يدير الجولة.
rule-name-absolute = أغلبية مطلقة
rule-name-unanimity = إجماع

# Instructed mandates
effect-voice-instructed = يتحدث { $x } باسم { $y } حتى { $until } كما يقرر أعضاؤه
instructed-label = ملزم بما يقرره أعضاء المركز
instructed-note = هذا الصوت مقيَّد: يقول ما قرره الأعضاء عن النص الحالي. وإن أجاب عدد قليل فهو حر.
refuse-ballots-sealed = أُعطيت أصوات مختومة. وهي تنتهي بعدّها، حتى لا يقرأها أحد قبل ذلك.
refuse-hub-asks-by-ballot = يسأل المركز أعضاءه بسؤال لا يقرّر شيئًا، عبر «استشارة أعضاء المركز أولًا».
refuse-body-has-money = في صندوق لهذه المجموعة مال. ليُنفَق أولًا، أو يُعطَ حيث ينبغي.
refuse-instructed-voice-only = لا يُقيَّد إلا صوت مركز.
refuse-instructed-ask-first = تفويضك مقيَّد: اسأل مركزك عن هذا النص أولًا.
refuse-instructed-still-asked = ما زال مركزك يُسأل. بعد ذلك تعطي جوابه.
refuse-instructed-yes = قال مركزك نعم وأنت ملزم: نعم أو نعم مع تحفظ.
refuse-instructed-no = قال مركزك لا وأنت ملزم: اعترض أو صوّت بلا أو امتنع.

## الأصوات المعارة
lend-title = إعارة صوتك إلى { $x }
lend-text = حيث تجوز إعارة الأصوات، يُحتسب صوتك مع صوت من أعرته إياه، إلا إذا أدليت به بنفسك. ويمكنك استرداده متى شئت، وبوسع الجميع أن يروا ذلك.
lend-scope = لأي أمر
lend-until = حتى (أو إلى أن يُستردّ)
lend-button = إعارة
lend-here = إعارة صوتي في هذا
lend-to = لمن
lent-title = أصوات أعرتها
lent-text = لا تُحتسب إلا حيث تجوز إعارة الأصوات، وحيث لا أصوّت بنفسي. والأضيق نطاقًا يُقدَّم على الأوسع.
lent-for-all = لكل شيء
lent-for-outcome = لما يخدم «{ $x }»
lent-for-run = لأجل «{ $x }»
lent-to-nobody = لا لأحد
lent-idle = لا يُحتسب الآن
lent-take-back = استرداد
lent-circle = هذا يدور في حلقة إلى أن يصوّت أحد ممن فيها: { $x }
lent-here = الأصوات المعارة
lent-voted = أدليت بصوتك بنفسك، فلا أحد يصوّت عنك.
lent-not = صوتك غير معار لأحد. ولا يُحتسب إلا إذا أدليت به بنفسك.
lent-goes-to = إن غاب تصويتك، ذهب صوتك إلى
lent-carried = صوّت، وصوتك معه
lent-waiting = لم يصوّت بعد
lent-round = يدور في حلقة لم يصوّت فيها أحد
lent-mine = { $n ->
    [zero] ليس معك صوت غير صوتك.
    [one] معك صوت واحد إلى جانب صوتك.
    [two] معك صوتان إلى جانب صوتك.
    [few] معك { $n } أصوات إلى جانب صوتك.
    [many] معك { $n } صوتًا إلى جانب صوتك.
   *[other] معك { $n } صوت إلى جانب صوتك.
 }
lent-all = { $n ->
    [zero] لا يُحتسب حتى الآن أي صوت معار.
    [one] يُحتسب حتى الآن صوت معار واحد؛ ويُضاف عند إغلاق التصويت.
    [two] يُحتسب حتى الآن صوتان معاران؛ ويُضافان عند إغلاق التصويت.
    [few] تُحتسب حتى الآن { $n } أصوات معارة؛ وتُضاف عند إغلاق التصويت.
    [many] يُحتسب حتى الآن { $n } صوتًا معارًا؛ وتُضاف عند إغلاق التصويت.
   *[other] يُحتسب حتى الآن { $n } صوت معار؛ وتُضاف عند إغلاق التصويت.
 }
lent-many = يحمل { $x } من الأصوات { $y }، أي أكثر من خُمسها جميعًا.
result-lent = { $n ->
    [zero] لم يكن أي من هذه الأصوات معارًا.
    [one] صوت واحد منها كان معارًا.
    [two] صوتان منها كانا معارين.
    [few] { $n } أصوات منها كانت معارة.
    [many] { $n } صوتًا منها كانت معارة.
   *[other] { $n } صوت منها كانت معارة.
 }
refuse-nobody-lends = لا طريقة للقرار هنا تجيز إعارة الأصوات. لا بد أن تعتمد الشبكة واحدة أولًا.
refuse-lend-to-nobody = الإعارة لكل شيء لا تكون إلا لشخص. ولإنهاء الإعارة يكفي استرداد الصوت.
refuse-lend-to-oneself = صوتك لك بالفعل. يُرجى اختيار شخص آخر.
refuse-run-lends-not = لا تجوز إعارة الأصوات في هذا المقترح.
refuse-lent-already = سبق أن أعرته على هذا النحو.
refuse-lent-count = أقصى عدد من الأمور يُعار لها صوتك في الوقت نفسه هو { $arg }. يُرجى استرداد واحد أولًا.
refuse-not-lent = صوتك غير معار لهذا.
refuse-template-lends = تُعار الأصوات بين الأشخاص، وحيث يُقرَّر شيء: يُرجى حذف lent، أو joiners، أو صوت المراكز.

## المراكز والمناطق والبدلاء
region = منطقة
region-none = بلا منطقة
regions-title = ما تقوله كل منطقة
regions-says = ما تقوله
kind-place = ينتمي مركز إلى منطقة
effect-place = ينتمي { $x } إلى المنطقة { $y }
effect-place-none = لا ينتمي { $x } إلى أي منطقة
effect-voice-substitute = يجوز لـ { $x } أن يحل محل من يتحدث باسم { $y }، حتى { $until }
effect-voice-latitude = يتحدث { $x } باسم { $y } حتى { $until } كما يقرر أعضاؤه، مع هامش في الصياغة
latitude-label = ملزم، مع هامش: له أن يتبع تغييرًا في الصياغة وحدها من دون سؤال الأعضاء من جديد
latitude-note = وحيث تتغير الصياغة وحدها، يبقى كما تقرّر.
substitute-label = بصفة بديل: يحل محل من يتحدث
substitute-note = بديل: لا يتحدث إلا إذا حلّ محل من يتحدث.
substitutes = البدلاء
swap = إسناد التحدث إلى { $x } بدلًا من { $y }
swap-alone = إسناد التحدث إلى { $x }
wording-label = تتغير الصياغة وحدها: والمراكز التي منحت هامشًا تبقى على ما قررته
result-members = أجوبة من سألتهم المراكز: نعم { $x }، لا { $y }.
rule-name-regions = أغلبية المناطق
rule-name-double = أغلبية المراكز وأغلبية أعضائها
refuse-region-circle = المنطقة دائرة من دوائر الشبكة. يُرجى إنشاؤها أولًا، أو اختيار غيرها.
refuse-wording-changes-effects = ما يحدث إذا اعتُمد المقترح ليس صياغة وحدها. يُرجى تركه كما هو، أو إزالة العلامة من الخانة.
refuse-latitude-instructed = الهامش لصوت مقيَّد. يُرجى تقييده، أو حذف الهامش.
refuse-not-a-substitute = هذا الشخص ليس بديلًا الآن. يعيّن المركز بديلًا بقرار.
refuse-speaks-not = هذا الشخص لا يتحدث باسم المركز الآن. يُرجى الاطلاع على صفحة المركز من جديد.
refuse-somebody-speaks = هناك من يتحدث باسم المركز. يُرجى ذكر من يحل البديل محله.
refuse-swap-yours = لا يحق هذا إلا لمن يتحدث، أو للبديل.
refuse-template-hubs-only = تُحتسب المناطق والأعضاء إلى جانب المراكز، في تصويت يقرر: يُرجى حذف joiners، وصوت الأشخاص.

## التقارير والمخالفات والهواجس المشتركة
report-due = موعد التقرير التالي { $x }.
report-late = متأخر
report-give = تقديم تقرير
report-words = ماذا فعلت بهذا التفويض، وما السؤال الذي يهمّك أن يوجَّه إليك؟
report-file = تسجيل التقرير
reports = التقارير
report-days-label = تقرير واحد على الأقل كل كم يوم؟ (بلا تقارير إن تُرك فارغًا)
term-ends-soon = ينتهي قريبًا، المتبقي: { $x }
deviations = متى خولف هذا الاتفاق
deviate = تصرّفتُ على خلافه
deviate-hint = أحيانًا يكلّف الانتظار أكثر مما تكلّفه مخالفة اتفاق. ويكفي قول ذلك صراحةً؛ وفي المرة الثالثة يعود الاتفاق إلى المراجعة.
deviate-file = قول ذلك صراحةً
deviation-reason = لماذا كان الانتظار سيكلّف أكثر
deviation-affected = من يمسّهم ذلك:
deviation-cleanup = ما أفعله الآن حيال ذلك:
tension-share = أشعر به أنا أيضًا
tension-unshare = لم أعد أشعر به
tension-shared = { $n ->
    [zero] لا أحد آخر يشعر به
    [one] يشعر به شخص آخر أيضًا
    [two] يشعر به شخصان آخران أيضًا
    [few] يشعر به { $n } أشخاص آخرين أيضًا
    [many] يشعر به { $n } شخصًا آخر أيضًا
   *[other] يشعر به { $n } شخص آخر أيضًا
 }
refuse-tension-shared = سبق أن قلت ذلك، أو هو هاجسك أنت.
refuse-tension-not-shared = لم تقل إنك تشعر به أيضًا.
refuse-deviations-count = بلغ عدد مرات مخالفته { $arg }. يُرجى اقتراح تغييره بدلًا من ذلك.
refuse-recalled-lately = ثُبّت هذا التفويض مؤخرًا. ولمدة ثلاثة أشهر لا يُقترح إنهاؤه إلا بناءً على هاجس يشعر به { $arg } من الأعضاء على الأقل: يمكنك دعوة آخرين إلى قول إنهم يشعرون به أيضًا.
refuse-report-days = بين كل تقريرين من 7 إلى { $arg } من الأيام.
refuse-reports-count = أقصى عدد من التقارير لتفويض واحد هو { $arg }.
effect-reports = { $n ->
    [zero] بلا تقارير
    [one] مع تقرير كل يوم
    [two] مع تقرير كل يومين على الأقل
    [few] مع تقرير كل { $n } أيام على الأقل
    [many] مع تقرير كل { $n } يومًا على الأقل
   *[other] مع تقرير كل { $n } يوم على الأقل
 }
double-so-far = إلى جانب المراكز يُحتسب رأي من تسألهم من الأعضاء: يجب أن تكون نسبة الموافقة بين إجاباتهم { $share } على الأقل. حتى الآن: { $yes } نعم، { $no } لا. وإن لم يسأل أي مركز أعضاءه فلن يُعتمد شيء.
result-regions = بحسب المناطق: قالت نعم { $x } من { $y }.
refuse-time-long-ago = هذا اليوم قديم جدًّا. يُرجى ذكر يوم بعد عام 1970.

## سرد العدّ
trace-ballots = الأوراق المحتسبة: { $valid }؛ الفارغة: { $empty }. المطلوب اختياره: { $seats }.
trace-ballots-spend = الأوراق المحتسبة: { $valid }؛ الفارغة: { $empty }.
trace-quota = الأصوات اللازمة للفوز بمقعد: { $votes }.
trace-stage = المرحلة { $number }
trace-stage-gone = لم تعد لأي خيار: { $exhausted }؛ ضاع بقطع الكسور: { $lost }
trace-totals-votes = الأصوات:
trace-totals-approvals = الموافقات:
trace-totals-scores = مجموع الدرجات:
trace-totals-means = متوسط الدرجات:
trace-totals-supporters = عدد المؤيدين:
trace-totals-dots = النقاط:
trace-totals-borda = نقاط بوردا:
trace-totals-copeland = كوبلاند: المقارنات الرابحة ناقص الخاسرة:
trace-elected = تم اختيار: { $option } (الأصوات: { $votes }).
trace-elected-last = تم اختيار: { $option } (الأصوات: { $votes })؛ لم يبقَ إلا بعدد المقاعد.
trace-surplus = ينتقل الفائض من { $option }: { $surplus } من { $votes }.
trace-eliminated = الأقل أصواتًا: { $option } (الأصوات: { $votes })، فيخرج من العدّ.
trace-tie = تعادل: { $among }. { $reason }: { $taken }.
trace-tie-earlier = كان بينها فرق في المرحلة { $stage }
trace-tie-preferences = المفضَّل في أوراق أكثر
trace-tie-top-scores = الأكثر نيلًا لأعلى درجة
trace-tie-totals = صاحب المجموع الأعلى
trace-tie-supporters = الأكثر مؤيدين
trace-tie-cost = الأقل تكلفة
trace-tie-borda = الأكثر نقاط بوردا بينها
trace-tie-lot = بالقرعة
trace-finalists = إلى الجولة الفاصلة: { $first } و { $second }.
trace-runoff = الجولة الفاصلة، بعدد الأوراق: { $first }: { $x }، { $second }: { $y }.
trace-preferred = عدد الأوراق التي يُفضَّل فيها الصف على العمود:
trace-paths = أقوى المسارات (من الصف إلى العمود):
trace-condorcet = الخيار الذي يغلب كل خيار آخر في المقارنة الثنائية: { $option }.
trace-condorcet-none = لا خيار يغلب كل خيار آخر في المقارنة الثنائية؛ هذه تغلب كل ما سواها: { $smith }.
trace-condorcet-loser = الخيار الذي يخسر أمام كل خيار آخر: { $option }.
trace-locked = { $winner } قبل { $loser }، الفارق { $margin }: ثُبّت.
trace-not-locked = { $winner } قبل { $loser }، الفارق { $margin }: تُرك، لأنه يغلق دائرة.
trace-endowment = عدد المصوّتين: { $voters }؛ لكل واحد { $each }.
trace-funded = يُموَّل { $option }: التكلفة { $cost }، الموافقات { $supporters }، على الأكثر { $price } لكل واحد.
trace-short = { $option } لا تموّله الحصص: كلفته { $cost }، ومع من يريدونه ({ $supporters }) بقي { $left } معًا.
trace-passed = المال لا يكفي { $option }: التكلفة { $cost }، والباقي { $left }.
trace-spent = أُنفق: { $total } من { $budget }.
trace-raised = كي يبقى أقل رُفعت حصة كلٍّ { $times } مرة، إلى { $each }؛ { $why }.
trace-raised-overspend = ومرة أخرى كانت ستنفق أكثر من الموجود
trace-raised-exhausted = ولا شيء مما بقي يكفيه المال
trace-raised-enough = وهذا أقصى عدد من المرات في هذه الطريقة
trace-matched = { $option }: المساهمات { $contributed }، الدعم المحسوب { $subsidy }، الدعم الممنوح { $matched }.
trace-no-ballots = لا توجد أي ورقة؛ لم يُقرَّر شيء.
trace-no-lot = لم تفصل القرعة في شيء.
trace-lot = فصلت القرعة: في موضع ما لم يصنع الفرق إلا ترتيب التعادل المسحوب قبل العدّ.

# another instead
objection-moot = لم تعد إليه حاجة: السؤال الآن عن خيار آخر
path-moot = لم تعد إليه حاجة
option-set-aside = السؤال الآن عن خيار آخر
option-barred = لا يمكن إسناد الدور إليه
set-aside = السؤال عن خيار آخر
set-aside-hint = تُعدّ الأوراق نفسها من جديد من دون هذا الخيار، ويُسأل الجميع عن التالي. وتنتهي عندئذ الاعتراضات على هذا الخيار.
set-aside-why = لماذا خيار آخر؟
event-practice-set-aside = السؤال عن خيار آخر بدل ما اختير
refuse-option-not-asked-about = السؤال الآن ليس عن هذا الخيار. يُرجى الاطلاع على الصفحة من جديد.
refuse-candidate-leads-not = من كان مترشحًا هو نفسه لا يستبعد غيره. يُرجى ترك إدارة الجولة لغيرك.
refuse-objector-leads-not = لم يبقَ قائمًا إلا اعتراضك أنت. يُرجى ترك إدارة الجولة لغيرك، أو إيجاد ما يعالجه.
refuse-set-aside-for-objection = لا يُسأل عن خيار آخر إلا إذا ثبتت وجاهة اعتراض بعد فحصه. يُرجى انتظار ذلك، إلا إذا قال من اختير إنه لا يترشح.

# circles, links, domains
domain = مجال
domains = ما لا يُقرَّر إلا هنا
domains-none = لم يُذكر بعد شيء لا يُقرَّر إلا هنا.
domain-lies-with = لمن هذا المجال
domain-now = هنا الآن
domain-passed = أُسند إلى التالي
domain-passed-to = أُسند إلى
domain-policies = ما اتُّفق عليه بشأنه
domain-no-policies = لم يُتفق على شيء بشأنه بعد.
domain-policies-hint = إذا تعارض اثنان منها فالعبرة بالأعلى: من أسند المجال يُقدَّم على من أُسند إليه.
domain-agree = اقتراح اتفاق بشأنه
domain-about = هل يتعلق بأحد هذه المجالات؟
domain-hint = يُذكر هنا ما تقرر فيه هذه المجموعة وحدها، حتى لا تضطر إلى سؤال أحد غيرها. ويمكن إسناده إلى دائرة في داخلها أو إلى دور.
domain-to = إلى أي دائرة أو دور؟
take-domain-back = استرداده إلى { $x }
kind-domain = تسمية مجال
kind-pass-on = إسناد المجال
kind-take-back = استرداد المجال
kind-end-domain = إنهاء هذا المجال
kind-amend-role = إعادة صياغة الدور
kind-end-role = إنهاء الدور
kind-link-role = الاستعانة بدور من مجموعة أخرى
kind-add-to-role = زيادة ما يُنتظر منه هنا
kind-unlink-role = التخلي عن الاستعانة به
link-role-hint = من يتولاه يتولاه لهذه المجموعة أيضًا. ويمكنك أن تضيف إلى ما يفعله هنا؛ أما ما هو عليه في مجموعته الأصلية فيبقى.
role-adds = ماذا يُنتظر منه هنا فوق ذلك؟
role-used-by = من يستعين به
role-duty = هل على من يتولاه مهمة في الجولات أو بين الدوائر؟
role-acting = بالنيابة: { $x }
role-unfilled = لا أحد يتحمل المسؤولية عنه.
role-unfilled-above = تقع المسؤولية عن بقائه شاغرًا على { $x }.
duty-none = لا مهمة
duty-facilitator = إدارة الجولات
duty-lead = قيادة الدائرة، من قِبل المجموعة التي تضمها
duty-delegate = التحدث باسم الدائرة في المجموعة التي تضمها
links-title = من يصلها بالمجموعة التي تضمها
links-hint = شخصان ينتميان إلى هذه الدائرة وإلى { $x } معًا: أحدهما يقود هنا، والآخر يتحدث هناك.
link-lead = القيادة
link-delegate = التحدث
link-missing = لا دور كهذا بعد
uses-title = أدوار يُستعان بها هنا
reported-title = أين شارك مندوبوكم
effect-role-amend = تُعاد صياغة الدور { $x }، باسم { $y }
effect-role-limit = حدود تولّي الدور { $x }: { $y }
effect-role-end = ينتهي الدور { $x }، وينتهي كل تفويض به
effect-role-link = يُستعان بالدور { $x } في { $y }
effect-role-add = يُنتظر من الدور { $x } المزيد: { $y }
effect-role-unlink = لم يعد يُستعان بالدور { $x } في { $y }
effect-domain = لا يُقرَّر بشأن { $y } إلا في { $x }
effect-pass-on = يُسند المجال { $x } إلى { $y }
effect-take-back = يُسترد المجال { $x } إلى { $y }
effect-end-domain = لم يعد المجال { $x } لأحد وحده
effect-allocate-chosen = تُدفع من { $x } تكلفة ما يُختار، إلى من اقترحه
effect-recall = يُسترد { $money } من { $y } إلى { $x }: { $what }
event-mandate-role-limited = وُضع حدّ لمن يتولى دورًا
event-mandate-role-amended = أُعيدت صياغة دور
event-mandate-role-linked = صارت مجموعة أخرى تستعين بدور
event-mandate-role-added-to = صار يُنتظر من دور المزيد
event-mandate-role-unlinked = لم يعد يُستعان بدور
event-body-domain-defined = تسمية مجال
event-body-domain-passed-on = إسناد مجال
event-body-domain-taken-back = استرداد مجال
event-body-domain-ended = انتهاء مجال
refuse-domain-unknown = لا يوجد مجال كهذا. يُرجى الاطلاع على الصفحة من جديد.
refuse-domain-over = انتهى هذا المجال. يُرجى تسميته من جديد حيث تكون إليه حاجة.
refuse-domain-elsewhere = لا نصيب لهذه المجموعة في هذا المجال. يُرجى تقديم المقترح في المجموعة التي لها المجال أو التي أسندته إلى غيرها.
refuse-domain-from-above = تُسند إلى الدائرة مجالاتها من المجموعة التي تضمها. يُرجى تقديم المقترح هناك.
refuse-domains-count = بلغ عدد المجالات { $arg }، وهو الحد الأقصى في الشبكة. يُرجى إنهاء واحد منها أولًا.
refuse-domain-with-role = هو مُسند إلى دور. يُرجى استرداده أولًا.
refuse-domain-inside = لا يُسند إلا إلى دائرة داخل هذه المجموعة أو إلى أحد أدوارها. يُرجى اختيار واحد منها.
refuse-domain-there = هو لهذه المجموعة بالفعل، فلا شيء يُستردّ.
refuse-domain-passed-on = سبق إسناده. يُرجى استرداده أولًا.
refuse-link-in-circle = لا تكون هذه الصلة إلا لدائرة. يُرجى اختيار مهمة أخرى.
refuse-link-once = في هذه الدائرة دور كهذا بالفعل. يُرجى إسناد ذلك الدور.
refuse-links-are-two = للدائرة صلتان، وهما شخصان مختلفان. يُرجى اختيار شخص آخر.
refuse-link-belongs = من يصل دائرة بالمجموعة التي تضمها لا بد أن يكون من تلك المجموعة. يُرجى دعوته إليها أولًا، أو اختيار شخص آخر.
refuse-role-holders = بلغ عدد من يتولون هذا الدور في الوقت نفسه { $arg }، وهو الحد الأقصى. يُرجى إنهاء أحد التفويضات أولًا، أو اختيار عدد أقل.
refuse-role-terms = تولّى هذا الشخص الدور أقصى عدد من التفويضات المتتالية ({ $arg }). يُرجى سؤال شخص آخر.
refuse-limit-range = الحد عدد من 1 إلى { $arg }؛ ويُترك الحقل فارغًا حيث لا حد.
refuse-limits-same = هذه هي الحدود القائمة بالفعل.
refuse-link-held = هناك من يتولى هذه الصلة بالفعل، والصلة شخص واحد. يُرجى إنهاء ذلك التفويض أولًا.
refuse-role-there = يُستعان بهذا الدور هنا بالفعل. يُرجى الإضافة إليه بدلًا من ذلك.
refuse-role-not-linked = لا يُستعان بهذا الدور هنا. يُرجى تقرير الاستعانة به أولًا.
refuse-role-duty-stays = الدور الذي له مهمة في الجولات أو بين الدوائر يبقى حيث هو. يُرجى تعريف دور خاص بهذه المجموعة.
refuse-linked-count = بلغ عدد المجموعات التي تستعين بهذا الدور { $arg }، وهو الحد الأقصى. يُرجى تعريف دور خاص بهذه المجموعة.
refuse-added-count = بلغ عدد ما أُضيف إليه { $arg }، وهو الحد الأقصى. يُرجى إعادة صياغة الدور في مجموعته الأصلية.

# a process that broke down
breakdown-title = تعطّل سير العمل هنا
breakdown-text = يجوز لمن يدير الجولات في المجموعة الأوسع أن يديرها هنا أيضًا، إلى أن يقول إن سير العمل عاد سليمًا.
breakdown-spread = تعطّل سير العمل في مجموعة داخل هذه المجموعة، ولم يُصلحه أحد هناك.
breakdown-declare = القول إن سير العمل تعطّل
breakdown-hint = حين تُخالَف القواعد مرة بعد مرة، أو لا يعود ممكنًا تقرير شيء. عندها يجوز لمن يدير الجولات في المجموعة الأوسع أن يديرها هنا، إلى أن يقول إن سير العمل عاد سليمًا.
breakdown-words = ما الذي تعطّل؟
restore = عاد سير العمل سليمًا
restore-words = ما الذي أُصلح؟
event-body-breakdown-declared = تعطّل سير العمل في مجموعة
event-body-breakdown-spread = امتد تعطّل لم يُصلحه أحد إلى المجموعة الأوسع
event-body-process-restored = عاد سير العمل سليمًا في مجموعة
refuse-breakdown-of-network = لا أحد حول الشبكة يستطيع أن يعيد سير العمل سليمًا. يُرجى أن يُقترح على كل المراكز ما يُصلحه.
refuse-breakdown-by-facilitator = لا يقول ذلك إلا من يدير الجولات هنا، أو في المجموعة الأوسع.
refuse-breakdown-declared = سبق أن قيل ذلك.
refuse-breakdown-nobody-restores = لا أحد يدير الجولات في المجموعة الأوسع، فلا أحد يستطيع أن يقول إن سير العمل عاد سليمًا. يُرجى شغل ذلك الدور أولًا.
refuse-breakdown-none = لم يقل أحد إن سير العمل تعطّل، فلا شيء يحتاج إلى إصلاح.
refuse-restored-from-above = لا يقول إن سير العمل عاد سليمًا إلا من يدير الجولات في المجموعة الأوسع.
refuse-output-not-here = لا يمكن أن ينتج هذا عن هذه الطريقة للقرار. يُرجى اختيار طريقة أخرى، أو حذفه.
refuse-rule-by-outputs = الطريقة { $arg } لا تقرر هذا: قواعدها نفسها تحدد ما ينتج عنها. يُرجى ذكر طريقة أخرى.
refuse-rule-by-choice = الطريقة { $arg } تختار بين خيارات: تقول أيّها، لا هل. هذا يحتاج إلى طريقة تنتهي بنعم أو لا، أو تختار أشخاصًا للمقاعد ومشاريع للمال.
refuse-template-outputs = يُرجى ذكر أمور من القواعد تحتاج إلى قرار، كل واحد منها مرة واحدة.

# advice, asked again and heard after
affected-title = من يمسّهم القرار ولم يُسألوا
affected-say = القرار يمسّني ولم أُسأل
affected-how = كيف يمسّك القرار؟
affected-answer = جوابك بعد الاستماع
affected-stand-by = التمسك بالقرار
affected-review = وضعه قيد المراجعة
affected-stands = استُمع إليه؛ والقرار باقٍ
affected-reviewed = استُمع إليه؛ والقرار قيد المراجعة
affected-waits = بانتظار استماع { $x } إليه
do-hear = الاستماع
need-hear = شخص لم يُسأل يمسّه القرار
event-practice-said-affected = قال شخص لم يُسأل إن القرار يمسّه
event-practice-affected-heard = استُمع إلى شخص يمسّه القرار
refuse-affected-too-late = لا يُقال ذلك إلا خلال { $arg } من الأيام بعد القرار. يمكنك الطعن في ما اتُّفق عليه، أو طرح هاجس.
refuse-affected-was-asked = أنت من قرّر هذا، أو سُئلت عنه، أو نصحت فيه. يمكنك الطعن في ما اتُّفق عليه بدلًا من ذلك.
refuse-affected-said = سبق أن قلت ذلك.
refuse-affected-unknown = لا شيء كهذا هنا. يُرجى الاطلاع على الصفحة من جديد.
refuse-not-decided-alone = لم يقرر أحد هذا وحده بعد النصيحة. يمكنك الطعن في ما اتُّفق عليه بدلًا من ذلك.

# charts
practice-choice-creating = النظر في الأمر معًا
practice-choice-creating-when = لا أحد يعرف بعد ما المسألة، أو كل واحد يعرفها على نحو آخر: ما يُقال يوضع على أربع لوحات، ويُدوَّن أين وصلت المجموعة. ولا يقرّر ذلك شيئًا.
step-chart = النظر معًا
step-chart-done = { $n ->
    [zero] لا شيء على اللوحات
    [one] قول واحد على اللوحات
    [two] قولان على اللوحات
    [few] { $n } أقوال على اللوحات
    [many] { $n } قولًا على اللوحات
   *[other] { $n } قول على اللوحات
 }
charts-title = ما قيل
chart-problem = ما المسألة
chart-solution = ما يمكن فعله
chart-concern = ما يؤخذ عليه
chart-data = ما نعرفه
chart-words = بكلماتك أنت
chart-kind = على أي لوحة؟
chart-speaker = من قاله؟
chart-speaker-me = أنا
chart-put = وضعه هناك
chart-own = نعم، هذا ما قلته
chart-not-owned = لم يُؤكَّد بعد
arrivals = أين وصلنا
arrivals-none = لم نصل إلى شيء بعد.
arrive = تدوينه
arrive-words = أين وصلت المجموعة؟ لا يُلزم ذلك أحدًا.
arrival-contest = لم أصل إلى ذلك
arrival-contest-why = وأين أنت من ذلك؟
arrival-not = { $x } في موضع آخر
arrival-propose = تقديمه مقترحًا
ending-closed = اكتمل الحديث
came-closed = بلغ الحديث نهايته؛ لم يُقرَّر شيء.
result-closed = بلغ الحديث نهايته، ولم يقرر شيئًا.
event-practice-charted = وُضع قول على لوحة
event-practice-chart-owned = أكّد شخص أن ما على لوحة هو ما قاله
event-practice-arrived = وصلت مجموعة إلى شيء
event-practice-arrival-contested = قال شخص إنه لم يصل إلى ذلك
refuse-chart-unknown = هذا ليس على اللوحات. يُرجى الاطلاع على الصفحة من جديد.
refuse-chart-not-yours = لا يؤكده إلا من قاله.
refuse-chart-owned = سبق أن أكّدته.
refuse-arrival-unknown = لم يُدوَّن هذا. يُرجى الاطلاع على الصفحة من جديد.
refuse-arrival-contested = سبق أن قلت ذلك.

# points that rest on others
point-rests-on = تقوم على { $x }
refuse-point-rests-on-itself = لا تقوم نقطة على نفسها. يُرجى حذف رقمها.
refuse-option-no-points = لا شيء هنا يقوم على غيره. يُرجى حذف ذلك.

# spending together
practice-share-budget = الإنفاق معًا
practice-share-budget-when = هناك مبلغ لما يقترحه الأعضاء: يعلّم كل واحد على كل ما يريد الدفع من أجله، ويُنفق بحيث ينال من يريدون الشيء نفسه نصيبهم العادل من المبلغ.
budget-in = المتاح للإنفاق بعملة { $x }
budget-words = المتاح للإنفاق: { $x }، والمطلوب: { $y }
budget-spent = أُنفق: { $x }، والباقي: { $y }
cost-in = التكلفة بعملة { $x }
options-cost-paid = ما تذكره هنا يُدفع إلى من يتحمل المسؤولية عن هذا المقترح. وما يقترحه غيرك يُدفع إلى من اقترحه.
options-cost-hint = واحد في كل سطر: ما هو، ثم كم يكلّف، ثم لماذا، وبين كل منها خط ( | ).
kind-allocate-chosen = تُدفع تكلفة ما يُختار
kind-recall = يُسترد مال مُنح
recall-from = ممّن؟
recall-why = لماذا؟
moved-recalled = استُرد:
event-fund-recalled = استُرد مال مُنح
refuse-budget-needed = يُرجى ذكر المبلغ المتاح للإنفاق.
refuse-budget-nothing = لا يُنفق شيء هنا؛ يُرجى حذف المبلغ.
refuse-chosen-costs-nothing = لم تُذكر تكلفة لما اختير، فلا يمكن دفع شيء. يُرجى حذف الدفع.
refuse-role-own = هذا الدور لهذه المجموعة نفسها. يُرجى إعادة صياغة الدور بدلًا من ذلك.
reported-circle = أين شارك مندوبها
method-equal-shares-cost = أنصبة متساوية، يُحتسب كل مشروع بتكلفته
method-equal-shares-cardinality = أنصبة متساوية، يُحتسب كل مشروع واحدًا
method-equal-shares-cost-add1e = أنصبة متساوية، تُرفع حتى يُستعمل المال
method-equal-shares-cardinality-add1e = أنصبة متساوية، يُحتسب كل مشروع واحدًا، وتُرفع حتى يُستعمل المال
method-equal-shares-cost-add1p = أنصبة متساوية، تُرفع بأجزاء من مئة، ثم يُكمَّل الباقي بما يريده أكبر عدد
method-equal-shares-cardinality-add1p = أنصبة متساوية، يُحتسب كل مشروع واحدًا، وتُرفع بأجزاء من مئة، ثم يُكمَّل الباقي بما يريده أكبر عدد
method-equal-shares-cost-add1u = أنصبة متساوية، تُرفع، ثم يُكمَّل الباقي بما يريده أكبر عدد
method-equal-shares-cardinality-add1u = أنصبة متساوية، يُحتسب كل مشروع واحدًا، وتُرفع، ثم يُكمَّل الباقي بما يريده أكبر عدد
method-greedy = ما يريده أكبر عدد أولًا
method-greedy-per-cost = ما يريده أكبر عدد قياسًا إلى تكلفته أولًا
method-phragmen = فراغمين: أقل عبء على من يريدونه
do-reopen = إعادة السؤال
do-lent = الاطلاع
do-trial = البتّ في الأمر
need-reopen = الجولة تنتظر: أجاب عدد قليل جدًا، أو ما زال اعتراض قائمًا. أعد السؤال، وإلا سقطت.
need-lent = أعرت صوتك شخصًا لم يعد موجودًا؛ فهو الآن لا يصل إلى أحد
need-trial = تنتهي فترة تجربة هذا المركز؛ والمراكز تقرر بشأن صوته
need-challenged = سارٍ ومطعون فيه؛ ولا اقتراح بعدُ يقول ما مصيره · { $x }

# carrying out
carrying-title = التنفيذ
carried-out = تمّ تنفيذه
carried-learned = ما تعلّمناه منه
steps-none = لم يتولَّ أحد شيئًا بعد.
steps-done = تمّ { $x } من { $y }
step-plan = تولّي خطوة
step-what = ما الذي يلزم فعله؟
step-who = من يتولى ذلك؟
step-until = حتى متى؟
step-end = تمّت، أو صُرف النظر عنها
step-words = ما الذي نتج عنها، أو لماذا صُرف النظر عنها
step-words-when = لازم فقط إن تركتها
step-done = تمّت
step-drop = صُرف النظر عنها
step-was-done = تمّت في { $x }
step-dropped = صُرف النظر عنها
step-late = متأخرة
step-gone = غادر من كان يتولاها: لا بد من شخص آخر
how-it-goes = كيف يسير الأمر
tell-how = إخبار الآخرين كيف يسير الأمر
tell-words = في جملتين: إلى أين وصل الأمر، وما الذي ينقصه.
finish = تمّ تنفيذه
finish-words = ماذا تعلّمت مما يفيد الآخرين؟
finish-for-good = بعد هذا لا تُضاف خطوات ولا يستطيع أحد فتحه من جديد. ويبقى الاتفاق ساريًا.
carries-title = المشاركة في تنفيذ
limit-holders = { $n ->
    [zero] لا أحد
    [one] شخص واحد في الوقت نفسه
    [two] شخصان على الأكثر في الوقت نفسه
    [few] { $n } أشخاص على الأكثر في الوقت نفسه
    [many] { $n } شخصًا على الأكثر في الوقت نفسه
   *[other] { $n } شخص على الأكثر في الوقت نفسه
 }
limit-terms = { $n ->
    [zero] لا تفويض
    [one] تفويض واحد، ثم شخص آخر
    [two] تفويضان متتاليان على الأكثر
    [few] { $n } تفويضات متتالية على الأكثر
    [many] { $n } تفويضًا متتاليًا على الأكثر
   *[other] { $n } تفويض متتالٍ على الأكثر
 }
limit-none = لم يعد هناك أي حد
role-give = اقتراح من يتولاه
kind-limit-role = وضع حدود لمن يتولى الدور
limit-holders-label = كم شخصًا على الأكثر يتولاه في الوقت نفسه؟
limit-terms-label = كم تفويضًا متتاليًا يجوز أن يتولاه الشخص نفسه؟
limit-hint = يُترك فارغًا ما لا حد له. ومن يتولاه يستمر حتى ينتهي تفويضه؛ وبعد انقطاع سنة يبدأ العدّ من جديد.
role-past = من تولّاه من قبل
role-changed = ما تقرّر بشأنه منذ إنشائه
do-step = متابعة الأمر
need-step-is = المطلوب منك: { $x }
need-step = توليت خطوة في تنفيذ هذا، وموعدها قريب
event-agreement-step-planned = تولّى شخص خطوة في تنفيذ اتفاق
event-agreement-step-done = تمّت خطوة في تنفيذ اتفاق
event-agreement-step-dropped = صُرف النظر عن خطوة في تنفيذ اتفاق
event-agreement-told = قال شخص كيف يسير تنفيذ اتفاق
event-agreement-carried-out = تمّ تنفيذ اتفاق
refuse-carried-out = سبق أن تمّ تنفيذه. وإن لزم فعل المزيد، فيُرجى اقتراح تغيير.
refuse-step-for-oneself = يمكنك تولّيها بنفسك، أو الطلب ممن يتحمل المسؤولية عن الاتفاق أن يسندها إلى شخص ما.
refuse-rests-not = الجولة ليست متوقفة مؤقتًا. يُرجى الاطلاع على الصفحة من جديد.
refuse-found-by-other = تولّى شخص البحث في هذا، وهو من يقول ما عرفه. يمكنك قول ما تعرفه في النقاش أدناه.
refuse-later-needs-agreement = لا يُترك أمر للمتابعة لاحقًا إلا مع نص يسري. وهذا المقترح لا يعتمد أي نص.
refuse-later-too-soon = قد لا يكون النص ساريًا بعد في ذلك اليوم. يُرجى اختيار يوم لاحق.
refuse-rest-too-long = لن يبقى وقت للجولة التالية. يُرجى اختيار يوم أقرب.
refuse-resolution-who = يمكنك تولّي ذلك بنفسك، أو تركه لمن يتحمل المسؤولية عن المقترح.
refuse-steps-count = بلغ عدد خطوات هذا الاتفاق { $arg }، وهو الحد الأقصى. يُرجى إتمام بعضها أولًا.
refuse-step-unknown = لا توجد خطوة كهذه. يُرجى الاطلاع على الصفحة من جديد.
refuse-step-over = سبق أن انتهت هذه الخطوة. يُرجى إضافة خطوة أخرى.
refuse-step-not-yours = لا يقول ذلك إلا من يتولى الخطوة، أو من يتحمل المسؤولية عن الاتفاق.
refuse-carriers-only = لا يقول كيف يسير الأمر إلا من يتولى شيئًا من تنفيذه. يمكنك تولّي خطوة، أو قول ذلك في النقاش في الأسفل.
refuse-told-count = بلغ عدد ما قيل عن ذلك { $arg }، وهو الحد الأقصى. يُرجى القول إنه تمّ تنفيذه، أو اقتراح تغيير.
refuse-steps-open = عدد الخطوات التي ما زالت مفتوحة: { $arg }. يُرجى القول عن كل منها إنها تمّت، أو إنه صُرف النظر عنها.
