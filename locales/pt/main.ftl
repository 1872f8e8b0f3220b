# Tudo o que um membro encontra, em português. Primeira versão, feita por máquina: melhorias são
# bem-vindas. Procura ler-se bem em Lisboa, Maputo e São Paulo: terceira pessoa, sem “você”, e palavras
# comuns às três. As chaves seguem as páginas; as frases `refuse-` dizem o que fazer.

skip = Ir para o conteúdo
list-comma = { ", " }
colon = { $x }: { $y }
practice-consent = Ronda de consentimento
practice-small-consent = Consentimento num grupo pequeno
practice-ask-hub = Perguntar ao meu hub
practice-founding-round = Ronda de fundação
practice-vote = Votação por dois terços
practice-lent-vote = Voto que se pode emprestar
practice-double-majority = Votação dos hubs e dos seus membros
practice-regional-vote = Votação por regiões
practice-member-vote = Votação de todos os membros, por dois terços
practice-open-consent = Dizer, esperar, fazer
places = Lugares
nav-today = Hoje
nav-decide = Decidir
nav-people = Pessoas
nav-purpose = Propósito
nav-record = Ata
signed-in-as = Sessão de
you-speak-for = Fala por
you-are-here = Está aqui
as-yourself = em nome próprio
as-hub = falar por { $x }
me-short = Eu
hubs = { $n ->
    [0] nenhum hub
    [one] { $n } hub
   *[other] { $n } hubs
 }
people = { $n ->
    [0] nenhuma pessoa
    [one] { $n } pessoa
   *[other] { $n } pessoas
 }
provisional = O propósito e as regras são provisórios até que os hubs os adotem. Os poderes especiais de quem fundou terminam o mais tardar em { $x }.
this-is-a-demo = Isto é uma demonstração.
let-a-day-pass = Deixar passar um dia
let-three-days-pass = Deixar passar três dias
be-somebody-else = Ser outra pessoa
erased = [apagado]
made-here = o que esta proposta cria
or = {" "}ou{" "}
more = Mais
save = Gravar
open = Abrir
until = até { $x }
since = desde { $x }
still = prazo: { $x }

language = Idioma
weekdays = seg ter qua qui sex sáb dom
months = janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro
months-short = jan fev mar abr mai jun jul ago set out nov dez
date-moment = { $weekday }, { $day } de { $month }, { $time }
date-moment-year = { $weekday }, { $day } de { $month } de { $year }, { $time }
date-day = { $day } de { $month } de { $year }
date-month = { $month } de { $year }
date-short = { $day } de { $month }
span-minutes = { $n ->
    [one] { $n } minuto
   *[other] { $n } minutos
 }
span-hours = { $n ->
    [one] { $n } hora
   *[other] { $n } horas
 }
span-days = { $n ->
    [one] { $n } dia
   *[other] { $n } dias
 }
ago-now = agora mesmo
ago-minutes = há { $n } minutos
ago-hours = há { $n } horas
ago-yesterday = ontem
ago-days = há { $n } dias

## Portas
door-start = Boas-vindas
door-sign-in = Entrar
door-sent = Veja o seu e-mail
door-join = Tem um convite
door-found = Fundar uma rede
door-outbox = Caixa de saída
offline-title = Sem conexão
offline-text = Neste momento este dispositivo não chega à rede. Nada se perdeu: o que começou a escrever continua na página onde estava, e o que está à sua espera fica aberto até o prazo acabar.
offline-waits = O que estava à sua espera
offline-seen = Tal como estava em
offline-again = Tentar de novo
door-nowhere = Aqui não há nada
start-title = Uma rede que se governa a si própria
start-text = Todos os hubs têm a mesma voz. As decisões entram em vigor por si mesmas. Ninguém pode reescrever o que foi decidido.
start-demo-title = Meridian, uma rede de 24 hubs
start-demo-text = Dezoito meses de tensões, rondas, objeções e acordos. O que fizer aqui vale nesta demonstração e em nenhum outro lugar; as outras pessoas são simuladas e respondem.
start-demo-note = Todas as pessoas e todos os hubs são inventados.
start-again = Recomeçar a demonstração
start-back = Ir para o início
start-look-around = Ou olhar em volta
start-about-marta = fala por Hub Lisbon; três assuntos estão à espera dela
start-about-ines-carvalho = membro de Hub Lisbon; propôs as residências
start-about-ines-okafor = facilita a associação; vem de Hub Lagos
start-about-aylin = fundou a rede; já não tem poderes especiais
start-moments = Três minutos
start-moments-text = Cinco momentos que mostram para que isto serve. Cada um pede poucos cliques.
moment-over = Este momento já passou. Recomece a demonstração para vê-lo outra vez.
moment-of = { $x } de 5
moment-next = O momento seguinte
moment-1 = A sua objeção muda uma decisão
moment-1-about = Fala por Hub Lisbon. O risco que viu chegar travou uma proposta; agora alguém sugere um texto melhor.
moment-1-do = A sua objeção travou isto, e alguém sugere outro texto. Escolha “Sim, isto resolve”. Depois deixe passar três dias, duas vezes: pergunta-se outra vez a todos os hubs, a proposta entra em vigor, e a revisão fica atenta ao risco que viu chegar.
moment-2 = Tudo diz por que razão é assim
moment-2-about = De uma quantia ao propósito, elo a elo.
moment-2-do = Esta quantia saiu do fundo comum. Siga “Por que razão é assim?”, elo a elo: a decisão, a tensão, o objetivo, o propósito.
moment-3 = A fundadora ouve um não
moment-3-about = Tente enganar o sistema: como quem fundou, como quem opera o servidor. Cada tentativa é de verdade.
moment-3-do = Fundou esta rede e não tem nenhum poder que as outras pessoas não tenham. Tente enganar o sistema.
moment-4 = Um toque torna-se a voz de um hub
moment-4-about = É membro de Hub Lisbon. A sua resposta sobe e volta.
moment-4-do = Marta pergunta ao seu hub antes de responder por ele. Escolha, dê a sua resposta e deixe passar três dias: ela dá a voz do hub, a rede decide, e em Hoje verá no que deu.
moment-5 = Tire uma pessoa e veja o que para
moment-5-about = O que depende de uma só pessoa, antes que seja tarde.
moment-5-do = Isto é o que pararia ou ficaria à espera se Ines Okafor faltasse amanhã.
rests-title = Se { $x } faltasse amanhã
rests-nothing = Nada pararia.
rests-text = Isto pararia, ou ficaria à espera de quem o assumisse.
rests-silent = mais ninguém fala por ele: ficaria em silêncio
rests-vacant = mais ninguém tem este papel
rests-led = ninguém conduziria esta ronda
rests-proposed = expira, se ninguém a levar adiante
rests-agreement = ninguém cuidaria dele
cheat-title = Tente enganar o sistema
cheat-text = Cada uma destas tentativas é feita de verdade, nesta rede viva. Verá no que dá, e quem pode fazê-lo.
cheat-as-founder = Como Aylin, que fundou a rede
cheat-as-founder-text = Os poderes especiais dela terminaram quando os hubs adotaram as regras.
cheat-as-operator = Como quem opera o servidor
cheat-as-operator-text = Quem opera o servidor tem a máquina, mas não tem voz.
cheat-purpose = Mudar o propósito por minha conta
cheat-new-purpose = O que a fundadora quiser.
cheat-mandate = Retirar o mandato de Marta
cheat-hub = Expulsar o Hub Lisbon
cheat-voice = Responder numa ronda por Hub Lisbon
cheat-close = Fechar uma ronda antes de todos responderem
cheat-nobody = Dar uma ordem sem ser membro
cheat-rewrite = Transformar num sim uma objeção que está em ata
cheat-rewrite-why = A verificação foi feita numa cópia verdadeira da ata em que se mudou essa única palavra. Qualquer pessoa pode fazê-la: cada membro pode levar a ata para casa.
cheat-refused = Recusado. Nada ficou em ata.
cheat-recorded = Ficou em ata. Isto não pode acontecer; avise-nos, por favor.
cheat-who = Quem pode:
cheat-who-voice = { $x }, que fala pelo hub, e mais ninguém
cheat-who-host = { $x }, que conduz esta ronda
cheat-who-nobody = ninguém; fecha por si só
cheat-who-operator = só membros; operar um servidor não faz de ninguém membro
start-be = Ser { $x }
start-your-networks = As suas redes
start-signed-in = Entrou como { $x }.
start-found = Fundar uma rede
sign-in = Entrar
sign-out = Sair
sign-in-title = Entrar
sign-in-text = Enviamos um link para o seu e-mail. Não há senha para decorar nem para perder.
your-address = O seu endereço de e-mail
address-wrong = Isto não parece um endereço de e-mail. Confira-o, por favor; deve ser parecido com marta@example.org.
send-link = Enviar o link
send-new-link = Enviar um novo link
sent-title = Veja o seu e-mail
sent-text = Se { $x } recebe e-mails, o link já está a caminho. Funciona uma só vez, durante meia hora.
sent-no-mail = Este computador não tem servidor de e-mail configurado. O link aparece no terminal e, neste computador, na
confirm-title = Só mais um clique
confirm-text = Vai entrar como { $x }.
link-over-title = Este link já não serve
link-over-text = Um link funciona uma só vez, durante meia hora. Nada se perdeu: peça um novo.
mail-sign-in-subject = O seu link para entrar
mail-sign-in-body =
    Olá,

    com este link pode entrar. Funciona uma só vez, durante meia hora:

    { $url }

    Se não o pediu, não é preciso fazer nada: sem o link ninguém entra.
ask-hub-title = Perguntar primeiro ao meu hub
ask-hub-text = Os membros do seu hub veem só esta pergunta, por um link no chat do próprio hub, e respondem com uma razão. Isso não decide nada; quem dá a voz continua a ser quem fala pelo hub.
ask-hub-first = Perguntar primeiro ao meu hub
ask-hub-link = mostrar o link outra vez
ask-hub-all = todas as respostas
ask-hub-says = { $x } diz
ask-hub-criterion = A voz do hub foi dada sem os seus membros.
ask-hub-made = Perguntar a { $x }
ask-hub-made-text = Cole este link no chat de { $x }. Quem o tiver lê a pergunta, e quem responder com um endereço confirmado faz parte do hub; por isso, cole-o só ali.
ask-by = { $x } pergunta aos seus membros
ask-question = Consegue viver com isto?
ask-reason = Qual é a razão?
ask-reason-hint = lida pelo hub
ask-address-text = Enviamos um único e-mail para confirmar que o endereço é seu; a partir daí a sua resposta conta.
ask-answer = Responder
ask-choose = Escolha sim, não ou abstenção.
ask-over-title = Esta pergunta já terminou
ask-over-text = Foi respondida, o prazo passou ou o link já foi usado. Entre para ver no que deu.
said-subject = A sua resposta: { $x }
said-body =
    Olá { $name },

    respondeu { $choice } a “{ $title }” em { $hub }. Com este link a sua resposta conta; funciona uma só vez:

    { $link }

    Se a resposta não é sua, não é preciso fazer nada: sem o link nada conta.
said-confirm = Esta é a minha resposta: { $x }
said-sent-text = Um e-mail está a caminho de { $x }. Abra o link que ele traz, e a sua resposta conta.
said-words = { $choice }: { $title }
said-next = Fica agora ao lado de quem fala por { $x }. Quando a ronda terminar, saberá no que deu.
answer-speaks = Fala por { $x }
answer-as = Responde como { $x }
answer-of = O que responde { $x }?
answer-confirm = Dar esta resposta
answer-link-note = Este link é só seu. Funciona uma vez, para esta ronda e para mais nada.
answer-over-text = Já foi usado, o prazo acabou ou a ronda seguiu em frente. Nada se perdeu: entre para ver em que pé está.
answered-words = { $choice } – por { $voice }.
answered-next = Quando a ronda fechar, saberá no que deu; se a proposta for adotada, entra em vigor por si só.
answered-closed = A sua era a última resposta: a ronda terminou.
answered-page = Ver a ronda
off-title = Não receber mais e-mails de { $x }?
off-text = Também pode receber menos. O que precisa da sua voz continua em Hoje, seja qual for a escolha.
off-done-title = Sem mais e-mails
off-done-text = { $x } não volta a escrever para este endereço. O que precisa da sua voz continua em Hoje.
mail-title = E-mail
mail-text = O que precisa da sua voz e no que deu, para { $x }. Nunca mais de um por dia, a não ser que peça.
mail-refused = Desde { $x } os e-mails não chegam ao seu endereço: { $y }
mail-rhythm = Com que frequência?
mail-hour = A que horas? ({ $x })
mail-choice-wrong = Escolha com que frequência, e uma hora de 0 a 23.
rhythm-at-once = na hora
rhythm-daily = uma vez por dia, tudo junto
rhythm-weekly = uma vez por semana, na segunda-feira
rhythm-never = nunca
calendar-title = Calendário
calendar-text = O que precisa da sua voz, no calendário que já usa. O endereço é secreto: mostra títulos e horas e não deixa ninguém agir.
calendar-make = Criar um endereço de calendário
calendar-again = Criar um novo endereço; o antigo deixa de funcionar
calendar-end = Anular todos os endereços criados até agora
calendar-of = O calendário de { $x }
calendar-hub-text = O que se pergunta a este hub, para quem faz parte dele, no calendário que cada pessoa já usa. O endereço é secreto; se for criado um novo, o antigo deixa de funcionar.
calendar-made = O seu endereço de calendário
calendar-made-text = Acrescente-o ao seu programa de calendário.
mail-hello = Olá { $x },
mail-subject-one = { $network }: { $tag } – { $title }
mail-subject-many = { $n ->
    [one] { $network }: um assunto precisa da sua voz
   *[other] { $network }: { $n } assuntos precisam da sua voz
 }
mail-subject-came = { $network }: no que deu
mail-lead-came = Eis no que deu aquilo em que participou.
mail-tag-asked = À espera da sua resposta
mail-tag-again = Nova pergunta, o texto mudou
mail-tag-reminder = Ainda sem a sua resposta, e fecha em breve
mail-tag-waits = À sua espera
mail-tag-came = No que deu
mail-because = Motivo: { $x }.
mail-until = Até { $x } ({ $zone })
time-of = hora de { $x }
mail-choose = Escolha; abre-se uma página para confirmar. Os links são só seus, funcionam uma vez e apenas para esta ronda.
mail-marks = As alterações estão marcadas: [-isto saiu-] [+isto entrou+].
mail-all-of-it = Na íntegra:
mail-why = Recebe este e-mail porque é membro de { $x }.
mail-settings = Quando chegam os e-mails
mail-off = Não receber mais e-mails
join-title = Tem um convite para { $x }
join-title-hub = Tem um convite para { $x }, em { $y }
join-by = da parte de { $x }
join-as = Entra como { $x }.
join-voice = Passa a falar por { $x }.
join-address-text = Enviamos um link para confirmar que o endereço é seu; ele traz de volta a esta página.
your-name = O seu nome
your-name-hint = aquele que os outros já conhecem
join = Fazer parte
join-over-title = Este convite já terminou
join-over-text = Foi fechado, já foi usado ou o prazo passou. Peça um novo a quem fez o convite.
found-title = Fundar uma rede
found-text = Traga primeiro o que já existe; o propósito e as regras ficam provisórios até que os hubs os adotem, e os seus poderes especiais terminam nesse momento ou ao fim de noventa dias.
found-name = Como se chama?
found-slug = O nome curto nos endereços
found-slug-hint = Letras minúsculas, algarismos e hifens; se ficar vazio, é feito a partir do nome.
found-purpose = Para que existe? Uma frase basta.
found-founder = O seu nome
found-button = Fundar
found-charter = Com que regras se começa? Os hubs podem mudar cada uma delas.
found-recommended = recomendado
charter-about-sociocratic = Cada hub tem uma voz; nada se decide enquanto houver um argumento de que causa dano.
charter-about-cooperative = Cada membro tem um voto; o que obriga a todos precisa de dois terços de quem vota.
charter-about-informal = Quem propõe algo espera três dias e avança, a não ser que alguém diga o que isso prejudicaria.
found- = A fundação
founding-title = Fundação
founding-lead = Traga os hubs, veja cada e-mail antes de ser enviado e depois pergunte a todos ao mesmo tempo. Nada aqui conta como decidido enquanto os hubs não o adotarem.
founding-running = A ronda de fundação está em curso:
founding-over = A ronda de fundação terminou:
founding-paste = Colar os hubs
founding-paste-text = Um hub por linha: o nome, o endereço de quem vai falar por ele e, se quiser, o lugar e o fuso horário. Linhas de uma tabela ou de um CSV também servem. Por enquanto nada é enviado.
founding-check = Ver o que seria enviado
founding-faults = Nada foi enviado. Corrija estas linhas:
founding-line = Linha { $x }:
founding-no-hub = falta o nome do hub.
founding-no-address = ninguém poderia falar por { $x }; acrescente um endereço de e-mail.
founding-bad-address = { $x } não parece um endereço de e-mail.
founding-bad-hub = o nome de um hub tem no máximo { $x } caracteres, numa só linha.
founding-unknown = { $x } sobra; depois do nome, dos endereços, do lugar e do fuso horário não vem mais nada. Se faz parte do lugar, separe os campos com ponto e vírgula.
founding-there = { $x } já está na rede.
founding-twice = { $x } aparece duas vezes na lista; uma pessoa fala por um só hub.
founding-too-long = no máximo { $x } linhas de cada vez; envie as outras a seguir.
founding-empty = Cole pelo menos um hub com um endereço.
founding-mails = { $n ->
    [one] Um hub, e este é o seu e-mail
   *[other] { $n } hubs, e estes são os seus e-mails
 }
founding-send = { $n ->
    [one] Trazer este hub e enviar o e-mail
   *[other] Trazer { $n } hubs e enviar os e-mails
 }
founding-wall = Os hubs
founding-wall-empty = Ainda não há nenhum hub.
hubs-count = { $n ->
    [0] ainda nenhum
    [one] um hub
   *[other] { $n } hubs
 }
people-count = { $n ->
    [0] ninguém
    [one] uma pessoa
   *[other] { $n } pessoas
 }
founding-invited = convite enviado, ainda não veio ninguém
founding-voiceless = ainda ninguém fala por ele
founding-silent = ainda sem resposta
founding-open-title = A ronda de fundação
founding-open-text = Pergunta-se a cada hub se consegue viver com o propósito e com as regras, e há dez dias para responder. Quando houver respostas afirmativas suficientes e nenhuma objeção aberta, o propósito e as regras entram em vigor e os seus poderes especiais terminam.
founding-open = Perguntar agora a todos os hubs
founding-powers = Os poderes especiais de quem fundou terminam quando os hubs adotarem as regras, o mais tardar em { $x }.
founding-tension = Começamos em conjunto, e até agora uma só pessoa escreveu para que existimos e com que regras.
founding-round-title = { $x } adota o seu propósito e as suas regras
founding-text =
    Adotamos o nosso propósito e as regras com que decidimos.

    > { $purpose }

    As regras começam como *{ $charter }*. Cada linha, com a sua razão, está aqui: { $link }

    Com isto terminam os poderes especiais de quem fundou. Depois disso, qualquer regra pode ser mudada, pelo caminho que ela própria indica.
founding-criterion = Um ano depois, há hubs que perguntam quem decidiu aquilo, e ninguém sabe dizer.
founding-mail-subject = { $x }: aceita falar por este hub em { $y }?
founding-mail-body =
    Olá,

    { $founder } decidiu fundar { $network } e deixa um convite: falar ali por { $hub }.

    Para que existe:

        { $purpose }

    Todos os hubs têm a mesma voz. Quem fala por { $hub } recebe uma pergunta sempre que há algo a decidir que diz respeito a todos; responde pelo e-mail ou pelo telefone, e pode passar a voz a outra pessoa quando quiser.

    É com este link que se entra; basta dizer quem é, e está feito:

    { $link }

    O link é só seu e vale trinta dias. Se não quiser, não é preciso fazer nada.
outbox-text = E-mails à espera, porque não há servidor de e-mail configurado. Esta página só pode ser vista neste computador.
outbox-empty = Nada à espera.
sent = enviado
too-often-title = Um momento, por favor
too-often-text = Acabam de ser enviados vários links para este endereço. Veja o seu e-mail, também entre as mensagens indesejadas, ou tente de novo daqui a dez minutos.
nowhere-title = Aqui não há nada
nowhere-text = Ou o endereço está errado, ou o que existe aqui é só para outras pessoas. Em ambos os casos a nossa resposta é a mesma.
to-start = Ir para o início
tension-recorded = A tensão que escreveu ficou gravada e mantém-se; a proposta, não.
not-recorded = Não ficou gravado. Nada do que escreveu se perdeu.

## Hoje
greet-morning = Bom dia, { $x }
greet-day = Boa tarde, { $x }
greet-evening = Boa noite, { $x }
nothing-needs-you = Neste momento nada precisa da sua voz. É bom sinal.
things-need-you = { $n ->
    [one] Um assunto precisa da sua voz.
   *[other] { $n } assuntos precisam da sua voz.
 }
next-closes = O próximo prazo é { $x }.
needs-your-voice = Precisa da sua voz
all-open = tudo o que está aberto
serves = Contribui para:
came-of = No que deu
being-talked = Em conversa
felt-lately = O que se tem sentido
no-tensions = Ninguém trouxe uma tensão nos últimos tempos.
give-voice-of = Dar a voz de { $x }
give-answer = Dar a sua resposta
do-answer = Responder
do-dispute = Responder à dúvida
do-confirm = Ver
do-take = Pôr em análise
do-review = Rever
do-report = Relatar
do-term-ends = Ver
do-account = Responder
need-consent = Ronda de consentimento · { $x } · { $a } de { $e } respostas
need-vote = Votação · { $x } · { $a } de { $e } votos
need-questions = A sua proposta tem perguntas em aberto · { $x }
need-dispute = Alguém discorda da sua objeção · { $x }
need-confirm = Há uma sugestão de mudança que resolveria a sua objeção · { $x }
need-take = Uma objeção está à espera de análise · { $x }
need-review = É tempo de rever; a responsabilidade é sua · { $x }
need-report = Um relatório sobre o que fez com o seu mandato
need-term-ends = O seu mandato termina em breve: é preciso encontrar quem o assuma, ou renovar o seu
need-account = Decidido por falta de dinheiro: como ficou o propósito? · { $x }
you-proposed = A proposta era sua.
you-objected = A sua objeção contou.
you-answered = Contou com a sua resposta.
you-concerned = É sobre o que está a seu cargo.
asked-said = Respostas em { $x }: { $yes } sim, { $no } não.
asked-gave = A voz do hub na rede: { $x }.
asked-gave-nothing = Na rede, o hub não deu a sua voz.
asked-open = A rede ainda não decidiu.
cost-hubs = Isto é uma pergunta a { $hubs }, com { $people } por trás. Cada voz precisa de cerca de { $minutes }.
cost-people = Isto é uma pergunta a { $people }. Cada uma precisa de cerca de { $minutes }.
charter-rounds = { $n ->
    [one] Só pode haver uma ronda de toda a rede aberta de cada vez; as revisões, as revogações e as mudanças destas regras abrem mesmo assim.
   *[other] Pode haver no máximo { $n } rondas de toda a rede abertas ao mesmo tempo; as revisões, as revogações e as mudanças destas regras abrem mesmo assim.
 }
effect-charter-limit = { $n ->
    [one] A partir de agora só pode haver uma ronda de toda a rede aberta de cada vez
   *[other] A partir de agora pode haver no máximo { $n } rondas de toda a rede abertas ao mesmo tempo
 }
forecast-enough = Pelos hábitos dos hubs, é de esperar que cheguem a tempo { $x } de { $y } respostas; o mínimo é { $z }.
forecast-short = Pelos hábitos dos hubs, só é de esperar que cheguem a tempo { $x } de { $y } respostas; o mínimo é { $z }. Um telefonema ajuda mais do que um e-mail.
habit = { $y ->
    [one] respondeu { $x } de { $y } vez
   *[other] respondeu { $x } das últimas { $y } vezes
 }
habit-new = nunca recebeu uma pergunta
do-call = Ver e telefonar
need-call = { $x } ainda não respondeu, e o seu hub vela por ele. Um telefonema ajuda mais do que um e-mail.
need-stands-in = Quem fala em primeiro lugar por { $x } não respondeu. Agora cabe-lhe responder, como suplente.
heard-title = Quem não tem voz aqui
heard-clients = As pessoas para quem os nossos hubs trabalham
heard-partners = Os nossos parceiros
heard-affected = Quem vai viver com o que se decidir
heard-required = pedido pelas nossas regras
heard-not-asked = A pergunta ainda não foi feita.
heard-nobody-yet = A pergunta já foi feita; ainda ninguém respondeu.
heard-unreplied = { $n ->
    [one] uma pessoa espera resposta
   *[other] { $n } pessoas esperam resposta
 }
hear-ask = Perguntar
hear-others = Ouvir outras pessoas
hear-others-text = Quem não tem voz aqui pode dizer o que vê, por um link que alguém lhe faz chegar. O que disser fica ao lado do texto e não decide nada.
hear-by = Quem queremos ouvir: { $x }
hear-until = Pode responder até haver uma decisão.
hear-made = Quem queremos ouvir: { $x }
hear-made-text = Faça chegar este link a quem diz respeito: { $x }. Mostra só esta pergunta, sem que seja preciso ter conta. O que disserem fica ao lado do texto, e depois saberão no que deu.
hear-name-hint = e em nome de quem fala, se falar por alguém
hear-next = Fica agora ao lado do texto, à vista de quem decide. Quando houver uma decisão, saberá por e-mail no que deu.
heard-subject = No que deu: { $x }
heard-body =
    Olá { $name },

    disse-nos o que pensava da proposta “{ $title }” em { $network }. Eis no que deu: { $ended }

    O que nos disse: { $said }

    { $reply }

    Este é o único e-mail que enviamos sobre este assunto; agora esquecemos o seu endereço.
heard-reply = O que lhe responderam: { $x }
heard-no-reply = Ninguém escreveu uma resposta, mas o que nos disse esteve ao lado do texto enquanto se decidia.
need-reply = Alguém que não tem voz aqui disse algo e espera a sua resposta · { $x }
charter-heard = Quem se ouve antes: { $x }.
ratify = Decidir por nossa conta
ratify-title = Mantemos { $x }
ratify-text = Foi quem fundou a rede que trouxe { $x }. Agora decidimos por nossa conta que fica como está.
kind-ratify = Mantém-se, por decisão nossa
effect-ratify = { $x } mantém-se, por decisão nossa
translate = Dizer em outro idioma
translate-text = A sua tradução fica ao lado do texto, com o seu nome. O que vale é o original.
translate-save = Pôr ao lado do texto
translation = A tradução
translation-into = Tradução: { $x }
translation-by = Tradução de { $x }, { $y }. O que vale é o original.
came-adopted = Adotada; está em vigor.
came-asked = As respostas estão contadas; nada foi decidido.
came-not-adopted = Não adotada.
came-quorum = As respostas não bastaram; nada foi decidido.
came-withdrawn = Retirada por quem a propôs.
came-discarded = Fechada: não nos cabe decidir.
came-lapsed = Expirou sem decisão.

## Propósito
purpose-version = Versão { $x } · desde { $y }
decided-in = decidido em
brought-in = trazido por quem fundou, nunca decidido aqui
outcomes = Para que trabalhamos
outcomes-text = Cada proposta diz para qual destes objetivos contribui. O que não contribui para nenhum vê-se logo.
served-by = { $n ->
    [0] ainda nada contribui para ele
    [one] { $n } proposta contribui
   *[other] { $n } propostas contribuem
 }
purpose-before = O que dizia antes
theory-title = Como pensamos que a mudança acontece
theory-text = O que fazemos leva ao que muda, e isso leva à mudança que buscamos. Cada passo diz a sua razão e traz consigo o que se descobriu sobre ele. Escolha uma caixa ou um passo para ver mais.
theory-drawing = O mesmo em desenho: do que fazemos, passando pelo que muda, à mudança que buscamos
theory-read-list = ler como lista
theory-as-list = O mesmo em lista
theory-empty = Aqui ainda não há nada. Comece pela mudança que se busca e pergunte o que tem de vir antes.
theory-do = O que fazemos
theory-changes = O que muda
theory-sought = A mudança que buscamos
theory-served = { $n ->
    [one] { $n } proposta contribui
   *[other] { $n } propostas contribuem
 }
theory-version = tal como está na versão { $x }
theory-key-moss = confirmado
theory-key-amber = por confirmar, ou antigo demais
theory-key-coral = contrariado
theory-key-minor = tracejado: fora do caminho crítico
theory-draft = Rascunho: falta algo
theory-coherent = Completa, e ainda ninguém a apoia
theory-endorsed = Tem o nosso apoio
theory-under-test = Em verificação
theory-partly = Confirmada em parte
theory-validated = Confirmada
theory-challenged = Posta em dúvida
theory-challenges = O que a põe em dúvida
theory-gaps = O que falta
theory-worth = O que vale hoje
theory-covered = Passos críticos confirmados
theory-unmeasured = Fora do prazo e por medir
theory-outside = Alguém de fora olhou
theory-worth-text = Um passo está confirmado quando há uma evidência de nível 2 ou mais a favor, com menos de dois anos e sem nada de igual força contra, e quando os seus pressupostos críticos foram verificados nos últimos dois anos. O conjunto está confirmado quando cada passo crítico o está, quando se mediu o que era preciso medir e quando alguém que não responde por ele pôs uma evidência em ata.
theory-change = Propor uma mudança
theory-change-text = Só muda por decisão. Com cada mudança nasce outra versão, que a rede tem de apoiar de novo.
theory-way = “{ $x }” leva a “{ $y }”
theory-because-of = graças a: { $x }
x-of-y = { $x } de { $y }
gap-no-impact = Não se indica nenhuma mudança que busquemos.
gap-no-whom = Não se diz para quem é { $x }.
gap-no-way = { $x } não leva a nenhuma mudança que busquemos.
gap-no-cause = Nada leva a { $x }.
gap-no-measure = Ninguém poderia ver se { $x } acontece: não tem indicador.
gap-no-critical-way = Nenhum caminho de passos críticos leva a { $x }.
challenge-no-longer = Esteve confirmado, e já não está: { $x }
challenge-unanswered = Contrariado, e ninguém respondeu: { $x }
link-supported = confirmado
link-open = por confirmar
link-ended = já não está em vigor
link-critical = um passo crítico
link-minor = fora do caminho crítico
assumptions = O que tem de ser assim
assumption-critical = crítico
assumption-holds = É assim
assumption-fails = Não é assim
assumption-untested = Ainda ninguém verificou.
assumption-check = Verificar
assumption-question = É assim agora?
assumption-how = Como sabe?
assumption-file = Pôr em ata a verificação
checks-before = { $n ->
    [one] { $n } verificação anterior
   *[other] { $n } verificações anteriores
 }
evidence = O que se descobriu
evidence-none = Ainda ninguém pôs nada em ata.
evidence-give = O que descobriu?
evidence-says = O que diz deste passo?
says-supports = A favor
says-mixed = Em parte sim, em parte não
says-contradicts = Contra
evidence-words = O que se descobriu, e como
evidence-level = Que força tem?
evidence-level-1 = 1: um relato plausível
evidence-level-2 = 2: os dados mostram uma mudança
evidence-level-3 = 3: uma comparação mostra que contribuímos
evidence-level-4 = 4: outras pessoas descobriram o mesmo
evidence-level-5 = 5: vale em muitos lugares
evidence-on = Em que dia se descobriu?
evidence-source = Onde se pode consultar?
evidence-answers = responde a uma contradição
evidence-answers-which = Responde a algo que contradiz?
evidence-instead = Substitui algo que pôs em ata?
evidence-unanswered = espera resposta
evidence-file = Pôr em ata
evidence-past = { $n ->
    [one] { $n } evidência que já não conta
   *[other] { $n } evidências que já não contam
 }
evidence-past-text = Foi substituída, ou ficou em ata antes de uma ponta deste passo ser dita de outro modo. Pode voltar a pô-la em ata quem o fez antes e, onde o passo mudou, qualquer pessoa.
outcome-led-to-by = O que leva a ele
outcome-leads-to = A que leva
outcome-retired-tag = já não trabalhamos para ele
for-whom = para { $x }
indicators = Como o veríamos
indicator = Indicador
theory-step = Passo
indicator-now = Agora
indicator-from = Onde começou
indicator-target = Onde deve chegar
indicator-by = Até quando
indicator-missing = por medir
indicator-reached = { $x } { $unit }, meta: { $y }
indicator-reports = { $n ->
    [one] { $n } medição
   *[other] { $n } medições
 }
indicator-report = Dizer o que mostra
indicator-value = O que mostra? ({ $x })
indicator-file = Pôr em ata
indicator-name = O que se conta
indicator-unit = Em que unidade
indicator-worth = De que é sinal
indicator-of = Como veríamos isto: { $x }
worth-people = Pessoas
worth-planet = Planeta
worth-profit = Lucro
rank-input = O que pomos
rank-activity = O que fazemos
rank-output = O que resulta logo
rank-short = O que muda em breve
rank-middle = O que muda em alguns anos
rank-long = O que muda a longo prazo
rank-impact = A mudança que buscamos
rank-label = O que é
whom-label = Para quem é?
outcome-name = Em palavras
connect-from = O que leva a isso
connect-to = A que leva
connect-why = Por que razão uma coisa leva à outra?
connect-critical = Sem este passo não alcançamos o que buscamos
connect-assumes = O que tem de ser assim? Uma coisa por linha.
connect-assumes-critical = O passo nada vale enquanto ninguém tiver verificado que é assim
endorse-text = A rede apoia o modo como pensamos que a mudança acontece, tal como está escrito agora. O que mudar depois terá de ser decidido de novo.
kind-outcome = Trabalhamos também para algo mais
kind-connect = Uma coisa leva a outra
kind-indicator = Como o veríamos
kind-endorse = Damos o nosso apoio
kind-revise-outcome = Dizer de outro modo
kind-retire-outcome = Deixamos de trabalhar para isto
kind-disconnect = Uma coisa já não leva a outra
kind-end-indicator = Um indicador deixa de ser acompanhado
drift-title = Onde nos afastamos do propósito
drift-lead = Decisões que não indicam para que contribuem, e como ficou o propósito quando faltava dinheiro.
drift-look = Ver essas decisões
drift-text = { $n ->
    [0] No último meio ano nada foi decidido.
    [one] Foi vista uma decisão do último meio ano.
   *[other] Foram vistas { $n } decisões do último meio ano.
 }
drift-line = Das últimas { $y } decisões, não indicam nenhum objetivo: { $x }. Tomadas por falta de dinheiro: { $money }.
drift-none = Cada decisão indica para que contribui, e isso leva à mudança que buscamos.
drift-nameless = Decisões que não indicam nenhum objetivo: { $x } de { $y }
drift-aside = { $n ->
    [one] Uma decisão contribui para algo que não leva a lugar nenhum
   *[other] { $n } decisões contribuem para algo que não leva a lugar nenhum
 }
drift-aside-text = Indicam um objetivo do qual nenhum passo leva à mudança que buscamos. Isso não trava nada; é uma pergunta.
drift-money = Tomadas por falta de dinheiro
drift-money-text = Seis meses depois, pergunta-se a quem é responsável como ficou o propósito.
drift-money-open = ainda sem resposta
drift-unserved = Nada do que se decidiu nos últimos tempos contribui para
drift-where = Onde
drift-body = Grupo
drift-count = Decisões sem objetivo
local-outcomes = Para que mais trabalha este hub
local-outcome-leads = leva a
local-outcomes-none = Ainda nada de próprio. O que acrescentar aqui leva ao que todos partilham.
outcome = Objetivo
what-serves-it = O que contribui para ele
nothing-serves-it = Ainda nenhuma proposta indicou este objetivo.
charter-title = As nossas regras
charter-h1 = Quem pode fazer o quê, e como decidimos
charter-text = Estas são as regras da própria rede. Só mudam por decisão; quem opera este servidor não tem nenhum destes poderes.
charter-do = O que se pode simplesmente fazer
charter-decide = O que se decide
matter-raise-tension = Trazer uma tensão
matter-propose = Fazer uma proposta
matter-talk = Conversar
matter-invite = Convidar pessoas
matter-enter-circle = Entrar num círculo
matter-start-review = Pedir a revisão de um acordo
matter-amend-purpose = Mudar o propósito
matter-set-outcomes = Definir para que trabalhamos
matter-set-local-outcomes = Definir para que mais trabalha um hub
matter-change-charter = Mudar estas regras
matter-adopt-charter = Adotar o propósito e as regras
matter-create-hub = Acolher um hub
matter-create-circle = Criar um círculo
matter-dissolve-hub = Dissolver um hub
matter-dissolve-circle = Dissolver um círculo
matter-define-role = Definir um papel
matter-grant-role = Dar um papel a alguém
matter-end-role-mandate = Retirar um papel a alguém
matter-grant-voice = Dizer quem fala por um hub
matter-end-voice = Dizer quem deixa de falar por um hub
matter-adopt-agreement = Adotar um acordo
matter-change-agreement = Mudar, manter ou terminar um acordo
rule-anyone = qualquer membro pode
rule-inside = pode quem faz parte do grupo
rule-voice = pode quem fala pelo grupo; enquanto ninguém o fizer, os seus membros
rule-facilitator = pode quem facilita o grupo; enquanto não houver ninguém, os seus membros
rule-decide = decide-se { $x }, por { $y }
place-network = entre todos os hubs
place-there = no grupo a que diz respeito
place-above = no grupo que o contém

## Decidir
raise-title = Trazer uma tensão
raise-text = Algo não é como poderia ser, e isso sente-se. É quanto basta; não é preciso ter uma solução.
raise-label = O que observa?
raise-button = Trazer a tensão
where-felt = Onde se sente?
language-of-text = Idioma do seu texto
open-rounds = Rondas abertas
no-rounds = Não há nenhuma ronda aberta.
waits = à espera
answered-of = { $x } de { $y } respostas
open-objections = { $n ->
    [one] { $n } objeção aberta
   *[other] { $n } objeções abertas
 }
agreements = Acordos
in-force = { $n } em vigor
review-on = revisão em { $x }
rounds-over = Rondas terminadas
older-rounds = Rondas mais antigas
look-for = Procurar uma decisão ou uma tensão
look-for-do = Procurar
look-for-all = Mostrar tudo
tensions = Tensões
tension = Tensão
raised-by = trazida por { $x }
rests-since = em repouso desde { $x }
became-of-it = No que deu
what-you-can-do = O que pode fazer
tension-next = Uma tensão pode tornar-se proposta, abrir uma conversa ou ficar em repouso. Qualquer pessoa daqui pode levá-la adiante.
propose-from = Fazer uma proposta
let-rest = Deixar em repouso
ending-adopted = adotada
ending-not-adopted = não adotada
ending-quorum = respostas insuficientes
ending-withdrawn = retirada
ending-discarded = não nos cabe
ending-lapsed = expirada

proposal = Proposta
propose-title = Fazer uma proposta
propose-button = Apresentar
propose-defaults = Se deixar o resto como está: a responsabilidade é sua, a proposta volta daqui a seis meses e as regras escolhem a forma de decidir.
held-in = em { $x }
which-tension = A que tensão responde?
raise-here = Nenhuma destas? Diga aqui o que sente; é levantado com a proposta.
title-label = Numa linha
text-label = O texto
serves-label = Para quais dos nossos objetivos contribui?
how-notice = Como perceberíamos que falhou?
if-adopted = Se for adotada, isto acontece por si só
kind-adopt = O texto passa a ser um acordo
kind-role = Cria-se um papel
kind-grant-role = Alguém recebe um papel que já existe
kind-grant-voice = Alguém fala por este hub
kind-supersede = O texto substitui um acordo
kind-keep = Um acordo fica como está
kind-end = Um acordo termina
kind-circle = Cria-se um círculo
kind-hub = Acolhe-se um hub
kind-purpose = O propósito muda
kind-charter = Adotamos como nossos o propósito e as regras
kind-end-mandate = Um mandato termina
keep-until = Próxima revisão, se ficar
name-label = O nome
about-label = Para que serve
new-purpose = O novo propósito
role-name = Como se chama o papel?
role-purpose = Para que serve?
role-accountabilities = Responsabilidades
more-proposal = Data de revisão, valor, dinheiro, idioma
review = Volta para revisão
review-hint = daqui a seis meses, se ficar vazio
worth-purpose = Quanto vale para o propósito? (1 a 5)
worth-business = Quanto vale para o negócio? (1 a 5)
worth-purpose-short = Valor para o propósito
worth-business-short = Valor para o negócio
money-short-question = Não faríamos isto se não faltasse dinheiro
money-short = por falta de dinheiro
because = Motivo:
so-that = Para isto:
serves-nothing = não indica nenhum objetivo
serves-aside = contribui para algo que não leva a nenhuma mudança que busquemos
steps = Etapas
held-by-body = em
proposed-by = proposta por
hosted-by = conduzida por

step-clarify = Esclarecer
step-react = Reagir
step-amend = Melhorar
step-consent = Consentir
step-ballot = Votar
step-result = Entra em vigor
step-result-then = se for adotada
step-closes = até { $x }, na sua hora
step-waits = à espera
step-rests = em repouso
step-skipped = não foi preciso
step-coming = mais tarde
step-clarify-done = { $n ->
    [0] nenhuma pergunta
    [one] uma pergunta
   *[other] { $n } perguntas
 }
step-react-done = { $n ->
    [0] nenhuma reação
    [one] uma reação
   *[other] { $n } reações
 }
step-amend-done = versão { $n }
step-consent-done = { $n ->
    [0] nenhuma resposta
    [one] { $n } resposta
   *[other] { $n } respostas
 }
step-ballot-done = { $n ->
    [0] nenhum voto
    [one] { $n } voto
   *[other] { $n } votos
 }

the-text = O texto
versions = Versões
side-by-side = lado a lado
without-marks = sem marcas
comes-back = Volta para revisão em { $x }. Perceberíamos que falhou por isto:
no-effects = Nada: esta decisão fica em ata e não muda nada por si só.
what-was-to-happen = O que esta proposta trazia
amend = Escrever uma nova versão
new-version = Publicar a nova versão
questions = Perguntas
ask-label = O que falta saber para entender a proposta?
ask = Perguntar
your-answer = A sua resposta
answer = Responder
leave-open = Deixar em aberto
left-open = Deixada em aberto, às claras.
not-answered-yet = Ainda sem resposta.
answered-by = { $x } responde
reactions = Reações
react-label = O que sente ao ler isto? Uma reação curta; ninguém vai responder a ela.
react = Dizer
suggestions = Sugestões
suggest = Sugerir uma mudança
suggest-label = O que mudaria no texto?

voice-of = A voz de { $x }
your-voice = A sua voz
can-hub-live = { $x } consegue viver com isto até { $y }?
can-you-live = Consegue viver com isto até { $x }?
do-you-want = Quer que isto aconteça?
yes = Sim
no = Não
abstain = Abstenção
yes-hint = Viável, e seguro o bastante para tentar
yes-but = Sim, mas com uma preocupação
yes-but-hint = Passa a ser uma pergunta da revisão; não trava a proposta
no-because = Não, porque…
no-because-hint = Algo sairia prejudicado, ou há algo melhor ao alcance. A proposta fica parada até que isso se resolva
not-ours = Não nos cabe dizer
term-consent = consentimento
term-concern = preocupação
term-objection = objeção
wished-me = É também o que eu teria desejado.
wished-hub = É também o que nós teríamos desejado.
wished-hint = Fica guardado à parte: não decide nada.
wished-too = também o teria desejado
wished-count = { $n ->
    [one] Uma das vozes que conseguem viver com isto também o teria desejado.
   *[other] { $n } das vozes que conseguem viver com isto também o teriam desejado.
 }
term-aside = ficar de fora
would-happen = O que aconteceria?
would-harm = O que isso prejudica?
reason = Razão
reason-placeholder = O que gostaria que as outras pessoas soubessem
all-hubs-read = lida por todos os hubs
all-members-read = lida por todos os membros
record-answer = Dar a minha resposta
record-answer-of = Dar a resposta de { $x }
recorded = Ficou em ata.
can-change = Pode mudar de resposta até { $x }.
change-answer = Mudar a resposta
own-objection-open = A sua objeção trava esta proposta. Termina quando for resolvida, ou quando a retirar expressamente.
to-objection = Ir para a sua objeção
here-as-yourself = Está aqui em nome próprio, e esta ronda é uma pergunta aos hubs.
speak-for-hub = Falar por { $x }
only-hubs-answer = Esta ronda é entre os hubs; responde quem fala por um hub. A conversa, mais abaixo, está aberta a todas as pessoas.
only-members-answer = Respondem os membros de { $x }. A conversa, mais abaixo, está aberta a todas as pessoas.

what-hubs-say = O que dizem os hubs
what-people-say = O que dizem as pessoas
newest-first = mais recentes primeiro
without-words = Respostas sem razão escrita
said-consent = consente
said-concern = consente, com uma preocupação
said-objection = objeta
said-aside = fica de fora
said-yes = sim
said-no = não
said-abstain = abstém-se
members-say = Membros de { $n ->
    [one] um hub que perguntou
   *[other] { $n } hubs que perguntaram
}: { $yes } sim, { $no } não.
members-paradox = Contando por membros, pende para outro lado do que contando por hubs.
where-hubs-stand = Posição dos hubs
where-people-stand = Posição das pessoas
of-all = de { $n }
count-yes = sim
count-worry = sim, com uma preocupação
count-objection = não, porque…
count-aside = de fora
count-vote-yes = sim
count-vote-no = não
count-abstain = em abstenção
count-silent = ainda sem resposta
ring-label = { $agree } sim, { $worry } com uma preocupação, { $against } contra, { $aside } de fora, { $silent } sem resposta
who-not-yet = Quem ainda não respondeu
next-objection-open = { $n ->
    [one] Há uma objeção aberta. Nada é adotado antes de ela ser resolvida ou retirada.
   *[other] Há { $n } objeções abertas. Nada é adotado antes de elas serem resolvidas ou retiradas.
 }
next-hubs-missing = { $n ->
    [one] Falta a resposta de um hub. Depois, se ninguém objetar até { $x }, entra em vigor.
   *[other] Falta a resposta de { $n } hubs. Depois, se ninguém objetar até { $x }, entra em vigor.
 }
next-people-missing = { $n ->
    [one] Falta a resposta de uma pessoa. Depois, se ninguém objetar até { $x }, entra em vigor.
   *[other] Falta a resposta de { $n } pessoas. Depois, se ninguém objetar até { $x }, entra em vigor.
 }
next-opens = Abertura da próxima etapa: { $x }.
next-adopted = Se ninguém objetar até { $x }, entra em vigor.
next-counted = Contagem dos votos: { $x }.
next-quorum = As respostas ainda não bastam. Se não houver mais até { $x }, a ronda fica à espera.
next-extended = Se até { $x } ainda faltar alguém, o prazo da ronda repete-se uma vez.
next-waits = Se até { $x } ainda faltar alguém, a ronda fica à espera.
next-rests = A ronda está em repouso. Nova pergunta a todos: { $x }.
next-waiting = A ronda está à espera: { $y } ou quem a conduz pode voltar a perguntar. Se ninguém o fizer até { $x }, expira.
next-objection = Próximo passo automático: { $x }.
next-lapses = Se nada acontecer até { $x }, expira.

result = Resultado
took-effect = O que entrou em vigor
result-consent = Adotada. { $yes } de { $all } disseram sim, { $worry } com uma preocupação; { $silent ->
    [0] ninguém ficou sem responder
   *[other] sem resposta: { $silent }, o que pela regra desta ronda conta como sim
 } ({ $rule }). Nenhuma objeção ficou aberta.
result-vote = Adotada por { $rule }: { $yes } sim, { $no } não, { $aside } em abstenção; { $silent } de { $all } sem votar.
result-none-chosen = Nada foi escolhido: já não restava ninguém nem nada para escolher, ou ninguém marcou nada. Nada muda.
result-not-adopted = Não adotada por { $rule }: { $yes } sim, { $no } não, { $aside } em abstenção; { $silent } de { $all } sem votar. Nada muda.
result-quorum = Os votos não bastaram: { $silent } de { $all } em silêncio. Nada foi decidido e nada muda.
result-withdrawn = Quem propôs retirou a proposta. Nada muda.
result-asked = { $yes } sim, { $no } não, { $aside } em abstenção; { $silent } de { $all } sem resposta. Foi só uma pergunta: nada se decide com ela.
result-discarded = Fechada, porque não cabe a este grupo decidir. Nada muda.
result-lapsed = Expirou sem decisão. Nada muda; a tensão continua.
rule-name-consent = consentimento
rule-name-two-thirds = dois terços dos votos
rule-name-simple = maioria simples
count-again = Contar outra vez, por conta própria
the-rule = A regra
the-electorate = Quem podia responder
what-came = No que deu
note-label = No que deu? Para quem decidiu, nas suas palavras.
sent-back = Devolvida · { $x }
lead-round = Conduzir esta ronda
go-on = Passar à próxima etapa
host-it = Conduzo esta ronda
take-over = Levo a proposta adiante
ask-again = Voltar a perguntar
retract = Retirar a proposta
why-retract = Por que razão a retira?
discard = Não nos cabe decidir
why-discard = A quem cabe, e qual é a razão?

objection-by = Objeção de { $x }
integrated-in = integrada na versão { $n }
objection-raised = à espera de análise
objection-testing = em análise
objection-disputed = contestada
objection-resolving = válida, por resolver
objection-orphaned = sem ninguém que a sustente
objection-resolved = resolvida
objection-nothing = nada resta dela; fica como preocupação
objection-withdrawn = retirada
objection-lapsed = expirada; fica como preocupação
path-raised = apresentada em
path-testing = em análise desde
path-disputed = contestada em
path-qualified = válida desde
path-default = mantida por persistir a dúvida, em
path-orphaned = sem ninguém desde
path-resolved = resolvida em
path-silent = resolvida, sem palavra de quem objetou, em
path-nothing = abandonada em
path-withdrawn = retirada em
path-lapsed = expirada em
owned-by = integração com
disagrees = { $x } discorda:
suggested-by = { $x } sugere
counters = { $x } argumenta contra:
confirmed-until = { $x } diz que isto resolve. Se ninguém argumentar contra até { $y }, fica integrado e pergunta-se outra vez a todos.
waits-for-objector = Isto resolve? { $x } tem a palavra.
moves-raised = Se ninguém pedir antes que seja examinada, o exame começa por si: { $x }.
moves-testing = Se até { $x } ninguém discordar dela, fica de pé e tem de ser resolvida.
moves-disputed = { $y } tem a palavra. Se nada disser até { $x }, qualquer pessoa pode assumir a objeção.
moves-orphaned = Se até { $x } ninguém a assumir, caduca.
silence-lazy = Quem não responde conta como sim.
silence-quorum = Depois de { $x } responderem, quem não responde conta como sim.
moves-suggested = Se { $y } nada disser até { $x }, a sugestão vale como resolução e pergunta-se de novo a toda a gente.
moves-resolving = Se até { $x } não for resolvida, vem a votação que este modo prevê para isso; se não prevê nenhuma, a ronda espera por quem a conduz.
confirm-resolution = Sim, isto resolve
take-objection = Pôr em análise
refers-to = A que se refere
refers-purpose = refere-se ao propósito
refers-driver = refere-se à tensão
refers-domain = refere-se ao domínio
refers-agreement = refere-se a um acordo
refers-role = refere-se a um papel
stand-by = Mantenho a objeção
nothing-remains = Nada resta dela
refine = Formular melhor
own-objection = Ajudo a integrá-la
adopt-objection = Assumo esta objeção
withdraw-objection = Retirar a objeção
disagree = Discordo do argumento
disagree-label = Que parte não se sustenta, e qual é a razão?
counter = Isto causaria dano
counter-label = O que isto prejudicaria?
resolve = Sugerir como resolvê-la
resolve-text = Quem objeta diz se fica resolvida. Depois pergunta-se outra vez a todos.
resolve-amend = Mudar o texto
resolve-measure = Deixar o texto e dar atenção a mais uma coisa na revisão
resolve-measure-label = A que deve a revisão dar atenção?
resolve-measure-text = O texto fica; a revisão dá atenção a isto: { $x }
resolve-sooner = Deixar o texto e rever mais cedo
resolve-sooner-text = O texto fica; volta para revisão em { $x }.
fell-title = Já se sugeriu, e foi recusado
resolve-later = Deixar o texto e tratar disso quando estiver em vigor
resolve-later-label = De que é preciso tratar?
resolve-later-text = Quando o texto estiver em vigor, { $who } trata disto até { $until }: { $x }
resolve-rest = Deixar a ronda em repouso até se saber mais
resolve-rest-label = O que é preciso descobrir?
resolve-rest-text = A ronda fica em repouso até { $until }; entretanto, { $who } procura descobrir: { $x }
resolve-rest-open-text = A ronda fica em repouso até { $until }. A saber até lá: { $x }
rest-nobody = ninguém em particular
rest-title = Isto está em repouso
rested-title = Isto esteve em repouso
rest-found = O que se descobriu
rest-found-nothing = Ninguém disse o que se descobriu.
find-out-label = O que descobriu? Assim que o disser, pergunta-se outra vez a todos.
find-out = Dizer o que se descobriu
rests-until = em repouso até { $x }
suggest-this = Sugerir isto

effect-purpose = O propósito passa a ser: { $x }
effect-outcome = Trabalhamos também para isto: { $x }
effect-outcome-retired = Deixamos de trabalhar para { $x }
effect-outcome-revised = { $x } diz-se de outro modo: { $y }
effect-connect = { $x } leva a { $y }, porque { $why }
effect-disconnect = Retira-se este passo: { $x }
effect-indicator = Como veríamos { $x }: { $y }, { $target } até { $until }
effect-end-indicator = { $x } deixa de ser acompanhado
effect-endorse = Apoiamos o modo como pensamos que a mudança acontece, tal como está na versão { $x }
effect-hub = { $x } passa a ser um hub com voz própria
effect-circle = Cria-se o círculo { $x } em { $y }
effect-dissolve = { $x } é dissolvido; os seus papéis terminam
effect-role = Cria-se o papel { $x } em { $y }
effect-grant = { $x } assume { $y } até { $until }
effect-voice = { $x } fala por { $y } até { $until }
effect-end-mandate = O mandato para { $x } termina
effect-charter = Muda uma regra: { $x }: { $y }
effect-charter-adopt = O propósito e as regras são adotados; os poderes especiais de quem fundou terminam
effect-adopt = O texto passa a ser um acordo
effect-adopt-sunset = O texto passa a ser um acordo que termina na data da revisão
effect-supersede = O texto toma o lugar de { $x }
effect-keep = { $x } fica como está até { $y }
effect-end = { $x } termina

agreement = Acordo
owner = Responsável
sunset = termina nessa data
supersedes = Substitui
superseded-by = Substituído por
standing-in-force = em vigor
standing-due = revisão a fazer
standing-under-review = em revisão
overdue = em atraso desde
standing-overdue = revisão em atraso; continua em vigor
standing-ended = terminado
standing-superseded = substituído
from-objection = da objeção
concern-of = uma preocupação de
what-happened-purpose = Como ficou o propósito?
asked-purpose = Passou meio ano. Pergunta-se a quem é responsável como ficou o propósito.
will-ask-purpose = Meio ano depois da adoção perguntamos: como ficou o propósito?
propose-change = Propor uma mudança
become-keep = Manter
become-supersede = Mudar
become-pause = Suspender
become-end = Terminar
become-due = O que será dele?
become-open = Em decisão agora:
begin-keep = «{ $x }» continua em vigor
begin-supersede = { $x }
begin-pause = «{ $x }» fica suspenso
begin-end = «{ $x }» termina
begin-recall = O mandato de { $x } termina: { $y }
start-review = Pedir uma revisão
review-why = O que observou?

## Pessoas
equal-voice = Cada hub tem uma voz, seja qual for o seu tamanho.
hub = Hub
circle = Círculo
network = Rede
circles = Círculos
network-roles = Papéis de toda a rede
vacant = vago
nobody-speaks = ninguém fala por ele
who-speaks = Quem fala por ele
roles = Papéis
role = Papel
no-roles = Ainda não há papéis.
no-agreements = Ainda não há acordos.
dissolved = dissolvido
enter-circle = Entrar neste círculo
invite = Convidar pessoas
invite-uses = Para quantas pessoas?
invite-until = Até quando?
make-link = Criar um link
invited-title = O convite está aberto
invited-text = Envie este link a quem quer trazer para { $x }.
invitation-left = aberto para mais { $x }, até { $y }
close-invitation = fechar
leave = Deixar de fazer parte
leave-text = O que disse e decidiu continua em ata; os seus mandatos em { $x } terminam.
leave-button = Deixar { $x }
member = Membro
left-on = saiu em { $x }
belongs-to = Faz parte de
mandates = Mandatos
mandate = Mandato
no-mandates = Nenhum neste momento.
held-by = A cargo de
seat = Para
from = Desde
until-label = Até
resign = Devolver
resign-text = O lugar fica vago até que o grupo volte a decidir.
speaks-for = { $x } fala por { $y }
holds = { $x } assume { $y }
me-title = Eu
tokens = Chaves para programas
tokens-text = Com uma chave, um programa age em seu nome nesta rede. Tem exatamente as suas permissões, nada mais.
token-name = Para que serve?
token-may = Pode
token-read = ler
token-write = ler e agir
make-token = Criar uma chave
token-made = A sua chave
token-made-text = Guarde-a como a chave de casa.
revoke = revogar
shown-once = Só aparece desta vez. Guardamos apenas a impressão digital.
copy = Copiar
copied = Copiado

## Razões
why-title = Por que razão é assim?
why-run = porque foi decidido
why-tension = porque alguém sentiu
why-outcome = para isto
why-agreement = porque muda isto
why-role = porque este papel existe
why-founder-once = trazido por quem fundou
why-founder = trazido por quem fundou, nunca decidido aqui
why-founding = desde a fundação
why-purpose = e tudo isto por

## Conversa
talk-title = Conversa
comments = { $n ->
    [0] ainda ninguém disse nada
    [one] um comentário
   *[other] { $n } comentários
 }
say-label = Diga alguma coisa
say = Dizer
edit = Editar
edited = editado
earlier-versions = { $n ->
    [one] uma versão anterior
   *[other] { $n } versões anteriores
 }
until-time = até { $x }

## Ata
record-text = Tudo o que foi decidido e como, pela ordem em que aconteceu. A esta ata só se acrescenta.
position = Posição
what-happened = O que aconteceu
by-whom = Por
when = Quando
entry-sealed = Selado: poderá ler-se quando for contado ou o passo terminar.
exact-bytes = bytes exatos
the-clock = o relógio
older = Mais antigas
newer = Mais recentes
check-title = Confira por conta própria
check-text = Leve a ata inteira. O programa confere a árvore de hashes, refaz cada entrada, confronta cada uma com as regras e volta a contar todas as rondas.
export = Levar a ata
checkpoint = Último ponto de verificação
witnessed-by-nobody = ainda sem testemunhas
key = Chave para conferir

event-body-founded = a rede foi fundada
event-body-invited = um convite foi aberto
event-body-revoked = um convite foi fechado
event-body-joined = alguém entrou na rede
event-body-accepted = um convite foi usado
event-body-came = alguém pediu para entrar num círculo
event-body-entered = alguém faz parte de um grupo
event-body-left = alguém saiu
event-body-parted = alguém deixou de fazer parte
event-body-created = um grupo foi criado
event-body-dissolved = um grupo foi dissolvido
event-purpose-raised = alguém trouxe uma tensão
event-purpose-shared = alguém também sente uma tensão
event-purpose-unshared = alguém já não sente uma tensão
event-purpose-rested = uma tensão ficou em repouso
event-purpose-amended = o propósito mudou
event-purpose-outcome-defined = um objetivo foi definido
event-purpose-outcome-retired = um objetivo foi retirado
event-purpose-outcome-revised = um objetivo foi dito de outro modo
event-purpose-connected = disse-se que uma coisa leva a outra
event-purpose-disconnected = disse-se que uma coisa já não leva a outra
event-purpose-indicator-set = um indicador foi definido
event-purpose-indicator-ended = um indicador deixou de ser acompanhado
event-purpose-endorsed = a rede apoiou a sua teoria da mudança
event-purpose-witnessed = uma evidência ficou em ata
event-purpose-checked = um pressuposto foi verificado
event-purpose-reported = um indicador foi medido
event-mandate-resigned = um mandato foi devolvido
event-mandate-swapped = alguém entrou como suplente
event-mandate-reported = quem tem um mandato apresentou um relatório
event-mandate-lent = um voto foi emprestado
event-mandate-taken-back = um voto emprestado foi retomado
event-mandate-role-defined = um papel foi definido
event-mandate-role-ended = um papel terminou
event-mandate-granted = um mandato foi dado
event-mandate-ended = um mandato terminou
event-charter-brought-in = quem fundou trouxe algo
event-charter-changed = uma regra mudou
event-charter-adopted = o propósito e as regras foram adotados
event-charter-powers-ended = os poderes de quem fundou terminaram
event-agreement-review-started = alguém pediu uma revisão
event-agreement-deviated = alguém não fez o que estava acordado
event-agreement-accounted = prestaram-se contas do propósito
event-agreement-adopted = um acordo entrou em vigor
event-agreement-kept = um acordo foi mantido
event-agreement-ended = um acordo terminou
event-agreement-review-due = chegou a hora de rever um acordo
event-agreement-overdue = uma revisão está em atraso
event-agreement-purpose-asked = pergunta feita: como ficou o propósito?
event-thread-said = algo foi dito
event-thread-edited = um comentário foi editado
event-practice-proposed = uma proposta foi apresentada
event-practice-hosted = alguém conduz uma ronda
event-practice-taken-over = alguém leva uma proposta adiante
event-practice-asked = uma pergunta foi feita
event-practice-answered = uma pergunta foi respondida
event-practice-declined = uma pergunta ficou em aberto
event-practice-reacted = uma reação
event-practice-suggested = alguém sugeriu uma mudança
event-practice-amended = uma nova versão
event-practice-advanced = uma etapa foi fechada
event-practice-responded = uma resposta numa ronda
event-practice-voted = um voto
event-practice-taken = começou a análise de uma objeção
event-practice-disagreed = alguém discordou de uma objeção
event-practice-refined = uma objeção foi formulada melhor
event-practice-stood-by = quem objetou manteve a objeção
event-practice-nothing-remained = de uma objeção nada restou
event-practice-withdrawn = uma objeção foi retirada
event-practice-adopted-objection = alguém assumiu uma objeção
event-practice-owned = alguém ajuda a integrar uma objeção
event-practice-resolution-suggested = alguém sugeriu como resolver uma objeção
event-practice-countered = um argumento contra uma sugestão
event-practice-confirmed = quem objetou diz: resolvida
event-practice-found-out = alguém disse o que se descobriu enquanto uma ronda estava em repouso
event-practice-reopened = uma ronda foi reaberta
event-practice-retracted = uma proposta foi retirada
event-practice-discarded = uma proposta foi fechada: não nos cabe decidir
event-practice-noted = no que deu
event-practice-hearing-opened = quem não tem voz foi consultado
event-practice-input-given = alguém sem voz foi ouvido
event-practice-replied = alguém que foi ouvido recebeu resposta
event-thread-translated = um texto foi traduzido
event-charter-limited = mudou o número de rondas de toda a rede que podem estar abertas
event-charter-ratified = decidiu-se o que tinha sido trazido
event-practice-outage = o servidor esteve parado
event-practice-opened = uma etapa abriu
event-practice-extended = o prazo de uma ronda foi repetido
event-practice-qualified = uma objeção é válida
event-practice-taken-by-clock = a análise de uma objeção começou por si só
event-practice-orphaned = uma objeção ficou sem ninguém que a sustente
event-practice-orphan-lapsed = uma objeção expirou
event-practice-integrated = uma objeção foi integrada
event-practice-fell = uma sugestão caiu
event-practice-waits = uma ronda fica à espera
event-practice-sent-back = uma proposta foi devolvida
event-practice-concluded = uma ronda terminou

## Recusas: o que aconteceu, e o que fazer
refuse-members-only = Só membros podem fazer isto. Peça um convite a quem está dentro.
refuse-you-left = Deixou esta rede. Peça um novo convite a quem está dentro.
refuse-clock-behind = O relógio deste servidor está atrasado em relação à ata. Avise quem o opera; nada ficou gravado.
refuse-batch-too-large = É mudança demais para uma só vez (limite: { $arg }). Divida em partes.
refuse-entry-too-long = Tudo junto é longo demais para a ata. Divida em duas propostas.
refuse-made-unknown = Isto depende do que o efeito { $arg } cria, mas antes disto ele não cria nada. Confira a ordem.
refuse-text-empty = Escreva algo aqui, por favor.
refuse-text-long = É longo demais. Cabem no máximo { $arg } caracteres.
refuse-text-mentions = São muitas pessoas mencionadas. Num texto cabem no máximo { $arg }.
refuse-text-control = Há caracteres invisíveis neste texto. Escreva-o de novo ou cole-o sem formatação.
refuse-text-unchanged = Nada mudou em relação à versão em vigor. Mude o texto, ou deixe-o como está.
refuse-zone-unknown = Isto não é o nome de um fuso horário. Um exemplo: Europe/Lisbon.
refuse-lang-unknown = Isto não é um código de idioma. Exemplos: en, pt-BR ou zh-Hant.
refuse-seal-from-outside = Os textos enviam-se como palavras, nunca como selos.
refuse-too-nested = O comando tem níveis demais.
missing-choice = Escolha primeiro uma resposta.
missing-because = Diga a que tensão responde.
missing-words = Escreva algo aqui, por favor.
missing-title = Escreva algo aqui, por favor.
missing-text = Escreva algo aqui, por favor.
missing-criterion = Escreva algo aqui, por favor.
missing-happens = Escreva algo aqui, por favor.
missing-harms = Escreva algo aqui, por favor.
missing-reason = Escreva algo aqui, por favor.
missing-name = Escreva algo aqui, por favor.
missing-member = Escolha primeiro uma pessoa.
missing-person = Escolha primeiro uma pessoa.
missing-treatment = Diga primeiro o que faz com ele.
missing-cost = Escreva uma quantia, como 1200,50.
missing-amount = Escreva uma quantia, como 1200,50.
missing-until = Escolha primeiro um dia.
missing-stands = Escolha primeiro uma resposta.
refuse-choose-one = Escolha uma das opções da lista.
refuse-missing = Falta o campo { $arg }.
refuse-unknown-field = Aqui não existe o campo { $arg }. Confira como está escrito.
refuse-malformed = Não se consegue ler isto: { $arg }.
refuse-not-a-number = Aqui vai um número inteiro.
refuse-not-a-day = Aqui vai um dia, por exemplo 2027-05-01.
refuse-key-length = Uma chave de idempotência tem de 1 a { $arg } caracteres.
refuse-key-reused = Esta chave de idempotência já serviu para outro comando. Use uma nova.
refuse-nobody-may = Ninguém pode fazer isto enquanto as regras não disserem outra coisa.
refuse-inside-only = Só membros do grupo podem fazer isto.
refuse-voice-only = Só quem fala pelo grupo pode fazer isto.
refuse-facilitator-only = Só quem facilita o grupo pode fazer isto.
refuse-founder-only = Só quem fundou a rede pode trazer coisas diretamente. Em vez disso, faça uma proposta.
refuse-founder-not-this = Quem fundou não pode trazer isto: é algo que se decide.
refuse-charter-adopted = As regras estão adotadas; ninguém mais tem os poderes de quem fundou. Em vez disso, faça uma proposta.
refuse-effects-count = Cabem entre 1 e { $arg } efeitos de cada vez.
refuse-nobody-decides = As regras não deixam ninguém decidir isto.
refuse-decided-elsewhere = Isto decide-se em outro grupo ({ $arg }). Apresente a proposta lá.
refuse-decided-otherwise = Isto decide-se de outra forma: { $arg }.
refuse-matter-once = Cada assunto precisa de exatamente uma regra; veja { $arg }.
refuse-why-length = Diga a razão numa frase de, no máximo, { $arg } caracteres.
refuse-rule-must-decide = Este é um assunto para decidir; ninguém pode simplesmente fazê-lo.
refuse-rule-must-do = Este é um assunto que simplesmente se faz; não se decide.
refuse-rule-by-nothing = Indique pelo menos uma forma de decidir.
refuse-charter-by-network = Quem pode mudar as regras decide-se entre todos os hubs.
refuse-template-unknown = Não existe nenhuma forma de decidir chamada { $arg }.
refuse-already-founded = Esta rede já está fundada.
refuse-format-unknown = Esta versão não conhece o formato { $arg }.
refuse-already-member = Já é membro.
refuse-body-unknown = Esse grupo não existe.
refuse-body-dissolved = Este grupo está dissolvido.
refuse-body-has-bodies = Há grupos dentro dele. Dissolva-os primeiro, ou mude o trabalho deles para outro lugar.
refuse-network-stays = A própria rede não pode ser dissolvida por dentro.
refuse-network-once = Só há uma rede; crie um hub ou um círculo.
refuse-hub-in-network = Um hub está diretamente na rede.
refuse-too-deep = Os grupos cabem uns dentro dos outros até { $arg } níveis.
refuse-too-many-bodies = Já há { $arg } grupos.
refuse-invitation-uses = Um convite serve para 1 a { $arg } pessoas.
refuse-invitation-days = Um convite fica aberto no máximo { $arg } dias.
refuse-invitation-unknown = Esse convite não existe.
refuse-invitation-closed = Este convite está fechado. Peça um novo.
refuse-invitation-used = Este convite já foi todo usado. Peça um novo.
refuse-time-past = Essa data já passou. Escolha uma posterior.
refuse-already-there = Já faz parte dele.
refuse-by-invitation = Neste grupo entra-se por convite.
refuse-not-there = Não faz parte deste grupo.
refuse-mandate-unknown = Esse mandato não existe.
refuse-mandate-over = Este mandato já terminou.
refuse-mandate-not-yours = Este mandato não é seu.
refuse-person-unknown = Esse membro não existe.
refuse-term-too-long = Um mandato dura no máximo { $arg } anos. Escolha um dia mais próximo.
refuse-voice-of-hub = Só um hub tem voz na rede.
refuse-holder-elsewhere = Quem fala por um hub faz parte dele.
refuse-speaks-already = Esta pessoa já fala por outro hub. Uma pessoa fala por um só hub.
refuse-role-unknown = Esse papel não existe.
refuse-role-ended = Este papel terminou.
refuse-holds-already = Esta pessoa já o assume.
refuse-purpose-moved = Entretanto o propósito mudou (está agora na versão { $arg }). Leia-o e escreva o seu a partir dele.
refuse-outcome-unknown = Esse objetivo não existe.
refuse-link-unknown = Esse passo não faz parte do modo como pensamos que a mudança acontece.
refuse-link-over = Este passo já não está em vigor.
refuse-indicator-unknown = Esse indicador não existe.
refuse-indicator-over = Este indicador já não é acompanhado.
refuse-indicator-of-what-comes = O que se põe e o que se faz não tem indicador; defina um para o que resulta disso.
refuse-theory-count = Disto há, no máximo, { $arg }. Termine primeiro o que já não for preciso.
refuse-leads-to-itself = Nada leva a si próprio. Escolha duas coisas diferentes.
refuse-leads-elsewhere = O que todos partilham, e aquilo para que outro hub trabalha, não leva àquilo para que um só hub trabalha. Inverta a ordem.
refuse-leads-backwards = O que vem depois não leva ao que vem antes. Inverta a ordem, ou diga primeiro o que vem depois.
refuse-leads-in-a-circle = A segunda coisa já leva à primeira; assim daria voltas sem fim. Escolha outras duas.
refuse-leads-already = Isso já existe.
refuse-theory-moved = Entretanto mudou o modo como pensamos que a mudança acontece (está agora na versão { $arg }). Leia-o outra vez e proponha de novo.
refuse-theory-endorsed = A rede já apoia esta versão.
refuse-theory-gaps = Falta algo no modo como pensamos que a mudança acontece. A página diz o quê; complete-o primeiro.
refuse-time-future = Esse dia ainda não chegou. Indique o dia em que se descobriu.
refuse-level-range = A força vai de 1 a 5.
refuse-answers-contradiction = Só se pode responder a uma contradição sobre o mesmo passo, e só com algo que não contradiga.
refuse-evidence-unknown = Essa evidência não existe neste passo.
refuse-evidence-replaced = Esta já foi substituída. Substitua a que tomou o seu lugar.
refuse-evidence-not-yours = Só quem a pôs em ata pode substituí-la. Ponha a sua ao lado, ou responda a ela.
refuse-evidence-elsewhere = Esta ficou em ata sobre outro passo. Ponha-a lá.
refuse-assumption-unknown = Esse pressuposto não existe neste passo.
refuse-assumptions-count = Um passo tem, no máximo, { $arg } pressupostos.
refuse-outcome-retired = Este objetivo já foi retirado.
refuse-tension-unknown = Essa tensão não existe.
refuse-tension-not-yours = Só quem trouxe uma tensão pode deixá-la em repouso.
refuse-tension-rests = Esta tensão está em repouso. Traga uma nova.
refuse-network-round-over = Esta ronda da rede terminou; já não há o que perguntar.
refuse-hub-asks = Só um hub pergunta aos seus membros sobre uma ronda da rede.
refuse-hub-asks-already = Este hub já recebeu a pergunta.
refuse-hub-asks-yes-or-no = Esta ronda escolhe entre opções. Um hub só pode perguntar aos seus membros por um sim ou não; falem disso na conversa.
refuse-asking-decides-nothing = Uma pergunta aos membros não decide nada; deixe de fora o que deveria acontecer.
refuse-because-unknown = Indique a tensão a que responde, ou o acordo que revê.
refuse-agreement-unknown = Esse acordo não existe.
refuse-agreement-over = Este acordo já não está em vigor. Veja o que o substituiu.
refuse-review-open = A revisão já está em curso.
refuse-owner-only = Só quem é responsável pode fazer isto.
refuse-not-asked = A pergunta ainda não foi feita.
refuse-accounted-already = Já está respondido.
refuse-thing-unknown = Com este número não há nada sobre que conversar.
refuse-comments-count = Já há aqui { $arg } comentários.
refuse-comment-unknown = Esse comentário não existe aqui.
refuse-comment-not-yours = Só quem o disse pode editá-lo.
refuse-edits-count = Um comentário pode ser editado no máximo { $arg } vezes.
refuse-template-name = O nome de um modelo tem de 1 a 40 letras minúsculas, algarismos e hifens.
refuse-template-title = Um modelo precisa de um título com até 80 caracteres e de uma frase com até 300.
refuse-template-decides-last = Um modelo termina com uma etapa que decide, e conversa antes dela.
refuse-template-decides-once = Um modelo tem no máximo uma etapa de consentimento e uma votação.
refuse-template-lasts = Uma etapa dura entre uma hora e um ano, e o conjunto dura, no mínimo, o mesmo que a etapa que decide.
refuse-template-notice = A ronda é mais curta do que o aviso que o silêncio exige.
refuse-template-quorum = Lazy com quórum precisa de um quórum acima de 0/1.
refuse-template-integrate = Uma etapa de consentimento integra entre 1 e 20 vezes.
refuse-template-fallback = A saída tem de ser a etapa que se segue: uma votação, ou nenhuma, para adiar.
refuse-outage-by-host = Só o próprio servidor anota que esteve parado.
refuse-serves-count = Uma proposta contribui para, no máximo, { $arg } objetivos.
refuse-review-too-soon = Isso é antes de a ronda poder terminar. Escolha um dia mais tarde.
refuse-proposer-adopts-not = Quem propõe não assume uma objeção contra a própria proposta.
refuse-rounds-open = Já estão abertas tantas rondas de toda a rede quantas as regras permitem ao mesmo tempo ({ $arg }). Espere que uma feche, ou faça antes a ronda no seu hub ou num círculo; o que escreveu fica guardado.
refuse-rounds-range = Indique um número de 1 a { $arg }.
refuse-heard-already = A pergunta já foi feita. Em vez disso, mostre o link outra vez.
refuse-heard-where-decided = Quem não tem voz é ouvido onde algo se decide, não onde um hub pergunta aos seus membros.
refuse-heard-only-decided = Ouve-se alguém antes de uma decisão; esta linha permite simplesmente fazer algo. Aqui, deixe isso de fora.
refuse-heard-once = Entre quem deve ser ouvido, indique cada parte uma só vez.
refuse-heard-you-already = Já disse algo aqui; está ao lado do texto.
refuse-hearing-unknown = Com este número não se pergunta aqui a ninguém.
refuse-input-by-link = Os membros têm voz, ou alguém que a tem por eles. Diga-o na ronda ou na conversa.
refuse-nothing-to-ratify = Isto já foi decidido aqui, ou já terminou.
refuse-text-unknown = Este texto já não é o mais recente. Veja a página outra vez.
refuse-translations-count = Este texto já tem todas as traduções que pode ter ({ $arg }).
refuse-review-too-far = Uma revisão fica, no máximo, a { $arg } anos de distância.
refuse-worth-range = O valor é um número de 1 a 5.
refuse-adopts-once = De uma proposta sai no máximo um acordo.
refuse-run-unknown = Essa ronda não existe.
refuse-run-over = Esta ronda terminou.
refuse-run-not-over = Esta ronda ainda não terminou.
refuse-step-not-open = Esta etapa não está aberta agora. Recarregue a página para ver em que pé está a ronda.
refuse-voice-not-yours = Não lhe cabe usar esta voz.
refuse-not-in-electorate = Esta voz não entra nesta ronda. Entra na próxima.
refuse-host-only = Só quem conduz a ronda pode fazer isto.
refuse-leads-own-mandate = Aqui está em causa o seu próprio mandato; por isso conduz outra pessoa.
refuse-otherwise-than-members = Os seus membros disseram outra coisa. Dê a sua razão: vão lê-la.
refuse-answers-challenge = Responde à contestação de um acordo; por isso é decidida ou retirada, não posta de lado.
refuse-proposer-hosts-not = Quem propõe não conduz a ronda.
refuse-has-host = Esta ronda já tem quem a conduza.
refuse-proposer-there = Quem propôs ainda está aqui.
refuse-contributions-count = Já há aqui { $arg }.
refuse-question-unknown = Essa pergunta não existe aqui.
refuse-question-answered = Esta pergunta já está respondida.
refuse-reacted-already = Já reagiu; uma reação fica como foi dita.
refuse-proposer-only = Só quem propõe pode fazer isto.
refuse-versions-count = Um texto tem no máximo { $arg } versões.
refuse-version-moved = Entretanto alguém publicou uma nova versão (versão { $arg }). O seu texto continua aqui: compare e envie de novo.
refuse-candidates-open = Há uma pessoa proposta que ainda não disse se se candidata. Espere pela resposta, ou pelo fim da etapa.
refuse-questions-open = Há perguntas em aberto. Respondem-se, ou deixam-se em aberto às claras, antes de a etapa fechar.
refuse-round-closed = A ronda fechou. O que escreveu continua aqui; a conversa mais abaixo segue aberta.
refuse-objection-open = A sua objeção está aberta. Retire-a primeiro expressamente, ou deixe que se resolva.
refuse-round-moved = Entretanto abriu uma nova ronda (ronda { $arg }). Leia outra vez o texto e responda.
refuse-text-moved = O texto mudou desde que o abriu. Leia-o outra vez e responda.
refuse-concern-needs-reason = Diga qual é a preocupação, para que a revisão lhe possa dar atenção.
refuse-objection-needs-argument = Uma objeção precisa aqui de um argumento. Se ainda não consegue pô-lo em palavras, escolha “Sim, mas com uma preocupação”: fica guardado e não trava a proposta.
refuse-wished-with-yes = O que teria desejado acompanha um sim.
refuse-same-answer = Esta resposta já está em ata.
refuse-not-waiting = Esta ronda não está à espera.
refuse-rounds-used = Já houve { $arg } rondas; segue-se a saída indicada antes.
refuse-proposer-retracts = Em vez disso, quem propõe retira a proposta.
refuse-noted-already = Já está dito.
refuse-objection-unknown = Essa objeção não existe.
refuse-objection-closed = Esta objeção está fechada.
refuse-round-not-open = A ronda não está aberta agora.
refuse-objector-only = Só quem sustenta a objeção pode fazer isto.
refuse-proposer-tests-not = Quem propõe não conduz a análise de uma objeção contra a própria proposta. Cabe a outra pessoa.
refuse-objection-taken = A análise já começou.
refuse-objector-disagrees-not = A objeção é sua. Retire-a, ou formule-a melhor.
refuse-test-over = O tempo para discordar acabou.
refuse-not-testing = Não está em análise agora.
refuse-not-disputed = Neste momento ninguém a contesta.
refuse-not-orphaned = Alguém sustenta esta objeção.
refuse-owns-already = Já ajuda a integrá-la.
refuse-not-qualified = Ainda não é válida; primeiro passa pela análise.
refuse-one-at-a-time = Há outra sugestão em cima da mesa. Uma de cada vez.
refuse-attempts-used = Já se fizeram { $arg } sugestões.
refuse-review-not-sooner = Escolha um dia antes da revisão agora prevista.
refuse-nothing-suggested = Neste momento não há nenhuma sugestão.
refuse-own-suggestion = A sugestão é sua.
refuse-countered-already = Alguém já argumentou contra.
refuse-check-over = O tempo para argumentar contra acabou.
refuse-confirmed-already = Já deu essa resposta.

# Choosing among options
options-title = O que se pode escolher
options-hidden = { $n ->
    [one] mais uma, oculta até ao fim do passo
   *[other] mais { $n }, ocultas até ao fim do passo
}
option-number = Opção { $n }
option-chosen = escolhida
option-stands = candidata-se
option-asked = ainda sem resposta
option-declined = não se candidata
option-taken-back = retirada
put-forward-by = proposta por { $x }
i-stand = Candidato-me
i-do-not-stand = Não me candidato
take-back = Retirar
lot-title = Se tiver de decidir a sorte
lot-text = Antes de votar, sorteia-se uma ordem para os empates. O servidor fixou o seu número no início; junte o seu e ninguém terá podido conhecer a ordem.
lot-label = Qualquer palavra ou número
lot-add = Juntar
count-title = A contagem
count-so-far = A contagem até agora
count-stages = De etapa em etapa
count-stage = Etapa { $x }
count-pairs = Cada uma contra cada uma: em quantos boletins a linha é preferida à coluna
count-account = Como se contou, passo a passo
count-ties = Os empates decidem-se por esta ordem, sorteada antes de votar: { $x }.
count-file = Os boletins em ficheiro
count-marked = votaram
ballot-question-one = Qual?
ballot-question-any = Quais serviriam?
ballot-question-scores = Quão boa é cada uma?
ballot-question-dots = Onde põe os seus pontos?
ballot-question-credits = Quantos votos vale cada uma?
ballot-question-places = Por que ordem?
ballot-one = Marque uma.
ballot-any = Marque quantas quiser.
ballot-scores = De 0 a { $n }; o que ficar em branco conta 0.
ballot-dots = Tem { $n } pontos.
ballot-credits = Tem { $n } créditos; dois votos custam quatro, três custam nove. Um menos é contra.
ballot-places = 1 é o melhor. Deixe em branco o que não quiser ordenar. Escolhem-se no máximo: { $n }.
ballot-sealed = Ninguém o vê antes da contagem; depois toda a gente vê quem respondeu o quê.
ballot-share = Todos têm a mesma parte do dinheiro. Uma marca diz: eu pagaria isto da minha.
ballot-empty = Um boletim vazio é abstenção.
forward-person = Quem propõe?
forward-time = Que momento?
forward-idea = A sua ideia em poucas palavras
forward-why = Porquê
optional = se quiser
put-forward = Propor
option-person = Uma pessoa
option-time = Um momento
result-chosen = Escolhido: { $x }. Responderam { $n } de { $all }.
result-chosen-lot = Escolhido: { $x }. Responderam { $n } de { $all }. Houve empate e decidiu a ordem sorteada antes de votar.
said-marked = um boletim
do-stand = Diga se se candidata
need-choose = Escolha · { $x } · responderam { $a } de { $e }
need-stand = Foi proposto · { $x }
effect-elect = Quem for escolhido ocupa { $y } até { $until }
step-gather = Reunir
step-choose = Escolher
step-gather-done = { $n } propostas
step-choose-done = { $n } boletins
method-plurality = mais votos
method-approval = aprovação
method-score = pontuação
method-score-mean = pontuação média
method-star = STAR: notas e segunda volta
method-dots = pontos
method-quadratic = voto quadrático
method-borda = Borda
method-instant-runoff = segunda volta instantânea
method-scottish-stv = voto único transferível, regras escocesas
method-meek-stv = voto único transferível, Meek
method-schulze = Schulze: comparação por pares
method-schulze-margins = Schulze, por margens
method-ranked-pairs = pares ordenados
method-copeland = Copeland
method-condorcet = Condorcet
ways-title = Como decidimos isto?
ways-text = Quatro perguntas levam a um modo que serve. Ao propor, vê quais os modos que as vossas regras permitem.
ways-alone = Poderia fazê-lo sozinho e só quer ter a certeza de que não prejudica ninguém?
ways-one-text = Há um texto, e a questão é se é suficientemente bom?
ways-several = Há vários bons caminhos e um tem de ser tomado?
ways-people = Trata-se de quem o faz?
ways-all = Todas as formas
ways-use = Começar assim
way-label = Como se decide
way-as-rules = como dizem as regras
way-take = Tomar esta forma
ways-here = Para acordos e perguntas aqui
ways-otherwise = Para outros assuntos
propose-elsewhere = Ou noutro lado:
options-label = O que se pode escolher, um por linha
times-label = Momentos, um por linha, no seu fuso horário
options-hint = Outros podem acrescentar, se a forma tiver um passo para isso.
seats-label = Quantos são escolhidos
kind-elect = Quem for escolhido ocupa um papel
event-practice-put-forward = foi proposta uma opção
event-practice-took-back = uma opção foi retirada
event-practice-stood = alguém disse se se candidata
event-practice-marked = um boletim
event-practice-lot-added = um número para o sorteio
event-practice-lot-committed = o servidor fixou o seu número para o sorteio
event-practice-lot-revealed = o servidor revelou o seu número
event-practice-draw-asked = as opções ficam fixas
event-practice-cast = uma voz vinculada foi dada
event-practice-members-counted = contaram-se pessoas ao lado dos hubs
event-practice-carried = somaram-se os votos emprestados
event-practice-counted = os boletins foram contados
refuse-options-each = Já propôs quantas podia ({ $arg }). Retire uma primeiro.
refuse-options-count = Há tantas opções quantas uma escolha pode ter ({ $arg }).
refuse-option-unknown = Essa opção não está entre estas. Veja de novo a página.
refuse-mark-twice = Cada opção marca-se uma vez.
refuse-option-person = Aqui propõem-se pessoas: escolha uma.
refuse-option-time = Aqui propõem-se momentos: indique dia e hora.
refuse-option-no-person = Aqui propõem-se ideias, não pessoas.
refuse-option-no-time = Aqui propõem-se pessoas, não momentos.
refuse-stands-already = Esta pessoa já foi proposta.
refuse-time-twice = Este momento já lá está.
refuse-option-cost = Diga quanto custa.
refuse-option-no-cost = Aqui nada se gasta; deixe o custo em branco.
refuse-budget-over-fund = Não há tanto no fundo. Gaste o que há, ou espere que entre mais.
refuse-cost-over-budget = Isto custa mais do que há para gastar. Proponha uma parte menor.
refuse-cost-range = O custo é pelo menos um e não desmedido.
refuse-nothing-to-choose = Esta forma decide sobre um texto. Tome uma que escolha, ou deixe as opções em branco.
refuse-options-two = Indique pelo menos duas opções.
refuse-option-gone = Foi retirada.
refuse-option-not-yours = Só quem a propôs a retira.
refuse-candidate-only = Só a pessoa proposta diz se se candidata.
refuse-marks-one = Marque uma opção.
refuse-marks-any = Marque opções ou deixe-as.
refuse-marks-range = As notas vão de 0 a { $arg }.
refuse-marks-dots = Tem { $arg } pontos, e um máximo por opção.
refuse-marks-credits = Custa mais do que os seus { $arg } créditos: os votos custam o seu quadrado.
refuse-marks-places = Dê cada lugar de 1 a { $arg } uma vez, o melhor primeiro.
refuse-option-needs-reason = Diga porquê.
refuse-lot-committed = O servidor já o fixou.
refuse-lot-not-now = Agora não há sorteio.
refuse-lot-other = Não é o número que o servidor fixou.
refuse-template-each = Cada voz propõe entre 1 e 20.
refuse-template-gathers-for = Do que se reúne tem de se escolher: junte um passo choose.
refuse-template-chooses-first = A escolha vem antes do que decide sobre o resultado.
refuse-template-times-ask = Uma sondagem de datas nada decide: aceite quem chega (joiners = true).
refuse-template-candidates-asked = Após nomeações seladas, é preciso um passo para aceitar.
refuse-template-seats = Este método não pode escolher tantas.
refuse-template-raises = Este método conta mais uma vez por cada unidade da moeda, o que pode levar horas. Tome o que sobe centésimo a centésimo.
refuse-template-budget = Só uma forma que gasta tem orçamento, e é maior do que zero.
refuse-template-number = Este número está entre 1 e 10 000.
refuse-chosen-needs-budget = O que uma ronda escolheu só se pode pagar onde se gasta um orçamento: tome a forma “Gastar em conjunto”.
refuse-chosen-paid-once = O que se escolheu paga-se uma só vez, de um só fundo.
refuse-choice-says-which = Uma escolha entre opções diz qual delas, não diz sim ou não. Aqui, dinheiro e lugares só seguem o que for escolhido; proponha isto numa forma em que se consente ou se diz sim.
refuse-elect-needs-candidates = Só uma forma que escolhe pessoas pode eleger.
refuse-nobody-chosen = Ninguém foi escolhido.
refuse-not-a-time = Indique dia e hora, como 2027-03-01 14:30.
practice-simple-vote = Voto por maioria simples
practice-absolute-vote = Voto por maioria absoluta
practice-unanimity = Voto unânime
practice-announce = Anunciar e esperar
practice-ranked-choice = Escolha por ordem
practice-approve = Marque o que serve
practice-scores = Pontuar as opções
practice-absolute-vote-when = O que precisa do sim de mais de metade de todos, também de quem não vota. Ninguém vê como alguém votou antes do fecho.
practice-admission-when = Um grupo quer tornar-se um hub: responde a perguntas, quem o visitou diz o que viu e depois todos os hubs votam por dois terços; quase sempre fica primeiro à experiência.
practice-advice-when = Cabe-lhe decidir e outros viverão com isso: pergunte a quem é afetado e a quem sabe, responda a cada conselho e depois decida.
practice-announce-when = Podia fazê-lo por si e quer ter a certeza: diga o que vai fazer, espere três dias e faça-o se ninguém disser o que prejudicaria.
practice-approve-when = Muitas opções e pouco tempo: cada pessoa marca tudo o que serviria e fica a mais marcada.
practice-ask-hub-when = Antes de usar a sua voz na rede, um hub pergunta aos seus membros; o que dizem fica ao lado de quem fala por ele e, por si só, não decide nada.
practice-consent-when = Uma mudança com que muitos viverão: pergunta-se a todos, e um argumento de que faz mal trava-a até ser resolvido.
practice-dots-when = Para ver em que vale a pena trabalhar primeiro: cada pessoa tem dez pontos e põe no máximo quatro numa ideia.
practice-dynamic-alignment-when = Um documento que muitos têm de apoiar: cada pessoa percorre-o ponto por ponto e está alinhada, ou diz do que precisa; ninguém diz não sem isso.
practice-election-when = Escolher pessoas para um papel ou uma comissão: nomeações com razões que ninguém vê antes de estarem todas, as pessoas dizem se aceitam e cada um as ordena.
practice-founding-round-when = Uma vez, no início: pergunta-se a cada hub se pode viver com o propósito e as regras. Metade tem de o dizer; um argumento de que fazem mal trava até ser resolvido.
practice-governance-when = Papéis e regras de um círculo, mudados por uma tensão que alguém sente num papel: a quem objeta pedem-se argumentos segundo cinco critérios, e quem conduz julga só por eles.
practice-member-vote-when = Cada pessoa tem um voto: para o que vincula todos os membros de uma cooperativa.
practice-open-consent-when = Uma comunidade sem muita cerimónia: quem propõe algo espera três dias e fá-lo se ninguém disser o que prejudicaria.
practice-ranked-choice-when = Vários caminhos, é preciso tomar um e mais do que um serviria: cada pessoa ordena-os, e fica o que vence os outros aos pares.
practice-role-selection-when = Uma pessoa para um papel, pela força das razões: nomeações seladas, depois leem-se todas as razões, cada um pode mudar a sua, e sobre a mais nomeada pede-se consentimento.
practice-scores-when = Conta a força do que se sente: cada pessoa dá a cada opção de zero a cinco, e as duas mais altas defrontam-se.
practice-sense-check-when = Onde estamos, antes de alguém escrever uma proposta: sim, não ou sem certeza, com uma razão. Não decide nada.
practice-simple-vote-when = Um assunto pequeno, fácil de desfazer: mais sins do que nãos, se metade votar.
practice-small-consent-when = Um grupo que se conhece decide em poucos dias; quem nada diz concorda.
practice-time-poll-when = Quando pode reunir-se a maioria: cada pessoa vê as horas no seu fuso horário e marca todas as que serviriam.
practice-unanimity-when = O que não deve vincular quem não concordou: um único não acaba com ele.
practice-double-majority-when = Vincula os hubs e muda o que as suas pessoas fazem: mais hubs a favor do que contra, e pelo menos metade das pessoas a quem perguntam.
practice-regional-vote-when = Umas regiões têm muitos hubs e outras têm poucos: os hubs decidem na sua região, e cada região conta como uma.
practice-lent-vote-when = Muitos membros e muitas perguntas: se não der para acompanhar uma, empresta-se o voto a alguém de confiança, e retoma-se votando.
practice-vote-when = Um texto que a maioria tem de querer, e ninguém sai prejudicado por perder: são precisos dois sins por cada não.
practice-dots = Repartir pontos
practice-election = Eleição
practice-time-poll = Encontrar um momento
practice-sense-check = Sondagem de opinião

# Point by point; advice
points-title = Ponto por ponto
points-aligned = { $n } de { $all } alinhados
point-aligned = alinhado
point-open = nada dito ainda
point-needs = alguém precisa de algo
point-was = Antes:
point-counts = { $n } de { $all } que responderam estão alinhados
need-answered = respondida por nova redação
need-earlier = sobre uma redação anterior
said-aligned = alinhado
said-needs = precisa de algo
align-yes = Alinhado
align-need = Ainda não: preciso de …
align-need-label = De que precisa para estar alinhado?
align-need-say = Dizer do que preciso
align-voice = Tome cada ponto: alinhado, ou o que precisa. Ninguém diz não sem isso.
to-points = Aos pontos
reword = Redigir de outro modo
reword-answers = A que necessidades responde?
count-aligned = alinhados com tudo
count-needs = precisam de algo
points-label = Os pontos, um por linha
points-hint = Depois de uma barra ( | ) pode seguir uma explicação e, depois de outra, os números dos pontos em que se apoia. Cada ponto responde-se à parte; se um for redigido de outro modo, pergunta-se outra vez pelos que se apoiam nele.
do-advise = Dê o seu conselho
need-align = Ponto por ponto · { $x } · { $a } de { $e } responderam a tudo
need-advise = Pedem o seu conselho · { $x }
advice-title = Conselhos
advice-given = aconselhou
advice-waiting = perguntado
advice-nobody-yet = Ainda ninguém foi perguntado.
advice-treat = O que é feito dele
advice-treat-why = O que faz com ele e porquê
advise-label = O seu conselho a { $x }
advise = Dar este conselho
advice-ask = O conselho de quem procura?
advice-why-them = Porquê
because-affected = vive com o que se decidir
because-expert = sabe do assunto
advice-seek = Pedir conselho
advice-without = Só perguntou a quem é afetado, ou só a quem sabe. Porquê?
advice-one-kind-why = Só se perguntou a um tipo de pessoas, porque:
advice-decide = Ouvi os conselhos e decido isto
treatment-taken = seguido
treatment-partly = seguido em parte
treatment-not = não seguido
step-align = Alinhar
step-align-done = { $n } responderam a tudo
step-advise = Pedir conselho
step-advise-done = { $n } conselhos
event-practice-aligned = respondeu-se a um ponto
event-practice-reworded = um ponto foi redigido de outro modo
event-practice-advice-sought = pediu-se conselho
event-practice-advised = um conselho
event-practice-advice-treated = respondeu-se a um conselho
event-practice-decided = alguém decidiu após conselhos
refuse-point-unknown = Esse ponto não existe.
refuse-reword-answers = Diga a que necessidades responde a nova redação.
refuse-need-unknown = Uma destas necessidades já não está aberta. Veja de novo.
refuse-points-needed = Escreva os pontos, um por linha.
refuse-points-count = Um documento tem no máximo { $arg } pontos.
refuse-points-words = Os pontos são só palavras: nem pessoas, nem momentos, nem custos.
refuse-advice-from-oneself = O conselho vem de outra pessoa.
refuse-asked-already = Já se perguntou a esta pessoa.
refuse-advice-unknown = Esse conselho não existe.
refuse-advice-nobody-asked = Peça conselho a alguém antes de decidir.
refuse-advice-waits = Alguém a quem perguntou não respondeu e ainda tem tempo. Espere.
refuse-advice-untreated = Diga de cada conselho o que faz com ele, e decida.
refuse-advice-one-kind = Diga por que perguntou só a um tipo de pessoas.
refuse-template-advises-last = Pedir conselho é o último passo: depois decide uma pessoa.
practice-dynamic-alignment = Alinhamento dinâmico
practice-advice = Processo de conselho

# What was chosen
agreement-chosen = O que se escolheu

# Results of aligning and advice
result-aligned = Todos os pontos estão alinhados. { $n } de { $all } responderam a todos.
result-not-aligned = Alguns pontos não estão alinhados; ao lado está o que falta. { $n } de { $all } responderam a todos.
result-advice = { $x } decidiu isto depois de ouvir { $n } conselhos, e responde por isso.

# Challenge
matter-challenge = Contestar um acordo em vigor
standing-paused = suspenso
standing-challenged = posto em causa
effect-pause = { $x } não obriga ninguém até nova decisão
kind-pause = Um acordo fica suspenso
challenged-by = Contestado por { $x }
challenge-then = Continua em vigor até se decidir: manter, mudar, suspender ou terminar. Sem decisão até { $x } fica suspenso.
challenge-it = Contestá-lo
challenge-hint = Todos os que obriga decidem de novo: manter, mudar, suspender ou terminar. Nunca acaba em silêncio.
challenge-happens = O que provoca?
event-agreement-challenged = um acordo foi contestado
event-agreement-paused = um acordo foi suspenso
refuse-agreement-paused = Já está suspenso.
refuse-challenge-open = Já está contestado: respondam a essa contestação.
refuse-challenged-lately = A sua contestação foi respondida há menos de { $arg } dias. Levante uma tensão ou proponha uma mudança.

# Ways of deciding are adapted
matter-adapt-template = Adaptar uma forma de decidir
effect-template = Uma forma de decidir existe a partir de agora: { $x }
event-practice-template-adopted = adaptou-se uma forma de decidir
kind-template = Adapta-se uma forma de decidir
template-label = A forma, como texto
template-hint = Com outro nome nasce uma nova forma ao lado da antiga. As rondas em curso seguem como começaram.
refuse-template-text = Não se consegue ler: { $arg }
ways-adapt = Adaptar uma cópia
ways-file = Em ficheiro
begins-title = O que começa na sua própria página
begins-recall = Revogação
begins-recall-when = Quando alguém já não deve ter um mandato. Vá a quem fala por um hub ou tem um papel, e ao seu mandato; decide quem as vossas regras nomeiam. Ninguém tem de dar um motivo.
begins-challenge = Contestação de um acordo
begins-challenge-when = Quando algo em vigor faz mal agora. Qualquer hub o diz na página do acordo; é mantido, mudado, suspenso ou terminado, e sem decisão a tempo fica suspenso.
begins-review = Revisão de um acordo
begins-review-when = Quando chega o seu dia, ou antes se alguém pedir: mantê-lo, mudá-lo, suspendê-lo ou terminá-lo, com um toque na sua página.
begins-exit = Saída de um hub
begins-exit-when = Quando um hub segue o seu próprio caminho. Propõe-no entre os seus membros, e só eles decidem.
begins-purpose = Revisão do propósito
begins-purpose-when = Quando aquilo para que existimos se lê de outro modo que antes. A partir da sua página propõe-se outro texto, e confirma-se ou muda-se o pensamento por trás.
begins-charter = Mudança das regras
begins-charter-when = Quando uma regra estorva. Ao lado de cada linha das regras está como propor outra.

# A line of the charter
kind-line = Muda uma linha das regras
line-matter = Que linha
line-place = Onde se decide
line-place-network = por todos os hubs
line-place-there = no grupo a que diz respeito
line-place-above = no grupo que o contém
line-by = De que formas
line-who = Se se faz simplesmente: quem pode
line-who-anyone = qualquer pessoa
line-who-inside = membros do grupo
line-who-voice = quem fala por ele
line-who-facilitator = os seus facilitadores
line-why = Porquê, numa frase
line-change = propor uma mudança

# A rule needs a way that decides
refuse-rule-by-asking = { $arg } só pergunta e nada decide: uma regra precisa de uma forma que decida.

# Funds
nav-share = Partilhar
share-text = O que temos em comum e o que foi feito de cada quantia.
funds = Fundos
fund = Fundo
no-funds = Ainda não há nenhum fundo.
money-i-hold = Dinheiro que tenho
fund-propose = Propor um fundo
fund-there = No fundo
fund-came = Entrou
fund-held = Entregue e ainda não gasto
fund-spent = Gasto, com recibo
fund-adds-up = O que entrou é o que há, o que se entregou e o que se gastou: ao cêntimo.
fund-who-holds = Quem tem dinheiro dele
fund-allocate = Propor dar dele
statement = Extrato
statement-what = O quê
statement-day = Dia
statement-amount = Quantia
statement-empty = Ainda nada se moveu.
spend = Registar um recibo
give-back = Devolver
receipt = Para quê: o recibo em palavras
amount-in = Quantia em { $x }
contribute = Entrou algo
contribute-from = De quem ou para quê
contribute-enter = Registar
movement = Uma quantia
movement-holder = Na mão de
movement-by = Registado por
moved-contributed = Entrou:
moved-allocated = Entregue:
moved-spent = Gasto:
moved-given-back = Devolvido:
decimal-mark = ,
effect-fund = { $y } tem um fundo: { $x } ({ $currency })
effect-allocate = { $money } de { $x } vão para { $y }, para: { $what }
kind-fund = Cria-se um fundo
kind-allocate = Dá-se dinheiro de um fundo
allocate-to = A quem
allocate-for = Para quê
currency = Moeda
event-fund-created = criou-se um fundo
event-fund-contributed = entrou dinheiro
event-fund-allocated = entregou-se dinheiro
event-fund-spent = gastou-se dinheiro
event-fund-given-back = devolveu-se dinheiro
matter-keep-books = Registar o que entrou e o que se gastou
matter-create-fund = Criar um fundo
matter-allocate-money = Dar dinheiro de um fundo
refuse-fund-unknown = Esse fundo não existe.
refuse-money-not-yours = Este dinheiro está noutras mãos.
refuse-not-enough-money = Não há tanto.
refuse-not-an-amount = Escreva uma quantia, como 1200,50.

# Recall
recall-propose = Propor uma revogação
pace = O que se fez com ele
pace-used = { $n ->
    [one] Numa ronda deu-se voz com ele.
   *[other] Em { $n } rondas deu-se voz com ele.
}
pace-last = a última { $x }
pace-asked = Os membros foram perguntados pela última vez { $x }.
pace-never-asked = Os membros nunca foram perguntados.
pace-since = { $n ->
    [one] Uma decisão desde então
   *[other] { $n } decisões desde então
 }
pace-answering = Na última ronda responderam { $x } de { $y }.

# Selection for a role
practice-role-selection = Seleção para um papel

# Admission and exit of a hub
practice-admission = Admissão de um hub
effect-hub-trial = { $x } torna-se um hub à experiência até { $y }
effect-admit = { $x } tem a sua voz na rede
effect-suspend = { $x } não é perguntado em novas rondas
effect-exit = { $x } deixa a rede
kind-admit = Um hub recebe a sua voz
kind-suspend = Um hub fica suspenso
kind-exit = O hub deixa a rede
trial-until = À experiência até (vazio: sem experiência)
on-trial = à experiência até { $x }
suspended-since = suspenso desde { $x }
event-body-admitted = um hub recebeu a sua voz
event-body-placed = um hub foi posto numa região
event-body-suspended = um hub ficou suspenso
matter-place-hub = Dizer a que região pertence um hub
matter-suspend-hub = Suspender um hub
matter-exit-network = Deixar a rede como hub
refuse-hub-admitted = Este hub já tem a sua voz.
refuse-hub-without-voice = Este hub não tem voz a suspender.
refuse-hub-only = Isto é para hubs.

# Governance by criteria
practice-governance = Proposta de governação
charter-about-holacratic = Os papéis têm a autoridade; quem sente uma tensão num papel pode mudar papéis e regras, e uma objeção é julgada por cinco critérios.
objection-not-valid = julgada: uma preocupação
path-not-valid = julgada como preocupação
judge-title = Para quais deu argumento quem objeta?
judge-text = Não se é verdade ou pesa muito: só se foi argumentado.
judge-reduces = Torna-nos menos capazes de fazer o nosso trabalho
judge-limits = Limita quem objeta num papel seu
judge-new = Não existe já sem a proposta
judge-certain = É certo, ou não se remediaria a tempo
judge-violates = A proposta viola uma regra
judge-explicit = É dada uma razão
judge-impersonal = Trata do que se decide, e de ninguém como pessoa
judge-evidenced = Algo que se viu apoia-o; não é só previsto
judge-merely_better = Só diz que há uma ideia melhor
judge = Julgar
event-practice-judged = uma objeção foi julgada pelos critérios
refuse-judged-by-peers = Aqui são os pares que o apuram: abra a verificação.
refuse-judged-by-others = Aqui as objeções são julgadas por outros critérios. Veja a página outra vez.
refuse-judged-by-criteria = Aqui decidem critérios: quem facilita julga por eles.
rule-name-absolute = maioria absoluta
rule-name-unanimity = unanimidade

# Instructed mandates
effect-voice-instructed = { $x } fala por { $y } até { $until }, como os membros decidirem
instructed-label = vinculado ao que os membros do hub decidirem
instructed-note = Esta voz está vinculada: diz o que os membros decidiram sobre o texto atual. Se poucos responderam, é livre.
refuse-ballots-sealed = Já foram entregues votos selados. Terminam com a contagem, para que ninguém os leia antes.
refuse-hub-asks-by-ballot = Um hub pergunta aos seus membros com uma pergunta que não decide nada, com “Perguntar primeiro ao meu hub”.
refuse-body-has-money = Há dinheiro num fundo deste grupo. Gaste-o, ou entregue-o onde deve estar, primeiro.
refuse-instructed-voice-only = Só a voz de um hub pode ser vinculada.
refuse-instructed-ask-first = O seu mandato está vinculado: pergunte primeiro ao seu hub sobre este texto.
refuse-instructed-still-asked = O seu hub ainda está a ser perguntado. Depois dará a resposta dele.
refuse-instructed-yes = O seu hub disse sim e isso vincula-o: sim, ou sim com preocupação.
refuse-instructed-no = O seu hub disse não e isso vincula-o: objete, vote não ou abstenha-se.

## Votos emprestados
lend-title = Emprestar o seu voto a { $x }
lend-text = Onde os votos se podem emprestar, o seu conta como se fosse desta pessoa, a não ser que vote em nome próprio. Pode retomá-lo quando quiser, e todas as pessoas o podem ver.
lend-scope = Para quê
lend-until = Até (ou até o retomar)
lend-button = Emprestar
lend-here = Emprestar o meu voto nisto
lend-to = A quem
lent-title = Votos que emprestei
lent-text = Só contam onde os votos se podem emprestar, e só onde eu não voto. O mais restrito conta antes do mais amplo.
lent-for-all = para tudo
lent-for-outcome = para o que contribui para “{ $x }”
lent-for-run = para “{ $x }”
lent-to-nobody = a ninguém
lent-idle = agora não conta
lent-take-back = retomar
lent-circle = Isto dá voltas entre estas pessoas até que uma delas vote: { $x }
lent-here = Votos emprestados
lent-voted = Já votou, por isso ninguém vota em seu lugar.
lent-not = Não emprestou o seu voto a ninguém. Se não votar, não conta.
lent-goes-to = Se não votar, o seu voto vai para
lent-carried = votou, e leva o seu
lent-waiting = ainda não votou
lent-round = dá voltas sem que ninguém tenha votado
lent-mine = { $n ->
    [one] Leva um voto além do seu.
   *[other] Leva { $n } votos além do seu.
 }
lent-all = { $n ->
    [0] Até agora não conta nenhum voto emprestado.
    [one] Até agora conta um voto emprestado; soma-se quando a votação fechar.
   *[other] Até agora contam { $n } votos emprestados; somam-se quando a votação fechar.
 }
lent-many = { $x } leva { $y } votos, mais de um quinto de todos.
result-lent = { $n ->
    [one] Um destes votos era emprestado.
   *[other] { $n } destes votos eram emprestados.
 }
refuse-nobody-lends = Aqui nenhuma forma de decidir deixa emprestar votos. A rede teria de adotar uma primeiro.
refuse-lend-to-nobody = Para tudo, só pode emprestá-lo a alguém. Para não o emprestar mais, retome-o.
refuse-lend-to-oneself = O seu voto já é seu. Escolha outra pessoa.
refuse-run-lends-not = Nesta proposta os votos não se podem emprestar.
refuse-lent-already = Já o emprestou assim.
refuse-lent-count = Empresta-se o voto para, no máximo, { $arg } assuntos ao mesmo tempo. Retome um primeiro.
refuse-not-lent = Para isto não emprestou nada.
refuse-template-lends = Os votos emprestam-se entre pessoas, e onde algo se decide: retire lent, joiners ou a voz dos hubs.

## Hubs, regiões, suplentes
region = Região
region-none = nenhuma região
regions-title = O que diz cada região
regions-says = Diz
kind-place = Um hub pertence a uma região
effect-place = { $x } pertence à região { $y }
effect-place-none = { $x } não pertence a nenhuma região
effect-voice-substitute = { $x } pode tomar o lugar de quem fala por { $y }, até { $until }
effect-voice-latitude = { $x } fala por { $y } até { $until }, como os membros decidirem, com margem para a redação
latitude-label = vinculado, com margem: pode seguir uma mudança de mera redação sem voltar a perguntar
latitude-note = Se só muda a redação, mantém-se o que se decidiu.
substitute-label = como suplente: toma o lugar de quem fala
substitute-note = Suplente: só fala quando toma o lugar de quem fala.
substitutes = Suplentes
swap = Que fale { $x } em vez de { $y }
swap-alone = Que fale { $x }
wording-label = Só muda a redação: os hubs que deram margem ficam com o que decidiram
result-members = Das pessoas a quem os hubs perguntaram: { $x } sim, { $y } não.
rule-name-regions = maioria das regiões
rule-name-double = maioria dos hubs e dos seus membros
refuse-region-circle = Uma região é um círculo da rede. Crie-a primeiro, ou escolha outra.
refuse-wording-changes-effects = O que acontece se for adotada é mais do que redação. Deixe-o como está, ou retire a marca.
refuse-latitude-instructed = A margem é para uma voz vinculada. Vincule-a, ou retire a margem.
refuse-not-a-substitute = Esta pessoa não é suplente agora. O hub nomeia uma por decisão.
refuse-speaks-not = Esta pessoa não fala pelo hub agora. Veja outra vez a página do hub.
refuse-somebody-speaks = Alguém fala pelo hub. Diga quem a pessoa suplente substitui.
refuse-swap-yours = Só quem fala, ou a pessoa suplente, pode fazer isto.
refuse-template-hubs-only = As regiões e os membros contam ao lado dos hubs, numa votação que decide: retire joiners e a voz das pessoas.

## Relatórios, acordos quebrados, tensões partilhadas
report-due = O próximo relatório deve chegar até { $x }.
report-late = em atraso
report-give = Relatar
report-words = O que fez com este mandato, e o que quer que lhe perguntem?
report-file = Pôr em ata o relatório
reports = O que se relatou
report-days-label = Relata pelo menos uma vez a cada tantos dias (vazio: sem relatórios)
term-ends-soon = termina daqui a { $x }
deviations = Quando alguém não fez o que estava acordado
deviate = Não fiz o que estava acordado
deviate-hint = Às vezes esperar custa mais do que quebrar um acordo. Diga-o às claras; na terceira vez, o acordo volta para revisão.
deviate-file = Dizer
deviation-reason = Por que razão esperar teria custado mais
deviation-affected = A quem afeta:
deviation-cleanup = O que faço agora a esse respeito:
tension-share = Também sinto esta tensão
tension-unshare = Já não a sinto
tension-shared = { $n ->
    [one] Outra pessoa também a sente
   *[other] Outras { $n } pessoas também a sentem
 }
refuse-tension-shared = Já o disse, ou a tensão é sua.
refuse-tension-not-shared = Não disse que também a sente.
refuse-deviations-count = Já foi quebrado { $arg } vezes. Em vez disso, proponha mudá-lo.
refuse-recalled-lately = Este mandato foi confirmado há pouco. Durante três meses, o seu fim propõe-se a partir de uma tensão que pelo menos { $arg } membros sintam: peça a outras pessoas que digam que também a sentem.
refuse-report-days = Entre dois relatórios passam de 7 a { $arg } dias.
refuse-reports-count = Um mandato guarda, no máximo, { $arg } relatórios.
effect-reports = { $n ->
    [one] relata todos os dias
   *[other] relata pelo menos uma vez a cada { $n } dias
 }
double-so-far = Ao lado dos hubs contam as pessoas a quem eles perguntam: dos seus sins e nãos, pelo menos { $share } tem de ser sim. Até agora { $yes } sim, { $no } não. Se nenhum hub perguntar, nada passa.
result-regions = Por regiões: { $x } de { $y } dizem sim.
refuse-time-long-ago = Esse dia é demasiado antigo. Indique um dia depois de 1970.

## O relato de uma contagem
trace-ballots = Boletins que contam: { $valid }; vazios: { $empty }. A escolher: { $seats }.
trace-ballots-spend = Boletins que contam: { $valid }; vazios: { $empty }.
trace-quota = Quota, em votos: { $votes }.
trace-stage = Etapa { $number }
trace-stage-gone = já em nenhuma opção: { $exhausted }; perdido ao cortar casas decimais: { $lost }
trace-totals-votes = Votos:
trace-totals-approvals = Aprovações:
trace-totals-scores = Notas, somadas:
trace-totals-means = Notas, em média:
trace-totals-supporters = Apoios:
trace-totals-dots = Pontos:
trace-totals-borda = Pontos Borda:
trace-totals-copeland = Copeland: pares ganhos menos pares perdidos:
trace-elected = Escolhido: { $option } (votos: { $votes }).
trace-elected-last = Escolhido: { $option } (votos: { $votes }); restam tantas opções quantos os lugares.
trace-surplus = O excedente de { $option } é transferido: { $surplus } de { $votes }.
trace-eliminated = { $option } é a opção com menos votos, { $votes }, e sai.
trace-tie = Empate: { $among }. { $reason }: { $taken }.
trace-tie-earlier = Na etapa { $stage } havia diferença
trace-tie-preferences = Mais boletins preferem
trace-tie-top-scores = Mais vezes a nota mais alta
trace-tie-totals = A soma mais alta
trace-tie-supporters = Mais apoios
trace-tie-cost = O custo mais baixo
trace-tie-borda = Mais pontos Borda entre elas
trace-tie-lot = Por sorteio
trace-finalists = Passam à segunda volta { $first } e { $second }.
trace-runoff = Segunda volta, em boletins: { $first } { $x }, { $second } { $y }.
trace-preferred = Preferida em tantos boletins (linha sobre coluna):
trace-paths = Caminhos mais fortes (de linha a coluna):
trace-condorcet = { $option } vence cada uma das outras, aos pares.
trace-condorcet-none = Nenhuma vence cada uma das outras, aos pares; estas vencem todas as restantes: { $smith }.
trace-condorcet-loser = { $option } perde com cada uma das outras.
trace-locked = { $winner } sobre { $loser }, margem { $margin }: fica fixado.
trace-not-locked = { $winner } sobre { $loser }, margem { $margin }: fica de fora, fecharia um círculo.
trace-endowment = Votaram: { $voters }; a cada pessoa cabem { $each }.
trace-funded = { $option } recebe o dinheiro: custo { $cost }, aprovações { $supporters }, no máximo { $price } por pessoa.
trace-short = { $option } não é pago pelas partes: custa { $cost }, e a quem o quer ({ $supporters }) restam { $left } em conjunto.
trace-passed = { $option } não cabe: custo { $cost }, restam { $left }.
trace-spent = Gasto: { $total } de { $budget }.
trace-raised = Para sobrar menos, a parte de cada um foi aumentada { $times } vezes, para { $each }; { $why }.
trace-raised-overspend = mais uma vez e gastar-se-ia mais do que há
trace-raised-exhausted = nada do que resta cabe
trace-raised-enough = o método não o faz mais vezes
trace-matched = { $option }: contribuído { $contributed }, complemento calculado { $subsidy }, complemento atribuído { $matched }.
trace-no-ballots = Não há nenhum boletim; nada se decide.
trace-no-lot = A sorte não decidiu nada.
trace-lot = Decidiu a sorte: algures, só a ordem para os empates, sorteada antes da contagem, fez a diferença.

# another instead
objection-moot = já não é precisa: pergunta-se por outra
path-moot = já não é precisa desde
option-set-aside = pergunta-se por outra
option-barred = não pode ocupar o papel
set-aside = Perguntar por outra
set-aside-hint = Os mesmos boletins contam-se outra vez sem esta opção, e pergunta-se a todos pela seguinte. As objeções que havia contra ela caem com ela.
set-aside-why = Qual é a razão para outra?
event-practice-set-aside = pergunta-se por outra em vez da escolhida
refuse-option-not-asked-about = Agora não se pergunta por esta. Veja a página outra vez.
refuse-candidate-leads-not = Quem também se candidatou não põe outra pessoa de lado. Deixe outra pessoa conduzir a ronda.
refuse-objector-leads-not = Só a sua própria objeção está de pé. Deixe outra pessoa conduzir a ronda, ou encontre o que a resolveria.
refuse-role-holders = Este papel já é ocupado por tantas pessoas quantas podem ao mesmo tempo ({ $arg }). Termine primeiro um mandato, ou escolha menos pessoas.
refuse-role-terms = Esta pessoa já ocupou o papel por tantos mandatos seguidos quantos são possíveis ({ $arg }). Peça a outra pessoa.
refuse-limit-range = Um limite é um número de 1 a { $arg }; deixe vazio onde não houver nenhum.
refuse-limits-same = Já tem esses limites.
refuse-link-held = Alguém já faz esta ligação, e uma ligação é uma só pessoa. Termine primeiro esse mandato.
refuse-set-aside-for-objection = Só se pergunta por outra quando uma objeção passou na análise. Espere que isso aconteça, ou deixe a pessoa escolhida dizer que não se candidata.

# circles, links, domains
domain = Domínio
domains = O que decide sem mais ninguém
domains-none = Ainda não se indicou nada que decida sem mais ninguém.
domain-lies-with = Com quem está
domain-now = agora aqui
domain-passed = passou adiante
domain-passed-to = passado a
domain-policies = O que está acordado sobre ele
domain-no-policies = Ainda nada está acordado sobre ele.
domain-policies-hint = Se dois se contradisserem, conta o de cima: quem passou o domínio vem antes de quem o tem.
domain-agree = Propor um acordo sobre ele
domain-about = É sobre um destes domínios?
domain-hint = Indique o que só este grupo decide, sem ter de perguntar a mais ninguém. Pode passar-se a um círculo dentro dele ou a um papel.
domain-to = A que círculo ou papel?
take-domain-back = Retomar para { $x }
kind-domain = Indicar um domínio
kind-pass-on = Passar adiante
kind-take-back = Retomar
kind-end-domain = Terminar este domínio
kind-amend-role = Dizer o papel de outro modo
kind-end-role = Terminar o papel
kind-link-role = Usar um papel de outro grupo
kind-add-to-role = Esperar mais dele aqui
kind-unlink-role = Deixar de usar este papel
link-role-hint = Quem o tem passa a exercê-lo também para este grupo. Pode acrescentar algo ao que faz aqui; o que é no grupo de onde vem não muda.
role-adds = O que mais se espera dele aqui?
role-used-by = Usado também por
role-duty = Quem o ocupa tem uma tarefa nas rondas ou entre círculos?
role-acting = Por enquanto, a cargo de: { $x }
role-unfilled = Ninguém responde por ele.
role-unfilled-above = Quem responde por estar vago: { $x }.
duty-none = Nenhuma
duty-facilitator = Conduz as rondas
duty-lead = Conduz o círculo, em nome do grupo que o contém
duty-delegate = Fala pelo círculo no grupo que o contém
links-title = Quem faz a ligação
links-hint = Duas pessoas fazem parte tanto deste círculo como de { $x }: uma conduz aqui, a outra fala lá.
link-lead = Conduz
link-delegate = Fala
link-missing = esse papel ainda não existe
uses-title = Papéis de outros grupos que usa
reported-title = Onde alguém participou em nome do seu círculo
effect-role-amend = O papel { $x } é escrito de novo, com o nome { $y }
effect-role-limit = Limita-se quem ocupa o papel { $x }: { $y }
effect-role-end = Termina o papel { $x }, e com ele todos os seus mandatos
effect-role-link = { $y } usa o papel { $x }
effect-role-add = Do papel { $x } espera-se mais: { $y }
effect-role-unlink = { $y } deixa de usar o papel { $x }
effect-domain = Só { $x } decide sobre { $y }
effect-pass-on = { $x } passa para { $y }
effect-take-back = { $y } retoma { $x }
effect-end-domain = { $x } deixa de ser domínio de um só grupo
effect-allocate-chosen = { $x } paga o que for escolhido a quem o propôs
effect-recall = { $money } voltam de { $y } para { $x }: { $what }
event-mandate-role-limited = limitou-se quem pode ocupar um papel
event-mandate-role-amended = um papel foi dito de outro modo
event-mandate-role-linked = outro grupo usa um papel
event-mandate-role-added-to = espera-se mais de um papel
event-mandate-role-unlinked = um papel deixou de ser usado
event-body-domain-defined = um domínio foi indicado
event-body-domain-passed-on = um domínio foi passado adiante
event-body-domain-taken-back = um domínio foi retomado
event-body-domain-ended = um domínio terminou
refuse-domain-unknown = Esse domínio não existe. Veja a página outra vez.
refuse-domain-over = Esse domínio terminou. Indique-o de novo onde for preciso.
refuse-domain-elsewhere = Este grupo não tem parte nesse domínio. Apresente a proposta no grupo que o tem ou que o passou adiante.
refuse-domain-from-above = Um círculo recebe os seus domínios do grupo que o contém. Apresente a proposta lá.
refuse-domains-count = Já há tantos domínios quantos uma rede pode ter ({ $arg }). Termine um primeiro.
refuse-domain-with-role = Está com um papel. Retome-o primeiro.
refuse-domain-inside = Passe-o a um círculo dentro deste grupo ou a um dos seus papéis.
refuse-domain-there = Já está com este grupo; não há nada a retomar.
refuse-domain-passed-on = Foi passado adiante. Retome-o primeiro.
refuse-link-in-circle = Só um círculo tem uma ligação assim. Escolha outra tarefa.
refuse-link-once = Este círculo já tem um papel assim. Dê esse a alguém.
refuse-links-are-two = A dupla ligação de um círculo são duas pessoas. Escolha outra pessoa.
refuse-link-belongs = Quem faz a ligação de um círculo faz parte também do grupo que o contém. Convide primeiro essa pessoa para lá, ou escolha outra.
refuse-role-there = Este papel já é usado aqui. Em vez disso, acrescente-lhe algo.
refuse-role-not-linked = Este papel não é usado aqui. Primeiro é preciso decidir usá-lo.
refuse-role-duty-stays = Um papel com uma tarefa nas rondas ou entre círculos fica onde está. Defina um próprio.
refuse-linked-count = Já usam o papel tantos grupos quantos o podem usar ({ $arg }). Defina um próprio.
refuse-added-count = Já se acrescentou ao papel tudo o que é possível ({ $arg }). Diga o papel de outro modo no grupo de onde vem.

# a process that broke down
breakdown-title = O seu processo deixou de funcionar
breakdown-text = Quem conduz as rondas no grupo que o contém pode conduzi-las também aqui, até dizer que volta a funcionar.
breakdown-spread = O processo de um grupo dentro deste deixou de funcionar, e lá ninguém corrigiu a falha.
breakdown-declare = Dizer que o processo deixou de funcionar
breakdown-hint = Para quando se quebram regras repetidamente, ou já nada se consegue decidir. Nesse caso, quem conduz as rondas no grupo que o contém pode conduzi-las aqui, até dizer que volta a funcionar.
breakdown-words = O que é que não funciona?
restore = Volta a funcionar
restore-words = O que se corrigiu?
event-body-breakdown-declared = o processo de um grupo deixou de funcionar
event-body-breakdown-spread = uma falha que ninguém corrigiu passou para o grupo que o contém
event-body-process-restored = o processo de um grupo volta a funcionar
refuse-breakdown-of-network = Nenhum grupo contém a rede: ninguém poderia dizer que volta a funcionar. Proponha a todos os hubs o que corrigiria a falha.
refuse-breakdown-by-facilitator = Só quem conduz as rondas aqui, ou no grupo que o contém, pode dizer isto.
refuse-breakdown-declared = Já foi dito.
refuse-breakdown-nobody-restores = No grupo que o contém ninguém conduz as rondas, por isso ninguém poderia dizer que volta a funcionar. Preencha primeiro esse papel.
refuse-breakdown-none = Ninguém disse que deixou de funcionar; não há nada a corrigir.
refuse-restored-from-above = Só quem conduz as rondas no grupo que o contém pode dizer que volta a funcionar.
refuse-output-not-here = Desta forma de decidir não pode sair isso. Tome outra forma, ou deixe isso de fora.
refuse-rule-by-outputs = { $arg } não decide isto: as suas próprias regras dizem o que pode sair dessa forma. Indique outra.
refuse-rule-by-choice = { $arg } escolhe entre opções: diz qual, não se se faz. Isto precisa de um modo que acabe em sim ou não, ou que escolha pessoas para os lugares e projetos para o dinheiro.
refuse-template-outputs = Indique assuntos das regras que se decidem, cada um uma só vez.

# advice, asked again and heard after
affected-title = A quem afeta sem que se tenha perguntado
affected-say = Isto afeta-me e ninguém me perguntou
affected-how = Qual é o efeito no seu caso?
affected-answer = A sua resposta, depois de ouvir
affected-stand-by = Manter a decisão
affected-review = Pôr a decisão em revisão
affected-stands = Ouviu-se; a decisão mantém-se
affected-reviewed = Ouviu-se; a decisão está em revisão
affected-waits = Cabe a { $x } ouvir isto
do-hear = Ouvir
need-hear = Isto afeta alguém a quem não se perguntou
event-practice-said-affected = algo afeta alguém a quem não se perguntou
event-practice-affected-heard = alguém a quem algo afeta foi ouvido
refuse-affected-too-late = Isso pode dizer-se durante { $arg } dias depois da decisão. Conteste o que se acordou, ou traga uma tensão.
refuse-affected-was-asked = A decisão foi sua, recebeu a pergunta ou deu conselho. Em vez disso, conteste o que se acordou.
refuse-affected-said = Já o disse.
refuse-affected-unknown = Isso não existe aqui. Veja a página outra vez.
refuse-not-decided-alone = Ninguém decidiu isto por sua conta depois de pedir conselho. Em vez disso, conteste o que se acordou.

# charts
practice-choice-creating = Olhar o assunto em conjunto
practice-choice-creating-when = Ainda ninguém sabe de que se trata, ou cada pessoa o sabe de outra maneira: o que se diz vai para quatro quadros, e anota-se onde o grupo chega. Não decide nada.
step-chart = Olhar em conjunto
step-chart-done = { $n } nos quadros
charts-title = O que se disse
chart-problem = De que se trata
chart-solution = O que se poderia fazer
chart-concern = O que há contra
chart-data = O que sabemos
chart-words = Nas suas palavras
chart-kind = Em que quadro?
chart-speaker = Quem o disse?
chart-speaker-me = Eu
chart-put = Pôr ali
chart-own = Sim, foi isso que eu disse
chart-not-owned = ainda por confirmar
arrivals = Onde o grupo chegou
arrivals-none = Ainda a lugar nenhum.
arrive = Anotar
arrive-words = Onde chegou o grupo? Não obriga ninguém.
arrival-contest = Eu não cheguei aí
arrival-contest-why = Em que ponto está, então?
arrival-not = { $x } está em outro ponto
arrival-propose = Propor isto
ending-closed = conversa concluída
came-closed = A conversa chegou ao fim; nada foi decidido.
result-closed = A conversa chegou ao fim e não decidiu nada.
event-practice-charted = algo foi posto num quadro
event-practice-chart-owned = alguém confirmou que um quadro tem o que disse
event-practice-arrived = um grupo chegou a algum ponto
event-practice-arrival-contested = alguém não chegou lá
refuse-chart-unknown = Isso não está nos quadros. Veja a página outra vez.
refuse-chart-not-yours = Só quem o disse pode confirmar.
refuse-chart-owned = Já o confirmou.
refuse-arrival-unknown = Isso não foi anotado. Veja a página outra vez.
refuse-arrival-contested = Já o disse.

# points that rest on others
point-rests-on = apoia-se em { $x }
refuse-point-rests-on-itself = Um ponto não pode apoiar-se em si próprio. Retire o número dele.
refuse-option-no-points = Aqui nada se apoia em outra coisa. Deixe em branco.

# spending together
practice-share-budget = Gastar em conjunto
practice-share-budget-when = Há uma quantia para o que os membros propuserem: cada pessoa marca aquilo por que pagaria, e gasta-se de modo que a quem quer o mesmo caiba a sua parte justa da quantia.
budget-in = Quanto há para gastar, em { $x }
budget-words = { $x } para gastar; pedem-se { $y }
budget-spent = { $x } gastos; restam { $y }
cost-in = Quanto custa, em { $x }
options-cost-paid = O que indicar aqui é pago a quem é responsável por esta proposta. O que outras pessoas propuserem é pago a elas.
options-cost-hint = Uma por linha: o que é, depois quanto custa, depois a razão, com uma barra | a separar.
kind-allocate-chosen = Paga-se o que for escolhido
kind-recall = Recupera-se dinheiro que tinha sido entregue
recall-from = De quem?
recall-why = Qual é a razão?
moved-recalled = Recuperado:
event-fund-recalled = recuperou-se dinheiro que tinha sido entregue
refuse-budget-needed = Diga quanto há para gastar.
refuse-budget-nothing = Aqui nada se gasta; deixe a quantia em branco.
refuse-chosen-costs-nothing = O que se escolheu não indica nenhum custo, por isso nada se pode pagar. Deixe o pagamento de fora.
refuse-role-own = O papel já é deste grupo. Em vez disso, diga o papel de outro modo.
reported-circle = Onde alguém participou em nome deste círculo
method-equal-shares-cost = partes iguais, cada projeto vale o seu custo
method-equal-shares-cardinality = partes iguais, cada projeto vale um
method-equal-shares-cost-add1e = partes iguais, que sobem até o dinheiro ser usado
method-equal-shares-cardinality-add1e = partes iguais, que sobem até o dinheiro ser usado, cada projeto vale um
method-equal-shares-cost-add1p = partes iguais, que sobem centésimo a centésimo; depois completa-se com o que mais pessoas querem
method-equal-shares-cardinality-add1p = partes iguais, que sobem centésimo a centésimo, cada projeto vale um; depois completa-se com o que mais pessoas querem
method-equal-shares-cost-add1u = partes iguais, que sobem; depois completa-se com o que mais pessoas querem
method-equal-shares-cardinality-add1u = partes iguais, que sobem, cada projeto vale um; depois completa-se com o que mais pessoas querem
method-greedy = primeiro o que mais pessoas querem
method-greedy-per-cost = primeiro o que mais pessoas querem pelo dinheiro que custa
method-phragmen = Phragmén: a menor carga para quem o quer
do-reopen = Voltar a perguntar
do-lent = Ver
do-trial = Decidir
need-reopen = Está à espera: responderam poucos, ou há uma objeção de pé. Volte a perguntar, ou caduca.
need-lent = Emprestou o seu voto a alguém que já não está; agora não vai a lado nenhum
need-trial = Termina o período de experiência deste hub; os hubs decidem sobre a sua voz
need-challenged = Em vigor e posto em causa; nenhuma proposta diz ainda o que será dele · { $x }

# carrying out
carrying-title = Pôr em prática
carried-out = posto em prática
carried-learned = O que se aprendeu
steps-none = Ainda ninguém se encarregou de nada.
steps-done = { $x } de { $y } feitos
step-plan = Encarregar-se de algo
step-what = O que há a fazer?
step-who = Quem o faz?
step-until = Até quando?
step-end = Feito, ou afinal não
step-words = No que deu, ou por que razão não
step-words-when = só é preciso se o deixar cair
step-done = Está feito
step-drop = Afinal não
step-was-done = feito em { $x }
step-dropped = deixado de lado
step-late = em atraso
step-gone = já não está aqui: é preciso outra pessoa
how-it-goes = Em que pé está
tell-how = Dizer em que pé está
tell-words = Em duas frases: até onde se chegou e o que falta.
finish = Está posto em prática
finish-words = O que aprendeu que possa servir a outras pessoas?
finish-for-good = Depois disto não se juntam mais passos e ninguém o pode reabrir. O acordo continua em vigor.
carries-title = Tem algo a seu cargo em
limit-holders = { $n ->
    [one] uma pessoa de cada vez
   *[other] no máximo { $n } pessoas ao mesmo tempo
 }
limit-terms = { $n ->
    [one] um mandato, depois outra pessoa
   *[other] no máximo { $n } mandatos seguidos
 }
limit-none = já nada é limitado
role-give = Propor quem o ocupa
kind-limit-role = Limitar quem ocupa o papel
limit-holders-label = Quantas pessoas o ocupam, no máximo, ao mesmo tempo?
limit-terms-label = Por quantos mandatos seguidos pode a mesma pessoa ocupá-lo?
limit-hint = Deixe vazio o que não é limitado. Quem o ocupa continua até ao fim do seu mandato; depois de um ano de pausa, volta-se a contar do início.
role-past = Quem o teve antes
role-changed = O que se decidiu sobre ele desde então
do-step = Tratar disso
need-step-is = A fazer por si: { $x }
need-step = Tem algo a seu cargo aqui, e o prazo está próximo
event-agreement-step-planned = alguém se encarregou de um passo de um acordo
event-agreement-step-done = um passo de um acordo foi feito
event-agreement-step-dropped = um passo de um acordo foi deixado de lado
event-agreement-told = alguém disse em que pé está um acordo
event-agreement-carried-out = um acordo foi posto em prática
refuse-carried-out = Já está posto em prática. Se houver mais a fazer, proponha uma mudança.
refuse-step-for-oneself = Encarregue-se do passo, ou peça a quem é responsável pelo acordo que o entregue a outra pessoa.
refuse-rests-not = A ronda não está em repouso. Veja a página outra vez.
refuse-found-by-other = Alguém se encarregou de o descobrir, e é essa pessoa que o diz. Diga o que sabe na conversa mais abaixo.
refuse-later-needs-agreement = Só quando um texto entra em vigor se pode tratar de algo mais tarde. Esta proposta não adota nenhum.
refuse-later-too-soon = Nesse dia o texto pode ainda não estar em vigor. Escolha um dia mais tarde.
refuse-rest-too-long = Não restaria tempo para a ronda seguinte. Escolha um dia mais cedo.
refuse-resolution-who = Encarregue-se disso, ou deixe-o a quem é responsável pela proposta.
refuse-steps-count = Já há tantos passos quantos um acordo pode ter ({ $arg }). Termine alguns primeiro.
refuse-step-unknown = Esse passo não existe. Veja a página outra vez.
refuse-step-over = Esse passo já terminou. Acrescente outro.
refuse-step-not-yours = Só quem tem o passo a seu cargo, ou é responsável pelo acordo, pode dizê-lo.
refuse-carriers-only = Só quem tem algo a seu cargo neste acordo diz em que pé está. Encarregue-se de algo, ou diga-o na conversa, mais abaixo.
refuse-told-count = Já se disse tudo o que cabe aqui ({ $arg }). Diga que está posto em prática, ou proponha uma mudança.
refuse-steps-open = Passos ainda em aberto: { $arg }. Diga de cada um que está feito, ou que afinal não.
