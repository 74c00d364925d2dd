"""The events of the demo society that repeat. Everything in them is invented.

``rrule`` is a rule as events/rules.py reads it. A series begins on the first day that its rule has from ``week`` and
``weekday`` on, mostly some months ago; ``ends_week`` is the last week of one that ends on a day. ``lists: "all"``
shows each date in lists. ``exceptions`` are about single dates, which ``nth``, ``month`` or ``week`` choose (see
days.py); one that is moved or added is so many ``days_later``.
"""

from home.demo.compose import call_to_action, h2, h3, important, note, ol, p, quote, related, ul

EVENTS = [
    {
        "slug": "tuesday-consultation",
        "title": "Peer consultation on Tuesdays",
        "summary": "Every second Tuesday at the hospice: eight chairs, two cases, no leader. You bring a group that "
        "puzzles you and go home with different questions.",
        "kind": "meeting",
        "committee": "membership-committee",
        "week": -40,
        "weekday": "tue",
        "rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU",
        "start": "17:30",
        "end": "19:00",
        "venue": "hospice-seminar-room",
        "registration_url": "https://register.example/mbgps/tuesday-consultation",
        "prices": [("Members", "0.00", ""), ("Guests", "0.00", "twice, to see whether it suits you")],
        "capacity_text": "8 chairs each time",
        "speakers": [("hanne-solberg", "Keeps the list")],
        "picture": "stones-balance",
        "exceptions": [
            {
                "nth": -2,
                "kind": "cancelled",
                "note": "The water main in Heronmere Road had burst. The case of the evening was heard a fortnight later.",
            },
            {
                "nth": 1,
                "kind": "changed",
                "sold_out": True,
                "note": "All eight chairs are spoken for. If it is urgent, write to Hanne: somebody will call you.",
            },
            {
                "nth": 3,
                "kind": "cancelled",
                "note": "Five of the eight are at a colleague’s funeral. Cases that cannot wait go to Hanne, who finds "
                "you two people for an hour on the telephone.",
            },
            {
                "nth": 5,
                "kind": "changed",
                "venue": "parish-house",
                "note": "The hospice needs its seminar room for a family. We meet in the parish house, ground floor.",
            },
            {"nth": 8, "kind": "removed"},
        ],
        "body": [
            p(
                "Two people speak about a group of theirs for ten minutes each. Then the others say what they felt "
                "while listening, and only after that what they think. Advice is allowed in the last five minutes, "
                "by which time it is rarely wanted."
            ),
            h2("How it works"),
            ol(
                "Put your name on the list by the Sunday before. With eight names, the list is closed.",
                "Bring your case in your head. Nothing is written down, and nobody takes notes.",
                "Change whatever could identify a member: name, age, work, town and dog.",
                "If you know one of the people spoken about, say so and go for a walk until the case is over.",
            ),
            p(
                "There is no leader. Whoever spoke first last time keeps the clock this time. The group has existed "
                "for nine years, and four of the present members have been in it for less than one."
            ),
        ],
    },
    {
        "slug": "first-friday-supper",
        "title": "First-Friday supper",
        "summary": "On the first Friday of the month a table is laid at the Copper Dory. You come, you eat what there is, "
        "and everyone pays for their own.",
        "kind": "social",
        "week": -60,
        "rrule": "FREQ=MONTHLY;BYDAY=1FR",
        "start": "18:30",
        "end": "21:30",
        "venue": "copper-dory",
        "prices": [("Supper", "", "from the menu, about $24")],
        "speakers": [("desmond-achterberg", "Host")],
        "picture": "hillside-houses",
        "exceptions": [
            {"week": 2, "kind": "removed"},
            {"week": 8, "kind": "removed"},
            {
                "nth": -3,
                "kind": "cancelled",
                "note": "The cook had sprained her wrist and the boy was not to be left alone with the fryer. Those who "
                "had not heard went for ice cream.",
            },
            {
                "nth": 2,
                "kind": "changed",
                "days_later": 7,
                "note": "The Dory has a wedding on the first Friday, so this month we come on the second.",
            },
            {
                "nth": 4,
                "kind": "changed",
                "title": "First-Friday supper, with the accordion",
                "end": "22:30",
                "note": "Aurelia’s cousin plays from nine. Bring a song that everybody knows, or a good excuse.",
            },
        ],
        "body": [
            p(
                "No program, no name cards and nothing to register for. Desmond books a table for twelve and adds "
                "chairs until the waiter objects. If you have come alone, sit in the middle: the ends are where the "
                "talk gets stuck."
            ),
            p(
                "It began with four people who had missed the last ferry. In months in which the society has another "
                "Friday on the water, there is none."
            ),
        ],
    },
    {
        "slug": "open-board-meeting",
        "title": "Board meeting, open to members",
        "summary": "On the second Tuesday of the month the board meets in the parish house and on the screen. Members may "
        "listen and ask for the floor.",
        "kind": "meeting",
        "week": -80,
        "rrule": "FREQ=MONTHLY;BYDAY=2TU",
        "start": "18:30",
        "end": "20:30",
        "attendance": "mixed",
        "venue": "parish-house",
        "public_url": "https://board.merrowbay.example/agenda/",
        "join_url": "https://meet.example/j/q7Lw-3xRd-81vT",
        "speakers": [("ines-okafor", "Chair"), ("joel-nakagawa", "Minutes")],
        "exceptions": [
            {"month": 8, "kind": "removed"},
            {
                "nth": 2,
                "kind": "changed",
                "status": "moved_online",
                "note": "The parish house is having its floor sanded. Everybody joins by video, the board included.",
            },
            {
                "nth": 3,
                "kind": "added",
                "days_later": 9,
                "start": "19:00",
                "end": "20:15",
                "title": "Extra board meeting: the roof at Chandler Row",
                "note": "One item only. The landlord has been asked to come, and has said that he might.",
            },
            {"nth": -1, "kind": "changed", "end": "21:15", "note": "It went on three quarters of an hour longer."},
        ],
        "body": [
            p(
                "Any member may come, listen and ask for the floor. Only the board votes. If you join by video, use "
                "your full name so that the secretary can let you in."
            ),
            h3("What is always on the table"),
            ol(
                "Minutes of the last meeting",
                "The treasurer’s report (Maribel Quist)",
                "News from the committees, three minutes each, with an egg timer",
                "Requests: from members, from the library, from the jail",
                "Any other business",
            ),
            p(
                "The agenda stands on the board’s page a week ahead. What concerns persons is held without guests, "
                "and comes last. There is no meeting in August, when nobody could ever be found. Bring your own cup."
            ),
        ],
    },
    {
        "slug": "one-paper-club",
        "title": "The one-paper club",
        "summary": "Every six weeks, one research paper and seventy-five minutes by video. Somebody has read it twice, and "
        "that need not be you.",
        "kind": "training",
        "week": -20,
        "weekday": "thu",
        "rrule": "FREQ=WEEKLY;INTERVAL=6;BYDAY=TH",
        "start": "19:30",
        "end": "20:45",
        "open_points": [("speaker", 3)],
        "attendance": "online",
        "public_url": "https://one-paper.example/",
        "join_url": "https://meet.example/j/Hc3y-8tQn-65Ke",
        "prices": [("Free", "0.00", "")],
        "speakers": [("priya-venkataraman", "Host")],
        "picture": "open-notebook",
        "exceptions": [
            {"nth": 1, "kind": "changed", "title": "The one-paper club: who speaks after a silence?"},
            {
                "nth": 2,
                "kind": "changed",
                "title": "The one-paper club: forty groups that ended early",
                "note": "The paper is long. Read the first six pages and the table on page nine.",
            },
            {
                "nth": 4,
                "kind": "changed",
                "status": "tentative",
                "note": "Its author would like to join us and is waiting for a timetable.",
            },
        ],
        "body": [
            p(
                "Priya chooses a paper that is free to read and about groups. One of us presents it in ten minutes: "
                "what was asked, what was counted, what came out. Then we ask what it would change on Monday. The "
                "answer is allowed to be “nothing”."
            ),
            ul(
                "The link to the paper stands on the club’s page three weeks ahead.",
                "Whoever presents gets an hour on the telephone with Priya beforehand, for the statistics.",
                "Cameras may be off. Papers may be unread. Only opinions about unread papers are discouraged.",
            ),
            p("Who presents next is decided at the end of each evening, by the longest silence."),
        ],
    },
    {
        "slug": "wednesday-lunch-hour",
        "title": "Wednesday lunch hour",
        "summary": "From twelve to one, online: ask a colleague what you could not ask anybody since last Wednesday. "
        "Sandwiches are visible and welcome.",
        "kind": "training",
        "week": -12,
        "weekday": "wed",
        "rrule": "FREQ=WEEKLY;BYDAY=WE",
        "ends_week": 30,
        "start": "12:00",
        "end": "13:00",
        "attendance": "online",
        "public_url": "https://lunch-hours.example/wednesdays/",
        "join_url": "https://meet.example/j/Pd9s-4mWx-27Jr",
        "prices": [("Members", "0.00", ""), ("Others", "5.00", "into the bursary fund")],
        "speakers": [("lenka-brodsky", "Host"), ("mateo-fairweather", "Host")],
        "picture": "screen-tiles",
        "exceptions": [
            {"week": 2, "kind": "removed"},
            {"nth": -4, "kind": "cancelled", "note": "The power was out along the whole bay. Nobody could be told."},
            {
                "nth": 4,
                "kind": "cancelled",
                "note": "Both hosts are at the county’s hearing on telehealth, for you. Come and listen there, or wait a "
                "week.",
            },
            {
                "nth": 6,
                "kind": "changed",
                "status": "postponed",
                "note": "A guest from the school board was to come and cannot. We will say in the weekly letter when she "
                "does.",
            },
            {
                "nth": 9,
                "kind": "added",
                "days_later": 2,
                "title": "A lunch hour on a Friday",
                "note": "One more in this week, for those whose Wednesdays belong to somebody else.",
            },
            {
                "nth": 7,
                "kind": "changed",
                "start": "12:30",
                "end": "13:30",
                "note": "Half an hour later than usual: Lenka’s train arrives at noon.",
            },
        ],
        "body": [
            p(
                "Somebody has a member who never pays, somebody has two who have fallen in love, and somebody has "
                "just lost their room. Four questions fit into an hour. Lenka keeps the list and Mateo the time."
            ),
            note(
                "The hour is not recorded",
                "Change what could identify a person, and close the door. If you eat in the office kitchen, use "
                "headphones and only listen.",
            ),
            p("It goes on until the people who planned it want their Wednesdays back, which they have put in writing."),
        ],
    },
    {
        "slug": "last-day-for-the-almanac",
        "title": "Last day for the Almanac",
        "summary": "Texts, rooms to let and corrections for our printed quarterly have to be in by midnight. Four times a "
        "year, and each time a surprise.",
        "kind": "deadline",
        "committee": "membership-committee",
        "week": -60,
        "rrule": "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=15",
        "attendance": "online",
        "public_url": "https://almanac.merrowbay.example/",
        "exceptions": [
            {
                "nth": 2,
                "kind": "changed",
                "days_later": 3,
                "note": "Three days more than usual, because the printer is on holiday and told us so himself.",
            },
        ],
        "body": [
            p(
                "The <i>Almanac</i> is sixteen pages on real paper, for members who like to read in the bath. It prints "
                "the calendar, two longer pieces from these pages, and the column of rooms by the hour."
            ),
            ul(
                "Longer pieces: 900 words, to Hanne, who will send back 700",
                "Rooms and free chairs: three lines, with a telephone number",
                "Corrections to the list of members: only in writing",
            ),
            p("What comes a day late is kept for the next one. What comes two days early is framed."),
        ],
    },
    {
        "slug": "thursday-median",
        "title": "The Thursday median, from London",
        "summary": "A standing median group by video, once a month at half past six by the clock in London: eighteen people, "
        "ninety minutes, Gwen Ashdown.",
        "kind": "experiential-group",
        "week": -30,
        "rrule": "FREQ=MONTHLY;BYDAY=3TH",
        "start": "18:30",
        "end": "20:00",
        "time_zone": "Europe/London",
        "attendance": "online",
        "public_url": "https://large-groups.example/thursday-median/",
        "join_url": "https://meet.example/j/Lx5b-9vGk-38Fz",
        "registration_url": "https://register.example/mbgps/thursday-median",
        "prices": [("Members", "15.00", "for one evening"), ("Non-members", "22.00", "for one evening")],
        "capacity_text": "18 squares on the screen",
        "speakers": [("gwen-ashdown", "Conductor")],
        "picture": "city-roofs",
        "exceptions": [
            {"month": 12, "kind": "removed"},
            {
                "nth": 3,
                "kind": "changed",
                "status": "tentative",
                "note": "Gwen may be teaching in the north that week. It is certain a week before.",
            },
        ],
        "body": [
            p(
                "Nine people in Merrow Bay and nine in and around London meet on one screen. It is the only group we "
                "know in which half of the members have just had lunch and the other half are waiting for supper."
            ),
            important(
                "Mind the clock",
                "The hour is London’s. For most of the year that is half past one in the afternoon in Merrow Bay; for "
                "some weeks in spring and one in autumn it is half past two. Your calendar knows if you subscribe.",
            ),
            p(
                "You can come for a single evening, but Gwen asks that you come to three before you decide what you "
                "think of it. In December there is none."
            ),
        ],
    },
    {
        "slug": "autumn-retreat",
        "title": "Autumn retreat for tired leaders",
        "summary": "A weekend each October, from Friday afternoon to Sunday noon, in which nobody has to lead anything, the "
        "cooking included.",
        "kind": "experiential-group",
        "week": -112,
        "rrule": "FREQ=YEARLY;BYMONTH=10;BYDAY=2FR",
        "start": "16:00",
        "end": "13:00",
        "days": 3,
        "venue": "sailing-club",
        "prices": [
            ("Members", "210.00", "two nights in a bunk, all meals"),
            ("Non-members", "270.00", "two nights in a bunk, all meals"),
            ("Whoever needs it", "80.00", "three places; nobody asks why"),
        ],
        "capacity_text": "14 places",
        "speakers": [("ines-okafor", "Looks after you"), ("aurelia-montclair", "Looks after the kitchen")],
        "picture": "autumn-path",
        "exceptions": [
            {
                "nth": -1,
                "kind": "changed",
                "venue": "parish-house",
                "note": "The club’s boiler gave out on the Friday at noon. We slept on the floor of the parish house.",
            },
        ],
        "body": [
            p(
                "It is for people who have noticed that they look at the clock sooner than the members do. There are "
                "walks, two optional circles with a beginning and an end, a great deal of soup and a rule that nobody "
                "says “we should do this more often” before Sunday."
            ),
            ul(
                "Bring a sleeping bag, a book you have read before, and a list of who may call you. Keep it to three.",
                "Groups and cases stay on shore. If one has followed you, Inés will walk with you as far as it takes.",
                "Partners come to the supper on Saturday.",
            ),
            quote("I slept until ten and was asked nothing.", "a participant, after the first one"),
        ],
    },
    {
        "slug": "last-sunday-walk",
        "title": "Walk on the last Sunday",
        "summary": "Two and a half hours along the shore or up the hill, in pairs that change at every gate. Dogs, partners "
        "and silence are welcome.",
        "kind": "social",
        "week": -45,
        "rrule": "FREQ=MONTHLY;BYDAY=-1SU",
        "start": "10:00",
        "end": "12:30",
        "venue": "library-hall",
        "prices": [("Free", "0.00", "")],
        "speakers": [("aurelia-montclair", "Walks in front"), ("mateo-fairweather", "Walks last, with a stroller")],
        "picture": "garden-benches",
        "exceptions": [
            {"week": 2, "kind": "removed"},
            {"week": 4, "kind": "removed"},
            {
                "nth": -1,
                "kind": "cancelled",
                "note": "Rain from all four sides. Three people walked anyway and say nothing.",
            },
            {
                "nth": 2,
                "kind": "changed",
                "days_later": -1,
                "note": "On the Saturday this time: on Sunday the harbor race takes every parking place.",
            },
            {
                "nth": 3,
                "kind": "cancelled",
                "note": "The walkers are carrying books for the library that morning. Come and carry one.",
            },
        ],
        "body": [
            p(
                "We start in front of the library, on the garden side. Aurelia knows four ways and chooses among them "
                "by the wind. Nobody is left behind, since Mateo walks last and is slower than anyone."
            ),
            p(
                "At each gate the pairs change. You will have spoken with six people by noon, and it is good manners "
                "not to ask the third what the second has said."
            ),
        ],
    },
    {
        "slug": "first-year-evenings",
        "title": "The first year: eight evenings for new leaders",
        "summary": "Eight Mondays for people whose first group is less than a year old. The same ten chairs, the same two "
        "teachers, and your own group as the textbook.",
        "kind": "training",
        "week": 3,
        "weekday": "mon",
        "rrule": "FREQ=WEEKLY;BYDAY=MO;COUNT=8",
        "lists": "all",
        "start": "18:30",
        "end": "20:45",
        "venue": "library-hall",
        "registration_url": "https://register.example/mbgps/first-year",
        "registration_opens_weeks_before": 10,
        "registration_closes_days_before": 2,
        "prices": [
            ("Members, early", "240.00", "all eight evenings", 10),
            ("Members", "280.00", "all eight evenings"),
            ("Non-members", "360.00", "all eight evenings"),
            ("Students and residents", "90.00", "four places"),
        ],
        "capacity_text": "10 places",
        "speakers": [("tobias-renner", "Teacher"), ("mateo-fairweather", "Teacher")],
        "picture": "stairs-light",
        "exceptions": [
            {
                "nth": 3,
                "kind": "changed",
                "days_later": 1,
                "note": "On the Tuesday of that week, since the library counts its books on Monday.",
            },
            {
                "nth": 6,
                "kind": "changed",
                "status": "moved_online",
                "title": "The first year: the evening about screens",
                "note": "By video, because it is about video. The link comes by mail that morning.",
            },
        ],
        "body": [
            p(
                "Nobody tells you that in the fourth month of a group you will be bored, or that this is a finding. "
                "Tobias and Mateo have each led a first group, thirty-one years apart, and made the same mistakes in "
                "the same order."
            ),
            h2("The evenings"),
            ol(
                "Who is in the room, and who was meant to be",
                "The contract, and the first who breaks it",
                "Late, absent, gone",
                "The one who talks and the one who does not",
                "Anger, and the leader’s face",
                "Screens: the same group in squares",
                "Love, envy and the parking lot",
                "How to say that it is over",
            ),
            p(
                "Come to all of them if you can: the ten of you become a group by the third evening, whether you mean "
                "to or not. Credits are counted for each evening, so that a missed one costs you nothing but itself."
            ),
            related("To read before", "the-first-six-sessions"),
        ],
    },
    {
        "slug": "ethics-telephone-hour",
        "title": "Ethics telephone hour",
        "summary": "On the first working day of each month Yusuf Adeyemi answers the telephone from eight to nine. Members "
        "call, and need not say their name.",
        "kind": "meeting",
        "committee": "ethics-committee",
        "week": -25,
        "rrule": "FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=1",
        "start": "08:00",
        "end": "09:00",
        "attendance": "online",
        "public_url": "https://adeyemi-ethics.example/hour/",
        "prices": [("Members", "0.00", "")],
        "speakers": [("yusuf-adeyemi", "Answers")],
        "exceptions": [
            {"month": 1, "kind": "removed"},
            {
                "nth": 2,
                "kind": "changed",
                "start": "17:00",
                "end": "18:00",
                "note": "In the evening this once: Yusuf is a witness in court that morning.",
            },
        ],
        "body": [
            p(
                "A member has seen your car in front of the clinic. A lawyer would like your notes by Friday. Your "
                "co-leader has told her husband. Each call has twelve minutes, and most questions need seven."
            ),
            p(
                "You get an opinion and, if you like, a second one from the committee within two working days. It is no "
                "legal advice. In January the hour is left out, because the first working day is the one on which "
                "nobody can find their questions."
            ),
            call_to_action(
                "Not a matter for the telephone?", "Write, and leave out the names.", "Write to us", "contact"
            ),
        ],
    },
    {
        "slug": "five-quiet-mornings",
        "title": "Five quiet mornings before the conference",
        "summary": "From Monday to Friday of the week before, half an hour by video at half past seven. Nobody speaks, and at "
        "eight everyone leaves.",
        "kind": "experiential-group",
        "committee": "conference-committee",
        "week": 15,
        "weekday": "mon",
        "rrule": "FREQ=DAILY;COUNT=5",
        "start": "07:30",
        "end": "08:00",
        "attendance": "online",
        "public_url": "https://quiet-mornings.example/",
        "join_url": "https://meet.example/j/Vw2k-7pBd-90Hs",
        "prices": [("Free", "0.00", "")],
        "speakers": [("ruth-castellane", "Rings the bell")],
        "picture": "harbor-morning",
        "body": [
            p(
                "The conference is about people who say little. We thought that the rest of us might practice. Ruth "
                "rings a bell at half past seven and again at eight; in between we sit in front of one another with "
                "the sound off and the cameras on."
            ),
            p("You may come on one morning or on all five. What there is to say about it is said at the conference."),
        ],
    },
    {
        "slug": "four-demonstration-saturdays",
        "title": "Four Saturdays of demonstration groups",
        "summary": "Every second Saturday a different colleague led eight volunteers for an hour in front of everyone, and was "
        "asked about it afterwards.",
        "kind": "training",
        "week": -30,
        "weekday": "sat",
        "rrule": "FREQ=WEEKLY;INTERVAL=2;BYDAY=SA;COUNT=4",
        "lists": "all",
        "start": "10:00",
        "end": "12:30",
        "venue": "university-lecture-hall",
        "registration_url": "https://register.example/mbgps/demonstration-saturdays",
        "registration_opens_weeks_before": 8,
        "registration_closes_days_before": 3,
        "prices": [
            ("Members", "75.00", "all four"),
            ("Non-members", "105.00", "all four"),
            ("Students", "20.00", "all four"),
        ],
        "capacity_text": "60 places, eight of them in the middle",
        "speakers": [
            ("ruth-castellane", "Leader"),
            ("ines-okafor", "Leader"),
            ("samuel-orte", "Leader"),
            ("tobias-renner", "Asks"),
        ],
        "picture": "lecture-hall",
        "exceptions": [
            {
                "nth": -1,
                "kind": "changed",
                "venue": "library-hall",
                "note": "The lecture hall was flooded by a coffee machine, so the last one took place in the library.",
            },
            {
                "nth": -3,
                "kind": "cancelled",
                "note": "A bus had taken the door of the hall with it. Everybody had a quarter of the price back, and most "
                "gave it to the bursaries.",
            },
        ],
        "body": [
            p(
                "One hour of a group, thirty minutes in which the observers say what they felt, and the rest for the "
                "question that is never asked in books: why did you say that, just then?"
            ),
            p(
                "The volunteers came from outside the society and were paid. Each of them had a talk with Tobias a week "
                "before and another one a week after. Nothing was filmed."
            ),
        ],
    },
]
