"""The events of the demo society that are to come and take place once. Everything in them is invented.

``week`` counts from the week of the day on which the demo is loaded. An event that goes on past midnight has
``days: 2``, since it ends on its second day. ``open_points`` say what is to be announced, and in which week. The
fourth part of a price is the number of days before the first on which it is had for the last time. What an entry
leaves out is in ``__init__.py``, what it says of credits in ``education.py``.
"""

from home.demo.compose import (
    call_to_action,
    document,
    h2,
    h3,
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
        "slug": "half-day-process-group",
        "title": "Half-day process group for therapists",
        "summary": "Four hours in a member’s chair with eight colleagues. For anyone who has lately only sat in "
        "the leader’s.",
        "kind": "experiential-group",
        "week": 1,
        "weekday": "sat",
        "start": "09:00",
        "end": "13:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "parish-house",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/half-day-process-group",
        "registration_opens_weeks_before": 8,
        "registration_closes_days_before": 14,
        "prices": [("Members", "60.00", ""), ("Non-members", "85.00", ""), ("Students", "25.00", "")],
        "capacity_text": "9 places",
        "speakers": [("ruth-castellane", "Leader")],
        "picture": "chairs-circle",
        "body": [
            p(
                "There is no topic and there are no exercises. Nine people sit down, Ruth sits with them, "
                "and after a while somebody says something. We work twice for an hour and forty minutes, "
                "with a break in between in which there is bread and cheese and, by custom, no talk about "
                "the group."
            ),
            p(
                "The morning suits therapists who have been leading for some time and notice that they "
                "listen to everyone except themselves. Couples, business partners and people who supervise "
                "each other should not come to the same one; Ruth will call you if she sees a difficulty in "
                "the list."
            ),
            p(
                "Registration closes two weeks ahead so that she can do so. If you would like to be on the "
                "waiting list, write to the training chair."
            ),
            note(
                "What is said",
                "What you hear stays in the parish house. You may tell anyone what you found out about yourself.",
            ),
        ],
    },
    {
        "slug": "supper-at-the-copper-dory",
        "title": "Supper at the Copper Dory",
        "summary": "One long table, one pot of chowder and one without fish. Members, partners and anyone who "
        "is thinking of joining.",
        "kind": "social",
        "week": 2,
        "weekday": "thu",
        "start": "18:30",
        "end": "21:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "sold_out": True,
        "attendance": "in_person",
        "venue": "copper-dory",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/supper-copper-dory",
        "registration_opens_weeks_before": 5,
        "registration_closes_days_before": 2,
        "prices": [("Everyone", "32.00", "food and tip; drinks are paid at the bar"), ("Students", "12.00", "")],
        "capacity_text": "36 chairs",
        "speakers": [("aurelia-montclair", "Host"), ("desmond-achterberg", "Host")],
        "picture": "ferry",
        "body": [
            p(
                "We have the back room from half past six. Aurelia puts out name cards in the first hour so "
                "that nobody sits next to the person they share an office with. After the main course "
                "everyone takes their glass and moves four chairs to the left."
            ),
            p(
                "There is fish chowder, a bean stew that is safe for vegans, bread, salad and an apple cake. "
                "Tell us about allergies when you register; the kitchen is careful if it knows two days "
                "ahead."
            ),
            p(
                "New people are met at the door by Desmond, who is tall and wears a yellow scarf for the "
                "purpose. You need not be a member, and you need not be good at suppers."
            ),
        ],
    },
    {
        "slug": "consent-forms-in-an-hour",
        "title": "Consent forms in an hour",
        "summary": "An online lunch hour with the ethics advisor: what a form for group members has to say, "
        "what it cannot promise, and how to talk it through.",
        "kind": "training",
        "committee": "ethics-committee",
        "week": 2,
        "weekday": "wed",
        "start": "12:00",
        "end": "13:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://lunch-hours.example/consent-forms/",
        "join_url": "https://meet.example/j/Zk42-pN9c-Ye6s",
        "registration_url": "https://register.example/mbgps/consent-forms",
        "registration_opens_weeks_before": 6,
        "registration_closes_days_before": 1,
        "prices": [("Free", "0.00", "")],
        "capacity_text": "",
        "speakers": [("yusuf-adeyemi", "Teacher")],
        "picture": "open-notebook",
        "body": [
            p(
                "In a group, confidentiality is promised by people who hold no license and cannot be "
                "sanctioned. A form that hides this is worse than none. Yusuf goes through the society’s "
                "form line by line in thirty minutes and leaves thirty for questions."
            ),
            h2("What we look at"),
            ul(
                "The sentence about other members’ discretion, and three ways to say it aloud",
                "Exceptions: danger, abuse, court orders, and what “when possible, you will be told first” "
                "commits you to",
                "Records of a session in which eight people spoke",
                "Members who meet in the supermarket, or online",
                "Minors, and parents who want to know",
            ),
            p("Please read the form beforehand and have your own beside it. Bring a sentence you are unsure about."),
            document("Consent form for group members", "The society’s form"),
            p(
                "The link comes by mail on the morning of the day. The hour is not recorded, because people "
                "ask better questions that way; a page of notes goes to all who registered. This is teaching "
                "and does not replace legal advice for your state."
            ),
        ],
    },
    {
        "slug": "dune-path-walk",
        "title": "Walk along the dune path",
        "summary": "Five slow miles from the ferry terminal to the old lifeboat shed and back, with a thermos "
        "at the far end.",
        "kind": "social",
        "week": 2,
        "weekday": "sun",
        "start": "10:00",
        "end": "13:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "cancelled",
        "status_note": "The boardwalk was damaged in a storm and the town has closed the path until further notice. "
        "There is nothing to do if you had signed up; Aurelia will propose another walk at the next "
        "supper.",
        "attendance": "in_person",
        "venue": "sailing-club",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [("Free", "0.00", "")],
        "capacity_text": "",
        "speakers": [("aurelia-montclair", "Host")],
        "picture": "waves-abstract",
        "body": [
            p(
                "We had meant to meet at the sailing club and walk out to the lifeboat shed, as we do every "
                "year, in pairs that change at each flight of stairs. The last mile of boardwalk now lies on "
                "the beach."
            ),
            p(
                "Those who want to walk that morning anyway will find Mateo and his daughter’s stroller in "
                "front of the library at ten, for a loop through the town park. That is his private offer "
                "and depends on the daughter."
            ),
            p(
                "If you had promised to bring soup, please keep it for the newcomers’ breakfast, where it "
                "will be eaten."
            ),
        ],
    },
    {
        "slug": "first-aid-for-ruptures",
        "title": "First aid for ruptures in groups",
        "summary": "A day on the minutes after trust has given way: how to notice a rupture, what to say first, "
        "what to leave for next week, and when to apologize.",
        "kind": "training",
        "week": 3,
        "weekday": "sat",
        "start": "09:30",
        "end": "16:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "library-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/first-aid-for-ruptures",
        "registration_opens_weeks_before": 8,
        "registration_closes_days_before": 3,
        "prices": [
            ("Members, early", "105.00", "", 10),
            ("Members", "120.00", ""),
            ("Non-members", "165.00", ""),
            ("Students", "40.00", "with a valid card"),
        ],
        "capacity_text": "Limited to 24 places",
        "speakers": [("samuel-orte", "Teacher")],
        "picture": "bridge-fog",
        "body": [
            p(
                "A joke lands badly. Someone is interrupted for the third time. The leader calls a man by "
                "the name of the man he replaced. For a second nobody breathes, and then the talk goes on as "
                "if nothing had happened. What the leader does in the next ten minutes often decides whether "
                "two members come back."
            ),
            p(
                "Samuel has collected such moments for twenty years. In this day he shows how to see them "
                "while they happen, and what to say when you would rather look at the clock."
            ),
            h2("For whom"),
            p(
                "For therapists who lead at least one group, or have led one in the last year. The morning "
                "is for everyone; in the afternoon we work in two rooms, one of them for people in their "
                "first five years."
            ),
            h2("What to bring"),
            p(
                "Ten lines about a rupture in a group of yours, disguised so well that the members would not "
                "know themselves. You will read it to two colleagues and take it home again."
            ),
            h2("The teacher"),
            p(
                "Samuel Orte writes about shame and leadership and leads demonstration groups in many "
                "cities. He always asks the observers what they felt, so be prepared."
            ),
            h2("If you cannot come"),
            p(
                "Full refund until fourteen days before, half until three days before. After that you may "
                "pass your place to a colleague at no charge."
            ),
        ],
    },
    {
        "slug": "records-and-reasons",
        "title": "Records and reasons: what to write after a group",
        "summary": "An evening on session notes: one record per person, no names of others, and enough in it to "
        "help the colleague who stands in for you.",
        "kind": "training",
        "committee": "ethics-committee",
        "week": 4,
        "weekday": "mon",
        "start": "19:00",
        "end": "20:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "postponed",
        "status_note": "Yusuf has been called for jury service and the evening is put off; we will announce a new "
        "date. Paid places carry over, or write to the treasurer to have your money back.",
        "attendance": "in_person",
        "venue": "hospice-seminar-room",
        "public_url": "",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [("Members", "20.00", ""), ("Non-members", "35.00", "")],
        "capacity_text": "18 places",
        "speakers": [("yusuf-adeyemi", "Teacher"), ("joel-nakagawa", "Host")],
        "picture": "",
        "body": [
            p(
                "Ten o’clock, the group has gone, and you should write something about each of eight people "
                "before you forget who sat where. Most of us write too much about two of them and nothing "
                "about the rest."
            ),
            p(
                "Yusuf shows a form that takes twelve minutes for a whole group. We try it out on an "
                "invented session, read aloud by volunteers, and compare what nine therapists thought worth "
                "keeping."
            ),
            ul(
                "What belongs in the record and what in your own notebook, if you keep one",
                "Writing about a quarrel without naming the other person",
                "Who may ask to read it: the member, an insurer, a court",
                "How long to keep it, and how to destroy it",
            ),
            p(
                "Bring a pen. Laptops stay shut during the exercise, since we will be sitting in a circle "
                "and want to see one another."
            ),
        ],
    },
    {
        "slug": "newcomers-breakfast",
        "title": "Newcomers’ breakfast",
        "summary": "Rolls, eggs and an hour of questions for everyone who joined in the past year or may join "
        "in the next.",
        "kind": "social",
        "committee": "membership-committee",
        "week": 4,
        "weekday": "sun",
        "start": "09:00",
        "end": "11:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "parish-house",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/newcomers-breakfast",
        "registration_opens_weeks_before": 6,
        "registration_closes_days_before": 2,
        "prices": [("Free", "0.00", "")],
        "capacity_text": "",
        "speakers": [("desmond-achterberg", "Host"), ("mateo-fairweather", "Host")],
        "picture": "tea-table",
        "body": [
            p(
                "You have joined and know three names, two of them from the invoice. Come and eat. Desmond "
                "scrambles the eggs, Mateo looks after the coffee, and half of the board drops in to be "
                "asked things."
            ),
            h3("What people asked last time"),
            ul(
                "How do I find a consultation group that is not full?",
                "May I come to an experiential group if my own therapist will be there?",
                "Who rents out a room for six people on a weeknight?",
                "Do I have to go to the large group at the conference? (No.)",
            ),
            p(
                "Children are welcome and have a table with crayons. If a Sunday morning is impossible for "
                "you, Desmond also has coffee with people one at a time; ask him."
            ),
            call_to_action(
                "Not a member yet?",
                "Look at the kinds of membership first, or simply come and ask.",
                "Membership",
                "membership",
            ),
        ],
    },
    {
        "slug": "two-leaders-one-group",
        "title": "Two leaders, one group",
        "summary": "A training day for pairs: how co-leaders divide the work, what the group makes of their "
        "differences, and how to talk in the car afterwards.",
        "kind": "training",
        "week": 5,
        "weekday": "sat",
        "start": "10:00",
        "end": "16:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "mixed",
        "venue": "university-lecture-hall",
        "public_url": "https://two-leaders.example/",
        "join_url": "https://meet.example/j/W8hf-Ka2m-40Bx",
        "registration_url": "https://register.example/mbgps/two-leaders",
        "registration_opens_weeks_before": 10,
        "registration_closes_days_before": 5,
        "prices": [
            ("Members, per pair", "190.00", "two people"),
            ("Non-members, per pair", "260.00", "two people"),
            ("Single members", "110.00", "we find you a partner"),
            ("Students", "40.00", ""),
        ],
        "capacity_text": "20 pairs in the hall, 10 pairs online",
        "speakers": [("ruth-castellane", "Teacher"), ("mateo-fairweather", "Teacher")],
        "picture": "screen-tiles",
        "body": [
            p(
                "Co-leaders are usually put together by a timetable. They have one meeting about the room "
                "key and then sit down before eight people who see at once which of them is in charge, who "
                "likes whom, and which one to ask for permission to be late."
            ),
            p(
                "Ruth and Mateo have led a group together for two years, with thirty-four years of "
                "experience between them, thirty-two of them hers. They will speak about that too."
            ),
            h2("Coming alone, or by video"),
            p(
                "If you have no partner yet, register singly and we seat you with someone. Online pairs work "
                "in their own rooms with a helper, and should sit at two separate computers even if they "
                "share a house."
            ),
            h2("Practical things"),
            p(
                "Bring colored pencils and a list of the first names in your group, changed. The cafeteria is "
                "open at noon. Until fourteen days before you get everything back, until five days before "
                "half; later, send someone else."
            ),
        ],
    },
    {
        "slug": "training-committee",
        "title": "Training committee: planning the next half year",
        "summary": "Which trainings, by whom and at what price. Members with a wish or an idea are welcome for "
        "the first hour.",
        "kind": "meeting",
        "committee": "training-committee",
        "week": 5,
        "weekday": "wed",
        "start": "19:00",
        "end": "20:45",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "moved_online",
        "status_note": "The parish house is needed for a funeral supper that evening, so we meet by video at the "
        "same hour. Members find the link in the weekly letter.",
        "attendance": "online",
        "venue": "",
        "public_url": "https://board.merrowbay.example/training-committee/",
        "join_url": "https://meet.example/j/b5Tn-Vq7e-19Lj",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [("tobias-renner", "Chair"), ("priya-venkataraman", "Evaluation")],
        "picture": "",
        "body": [
            p(
                "Priya begins with the answers from the last evaluation forms. Forty-one people filled them "
                "in, and thirty of them want shorter lunches and longer breaks."
            ),
            ul(
                "Wishes from members (please send them to Tobias by the weekend before)",
                "A second training for people in their first year of leading",
                "Whether to raise the price for non-members",
                "Who looks after guests: beds, trains and supper",
            ),
            p(
                "The first hour is open. From eight o’clock the committee talks about particular teachers, "
                "and then guests leave the call."
            ),
        ],
    },
    {
        "slug": "book-evening-altos-standing",
        "title": "Book evening: a novel about a choir",
        "summary": "We talk about a novel in which eleven people sing together for a year and one of them "
        "stops. Come even if you have only read half.",
        "kind": "social",
        "week": 6,
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
        "picture": "bookshelf",
        "body": [
            p(
                "The novel is <i>Altos Standing</i>, the third by a writer from up the coast. A village "
                "choir rehearses in a net loft, the conductor falls ill, and nobody will say that the best "
                "voice has stopped coming. Hanne found it on the ferry and thinks it is the truest account "
                "of a leaderless group she has read this year."
            ),
            p(
                "We meet around the big table and begin with one passage each, read aloud, no longer than a "
                "minute. The bookshop on Cordwainer Street has set aside ten copies, and two more can be "
                "borrowed from our office."
            ),
            p("There is tea. Somebody usually brings a tart, and it would be good if it were not always Priya."),
        ],
    },
    {
        "slug": "call-for-proposals",
        "title": "Last day for conference proposals",
        "summary": "Workshops, papers and experiential sessions for the annual conference can be proposed until "
        "midnight.",
        "kind": "deadline",
        "committee": "conference-committee",
        "week": 6,
        "weekday": "fri",
        "start": "",
        "end": "",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://proposals.merrowbay.example/",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [],
        "picture": "open-notebook",
        "body": [
            p(
                "The conference is about <b>the quiet ones</b>: members who say little, leaders who wait, "
                "groups that fall silent, and people who are missing from groups altogether. We have room "
                "for fourteen sessions."
            ),
            ol(
                "Choose a form: paper (20 minutes), workshop (90 minutes) or experiential session (two hours).",
                "Write what happens in it, in 250 words that a first-year student would understand.",
                "Say what you need: chairs in a circle, a projector, a room with a carpet.",
                "Send it to the address above before midnight, Merrow Bay time.",
            ),
            p(
                "Three readers see each proposal without your name. You have an answer four weeks later. "
                "Presenters come to the conference for half price, and first-timers can ask Mateo to read a "
                "draft."
            ),
        ],
    },
    {
        "slug": "large-group-on-a-screen",
        "title": "The large group on a screen",
        "summary": "Gwen Ashdown teaches from London: sixty people, one call, and what becomes of size, "
        "distance and the wish to hide when everyone has a square.",
        "kind": "training",
        "week": 7,
        "weekday": "sat",
        "start": "15:00",
        "end": "18:00",
        "days": 1,
        "time_zone": "Europe/London",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://large-groups.example/on-a-screen/",
        "join_url": "https://meet.example/j/Rm6x-2cGu-77Pd",
        "registration_url": "https://register.example/mbgps/large-group-on-a-screen",
        "registration_opens_weeks_before": 12,
        "registration_closes_days_before": 1,
        "prices": [("Members", "55.00", ""), ("Non-members", "80.00", ""), ("Students", "15.00", "")],
        "capacity_text": "60 places, and we want at least 40",
        "speakers": [("gwen-ashdown", "Teacher"), ("lenka-brodsky", "Host")],
        "picture": "screen-tiles",
        "body": [
            p(
                "In a hall, a large group has a back row. On a screen everybody sits in front, and people "
                "invent other ways to disappear. Gwen has convened large groups for eighteen years, the last "
                "few of them also by video, and twice a year she teaches for us without leaving her kitchen."
            ),
            important(
                "Mind the clock",
                "The afternoon is held on London time. That is usually five hours ahead of Merrow Bay, so "
                "ten in the morning for most of us. For a few weeks in the year the difference is only four: "
                "go by the time your own device shows.",
            ),
            p(
                "You need a computer, since a telephone shows too few faces, and a room you will have to "
                "yourself for three hours. Latecomers are admitted until the large group begins and not "
                "after."
            ),
            p("Refunds in full until seven days before."),
        ],
    },
    {
        "slug": "late-boat",
        "title": "The late boat",
        "summary": "An evening on the bay that runs past midnight: slow engine, soup in mugs, an accordion, and "
        "nobody’s groups discussed before the lighthouse.",
        "kind": "social",
        "week": 8,
        "weekday": "fri",
        "start": "19:00",
        "end": "01:00",
        "days": 2,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "sailing-club",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/late-boat",
        "registration_opens_weeks_before": 6,
        "registration_closes_days_before": 7,
        "prices": [("Everyone", "48.00", "boat, soup and bread"), ("Under 16", "15.00", "with a grown-up")],
        "capacity_text": "42 on board, by order of the harbor master",
        "speakers": [("aurelia-montclair", "Host")],
        "picture": "moon-tide",
        "body": [
            p(
                "The <i>Patient Margaret</i> used to carry mail to the islands. On this one evening of the "
                "year she carries us. We board at seven, cast off at half past, go round the lighthouse and "
                "lie at anchor in the lee of Gannet Rock while the soup is heated."
            ),
            p(
                "Until the lighthouse it is forbidden to speak about work. After it, it is allowed, though "
                "few people do. Aurelia’s cousin brings his accordion and can be asked to stop."
            ),
            h2("What to bring"),
            ul(
                "A warm layer more than you think you need, at any time of year",
                "Shoes with soft soles",
                "A mug, marked with your name",
                "Something for the stomach if you are in doubt",
            ),
            h2("Getting off"),
            p(
                "A tender takes people ashore at ten and at half past eleven, so you need not stay to the "
                "end. The boat is back at the quay at one in the morning, and shared cars wait there. If the "
                "wind is above twenty-five knots we stay moored, eat the soup and give you half your money "
                "back; you get a message by three that afternoon."
            ),
        ],
    },
    {
        "slug": "leading-a-bereavement-group",
        "title": "Leading a bereavement group: a first day",
        "summary": "For therapists about to begin: whom to invite and when, the first evening, anniversaries, "
        "and how not to make a contest of losses.",
        "kind": "training",
        "week": 9,
        "weekday": "sat",
        "start": "09:30",
        "end": "15:30",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "rescheduled",
        "status_note": "Moved to this day from two weeks earlier because the hospice is having its heating "
        "replaced. Your place carries over; if the new day does not suit you, write to us and you "
        "get everything back.",
        "attendance": "in_person",
        "venue": "hospice-seminar-room",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/bereavement-first-day",
        "registration_opens_weeks_before": 14,
        "registration_closes_days_before": 7,
        "prices": [
            ("Members", "95.00", ""),
            ("Non-members", "130.00", ""),
            ("Hospice staff and volunteers", "30.00", ""),
        ],
        "capacity_text": "16 places",
        "speakers": [("joel-nakagawa", "Teacher"), ("tobias-renner", "Teacher")],
        "picture": "candle",
        "body": [
            p(
                "A widow of seventy and a man whose brother took his life three months ago can help each "
                "other a great deal, or not at all. Much depends on the talk you have with each of them "
                "before the group begins."
            ),
            p(
                "Joel has led the hospice’s group for eleven years, and Tobias works with families after a "
                "suicide. They teach what they do, including what they stopped doing."
            ),
            p(
                "The hospice is a house where people are dying. Please switch off your telephone before the "
                "east door, and do not be surprised if a family sits in the corridor. Some participants will "
                "have a fresh loss of their own; call Joel before you register, and he will help you decide."
            ),
            h2("What to bring"),
            p(
                "An indoor pair of shoes, and the outline of the group you are planning: how many evenings, "
                "for whom, where. If you have no plan yet, an imagined one will do."
            ),
        ],
    },
    {
        "slug": "bursary-applications",
        "title": "Last day to apply for conference bursaries",
        "summary": "Twelve people come to the annual conference free of charge. One page is enough, and no "
        "proof of income is asked for.",
        "kind": "deadline",
        "committee": "conference-committee",
        "week": 10,
        "weekday": "fri",
        "start": "",
        "end": "",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://bursaries.merrowbay.example/",
        "join_url": "",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "12 bursaries",
        "speakers": [],
        "picture": "",
        "body": [
            p(
                "The bursary covers the conference fee, the supper and, for those who live more than forty "
                "miles away, two nights with a member who has a spare bed. It is paid for by the solidarity "
                "dues."
            ),
            p(
                "Apply if the fee would keep you at home: students, people in agencies that pay for nothing, "
                "colleagues between jobs, therapists on parental leave. You need not be a member."
            ),
            p(
                "Write one page. Tell us what groups you lead or want to lead, and what you hope to take "
                "back. We ask for no proof of income. Mateo and two earlier holders read the pages and "
                "answer within two weeks."
            ),
        ],
    },
    {
        "slug": "member-societies-meeting",
        "title": "Meeting of the member societies",
        "summary": "The Continental Association calls its societies together, by the clock of the Pacific "
        "coast. Our members may listen.",
        "kind": "meeting",
        "week": 11,
        "weekday": "thu",
        "start": "16:00",
        "end": "18:00",
        "days": 1,
        "time_zone": "America/Los_Angeles",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://cagps.example/member-societies/",
        "join_url": "https://meet.example/j/4vNs-Hd8y-Xo3q",
        "registration_url": "",
        "registration_opens_weeks_before": None,
        "registration_closes_days_before": None,
        "prices": [],
        "capacity_text": "",
        "speakers": [("ines-okafor", "Our delegate"), ("lenka-brodsky", "Working party on online groups")],
        "picture": "city-roofs",
        "body": [
            p(
                "Twice a year the presidents of the regional societies meet by video. This time the office "
                "on the West Coast is host, so the meeting begins at four in the afternoon there and at "
                "seven in the evening in Merrow Bay."
            ),
            ul(
                "Dues to the association for the coming two years",
                "A common statement on groups across state lines, drafted by Lenka’s working party",
                "Exchange of guest teachers: who can offer a bed, and who a hall",
                "Report from the journal",
            ),
            p(
                "Inés votes for us. The board would like to know beforehand what you think of the statement; "
                "it can be read on the association’s page, and comments go to the secretary until the Monday "
                "before. Listeners keep their microphones off and are asked not to write in the chat."
            ),
        ],
    },
    {
        "slug": "annual-members-meeting",
        "title": "Annual meeting of the members",
        "summary": "Reports, the accounts, an election for four seats and a motion about the dues. In the "
        "library and on the screen.",
        "kind": "meeting",
        "week": 12,
        "weekday": "sun",
        "start": "14:00",
        "end": "17:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "mixed",
        "venue": "library-hall",
        "public_url": "https://board.merrowbay.example/annual-meeting/",
        "join_url": "https://meet.example/j/Ue9k-5rZb-Cw26",
        "registration_url": "https://register.example/mbgps/annual-meeting",
        "registration_opens_weeks_before": 6,
        "registration_closes_days_before": 2,
        "prices": [("Free", "0.00", "members only")],
        "capacity_text": "",
        "speakers": [("ines-okafor", "Chair"), ("maribel-quist", "Accounts"), ("joel-nakagawa", "Minutes")],
        "picture": "map-town",
        "body": [
            p(
                "Once a year the society belongs visibly to its members. Please come, even if you think "
                "everything is going well; the meeting needs thirty-five people present to decide anything, "
                "and two years ago we had thirty-five exactly because the librarian turned out to be one of "
                "us."
            ),
            h2("Agenda"),
            table(
                "Annual meeting",
                ("Time", "Item"),
                ("14:00", "Welcome, and the names of those who have died"),
                ("14:15", "Report of the president; reports of the committees, five minutes each"),
                ("15:00", "The accounts, read aloud by the treasurer; report of the two auditors"),
                ("15:30", "Tea"),
                ("15:50", "Motion: to raise full dues by ten dollars and leave all others as they are"),
                ("16:20", "Election of the secretary, the treasurer and two members of the board"),
                ("16:50", "Any other business"),
            ),
            h2("Voting"),
            p(
                "In the hall we vote with cards, on the screen with the poll function. Those who take part "
                "by video must register two days ahead so that the secretary can check the list. Proxies are "
                "not allowed; the bylaws say that one has to have heard the discussion."
            ),
            p(
                "Motions need five signatures and must reach the secretary three weeks before. The library "
                "closes at five on the dot, and supper afterwards is wherever Aurelia has found a table."
            ),
        ],
    },
    {
        "slug": "three-questions-after-every-session",
        "title": "Three questions after every session",
        "summary": "Priya’s short forms in practice: what to ask members in one minute, how to read the "
        "answers, and how to talk about a bad score.",
        "kind": "training",
        "week": 13,
        "weekday": "wed",
        "start": "17:30",
        "end": "20:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "tentative",
        "status_note": "",
        "open_points": [("ce", 6)],
        "attendance": "in_person",
        "venue": "hospice-seminar-room",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/three-questions",
        "registration_opens_weeks_before": 8,
        "registration_closes_days_before": 3,
        "prices": [("Members", "35.00", ""), ("Non-members", "50.00", ""), ("Students", "10.00", "")],
        "capacity_text": "20 places",
        "speakers": [("priya-venkataraman", "Teacher")],
        "picture": "open-notebook",
        "body": [
            p(
                "Leaders are poor judges of who is about to leave. In Priya’s clinic they guessed right in "
                "one case out of four; a slip of paper with three questions did better than any of them. She "
                "brings the slips."
            ),
            h2("What you will be able to do"),
            ul(
                "Hand out and collect a form in under two minutes without turning your group into a clinic",
                "Keep the answers in a drawing you can read at a glance",
                "Bring up a falling score in the next session, in words that do not sound like a reproach",
                "Decide which of your groups should not be measured at all",
            ),
            h2("How the evening goes"),
            p(
                "We fill in the form ourselves after a short group, first thing, and look at our own "
                "numbers. Then come forty minutes of teaching, soup, and an hour of practice with invented "
                "cases. Bring a calculator or a telephone that has one."
            ),
            p(
                "The date depends on the university’s timetable and is confirmed five weeks ahead. "
                "Registration opens when it is too late to change it."
            ),
        ],
    },
    {
        "slug": "membership-renewal",
        "title": "Membership renewal: dues are due",
        "summary": "The last day to renew without a reminder letter. Anyone who needs lower dues writes one "
        "line to the treasurer.",
        "kind": "deadline",
        "committee": "membership-committee",
        "week": 14,
        "weekday": "mon",
        "start": "",
        "end": "",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "online",
        "venue": "",
        "public_url": "https://dues.merrowbay.example/",
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
                "For all who joined before the common renewal day was abolished, dues are payable today. "
                "Members who joined later have their own anniversary and get a letter with the date."
            ),
            p(
                "Pay by transfer or by check to 18 Chandler Row, and put your name on it; last year Maribel "
                "spent an afternoon with four checks signed by initials only."
            ),
            p(
                "If your license is new, if you have retired, or if money is short, your dues can change. "
                "One line to the treasurer is enough, and she asks no questions."
            ),
            call_to_action(
                "Kinds of membership", "See what each kind costs and what it includes.", "Membership", "membership"
            ),
        ],
    },
    {
        "slug": "open-shelf-day",
        "title": "Open-shelf day",
        "summary": "Our six hundred books come out of Chandler Row and stand in the library hall for a day. "
        "Borrow, return, read, ask.",
        "kind": "social",
        "week": 15,
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
        "speakers": [("hanne-solberg", "Host"), ("joel-nakagawa", "Librarian for a day")],
        "picture": "bookshelf",
        "body": [
            p(
                "The door is open as long as the public library’s, from ten to five. Come for ten minutes or "
                "for the day; there are armchairs, and nobody will introduce you to anyone unless you ask."
            ),
            ul(
                "Members borrow up to five books for three months.",
                "Everybody else may read on the spot and copy what is allowed.",
                "Overdue books come back without a word. A box stands by the door.",
                "Duplicates are for sale at two dollars, for the bursary fund.",
            ),
            p(
                "At eleven and at three Hanne tells, in fifteen minutes and with the books in her hand, what "
                "she would give to someone who begins a group next month. We still need four people with "
                "strong backs at eight in the morning and again at five."
            ),
        ],
    },
    {
        "slug": "annual-conference-the-quiet-ones",
        "title": "Annual conference: The quiet ones",
        "summary": "Three days about silence in groups: members who say little, leaders who wait, and those who "
        "never come. With talks, workshops and a large group.",
        "kind": "conference",
        "week": 16,
        "weekday": "fri",
        "start": "13:00",
        "end": "13:30",
        "days": 3,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "university-lecture-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/the-quiet-ones",
        "registration_opens_weeks_before": 20,
        "registration_closes_days_before": 10,
        "prices": [
            ("Members, early", "220.00", "", 42),
            ("Members", "260.00", ""),
            ("Non-members, early", "300.00", "", 42),
            ("Non-members", "340.00", ""),
            ("Students", "90.00", "with a valid card"),
            ("Saturday only", "140.00", ""),
            ("Presenters", "130.00", ""),
        ],
        "capacity_text": "180 places",
        "speakers": [
            ("samuel-orte", "Opening talk"),
            ("gwen-ashdown", "Large group"),
            ("ruth-castellane", "Workshop"),
            ("tobias-renner", "Program chair"),
        ],
        "picture": "lecture-hall",
        "body": [
            p(
                "Every group has someone who has not spoken for three weeks. Leaders worry about that "
                "person, or are grateful, or forget to count. For three days we ask what silence does in a "
                "group, who is allowed it, and who is silent because nobody ever offered a chair."
            ),
            h2("How the days are made"),
            table(
                "Outline",
                ("Day", "Morning", "Afternoon", "Evening"),
                ("Friday", "Arrival", "Samuel Orte: “Who is silent for whom?” Small groups meet", "Large group; soup"),
                ("Saturday", "Large group; papers", "Seven workshops, twice", "Supper with music"),
                ("Sunday", "Workshops; large group", "Closing circle at 12:30", ""),
            ),
            p(
                "The small groups stay together for the three days, with eight people and one leader each. "
                "The large group is everyone, in rings of chairs, convened by Gwen Ashdown, who is coming "
                "over from London for it. If you would rather stay out, the cafeteria is quiet at that hour "
                "and nobody will ask."
            ),
            h2("Workshops already fixed"),
            ul(
                "Ruth Castellane: waiting, and how long is too long",
                "Lenka Brodsky: muted, frozen or thinking? Silence in video groups",
                "Priya Venkataraman: asking on paper those who do not say it aloud",
                "Desmond Achterberg: men who learned inside that talk is dangerous",
            ),
            h2("Beds, food, children"),
            p(
                "Lunches and the Friday soup are included, and the Saturday supper costs $35. Members offer "
                "some forty spare beds to guests; ask when you register. Two student helpers look after "
                "children over four on Saturday."
            ),
            h2("Terms"),
            p(
                "Full refund until thirty days before, half until ten days before. After that, send someone "
                "in your place. Fifteen hours of continuing education for all three days."
            ),
        ],
    },
    {
        "slug": "residential-weekend",
        "title": "The experiential weekend",
        "summary": "From Friday evening to Sunday noon: two small groups, a nightly gathering of all and plain "
        "food. Led by Ruth Castellane and a guest.",
        "kind": "experiential-group",
        "week": 20,
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
        "registration_url": "https://register.example/mbgps/experiential-weekend",
        "registration_opens_weeks_before": 12,
        "registration_closes_days_before": 21,
        "prices": [
            ("Members", "290.00", "all meals"),
            ("Non-members", "370.00", "all meals"),
            ("Early-career", "190.00", "six places, all meals"),
        ],
        "capacity_text": "20 places, in two groups of ten",
        "speakers": [("ruth-castellane", "Leader"), ("samuel-orte", "Leader")],
        "picture": "lanterns-evening",
        "body": [
            p(
                "We have the sailing club to ourselves. There are two small groups, seven sessions each, and "
                "after supper everyone sits together for three quarters of an hour with the lamps low. That "
                "is the whole program; the rest is walking on the breakwater and washing up."
            ),
            h2("Who should come"),
            p(
                "Therapists who lead groups or will soon. It is not a substitute for therapy, and it is a "
                "poor moment if you are in the first months after a loss or a separation. Everyone has a "
                "telephone call with one of the leaders beforehand, which is why registration closes three "
                "weeks ahead."
            ),
            p(
                "When you register you name the people with whom you cannot be in a small group. You need "
                "not say why, and only Ruth sees the list."
            ),
            h2("Practical things"),
            ul(
                "Most people sleep at home. There are eight bunks above the boat hall for those from far "
                "away, first come, first served.",
                "All meals are vegetarian; tell us about allergies.",
                "Everyone washes up once.",
                "Telephones lie in a basket during sessions. One of us keeps the club’s line open for your families.",
            ),
            p(
                "If you withdraw more than three weeks before, you get all of it back except twenty dollars. "
                "Later we refund if somebody from the waiting list takes your chair, and so far somebody "
                "always has. Leaving in the middle of the weekend is possible, and then we would like to "
                "talk with you before you drive."
            ),
            quote(
                "On Saturday afternoon I wanted to go home, and on Sunday I did not.",
                "a participant, after an earlier weekend",
            ),
        ],
    },
    {
        "slug": "median-group-in-london",
        "title": "A median group in London",
        "summary": "One long Saturday at the Lanternyard Institute for members of both societies: eighteen "
        "people, four sessions, Gwen Ashdown.",
        "kind": "experiential-group",
        "week": 24,
        "weekday": "sat",
        "start": "10:00",
        "end": "17:00",
        "days": 1,
        "time_zone": "Europe/London",
        "status": "tentative",
        "status_note": "",
        "attendance": "in_person",
        "venue": "lanternyard-institute",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/median-london",
        "registration_opens_weeks_before": 16,
        "registration_closes_days_before": 28,
        "prices": [
            ("Members", "110.00", "tea and a sandwich lunch"),
            ("Members of the institute", "110.00", ""),
            ("Trainees", "45.00", ""),
        ],
        "capacity_text": "18 places, nine of them for us",
        "speakers": [("gwen-ashdown", "Conductor")],
        "picture": "city-roofs",
        "body": [
            p(
                "A median group has fifteen to twenty-five members: too many for everyone to be known, and "
                "too few to be lost among. It tends to talk about towns, offices, wars and who owns the "
                "window. Gwen leads four sessions of an hour and a quarter."
            ),
            p(
                "Half the chairs are for members of the Lanternyard Institute and half for people from "
                "Merrow Bay, so you will hear your own accent from outside. Five of us flew over for the "
                "last one and still meet for breakfast about it."
            ),
            p(
                "The day becomes certain when seven of our places are taken. Please book no flight before "
                "you have our mail. Members of the institute offer some beds, and Inés keeps the list. Fares "
                "are yours to pay; the bursary fund can add up to two hundred dollars for people in their "
                "first five years."
            ),
        ],
    },
    {
        "slug": "fathers-in-a-circle",
        "title": "Fathers in a circle",
        "summary": "How to begin a group for young fathers: getting them through the door, babies in the room, "
        "and what to do when it turns to work and money.",
        "kind": "training",
        "week": 28,
        "weekday": "sat",
        "start": "10:00",
        "end": "15:00",
        "days": 1,
        "time_zone": "America/New_York",
        "status": "scheduled",
        "status_note": "",
        "attendance": "in_person",
        "venue": "library-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/fathers-in-a-circle",
        "registration_opens_weeks_before": 10,
        "registration_closes_days_before": 4,
        "prices": [
            ("Members", "85.00", ""),
            ("Non-members", "115.00", ""),
            ("Students", "25.00", ""),
            ("Nurses and midwives", "40.00", ""),
        ],
        "capacity_text": "22 places",
        "speakers": [("mateo-fairweather", "Teacher"), ("desmond-achterberg", "Teacher")],
        "picture": "garden-benches",
        "body": [
            p(
                "Mateo printed forty posters for his first fathers’ group, and nobody came. Then a midwife "
                "told three men that they were expected on Tuesday, and they came, with two babies and a bag "
                "of bagels. The group is in its second year."
            ),
            p(
                "This day is for anyone who wants to begin something similar in a clinic, a school, a parish "
                "or a prison visiting room. Desmond adds what he knows about fathers who see their children "
                "twice a month across a table."
            ),
            table(
                "Program",
                ("Time", "What we do"),
                ("10:00", "Where men can be found, and who should invite them"),
                ("11:00", "The first meeting, played through with dolls for babies"),
                ("12:00", "Lunch in the library garden"),
                ("13:00", "Advice, jokes, and the third week, when it gets serious"),
                ("14:00", "Low mood and violence: what to ask and whom to call"),
                ("14:40", "Your plan, on one sheet"),
            ),
            p(
                "Participants with infants may bring them. There is a corner with a mat, and the teachers "
                "are used to the noise. Refund in full until two weeks before and half until four days "
                "before. Four hours of continuing education."
            ),
        ],
    },
    {
        "slug": "groups-in-hard-places",
        "title": "Groups in hard places",
        "summary": "A two-day conference with the jail, the shelter and the hospital ward as its subject, and "
        "with colleagues who work there as its teachers.",
        "kind": "conference",
        "week": 38,
        "weekday": "thu",
        "start": "",
        "end": "",
        "days": 2,
        "time_zone": "America/New_York",
        "status": "tentative",
        "status_note": "",
        "open_points": [("time", 25), ("speaker", 25)],
        "attendance": "in_person",
        "venue": "university-lecture-hall",
        "public_url": "",
        "join_url": "",
        "registration_url": "https://register.example/mbgps/hard-places",
        "registration_opens_weeks_before": 18,
        "registration_closes_days_before": 14,
        "prices": [
            ("Members", "180.00", ""),
            ("Non-members", "240.00", ""),
            ("Staff of public institutions", "90.00", ""),
            ("Students", "60.00", ""),
        ],
        "capacity_text": "About 120 places",
        "speakers": [
            ("desmond-achterberg", "Host"),
            ("maribel-quist", "Workshop on the ward"),
            ("ines-okafor", "Opening"),
        ],
        "picture": "winter-trees",
        "body": [
            p(
                "Most textbooks take for granted a quiet room, ten equal chairs and the same people next "
                "week. Desmond’s group meets in a room where the door is locked from outside. Maribel has "
                "led one between infusion stands. Others sit in shelters where half of the circle is new "
                "each night."
            ),
            p(
                "We would like to bring these people together for two days, and to let them teach the rest "
                "of us. The university has penciled in the hall; the county has still to say whether its "
                "staff may come on working time. We expect to know three months ahead."
            ),
            h2("What we have in mind"),
            ul(
                "A morning each on the jail, the ward, the shelter and the school",
                "Single-session groups: how to begin and end in the same hour",
                "Officers, nurses and janitors as members of the group, whether one likes it or not",
                "A panel of former members, paid like all other speakers",
                "A supper in the parish house, cooked by the shelter’s kitchen",
            ),
            p(
                "If you work in such a place and could tell about it for twenty minutes, write to us now. "
                "You need no slides, and the fee for speakers is the same for everyone. The hours of each "
                "day will be published with the program."
            ),
            call_to_action(
                "Tell us about your hard place", "Three sentences are enough for a beginning.", "Write to us", "contact"
            ),
        ],
    },
]
