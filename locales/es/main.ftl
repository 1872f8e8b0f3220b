# Todo lo que encuentra un miembro, en español. Es una primera versión hecha por una máquina: las mejoras
# son bienvenidas.

skip = Ir al contenido
list-comma = { ", " }
colon = { $x }: { $y }
practice-consent = Ronda de consentimiento
practice-small-consent = Consentimiento en un grupo pequeño
practice-ask-hub = Preguntar a mi hub
practice-founding-round = Ronda de fundación
practice-vote = Votación por dos tercios
practice-lent-vote = Voto que se puede prestar
practice-double-majority = Votación de los hubs y de sus miembros
practice-regional-vote = Votación por regiones
practice-member-vote = Votación de todos los miembros, por dos tercios
practice-open-consent = Decirlo, esperar, hacerlo
places = Secciones
nav-today = Hoy
nav-decide = Decidir
nav-people = Personas
nav-purpose = Propósito
nav-record = Registro
signed-in-as = Sesión de
you-speak-for = Hablas por
you-are-here = Estás aquí
as-yourself = a título personal
as-hub = hablar por { $x }
me-short = Yo
hubs = { $n ->
    [one] { $n } hub
   *[other] { $n } hubs
 }
people = { $n ->
    [one] { $n } persona
   *[other] { $n } personas
 }
provisional = El propósito y las reglas son provisionales hasta que los hubs los aprueben. Los poderes especiales de la fundación terminan, a más tardar, el { $x }.
this-is-a-demo = Esto es una demostración.
let-a-day-pass = Dejar pasar un día
let-three-days-pass = Dejar pasar tres días
be-somebody-else = Ser otra persona
erased = [borrado]
made-here = lo que crea esta propuesta
or = {" "}o{" "}
more = Más
save = Guardar
open = Abrir
until = hasta el { $x }
since = desde el { $x }
still = cierra en { $x }

language = Idioma
weekdays = lun mar mié jue vie sáb dom
months = enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
months-short = ene feb mar abr may jun jul ago sept oct nov dic
date-moment = { $weekday } { $day } { $month }, { $time }
date-moment-year = { $weekday } { $day } { $month } { $year }, { $time }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-short = { $day } { $month }
span-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
span-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
 }
span-days = { $n ->
    [one] { $n } día
   *[other] { $n } días
 }
ago-now = ahora mismo
ago-minutes = hace { $n } minutos
ago-hours = hace { $n } horas
ago-yesterday = ayer
ago-days = hace { $n } días

## Puertas
door-start = Te damos la bienvenida
door-sign-in = Iniciar sesión
door-sent = Mira tu correo
door-join = Tienes una invitación
door-found = Fundar una red
door-outbox = Bandeja de salida
offline-title = Sin conexión
offline-text = Este dispositivo no llega a la red en este momento. No se ha perdido nada: lo que estabas escribiendo sigue en su página, y lo que te espera sigue abierto hasta que acabe su plazo.
offline-waits = Lo que te esperaba
offline-seen = Tal como estaba el
offline-again = Intentarlo de nuevo
door-nowhere = Aquí no hay nada
start-title = Una red que se gobierna a sí misma
start-text = Todos los hubs tienen la misma voz. Las decisiones entran en vigor por sí solas. Nadie puede reescribir lo que se decidió.
start-demo-title = Meridian, una red de 24 hubs
start-demo-text = Dieciocho meses de tensiones, rondas, objeciones y acuerdos. Lo que hagas aquí es real en esta demostración y en ningún otro sitio; las demás personas son simuladas y te responden.
start-demo-note = Todas las personas y todos los hubs son inventados.
start-again = Empezar de nuevo la demostración
start-back = Ir al inicio
start-look-around = O echa un vistazo
start-about-marta = habla por Hub Lisbon; la esperan tres asuntos
start-about-ines-carvalho = miembro de Hub Lisbon; propuso las residencias
start-about-ines-okafor = facilitadora de la asociación, de Hub Lagos
start-about-aylin = fundó la red; ya no tiene poderes especiales
start-moments = Tres minutos
start-moments-text = Cinco momentos que muestran para qué sirve esto. Cada uno se recorre con unos pocos clics.
moment-over = Ya lo has visto. Empieza de nuevo la demostración para verlo otra vez.
moment-of = { $x } de 5
moment-next = El siguiente momento
moment-1 = Tu objeción cambia una decisión
moment-1-about = Hablas por Hub Lisbon. Lo que ves venir detuvo una propuesta; ahora alguien sugiere un texto mejor.
moment-1-do = Tu objeción detuvo esto y alguien sugiere otro texto. Pulsa «Sí, esto la resuelve». Después deja pasar tres días, dos veces: se vuelve a preguntar a todos los hubs, entra en vigor, y lo que viste venir es lo que mira la revisión.
moment-2 = Todo dice por qué es así
moment-2-about = De una cantidad, eslabón a eslabón, hasta el propósito.
moment-2-do = Esta cantidad salió del fondo común. Sigue «¿Por qué es así?» eslabón a eslabón: la decisión, la tensión, el objetivo, el propósito.
moment-3 = A la fundadora se le dice que no
moment-3-about = Intenta hacer trampa: como fundadora o como quien administra el servidor. Cada intento se hace de verdad.
moment-3-do = Fundaste esta red y no tienes ningún poder que no tenga el resto. Intenta hacer trampa.
moment-4 = Un toque se convierte en la voz de un hub
moment-4-about = Eres miembro de Hub Lisbon. Tu respuesta sube y vuelve a ti.
moment-4-do = Marta pregunta a su hub antes de responder por él. Elige, registra tu respuesta y deja pasar tres días: ella da la voz del hub, la red decide y en Hoy te enteras de en qué quedó.
moment-5 = Quita a alguien y mira qué se detiene
moment-5-about = Lo que depende de una sola persona, antes de que sea tarde.
moment-5-do = Esto es lo que se detendría o quedaría en espera si Ines Okafor no estuviera mañana.
rests-title = Si { $x } no estuviera mañana
rests-nothing = No se detendría nada.
rests-text = Esto se detendría, o quedaría en espera hasta que alguien lo asuma.
rests-silent = nadie más habla por él: se quedaría sin voz
rests-vacant = nadie más tiene este rol
rests-led = nadie guiaría esta ronda
rests-proposed = caduca si nadie la lleva adelante
rests-agreement = nadie lo tendría a su cargo
cheat-title = Intenta hacer trampa
cheat-text = Cada una de estas cosas se intenta de verdad, en esta red en marcha. Ves qué pasa y quién puede hacerlo.
cheat-as-founder = Como Aylin, que fundó la red
cheat-as-founder-text = Sus poderes especiales terminaron cuando los hubs aprobaron las reglas.
cheat-as-operator = Como quien administra el servidor
cheat-as-operator-text = Quien administra tiene la máquina, y ninguna voz.
cheat-purpose = Cambiar el propósito por mi cuenta
cheat-new-purpose = Lo que diga la fundadora.
cheat-mandate = Quitarle el mandato a Marta
cheat-hub = Echar a Hub Lisbon
cheat-voice = Responder a una ronda por Hub Lisbon
cheat-close = Cerrar una ronda antes de que respondan todos los hubs
cheat-nobody = Dar una orden sin ser miembro
cheat-rewrite = Convertir en un sí una objeción registrada
cheat-rewrite-why = La comprobación se hizo sobre una copia real del registro en la que se cambió esa única palabra. Cualquiera puede hacerla: cada miembro puede llevarse el registro a casa.
cheat-refused = Rechazado. No se ha registrado nada.
cheat-recorded = Se ha registrado. Esto no debe pasar; avísanos, por favor.
cheat-who = Quién puede hacerlo:
cheat-who-voice = { $x }, que habla por el hub, y nadie más
cheat-who-host = { $x }, que guía esta ronda
cheat-who-nobody = nadie; se cierra por sí sola
cheat-who-operator = solo los miembros; quien administra un servidor no lo es
start-be = Ser { $x }
start-your-networks = Tus redes
start-signed-in = Has iniciado sesión como { $x }.
start-found = Fundar una red
sign-in = Iniciar sesión
sign-out = Cerrar sesión
sign-in-title = Iniciar sesión
sign-in-text = Te enviamos un enlace. No hay contraseña que recordar ni que perder.
your-address = Tu dirección de correo
address-wrong = Esto no parece una dirección de correo. Revísala, por favor; debería parecerse a marta@example.org.
send-link = Envíame un enlace
send-new-link = Envíame un enlace nuevo
sent-title = Mira tu correo
sent-text = Si { $x } puede recibir correo, hay un enlace en camino. Sirve una sola vez y durante media hora.
sent-no-mail = En este equipo no hay ningún servidor de correo configurado. El enlace aparece en la terminal y, en este equipo, en la
confirm-title = Un clic más
confirm-text = Vas a iniciar sesión como { $x }.
link-over-title = Este enlace ya no sirve
link-over-text = Cada enlace sirve una sola vez y durante media hora. No se ha perdido nada: pide uno nuevo.
mail-sign-in-subject = Tu enlace para iniciar sesión
mail-sign-in-body =
    Hola:

    Con este enlace inicias sesión. Sirve una sola vez y durante media hora:

    { $url }

    Si no lo has pedido, no tienes que hacer nada: sin el enlace nadie puede entrar.
ask-hub-title = Preguntar antes a mi hub
ask-hub-text = Los miembros de tu hub reciben, en su propio chat, un enlace a esta única pregunta y responden con un motivo. Eso no decide nada; la voz la sigue dando quien habla por él.
ask-hub-first = Preguntar antes a mi hub
ask-hub-link = mostrar de nuevo el enlace
ask-hub-all = todas las respuestas
ask-hub-says = Lo que dice { $x }
ask-hub-criterion = La voz del hub se dio sin contar con sus miembros.
ask-hub-made = Preguntar a { $x }
ask-hub-made-text = Pega este enlace en el chat de { $x }. Quien lo tenga puede leer la pregunta, y quien responda con una dirección confirmada pasa a formar parte del hub; por eso, pégalo solo ahí.
ask-by = { $x } pregunta a sus miembros
ask-question = ¿Puedes vivir con esto?
ask-reason = ¿Por qué?
ask-reason-hint = lo lee el hub
ask-address-text = Te enviamos un solo correo para comprobar que la dirección es tuya; entonces cuenta tu respuesta.
ask-answer = Responder
ask-choose = Elige sí, no o abstención.
ask-over-title = Esta pregunta ya está cerrada
ask-over-text = Ya se respondió, se acabó el plazo o el enlace ya se usó. Inicia sesión para ver en qué quedó.
said-subject = Tu respuesta: { $x }
said-body =
    Hola, { $name }:

    Has respondido «{ $choice }» a «{ $title }» en { $hub }. Con este enlace tu respuesta cuenta; sirve una sola vez:

    { $link }

    Si no has sido tú, no tienes que hacer nada: sin el enlace no cuenta nada.
said-confirm = Esta es mi respuesta: { $x }
said-sent-text = Hay un correo en camino a { $x }. Abre el enlace que contiene y tu respuesta contará.
said-words = { $choice }: { $title }
said-next = Ahora acompaña a quien habla por { $x }. Cuando termine la ronda te contamos en qué quedó.
answer-speaks = Hablas por { $x }
answer-as = Respondes como { $x }
answer-of = ¿Qué responde { $x }?
answer-confirm = Registrar esta respuesta
answer-link-note = Este enlace es solo tuyo. Sirve una vez, para esta ronda y para nada más.
answer-over-text = Ya se usó, se acabó su tiempo o la ronda ha avanzado. No se ha perdido nada: inicia sesión para ver cómo está.
answered-words = { $choice } – en nombre de { $voice }.
answered-next = Cuando la ronda cierre te contamos en qué quedó; si se aprueba, entra en vigor por sí sola.
answered-closed = La tuya era la última respuesta: la ronda ha terminado.
answered-page = Ver la ronda
off-title = ¿No quieres más correos de { $x }?
off-text = También puedes recibir menos. Lo que necesita tu voz sigue en Hoy, elijas lo que elijas.
off-done-title = No habrá más correos
off-done-text = { $x } ya no te escribe. Lo que necesita tu voz sigue en Hoy.
mail-title = Correo
mail-text = Lo que necesita tu voz y en qué quedó lo anterior, a { $x }. Nunca más de un correo al día, salvo que lo pidas.
mail-refused = Desde el { $x } no te llegan los correos: { $y }
mail-rhythm = ¿Cada cuánto?
mail-hour = ¿A qué hora? ({ $x })
mail-choice-wrong = Elige cada cuánto y una hora de 0 a 23.
rhythm-at-once = al momento
rhythm-daily = una vez al día, todo junto
rhythm-weekly = una vez por semana, el lunes
rhythm-never = nunca
calendar-title = Calendario
calendar-text = Lo que necesita tu voz, en el calendario que ya usas. La dirección es secreta: muestra títulos y horas, y con ella nadie puede hacer nada.
calendar-make = Crear una dirección de calendario
calendar-again = Crear una dirección nueva; la anterior deja de servir
calendar-end = Anular todas las direcciones creadas hasta ahora
calendar-of = El calendario de { $x }
calendar-hub-text = Lo que se pregunta a este hub, para quienes pertenecen a él, en los calendarios que ya usan. La dirección es secreta; si se crea una nueva, la anterior deja de servir.
calendar-made = Tu dirección de calendario
calendar-made-text = Suscríbete a ella en tu programa de calendario.
mail-hello = Hola, { $x }:
mail-subject-one = { $network }: { $tag } – { $title }
mail-subject-many = { $n ->
    [one] { $network }: un asunto necesita tu voz
   *[other] { $network }: { $n } asuntos necesitan tu voz
 }
mail-subject-came = { $network }: en qué quedó
mail-lead-came = En esto quedó aquello en lo que participaste.
mail-tag-asked = Te toca responder
mail-tag-again = Te toca responder otra vez, el texto ha cambiado
mail-tag-reminder = Sigue abierto y cierra pronto
mail-tag-waits = Está en tus manos
mail-tag-came = En qué quedó
mail-because = Porque: { $x }.
mail-until = Hasta el { $x } ({ $zone })
time-of = hora de { $x }
mail-choose = Elige; se abre una página en la que confirmas. Los enlaces son solo tuyos, sirven una vez y solo para esta ronda.
mail-marks = Los cambios están marcados: [-esto se quitó-] [+esto se añadió+].
mail-all-of-it = Verlo completo:
mail-why = Recibes este correo porque eres miembro de { $x }.
mail-settings = Cuándo recibir correos
mail-off = No recibir más correos
join-title = Te invitan a { $x }
join-title-hub = Te invitan a { $x }, en { $y }
join-by = de parte de { $x }
join-as = Te unes como { $x }.
join-voice = Hablarías por { $x }.
join-address-text = Te enviamos un enlace para comprobar que la dirección es tuya; te trae de vuelta aquí.
your-name = Tu nombre
your-name-hint = como te conoce el resto
join = Unirme
join-over-title = Esta invitación ya no sirve
join-over-text = Se cerró, ya se usó o se acabó su plazo. Pide una nueva a quien te invitó.
found-title = Fundar una red
found-text = Incorporas lo que ya existe; el propósito y las reglas son provisionales hasta que los hubs los aprueben, y tus poderes especiales terminan entonces, o a los noventa días.
found-name = ¿Cómo se llama?
found-slug = Su nombre corto en las direcciones
found-slug-hint = Letras minúsculas, cifras y guiones; si lo dejas vacío, se forma a partir del nombre.
found-purpose = ¿Para qué existe? Basta una frase.
found-founder = Tu nombre
found-button = Fundarla
found-charter = ¿Con qué reglas empieza? Los hubs pueden cambiarlas todas.
found-recommended = recomendado
charter-about-sociocratic = Cada hub tiene una voz; nada se decide si alguien argumenta que hace daño.
charter-about-cooperative = Cada miembro tiene un voto; lo que obliga a todo el mundo necesita dos tercios de quienes votan.
charter-about-informal = Quien propone algo espera tres días y lo hace, a menos que alguien diga qué dañaría.
found- = La fundación
founding-title = Fundación
founding-lead = Incorpora tus hubs, mira cada correo antes de que salga y después pregunta a todos los hubs a la vez. Nada de lo que hay aquí cuenta como decidido hasta que ellos lo aprueben.
founding-running = La ronda de fundación está en marcha:
founding-over = La ronda de fundación ha terminado:
founding-paste = Pega tus hubs
founding-paste-text = Un hub por línea: su nombre, la dirección de quien hablará por él y, si quieres, su lugar y su zona horaria. También sirven líneas de una tabla o de un archivo CSV. Todavía no se envía nada.
founding-check = Ver qué se enviaría
founding-faults = No se ha enviado nada. Corrige estas líneas:
founding-line = Línea { $x }:
founding-no-hub = falta el nombre del hub.
founding-no-address = nadie podría hablar por { $x }; añade una dirección de correo.
founding-bad-address = { $x } no parece una dirección de correo.
founding-bad-hub = el nombre de un hub tiene como máximo { $x } caracteres, en una sola línea.
founding-unknown = { $x } está de más; después del nombre, las direcciones, el lugar y la zona horaria no va nada. Si forma parte del lugar, separa los campos con punto y coma.
founding-there = { $x } ya está.
founding-twice = { $x } aparece dos veces en la lista; cada persona habla por un solo hub.
founding-too-long = como máximo { $x } líneas a la vez; envía las demás después.
founding-empty = Pega al menos un hub con una dirección.
founding-mails = { $n ->
    [one] Un hub, y este es su correo
   *[other] { $n } hubs, y estos son sus correos
 }
founding-send = { $n ->
    [one] Incorporar este hub y enviar el correo
   *[other] Incorporar { $n } hubs y enviar los correos
 }
founding-wall = Los hubs
founding-wall-empty = Todavía no hay ningún hub.
hubs-count = { $n ->
    [0] todavía ninguno
    [one] un hub
   *[other] { $n } hubs
 }
people-count = { $n ->
    [one] una persona
   *[other] { $n } personas
 }
founding-invited = invitado, todavía no ha llegado nadie
founding-voiceless = todavía nadie habla por él
founding-silent = aún sin respuesta
founding-open-title = La ronda de fundación
founding-open-text = Se pregunta a cada hub si puede vivir con el propósito y las reglas, y tiene diez días para responder. Cuando haya suficientes síes y no quede ninguna objeción abierta, ambos entran en vigor y tus poderes especiales terminan.
founding-open = Preguntar ahora a todos los hubs
founding-powers = Los poderes especiales de la fundación terminan cuando los hubs aprueben el propósito y las reglas y, a más tardar, el { $x }.
founding-tension = Empezamos algo en común y, hasta ahora, una sola persona ha escrito para qué y con qué reglas.
founding-round-title = { $x } aprueba su propósito y sus reglas
founding-text =
    Aprobamos nuestro propósito y las reglas con las que decidimos.

    > { $purpose }

    Las reglas empiezan como *{ $charter }*. Cada una de sus líneas, con su motivo, está aquí: { $link }

    Con esto terminan los poderes especiales de la fundación. Después, cada regla se puede cambiar por el camino que ella misma indica.
founding-criterion = Al cabo de un año, los hubs preguntan quién decidió aquello y nadie sabe decirlo.
founding-mail-subject = { $x }: ¿hablarás por este hub en { $y }?
founding-mail-body =
    Hola:

    { $founder } está fundando { $network } y te pide que hables allí por { $hub }.

    Para qué existe:

        { $purpose }

    Todos los hubs tienen la misma voz. Al hablar por { $hub }, recibes una pregunta cada vez que hay que decidir algo que concierne a todos; respondes desde tu correo o tu teléfono, y puedes pasar la voz a otra persona en cualquier momento.

    Con este enlace te unes; dices quién eres y nada más:

    { $link }

    El enlace es solo tuyo y vale treinta días. Si no quieres participar, no tienes que hacer nada.
outbox-text = Correos que esperan porque no hay ningún servidor de correo configurado. Esta página solo se ve desde este equipo.
outbox-empty = No hay nada pendiente.
sent = enviado
too-often-title = Un momento, por favor
too-often-text = Acabamos de enviar varios enlaces a esta dirección. Mira tu correo, también la carpeta de correo no deseado, o inténtalo de nuevo dentro de diez minutos.
nowhere-title = Aquí no hay nada
nowhere-text = O la dirección es incorrecta, o lo que hay aquí no está a tu alcance. En ambos casos respondemos lo mismo.
to-start = Ir al inicio
tension-recorded = La tensión que has escrito queda registrada y se conserva; la propuesta, no.
not-recorded = No se ha registrado. No se pierde nada de lo que has escrito.

## Hoy
greet-morning = Buenos días, { $x }
greet-day = Buenas tardes, { $x }
greet-evening = Buenas noches, { $x }
nothing-needs-you = Ahora mismo nada necesita tu voz. Y eso está bien.
things-need-you = { $n ->
    [one] Un asunto necesita tu voz.
   *[other] { $n } asuntos necesitan tu voz.
 }
next-closes = El próximo cierra el { $x }.
needs-your-voice = Necesita tu voz
all-open = todo lo que está abierto
serves = Contribuye a:
came-of = En qué quedó
being-talked = En conversación
felt-lately = Lo que se siente últimamente
no-tensions = Últimamente nadie ha planteado una tensión.
give-voice-of = Dar la voz de { $x }
give-answer = Dar tu respuesta
do-answer = Responder
do-dispute = Responder a la duda
do-confirm = Ver el cambio
do-take = Empezar a examinarla
do-review = Revisarlo
do-report = Informar
do-term-ends = Verlo
do-account = Responder
need-consent = Ronda de consentimiento · { $x } · { $a } de { $e } respuestas
need-vote = Votación · { $x } · { $a } de { $e } votos
need-questions = Tu propuesta tiene preguntas abiertas · { $x }
need-dispute = Alguien no está de acuerdo con tu objeción · { $x }
need-confirm = Hay un cambio sugerido que resolvería tu objeción · { $x }
need-take = Hay una objeción a la espera de examen · { $x }
need-review = Toca revisarlo y está a tu cargo · { $x }
need-report = Toca informar de lo que hiciste con tu mandato
need-term-ends = Tu mandato termina pronto: hay que encontrar quien lo asuma, o renovar el tuyo
need-account = Se decidió porque faltaba dinero: ¿qué pasó con el propósito? · { $x }
you-proposed = La propusiste tú.
you-objected = Participaste con una objeción.
you-answered = Respondiste.
you-concerned = Afecta a algo que se te encomendó.
asked-said = Respuestas en { $x }: { $yes } sí, { $no } no.
asked-gave = Su voz en la red: { $x }.
asked-gave-nothing = En la red no dio su voz.
asked-open = La red todavía no ha decidido.
cost-hubs = Con esto se pregunta a { $hubs }, con { $people } detrás. Cada voz necesita cerca de { $minutes }.
cost-people = Con esto se pregunta a { $people }. Cada una necesita cerca de { $minutes }.
charter-rounds = { $n ->
    [one] Solo puede haber una ronda de toda la red abierta a la vez; las revisiones, las revocaciones y los cambios de estas reglas se abren de todos modos.
   *[other] Puede haber como máximo { $n } rondas de toda la red abiertas a la vez; las revisiones, las revocaciones y los cambios de estas reglas se abren de todos modos.
 }
effect-charter-limit = { $n ->
    [one] A partir de ahora solo puede haber una ronda de toda la red abierta a la vez
   *[other] A partir de ahora puede haber como máximo { $n } rondas de toda la red abiertas a la vez
 }
forecast-enough = Por lo que suelen hacer los hubs, cabe esperar a tiempo { $x } de { $y } respuestas; el mínimo es { $z }.
forecast-short = Por lo que suelen hacer los hubs, solo cabe esperar a tiempo { $x } de { $y } respuestas; el mínimo es { $z }. Una llamada ayuda más que un correo.
habit = { $y ->
    [one] respondió { $x } de { $y } vez
   *[other] respondió { $x } de las últimas { $y } veces
 }
habit-new = es la primera vez que se le pregunta
do-call = Ver y llamar
need-call = { $x } todavía no ha respondido, y tu hub vela por él. Una llamada ayuda más que un correo.
need-stands-in = Quien habla en primer lugar por { $x } no ha respondido. Te toca a ti, como suplente.
heard-title = Quienes no tienen voz aquí
heard-clients = Las personas para quienes trabajan nuestros hubs
heard-partners = Quienes colaboran con nuestra red
heard-affected = Quienes vivirán con lo que se decida
heard-required = lo piden nuestras reglas
heard-not-asked = Todavía no se ha preguntado.
heard-nobody-yet = Ya se ha preguntado; todavía no ha respondido nadie.
heard-unreplied = { $n ->
    [one] una persona espera respuesta
   *[other] { $n } personas esperan respuesta
 }
hear-ask = Preguntarles
hear-others = Escuchar a otras personas
hear-others-text = Quienes no tienen voz aquí pueden decir lo que ven, con un enlace que tú les haces llegar. Lo que digan queda junto al texto y no decide nada.
hear-by = A quién queremos escuchar: { $x }
hear-until = Puedes responder hasta que se tome la decisión.
hear-made = A quién queremos escuchar: { $x }
hear-made-text = Haz llegar este enlace a quien corresponda: { $x }. Muestra esta única pregunta, sin que haga falta una cuenta. Lo que digan queda junto al texto, y después les contamos en qué quedó.
hear-name-hint = y en nombre de quién hablas, si hablas por alguien
hear-next = Ahora está junto al texto, a la vista de quienes deciden. Cuando se decida, te contamos por correo en qué quedó.
heard-subject = En qué quedó: { $x }
heard-body =
    Hola, { $name }:

    Nos dijiste qué te parecía la propuesta «{ $title }» en { $network }. Te contamos en qué quedó: { $ended }

    Esto nos dijiste: { $said }

    { $reply }

    Este es el único correo que te enviamos sobre este asunto; ahora olvidamos tu dirección.
heard-reply = Y esto te respondieron: { $x }
heard-no-reply = Nadie escribió una respuesta, pero lo que dijiste estuvo junto al texto mientras se decidía.
need-reply = Alguien que no tiene voz aquí dijo algo y espera tu respuesta · { $x }
charter-heard = A quién se escucha antes: { $x }.
ratify = Decidirlo por nuestra cuenta
ratify-title = Mantenemos { $x }
ratify-text = { $x } viene de quien fundó la red. Ahora decidimos por nuestra cuenta que queda como está.
kind-ratify = Se mantiene, por decisión nuestra
effect-ratify = { $x } se mantiene, por decisión nuestra
translate = Decirlo en otro idioma
translate-text = Tu traducción queda junto al texto, con tu nombre. Lo que vale es el original.
translate-save = Ponerla junto al texto
translation = La traducción
translation-into = Traducción: { $x }
translation-by = Traducción de { $x }, { $y }. Lo que vale es el original.
came-adopted = Aprobada; ya está en vigor.
came-asked = Las respuestas están contadas; no se decidió nada.
came-not-adopted = No aprobada.
came-quorum = Hubo muy pocas respuestas; no se decidió nada.
came-withdrawn = La retiró quien la propuso.
came-discarded = Cerrada: no nos toca decidirlo.
came-lapsed = Caducó sin decisión.

## Propósito
purpose-version = Versión { $x } · desde el { $y }
decided-in = decidido en
brought-in = viene de la fundación, nunca se decidió aquí
outcomes = Para qué trabajamos
outcomes-text = Cada propuesta dice a cuáles de estos objetivos contribuye. Lo que no contribuye a ninguno salta a la vista.
served-by = { $n ->
    [0] todavía ninguna propuesta contribuye
    [one] { $n } propuesta contribuye
   *[other] { $n } propuestas contribuyen
 }
purpose-before = Lo que decía antes
theory-title = Cómo creemos que ocurre el cambio
theory-text = Lo que hacemos lleva a lo que cambia, y eso, al cambio que buscamos. Cada paso dice por qué y lleva consigo lo que se ha encontrado sobre él. Pulsa un recuadro o un paso para ver más.
theory-drawing = Lo mismo en un dibujo: de lo que hacemos, por lo que cambia, al cambio que buscamos
theory-read-list = leerlo como lista
theory-as-list = Lo mismo en una lista
theory-empty = Aquí todavía no hay nada. Empieza por el cambio que se busca y pregunta qué tiene que venir antes.
theory-do = Lo que hacemos
theory-changes = Lo que cambia
theory-sought = El cambio que buscamos
theory-served = { $n ->
    [one] { $n } propuesta contribuye
   *[other] { $n } propuestas contribuyen
 }
theory-version = tal como está en su versión { $x }
theory-key-moss = confirmado
theory-key-amber = sin confirmar, o demasiado antiguo
theory-key-coral = contradicho
theory-key-minor = línea discontinua: fuera del camino crítico
theory-draft = Borrador: falta algo
theory-coherent = Completa, y todavía nadie la respalda
theory-endorsed = La respaldamos
theory-under-test = Se está comprobando
theory-partly = Confirmada en parte
theory-validated = Confirmada
theory-challenged = Puesta en duda
theory-challenges = Qué la pone en duda
theory-gaps = Qué falta
theory-worth = Qué vale hoy
theory-covered = Pasos críticos confirmados
theory-unmeasured = Vencidos y sin medir
theory-outside = Alguien de fuera lo ha mirado
theory-worth-text = Un paso está confirmado si lo apoya alguna evidencia de nivel 2 o más y de hace menos de dos años, sin nada igual de fuerte en contra, y si sus supuestos críticos se comprobaron en los dos últimos años. El conjunto está confirmado si lo está cada paso crítico, si se midió lo que tocaba y si registró alguna evidencia alguien que no responde de ello.
theory-change = Proponer un cambio
theory-change-text = Solo cambia por decisión. Con cada cambio nace otra versión, que la red tiene que respaldar de nuevo.
theory-way = «{ $x }» lleva a «{ $y }»
theory-because-of = gracias a: { $x }
x-of-y = { $x } de { $y }
gap-no-impact = No se nombra ningún cambio que busquemos.
gap-no-whom = No se dice para quién es { $x }.
gap-no-way = { $x } no lleva a ningún cambio que busquemos.
gap-no-cause = Nada lleva a { $x }.
gap-no-measure = Nadie podría ver si { $x } se logra: no tiene indicador.
gap-no-critical-way = Ningún camino de pasos críticos lleva a { $x }.
challenge-no-longer = Estuvo confirmado y ya no lo está: { $x }
challenge-unanswered = Contradicho, y nadie ha respondido: { $x }
link-supported = confirmado
link-open = sin confirmar
link-ended = ya no está en vigor
link-critical = un paso crítico
link-minor = fuera del camino crítico
assumptions = Qué tiene que cumplirse
assumption-critical = crítico
assumption-holds = Se cumple
assumption-fails = No se cumple
assumption-untested = Todavía nadie lo ha comprobado.
assumption-check = Comprobarlo
assumption-question = ¿Se cumple ahora?
assumption-how = ¿Cómo lo sabes?
assumption-file = Registrar la comprobación
checks-before = { $n ->
    [one] { $n } comprobación anterior
   *[other] { $n } comprobaciones anteriores
 }
evidence = Qué se ha encontrado
evidence-none = Todavía nadie ha registrado nada.
evidence-give = ¿Qué has encontrado?
evidence-says = ¿Qué dice de este paso?
says-supports = Lo apoya
says-mixed = En parte sí, en parte no
says-contradicts = Lo contradice
evidence-words = Qué se encontró, y cómo
evidence-level = ¿Qué fuerza tiene?
evidence-level-1 = 1: un relato verosímil
evidence-level-2 = 2: los datos muestran un cambio
evidence-level-3 = 3: una comparación muestra que contribuimos
evidence-level-4 = 4: otras personas lo encontraron también
evidence-level-5 = 5: vale en muchos lugares
evidence-on = ¿Qué día se encontró?
evidence-source = ¿Dónde se puede consultar?
evidence-answers = responde a una contradicción
evidence-answers-which = ¿Responde a algo que contradice?
evidence-instead = ¿Sustituye a algo que registraste tú?
evidence-unanswered = espera respuesta
evidence-file = Registrarlo
evidence-past = { $n ->
    [one] { $n } evidencia que ya no cuenta
   *[other] { $n } evidencias que ya no cuentan
 }
evidence-past-text = Se sustituyó, o se registró antes de que un extremo de este paso se dijera de otro modo. Puede registrarla de nuevo quien la registró y, donde el paso cambió, cualquiera.
outcome-led-to-by = Qué lleva a él
outcome-leads-to = A qué lleva
outcome-retired-tag = ya no trabajamos para él
for-whom = para { $x }
indicators = Cómo lo veríamos
indicator = Indicador
theory-step = Paso
indicator-now = Ahora
indicator-from = Dónde empezó
indicator-target = Adónde debe llegar
indicator-by = Para cuándo
indicator-missing = sin medir
indicator-reached = { $x } { $unit }, meta: { $y }
indicator-reports = { $n ->
    [one] { $n } medición
   *[other] { $n } mediciones
 }
indicator-report = Decir qué muestra
indicator-value = ¿Qué muestra? ({ $x })
indicator-file = Registrarlo
indicator-name = Qué se cuenta
indicator-unit = En qué unidad
indicator-worth = Para qué es señal
indicator-of = Cómo veríamos esto: { $x }
worth-people = Personas
worth-planet = Planeta
worth-profit = Beneficio económico
rank-input = Lo que ponemos
rank-activity = Lo que hacemos
rank-output = Lo que sale de ello enseguida
rank-short = Lo que cambia pronto
rank-middle = Lo que cambia en unos años
rank-long = Lo que cambia a la larga
rank-impact = El cambio que buscamos
rank-label = Qué es
whom-label = ¿Para quién es?
outcome-name = En palabras
connect-from = Qué lleva a ello
connect-to = A qué lleva
connect-why = ¿Por qué lo uno lleva a lo otro?
connect-critical = Sin este paso no logramos lo que buscamos
connect-assumes = ¿Qué tiene que cumplirse? Una cosa por línea.
connect-assumes-critical = El paso no vale nada mientras nadie haya comprobado que esto se cumple
endorse-text = La red respalda cómo creemos que ocurre el cambio, tal como está escrito ahora. Lo que se cambie después habrá que decidirlo de nuevo.
kind-outcome = También trabajamos para algo más
kind-connect = Una cosa lleva a otra
kind-indicator = Cómo lo veríamos
kind-endorse = Lo respaldamos
kind-revise-outcome = Decirlo de otro modo
kind-retire-outcome = Dejamos de trabajar para ello
kind-disconnect = Una cosa ya no lleva a otra
kind-end-indicator = Un indicador se deja de mirar
drift-title = Dónde nos alejamos del propósito
drift-lead = Decisiones que no nombran a qué contribuyen, y qué pasó con el propósito cuando faltaba dinero.
drift-look = Verlas
drift-text = { $n ->
    [0] En el último medio año no se decidió nada.
    [one] Se miró una decisión del último medio año.
   *[other] Se miraron { $n } decisiones del último medio año.
 }
drift-line = De las últimas { $y } decisiones, no nombran ningún objetivo: { $x }. Tomadas porque faltaba dinero: { $money }.
drift-none = Cada decisión nombra a qué contribuye, y eso lleva al cambio que buscamos.
drift-nameless = Decisiones que no nombran ningún objetivo: { $x } de { $y }
drift-aside = { $n ->
    [one] Una decisión contribuye a algo que no lleva a ninguna parte
   *[other] { $n } decisiones contribuyen a algo que no lleva a ninguna parte
 }
drift-aside-text = Nombran un objetivo del que ningún paso lleva al cambio que buscamos. Eso no detiene nada; es una pregunta.
drift-money = Tomadas porque faltaba dinero
drift-money-text = Seis meses después, a quien lo tiene a su cargo se le pregunta qué pasó con el propósito.
drift-money-open = aún sin respuesta
drift-unserved = Últimamente nada de lo decidido contribuye a
drift-where = Dónde
drift-body = Grupo
drift-count = Decisiones sin objetivo
local-outcomes = Para qué trabaja además este hub
local-outcome-leads = lleva a
local-outcomes-none = Todavía nada propio. Lo que añada aquí lleva a lo que compartimos todos.
outcome = Objetivo
what-serves-it = Qué contribuye a lograrlo
nothing-serves-it = Todavía ninguna propuesta ha nombrado este objetivo.
charter-title = Nuestras reglas
charter-h1 = Quién puede hacer qué y cómo decidimos
charter-text = Estas son las reglas propias de la red. Solo cambian por decisión; quien administra este servidor no tiene ninguno de estos poderes.
charter-do = Lo que se puede hacer sin más
charter-decide = Lo que se decide
matter-raise-tension = Plantear una tensión
matter-propose = Hacer una propuesta
matter-talk = Conversar
matter-invite = Invitar a otras personas
matter-enter-circle = Entrar en un círculo
matter-start-review = Pedir la revisión de un acuerdo
matter-amend-purpose = Cambiar el propósito
matter-set-outcomes = Fijar para qué trabajamos
matter-set-local-outcomes = Fijar para qué trabaja además un hub
matter-change-charter = Cambiar estas reglas
matter-adopt-charter = Aprobar el propósito y las reglas
matter-create-hub = Admitir un hub
matter-create-circle = Crear un círculo
matter-dissolve-hub = Disolver un hub
matter-dissolve-circle = Disolver un círculo
matter-define-role = Definir un rol
matter-grant-role = Dar un rol a alguien
matter-end-role-mandate = Retirar un rol a alguien
matter-grant-voice = Decir quién habla por un hub
matter-end-voice = Decir quién deja de hablar por un hub
matter-adopt-agreement = Aprobar un acuerdo
matter-change-agreement = Cambiar, mantener o terminar un acuerdo
rule-anyone = puede cualquier miembro
rule-inside = puede quien pertenece al grupo
rule-voice = puede quien habla por el grupo; mientras nadie lo haga, sus miembros
rule-facilitator = puede quien facilita el grupo; mientras no haya nadie, sus miembros
rule-decide = se decide { $x }, mediante { $y }
place-network = entre todos los hubs
place-there = en el grupo al que concierne
place-above = en el grupo que lo contiene

## Decidir
raise-title = Plantear una tensión
raise-text = Algo no está como podría estar, y tú lo sientes. Con eso basta; no necesitas una solución.
raise-label = ¿Qué notas?
raise-button = Plantearla
where-felt = ¿Dónde se siente?
language-of-text = Idioma de tu texto
open-rounds = Rondas abiertas
no-rounds = No hay ninguna ronda abierta.
waits = en espera
answered-of = { $x } de { $y } respuestas
open-objections = { $n ->
    [one] { $n } objeción abierta
   *[other] { $n } objeciones abiertas
 }
agreements = Acuerdos
in-force = { $n } en vigor
review-on = se revisa el { $x }
rounds-over = Rondas terminadas
older-rounds = Rondas anteriores
look-for = Buscar una decisión o una tensión
look-for-do = Buscar
look-for-all = Mostrar todo
tensions = Tensiones
tension = Tensión
raised-by = planteada por { $x }
rests-since = en reposo desde el { $x }
became-of-it = En qué se convirtió
what-you-can-do = Qué puedes hacer
tension-next = Una tensión puede convertirse en propuesta, llevar a una conversación o quedar en reposo. Cualquiera de aquí puede recogerla.
propose-from = Hacer una propuesta
let-rest = Dejarla en reposo
ending-adopted = aprobada
ending-not-adopted = no aprobada
ending-quorum = muy pocas respuestas
ending-withdrawn = retirada
ending-discarded = no nos toca
ending-lapsed = caducada

proposal = Propuesta
propose-title = Hacer una propuesta
propose-button = Presentarla
propose-defaults = Si dejas el resto como está: queda a tu cargo, vuelve dentro de seis meses y las reglas eligen la forma de decidir.
held-in = en { $x }
which-tension = ¿A qué tensión responde?
raise-here = ¿Ninguna de estas? Di aquí lo que sientes; se plantea junto con la propuesta.
title-label = En una línea
text-label = El texto
serves-label = ¿A cuál de nuestros objetivos contribuye?
how-notice = ¿Cómo nos daríamos cuenta de que no funcionó?
if-adopted = Si se aprueba, esto ocurre por sí solo
kind-adopt = El texto se convierte en acuerdo
kind-role = Se crea un rol
kind-grant-role = Alguien recibe un rol existente
kind-grant-voice = Alguien habla por este hub
kind-supersede = El texto sustituye a un acuerdo
kind-keep = Un acuerdo queda como está
kind-end = Un acuerdo termina
kind-circle = Se crea un círculo
kind-hub = Se admite un hub
kind-purpose = Cambia el propósito
kind-charter = Hacemos nuestros el propósito y las reglas
kind-end-mandate = Un mandato termina
keep-until = Próxima revisión, si se mantiene
name-label = Su nombre
about-label = Para qué existe
new-purpose = El nuevo propósito
role-name = ¿Cómo se llama el rol?
role-purpose = ¿Para qué existe?
role-accountabilities = De qué responde
more-proposal = Revisión, valor, dinero, idioma
review = Vuelve a revisión
review-hint = dentro de seis meses, si no lo cambias
worth-purpose = ¿Cuánto vale para el propósito? (de 1 a 5)
worth-business = ¿Cuánto vale para el negocio? (de 1 a 5)
worth-purpose-short = Valor para el propósito
worth-business-short = Valor para el negocio
money-short-question = No haríamos esto si no faltara dinero
money-short = porque falta dinero
because = Porque
so-that = Para lograr:
serves-nothing = no nombra ningún objetivo
serves-aside = contribuye a algo que no lleva a ningún cambio que busquemos
steps = Pasos
held-by-body = en
proposed-by = propuesta de
hosted-by = guiada por

step-clarify = Aclarar
step-react = Reaccionar
step-amend = Mejorar
step-consent = Consentir
step-ballot = Votar
step-result = Entra en vigor
step-result-then = si se aprueba
step-closes = cierra el { $x } (tu hora)
step-waits = en espera
step-rests = en reposo
step-skipped = no hace falta
step-coming = más adelante
step-clarify-done = { $n ->
    [0] ninguna pregunta
    [one] una pregunta
   *[other] { $n } preguntas
 }
step-react-done = { $n ->
    [0] ninguna reacción
    [one] una reacción
   *[other] { $n } reacciones
 }
step-amend-done = versión { $n }
step-consent-done = respuestas: { $n }
step-ballot-done = votos: { $n }

the-text = El texto
versions = Versiones
side-by-side = lado a lado
without-marks = sin marcas
comes-back = Vuelve a revisión el { $x }. Nos daríamos cuenta de que no funcionó por esto:
no-effects = Nada: esta decisión se registra y no cambia nada por sí sola.
what-was-to-happen = Lo que traía esta propuesta
amend = Escribir una nueva versión
new-version = Publicar la nueva versión
questions = Preguntas
ask-label = ¿Qué necesitas saber para entenderla?
ask = Preguntar
your-answer = Tu respuesta
answer = Responder
leave-open = Dejarla abierta
left-open = Queda abierta, y se dice abiertamente.
not-answered-yet = Aún sin respuesta.
answered-by = { $x } responde
reactions = Reacciones
react-label = ¿Cómo te llega? Una reacción breve; nadie la contesta.
react = Decirlo
suggestions = Sugerencias
suggest = Sugerir un cambio
suggest-label = ¿Qué cambiarías en el texto?

voice-of = La voz de { $x }
your-voice = Tu voz
can-hub-live = ¿Puede { $x } vivir con esto hasta { $y }?
can-you-live = ¿Puedes vivir con esto hasta { $x }?
do-you-want = ¿Quieres esto?
yes = Sí
no = No
abstain = Abstención
yes-hint = Es viable y no corremos demasiado riesgo al probarlo
yes-but = Sí, pero me preocupa algo
yes-but-hint = Pasa a ser una pregunta de la revisión; no impide que se apruebe
no-because = No, porque…
no-because-hint = Algo saldría dañado, o hay algo mejor al alcance. Se detiene hasta que eso se resuelva
not-ours = No nos toca opinar
term-consent = consentimiento
term-concern = preocupación
term-objection = objeción
wished-me = También es lo que yo habría deseado.
wished-hub = También es lo que habríamos deseado.
wished-hint = Se conserva aparte: no decide nada.
wished-too = también lo habría deseado
wished-count = { $n ->
    [one] Una de las voces que pueden vivir con esto también lo habría deseado.
   *[other] { $n } de las voces que pueden vivir con esto también lo habrían deseado.
 }
term-aside = hacerse a un lado
would-happen = ¿Qué pasaría?
would-harm = ¿Qué daño haría eso?
reason = Motivo
reason-placeholder = Lo que quieres que sepa el resto
all-hubs-read = lo leen todos los hubs
all-members-read = lo leen todos los miembros
record-answer = Registrar mi respuesta
record-answer-of = Registrar la respuesta de { $x }
recorded = Registrada.
can-change = Puedes cambiarla hasta el { $x }.
change-answer = Cambiar la respuesta
own-objection-open = Tu objeción detiene esta propuesta. Termina cuando se resuelve o cuando la retiras expresamente.
to-objection = Ir a tu objeción
here-as-yourself = Estás aquí a título personal, y esta ronda pregunta a los hubs.
speak-for-hub = Hablar por { $x }
only-hubs-answer = Esta ronda es entre los hubs; responde quien habla por cada uno. Más abajo puedes participar en la conversación.
only-members-answer = Responden los miembros de { $x }. Más abajo puedes participar en la conversación.

what-hubs-say = Qué dicen los hubs
what-people-say = Qué dicen las personas
newest-first = primero lo más reciente
without-words = Respuestas sin motivo
said-consent = consiente
said-concern = consiente, con una preocupación
said-objection = objeta
said-aside = se hace a un lado
said-yes = sí
said-no = no
said-abstain = se abstiene
members-say = Miembros de { $n ->
    [one] un hub que preguntó
   *[other] { $n } hubs que preguntaron
}: { $yes } sí, { $no } no.
members-paradox = Contado por miembros se inclina de otra manera que contado por hubs.
where-hubs-stand = Cómo lo ven los hubs
where-people-stand = Cómo lo ven las personas
of-all = de { $n }
count-yes = sí
count-worry = sí, con una preocupación
count-objection = no, porque…
count-aside = no nos toca opinar
count-vote-yes = sí
count-vote-no = no
count-abstain = abstención
count-silent = aún sin responder
ring-label = { $agree } sí, { $worry } con una preocupación, { $against } en contra, { $aside } a un lado, { $silent } sin responder
who-not-yet = Quién falta por responder
next-objection-open = { $n ->
    [one] Hay una objeción abierta. No se aprueba nada hasta que se resuelva o se retire.
   *[other] Hay { $n } objeciones abiertas. No se aprueba nada hasta que se resuelvan o se retiren.
 }
next-hubs-missing = { $n ->
    [one] Falta la respuesta de un hub. Después, si nadie objeta antes del { $x }, entra en vigor.
   *[other] Faltan las respuestas de { $n } hubs. Después, si nadie objeta antes del { $x }, entra en vigor.
 }
next-people-missing = { $n ->
    [one] Falta la respuesta de una persona. Después, si nadie objeta antes del { $x }, entra en vigor.
   *[other] Faltan las respuestas de { $n } personas. Después, si nadie objeta antes del { $x }, entra en vigor.
 }
next-opens = El siguiente paso se abre el { $x }.
next-adopted = Si nadie objeta antes del { $x }, entra en vigor.
next-counted = Los votos se cuentan el { $x }.
next-quorum = Hasta ahora hay muy pocas respuestas. El { $x } la ronda queda en espera, salvo que lleguen más.
next-extended = Si el { $x } todavía falta alguien por responder, la ronda dura otro tanto.
next-waits = Si el { $x } todavía falta alguien por responder, la ronda queda en espera.
next-rests = La ronda está en reposo; se vuelve a preguntar a todo el mundo el { $x }.
next-waiting = La ronda está en espera: { $y } o quien la guía puede volver a preguntar. Si no, caduca el { $x }.
next-objection = Algo avanza por sí solo el { $x }.
next-lapses = Si no pasa nada, caduca el { $x }.

result = Resultado
took-effect = Lo que entró en vigor
result-consent = Aprobada. { $yes } de { $all } a favor, { $worry } con alguna preocupación; { $silent ->
    [0] nadie quedó sin responder
   *[other] { $silent } sin responder, lo que cuenta como sí según la regla de esta ronda
 } ({ $rule }). No quedaba ninguna objeción abierta.
result-vote = Aprobada por { $rule }: { $yes } a favor, { $no } en contra, { $aside ->
    [one] { $aside } abstención
   *[other] { $aside } abstenciones
 }; { $silent } de { $all } sin votar.
result-none-chosen = No se eligió nada: no quedaba nadie ni nada que elegir, o nadie marcó nada. No cambia nada.
result-not-adopted = No aprobada (regla: { $rule }): { $yes } a favor, { $no } en contra, { $aside ->
    [one] { $aside } abstención
   *[other] { $aside } abstenciones
 }; { $silent } de { $all } sin votar. No cambia nada.
result-quorum = Hubo muy pocos votos: { $silent } de { $all } sin votar. No se decidió nada y no cambia nada.
result-withdrawn = La retiró quien la propuso. No cambia nada.
result-asked = { $yes } a favor, { $no } en contra, { $aside } se abstienen; { $silent } de { $all } sin responder. Era solo una pregunta: con ella no se decide nada.
result-discarded = Cerrada, porque no le toca a este grupo decidirlo. No cambia nada.
result-lapsed = Caducó sin decisión. No cambia nada; la tensión sigue ahí.
rule-name-consent = consentimiento
rule-name-two-thirds = dos tercios de los votos
rule-name-simple = mayoría simple
count-again = Vuelve a contar por tu cuenta
the-rule = La regla
the-electorate = Quién podía responder
what-came = En qué quedó
note-label = ¿En qué quedó? Para quienes decidieron, con tus palabras.
sent-back = Devuelta el { $x }
lead-round = Guiar esta ronda
go-on = Pasar al siguiente paso
host-it = Yo guío esta ronda
take-over = Yo la llevo adelante
ask-again = Volver a preguntar
retract = Retirar la propuesta
why-retract = ¿Por qué la retiras?
discard = No nos toca decidirlo
why-discard = ¿A quién le toca, y por qué?

objection-by = Objeción de { $x }
integrated-in = integrada en la versión { $n }
objection-raised = en espera de examen
objection-testing = en examen
objection-disputed = cuestionada
objection-resolving = válida, por resolver
objection-orphaned = sin nadie que la lleve
objection-resolved = resuelta
objection-nothing = ya no queda nada de ella; se conserva como preocupación
objection-withdrawn = retirada
objection-lapsed = caducada; se conserva como preocupación
path-raised = planteada el
path-testing = en examen desde el
path-disputed = cuestionada el
path-qualified = válida desde el
path-default = sigue en pie, porque quedaron dudas, desde el
path-orphaned = sin nadie que la lleve desde el
path-resolved = resuelta el
path-silent = resuelta, sin que quien objetó dijera nada, el
path-nothing = abandonada el
path-withdrawn = retirada el
path-lapsed = caducada el
owned-by = integración a cargo de
disagrees = { $x } no está de acuerdo:
suggested-by = { $x } sugiere
counters = { $x } argumenta en contra:
confirmed-until = { $x } dice que esto la resuelve. Si nadie argumenta en contra antes del { $y }, queda incorporado y se vuelve a preguntar a todo el mundo.
waits-for-objector = ¿Esto la resuelve? Tiene la palabra { $x }.
moves-raised = Si nadie pide antes que se examine, el examen empieza por sí solo: { $x }.
moves-testing = Si hasta { $x } nadie discrepa de ella, queda en pie y hay que resolverla.
moves-disputed = { $y } tiene la palabra. Si hasta { $x } no dice nada, cualquiera puede asumir la objeción.
moves-orphaned = Si hasta { $x } nadie la asume, caduca.
silence-lazy = Quien no responde cuenta como sí.
silence-quorum = Cuando hayan respondido { $x }, quien no responde cuenta como sí.
moves-suggested = Si { $y } no dice nada hasta { $x }, la sugerencia se da por buena y se pregunta de nuevo a todas las voces.
moves-resolving = Si hasta { $x } no se resuelve, viene la votación que esta forma prevé para ello; si no prevé ninguna, la ronda espera a quien la dirige.
confirm-resolution = Sí, esto la resuelve
take-objection = Empezar a examinarla
refers-to = A qué se refiere
refers-purpose = se refiere al propósito
refers-driver = se refiere a la tensión
refers-domain = se refiere al ámbito
refers-agreement = se refiere a un acuerdo
refers-role = se refiere a un rol
stand-by = La mantengo
nothing-remains = Ya no queda nada de ella
refine = Expresarla mejor
own-objection = Ayudo a integrarla
adopt-objection = La hago mía
withdraw-objection = Retirar la objeción
disagree = No estoy de acuerdo con el argumento
disagree-label = ¿Qué parte no se sostiene, y por qué?
counter = Esto haría daño
counter-label = ¿Qué dañaría?
resolve = Sugerir cómo resolverla
resolve-text = Quien objeta dice si esto la resuelve. Después se vuelve a preguntar a todo el mundo.
resolve-amend = Cambiar el texto
resolve-measure = Dejar el texto como está y mirar una cosa más en la revisión
resolve-measure-label = ¿Qué debería mirar la revisión?
resolve-measure-text = El texto no cambia; la revisión mira esto: { $x }
resolve-sooner = Dejar el texto como está y revisarlo antes
resolve-sooner-text = El texto no cambia; vuelve a revisión el { $x }.
fell-title = Ya se sugirió y se rechazó
resolve-later = Dejar el texto como está y encargarse de ello cuando esté en vigor
resolve-later-label = ¿De qué hay que encargarse?
resolve-later-text = Cuando el texto esté en vigor, { $who } se encarga de esto hasta el { $until }: { $x }
resolve-rest = Dejar la ronda en reposo hasta saber más
resolve-rest-label = ¿Qué hay que averiguar?
resolve-rest-text = La ronda queda en reposo hasta el { $until }; mientras tanto, { $who } averigua esto: { $x }
resolve-rest-open-text = La ronda queda en reposo hasta el { $until }. Para entonces hay que saber esto: { $x }
rest-nobody = nadie en particular
rest-title = Esto está en reposo
rested-title = Esto estuvo en reposo
rest-found = Lo que se averiguó
rest-found-nothing = Nadie dijo qué se averiguó.
find-out-label = ¿Qué has averiguado? En cuanto lo digas, se vuelve a preguntar a todo el mundo.
find-out = Decir qué se averiguó
rests-until = en reposo hasta el { $x }
suggest-this = Sugerir esto

effect-purpose = El propósito pasa a ser: { $x }
effect-outcome = También trabajamos para esto: { $x }
effect-outcome-retired = Dejamos de trabajar para esto: { $x }
effect-outcome-revised = { $x } se dice de otro modo: { $y }
effect-connect = { $x } lleva a { $y }, porque { $why }
effect-disconnect = Se quita este paso: { $x }
effect-indicator = Cómo veríamos { $x }: { $y }, { $target } hasta el { $until }
effect-end-indicator = { $x } se deja de mirar
effect-endorse = Respaldamos cómo creemos que ocurre el cambio, tal como está en su versión { $x }
effect-hub = { $x } pasa a ser un hub con voz propia
effect-circle = Se crea el círculo { $x } en { $y }
effect-dissolve = Se disuelve { $x }; terminan sus roles
effect-role = Se crea el rol { $x } en { $y }
effect-grant = { $x } asume { $y } hasta el { $until }
effect-voice = { $x } habla por { $y } hasta el { $until }
effect-end-mandate = Termina el mandato de { $x }
effect-charter = Cambia una regla: { $x }: { $y }
effect-charter-adopt = El propósito y las reglas quedan aprobados; terminan los poderes especiales de la fundación
effect-adopt = El texto se convierte en acuerdo
effect-adopt-sunset = El texto se convierte en un acuerdo que termina en su fecha de revisión
effect-supersede = El texto ocupa el lugar de { $x }
effect-keep = { $x } queda como está hasta el { $y }
effect-end = { $x } termina

agreement = Acuerdo
owner = A cargo de
sunset = y ese día termina
supersedes = Sustituye a
superseded-by = Sustituido por
standing-in-force = en vigor
standing-due = pendiente de revisión
standing-under-review = en revisión
overdue = atrasado desde el
standing-overdue = revisión atrasada; sigue en vigor
standing-ended = terminado
standing-superseded = sustituido
from-objection = de la objeción
concern-of = una preocupación de
what-happened-purpose = ¿Qué pasó con el propósito?
asked-purpose = Ha pasado medio año. A quien lo tiene a su cargo se le pregunta qué pasó con el propósito.
will-ask-purpose = Medio año después de aprobarlo preguntamos: ¿qué pasó con el propósito?
propose-change = Proponer un cambio
become-keep = Mantenerlo
become-supersede = Cambiarlo
become-pause = Suspenderlo
become-end = Terminarlo
become-due = ¿Qué será de él?
become-open = Se está decidiendo ahora:
begin-keep = «{ $x }» sigue en vigor
begin-supersede = { $x }
begin-pause = «{ $x }» queda en suspenso
begin-end = «{ $x }» termina
begin-recall = Termina el mandato de { $x }: { $y }
start-review = Pedir una revisión
review-why = ¿Qué has notado?

## Personas
equal-voice = Cada hub tiene una voz, sea cual sea su tamaño.
hub = Hub
circle = Círculo
network = Red
circles = Círculos
network-roles = Roles de toda la red
vacant = vacante
nobody-speaks = nadie habla por él
who-speaks = Quién habla por él
roles = Roles
role = Rol
no-roles = Todavía no hay roles.
no-agreements = Todavía no hay acuerdos.
dissolved = disuelto
enter-circle = Entrar en este círculo
invite = Invitar a otras personas
invite-uses = ¿Para cuántas personas?
invite-until = ¿Hasta cuándo?
make-link = Crear un enlace
invited-title = La invitación está abierta
invited-text = Envía este enlace a quienes quieras traer a { $x }.
invitation-left = abierta para { $x } más, hasta el { $y }
close-invitation = cerrarla
leave = Irme
leave-text = Lo que dijiste y decidiste sigue en el registro; tus mandatos en { $x } terminan.
leave-button = Dejar { $x }
member = Miembro
left-on = se fue el { $x }
belongs-to = Pertenece a
mandates = Mandatos
mandate = Mandato
no-mandates = Ninguno por ahora.
held-by = A cargo de
seat = Para
from = Desde
until-label = Hasta
resign = Devolver el mandato
resign-text = El puesto queda vacante hasta que el grupo vuelva a decidir.
speaks-for = { $x } habla por { $y }
holds = { $x } tiene el rol de { $y }
me-title = Yo
tokens = Claves para programas
tokens-text = Con una clave, un programa actúa en tu nombre en esta red. Puede hacer lo que puedes hacer tú y nada más.
token-name = ¿Para qué es?
token-may = Puede
token-read = leer
token-write = leer y actuar
make-token = Crear una clave
token-made = Tu clave
token-made-text = Guárdala como la llave de tu casa.
revoke = revocar
shown-once = Solo se muestra esta vez. Nosotros conservamos únicamente su huella.
copy = Copiar
copied = Copiado

## Por qué
why-title = ¿Por qué es así?
why-run = porque se decidió
why-tension = porque alguien sintió
why-outcome = para lograr
why-agreement = porque cambia
why-role = porque existe este rol
why-founder-once = viene de la fundación
why-founder = viene de la fundación, nunca se decidió aquí
why-founding = desde la fundación
why-purpose = y todo ello para

## Conversación
talk-title = Conversación
comments = { $n ->
    [0] nadie ha dicho nada todavía
    [one] un comentario
   *[other] { $n } comentarios
 }
say-label = Di algo
say = Decirlo
edit = Editar
edited = editado
earlier-versions = { $n ->
    [one] una versión anterior
   *[other] { $n } versiones anteriores
 }
until-time = hasta el { $x }

## Registro
record-text = Todo lo que se decidió y cómo, en el orden en que ocurrió. Solo se le añade; nunca se le quita nada.
position = Posición
what-happened = Qué ocurrió
by-whom = Por
when = Cuándo
entry-sealed = Sellado: se podrá leer cuando se cuente o termine el paso.
exact-bytes = bytes exactos
the-clock = el reloj
older = Anteriores
newer = Posteriores
check-title = Compruébalo por tu cuenta
check-text = Llévate el registro entero. El programa comprueba el árbol de hashes, reproduce cada entrada, la juzga según las reglas y vuelve a contar cada ronda.
export = Descargar el registro
checkpoint = Último punto de control
witnessed-by-nobody = aún sin testigos
key = Clave para comprobarlo

event-body-founded = se fundó la red
event-body-invited = se abrió una invitación
event-body-revoked = se cerró una invitación
event-body-joined = alguien se unió
event-body-accepted = se usó una invitación
event-body-came = alguien pidió entrar en un círculo
event-body-entered = alguien entró en un grupo
event-body-left = alguien se fue
event-body-parted = terminó una pertenencia
event-body-created = se creó un grupo
event-body-dissolved = se disolvió un grupo
event-purpose-raised = se planteó una tensión
event-purpose-shared = alguien siente también una tensión
event-purpose-unshared = alguien ya no siente una tensión
event-purpose-rested = una tensión quedó en reposo
event-purpose-amended = cambió el propósito
event-purpose-outcome-defined = se fijó un objetivo
event-purpose-outcome-retired = se abandonó un objetivo
event-purpose-outcome-revised = un objetivo se dijo de otro modo
event-purpose-connected = se dijo que una cosa lleva a otra
event-purpose-disconnected = se dijo que una cosa ya no lleva a otra
event-purpose-indicator-set = se fijó un indicador
event-purpose-indicator-ended = se dejó de mirar un indicador
event-purpose-endorsed = la red respaldó su teoría del cambio
event-purpose-witnessed = se registró una evidencia
event-purpose-checked = se comprobó un supuesto
event-purpose-reported = se midió un indicador
event-mandate-resigned = se devolvió un mandato
event-mandate-swapped = alguien entró como suplente
event-mandate-reported = se informó sobre un mandato
event-mandate-lent = se prestó un voto
event-mandate-taken-back = se recuperó un voto prestado
event-mandate-role-defined = se definió un rol
event-mandate-role-ended = terminó un rol
event-mandate-granted = se dio un mandato
event-mandate-ended = terminó un mandato
event-charter-brought-in = se incorporó algo en la fundación
event-charter-changed = cambió una regla
event-charter-adopted = se aprobaron el propósito y las reglas
event-charter-powers-ended = terminaron los poderes de la fundación
event-agreement-review-started = se pidió una revisión
event-agreement-deviated = alguien no hizo lo acordado
event-agreement-accounted = se rindieron cuentas sobre el propósito
event-agreement-adopted = un acuerdo entró en vigor
event-agreement-kept = se mantuvo un acuerdo
event-agreement-ended = terminó un acuerdo
event-agreement-review-due = a un acuerdo le toca revisión
event-agreement-overdue = una revisión está atrasada
event-agreement-purpose-asked = se preguntó: ¿qué pasó con el propósito?
event-thread-said = alguien dijo algo
event-thread-edited = se editó un comentario
event-practice-proposed = se presentó una propuesta
event-practice-hosted = alguien guía una ronda
event-practice-taken-over = alguien lleva adelante una propuesta
event-practice-asked = se hizo una pregunta
event-practice-answered = se respondió una pregunta
event-practice-declined = una pregunta quedó abierta
event-practice-reacted = una reacción
event-practice-suggested = se sugirió un cambio
event-practice-amended = una nueva versión
event-practice-advanced = se cerró un paso
event-practice-responded = una respuesta en una ronda
event-practice-voted = un voto
event-practice-taken = empezó el examen de una objeción
event-practice-disagreed = alguien no está de acuerdo con una objeción
event-practice-refined = se reformuló una objeción
event-practice-stood-by = quien objetó mantuvo su argumento
event-practice-nothing-remained = no quedó nada de una objeción
event-practice-withdrawn = se retiró una objeción
event-practice-adopted-objection = alguien hizo suya una objeción
event-practice-owned = alguien ayuda a integrar una objeción
event-practice-resolution-suggested = se sugirió cómo resolver una objeción
event-practice-countered = un argumento contra una solución sugerida
event-practice-confirmed = quien objetó dice: resuelta
event-practice-found-out = alguien dijo qué se averiguó mientras una ronda estaba en reposo
event-practice-reopened = se reabrió una ronda
event-practice-retracted = se retiró una propuesta
event-practice-discarded = se cerró una propuesta: no nos toca
event-practice-noted = en qué quedó
event-practice-hearing-opened = se preguntó a quienes no tienen voz
event-practice-input-given = se escuchó a alguien sin voz
event-practice-replied = alguien a quien se escuchó recibió respuesta
event-thread-translated = se tradujo un texto
event-charter-limited = cambió cuántas rondas de toda la red pueden estar abiertas
event-charter-ratified = se decidió lo que se había incorporado
event-practice-outage = el servidor estuvo caído
event-practice-opened = se abrió un paso
event-practice-extended = una ronda dura otro tanto
event-practice-qualified = una objeción es válida
event-practice-taken-by-clock = el examen de una objeción empezó por sí solo
event-practice-orphaned = una objeción se quedó sin nadie que la lleve
event-practice-orphan-lapsed = caducó una objeción
event-practice-integrated = se integró una objeción
event-practice-fell = se descartó una solución sugerida
event-practice-waits = una ronda está en espera
event-practice-sent-back = se devolvió una propuesta
event-practice-concluded = terminó una ronda

## Negativas: qué ha pasado y qué hacer
refuse-members-only = Esto solo pueden hacerlo los miembros. Pide una invitación a alguien de dentro.
refuse-you-left = Dejaste esta red. Pide una nueva invitación a alguien de dentro.
refuse-clock-behind = El reloj de este servidor va atrasado respecto al registro. Avisa a quien lo administra; no se ha registrado nada.
refuse-batch-too-large = Esto cambiaría demasiado de una vez (límite: { $arg }). Divídelo.
refuse-entry-too-long = En conjunto es demasiado largo para registrarlo. Divídelo en dos propuestas.
refuse-made-unknown = Esto se refiere a lo que crea el efecto { $arg }, pero hasta aquí ese efecto no crea nada. Revisa el orden.
refuse-text-empty = Escribe algo aquí, por favor.
refuse-text-long = Es demasiado largo. Caben como máximo { $arg } caracteres.
refuse-text-mentions = Se menciona a demasiadas personas. En un texto caben como máximo { $arg }.
refuse-text-control = Este texto contiene caracteres de control invisibles. Escríbelo de nuevo o pégalo sin formato, por favor.
refuse-text-unchanged = Nada ha cambiado respecto a la versión en vigor. Cambia el texto o déjalo como está.
refuse-zone-unknown = Esto no es el nombre de una zona horaria. Debería parecerse a Europe/Lisbon.
refuse-lang-unknown = Esto no es un código de idioma. Debería parecerse a en, pt-BR o zh-Hant.
refuse-seal-from-outside = Los textos se envían como palabras, nunca como sellos.
refuse-too-nested = El comando tiene demasiados niveles anidados.
missing-choice = Elige antes una respuesta.
missing-because = Di a qué tensión responde.
missing-words = Escribe algo aquí, por favor.
missing-title = Escribe algo aquí, por favor.
missing-text = Escribe algo aquí, por favor.
missing-criterion = Escribe algo aquí, por favor.
missing-happens = Escribe algo aquí, por favor.
missing-harms = Escribe algo aquí, por favor.
missing-reason = Escribe algo aquí, por favor.
missing-name = Escribe algo aquí, por favor.
missing-member = Elige antes a alguien.
missing-person = Elige antes a alguien.
missing-treatment = Di antes en qué quedó.
missing-cost = Escribe una cantidad, como 1200,50.
missing-amount = Escribe una cantidad, como 1200,50.
missing-until = Elige antes un día.
missing-stands = Elige antes una respuesta.
refuse-choose-one = Elige una opción de la lista.
refuse-missing = Falta el campo { $arg }.
refuse-unknown-field = Aquí no hay ningún campo { $arg }. Revisa cómo está escrito.
refuse-malformed = Esto no se puede leer: { $arg }.
refuse-not-a-number = Esto debería ser un número entero.
refuse-not-a-day = Esto debería ser un día, como 2027-05-01.
refuse-key-length = Una clave de idempotencia tiene de 1 a { $arg } caracteres.
refuse-key-reused = Esta clave de idempotencia ya se usó para otro comando. Usa una nueva.
refuse-nobody-may = Nadie puede hacer esto hasta que las reglas digan otra cosa.
refuse-inside-only = Esto solo pueden hacerlo los miembros del grupo.
refuse-voice-only = Esto solo puede hacerlo quien habla por el grupo.
refuse-facilitator-only = Esto solo puede hacerlo quien facilita el grupo.
refuse-founder-only = Solo quien fundó la red puede incorporar algo directamente. En su lugar, haz una propuesta.
refuse-founder-not-this = Esto no se puede incorporar sin más en la fundación: hay que decidirlo.
refuse-charter-adopted = Las reglas ya están aprobadas; nadie tiene ya los poderes de la fundación. En su lugar, haz una propuesta.
refuse-effects-count = Caben entre 1 y { $arg } efectos a la vez.
refuse-nobody-decides = Según las reglas, nadie decide esto.
refuse-decided-elsewhere = Esto se decide en otro grupo ({ $arg }). Presenta allí la propuesta.
refuse-decided-otherwise = Esto se decide de otra forma: { $arg }.
refuse-matter-once = Cada asunto necesita exactamente una regla; mira { $arg }.
refuse-why-length = Di por qué en una frase de { $arg } caracteres como máximo.
refuse-rule-must-decide = Este asunto se decide; nadie puede hacerlo sin más.
refuse-rule-must-do = Esto se hace sin más; no se decide.
refuse-rule-by-nothing = Indica al menos una forma de decidir.
refuse-charter-by-network = Quién puede cambiar las reglas lo deciden todos los hubs.
refuse-template-unknown = No hay ninguna forma de decidir llamada { $arg }.
refuse-already-founded = Esta red ya está fundada.
refuse-format-unknown = Esta versión no conoce el formato { $arg }.
refuse-already-member = Ya eres miembro.
refuse-body-unknown = Ese grupo no existe.
refuse-body-dissolved = Este grupo está disuelto.
refuse-body-has-bodies = Hay grupos dentro de él. Disuélvelos antes o traslada su trabajo.
refuse-network-stays = La propia red no se puede disolver desde dentro.
refuse-network-once = Hay una sola red; crea un hub o un círculo.
refuse-hub-in-network = Un hub forma parte directa de la red.
refuse-too-deep = Los grupos admiten como máximo { $arg } niveles, unos dentro de otros.
refuse-too-many-bodies = Ya hay { $arg } grupos.
refuse-invitation-uses = Una invitación sirve para entre 1 y { $arg } personas.
refuse-invitation-days = Una invitación está abierta como máximo { $arg } días.
refuse-invitation-unknown = Esa invitación no existe.
refuse-invitation-closed = Esta invitación está cerrada. Pide una nueva.
refuse-invitation-used = Esta invitación ya se usó. Pide una nueva.
refuse-time-past = Ese momento ya pasó. Elige uno posterior.
refuse-already-there = Ya estás ahí.
refuse-by-invitation = En este grupo se entra por invitación.
refuse-not-there = No perteneces a este grupo.
refuse-mandate-unknown = Ese mandato no existe.
refuse-mandate-over = Este mandato ya terminó.
refuse-mandate-not-yours = Este mandato no es tuyo.
refuse-person-unknown = Ese miembro no existe.
refuse-term-too-long = Un mandato dura como máximo { $arg } años. Elige un día más cercano.
refuse-voice-of-hub = Solo un hub tiene voz en la red.
refuse-holder-elsewhere = Quien habla por un hub tiene que pertenecer a él.
refuse-speaks-already = Esta persona ya habla por otro hub. Cada persona habla por un solo hub.
refuse-role-unknown = Ese rol no existe.
refuse-role-ended = Este rol ya terminó.
refuse-holds-already = Esta persona ya lo tiene.
refuse-purpose-moved = El propósito ha cambiado entretanto (ahora va por la versión { $arg }). Léelo y escribe el tuyo a partir de él.
refuse-outcome-unknown = Ese objetivo no existe.
refuse-link-unknown = Ese paso no está en cómo creemos que ocurre el cambio.
refuse-link-over = Este paso ya no está en vigor.
refuse-indicator-unknown = Ese indicador no existe.
refuse-indicator-over = Este indicador ya no se mira.
refuse-indicator-of-what-comes = Lo que se pone y lo que se hace no tiene indicador; fija uno para lo que sale de ello.
refuse-theory-count = De esto hay como máximo { $arg }. Termina antes lo que ya no haga falta.
refuse-leads-to-itself = Nada lleva a sí mismo. Elige dos cosas distintas.
refuse-leads-elsewhere = Lo que compartimos todos, y aquello para lo que trabaja otro hub, no lleva a aquello para lo que trabaja un solo hub. Dale la vuelta.
refuse-leads-backwards = Lo que viene después no lleva a lo que viene antes. Dale la vuelta, o di antes qué viene después.
refuse-leads-in-a-circle = Lo segundo ya lleva a lo primero; así daría vueltas sin fin. Elige otras dos cosas.
refuse-leads-already = Eso ya está.
refuse-theory-moved = Entretanto ha cambiado cómo creemos que ocurre el cambio (ahora va por la versión { $arg }). Vuelve a leerlo y propón de nuevo.
refuse-theory-endorsed = La red ya respalda esta versión.
refuse-theory-gaps = Falta algo en cómo creemos que ocurre el cambio. Su página dice qué; complétalo antes.
refuse-time-future = Ese día todavía no ha llegado. Indica el día en que se encontró.
refuse-level-range = La fuerza va de 1 a 5.
refuse-answers-contradiction = Solo se puede responder a una contradicción sobre el mismo paso, y solo con algo que no contradiga.
refuse-evidence-unknown = Esa evidencia no existe en este paso.
refuse-evidence-replaced = Esta ya se sustituyó. Sustituye la que ocupó su lugar.
refuse-evidence-not-yours = Solo puede sustituirla quien la registró. Registra la tuya al lado, o respóndele.
refuse-evidence-elsewhere = Esta se registró sobre otro paso. Regístrala allí.
refuse-assumption-unknown = Ese supuesto no existe en este paso.
refuse-assumptions-count = Un paso tiene como máximo { $arg } supuestos.
refuse-outcome-retired = Este objetivo ya se abandonó.
refuse-tension-unknown = Esa tensión no existe.
refuse-tension-not-yours = Solo quien planteó una tensión puede dejarla en reposo.
refuse-tension-rests = Esta tensión está en reposo. Plantea una nueva.
refuse-network-round-over = Esta ronda de la red ya terminó; no queda nada que preguntar.
refuse-hub-asks = Solo un hub pregunta a sus miembros sobre una ronda de la red.
refuse-hub-asks-already = A este hub ya se le está preguntando.
refuse-hub-asks-yes-or-no = Esta ronda elige entre opciones. Un hub solo puede preguntar a sus miembros por un sí o un no; habladlo en la conversación.
refuse-asking-decides-nothing = Una pregunta a los miembros no decide nada; deja fuera lo que debería ocurrir.
refuse-because-unknown = Indica la tensión a la que responde o el acuerdo que revisa.
refuse-agreement-unknown = Ese acuerdo no existe.
refuse-agreement-over = Este acuerdo ya no está en vigor. Mira qué lo sustituyó.
refuse-review-open = Su revisión ya está en marcha.
refuse-owner-only = Esto solo puede hacerlo quien lo tiene a su cargo.
refuse-not-asked = Todavía no se ha preguntado.
refuse-accounted-already = Ya se ha respondido.
refuse-thing-unknown = Con este número no hay nada de lo que conversar.
refuse-comments-count = Aquí ya hay { $arg } comentarios.
refuse-comment-unknown = Ese comentario no está aquí.
refuse-comment-not-yours = Solo puede editarlo quien lo escribió.
refuse-edits-count = Un comentario se edita como máximo { $arg } veces.
refuse-template-name = El nombre de una plantilla tiene de 1 a 40 letras minúsculas, cifras y guiones.
refuse-template-title = Una plantilla necesita un título de hasta 80 caracteres y una frase de hasta 300.
refuse-template-decides-last = Una plantilla termina con un paso que decide; antes de él se conversa.
refuse-template-decides-once = Una plantilla tiene como máximo un paso de consentimiento y una votación.
refuse-template-lasts = Un paso dura entre una hora y un año, y el conjunto, al menos tanto como el paso que decide.
refuse-template-notice = La ronda es más corta que el plazo que el silencio necesita para contar.
refuse-template-quorum = La regla lazy-with-quorum necesita un quórum superior a 0/1.
refuse-template-integrate = Un paso de consentimiento integra entre 1 y 20 veces.
refuse-template-fallback = La salida debe ser el paso siguiente: una votación, o ninguno para aplazar.
refuse-outage-by-host = Solo el propio servidor registra que estuvo caído.
refuse-serves-count = Una propuesta contribuye como máximo a { $arg } objetivos.
refuse-review-too-soon = Ese día la ronda todavía no puede haber terminado. Elige uno posterior.
refuse-proposer-adopts-not = Quien propone no hace suya una objeción contra la propuesta.
refuse-rounds-open = Ya hay tantas rondas de toda la red abiertas como las reglas permiten a la vez ({ $arg }). Espera a que se cierre una, o haz antes la ronda en tu hub o en un círculo; lo que has escrito se conserva.
refuse-rounds-range = Indica un número de 1 a { $arg }.
refuse-heard-already = Ya se les preguntó. En su lugar, muestra de nuevo el enlace.
refuse-heard-where-decided = A quienes no tienen voz se les escucha donde se decide algo, no donde un hub pregunta a sus miembros.
refuse-heard-only-decided = Se escucha a alguien antes de una decisión; esta línea permite hacer algo sin más. Aquí, déjalo fuera.
refuse-heard-once = Entre quienes hay que escuchar, indica a cada cual una sola vez.
refuse-heard-you-already = Ya has dicho algo aquí; está junto al texto.
refuse-hearing-unknown = Con este número no se pregunta aquí a nadie.
refuse-input-by-link = Los miembros tienen voz, o alguien que la tiene por ellos. Dilo en la ronda o en la conversación.
refuse-nothing-to-ratify = Esto ya se decidió aquí, o ya terminó.
refuse-text-unknown = Este texto ya no es el más reciente. Vuelve a mirar la página.
refuse-translations-count = Este texto ya tiene todas las traducciones que puede tener ({ $arg }).
refuse-review-too-far = Una revisión queda como máximo a { $arg } años vista.
refuse-worth-range = El valor es un número de 1 a 5.
refuse-adopts-once = De una propuesta sale como máximo un acuerdo.
refuse-run-unknown = Esa ronda no existe.
refuse-run-over = Esta ronda ya terminó.
refuse-run-not-over = Esta ronda todavía no ha terminado.
refuse-step-not-open = Este paso no está abierto ahora. Recarga la página para ver por dónde va la ronda.
refuse-voice-not-yours = Esta voz no es la tuya.
refuse-not-in-electorate = En esta ronda no se preguntó a esta voz. Se le pregunta en la siguiente.
refuse-host-only = Esto solo puede hacerlo quien guía la ronda.
refuse-leads-own-mandate = Aquí está en juego tu propio mandato; por eso dirige otra persona.
refuse-otherwise-than-members = Tus miembros dijeron otra cosa. Da tu razón: la leerán.
refuse-answers-challenge = Responde a la impugnación de un acuerdo; por eso se decide o se retira, no se aparta.
refuse-proposer-hosts-not = Quien propone no guía la ronda.
refuse-has-host = Alguien guía ya esta ronda.
refuse-proposer-there = Quien la propuso sigue aquí.
refuse-contributions-count = Aquí ya hay { $arg }.
refuse-question-unknown = Esa pregunta no está aquí.
refuse-question-answered = Esta pregunta ya está respondida.
refuse-reacted-already = Ya has reaccionado; una reacción queda como se dijo.
refuse-proposer-only = Esto solo puede hacerlo quien propone.
refuse-versions-count = Un texto tiene como máximo { $arg } versiones.
refuse-version-moved = Entretanto alguien publicó una nueva versión (versión { $arg }). Tu texto sigue aquí: compara y envíalo de nuevo.
refuse-candidates-open = Alguna persona propuesta todavía no ha dicho si se presenta. Espera su respuesta o el final del paso.
refuse-questions-open = Hay preguntas abiertas. Antes de cerrar el paso, se responden o se dejan abiertas a la vista de todo el mundo.
refuse-round-closed = La ronda se ha cerrado. Lo que escribiste sigue aquí; la conversación de abajo continúa abierta.
refuse-objection-open = Tu objeción está abierta. Antes, retírala expresamente o deja que se resuelva.
refuse-round-moved = Entretanto se abrió una nueva ronda (ronda { $arg }). Vuelve a leer el texto y responde a él.
refuse-text-moved = El texto ha cambiado desde que lo abriste. Vuelve a leerlo y responde a él.
refuse-concern-needs-reason = Di qué te preocupa, para que la revisión pueda tenerlo en cuenta.
refuse-objection-needs-argument = Aquí una objeción necesita un argumento. Si todavía no puedes ponerla en palabras, elige «Sí, pero me preocupa algo»: se conserva y no detiene la propuesta.
refuse-wished-with-yes = Lo que habrías deseado acompaña a un sí.
refuse-same-answer = Esta respuesta ya está registrada.
refuse-not-waiting = Esta ronda no está en espera.
refuse-rounds-used = Ya hubo { $arg } rondas; se toma la salida que se había indicado.
refuse-proposer-retracts = La propuesta es tuya: en lugar de cerrarla, retírala.
refuse-noted-already = Ya está dicho.
refuse-objection-unknown = Esa objeción no existe.
refuse-objection-closed = Esta objeción está cerrada.
refuse-round-not-open = La ronda no está abierta ahora.
refuse-objector-only = Esto solo puede hacerlo quien lleva la objeción.
refuse-proposer-tests-not = Quien propone no dirige el examen de una objeción contra su propuesta. Se encarga otra persona.
refuse-objection-taken = Su examen ya empezó.
refuse-objector-disagrees-not = Es tu propia objeción. Retírala o exprésala mejor.
refuse-test-over = Se acabó el tiempo para expresar desacuerdo.
refuse-not-testing = Ahora no está en examen.
refuse-not-disputed = Ahora nadie la cuestiona.
refuse-not-orphaned = Alguien lleva esta objeción.
refuse-owns-already = Ya ayudas con ella.
refuse-not-qualified = Todavía no se ha dado por válida; primero se examina.
refuse-one-at-a-time = Hay otra sugerencia sobre la mesa. De una en una.
refuse-attempts-used = Ya se hicieron { $arg } sugerencias.
refuse-review-not-sooner = Elige un día anterior a la revisión prevista ahora.
refuse-nothing-suggested = Ahora mismo no hay nada sugerido.
refuse-own-suggestion = Es tu propia sugerencia.
refuse-countered-already = Alguien ya argumentó en contra.
refuse-check-over = Se acabó el tiempo para argumentar en contra.
refuse-confirmed-already = Ya lo has dicho.

# Choosing among options
options-title = Qué se puede elegir
options-hidden = { $n ->
    [one] una más, oculta hasta el final del paso
   *[other] { $n } más, ocultas hasta el final del paso
}
option-number = Opción { $n }
option-chosen = elegida
option-stands = se presenta
option-asked = preguntada, sin respuesta aún
option-declined = no se presenta
option-taken-back = retirada
put-forward-by = propuesta por { $x }
i-stand = Me presento
i-do-not-stand = No me presento
take-back = Retirarla
lot-title = Si tiene que decidir el azar
lot-text = Antes de votar se sortea un orden para los empates. El servidor fijó su número al empezar; añade el tuyo y nadie podrá haber conocido el orden.
lot-label = Cualquier palabra o número
lot-add = Añadir
count-title = El recuento
count-so-far = El recuento hasta ahora
count-stages = De etapa en etapa
count-stage = Etapa { $x }
count-pairs = Cada una contra cada una: en cuántas papeletas se prefiere la fila a la columna
count-account = Cómo se contó, paso a paso
count-ties = Los empates se deciden en este orden, sorteado antes de votar: { $x }.
count-file = Las papeletas como archivo
count-marked = han votado
ballot-question-one = ¿Cuál?
ballot-question-any = ¿Cuáles servirían?
ballot-question-scores = ¿Qué tal es cada una?
ballot-question-dots = ¿Dónde pones tus puntos?
ballot-question-credits = ¿Cuántos votos vale cada una?
ballot-question-places = ¿En qué orden?
ballot-one = Marca una.
ballot-any = Marca tantas como quieras.
ballot-scores = De 0 a { $n }; lo que dejes en blanco cuenta 0.
ballot-dots = Tienes { $n } puntos.
ballot-credits = Tienes { $n } créditos; dos votos a una cuestan cuatro, tres cuestan nueve. Con menos, en contra.
ballot-places = 1 es la mejor. Deja en blanco lo que no quieras ordenar. Se eligen como máximo: { $n }.
ballot-sealed = Nadie lo ve antes del recuento; después todo el mundo ve quién respondió qué.
ballot-share = Cada cual tiene la misma parte del dinero. Una marca dice: pagaría esto de la mía.
ballot-empty = Una papeleta vacía es abstención.
forward-person = ¿A quién propones?
forward-time = ¿Qué momento?
forward-idea = Tu idea en pocas palabras
forward-why = Por qué
optional = si quieres
put-forward = Proponerla
option-person = Una persona
option-time = Un momento
result-chosen = Resultado: { $x }. Respondieron { $n } de { $all }.
result-chosen-lot = Resultado: { $x }. Respondieron { $n } de { $all }. Hubo empate y decidió el orden sorteado antes de votar.
said-marked = una papeleta
do-stand = Di si te presentas
need-choose = Elección · { $x } · han respondido { $a } de { $e }
need-stand = Te han propuesto · { $x }
effect-elect = Quien resulte elegido ocupa { $y } hasta el { $until }
step-gather = Reunir
step-choose = Elegir
step-gather-done = { $n } propuestas
step-choose-done = { $n } papeletas
method-plurality = más votos
method-approval = aprobación
method-score = puntuación
method-score-mean = puntuación media
method-star = STAR: notas y segunda vuelta
method-dots = puntos
method-quadratic = voto cuadrático
method-borda = Borda
method-instant-runoff = segunda vuelta instantánea
method-scottish-stv = voto único transferible, reglas escocesas
method-meek-stv = voto único transferible, Meek
method-schulze = Schulze: comparación por pares
method-schulze-margins = Schulze, por márgenes
method-ranked-pairs = pares ordenados
method-copeland = Copeland
method-condorcet = Condorcet
ways-title = ¿Cómo lo decidimos?
ways-text = Cuatro preguntas llevan a una forma que conviene. Al proponer ves qué formas permiten vuestras reglas.
ways-alone = ¿Podrías hacerlo tú y solo quieres asegurarte de que no daña a nadie?
ways-one-text = ¿Hay un texto y la cuestión es si es suficientemente bueno?
ways-several = ¿Hay varias buenas opciones y hay que tomar una?
ways-people = ¿Se trata de quién lo hace?
ways-all = Todas las formas
ways-use = Empezar así
way-label = Cómo se decide
way-as-rules = como dicen las reglas
way-take = Tomar esta forma
ways-here = Para acuerdos y preguntas aquí
ways-otherwise = Para otros asuntos
propose-elsewhere = O en otro sitio:
options-label = Qué se puede elegir, una por línea
times-label = Momentos, uno por línea, en tu zona horaria
options-hint = Otros pueden añadir, si la forma tiene un paso para ello.
seats-label = Cuántas se eligen
kind-elect = Quien resulte elegido ocupa un rol
event-practice-put-forward = se propuso una opción
event-practice-took-back = se retiró una opción
event-practice-stood = alguien dijo si se presenta
event-practice-marked = una papeleta
event-practice-lot-added = un número para el sorteo
event-practice-lot-committed = el servidor fijó su número para el sorteo
event-practice-lot-revealed = el servidor reveló su número
event-practice-draw-asked = las opciones quedan fijadas
event-practice-cast = se dio una voz obligada
event-practice-members-counted = se contaron personas junto a los hubs
event-practice-carried = se sumaron los votos prestados
event-practice-counted = se contaron las papeletas
refuse-options-each = Ya has propuesto las que puedes ({ $arg }). Retira una primero.
refuse-options-count = Hay tantas opciones como puede tener una elección ({ $arg }).
refuse-option-unknown = Esa opción no está entre estas. Vuelve a mirar la página.
refuse-mark-twice = Cada opción se marca una vez.
refuse-option-person = Aquí se proponen personas: elige una.
refuse-option-time = Aquí se proponen momentos: indica día y hora.
refuse-option-no-person = Aquí se proponen ideas, no personas.
refuse-option-no-time = Aquí se proponen personas, no momentos.
refuse-stands-already = Esta persona ya ha sido propuesta.
refuse-time-twice = Este momento ya está.
refuse-option-cost = Indica cuánto cuesta.
refuse-option-no-cost = Aquí no se gasta nada; deja el coste en blanco.
refuse-budget-over-fund = En el fondo no hay tanto. Gasta lo que hay, o espera a que entre más.
refuse-cost-over-budget = Cuesta más de lo que hay para gastar. Propón una parte más pequeña.
refuse-cost-range = El coste es al menos uno y no desmedido.
refuse-nothing-to-choose = Esta forma decide sobre un texto. Toma una que elija, o deja las opciones en blanco.
refuse-options-two = Indica al menos dos opciones.
refuse-option-gone = Fue retirada.
refuse-option-not-yours = Solo la retira quien la propuso.
refuse-candidate-only = Solo la persona propuesta dice si se presenta.
refuse-marks-one = Marca una opción.
refuse-marks-any = Marca opciones o déjalas.
refuse-marks-range = Las notas van de 0 a { $arg }.
refuse-marks-dots = Tienes { $arg } puntos, y un máximo por opción.
refuse-marks-credits = Cuesta más que tus { $arg } créditos: los votos cuestan su cuadrado.
refuse-marks-places = Da cada puesto de 1 a { $arg } una vez, la mejor primero.
refuse-option-needs-reason = Di por qué.
refuse-lot-committed = El servidor ya lo fijó.
refuse-lot-not-now = Ahora no hay sorteo.
refuse-lot-other = No es el número que el servidor fijó.
refuse-template-each = Cada voz propone entre 1 y 20.
refuse-template-gathers-for = De lo reunido hay que elegir: añade un paso de tipo choose.
refuse-template-chooses-first = La elección va antes de lo que decide sobre su resultado.
refuse-template-times-ask = Un sondeo de fechas no decide nada: admite a quien llegue (joiners = true).
refuse-template-candidates-asked = Tras nombrar en secreto, las candidaturas necesitan un paso para aceptar.
refuse-template-seats = Este método no puede elegir tantas.
refuse-template-raises = Este método vuelve a contar una vez por cada unidad de la moneda, y eso puede llevar horas. Toma el que sube por centésimas.
refuse-template-budget = Solo una forma que gasta tiene presupuesto, y es mayor que cero.
refuse-template-number = Este número está entre 1 y 10 000.
refuse-chosen-needs-budget = Lo que eligió una ronda solo se puede pagar donde se gasta un presupuesto: toma la forma de gastar en común.
refuse-chosen-paid-once = Lo elegido se paga una sola vez, de un solo fondo.
refuse-choice-says-which = Elegir entre opciones dice cuál, no si se hace. Aquí el dinero y los puestos solo se dan según lo que se elija; propón esto en una forma en la que se consienta o se diga que sí.
refuse-elect-needs-candidates = Solo puede nombrar una forma que elige personas.
refuse-nobody-chosen = No se eligió a nadie.
refuse-not-a-time = Indica día y hora, como 2027-03-01 14:30.
practice-simple-vote = Voto por mayoría simple
practice-absolute-vote = Voto por mayoría absoluta
practice-unanimity = Voto unánime
practice-announce = Anunciar y esperar
practice-ranked-choice = Elección por orden
practice-approve = Marca lo que te sirve
practice-scores = Puntuar las opciones
practice-absolute-vote-when = Lo que necesita el sí de más de la mitad de todos, también de quienes no votan. Nadie ve cómo ha votado nadie antes del cierre.
practice-admission-when = Un grupo quiere ser un hub: responde preguntas, quienes lo visitaron dicen lo que vieron y después votan todos los hubs por dos tercios; casi siempre está primero a prueba.
practice-advice-when = Te toca decidir y otros vivirán con ello: pregunta a quienes afecta y a quienes saben, responde a cada consejo y después decide.
practice-announce-when = Podrías hacerlo por tu cuenta y quieres estar seguro: di lo que vas a hacer, espera tres días y hazlo si nadie dice qué dañaría.
practice-approve-when = Muchas opciones y poco tiempo: cada cual marca todo lo que serviría y se toma lo más marcado.
practice-ask-hub-when = Antes de usar su voz en la red, un hub pregunta a sus miembros; lo que dicen queda junto a quien habla por él y por sí solo no decide nada.
practice-consent-when = Un cambio con el que muchos vivirán: se pregunta a todos, y un argumento de que hace daño lo detiene hasta que se resuelve.
practice-dots-when = Para ver en qué conviene trabajar primero: cada cual tiene diez puntos y pone como mucho cuatro en una idea.
practice-dynamic-alignment-when = Un documento que muchos deben respaldar: cada cual lo recorre punto por punto y está alineado, o dice lo que necesita; nadie dice no sin eso.
practice-election-when = Elegir personas para un rol o un comité: propuestas con razones que nadie ve hasta que están todas, las personas dicen si se presentan y cada cual las ordena.
practice-founding-round-when = Una vez, al principio: se pregunta a cada hub si puede vivir con el propósito y las reglas. La mitad debe decirlo; un argumento de que hacen daño lo detiene hasta que se resuelve.
practice-governance-when = Roles y reglas de un círculo, cambiados por una tensión que alguien siente en un rol: a quien objeta se le piden argumentos según cinco criterios, y quien dirige juzga solo por ellos.
practice-member-vote-when = Cada cual tiene un voto: para lo que obliga a todos los miembros de una cooperativa.
practice-open-consent-when = Una comunidad sin muchas formalidades: quien propone algo espera tres días y lo hace si nadie dice qué dañaría.
practice-ranked-choice-when = Varios caminos, hay que tomar uno y más de uno serviría: cada cual los ordena, y se toma el que gana a los demás de dos en dos.
practice-role-selection-when = Una persona para un rol, por la fuerza de las razones: propuestas selladas, después se leen todas las razones, cada cual puede cambiar la suya, y sobre la más nombrada se pide consentimiento.
practice-scores-when = Importa con cuánta fuerza se siente: cada cual da a cada opción de cero a cinco, y las dos más altas se enfrentan.
practice-sense-check-when = Dónde estamos, antes de que alguien escriba una propuesta: sí, no o no sé, con una razón. No decide nada.
practice-simple-vote-when = Un asunto menor, fácil de deshacer: más síes que noes, si vota la mitad.
practice-small-consent-when = Un grupo que se conoce decide en pocos días; quien calla está de acuerdo.
practice-time-poll-when = Cuándo podemos reunirnos la mayoría: cada cual ve las horas en su zona horaria y marca todas las que servirían.
practice-unanimity-when = Lo que no debería obligar a quien no lo aceptó: un solo no lo termina.
practice-double-majority-when = Obliga a los hubs y cambia lo que hacen sus personas: más hubs a favor que en contra, y al menos la mitad de las personas a quienes preguntan.
practice-regional-vote-when = Unas regiones tienen muchos hubs y otras pocos: los hubs deciden en su región, y cada región cuenta como una.
practice-lent-vote-when = Muchos miembros y muchas preguntas: si no puedes seguir una, prestas tu voto a alguien de confianza, y lo recuperas votando.
practice-vote-when = Un texto que la mayoría debe querer, y a nadie le daña perder: hacen falta dos síes por cada no.
practice-dots = Repartir puntos
practice-election = Elección de personas
practice-time-poll = Buscar un momento
practice-sense-check = Sondeo de opinión

# Point by point; advice
points-title = Punto por punto
points-aligned = { $n } de { $all } alineados
point-aligned = alineado
point-open = nada dicho aún
point-needs = alguien necesita algo
point-was = Antes:
point-counts = { $n } de { $all } que respondieron están alineados
need-answered = respondida con otra redacción
need-earlier = sobre una redacción anterior
said-aligned = alineado
said-needs = necesita algo
align-yes = Alineado
align-need = Aún no: necesito …
align-need-label = ¿Qué necesitas para estar alineado?
align-need-say = Decir lo que necesito
align-voice = Toma cada punto: alineado, o lo que necesitas. Nadie dice no sin eso.
to-points = A los puntos
reword = Redactarlo de otro modo
reword-answers = ¿Qué necesidades responde?
count-aligned = alineados con todo
count-needs = necesitan algo
points-label = Los puntos, uno por línea
points-hint = Tras una barra ( | ) puede seguir una explicación y, tras otra, los números de los puntos en los que se apoya. Cada punto se responde aparte; si uno se redacta de otro modo, se vuelve a preguntar por los que se apoyan en él.
do-advise = Da tu consejo
need-align = Punto por punto · { $x } · { $a } de { $e } han respondido a todo
need-advise = Se pide tu consejo · { $x }
advice-title = Consejos
advice-given = ha aconsejado
advice-waiting = preguntado
advice-nobody-yet = Aún no se ha preguntado a nadie.
advice-treat = Qué pasa con él
advice-treat-why = Qué haces con él y por qué
advise-label = Tu consejo a { $x }
advise = Dar este consejo
advice-ask = ¿El consejo de quién pides?
advice-why-them = Por qué
because-affected = vive con lo que se decida
because-expert = sabe de ello
advice-seek = Pedir consejo
advice-without = Solo has preguntado a quienes se ven afectados, o solo a quienes saben. ¿Por qué?
advice-one-kind-why = Solo se preguntó a un tipo de personas, porque:
advice-decide = He oído los consejos y lo decido
treatment-taken = seguido
treatment-partly = seguido en parte
treatment-not = no seguido
step-align = Alinear
step-align-done = { $n } respondieron a todo
step-advise = Pedir consejo
step-advise-done = { $n } consejos
event-practice-aligned = se respondió un punto
event-practice-reworded = un punto se redactó de otro modo
event-practice-advice-sought = se pidió consejo
event-practice-advised = un consejo
event-practice-advice-treated = se respondió a un consejo
event-practice-decided = alguien decidió tras los consejos
refuse-point-unknown = Ese punto no existe.
refuse-reword-answers = Di a qué necesidades responde la nueva redacción.
refuse-need-unknown = Una de estas necesidades ya no está abierta. Vuelve a mirar.
refuse-points-needed = Escribe los puntos, uno por línea.
refuse-points-count = Un documento tiene como máximo { $arg } puntos.
refuse-points-words = Los puntos son solo palabras: ni personas, ni momentos, ni costes.
refuse-advice-from-oneself = El consejo viene de otra persona.
refuse-asked-already = Ya se ha preguntado a esta persona.
refuse-advice-unknown = Ese consejo no existe.
refuse-advice-nobody-asked = Pide consejo a alguien antes de decidir.
refuse-advice-waits = Alguien a quien preguntaste no ha respondido y aún tiene tiempo. Espera.
refuse-advice-untreated = Di de cada consejo qué haces con él, y decide.
refuse-advice-one-kind = Di por qué preguntaste solo a un tipo de personas.
refuse-template-advises-last = Pedir consejo es el último paso: luego decide una persona.
practice-dynamic-alignment = Alineación dinámica
practice-advice = Proceso de consejo

# What was chosen
agreement-chosen = Lo que se eligió

# Results of aligning and advice
result-aligned = Todos los puntos están alineados. { $n } de { $all } respondieron a todos.
result-not-aligned = Algunos puntos no están alineados; junto a ellos consta qué se necesita. { $n } de { $all } respondieron a todos.
result-advice = { $x } lo decidió tras oír { $n } consejos, y responde de ello.

# Challenge
matter-challenge = Impugnar un acuerdo vigente
standing-paused = en suspenso
standing-challenged = puesto en cuestión
effect-pause = { $x } no obliga a nadie hasta que se decida de nuevo
kind-pause = Un acuerdo se suspende
challenged-by = Impugnado por { $x }
challenge-then = Sigue vigente hasta que se decida: mantener, cambiar, suspender o terminar. Sin decisión hasta el { $x } queda en suspenso.
challenge-it = Impugnarlo
challenge-hint = Quienes están obligados deciden de nuevo: mantener, cambiar, suspender o terminar. Nunca termina en silencio.
challenge-happens = ¿Qué provoca?
event-agreement-challenged = se impugnó un acuerdo
event-agreement-paused = se suspendió un acuerdo
refuse-agreement-paused = Ya está en suspenso.
refuse-challenge-open = Ya está impugnado: responded a esa impugnación.
refuse-challenged-lately = Tu impugnación se respondió hace menos de { $arg } días. Plantea una tensión o propón un cambio.

# Ways of deciding are adapted
matter-adapt-template = Adaptar una forma de decidir
effect-template = Una forma de decidir existe desde ahora: { $x }
event-practice-template-adopted = se adaptó una forma de decidir
kind-template = Se adapta una forma de decidir
template-label = La forma, como texto
template-hint = Con otro nombre nace una forma nueva junto a la anterior. Las rondas en curso siguen como empezaron.
refuse-template-text = No se puede leer: { $arg }
ways-adapt = Adaptar una copia
ways-file = Como archivo
begins-title = Lo que empieza en su propia página
begins-recall = Revocación
begins-recall-when = Cuando alguien ya no debe tener un mandato. Ve a quien habla por un hub o tiene un rol, y a su mandato; decide quien nombran vuestras reglas. Nadie tiene que dar un motivo.
begins-challenge = Impugnación de un acuerdo
begins-challenge-when = Cuando algo en vigor hace daño ahora. Cualquier hub lo dice en la página del acuerdo; se mantiene, se cambia, se suspende o se termina, y sin decisión a tiempo queda en suspenso.
begins-review = Revisión de un acuerdo
begins-review-when = Cuando llega su día, o antes si alguien la pide: mantenerlo, cambiarlo, suspenderlo o terminarlo, con una pulsación en su página.
begins-exit = Salida de un hub
begins-exit-when = Cuando un hub sigue su propio camino. Lo propone entre sus miembros, y solo ellos deciden.
begins-purpose = Revisión del propósito
begins-purpose-when = Cuando aquello para lo que estamos se lee de otra manera que antes. Desde su página se propone otro texto, y se confirma o cambia el pensamiento que hay detrás.
begins-charter = Cambio de las reglas
begins-charter-when = Cuando una regla estorba. Junto a cada línea de las reglas está cómo proponer otra.

# A line of the charter
kind-line = Cambia una línea de las reglas
line-matter = Qué línea
line-place = Dónde se decide
line-place-network = por todos los hubs
line-place-there = en el grupo al que concierne
line-place-above = en el grupo que lo contiene
line-by = De qué formas
line-who = Si se hace sin más: quién puede
line-who-anyone = cualquiera
line-who-inside = miembros del grupo
line-who-voice = quien habla por él
line-who-facilitator = sus facilitadores
line-why = Por qué, en una frase
line-change = proponer un cambio

# A rule needs a way that decides
refuse-rule-by-asking = { $arg } solo pregunta y no decide nada: una regla necesita una forma que decida.

# Funds
nav-share = Compartir
share-text = Lo que tenemos en común y qué fue de cada cantidad.
funds = Fondos
fund = Fondo
no-funds = Aún no hay ningún fondo.
money-i-hold = Dinero que tengo
fund-propose = Proponer un fondo
fund-there = En el fondo
fund-came = Entró
fund-held = Entregado y aún sin gastar
fund-spent = Gastado, con recibo
fund-adds-up = Lo que entró es lo que hay, lo entregado y lo gastado: al céntimo.
fund-who-holds = Quién tiene dinero de él
fund-allocate = Proponer dar de él
statement = Extracto
statement-what = Qué
statement-day = Día
statement-amount = Cantidad
statement-empty = Aún no se ha movido nada.
spend = Anotar un recibo
give-back = Devolverlo
receipt = Para qué: el recibo en palabras
amount-in = Cantidad en { $x }
contribute = Entró algo
contribute-from = De quién o para qué
contribute-enter = Anotarlo
movement = Una cantidad
movement-holder = En manos de
movement-by = Anotado por
moved-contributed = Entró:
moved-allocated = Entregado:
moved-spent = Gastado:
moved-given-back = Devuelto:
decimal-mark = ,
effect-fund = { $y } tiene un fondo: { $x } ({ $currency })
effect-allocate = { $money } de { $x } van a { $y }, para: { $what }
kind-fund = Se crea un fondo
kind-allocate = Se da dinero de un fondo
allocate-to = A quién
allocate-for = Para qué
currency = Moneda
event-fund-created = se creó un fondo
event-fund-contributed = entró dinero
event-fund-allocated = se entregó dinero
event-fund-spent = se gastó dinero
event-fund-given-back = se devolvió dinero
matter-keep-books = Anotar lo que entró y lo que se gastó
matter-create-fund = Crear un fondo
matter-allocate-money = Dar dinero de un fondo
refuse-fund-unknown = Ese fondo no existe.
refuse-money-not-yours = Este dinero está en otras manos.
refuse-not-enough-money = No hay tanto.
refuse-not-an-amount = Escribe una cantidad, como 1200,50.

# Recall
recall-propose = Proponer una revocación
pace = Qué se hizo con él
pace-used = { $n ->
    [one] En una ronda se dio voz con él.
   *[other] En { $n } rondas se dio voz con él.
}
pace-last = la última { $x }
pace-asked = Se preguntó a los miembros por última vez { $x }.
pace-never-asked = Nunca se ha preguntado a los miembros.
pace-since = { $n ->
    [one] Una decisión desde entonces
   *[other] { $n } decisiones desde entonces
 }
pace-answering = En la última ronda respondieron { $x } de { $y }.

# Selection for a role
practice-role-selection = Selección para un rol

# Admission and exit of a hub
practice-admission = Admisión de un hub
effect-hub-trial = { $x } pasa a ser un hub a prueba hasta el { $y }
effect-admit = { $x } tiene su voz en la red
effect-suspend = { $x } no participa en nuevas rondas
effect-exit = { $x } deja la red
kind-admit = Un hub recibe su voz
kind-suspend = Un hub queda suspendido
kind-exit = El hub deja la red
trial-until = A prueba hasta (vacío: sin prueba)
on-trial = a prueba hasta el { $x }
suspended-since = suspendido desde el { $x }
event-body-admitted = un hub recibió su voz
event-body-placed = se situó un hub en una región
event-body-suspended = un hub quedó suspendido
matter-place-hub = Decir a qué región pertenece un hub
matter-suspend-hub = Suspender un hub
matter-exit-network = Dejar la red como hub
refuse-hub-admitted = Este hub ya tiene su voz.
refuse-hub-without-voice = Este hub no tiene voz que suspender.
refuse-hub-only = Esto es para hubs.

# Governance by criteria
practice-governance = Propuesta de gobernanza
charter-about-holacratic = Los roles tienen la autoridad; quien siente una tensión en un rol puede cambiar roles y reglas, y una objeción se juzga por cinco criterios.
objection-not-valid = juzgada: una preocupación
path-not-valid = juzgada como preocupación
judge-title = ¿Para cuáles dio un argumento quien objeta?
judge-text = No si es cierto o pesa mucho: solo si se argumentó.
judge-reduces = Nos hace menos capaces de hacer nuestro trabajo
judge-limits = Limita a quien objeta en un rol suyo
judge-new = No existe ya sin la propuesta
judge-certain = Es seguro, o no podría remediarse a tiempo
judge-violates = La propuesta incumple una regla
judge-explicit = Se da una razón
judge-impersonal = Trata de lo que se decide, y de nadie como persona
judge-evidenced = Algo que se ha visto lo respalda; no es solo un pronóstico
judge-merely_better = Solo dice que hay una idea mejor
judge = Juzgar
event-practice-judged = una objeción se juzgó por sus criterios
refuse-judged-by-peers = Aquí lo averiguan los pares: abre la comprobación.
refuse-judged-by-others = Aquí las objeciones se juzgan con otros criterios. Vuelve a mirar la página.
refuse-judged-by-criteria = Aquí deciden criterios: quien facilita juzga por ellos.
rule-name-absolute = mayoría absoluta
rule-name-unanimity = unanimidad

# Instructed mandates
effect-voice-instructed = { $x } habla por { $y } hasta el { $until }, como decidan sus miembros
instructed-label = obligado por lo que decidan los miembros del hub
instructed-note = Esta voz está obligada: dice lo que decidieron los miembros sobre el texto actual. Si respondieron muy pocos, es libre.
refuse-ballots-sealed = Ya se entregaron votos sellados. Terminan con su recuento, para que nadie los lea antes.
refuse-hub-asks-by-ballot = Un hub pregunta a sus miembros con una pregunta que no decide nada, con «Preguntar antes a mi hub».
refuse-body-has-money = Hay dinero en un fondo de este grupo. Gástalo, o llévalo adonde corresponde, primero.
refuse-instructed-voice-only = Solo la voz de un hub puede estar obligada.
refuse-instructed-ask-first = Tu mandato está obligado: pregunta antes a tu hub sobre este texto.
refuse-instructed-still-asked = Aún se está preguntando a tu hub. Cuando acabe, darás su respuesta.
refuse-instructed-yes = Tu hub dijo que sí y te obliga: sí, o sí con preocupación.
refuse-instructed-no = Tu hub dijo que no y te obliga: objeta, vota no o abstente.

## Votos prestados
lend-title = Prestar tu voto a { $x }
lend-text = Donde los votos se pueden prestar, el tuyo cuenta como suyo, salvo que votes tú. Lo recuperas cuando quieras, y todo el mundo puede verlo.
lend-scope = Para qué
lend-until = Hasta (o hasta que lo recuperes)
lend-button = Prestarlo
lend-here = Prestar mi voto en esto
lend-to = A quién
lent-title = Votos que he prestado
lent-text = Solo cuentan donde los votos se pueden prestar, y solo donde no voto yo. Lo más concreto cuenta antes que lo más amplio.
lent-for-all = para todo
lent-for-outcome = para lo que contribuye a «{ $x }»
lent-for-run = para «{ $x }»
lent-to-nobody = a nadie
lent-idle = no cuenta ahora
lent-take-back = recuperar
lent-circle = Esto da vueltas entre estas personas hasta que vote alguna: { $x }
lent-here = Votos prestados
lent-voted = Votas tú, así que nadie vota por ti.
lent-not = No has prestado tu voto a nadie. Si no votas, no cuenta.
lent-goes-to = Si no votas, tu voto va a
lent-carried = ha votado, y lleva el tuyo
lent-waiting = aún no ha votado
lent-round = da vueltas sin que nadie haya votado
lent-mine = { $n ->
    [one] Llevas un voto además del tuyo.
   *[other] Llevas { $n } votos además del tuyo.
 }
lent-all = { $n ->
    [0] Hasta ahora no cuenta ningún voto prestado.
    [one] Hasta ahora cuenta un voto prestado; se suma cuando cierre la votación.
   *[other] Hasta ahora cuentan { $n } votos prestados; se suman cuando cierre la votación.
 }
lent-many = { $x } lleva { $y } votos, más de una quinta parte de todos.
result-lent = { $n ->
    [one] Uno de estos votos era prestado.
   *[other] { $n } de estos votos eran prestados.
 }
refuse-nobody-lends = Aquí ninguna forma de decidir permite prestar votos. La red tendría que aprobar antes una.
refuse-lend-to-nobody = Para todo, solo puedes prestarlo a alguien. Para no prestarlo más, recupéralo.
refuse-lend-to-oneself = Tu voto ya es tuyo. Elige a otra persona.
refuse-run-lends-not = En esta propuesta los votos no se pueden prestar.
refuse-lent-already = Ya lo prestaste así.
refuse-lent-count = Prestas tu voto para { $arg } asuntos a la vez como máximo. Recupera antes uno.
refuse-not-lent = Para esto no has prestado nada.
refuse-template-lends = Los votos se prestan entre personas, y donde se decide algo: quita lent, joiners o la voz de los hubs.

## Hubs, regiones, suplentes
region = Región
region-none = ninguna región
regions-title = Qué dice cada región
regions-says = Dice
kind-place = Un hub pertenece a una región
effect-place = { $x } pertenece a la región { $y }
effect-place-none = { $x } no pertenece a ninguna región
effect-voice-substitute = { $x } puede ocupar el lugar de quien habla por { $y }, hasta el { $until }
effect-voice-latitude = { $x } habla por { $y } hasta el { $until }, como decidan sus miembros, con margen para la redacción
latitude-label = obligado, con margen: puede seguir un cambio de mera redacción sin volver a preguntar
latitude-note = Si solo cambia la redacción, sigue valiendo lo que se decidió.
substitute-label = como suplente: ocupa el lugar de quien habla
substitute-note = Suplente: solo habla cuando ocupa el lugar de quien habla.
substitutes = Suplentes
swap = Que hable { $x } en lugar de { $y }
swap-alone = Que hable { $x }
wording-label = Solo cambia la redacción: los hubs que dieron margen se quedan con lo que decidieron
result-members = De las personas a quienes preguntaron los hubs: { $x } sí, { $y } no.
rule-name-regions = mayoría de las regiones
rule-name-double = mayoría de los hubs y de sus miembros
refuse-region-circle = Una región es un círculo de la red. Créala antes, o elige otra.
refuse-wording-changes-effects = Lo que ocurre si se aprueba es más que redacción. Déjalo como está, o quita la marca.
refuse-latitude-instructed = El margen es para una voz obligada. Oblígala, o quita el margen.
refuse-not-a-substitute = Esta persona no es suplente ahora. El hub nombra a una por decisión.
refuse-speaks-not = Esta persona no habla por el hub ahora. Vuelve a mirar la página del hub.
refuse-somebody-speaks = Alguien habla por el hub. Di a quién sustituye la persona suplente.
refuse-swap-yours = Esto solo puede hacerlo quien habla, o la persona suplente.
refuse-template-hubs-only = Las regiones y los miembros cuentan junto a los hubs, en una votación que decide: quita joiners y la voz de las personas.

## Informes, acuerdos incumplidos, tensiones compartidas
report-due = El próximo informe toca el { $x }.
report-late = con retraso
report-give = Informar
report-words = ¿Qué has hecho con este mandato y qué quieres que te pregunten?
report-file = Registrar el informe
reports = De qué se informó
report-days-label = Informa al menos una vez cada tantos días (vacío: sin informes)
term-ends-soon = termina dentro de { $x }
deviations = Cuando alguien no hizo lo acordado
deviate = No hice lo acordado
deviate-hint = A veces esperar cuesta más que incumplir un acuerdo. Dilo abiertamente; a la tercera vez, el acuerdo vuelve a revisión.
deviate-file = Decirlo
deviation-reason = Por qué habría costado más esperar
deviation-affected = A quién afecta:
deviation-cleanup = Qué hago ahora al respecto:
tension-share = Yo también la siento
tension-unshare = Ya no la siento
tension-shared = { $n ->
    [one] Otra persona también la siente
   *[other] Otras { $n } personas también la sienten
 }
refuse-tension-shared = Ya lo has dicho, o la tensión es tuya.
refuse-tension-not-shared = No habías dicho que también la sientes.
refuse-deviations-count = Ya se incumplió { $arg } veces. En su lugar, propón cambiarlo.
refuse-recalled-lately = Este mandato se confirmó hace poco. Durante tres meses, su fin se propone a partir de una tensión que sientan al menos { $arg } miembros: pide a otras personas que digan que también la sienten.
refuse-report-days = Entre dos informes pasan de 7 a { $arg } días.
refuse-reports-count = Un mandato guarda como máximo { $arg } informes.
effect-reports = { $n ->
    [one] informa cada día
   *[other] informa al menos una vez cada { $n } días
 }
double-so-far = Junto a los hubs cuentan las personas a las que preguntan: de sus síes y noes, al menos { $share } tiene que ser sí. Por ahora { $yes } sí, { $no } no. Si ningún hub pregunta, nada se aprueba.
result-regions = Por regiones: { $x } de { $y } dicen que sí.
refuse-time-long-ago = Ese día queda demasiado lejos. Indica un día posterior a 1970.

## El relato de un recuento
trace-ballots = Papeletas que cuentan: { $valid }; vacías: { $empty }. Se eligen: { $seats }.
trace-ballots-spend = Papeletas que cuentan: { $valid }; vacías: { $empty }.
trace-quota = Cuota, en votos: { $votes }.
trace-stage = Etapa { $number }
trace-stage-gone = ya en ninguna opción: { $exhausted }; perdido al cortar decimales: { $lost }
trace-totals-votes = Votos:
trace-totals-approvals = Aprobaciones:
trace-totals-scores = Notas, sumadas:
trace-totals-means = Notas, en promedio:
trace-totals-supporters = Apoyos:
trace-totals-dots = Puntos:
trace-totals-borda = Puntos Borda:
trace-totals-copeland = Copeland: pares ganados menos pares perdidos:
trace-elected = Opción elegida: { $option } (votos: { $votes }).
trace-elected-last = Opción elegida: { $option } (votos: { $votes }); quedan tantas como puestos.
trace-surplus = El excedente de { $option } se transfiere: { $surplus } de { $votes }.
trace-eliminated = { $option } es la opción con menos votos, { $votes }, y sale.
trace-tie = Empate: { $among }. { $reason }: { $taken }.
trace-tie-earlier = En la etapa { $stage } había diferencia
trace-tie-preferences = Más papeletas prefieren
trace-tie-top-scores = Más veces la nota más alta
trace-tie-totals = La suma más alta
trace-tie-supporters = Más apoyos
trace-tie-cost = El menor coste
trace-tie-borda = Más puntos Borda entre ellas
trace-tie-lot = Por sorteo
trace-finalists = Pasan a la segunda vuelta { $first } y { $second }.
trace-runoff = Segunda vuelta, en papeletas: { $first } { $x }, { $second } { $y }.
trace-preferred = Preferida en tantas papeletas (fila sobre columna):
trace-paths = Caminos más fuertes (de fila a columna):
trace-condorcet = { $option } gana a cada una de las demás, de dos en dos.
trace-condorcet-none = Ninguna gana a cada una de las demás, de dos en dos; estas ganan a todas las restantes: { $smith }.
trace-condorcet-loser = { $option } pierde contra cada una de las demás.
trace-locked = { $winner } sobre { $loser }, margen { $margin }: queda fijado.
trace-not-locked = { $winner } sobre { $loser }, margen { $margin }: se deja fuera, cerraría un círculo.
trace-endowment = Han votado: { $voters }; a cada persona le tocan { $each }.
trace-funded = { $option } recibe el dinero: coste { $cost }, aprobaciones { $supporters }, como mucho { $price } por persona.
trace-short = { $option } no se paga con las partes: cuesta { $cost }, y a quienes lo quieren ({ $supporters }) les quedan { $left } en total.
trace-passed = { $option } no cabe: coste { $cost }, quedan { $left }.
trace-spent = Gastado: { $total } de { $budget }.
trace-raised = Para que sobre menos, la parte de cada cual se subió { $times } veces, hasta { $each }; { $why }.
trace-raised-overspend = una vez más y se gastaría más de lo que hay
trace-raised-exhausted = no cabe nada de lo que queda
trace-raised-enough = el método no la sube más veces
trace-matched = { $option }: aportado { $contributed }, complemento calculado { $subsidy }, complemento concedido { $matched }.
trace-no-ballots = No hay ninguna papeleta; no se decide nada.
trace-no-lot = El azar no decidió nada.
trace-lot = Decidió el azar: en algún punto solo marcó la diferencia el orden para los empates, sorteado antes del recuento.

# another instead
objection-moot = ya no hace falta: se pregunta por otra
path-moot = ya no hace falta desde el
option-set-aside = se pregunta por otra
option-barred = no puede ocupar el rol
set-aside = Preguntar por otra
set-aside-hint = Las mismas papeletas se cuentan de nuevo sin esta opción, y se pregunta a todo el mundo por la siguiente. Las objeciones que había contra ella caen con ella.
set-aside-why = ¿Por qué otra?
event-practice-set-aside = se pregunta por otra en lugar de la elegida
refuse-option-not-asked-about = Ahora no se pregunta por esta. Vuelve a mirar la página.
refuse-candidate-leads-not = Quien se presentó no puede dejar de lado a otra persona. Deja que alguien más guíe la ronda.
refuse-objector-leads-not = La única objeción que sigue en pie es la tuya. Deja que otra persona guíe la ronda, o busca qué la resolvería.
refuse-role-holders = Este rol ya lo ocupan tantas personas como pueden hacerlo a la vez ({ $arg }). Termina antes un mandato, o elige a menos personas.
refuse-role-terms = Esta persona ya ha ocupado el rol tantos mandatos seguidos como se puede ({ $arg }). Pregunta a otra.
refuse-limit-range = Un límite es un número de 1 a { $arg }; déjalo vacío donde no haya ninguno.
refuse-limits-same = Ya tiene esos límites.
refuse-link-held = Este enlace ya lo tiene alguien, y un enlace es una sola persona. Termina antes ese mandato.
refuse-set-aside-for-objection = Solo se pregunta por otra si una objeción se ha dado por válida. Espera a que ocurra, o deja que la persona elegida diga que no se presenta.

# circles, links, domains
domain = Ámbito
domains = Sobre qué decide en exclusiva
domains-none = Todavía no se ha nombrado nada sobre lo que decida en exclusiva.
domain-lies-with = Quién lo tiene
domain-now = ahora aquí
domain-passed = lo traspasó
domain-passed-to = traspasado a
domain-policies = Qué hay acordado sobre él
domain-no-policies = Todavía no hay nada acordado sobre él.
domain-policies-hint = Si dos se contradicen, cuenta el de más arriba: quien traspasó el ámbito va antes que quien lo tiene.
domain-agree = Proponer un acuerdo sobre él
domain-about = ¿Trata de uno de estos ámbitos?
domain-hint = Nombra aquello sobre lo que este grupo decide en exclusiva, sin tener que preguntar a nadie más. Se puede traspasar a un círculo de dentro o a un rol.
domain-to = ¿A qué círculo o rol?
take-domain-back = Recuperarlo para { $x }
kind-domain = Nombrar un ámbito
kind-pass-on = Traspasarlo
kind-take-back = Recuperarlo
kind-end-domain = Terminar este ámbito
kind-amend-role = Decir el rol de otro modo
kind-end-role = Terminar el rol
kind-link-role = Usar un rol de otro grupo
kind-add-to-role = Esperar más de él aquí
kind-unlink-role = Dejar de usarlo
link-role-hint = Quien lo tiene lo ejerce también para este grupo. Puedes añadir algo a lo que hace aquí; lo que es en su grupo de origen no cambia.
role-adds = ¿Qué más se espera de él aquí?
role-used-by = Usado también por
role-duty = ¿Tiene quien lo ocupa una tarea en las rondas o entre círculos?
role-acting = En funciones: { $x }
role-unfilled = Nadie responde de él.
role-unfilled-above = Quien responde de que esté vacante: { $x }.
duty-none = Ninguna
duty-facilitator = Guía las rondas
duty-lead = Guía el círculo, en nombre del grupo que lo contiene
duty-delegate = Habla por el círculo en el grupo que lo contiene
links-title = Quién hace de enlace
links-hint = Dos personas pertenecen a la vez a este círculo y a { $x }: una guía aquí, la otra habla allí.
link-lead = Guía
link-delegate = Habla
link-missing = ese rol aún no existe
uses-title = Roles de otros grupos que usa
reported-title = Dónde participó alguien en nombre de tu círculo
effect-role-amend = El rol { $x } se redacta de nuevo, con el nombre { $y }
effect-role-limit = Se limita quién ocupa el rol { $x }: { $y }
effect-role-end = Termina el rol { $x }, y con él todos sus mandatos
effect-role-link = { $y } usa el rol { $x }
effect-role-add = Del rol { $x } se espera más: { $y }
effect-role-unlink = { $y } deja de usar el rol { $x }
effect-domain = Solo { $x } decide sobre { $y }
effect-pass-on = { $x } se traspasa a { $y }
effect-take-back = { $y } recupera { $x }
effect-end-domain = Ya nadie decide en exclusiva sobre { $x }
effect-allocate-chosen = { $x } paga lo elegido a quien lo propuso
effect-recall = { $money } vuelven de { $y } a { $x }: { $what }
event-mandate-role-limited = se limitó quién puede ocupar un rol
event-mandate-role-amended = un rol se dijo de otro modo
event-mandate-role-linked = otro grupo usa un rol
event-mandate-role-added-to = se espera más de un rol
event-mandate-role-unlinked = se dejó de usar un rol
event-body-domain-defined = se nombró un ámbito
event-body-domain-passed-on = se traspasó un ámbito
event-body-domain-taken-back = se recuperó un ámbito
event-body-domain-ended = terminó un ámbito
refuse-domain-unknown = Ese ámbito no existe. Vuelve a mirar la página.
refuse-domain-over = Ese ámbito ya terminó. Nómbralo de nuevo donde haga falta.
refuse-domain-elsewhere = Este grupo no tiene parte en ese ámbito. Presenta la propuesta en el grupo que lo tiene o que lo traspasó.
refuse-domain-from-above = Un círculo recibe sus ámbitos del grupo que lo contiene. Presenta allí la propuesta.
refuse-domains-count = Ya hay tantos ámbitos como puede tener una red ({ $arg }). Termina uno antes.
refuse-domain-with-role = Lo tiene un rol. Recupéralo antes.
refuse-domain-inside = Traspásalo a un círculo de dentro de este grupo o a uno de sus roles.
refuse-domain-there = Este grupo ya lo tiene; no hay nada que recuperar.
refuse-domain-passed-on = Está traspasado. Recupéralo antes.
refuse-link-in-circle = Solo un círculo tiene un enlace así. Elige otra tarea.
refuse-link-once = Este círculo ya tiene un rol así. Da ese a alguien.
refuse-links-are-two = El doble enlace de un círculo son dos personas. Elige a otra persona.
refuse-link-belongs = Quien hace de enlace de un círculo pertenece también al grupo que lo contiene. Invita antes allí a esa persona, o elige a otra.
refuse-role-there = Aquí ya se usa este rol. En su lugar, añádele algo.
refuse-role-not-linked = Aquí no se usa este rol. Antes hay que decidir usarlo.
refuse-role-duty-stays = Un rol con una tarea en las rondas o entre círculos se queda donde está. Define uno propio.
refuse-linked-count = Ya usan el rol tantos grupos como pueden usarlo ({ $arg }). Define uno propio.
refuse-added-count = Ya se le ha añadido todo lo que se puede ({ $arg }). Di el rol de otro modo en su grupo de origen.

# a process that broke down
breakdown-title = Su proceso ha dejado de funcionar
breakdown-text = Quien guía las rondas en el grupo que lo contiene puede guiarlas también aquí, hasta que diga que vuelve a funcionar.
breakdown-spread = El proceso de un grupo de dentro dejó de funcionar, y nadie lo arregló allí.
breakdown-declare = Decir que el proceso ha dejado de funcionar
breakdown-hint = Para cuando se incumplen reglas una y otra vez, o ya no se puede decidir nada. Entonces, quien guía las rondas en el grupo que lo contiene puede guiarlas aquí, hasta que diga que vuelve a funcionar.
breakdown-words = ¿Qué es lo que no funciona?
restore = Vuelve a funcionar
restore-words = ¿Qué se arregló?
event-body-breakdown-declared = el proceso de un grupo dejó de funcionar
event-body-breakdown-spread = un fallo que nadie arregló pasó al grupo que lo contiene
event-body-process-restored = el proceso de un grupo vuelve a funcionar
refuse-breakdown-of-network = Ningún grupo contiene la red: nadie podría decir que vuelve a funcionar. Propón a todos los hubs lo que lo arreglaría.
refuse-breakdown-by-facilitator = Esto solo puede decirlo quien guía las rondas aquí o en el grupo que lo contiene.
refuse-breakdown-declared = Ya se dijo.
refuse-breakdown-nobody-restores = En el grupo que lo contiene nadie guía las rondas, así que nadie podría decir que vuelve a funcionar. Cubre antes ese rol.
refuse-breakdown-none = Nadie ha dicho que haya dejado de funcionar; no hay nada que arreglar.
refuse-restored-from-above = Solo quien guía las rondas en el grupo que lo contiene puede decir que vuelve a funcionar.
refuse-output-not-here = De esta forma de decidir no puede salir eso. Toma otra forma, o déjalo fuera.
refuse-rule-by-outputs = { $arg } no decide esto: sus propias reglas dicen qué puede salir de esa forma. Indica otra.
refuse-rule-by-choice = { $arg } elige entre opciones: dice cuál, no si se hace. Esto necesita una forma que acabe en sí o no, o que elija personas para los puestos y proyectos para el dinero.
refuse-template-outputs = Nombra asuntos de las reglas que se deciden, cada uno una sola vez.

# advice, asked again and heard after
affected-title = A quién afecta sin que se le preguntara
affected-say = Me afecta y no se me preguntó
affected-how = ¿Cómo te afecta?
affected-answer = Tu respuesta, después de escuchar
affected-stand-by = Mantener la decisión
affected-review = Ponerla en revisión
affected-stands = Se escuchó; la decisión se mantiene
affected-reviewed = Se escuchó; la decisión está en revisión
affected-waits = Le toca escucharlo a { $x }
do-hear = Escuchar
need-hear = Esto afecta a alguien a quien no se preguntó
event-practice-said-affected = algo afecta a alguien a quien no se preguntó
event-practice-affected-heard = se escuchó a alguien a quien algo afecta
refuse-affected-too-late = Eso se puede decir durante { $arg } días tras la decisión. Impugna lo acordado o plantea una tensión.
refuse-affected-was-asked = Lo decidiste tú, se te preguntó o diste consejo. En su lugar, impugna lo acordado.
refuse-affected-said = Ya lo has dicho.
refuse-affected-unknown = Eso no está aquí. Vuelve a mirar la página.
refuse-not-decided-alone = Nadie decidió esto por su cuenta tras pedir consejo. En su lugar, impugna lo acordado.

# charts
practice-choice-creating = Mirar el asunto en común
practice-choice-creating-when = Nadie sabe aún de qué se trata, o cada cual lo sabe de otra manera: lo que se dice va a cuatro paneles, y se anota adónde llega el grupo. No decide nada.
step-chart = Mirar en común
step-chart-done = { $n } en los paneles
charts-title = Lo que se dijo
chart-problem = De qué se trata
chart-solution = Qué se podría hacer
chart-concern = Qué hay en contra
chart-data = Qué sabemos
chart-words = Con tus palabras
chart-kind = ¿En qué panel?
chart-speaker = ¿Quién lo dijo?
chart-speaker-me = Yo
chart-put = Ponerlo ahí
chart-own = Sí, eso es lo que dije
chart-not-owned = aún sin confirmar
arrivals = Adónde hemos llegado
arrivals-none = Todavía a ninguna parte.
arrive = Anotarlo
arrive-words = ¿Adónde ha llegado el grupo? No obliga a nadie.
arrival-contest = Yo no he llegado ahí
arrival-contest-why = ¿En qué punto estás tú, entonces?
arrival-not = { $x } está en otro punto
arrival-propose = Proponerlo
ending-closed = hablada a fondo
came-closed = La conversación llegó a su fin; no se decidió nada.
result-closed = La conversación llegó a su fin y no decidió nada.
event-practice-charted = se puso algo en un panel
event-practice-chart-owned = alguien confirmó que un panel recoge lo que dijo
event-practice-arrived = un grupo llegó a algún punto
event-practice-arrival-contested = alguien no llegó ahí
refuse-chart-unknown = Eso no está en los paneles. Vuelve a mirar la página.
refuse-chart-not-yours = Solo puede confirmarlo quien lo dijo.
refuse-chart-owned = Ya lo has confirmado.
refuse-arrival-unknown = Eso no se anotó. Vuelve a mirar la página.
refuse-arrival-contested = Ya lo has dicho.

# points that rest on others
point-rests-on = se apoya en { $x }
refuse-point-rests-on-itself = Un punto no puede apoyarse en sí mismo. Quita su propio número.
refuse-option-no-points = Aquí nada se apoya en otra cosa. Déjalo en blanco.

# spending together
practice-share-budget = Gastar en común
practice-share-budget-when = Hay una suma para lo que propongan los miembros: cada cual marca aquello por lo que pagaría, y se gasta de modo que a quienes quieren lo mismo les toque su parte justa de ella.
budget-in = Cuánto hay para gastar, en { $x }
budget-words = { $x } para gastar; se piden { $y }
budget-spent = { $x } gastados, quedan { $y }
cost-in = Cuánto cuesta, en { $x }
options-cost-paid = Lo que indiques aquí se paga a quien tiene esta propuesta a su cargo. Lo que propongan otras personas se les paga a ellas.
options-cost-hint = Una por línea: qué es, después cuánto cuesta, después por qué, con una barra | entre medias.
kind-allocate-chosen = Se paga lo elegido
kind-recall = Se recupera dinero que se había entregado
recall-from = ¿De quién?
recall-why = ¿Por qué?
moved-recalled = Recuperado:
event-fund-recalled = se recuperó dinero que se había entregado
refuse-budget-needed = Di cuánto hay para gastar.
refuse-budget-nothing = Aquí no se gasta nada; deja la suma en blanco.
refuse-chosen-costs-nothing = Lo elegido no indica ningún coste, así que no se puede pagar nada. Deja fuera el pago.
refuse-role-own = El rol es de este mismo grupo. En su lugar, di el rol de otro modo.
reported-circle = Dónde participó alguien en nombre de este círculo
method-equal-shares-cost = partes iguales, cada proyecto cuenta lo que cuesta
method-equal-shares-cardinality = partes iguales, cada proyecto cuenta uno
method-equal-shares-cost-add1e = partes iguales, subidas hasta agotar el dinero
method-equal-shares-cardinality-add1e = partes iguales, subidas hasta agotar el dinero; cada proyecto cuenta uno
method-equal-shares-cost-add1p = partes iguales, subidas por centésimas y luego completadas con lo que más personas quieren
method-equal-shares-cardinality-add1p = partes iguales, subidas por centésimas y luego completadas con lo que más personas quieren; cada proyecto cuenta uno
method-equal-shares-cost-add1u = partes iguales, subidas y luego completadas con lo que más personas quieren
method-equal-shares-cardinality-add1u = partes iguales, subidas y luego completadas con lo que más personas quieren; cada proyecto cuenta uno
method-greedy = primero lo que más personas quieren
method-greedy-per-cost = primero lo que más personas quieren en relación con su coste
method-phragmen = Phragmén: la menor carga para quienes lo quieren
do-reopen = Volver a preguntar
do-lent = Verlo
do-trial = Decidirlo
need-reopen = Está en espera: respondieron muy pocos o hay una objeción en pie. Vuelve a preguntar, o caduca.
need-lent = Prestaste tu voto a alguien que ya no está; ahora no va a ninguna parte
need-trial = Termina el periodo de prueba de este hub; los hubs deciden sobre su voz
need-challenged = En vigor y puesto en cuestión; ninguna propuesta dice aún qué será de él · { $x }

# carrying out
carrying-title = Llevarlo a cabo
carried-out = llevado a cabo
carried-learned = Qué se aprendió
steps-none = Todavía nadie se ha encargado de nada.
steps-done = { $x } de { $y } hechos
step-plan = Encargarse de algo
step-what = ¿Qué hay que hacer?
step-who = ¿Quién lo hace?
step-until = ¿Hasta cuándo?
step-end = Hecho, o al final no
step-words = En qué quedó, o por qué no
step-words-when = solo hace falta si lo abandonas
step-done = Está hecho
step-drop = Al final no
step-was-done = hecho el { $x }
step-dropped = descartado
step-late = atrasado
step-gone = ya no está: hace falta otra persona
how-it-goes = Cómo va
tell-how = Decir cómo va
tell-words = En dos frases: hasta dónde se ha llegado y qué falta.
finish = Ya se ha llevado a cabo
finish-words = ¿Qué has aprendido que pueda servir a otras personas?
finish-for-good = Después ya no se añaden pasos y nadie puede reabrirlo. El acuerdo sigue en vigor.
carries-title = Se encarga de algo para
limit-holders = { $n ->
    [one] una persona a la vez
   *[other] como máximo { $n } personas a la vez
 }
limit-terms = { $n ->
    [one] un mandato, y después otra persona
   *[other] como máximo { $n } mandatos seguidos
 }
limit-none = ya no se limita nada
role-give = Proponer quién lo ocupa
kind-limit-role = Limitar quién ocupa el rol
limit-holders-label = ¿Cuántas personas lo ocupan como máximo a la vez?
limit-terms-label = ¿Cuántos mandatos seguidos puede ocuparlo la misma persona?
limit-hint = Deja vacío lo que no se limita. Quien lo ocupa sigue hasta que termine su mandato; tras un año de pausa se empieza a contar de nuevo.
role-past = Quién lo tuvo antes
role-changed = Qué se ha decidido sobre él desde entonces
do-step = Verlo
need-step-is = Te toca hacer: { $x }
need-step = Te encargaste de algo para esto y su día se acerca
event-agreement-step-planned = alguien se encargó de un paso de un acuerdo
event-agreement-step-done = se hizo un paso de un acuerdo
event-agreement-step-dropped = se descartó un paso de un acuerdo
event-agreement-told = alguien dijo cómo va lo que se acordó
event-agreement-carried-out = se llevó a cabo un acuerdo
refuse-carried-out = Ya se ha llevado a cabo. Si hay que hacer más, propón un cambio.
refuse-step-for-oneself = Encárgate tú, o pide a quien tiene el acuerdo a su cargo que se lo encargue a alguien.
refuse-rests-not = La ronda no está en reposo. Vuelve a mirar la página.
refuse-found-by-other = Alguien se encargó de averiguarlo y es quien lo dice. Di lo que sabes en la conversación de abajo.
refuse-later-needs-agreement = Solo cuando un texto entra en vigor puede alguien encargarse de algo más adelante. Esta propuesta no aprueba ninguno.
refuse-later-too-soon = Puede que ese día el texto todavía no esté en vigor. Elige uno posterior.
refuse-rest-too-long = No quedaría tiempo para la ronda siguiente. Elige un día anterior.
refuse-resolution-who = Encárgate tú, o déjaselo a quien tiene la propuesta a su cargo.
refuse-steps-count = Ya hay tantos pasos como puede tener un acuerdo ({ $arg }). Termina alguno antes.
refuse-step-unknown = Ese paso no existe. Vuelve a mirar la página.
refuse-step-over = Ese paso ya terminó. Planea otro.
refuse-step-not-yours = Esto solo puede decirlo quien se encarga del paso o tiene el acuerdo a su cargo.
refuse-carriers-only = Solo quien se encarga de algo para esto dice cómo va. Encárgate de algo, o dilo en la conversación de abajo.
refuse-told-count = Ya se ha dicho todo lo que se puede ({ $arg }). Di que se ha llevado a cabo, o propón un cambio.
refuse-steps-open = Pasos aún abiertos: { $arg }. Di de cada uno si está hecho o si al final no se hace.
