"""Pieces about the society's own life: an evening, the weekend, a letter, the survey, the consultation groups."""

from home.demo.compose import (
    call_to_action,
    figure,
    footnotes,
    gallery,
    h2,
    h3,
    important,
    note,
    ol,
    p,
    quote,
    related,
    table,
    ul,
)

ARTICLES = [
    {
        "slug": "the-evening-samuel-apologized",
        "title": "The evening Samuel apologized",
        "summary": "Four lentil soups, two rings of chairs and one interruption. What sixty-one colleagues felt when a "
        "visiting leader said that he was sorry.",
        "authors": ["aurelia-montclair"],
        "topics": ["society-news", "leadership"],
        "days_ago": 110,
        "picture": "tea-table",
        "body": [
            p(
                "The soup was lentil, made by four people who had not compared recipes, so there were four lentil "
                "soups. I mention it because by the time the talk began, sixty-one of us had already had a long and "
                "frank discussion of difference, with bread. Then we carried the chairs through to the large room at "
                "Chandler Row and set them in two rings, as Samuel Orte had asked us to in his letter."
            ),
            p(
                "The subject announced was the leader’s apology. Samuel, who had come up on the afternoon train, "
                "would lead seven volunteers from among the members in the inner ring for fifty minutes. The rest of "
                "us were to sit in the outer ring and keep still. After a break the outer ring would speak first, as "
                "it always does with him, and say what it had felt. Advice was not allowed."
            ),
            note(
                "What this report leaves out",
                "The seven volunteers spoke as themselves. They agreed to an account of how the evening was arranged "
                "and of the leader’s part in it, and they read this page before it was published. What they said "
                "stays in the room. People from the outer ring are quoted without names and with their consent.",
            ),
            h2("Minute twenty-two"),
            p(
                "So here is what Samuel did. Some twenty minutes in, he cut across one of the volunteers in order to "
                "bring in another, who had been looking at the floor. It was neatly done. Half of us would have done "
                "the same, and I saw two people near me nod. The second volunteer spoke, the talk moved on, and the "
                "first one sat back in the chair by an inch or so."
            ),
            p(
                "Samuel let perhaps four minutes go by. Then he turned to the person he had interrupted and said: “I "
                "took your turn and gave it away. I am sorry. I would like to hear the end of the sentence, if you "
                "still have it.” He gave no reason. He did not tell us what he had been trying to do. He waited, and "
                "it was a long wait, and of what came after it I am free to report only that it was worth having."
            ),
            h2("What the outer ring felt"),
            p(
                "When our turn came, nobody began with admiration. The first voice said that she had been "
                "embarrassed for him. The next had been angry that he had made, as she put it, a meal of it. A man "
                "who has led groups for thirty years said that he had gone through his own files in his mind, "
                "looking for an apology, and had found two, one of them to a landlord. People laughed, and then it "
                "was quiet for some time."
            ),
            p(
                "A good argument grew out of the quiet. Some held that an apology puts the leader in the middle and "
                "asks the group to take care of him. Others thought it was a matter of length. Several people tried "
                "out loud what they might have said in his place, and were stopped when they went on for too long, "
                "until we had something that could be done in one breath:"
            ),
            ul(
                "Name the act, in the smallest words that are true.",
                "Leave the reason out. The group can ask for it.",
                "Say what you would like to happen next, and accept a no.",
                "Then stop talking.",
            ),
            figure("lanterns-evening", "The way home from Chandler Row, along the harbor."),
            h2("Along the harbor"),
            p(
                "I teach school counselors, who apologize forty times a day, for the noise, for the radiator, for "
                "the principal. I had always thought that they should do less of it. Walking home along the harbor I "
                "wondered if they say sorry for everything so as never to have to say it to anybody. The second kind "
                "takes longer. One has to stay and see how it is received."
            ),
            p(
                "At the door I had asked Samuel whether he planned it. He told me that he had planned a talk on "
                "apology, with six headings, and that the interruption had been perfectly sincere. “One shouldn’t "
                "waste a mistake,” he said, “but I don’t recommend arranging them.” Then he asked who had made the "
                "third soup, the one with lemon, and whether there was any left."
            ),
            p(
                "There was. The next supper is open to members and their guests, and newcomers are seated beside "
                "someone who knows where the spoons are. Bring a dish or bring nothing. We have never run out of "
                "food, though we have several times run out of bowls, and anyone who gives the society two dozen of "
                "them will be thanked by name in Joel’s minutes."
            ),
            call_to_action(
                "Come to the next evening",
                "Suppers and talks are open to members and to the guests they bring.",
                "See what is planned",
                "events",
            ),
        ],
    },
    {
        "slug": "three-days-on-gull-point",
        "title": "Three days on Gull Point",
        "summary": "A report from the experiential weekend: five small groups, one large group that moved its chairs, "
        "and a head count on the ferry that came out wrong.",
        "authors": ["ruth-castellane"],
        "topics": ["society-news", "group-process"],
        "days_ago": 151,
        "picture": "ferry",
        "body": [
            p(
                "For the thirty-first time I have carried a cardboard box of name tags down to the ferry, and for "
                "the thirty-first time somebody has offered to put the list on a computer. We won’t. Writing out the "
                "names by hand, on the evening before, is how I meet the people. This year there were thirty-eight. "
                "Eleven had never been, and one, who last came in the year his daughter was born, brought the "
                "daughter, now a second-year intern."
            ),
            p(
                "The experiential weekend has one purpose. Those of us who ask other people to sit in a circle and "
                "say what they would rather not say go and do it ourselves, for three days, among colleagues, with "
                "no diagnosis to stand behind. There are six meetings of a small group and four of a large group, in "
                "a house on Gull Point with bad mattresses and a view that makes up for them."
            ),
            important(
                "How we report on the weekend",
                "Nothing that was said in any group is told here, with or without a name. I describe the "
                "arrangements and what I myself did and thought. The one scene that follows is invented, to show the "
                "sort of thing that happens, and it fits no member of any year.",
            ),
            h2("The shape of the days"),
            table(
                "The timetable, unchanged for nine years",
                ("Part of the day", "Friday", "Saturday", "Sunday"),
                ("Morning", "Ferry at 10:40", "Small group, twice", "Large group, small group"),
                ("Afternoon", "Small group, large group", "Large group, two free hours", "Small group, ferry at 4:10"),
                ("Evening", "Small group", "Large group", "Home"),
            ),
            p(
                "The two free hours were won by a vote in the year of the great storm, and every new staff tries to "
                "fill them. I defend them like a terrier. By Saturday afternoon a person who has sat through six "
                "sessions knows a number of things that nobody has told her yet. The place to find them out is a "
                "bed, a rock, or the kitchen, where for reasons that no theory has explained to me the potatoes are "
                "always peeled at that hour without anyone’s having been asked."
            ),
            h2("The small groups"),
            p(
                "There were five, of seven or eight members, each with one leader from outside the society, since "
                "nobody can be led on Saturday by a person whose referrals she hopes for on Monday. That is the rule "
                "I would save from a fire. The leaders meet with me every night until eleven, and I listen for the "
                "group that is not being talked about. This year it was the third one. It often is."
            ),
            p(
                "People ask what happens in there, so I will make something up. A woman named Corisande, who has run "
                "groups for years, spends two sessions being useful. She asks good questions; she notices who is "
                "quiet. In the third session someone half her age says, “You’re working.” Corisande says that she "
                "isn’t. She then says nothing at all until the last ten minutes of Saturday morning, when she tells "
                "the group what she came for. Corisande does not exist. I have met her thirty-one times, and on at "
                "least four of those occasions I was her."
            ),
            h2("The large group"),
            p(
                "All thirty-eight of us and the staff, in three rings, in the old boathouse, with the doors open "
                "when the wind allowed. A large group is an uncomfortable animal. You cannot see everyone. A "
                "sentence goes out and is not answered for half an hour, and by then it is about something else. "
                "Each year new members tell me, generally on Friday, that it is a waste of time. Each year most of "
                "them tell me on Sunday that they would like to speak about it a little longer."
            ),
            h3("The second session"),
            p(
                "It was the hardest that I remember. I will say only that the rings came apart, in the plain sense: "
                "people moved their chairs. I let them. My own teacher would have said, “Interesting, the chairs,” "
                "and I heard him say it in my head and kept it there. I was frightened for about ten minutes, which "
                "is long in a boathouse. I don’t believe that I did anything useful, except to stay where I was, so "
                "that there remained a place from which the others had moved."
            ),
            h3("The fourth"),
            p(
                "On Sunday the chairs stood in one ring, an enormous one, touching all four walls. Nobody had "
                "proposed it. The daughter I mentioned had got up at six and laid it out by herself because, as she "
                "told us over breakfast and lets me tell you, she wanted to see whether it would go. It went, with "
                "four inches to spare. She had measured nothing. I asked what she would have done with one chair "
                "more, and she said that she had been wondering about that since Friday."
            ),
            gallery(
                "Gull Point, between the sessions",
                "waves-abstract",
                "stones-balance",
                "garden-benches",
                "moon-tide",
            ),
            h2("What we are changing"),
            p(
                "We ask for written comments, unsigned, and the staff read them aloud to each other, rude ones "
                "first. Next time the price will have two levels, because several people told us who had not come, "
                "and why. There will be a bedroom on the ground floor and a ramp to the boathouse, which should have "
                "been there in the first year. And at the opening of every small group its leader will say, in the "
                "same words as the other four, what is carried to the staff meeting at night and what is not."
            ),
            quote(
                "I came for the training hours and wish to lodge a complaint. I have been thinking ever since.",
                "From an unsigned comment sheet",
            ),
            h2("Whether to come"),
            p(
                "Come if you lead groups or are learning to. Please don’t come in the first months after a death or "
                "in the middle of a separation, or because a supervisor has told you to. Come the year after. Talk "
                "with me first, and I will say honestly if I think that it should wait. We do not offer therapy on "
                "Gull Point, though the days can be as strong as therapy, and they are over on Sunday. You should "
                "know before the ferry goes whom you will call on Tuesday."
            ),
            p(
                "Hardly anyone speaks on the boat back. I count people onto it and I count them off again, a habit "
                "from the year when the fog came down. The leaders had gone by an earlier boat, so it ought to have "
                "been thirty-eight, and as the harbor came out of the haze I made it thirty-nine. I counted again "
                "and it was thirty-nine. Then I saw what I had done. For once I had put myself in."
            ),
            call_to_action(
                "Next year’s weekend",
                "Places go first to those who have been on the waiting list. Ruth talks with everyone before they "
                "sign up.",
                "Ask about a place",
                "contact",
            ),
        ],
    },
    {
        "slug": "the-number-on-a-piece-of-paper",
        "title": "A letter from the president: the number on a piece of paper",
        "summary": "A telephone call at ten past nine, what the board has done this year, and one small thing to do at "
        "the next supper.",
        "authors": ["ines-okafor"],
        "topics": ["society-news"],
        "days_ago": 19,
        "picture": "",
        "body": [
            p(
                "Dear colleagues, last month a member telephoned me at ten past nine in the evening, still in her "
                "coat. Her group had gone badly. She wanted no consultation, she said; she wanted someone to know. I "
                "listened for a quarter of an hour and said very little, and I have her leave to tell you that the "
                "call took place, and nothing else about it."
            ),
            p(
                "Afterward I thought about why I joined. In my fourth year of practice I led a session that went "
                "wrong from its first minute, and I called three friends, each of whom assured me that I was a fine "
                "therapist. The fourth person I tried was a near stranger from this society. She said, “Yes, that "
                "does sound bad. What did you do next?” I paid my dues the same week."
            ),
            p(
                "I believe that this is our business, and that the lectures and suppers and the library shelf are "
                "how people come to know each other well enough to do it. With that in mind the board has made some "
                "changes this year. I list them here because you elected us and because Joel’s minutes, though "
                "exact, have few readers."
            ),
            ul(
                "Two new consultation groups have begun, one of them in the daytime for those who work evenings.",
                "Dues for the first two years of membership are halved, and nobody fills in a form.",
                "The large room at Chandler Row has a hearing loop, and chairs with arms.",
                "Every committee has named the person who will leave it next year. We have been poor at leaving.",
            ),
            p(
                "The last of these is meant for me too. My term ends at the annual meeting after next, and I have "
                "asked the board to begin looking now, out loud, before some tired person fails to say no. If you "
                "have ever thought that the society should do a thing differently, you are a candidate in my eyes. "
                "Write to me. I would sooner have a short, cross letter than a polite silence."
            ),
            p(
                "One figure troubles me. In the survey that is reported on these pages, a third of those who have "
                "been with us for less than three years had no one here whom they would call after a bad session. "
                "Our events page is full. There is a hole in the middle of it, and we know about it only because we "
                "asked."
            ),
            p(
                "So I ask one thing of everyone who has been here for five years or more. At the next evening, look "
                "for the person with a plate who is reading the notices. Ask what groups she leads. Then give her "
                "your number, on paper, and tell her the hour after which you do not pick up. Mine is half past ten. "
                "Yours, Inés Okafor."
            ),
            related(
                "The survey, and where to talk",
                "what-the-membership-survey-said",
                "how-our-consultation-groups-work",
            ),
        ],
    },
    {
        "slug": "what-the-membership-survey-said",
        "title": "What the membership survey said",
        "summary": "Fourteen questions, 139 answers and one pressed flower. A third of our newest members have nobody "
        "here to call, and six in ten do not know how to change that.",
        "authors": ["desmond-achterberg", "joel-nakagawa"],
        "topics": ["society-news"],
        "days_ago": 64,
        "picture": "map-town",
        "body": [
            p(
                "The survey had fourteen questions and took, by Joel’s stopwatch, six minutes. We sent it to all 214 "
                "members, on paper and by e-mail. A hundred and thirty-nine filled it in, which is sixty-five in a "
                "hundred. One more form came back with a pressed flower and no answers. We have not been able to "
                "count it, but we have put the flower up in the office."
            ),
            p(
                "Neither of us is a researcher. Priya Venkataraman read our draft, struck out the questions whose "
                "answers we already knew, and asked of each of the others what we would do differently if the answer "
                "came back low. Four more did not survive that. It is a test that we recommend to any committee "
                "about to ask people for their time."
            ),
            h2("The numbers"),
            table(
                "Members who said yes, by years in the society",
                ("Statement", "Under 3 years (42)", "3 to 10 years (51)", "Over 10 years (46)"),
                ("There is someone here I would call after a bad session", "67%", "84%", "93%"),
                ("I come to at least three evenings a year", "50%", "47%", "67%"),
                ("Dues are fair for what I earn", "52%", "76%", "87%"),
                ("I know how to join a consultation group", "40%", "75%", "96%"),
                ("I have thought of leaving in the past year", "21%", "16%", "7%"),
            ),
            p(
                "Read across the first line before anything else. Among people who have been here for less than "
                "three years, a third have nobody in the society whom they would call after a bad session. Among "
                "those over ten years it is three people in forty-six. Some of that is only time doing its work. The "
                "fourth line suggests the rest: six in ten of our newest members do not know how to join a "
                "consultation group, which is the thing we set up to give them company."
            ),
            p(
                "The third line is about money. Half of the new members find the dues fair. In the free comments, "
                "eleven people explained that they could live with the sum, and what they minded was having to apply "
                "for the lower one. A woman wrote that she had filled in the hardship form, looked at it, and gone "
                "to the beach. The board read that comment twice, and there is no longer a form."
            ),
            note(
                "Small numbers",
                "In each of these columns one person is about two percentage points. A gap of five points between "
                "two columns is two or three people, and may come down to who had a quiet afternoon. We have drawn "
                "conclusions only from the large gaps.",
            ),
            h2("What people wrote"),
            p(
                "There were two blank lines at the end, and ninety-three people used them, several continuing up the "
                "margin. We quote only from people who ticked the box to allow it. We have chosen these because each "
                "says in a sentence what a good many others said in three, and because their authors would probably "
                "disagree with one another."
            ),
            quote(
                "Everybody is kind, and everybody already knows everybody. I stood by the coats for two suppers.",
                "A member in her second year",
            ),
            quote(
                "The best thing we do is the weekend on Gull Point. The worst thing we do is talk about it in front "
                "of people who could not afford to go.",
                "A member in his eighth year",
            ),
            p(
                "Others asked for evenings that end by nine, for something in Portuguese, for fewer e-mails, for "
                "more e-mails. Four people, none of whom can have known of the others, asked for a place to meet "
                "with colleagues who are themselves ill and still working. We had not thought of it. Maribel Quist "
                "has agreed to convene it, and it will begin as soon as there are five."
            ),
            h2("What we are doing about it"),
            ol(
                "Every new member is telephoned in the first month, by Desmond, who enjoys it, and again in the "
                "sixth month by someone else.",
                "A page on this site will explain the consultation groups in plain words and say whom to ask.",
                "Dues are halved for the first two years, without an application.",
                "At suppers, two members of the board stand by the coats.",
            ),
            p(
                "The coats are Desmond’s favorite. He did the first turn himself and met three people in twenty "
                "minutes, one of whom, it emerged, had been coming for four years and was quite happy there. She had "
                "a bad hip and liked the hook by the window. She has asked us to mention it, as a caution against "
                "helping people too fast."
            ),
            h2("What we cannot tell you"),
            p(
                "Seventy-five people did not answer. We do not know whether they are content, busy, or halfway out "
                "of the door, and we have tried not to fill the gap with whomever we like to imagine. The forms were "
                "in English. After a long debate we asked nobody’s race, income or age, because in a society of this "
                "size three such answers make a name. We may have been wrong about that, and would like to hear it "
                "from anyone who thinks so."
            ),
            p(
                "The paper forms have been shredded. The summary is filed with the minutes, where any member may "
                "read it. We will ask again in two years, with the same five statements, word for word, so that the "
                "lines can be laid side by side and nobody need rely on the impression, always a pleasant one, of "
                "the person in charge of membership."
            ),
            related("What came of it", "how-our-consultation-groups-work", "the-number-on-a-piece-of-paper"),
        ],
    },
    {
        "slug": "how-our-consultation-groups-work",
        "title": "How our consultation groups work",
        "summary": "What happens in the ninety minutes, what may be said about patients, how to join, and why nobody "
        "looked at the clock.",
        "authors": ["tobias-renner", "yusuf-adeyemi"],
        "topics": ["society-news", "leadership", "ethics"],
        "days_ago": 28,
        "picture": "chairs-circle",
        "body": [
            p(
                "Nobody should lead a therapy group for long without a place to speak about it. That is the whole "
                "argument for our consultation groups, and the rest of this page is plumbing. There are seven of "
                "them this year, with five to seven members each. They meet in offices, in a clinic library, in one "
                "kitchen and on one screen, and they are for people who are leading a group now or will be within "
                "the year."
            ),
            p(
                "We are asked the same things about them every month. Tobias, who puts people together, has written "
                "about the evenings and about joining. Yusuf, who answers members’ questions on ethics, has written "
                "the parts on responsibility and on confidentiality. We have tried to say what we do, including "
                "where we are unsure that it is right."
            ),
            h2("Tobias: what happens in an evening"),
            p(
                "A meeting lasts ninety minutes. One member presents, and the others do not know beforehand what it "
                "will be. She may bring a session written down from memory, or ten lines on a member who puzzles "
                "her, or only the sentence “I have begun to dread Thursdays.” What comes after has kept the same "
                "order since the first of these groups was started, and we are stubborn about it:"
            ),
            ol(
                "The presenter tells it, for up to fifteen minutes, without being interrupted.",
                "Ten minutes for questions of fact. A question that has an opinion inside it is sent back.",
                "The presenter moves her chair out of the circle and listens. For twenty-five minutes the others say "
                "what they felt, what they pictured and what they wanted to do.",
                "She comes back and says what was of use. She has twenty minutes and need not be fair.",
                "For the last twenty minutes everybody looks at what has just happened in this room.",
            ),
            p(
                "Visitors find the last step odd. It is the reason to consult in a group at all. Trouble travels. A "
                "leader whose patients are politely keeping a secret will often present in such a way that six "
                "sensible colleagues become polite as well, and somebody has to notice that the tea is being passed "
                "with unusual care.[1]"
            ),
            h3("An invented example"),
            p(
                "Suppose that a member whom we will call Odile presents a group in which one man talks without a "
                "pause. We have made up the group, and Odile too. She presents for twenty-six minutes. Nobody stops "
                "her, though the limit is fifteen and there is a clock on the wall. In the third step her colleagues "
                "discuss, with great warmth, how hard it must be for her to interrupt him. It is the newest of them "
                "who says at last, “None of us looked at the clock.” From there the work is quick."
            ),
            h2("Yusuf: who is responsible"),
            p(
                "A consultation group gives its members thoughts. It does not direct their work, and the "
                "responsibility for a patient stays with the clinician who sees him. In supervision, somebody else "
                "carries a part of that responsibility and says so in writing. If you are not yet licensed, or if "
                "your licensing board has set conditions, you need a supervisor, and may come to us as well."
            ),
            table(
                "Three places to take a difficulty",
                ("Question", "Consultation group", "Supervision", "Your own therapy"),
                ("Who answers for the work", "You", "You and the supervisor", "You"),
                ("Who chooses the subject", "The presenter", "Either of you", "You"),
                ("Written record", "None", "Usually required", "The therapist’s"),
                ("Counts toward a license", "No", "Often", "No"),
            ),
            p(
                "People ask whether it becomes personal. It does, as far as the work requires. A leader’s dread of "
                "Thursdays may have an old address, and it is enough if she sees where it leads and visits in her "
                "own time. We stop there. Colleagues who have been shown too much of one another’s history cannot "
                "always argue freely about a fee or a missed session, and they came here to argue freely."
            ),
            h2("Yusuf: what may be said about patients"),
            p(
                "Less than one thinks. In all my years in these rooms I have yet to hear the consultation that "
                "turned on a patient’s profession, or street, or number of children. We ask members to use no names, "
                "to change or leave out whatever would let a listener recognize somebody, and to remember that this "
                "is a harbor town in which everyone’s dentist is someone’s brother.[2]"
            ),
            important(
                "If you recognize someone",
                "Say so at once, without details, and leave the room for that part of the meeting. The presenter may "
                "choose to bring something else. It has happened a handful of times in our memory. It was awkward, "
                "and because people spoke up quickly it was no worse than awkward.",
            ),
            p(
                "Nobody takes notes in the meeting, and nothing about a patient goes by e-mail between meetings. The "
                "presenter destroys whatever paper she brought. Members tell their own patients, in the consent form "
                "that opens treatment, that they consult with colleagues and how identities are protected. If your "
                "form has no such sentence, I can send you one. Laws and licensing rules differ, and mine is a "
                "starting point which your own lawyer should see."
            ),
            h2("Tobias: how to join"),
            p(
                "Write to us and say what groups you lead, which evenings are impossible, and whom you would rather "
                "not be in a room with. That last question is routine and I ask for no reasons. Former couples, "
                "former analysts and people who share a lease have all been seated apart. I look for a mixture of "
                "ages and of kinds of work, since a hospital leader and a private one each believe that the other’s "
                "job cannot be done, and it helps both of them to watch it being done."
            ),
            p(
                "You come twice as a guest. Then you and the group decide, separately, and tell me.[3] If both say "
                "yes, we ask you for a year, which is nine or ten meetings, and when you leave, for a goodbye that "
                "takes up a whole one. A consultation group that lets people fade away by e-mail is teaching "
                "something about endings, and its members will carry the lesson back to work."
            ),
            ul(
                "<b>Cost:</b> none for members, apart from your turn at bringing the cookies.",
                "<b>Leader:</b> an experienced member convenes the first year. After that the chair rotates, except "
                "in Ruth Castellane’s group for senior therapists, where nobody has dared to suggest it.",
                "<b>Continuing education:</b> we give no credit hours for consultation groups, because keeping "
                "records for it would mean keeping records.",
            ),
            call_to_action(
                "Ask for a place",
                "Tell us what you lead and which evenings you have. Tobias answers within a week.",
                "Write to us",
                "contact",
            ),
            footnotes(
                "Teachers of supervision have learned terms for this. We find that the remark about tea does as "
                "well, and that a member in her first month is able to make it. (T.R.)",
                "One of the groups calls it the ferry test. Would anything that you are about to say make a stranger "
                "on the morning boat turn around and look? (Y.A.)",
                "The two decisions have differed nine times so far. We pass on no reasons, and offer the person "
                "another group. Six of the nine accepted, and are still in it. (T.R.)",
            ),
        ],
    },
]
