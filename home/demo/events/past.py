"""The events of the demo society that are over. Everything in them is invented."""

from home.demo.compose import (
    call_to_action,
    figure,
    h2,
    important,
    note,
    ol,
    p,
    quote,
    table,
    ul,
)

EVENTS = [
    {
        "slug": "board-meeting-budget",
        "title": "Extra board meeting: the budget",
        "summary": "The board settles next year’s budget, the rent at Chandler Row and the fees for guest teachers.",
        "kind": "meeting",
        "week": -3,
        "weekday": "thu",
        "start": "18:30",
        "end": "20:45",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "parish-house",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [("ines-okafor", "Chair"), ("maribel-quist", "Budget")],
        "picture": "",
        "body": [
            p(
                "Maribel sends the draft to the board a week ahead, on one sheet. Members who would like to "
                "see it can look at it in the office during opening hours or ask her for a copy."
            ),
            ol(
                "Minutes of the last meeting",
                "Rent: the landlord of 18 Chandler Row asks for eight percent more",
                "Fees for guest teachers, unchanged for six years",
                "How much the bursary fund may spend on the conference",
                "The boiler",
            ),
            p("Guests are welcome as always. The parish house is warmest near the piano."),
        ],
    },
    {
        "slug": "listening-for-shame",
        "title": "Listening for shame",
        "summary": "A study day with Samuel Orte on the feeling that makes people look at their shoes, and on "
        "what a group can do about it.",
        "kind": "training",
        "week": -4,
        "weekday": "sat",
        "start": "09:30",
        "end": "16:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "university-lecture-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/listening-for-shame",
        "registration_opens_weeks_before": 10,
        "registration_closes_days_before": 4,
        "prices": [
            ("Members", "110.00", ""),
            ("Non-members", "150.00", ""),
            ("Students", "35.00", "with a valid card"),
        ],
        "capacity_text": "70 places",
        "speakers": [("samuel-orte", "Teacher"), ("tobias-renner", "Chair")],
        "picture": "rain-window",
        "body": [
            p(
                "Shame seldom announces itself. It comes as lateness, as a joke, as advice to others, or as "
                "a sudden interest in the carpet. In a group it can spread in seconds, and it can be eased "
                "there better than anywhere, because the others turn out to have it too."
            ),
            h2("The day"),
            table(
                "Program",
                ("Time", "What we do"),
                ("9:30", "Talk: shame, guilt and embarrassment, and why leaders mix them up"),
                ("10:45", "Demonstration group, seven volunteers, fifty minutes"),
                ("11:50", "What the observers felt"),
                ("12:30", "Lunch in the cafeteria"),
                ("13:30", "The leader’s own shame: pairs, then silence, then tea"),
                ("15:00", "Three sentences that make it worse, and what to say instead"),
                ("15:45", "Closing circle"),
            ),
            h2("For whom"),
            p(
                "For anyone who leads groups or is in training to. Volunteers for the demonstration are "
                "drawn by lot in the morning from those who put a slip into the bowl; no one is picked. What "
                "they say is not photographed, recorded or quoted."
            ),
            p(
                "Bring something to write on and a pullover, as the hall is cool. Five and a half hours of "
                "continuing education. Refunds in full until two weeks before, half until four days before."
            ),
        ],
    },
    {
        "slug": "parish-house-supper",
        "title": "Supper at the parish house",
        "summary": "A potluck for members and friends, with three soups and a quiz about the society’s early minutes.",
        "kind": "social",
        "week": -6,
        "weekday": "fri",
        "start": "18:30",
        "end": "22:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "cancelled",
        "status_note": "The harbor office warned of flooding in the lower town and asked people to stay at home. "
        "Nobody had paid anything, and the three soups were eaten at the shelter a day later.",
        "attendance": "in_person",
        "venue": "parish-house",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [("Free", "0.00", "bring a dish for six")],
        "capacity_text": "",
        "speakers": [("aurelia-montclair", "Host")],
        "picture": "tea-table",
        "body": [
            p(
                "People whose names begin with A to H bring salad or bread, I to P something hot that is not "
                "soup, and Q to Z dessert. The soups are Aurelia’s: beet, fish, and a lentil one that "
                "contains nothing anybody has ever been allergic to."
            ),
            p(
                "At half past eight Ruth reads from the minutes of the first three years, and the tables "
                "guess how each vote came out. Last time the table of students won, having been born after "
                "all of them."
            ),
            p(
                "Please bring plates and forks for your own party, since the parish house has lent us twenty "
                "and would like to see twenty again."
            ),
        ],
    },
    {
        "slug": "confidentiality-working-evening",
        "title": "Ethics committee: working evening on confidentiality",
        "summary": "The committee revises the society’s consent form. Members may come with cases, disguised, "
        "and leave with at least an opinion.",
        "kind": "meeting",
        "committee": "ethics-committee",
        "week": -9,
        "weekday": "mon",
        "start": "18:00",
        "end": "20:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "hospice-seminar-room",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [
            ("yusuf-adeyemi", "Chair"),
            ("ruth-castellane", "Committee"),
            ("lenka-brodsky", "Guest, on online groups"),
        ],
        "picture": "",
        "body": [
            p(
                "Our consent form is nine years old. It does not mention messages between members, and it "
                "promises more about records than any of us can keep. Yusuf has drafted a new one of a "
                "single page."
            ),
            h2("The evening"),
            ol(
                "First hour, open to members: up to four cases, ten minutes each. Change everything that "
                "could identify a person.",
                "Second hour, committee: the draft, paragraph by paragraph.",
                "Last half hour: whether online groups need a form of their own. Lenka thinks not.",
            ),
            p(
                "If you cannot come, send remarks on the draft to the secretary. The form is to be ready for "
                "the members’ use within the month, and the committee would like two readers who are not "
                "therapists. Ask a cousin."
            ),
        ],
    },
    {
        "slug": "when-someone-leaves",
        "title": "When someone leaves",
        "summary": "Planned endings, sudden ones and the member who simply stops coming. A day with Hanne "
        "Solberg on how groups say goodbye.",
        "kind": "training",
        "week": -11,
        "weekday": "sat",
        "start": "09:30",
        "end": "15:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "library-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/when-someone-leaves",
        "registration_opens_weeks_before": 9,
        "registration_closes_days_before": 3,
        "prices": [("Members", "95.00", ""), ("Non-members", "130.00", ""), ("Students", "30.00", "")],
        "capacity_text": "28 places",
        "speakers": [("hanne-solberg", "Teacher")],
        "picture": "birds-wire",
        "body": [
            p(
                "Hanne has interviewed sixty-two former members of therapy groups about their last session. "
                "A third of them had not known that it was the last. Many remembered exactly what the leader "
                "said as they put on their coats."
            ),
            p(
                "We look at three ways of leaving: announced and celebrated, announced and fought about, and "
                "not announced at all. For each there is something a leader can prepare in the very first "
                "interview."
            ),
            table(
                "Program",
                ("Time", "What we do"),
                ("9:30", "Arrivals, and what we have left ourselves"),
                ("10:00", "Findings from the interviews, with voices (read by colleagues)"),
                ("11:15", "Practice: “I’m thinking of stopping.” What do you say next?"),
                ("12:30", "Lunch, bring your own"),
                ("13:30", "The empty chair: when to take it away"),
                ("14:30", "When the leader leaves: illness, retirement, a new job"),
                ("15:15", "We end on time"),
            ),
            h2("Please prepare"),
            p(
                "Write down the first names, changed, of everyone who has left a group of yours in the past "
                "two years, and one word for how. People tend to be surprised by the list. It stays in your "
                "bag."
            ),
            p(
                "Certificates for five hours are handed out at the end. Cancellation: everything back until "
                "fourteen days before, half until three days before."
            ),
        ],
    },
    {
        "slug": "an-afternoon-without-agenda",
        "title": "An afternoon without agenda",
        "summary": "One experiential group for people in their first five years, led by two colleagues who were "
        "there not long ago or very long ago.",
        "kind": "experiential-group",
        "week": -13,
        "weekday": "sat",
        "start": "13:00",
        "end": "17:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "hospice-seminar-room",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/without-agenda",
        "registration_opens_weeks_before": 6,
        "registration_closes_days_before": 5,
        "prices": [("Early-career members", "30.00", ""), ("Students", "15.00", ""), ("Guests", "45.00", "")],
        "capacity_text": "10 places",
        "speakers": [("ines-okafor", "Leader"), ("mateo-fairweather", "Co-leader")],
        "picture": "garden-benches",
        "body": [
            p(
                "Many training programs teach groups without ever putting the students in one. If yours did "
                "so, here is a first taste: two sessions of an hour and a half, a long break with tea, and "
                "half an hour at the end to ask the leaders why they did what they did."
            ),
            p(
                "You need no experience. You do not have to reveal anything. You may be bored, moved or "
                "annoyed, and all three are useful to know about."
            ),
            note(
                "Who should think twice",
                "If you are in the middle of a crisis, wait for the next one. If someone on your team or in "
                "your class is coming, tell us; the two of you may prefer different afternoons.",
            ),
            p("Wear something you can sit in for a long time. Inés brings the tea and Mateo the clementines."),
        ],
    },
    {
        "slug": "archive-day",
        "title": "Archive day",
        "summary": "The society’s papers, thirty-one boxes of them, are sorted by whoever turns up. Gloves, "
        "labels and sandwiches are provided.",
        "kind": "meeting",
        "week": -15,
        "weekday": "sat",
        "start": "",
        "end": "",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "library-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [("Free", "0.00", "")],
        "capacity_text": "",
        "speakers": [("joel-nakagawa", "In charge of the boxes"), ("ruth-castellane", "Remembers who is who")],
        "picture": "threads",
        "body": [
            p(
                "The public library has offered to keep our archive if it arrives in order. We start at ten "
                "and stop at four, and an hour of your time is a help."
            ),
            ul(
                "Table one: minutes and bylaws, by year",
                "Table two: conferences, with a pile for photographs of people nobody can name",
                "Table three: letters. Anything about a patient or a complaint goes unread into the locked "
                "box for Yusuf",
                "Table four: what can be thrown away, judged by two people each time",
            ),
            p(
                "Ruth sits in the armchair by the window with the photographs. If you were a member before "
                "1998, please come and sit with her for a while."
            ),
        ],
    },
    {
        "slug": "lighthouse-walk",
        "title": "Walk to the lighthouse",
        "summary": "Four miles along the breakwater and over the rocks at low tide, in pairs that change at "
        "every marker post.",
        "kind": "social",
        "week": -18,
        "weekday": "sun",
        "start": "10:30",
        "end": "14:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "sailing-club",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [("Free", "0.00", "")],
        "capacity_text": "",
        "speakers": [("aurelia-montclair", "Host"), ("maribel-quist", "Knows the tide")],
        "picture": "lighthouse-dusk",
        "body": [
            p(
                "We meet in front of the sailing club and leave at a quarter to eleven, because the tide "
                "will not wait for people looking for parking. There are nine marker posts on the way, and "
                "at each of them everyone finds a new companion. By the end you will have talked with nine "
                "people, or been quiet with them."
            ),
            figure("waves-abstract", "From the seventh post one has to mind the spray."),
            p(
                "The first mile is flat and paved and can be done with a stroller or a wheelchair; there is "
                "a bench at the second post, where Maribel waits with a flask for those who turn back. After "
                "that you need boots and a free hand."
            ),
            p("Dogs may come on a leash. In heavy rain we walk anyway, and in lightning we sit in the clubhouse."),
        ],
    },
    {
        "slug": "the-first-six-sessions",
        "title": "The first six sessions",
        "summary": "Beginning a group: choosing the members, the contract, the opening evening, the first "
        "absence and the first quarrel. With Tobias Renner.",
        "kind": "training",
        "week": -22,
        "weekday": "sat",
        "start": "09:00",
        "end": "16:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "library-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/first-six-sessions",
        "registration_opens_weeks_before": 10,
        "registration_closes_days_before": 3,
        "prices": [("Members", "115.00", ""), ("Non-members", "155.00", ""), ("Students and residents", "35.00", "")],
        "capacity_text": "30 places",
        "speakers": [("tobias-renner", "Teacher"), ("priya-venkataraman", "On early dropout")],
        "picture": "stairs-light",
        "body": [
            p(
                "Half of those who drop out of a group do so before the seventh session. Most of the work of "
                "keeping them is done early, some of it before they have met each other. This day goes "
                "through the first six evenings one after the other."
            ),
            h2("Hour by hour"),
            table(
                "Program",
                ("Time", "What we do"),
                ("9:00", "Coffee"),
                ("9:15", "Before session 1: whom to invite, whom to send elsewhere, how to prepare both"),
                ("10:30", "Session 1, played by volunteers: the first four minutes, three times over"),
                ("12:00", "Lunch, brought in"),
                ("13:00", "Sessions 2 and 3: someone is missing, someone talks too much"),
                ("14:15", "Priya: who leaves early, and what one can see beforehand"),
                ("15:00", "Tea"),
                ("15:15", "Sessions 4 to 6: the first anger at the leader"),
                ("16:15", "Questions, and a list for Monday"),
            ),
            h2("For whom"),
            p(
                "For people who will begin a group within the year and for those who have begun several and "
                "lost members each time. Residents are welcome and should bring the schedule of their ward, "
                "because half of their questions will be about it."
            ),
            h2("What you take home"),
            p(
                "A guide for the first interview, a one-page agreement for members, and the telephone number "
                "of one other participant, to be called after your first session. Six and a half hours of "
                "continuing education."
            ),
            p("Cancel until two weeks before and you get everything back; until three days before, half."),
        ],
    },
    {
        "slug": "book-evening-nine-keys",
        "title": "Book evening: a memoir of a night nurse",
        "summary": "Tea, a round table and a book about twenty years of handing over the keys at six in the morning.",
        "kind": "social",
        "week": -27,
        "weekday": "tue",
        "start": "19:00",
        "end": "21:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "parish-house",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [("hanne-solberg", "Host")],
        "picture": "candle",
        "body": [
            p(
                "<i>Nine Keys and a Whistle</i> is the memoir of a nurse on a closed ward. She never uses "
                "the word “group”, and yet there is one on every page: the day shift, the night shift, the "
                "men who cannot sleep, and the kitchen at four."
            ),
            p(
                "Hanne asks everyone to bring one scene in which somebody does the right thing by accident. "
                "Those who disliked the book are needed, since at the last evening we all agreed by eight "
                "o’clock and had to talk about the weather."
            ),
            p(
                "Three copies are at the office. The large-print edition can be ordered by the public "
                "library within a week."
            ),
        ],
    },
    {
        "slug": "silence-on-a-screen",
        "title": "Silence on a screen",
        "summary": "An online evening for people who lead video groups: telling thought from a frozen picture, "
        "and leaving a pause alone.",
        "kind": "training",
        "week": -31,
        "weekday": "thu",
        "start": "19:00",
        "end": "21:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://video-groups.example/silence/",
        "join_url": "https://meet.example/j/Gd3y-8KmQ-tR51",
        "registration_url": "https://register.example/mbgps/silence-on-a-screen",
        "registration_opens_weeks_before": 7,
        "registration_closes_days_before": 1,
        "prices": [("Members", "30.00", ""), ("Non-members", "45.00", ""), ("Students", "10.00", "")],
        "capacity_text": "32 places",
        "speakers": [("lenka-brodsky", "Teacher")],
        "picture": "screen-tiles",
        "body": [
            p(
                "In a room you hear people breathe. In a call you hear nothing and begin to wonder about the "
                "connection, and after nine seconds somebody says, “Can you all hear me?” Lenka timed it in "
                "forty sessions."
            ),
            p(
                "The evening has three parts. First we keep a silence together and write down what each of "
                "us did in it. Then Lenka talks about sound, delay and the sight of one’s own face. Then we "
                "practice in fours, with a cue card for the leader."
            ),
            ul(
                "Please join from a computer, with a headset.",
                "Be in a room where you may be silent for five minutes without someone coming in to ask.",
                "Hide your own picture for the first half; instructions come with the link.",
            ),
            p("Two hours of continuing education. There is no recording, since most of it would be empty."),
        ],
    },
    {
        "slug": "experiential-weekend-by-the-water",
        "title": "Experiential weekend by the water",
        "summary": "Two small groups, one evening circle, plain meals and a harbor outside the window. From "
        "Friday at five to Sunday at two.",
        "kind": "experiential-group",
        "week": -32,
        "weekday": "fri",
        "start": "17:00",
        "end": "14:00",
        "days": 3,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "sailing-club",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/weekend-by-the-water",
        "registration_opens_weeks_before": 14,
        "registration_closes_days_before": 21,
        "prices": [
            ("Members", "280.00", "all meals"),
            ("Non-members", "360.00", "all meals"),
            ("Early-career", "180.00", "six places"),
        ],
        "capacity_text": "18 places, in two groups of nine",
        "speakers": [("ruth-castellane", "Leader"), ("ines-okafor", "Leader")],
        "picture": "harbor-morning",
        "body": [
            p(
                "Ruth has led this weekend for fifteen years and says that she knows less about it each "
                "time. Seven sessions in the small groups, and after supper a circle of everyone. There are "
                "no lectures, and nobody takes notes."
            ),
            table(
                "How the hours fall",
                ("Day", "Small groups", "Everyone"),
                ("Friday", "19:30", "Supper at 18:00, circle at 21:15"),
                ("Saturday", "9:00, 11:00, 15:00, 17:00", "Circle at 20:30"),
                ("Sunday", "9:00, 10:45", "Closing at 12:30, then lunch"),
            ),
            p(
                "On Saturday there are three hours free after lunch for a nap or the breakwater. Most people "
                "sleep at home; eight bunks are kept for those who come from far away."
            ),
            p(
                "Each of the leaders calls half of the participants beforehand. Please tell them if you are "
                "in treatment, newly bereaved or expecting a child, so that you can think together about "
                "whether this is the weekend for you. We refund everything but twenty dollars until three "
                "weeks before."
            ),
        ],
    },
    {
        "slug": "annual-conference-at-the-table",
        "title": "Annual conference: At the table",
        "summary": "Three days on food, money and who pays: what groups take in, what they refuse, and why "
        "nobody talks about the fee.",
        "kind": "conference",
        "week": -36,
        "weekday": "fri",
        "start": "13:00",
        "end": "13:00",
        "days": 3,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "university-lecture-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/at-the-table",
        "registration_opens_weeks_before": 18,
        "registration_closes_days_before": 10,
        "prices": [
            ("Members", "250.00", ""),
            ("Non-members", "330.00", ""),
            ("Students", "85.00", "with a valid card"),
            ("Saturday only", "135.00", ""),
        ],
        "capacity_text": "180 places",
        "speakers": [
            ("ines-okafor", "Opening talk"),
            ("ruth-castellane", "Large group"),
            ("maribel-quist", "Workshop on fees"),
            ("aurelia-montclair", "Supper"),
        ],
        "picture": "tea-table",
        "body": [
            p(
                "Groups are fed and charged. Somebody brings cookies to the third session, somebody is four "
                "weeks behind with the fee, and the leader, who notices both, mentions neither. This "
                "conference is about taking, giving and owing."
            ),
            h2("The three days"),
            table(
                "Outline",
                ("Day", "Morning", "Afternoon", "Evening"),
                (
                    "Friday",
                    "Arrival",
                    "Inés Okafor: “Who brought the cookies?” Small groups",
                    "Large group; bread and soup",
                ),
                ("Saturday", "Large group; papers", "Six workshops, twice", "Supper, cooked by members"),
                ("Sunday", "Small groups", "Closing circle at noon", ""),
            ),
            h2("Some of the workshops"),
            ul(
                "Maribel Quist: saying the fee aloud",
                "Aurelia Montclair: cooking groups in schools, with a stove",
                "Tobias Renner: the funeral meal",
                "Hanne Solberg: gifts at the end of a group",
            ),
            p(
                "For the Saturday supper, twelve members cook in the university kitchen under Aurelia’s "
                "command. If you can peel, tell us. Those with allergies get a list of everything in every "
                "pot."
            ),
            p(
                "Lunches are included. Members offer guest beds, and a room with mats and toys is open all "
                "Saturday. Fifteen hours of continuing education; refunds in full until thirty days before "
                "and half until ten days before."
            ),
            figure(
                "lecture-hall",
                "The Alder Lecture Hall, where the rings of chairs are set up by the first twenty people to arrive.",
            ),
        ],
    },
    {
        "slug": "annual-meeting-new-bylaws",
        "title": "Annual meeting: the new bylaws",
        "summary": "Reports, the accounts, elections, and a vote on bylaws that fit on six pages instead of nineteen.",
        "kind": "meeting",
        "week": -40,
        "weekday": "sun",
        "start": "14:00",
        "end": "17:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "library-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [("ines-okafor", "Chair"), ("ruth-castellane", "Bylaws"), ("maribel-quist", "Accounts")],
        "picture": "map-town",
        "body": [
            p(
                "The draft of the new bylaws has been with all members for eight weeks. Thirty-one of you "
                "wrote back, and Ruth’s group has gone through every letter. The version we vote on was "
                "mailed ten days ago; please bring it, as paper is scarce at the door."
            ),
            ol(
                "Welcome and remembrance",
                "Reports of the president and the committees",
                "Accounts and audit",
                "Bylaws: amendments first, each debated for ten minutes at most, then the whole",
                "Election of the president and five members of the board",
                "Any other business",
            ),
            important(
                "Two thirds",
                "The bylaws need the votes of two thirds of those present. If you must leave early, come "
                "anyway for item 4, which will begin no later than a quarter past three.",
            ),
            p(
                "Full, early-career, student and retired members vote. Friends of the society are welcome to "
                "listen and to pour the tea."
            ),
        ],
    },
    {
        "slug": "nominations-for-the-board",
        "title": "Last day for nominations to the board",
        "summary": "Members may nominate one another, or themselves, for the presidency and five seats on the board.",
        "kind": "deadline",
        "week": -44,
        "weekday": "fri",
        "start": "",
        "end": "",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://nominations.merrowbay.example/",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [],
        "picture": "",
        "body": [
            p(
                "A nomination needs the name of the person, the office, five lines about why, and the "
                "person’s own “yes”. Self-nominations count the same and are more common than people think."
            ),
            p(
                "Board members give about four hours a month and one weekend a year. They are paid in soup. "
                "If you wonder whether you are the right one, call Ruth, who has talked a good many people "
                "into it and several out of it."
            ),
            p(
                "Nominations reach the secretary by midnight and are sent to all members a week later, in "
                "alphabetical order, without pictures. The election takes place at the annual meeting four "
                "weeks from now."
            ),
        ],
    },
    {
        "slug": "six-chairs-for-new-leaders",
        "title": "Six chairs: a group for new leaders",
        "summary": "A long Saturday for people who led their first group this year: an experiential group in "
        "the morning, the same group’s talk about leading after lunch.",
        "kind": "experiential-group",
        "week": -46,
        "weekday": "sat",
        "start": "09:30",
        "end": "16:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "parish-house",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/six-chairs",
        "registration_opens_weeks_before": 8,
        "registration_closes_days_before": 7,
        "prices": [
            ("Early-career members", "45.00", "with lunch"),
            ("Students", "20.00", "with lunch"),
            ("Guests", "60.00", "with lunch"),
        ],
        "capacity_text": "Two groups of six",
        "speakers": [("tobias-renner", "Leader"), ("hanne-solberg", "Leader")],
        "picture": "chairs-circle",
        "body": [
            p(
                "In the first year of leading, one is mostly alone with the question of whether it is "
                "supposed to feel like this. Six people who ask the same make a good group. There are two of "
                "them, next door to each other, and they have lunch together."
            ),
            p(
                "In the morning each group meets twice as a group, with no task. After lunch the same six "
                "people talk about the groups they lead, one after another, twenty-five minutes each, and "
                "can hardly help noticing how the morning comes back."
            ),
            ul(
                "Bring no case notes. First names, changed, and what worries you are enough.",
                "Lunch is rice, beans and a pie.",
                "If you want to go on meeting, Tobias helps you find a room; three such groups still exist.",
            ),
            quote("I had thought it was me. It was week five.", "a participant, at lunch"),
        ],
    },
    {
        "slug": "board-retreat",
        "title": "Board retreat",
        "summary": "Two days at the sailing club to look at the next three years. Members’ wishes are read "
        "aloud first.",
        "kind": "meeting",
        "week": -50,
        "weekday": "sat",
        "start": "",
        "end": "",
        "days": 2,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "sailing-club",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "Board members only",
        "speakers": [("ines-okafor", "Chair"), ("joel-nakagawa", "Minutes")],
        "picture": "stones-balance",
        "body": [
            p(
                "Once in three years the board goes away, as far as the end of the breakwater. This meeting "
                "is not open, but what leads up to it is: a jar stands in the office for wishes, complaints "
                "and ideas, and everything in it is read aloud on Saturday morning before anyone may speak."
            ),
            ul(
                "Saturday morning: the jar; where our members live, work and come from, and who is missing",
                "Saturday afternoon: trainings, fees and the guest teachers",
                "Sunday morning: who will do all this when half of the board steps down",
                "Sunday afternoon: three promises, with names and dates beside them",
            ),
            p("The promises are printed in the next letter. Sleeping in the bunks is voluntary; breakfast is not."),
            call_to_action(
                "What does the board do?", "The board and its offices, with names.", "About the society", "about"
            ),
        ],
    },
    {
        "slug": "interpreters-in-the-circle",
        "title": "Interpreters in the circle",
        "summary": "A day on groups in two or three languages: seating, pace, who speaks to whom, and the "
        "interpreter as a member who is never asked how she is.",
        "kind": "training",
        "week": -76,
        "weekday": "sat",
        "start": "10:00",
        "end": "16:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "parish-house",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/interpreters",
        "registration_opens_weeks_before": 9,
        "registration_closes_days_before": 5,
        "prices": [("Members", "80.00", ""), ("Non-members", "110.00", ""), ("Interpreters", "0.00", "")],
        "capacity_text": "26 places, eight of them for interpreters",
        "speakers": [("ines-okafor", "Teacher"), ("desmond-achterberg", "Host")],
        "picture": "threads",
        "body": [
            p(
                "In the cannery quarter three languages are spoken on one staircase, and the clinic there "
                "has a group in all of them. Inés has led it for four years with the same two interpreters, "
                "who teach this day with her and are paid as teachers."
            ),
            h2("What we do"),
            table(
                "Program",
                ("Time", "Part"),
                ("10:00", "A round in whatever language you dreamed in as a child"),
                ("10:30", "Where to sit: next to, behind, or across"),
                ("11:30", "Practice in groups of nine with a real interpreter"),
                ("13:00", "Lunch, from the bakery downstairs at the clinic"),
                ("14:00", "What gets lost: jokes, politeness, the word for “sad”"),
                ("15:00", "The interpreters ask the therapists questions"),
            ),
            p(
                "Interpreters come free of charge. Therapists who speak only one language are particularly "
                "welcome and will be in the minority for once."
            ),
            p(
                "If you need the day interpreted for yourself, including into sign language, tell us two "
                "weeks ahead. Five hours of continuing education. Money back until fourteen days before; "
                "afterwards the place may be passed on."
            ),
        ],
    },
]
