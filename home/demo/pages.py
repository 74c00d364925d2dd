"""The standing pages of the demo society, its home and contact pages and one printed form. All text is invented."""

from home.demo.compose import (
    call_to_action,
    document,
    figure,
    h2,
    h3,
    highlight,
    important,
    newest_articles,
    next_events,
    note,
    officers,
    ol,
    p,
    quote,
    side_by_side,
    table,
    ul,
)

PAGES = [
    {
        "slug": "about",
        "title": "About the society",
        "summary": "Who we are, how nine therapists in a church basement became a society, what we do in a year "
        "and who sits on the board.",
        "picture": "hillside-houses",
        "body": [
            p(
                "We are about one hundred and forty therapists who lead groups in and around Merrow Bay: in "
                "clinics, schools and hospitals, at the hospice, in the county jail, in private practice and "
                "on screens. Some of us have done it for forty years, and some are about to seat their first "
                "eight people in a circle. We are a society so that nobody has to learn this alone."
            ),
            h2("How it began"),
            p(
                "In 1986 nine people who led groups at three different clinics began to meet on the first "
                "Monday of the month in the basement of St. Elowen’s. They told each other what had gone "
                "wrong. The basement was damp and cost nothing. By the third year there were thirty of them, "
                "and somebody proposed bylaws; the minutes record that the discussion of whether to have a "
                "chairperson took five evenings."
            ),
            p(
                "In 1998 we rented the two rooms at 18 Chandler Row that are still our office, and in the "
                "same year we held our first conference, for sixty-one people and one dog. We have belonged "
                'to the <a href="https://cagps.example/">Continental Association of Group Psychotherapy '
                "Societies</a> since 2003. The first Monday is still kept free for members who want to talk "
                "about a session."
            ),
            figure(
                "chairs-circle", "The chairs from the basement moved with us. Three of the first nine are still in use."
            ),
            h2("What we do"),
            ul(
                "<b>Trainings.</b> Six to ten a year, from a lunch hour to two days, taught by members and guests.",
                "<b>Experiential groups.</b> Therapists take a member’s chair, for half a day or a whole weekend.",
                "<b>A yearly conference</b> of three days, with a large group that everyone complains about "
                "and nobody misses.",
                "<b>Consultation.</b> Peer groups by neighborhood, and an ethics advisor who answers within two days.",
                "<b>Suppers, walks and a boat.</b> Most referrals in this town begin over soup.",
                "<b>The journal pages,</b> where members write about their work and about what they have read.",
            ),
            h2("The board"),
            p(
                "The members elect the board at the annual meeting for two years. Nobody is paid, and nobody "
                "may hold the same office for more than three terms. Board meetings are open to members, "
                "apart from items that concern a person."
            ),
            table(
                "The board and those who work with it",
                ("Office", "Name"),
                ("President", "Inés Okafor"),
                ("Past president", "Ruth Castellane"),
                ("Secretary", "Joel Nakagawa"),
                ("Treasurer", "Maribel Quist"),
                ("Training chair", "Tobias Renner"),
                ("Membership chair", "Desmond Achterberg"),
                ("Social events", "Aurelia Montclair"),
                ("Early-career representative", "Mateo Fairweather"),
                ("Research liaison", "Priya Venkataraman"),
                ("Online groups working party", "Lenka Brodsky"),
                ("Editor of the journal pages (no vote)", "Hanne Solberg"),
                ("Ethics advisor (no vote)", "Yusuf Adeyemi"),
            ),
            h2("Money"),
            p(
                "Two thirds of our income are dues, and the rest comes from trainings and the conference. We "
                "take no money from companies. The treasurer’s report is read aloud at the annual meeting, "
                "and any member may see the books by appointment."
            ),
            call_to_action(
                "Questions about us?",
                "Joel Nakagawa, our secretary, reads the messages on most weekdays.",
                "Write to us",
                "contact",
            ),
        ],
    },
    {
        "slug": "membership",
        "title": "Membership",
        "summary": "The kinds of membership, what each costs, what you get for it, and how to join in four steps.",
        "picture": "tea-table",
        "body": [
            p(
                "You can join if you lead groups, are learning to, or used to. Your profession does not "
                "matter: we have social workers, psychologists, psychiatrists, counselors, nurses, chaplains "
                "and one drama teacher. What we ask is that you take part in something at least once a year "
                "and that you keep our <b>code of conduct</b>."
            ),
            h2("Kinds of membership and dues"),
            table(
                "Dues for one membership year",
                ("Kind", "For whom", "Per year"),
                ("Full", "Licensed professionals who lead groups", "$140"),
                ("Early-career", "The first five years after your license", "$70"),
                ("Student", "Students, interns and residents", "$35"),
                ("Retired", "Members who no longer practice", "$60"),
                ("Friend", "Anyone who wishes us well; no vote", "$50"),
                ("Solidarity", "Full members who can pay more than they must", "$200"),
            ),
            note(
                "If the dues are too much",
                "Write one line to the treasurer and name the sum you can pay. Maribel Quist agrees to it, "
                "asks for no reasons and tells no one. The solidarity dues of other members make up the "
                "difference.",
            ),
            h2("What you get"),
            ul(
                "The members’ price for trainings and the conference, usually a quarter less.",
                "A place in a peer consultation group near where you live or work, or online.",
                "An answer from the ethics advisor within two working days.",
                "The weekly letter, with rooms to share, groups that have a free chair and requests for referrals.",
                "The library of some six hundred books at Chandler Row, and the key to it.",
                "A vote at the annual meeting (all kinds except friends).",
            ),
            h2("How to join"),
            ol(
                "Write to us through the contact page and choose “Membership”. Tell us which kind suits you "
                "and, in two or three sentences, what groups you lead or hope to lead.",
                "Desmond Achterberg, our membership chair, calls you. The call takes about twenty minutes, "
                "and you may ask him anything.",
                "If you are licensed, send your license number; students send a line from their program. We "
                "check it and keep no copy.",
                "You pay the dues by check or transfer. Your membership begins that day and runs for twelve months.",
            ),
            p(
                "New members are invited to the next newcomers’ breakfast and are given a companion for the "
                "first year: a member of some standing who saves you a chair at supper."
            ),
            h2("Renewing and leaving"),
            p(
                "We remind you twice before your year ends. If you do not renew, you stay on the list for "
                "two more months and then receive a last, friendly letter. To leave, a sentence by mail is "
                "enough. We do not return dues for part of a year, but we do not collect late ones either."
            ),
            call_to_action(
                "Join the society",
                "Tell us who you are and what groups you lead. Desmond will call you.",
                "Write to us",
                "contact",
            ),
        ],
    },
    {
        "slug": "find-a-group",
        "title": "Finding a group",
        "summary": "For people who are looking for a therapy group: what kinds there are, what to ask, what it "
        "costs, and where to turn when you cannot wait.",
        "picture": "autumn-path",
        "body": [
            important(
                "If you cannot wait",
                "This society is not an emergency service, and nobody reads our messages at night. If you "
                "might harm yourself or someone else, or if you are in danger, call the emergency number of "
                "the place where you are now, or go to the nearest hospital emergency department. If you "
                "can, ask someone to stay with you until help comes. Crisis lines, which you can call or "
                "text at any hour, are listed by your local health department.",
            ),
            p(
                "In a therapy group, six to nine people meet every week with one or two trained leaders. "
                "They talk about what troubles them and about what happens between them in the room. Most "
                "people are afraid before the first session and relieved after the third."
            ),
            h2("What kinds of groups there are"),
            ul(
                "<b>Open-ended groups</b> have no fixed end. People stay for a year or several and work on "
                "how they are with others.",
                "<b>Time-limited groups</b> run for eight to twenty sessions with one subject, such as "
                "panic, a divorce or a new diagnosis.",
                "<b>Bereavement groups</b> are for people who have lost someone. Many leaders advise waiting "
                "until some weeks after the death.",
                "<b>Skills groups</b> practice something: sleeping, stopping a quarrel, getting through a craving.",
                "<b>Online groups</b> meet by video. You need a room with a door and an hour when nobody will open it.",
            ),
            h2("How to look"),
            ol(
                "Ask your doctor, therapist or clinic whether they know of a group. They often do.",
                "Write to us and choose “Finding a group”. Say roughly what it is about, which evenings you "
                "have, and whether you would prefer to meet in person. Do not send your history; we do not "
                "need it.",
                "Joel Nakagawa asks our members which groups have a free chair and sends you up to three "
                "names, usually within a week. We cannot promise a place, and we do not choose for you.",
                "Call the leaders. Nearly all of them will see you once or twice alone before you join.",
            ),
            h2("Questions worth asking a leader"),
            ul(
                "What is your training in leading groups, and for how long have you led this one?",
                "Who else is in it, in general terms? How many people, of what ages?",
                "What do members promise each other about confidentiality?",
                "What does it cost, and do I pay when I am away?",
                "How do people leave?",
            ),
            p(
                "A leader should be able to answer all of these without being offended. If something about a "
                "first meeting leaves you uneasy, say so there, or look further. You owe nobody a reason."
            ),
            h2("What it costs"),
            p(
                "In Merrow Bay a session in private practice costs between $40 and $85. The clinics and the "
                "university have groups on a sliding scale, and the bereavement groups at the hospice are "
                "free. Ask your insurer whether it pays for group therapy; it often does when it is slow to "
                "pay for other kinds."
            ),
            h3("What you will be asked to sign"),
            p(
                "Most leaders give you a form that says what will be kept private and what will not. Ours, "
                "which members may use, is here to read beforehand."
            ),
            document("Consent form for group members", "Read the consent form"),
            call_to_action(
                "Ask us for names",
                "A few lines are enough. We pass nothing on without asking you.",
                "Write to us",
                "contact",
            ),
        ],
    },
    {
        "slug": "code-of-conduct",
        "title": "Code of conduct",
        "summary": "What members and guests may expect of one another at our events, in our groups and on our "
        "lists, and what happens when it goes wrong.",
        "picture": "stones-balance",
        "body": [
            p(
                "This code holds for everyone who comes to an event of the society, in a room or on a "
                "screen, and for everyone who writes on our mailing lists. It does not replace the ethics "
                "code of your profession. The members adopted it by vote, and any member may propose a "
                "change at the annual meeting."
            ),
            h2("What we ask"),
            ul(
                "Speak of patients so that nobody could recognize them, even if nobody in the room could know them.",
                "What members say about themselves in an experiential group stays there. You may speak about "
                "what you yourself learned.",
                "Disagree with what was said. Leave alone the accent, body, age, faith, color, sex, money "
                "and school of the one who said it.",
                "Call people by the names and pronouns they give.",
                "Take no photograph and make no recording unless everyone in it has said yes beforehand.",
                "A teacher or leader begins no romantic or business relationship with a participant during "
                "an event or in the year after it.",
                "Nobody has to drink, touch, be touched, tell a story or stay in the room.",
                "On the lists: no advertising more than once a month, and no diagnosis of public figures.",
            ),
            h2("Groups are allowed to be difficult"),
            p(
                "Anger, rivalry and dislike are a part of what we study, and an uncomfortable group is not a "
                "breach of this code. Contempt, threats and retaliation are. If you cannot tell which it "
                "was, ask."
            ),
            h2("When something goes wrong"),
            ol(
                "If you can, tell the person, or tell the leader of the event. Much is settled there.",
                "If you cannot or do not want to, go to anyone on the board, or write through the contact "
                "page and ask for the ethics advisor. You may bring someone with you.",
                "Yusuf Adeyemi, our ethics advisor, listens to you first and asks what you would like to "
                "happen. He does nothing without telling you, unless somebody is in danger or the law "
                "obliges him.",
                "He then hears the other person. Both of you get an answer in writing within thirty days.",
            ),
            p(
                "The board may ask someone to apologize, to stay away from certain events, to stop teaching "
                "for us, or to leave the society. The person concerned has no vote in it. A decision can be "
                "appealed once, to three members drawn by lot who did not take part in the first one."
            ),
            note(
                "If it concerns the board or the advisor",
                "Write to the past president, Ruth Castellane, who then takes the advisor’s place. "
                "Complaints about her go to the president.",
            ),
            p(
                "Nobody will be worse off here for having complained in good faith, including those whose "
                "complaint is not upheld."
            ),
        ],
    },
    {
        "slug": "privacy",
        "title": "Privacy",
        "summary": "What this website stores about you, for how long, and who can see it. No cookies for "
        "readers, and contact messages are deleted after 180 days.",
        "picture": "",
        "body": [
            p(
                "You can read this website without telling us anything about yourself. This page says in "
                "plain words what is stored when you do more than read."
            ),
            h2("If you only read"),
            p(
                "We set no cookies for readers. We do not count you, follow you from page to page or build a "
                "profile of you. Our pages load no advertising, no statistics, no fonts and no “like” "
                "buttons from other companies. That is why there is no banner to click away."
            ),
            h2("If you write to us"),
            p(
                "The contact form stores your name, your e-mail address, the reason you chose and your "
                "message, so that the secretary can answer. The secretary and the officer concerned can read "
                "it, and nobody else. Messages are deleted after <b>180 days</b>. If you want yours deleted "
                "sooner, write and say so; you need not give a reason."
            ),
            important(
                "Please do not send us a history",
                "If you are looking for a group, tell us which evenings you have and roughly what it is "
                "about. Diagnoses, medication and the names of other people are better kept for the leader "
                "you choose.",
            ),
            h2("If you register for an event"),
            p(
                "Some events have a link to a registration page. That page belongs to a different service, "
                "and what you enter there is not stored on this website. The training chair receives a list "
                "of names and e-mail addresses, and destroys it when the certificates have been sent."
            ),
            h2("If you are named here"),
            p(
                "Members of the board, authors and teachers appear with a name, a short biography and "
                "sometimes a picture. They have read and agreed to what stands there and can change it or "
                "take it down at any time."
            ),
            h2("Those who write the pages"),
            p(
                "The few members who edit this website sign in with a password, and the site sets a cookie "
                "for them so that it remembers they have. If you do not sign in, this does not concern you."
            ),
            h2("Third parties"),
            p(
                "We give and sell nothing to third parties. A court could order us to hand something over; "
                "there would be little to hand over."
            ),
            h2("Your questions"),
            p(
                "You may ask at any time what we have stored about you, have it corrected, or have it "
                "deleted. Joel Nakagawa answers such questions within two weeks."
            ),
            call_to_action("Ask about your data", "Choose “The website” as your reason.", "Write to us", "contact"),
        ],
    },
    {
        "slug": "accessibility",
        "title": "Accessibility",
        "summary": "How we try to make this website and our events usable for everyone, what does not work well "
        "yet, and whom to tell.",
        "picture": "stairs-light",
        "body": [
            p(
                "Some of our members listen to this website, some enlarge it to four times its size, and one "
                "uses it with a switch held in his mouth. We want all of them to get to the supper. This "
                "page says how far we have come."
            ),
            h2("The website"),
            p(
                "We aim for level AA of the Web Content Accessibility Guidelines (WCAG), version 2.2. In "
                "practice this means:"
            ),
            ul(
                "Everything can be reached with the keyboard, and you can see where you are.",
                "Headings, lists and tables are marked up as such, so that a screen reader can jump between them.",
                "Text can be enlarged to 400 percent without having to scroll sideways to read it.",
                "Nothing blinks, and nothing plays by itself.",
                "Pictures that carry a meaning have a description; decorative ones are passed over in silence.",
                "Pages can be printed, since a good part of our members read them that way.",
            ),
            h2("What does not work well yet"),
            ul(
                "Newsletters from before 2015 are scanned paper. Tell us which one you need, and someone "
                "will type it out for you.",
                "Some videos of talks have captions that a machine made. They get names wrong.",
                "The registration pages for events belong to another service. If one gives you trouble, "
                "register with us by mail or telephone.",
            ),
            h2("Events"),
            p(
                "Every venue has notes on steps, elevators, parking and buses. Most of our rooms can be "
                "reached without a step; where they cannot, we say so. With two weeks’ notice we can usually "
                "arrange live captions, a sign language interpreter, large-print handouts, a quiet room, or "
                "a chair that suits your back. None of it costs you anything. A companion who comes along to "
                "assist you does not pay."
            ),
            h2("Tell us"),
            p(
                "If something keeps you out, we would like to know, and we would rather hear it twice than "
                "not at all. Write through the contact page and choose “The website” or “Trainings and "
                "events”, or call the office at (555) 555-0142 and leave a message. You will have an answer "
                "within five working days. If the answer does not satisfy you, ask for Inés Okafor, our "
                "president."
            ),
            call_to_action(
                "Report a barrier", "Say what you were trying to do and what stopped you.", "Write to us", "contact"
            ),
        ],
    },
]

HOME = {
    "hero_title": "Nobody should learn to lead groups alone",
    "hero_text": "We are therapists in and around Merrow Bay who work with groups, and we train, consult and "
    "eat together. Come to a training, look for a group, or pull up a chair at the next supper.",
    "picture": "chairs-circle",
    "body": [
        next_events("What is on", 5),
        highlight("annual-conference-the-quiet-ones"),
        newest_articles("New articles", 5),
        quote(
            "The group always knows before the leader does. Our whole trade is to find out a little sooner.",
            "Ruth Castellane",
            "from her farewell as president",
        ),
        side_by_side(
            "",
            call_to_action(
                "Looking for a group for yourself?",
                "Our members lead groups for grief, illness, fatherhood, life after prison and a good deal else.",
                "How to find one",
                "find-a-group",
            ),
            call_to_action(
                "Become a member",
                "Members pay less for trainings and have someone to call after a bad session. Students join for $35.",
                "Kinds of membership",
                "membership",
            ),
            call_to_action(
                "Come to supper",
                "On the first Friday of the month a table is laid at the Copper Dory. You need not know anybody.",
                "The next supper",
                "first-friday-supper",
            ),
        ),
        officers("Who we are", "Nobody is paid, and everybody can be written to."),
    ],
}

PEOPLE_PAGE = {
    "intro": "About one hundred and forty of us belong to the society. These are the ones who keep it going, and "
    "those who write and speak here. Nobody is paid; everybody can be written to.",
}

CONTACT = {
    "title": "Contact",
    "intro": "Write to us about membership, an event, a group you are looking for or a mistake on this "
    "website. The secretary answers most messages within three working days. Please do not send "
    "anyone’s medical history, and do not use this form in an emergency: call the emergency "
    "number of the place where you are.",
    "thanks": "Thank you, your message has arrived. You will usually hear from us within three working "
    "days. If you do not, call the office at (555) 555-0142 and leave your name and number.",
    "reasons": ["Membership", "Trainings and events", "Finding a group", "The website", "Something else"],
}

# Its text is consent-form.html, printed to consent-form.pdf by a browser.
DOCUMENT = {"title": "Consent form for group members"}
