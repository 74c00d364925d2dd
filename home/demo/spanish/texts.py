"""What the demo society says in Spanish. Everything in it is invented."""

from datetime import time

from home.demo.compose import figure, h2, note, p, quote, ul

HOME = {
    "title": "Sociedad de Psicoterapia de Grupo de Merrow Bay",
    "tagline": "Terapeutas que trabajan en grupo y aprenden unos de otros",
    "hero_title": "Nadie debería aprender a solas a conducir grupos",
    "hero_text": "Somos terapeutas de Merrow Bay y sus alrededores que trabajamos con grupos; nos formamos, nos "
    "consultamos y cenamos juntos. Aquí encontrará lo que hacemos en español.",
    "picture": "tea-table",
    "body": [
        quote(
            "El grupo siempre lo sabe antes que quien lo conduce. Todo nuestro oficio consiste en enterarnos un poco "
            "antes.",
            "Ruth Castellane",
            "en su despedida como presidenta",
        ),
        note(
            "¿Busca un grupo para usted?",
            "Varios de nuestros miembros conducen grupos en español. Escríbanos desde <b>Contacto</b> y le diremos "
            "quién tiene plazas y qué conviene preguntar antes de la primera sesión.",
        ),
    ],
}

CONTACT = {
    "title": "Contacto",
    "intro": "Escríbanos sobre la afiliación, un evento o un grupo que esté buscando. La secretaría responde a la "
    "mayoría de los mensajes en tres días laborables. No envíe la historia clínica de nadie y no use este formulario "
    "en una emergencia: llame al número de emergencias del lugar donde se encuentre.",
    "thanks": "Gracias, su mensaje ha llegado. Normalmente tendrá noticias nuestras en tres días laborables.",
    "reasons": ["Afiliación", "Formación y eventos", "Encontrar un grupo", "Otro asunto"],
}

TOPICS = [
    ("el-oficio", "El oficio", "Lo que se aprende conduciendo grupos."),
    ("dos-lenguas", "Dos lenguas", "Trabajar en una lengua y sentir en otra."),
]

KINDS = [
    ("formacion", "Formación", "Jornadas y talleres para profesionales."),
    ("grupo-de-consulta", "Grupo de consulta", "Colegas que traen sus grupos para pensarlos juntos."),
    ("encuentro", "Encuentro", "Cenas y tardes sin más orden del día que verse."),
]

PAGES = [
    {
        "slug": "quienes-somos",
        "title": "Quiénes somos",
        "translates": "about",
        "summary": "Una sociedad pequeña de terapeutas que trabajan con grupos, fundada en torno a una olla de sopa.",
        "picture": "harbor-morning",
        "body": [
            p(
                "La sociedad reúne a profesionales de la psicología, el trabajo social, la medicina y el "
                "acompañamiento pastoral que trabajan con grupos en Merrow Bay. Organizamos formación, grupos de "
                "consulta y cenas, y mantenemos una lista de grupos abiertos al público."
            ),
            h2("En español"),
            p(
                "Desde hace unos años, cada vez más personas de la bahía piden un grupo en español, y cada vez más "
                "colegas los conducen. Lo que empezó como una mesa aparte en la cena anual es hoy un programa propio: "
                "un grupo de consulta, una jornada al año y una mesa que ya no está aparte."
            ),
            h2("Cómo participar"),
            ul(
                "Venga a una cena: no hace falta ser miembro ni avisar.",
                "Pida una plaza en el grupo de consulta.",
                "Escríbanos si conduce un grupo en español y quiere figurar en la lista.",
            ),
        ],
    }
]

ARTICLES = [
    {
        "slug": "la-silla-de-quien-traduce",
        "title": "La silla de quien traduce",
        "summary": "En un grupo con dos lenguas siempre hay alguien que traduce. Lo que esa persona calla mientras lo "
        "hace dice más que lo que repite.",
        "authors": ["mateo-fairweather"],
        "topics": ["dos-lenguas", "el-oficio"],
        "days_ago": 12,
        "picture": "chairs-circle",
        "body": [
            p(
                "Nadie se lo pidió. En la tercera sesión, Elena empezó a decir en inglés lo que Rubén acababa de decir "
                "en español, y en la cuarta todos la miraban a ella cuando él abría la boca. El grupo había encontrado "
                "su intérprete y yo, que entiendo las dos lenguas, tardé un mes en darme cuenta de lo cómodo que me "
                "resultaba."
            ),
            p(
                "Traducir es un trabajo y también un escondite. Mientras repetía las palabras de Rubén, Elena no decía "
                "ninguna suya. Nadie la interrumpía, nadie le preguntaba, y todos le daban las gracias al final. Era "
                "la persona más oída del grupo y la menos conocida."
            ),
            h2("Lo que dejó sin traducir"),
            p(
                "Un miércoles, Rubén dijo algo sobre su hermano y Elena no lo tradujo. Hubo un silencio. Alguien "
                "preguntó qué había dicho. «Nada», contestó ella, «que lo echa de menos». No era lo que él había dicho. "
                "Había dicho que no le perdonaba, y lo había dicho mirándola."
            ),
            p(
                "Esperé a que fuera él quien lo corrigiera, y lo hizo, despacio, en inglés. Fue la primera frase que el "
                "grupo le oyó en esa lengua. Después Elena lloró, también en inglés, y por primera vez nadie supo quién "
                "tenía que traducir."
            ),
            note(
                "Sobre las personas de este texto",
                "La escena está compuesta a partir de varios grupos. Los nombres y las circunstancias son inventados.",
            ),
        ],
    },
    {
        "slug": "tres-cosas-que-no-digo-en-la-primera-sesion",
        "title": "Tres cosas que no digo en la primera sesión",
        "summary": "Las normas caben en una hoja. Lo que las sostiene, no, y decirlo el primer día solo sirve para "
        "calmar a quien lo dice.",
        "authors": ["maribel-quist"],
        "topics": ["el-oficio"],
        "days_ago": 41,
        "picture": "open-notebook",
        "body": [
            p(
                "La primera sesión me pone nerviosa, y cuando estoy nerviosa explico. Durante años expliqué demasiado. "
                "Ahora llevo una hoja con cuatro normas, la leo en voz alta y me callo. Estas son tres cosas que he "
                "aprendido a no añadir."
            ),
            h2("Que aquí no pasa nada malo"),
            p(
                "No es verdad, y todos lo saben. Alguien se sentirá solo, alguien llegará tarde en el peor momento, y "
                "yo misma me equivocaré. Prometer lo contrario obliga al grupo a protegerme la promesa."
            ),
            h2("Que no tengan prisa"),
            p(
                "La prisa suele ser mía. Si digo que hay tiempo, quien lleva veinte años esperando para hablar oye que "
                "puede esperar otro poco."
            ),
            h2("Que confíen en el grupo"),
            p(
                "La confianza no se pide. Llega una tarde cualquiera, cuando alguien vuelve después de haber dicho que "
                "no volvería, encuentra su silla en el sitio y nadie hace de ello un acontecimiento."
            ),
            figure("stones-balance", "La hoja con las cuatro normas cabe debajo de cualquiera de estas piedras."),
        ],
    },
    {
        "slug": "una-mesa-que-ya-no-esta-aparte",
        "title": "Una mesa que ya no está aparte",
        "summary": "Crónica de una cena en la que la mesa en español se quedó sin sillas y hubo que juntarla con las "
        "demás.",
        "authors": ["aurelia-montclair"],
        "topics": ["dos-lenguas"],
        "days_ago": 75,
        "picture": "lanterns-evening",
        "body": [
            p(
                "Habíamos previsto ocho sillas. A las siete y cuarto éramos catorce, y el camarero del Copper Dory, que "
                "nos conoce, ya estaba empujando la mesa hacia la de al lado sin preguntar a nadie. Así empezó la "
                "velada en que dejamos de ser la mesa del rincón."
            ),
            p(
                "Hubo sopa de pescado, hubo una sin pescado y hubo una discusión sobre si la palabra «duelo» pierde o "
                "gana algo por significar también combate. La ganó Tobias, que no habla español, con el argumento de "
                "que en su lengua las dos cosas se distinguen y no por eso duelen menos."
            ),
            quote("Vine por la lengua y me quedé por la sobremesa.", "Una asistente, al recoger el abrigo"),
            p(
                "La próxima cena está en el calendario. Quien quiera venir no necesita ser miembro, ni hablar bien "
                "español, ni avisar. Solo conviene llegar antes de las siete y cuarto."
            ),
        ],
    },
]

EVENTS = [
    {
        "slug": "grupo-de-consulta-en-espanol",
        "title": "Grupo de consulta en español",
        "summary": "Hora y media para pensar con colegas un grupo que usted conduce. Cada vez presenta una persona.",
        "kind": "grupo-de-consulta",
        "week": 1,
        "weekday": 2,
        "start": time(18, 30),
        "end": time(20),
        "rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=WE",
        "venue": "hospice-seminar-room",
        "speakers": [("mateo-fairweather", "Conduce")],
        "prices": [("Miembros", "0"), ("Otras personas", "15.00")],
        "picture": "rain-window",
        "body": [
            p(
                "Quien presenta trae un grupo, no un caso: qué ocurrió, qué sintió y qué habría querido decir. Los "
                "demás escuchan primero y preguntan después. Nadie da consejos antes de la segunda media hora."
            ),
            p("Para una plaza, escriba a la secretaría. El grupo tiene un máximo de ocho personas."),
        ],
    },
    {
        "slug": "cena-en-el-copper-dory",
        "title": "Cena en el Copper Dory",
        "summary": "Una mesa larga, dos ollas de sopa y ningún orden del día. Miembros, parejas y quien esté pensando "
        "en asociarse.",
        "kind": "encuentro",
        "week": 3,
        "weekday": 4,
        "start": time(19),
        "end": time(22),
        "rrule": "",
        "venue": "copper-dory",
        "speakers": [("aurelia-montclair", "Anfitriona")],
        "prices": [],
        "picture": "tea-table",
        "body": [
            p(
                "Cada persona paga lo suyo; la sopa cuesta lo que cuesta en la carta. La sala del fondo tiene un "
                "escalón, y el personal coloca la rampa si se lo pedimos al reservar."
            )
        ],
    },
    {
        "slug": "escuchar-en-dos-lenguas",
        "title": "Escuchar en dos lenguas",
        "summary": "Una jornada sobre lo que cambia en un grupo cuando no todos sueñan en la misma lengua.",
        "kind": "formacion",
        "week": 6,
        "weekday": 5,
        "start": time(9, 30),
        "end": time(16),
        "rrule": "",
        "venue": "library-hall",
        "speakers": [("ines-okafor", "Docente"), ("mateo-fairweather", "Docente")],
        "prices": [("Miembros", "70.00"), ("Otras personas", "95.00"), ("Estudiantes", "30.00")],
        "picture": "lecture-hall",
        "body": [
            p(
                "Por la mañana, dos breves exposiciones y un grupo demostrativo en el que se puede hablar en cualquiera "
                "de las dos lenguas. Por la tarde, grupos pequeños con material de quienes participan."
            ),
            ul(
                "Quién traduce, y qué se ahorra quien lo hace.",
                "Cuándo cambiar de lengua acerca y cuándo aleja.",
                "Qué hacer cuando quien conduce no entiende.",
            ),
        ],
    },
]
