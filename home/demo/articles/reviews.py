"""Book reviews. The books, their authors and their publishers are invented."""

from home.demo.compose import call_to_action, figure, footnotes, h2, important, note, ol, p, quote, related, table, ul

ARTICLES = [
    {
        "slug": "second-through-the-door",
        "title": "“Second Through the Door”: a book for groups that never start over",
        "summary": "Ottoline Brasher has led the same two groups for twenty-six years. Her subject is the stranger who "
        "comes up the stairs in year fourteen, and what the others lose that evening.",
        "authors": ["hanne-solberg"],
        "topics": ["book-reviews", "group-process"],
        "days_ago": 43,
        "picture": "bookshelf",
        "body": [
            p(
                "Most books about groups begin at the beginning. The chairs are new, nobody has met, and the author "
                "leads us in good order through the stages to a tearful last session. Ottoline Brasher has run the "
                "same two groups for twenty-six years and has forgotten, she says cheerfully, what a first session "
                "feels like. What she knows about is an ordinary Thursday in year fourteen, when a stranger comes up "
                "the stairs and seven people who have been laughing stop."
            ),
            p(
                "<i>Second Through the Door</i> (Tidemark &amp; Daughters, 248 pages) is about that stranger. It "
                "asks what a group in full sail owes to someone who must jump aboard, what the newcomer does to the "
                "people who were there first, and how much of a leader’s famous preparation survives the first ten "
                "minutes. I study endings for a living and expected to read it as a tourist. By the third chapter I "
                "had understood that an arrival is also an ending, and that Brasher knew it before I did."
            ),
            h2("The group that was there before"),
            p(
                "The argument of the first half is simple. Every newcomer closes a group that existed until that "
                "evening. The old members lose a size, a seating order, a stock of jokes and, often, the person "
                "whose place is being filled, whom they may have mourned in a hurry. Leaders tend to announce a "
                "vacancy and its filling in a single breath. Brasher asks for at least three sessions between a "
                "departure and an arrival, and she is frank about what the empty place costs her in income.[1]"
            ),
            p(
                "Her best pages are on the welcome. For two decades she has kept a notebook of the first sentence "
                "addressed to each new member. Somebody offers the good chair. Somebody explains the parking. "
                "Somebody asks a question so personal that it works as a toll. Brasher reads each of these as the "
                "group’s report on its own condition, and she reads with a light hand. A group that can explain the "
                "parking for twenty minutes, she proposes, has not finished saying goodbye."
            ),
            quote(
                "They were so kind to her that nobody noticed they had not let her in.",
                "Ottoline Brasher",
                "Second Through the Door",
            ),
            h2("Where the book is brave"),
            p(
                "The long chapter called “Tove” follows one arrival through eleven sessions. Tove is a composite, as "
                "Brasher tells us at the top of the page and again at the end, made from parts of several members "
                "over many years. She joins people who have seen one another through two divorces and a funeral. For "
                "six weeks she agrees with everybody. In the seventh she arrives early, sits down in the chair of "
                "the oldest member, and refuses to move."
            ),
            p(
                "In a weaker book Tove would have been right, the group would have been stiff, and the leader would "
                "have seen it coming. Brasher missed it. She took the chair for a question of manners, made a small "
                "remark about manners, and Tove stayed away for two weeks. The chapter is an account of how a leader "
                "with twenty years of practice took the side of the furniture. I have read few better descriptions "
                "of a mistake while it still feels, to the person making it, like tact."
            ),
            h2("Where I reached for the pencil"),
            p(
                "The second half is less good, and I would have cut a third of it. There is a chapter of forms. "
                "There is a chapter on “arrival types,” eleven of them, with names such as the Guest and the Customs "
                "Officer, and by the sixth I had stopped recognizing anybody. Typologies are a way to leave off "
                "looking, and the author of the Tove chapter must know this. I suspect an editor of wanting "
                "something that would go on a slide."
            ),
            p(
                "I also missed something. Nearly all of Brasher’s newcomers are alone in being new. She says little "
                "about taking in two people on one evening, which many of us do for plain financial reasons, and "
                "which makes in my experience a different event: a couple has been smuggled in, and the group finds "
                "itself with a border to patrol. A note at the back promises a later article on the matter.[2] I "
                "would like to read it."
            ),
            p(
                "Nor is there enough on the leader who is herself late. Several of our members have inherited a "
                "group from a colleague who moved away or fell ill. They came second through the door, and they hold "
                "the key to it. Brasher gives this situation four pages. They are among the most useful in the book, "
                "and they break off as if the telephone had rung."
            ),
            h2("What I have changed"),
            p(
                "A review ought to say whether the book did anything. I now tell a candidate, in our last interview, "
                "how long the group has been together and how long ago somebody left, because Brasher persuaded me "
                "that a newcomer who has been given a dead man’s place will find out anyway.[3] And I have stopped "
                "asking the old members to introduce themselves. She describes that ritual as making the residents "
                "show their papers, and I cannot hear it any other way now."
            ),
            p(
                "Readers short of time could do worse than to take the book out of order. These are the parts that I "
                "have gone back to in the month since I finished it, and the only ones that I would press on a "
                "colleague who was about to add a member and had one free evening in which to think."
            ),
            ul(
                "Chapter 2, on the sessions between a departure and an arrival.",
                "Chapter 5, “Tove,” which is the reason to own the book.",
                "The last four pages of chapter 9, on inheriting a group.",
            ),
            p(
                "The society’s shelf at Chandler Row has a copy with my pencil in it. Members may borrow it for "
                "three weeks, which is, by chance, the shortest pause that Brasher will allow between one person’s "
                "leaving and the next one’s coming. Please do not erase the marks. Argue with them."
            ),
            related("Read next", "the-youngest-widow-in-the-room", "how-our-consultation-groups-work"),
            footnotes(
                "Under one percent of a year’s fees, for a group of eight. She works the sum in an appendix and "
                "remarks that her reluctance to lose it felt a good deal larger than that.",
                "Page 231. The promise reads in full: “Pairs are another story, which I have not had the nerve to "
                "tell.”",
                "I give the date and nothing else. Who left, and why, is for the group to tell when it wishes to, "
                "and how long it takes to do so is worth observing.",
            ),
        ],
    },
    {
        "slug": "two-readers-of-the-lit-rectangle",
        "title": "Two readers of “The Lit Rectangle”",
        "summary": "One of us underlined nearly every page of this book about groups on a screen. The other threw it, "
        "gently, at a sofa. We compared notes across an ocean.",
        "authors": ["lenka-brodsky", "gwen-ashdown"],
        "topics": ["book-reviews", "online-groups"],
        "days_ago": 332,
        "picture": "screen-tiles",
        "body": [
            p(
                "The editor sent each of us a copy of this book and asked us to write down what we thought before "
                "either had seen the other’s pages. Disagreement proved easy. Casimir Dunleavy has written two "
                "hundred pages on what happens to a group when every one of its members is looking at a lit "
                "rectangle, and one of us underlined most of them while the other threw the book, gently, at a sofa. "
                "We have agreed on the headings. The rest is as we wrote it, with our conversation at the end."
            ),
            h2("What the book says"),
            p(
                "Dunleavy led three weekly groups on a screen for five years, and one of them for a further two in a "
                "room. His claim is that a group on a screen is a species of its own, with its own anatomy. It has "
                "no back and no door. Nobody can sit beside anybody. Everyone faces everyone, or appears to, and the "
                "face that each person watches most is his own. From these facts he derives a list of things that a "
                "leader should stop doing and a shorter one of things to do instead, which he calls, with a certain "
                "relish, the rules of the aquarium."
            ),
            p(
                "Four of the eleven rules will give the flavor. Each has a chapter behind it, a vignette that the "
                "author labels as invented, and an admission of a session in which he broke it. We list them because "
                "the rest of this review is a quarrel over them, and because they are the part most likely to be "
                "photocopied."
            ),
            ol(
                "Say names. On a screen nobody knows who is being looked at, so a remark without a name is addressed "
                "to no one.",
                "Ask members to hide the picture of themselves for the first half hour, and then to talk about what "
                "that was like.",
                "Keep the length of silence that you would keep in a room, plus one breath for the line.",
                "End on the hour, with your own picture the last to go dark.",
            ),
            h2("Lenka: the book I wanted in that first week"),
            p(
                "In one week of 2020 I moved five groups onto a screen, with a ring light borrowed from my niece and "
                "no idea where to look. I would have paid a good deal for rule one. For a month I asked questions of "
                "the air, and eight people waited for one another to answer, each certain that I meant somebody "
                "else. Dunleavy describes this on page 12. He describes, too, the shame of it, which I had put down "
                "to tiredness."
            ),
            p(
                "He is at his best on silence. In a room, silence has a weather: somebody’s foot, the radiator, the "
                "breathing of the person next to you. On a screen it may be a silence or a fault in the line, and "
                "nobody can tell which, so every pause starts with a small test of whether the others still exist. "
                "Dunleavy thinks that this test never quite stops, and that it hands an online group its central "
                "question earlier than a room would. I agree with him. A group of mine, which I have disguised here "
                "down to its weekday, asked “Are you there?” in its first hour, and it has been asking in better and "
                "better ways since."
            ),
            p(
                "He also notices who came. People who cannot drive at night, who are nursing a parent or cannot "
                "manage stairs, had been absent from our rooms for years, and we had called it a lack of motivation. "
                "One of his invented members, a night baker named Ambrose, attends from the back of a shop with "
                "flour on his sleeves, and becomes the person the others look for first. I have had my own Ambrose. "
                "No argument about the purity of the room will talk me out of him."
            ),
            figure("birds-wire", "On a screen, each member sees the others in a different order."),
            h2("Gwen: the book I threw at the sofa"),
            p(
                "I have no quarrel with Ambrose. My quarrel is with the aquarium. I teach median and large groups, "
                "twenty people and upward, and I went to this book for help with what I find hardest on a screen, "
                "which is that a crowd cannot be felt. In a room of forty I know with the skin of my neck when a "
                "corner has gone cold. On a screen I have two pages of small squares, in an order chosen by the "
                "machine and different for each of us. Dunleavy mentions this in one sentence.[1]"
            ),
            p(
                "Rule two worries me more. To hide one’s own picture for half an hour is presented as a relief, and "
                "for many people it is. For a few, the small picture in the corner is what holds them together, and "
                "the author, who is attentive elsewhere, does not consider it. I would want to ask who would rather "
                "not, and what that might be about, before I made it anyone’s rule. A leader who gives instructions "
                "about looking has entered into something intimate. It deserves more than a paragraph and a joke."
            ),
            p(
                "And the prose is too sure of itself. Seven years and three groups make a decent apprenticeship and "
                "thin ground for a law. When Dunleavy writes that no screen group forms a scapegoat before week ten, "
                "I can offer him two, in weeks three and four. Both simply closed the lid of the laptop, and were "
                "spared the group’s gaze as nobody who walks out of a room has ever been. The ease of that leaving "
                "is the subject I hoped for. He gives it a page and a half."
            ),
            h2("What we said to each other afterward"),
            p(
                "We spoke on a screen, naturally, and found that the quarrel was partly over size. Lenka’s groups "
                "have eight members, and eight faces fit on a laptop with no scrolling. Gwen’s have thirty. The book "
                "does not say how many people it is talking about, and a reader who knew that the author’s groups "
                "held seven at most could forgive it a good deal. That number turns up on page 160, in a remark "
                "about invoices."
            ),
            p(
                "We disagreed longer about leaving. When a square goes dark without a word, Lenka telephones within "
                "the hour, and tells the group at the next session that she did. Gwen waits. She thinks that the "
                "group must find out what it does with a hole, and that a private call fills the hole in. Neither of "
                "us persuaded the other. We did notice that each had chosen what she herself would have wished for "
                "on joining her first group, and that neither of us had got that from a book.[2]"
            ),
            important(
                "Whatever you decide about the telephone",
                "Know where each member is sitting before the session begins, and have a number for somebody nearby. "
                "A square that goes dark may be a faulty cable and may be an emergency. Agree at intake on what you "
                "will do and when, so that nobody is surprised by it, you included.",
            ),
            p(
                "Should you buy it? Lenka says yes, and to read the first five chapters before your next session. "
                "Gwen would borrow it, read chapter eight on endings, which is beautiful, and argue with the rest in "
                "the margins. Each of us had copied out one sentence to keep. When we held our notebooks up to the "
                "cameras, it was the same one."
            ),
            quote(
                "We had been told that we would miss the room. What we missed was the stairs, where one used to "
                "become ready.",
                "Casimir Dunleavy",
                "The Lit Rectangle, Eelgrass Editions",
            ),
            related("Read next", "up-one-flight", "second-through-the-door"),
            footnotes(
                "Some programs now let the host fix one order of squares for everybody. It helps. It also means that "
                "the leader has arranged the seating, and he will hear about it. (G.A.)",
                "We were twenty-six and twenty-four. One of us was telephoned after her first bad session as a "
                "member and has never forgotten it; the other was not, and has never forgotten that.",
            ),
        ],
    },
    {
        "slug": "a-pocket-book-for-the-first-year",
        "title": "A pocket book for the first year",
        "summary": "Ninety-six pages in large type, for the new leader standing in a corridor with a box of tissues. "
        "The chapter about chairs caught me out.",
        "authors": ["mateo-fairweather"],
        "topics": ["book-reviews", "leadership"],
        "days_ago": 505,
        "picture": "",
        "body": [
            p(
                "I bought this because it fits in a coat pocket and because, the week before, I had said “And how "
                "did that make everyone feel?” to a room of nine young fathers, one of whom laughed out loud. I was "
                "in no state to read four hundred pages. Winnifred Tallow’s <i>Before They Sit Down</i> (Thimble "
                "Pocket Books) has ninety-six, in large type, and takes one ferry crossing and back."
            ),
            p(
                "Each chapter deals with a few minutes. There is one on the walk from the car, one on putting out "
                "the chairs, one on the moment when two people have come and six have not. Tallow supervises "
                "trainees in a county clinic, and she writes for the person who is standing in a corridor with a box "
                "of tissues, wondering whether it will be worse if they come or if they don’t."
            ),
            quote(
                "You will be watched for what you do when you are stuck. Be stuck honestly. It is the first thing "
                "you have to teach them.",
                "Winnifred Tallow",
                "Before They Sit Down",
            ),
            p(
                "The chapter on chairs is worth the eleven dollars. Tallow puts out a chair for each person who is "
                "expected, including those she is fairly sure won’t show up, and leaves the empty ones where they "
                "are until the end. I had been quietly removing them after ten minutes, so that the circle would "
                "look full and I would look like someone with a full group. I felt caught, in a friendly way."
            ),
            p(
                "So I tried it. (The men here are made up. The chairs, and my face, are not.) With two seats empty, "
                "a member I’ll call Rafferty said that it reminded him of school concerts. Nobody asked what he "
                "meant. Then Ilya, across from him, said, “My dad too,” and we had the best half hour since I "
                "started. I must have tidied that conversation away a dozen times."
            ),
            p(
                "My complaint is about the building. Tallow’s readers all seem to have a clinic, with a front desk "
                "that takes the cards and a supervisor two doors down. A lot of us who have just finished do our own "
                "intake, our own billing and our own crying in the car. I looked for the chapter on whom to call at "
                "nine at night, when the group has gone home and you are the one who locks up. I would have read it "
                "first."
            ),
            p(
                "For that there are people here. The early-career members meet one evening a month, and somebody "
                "always has the book, or something like it, in a pocket. Bring the sentence you said that made "
                "everybody go quiet, with nothing in it that could point to a patient. We have all got one, and it "
                "is a better ticket than a good case."
            ),
            call_to_action(
                "New to leading groups?",
                "The early-career evening is open to trainees and to anyone in the first five years of practice.",
                "See the next dates",
                "events",
            ),
        ],
    },
    {
        "slug": "four-questions-and-a-pencil",
        "title": "Four questions and a pencil on a string",
        "summary": "Forty ordinary groups, two years, a card the size of a playing card. A small book with a large "
        "response rate, and a finding about pairs that its authors tried to make go away.",
        "authors": ["priya-venkataraman"],
        "topics": ["book-reviews", "research"],
        "days_ago": 886,
        "picture": "open-notebook",
        "body": [
            p(
                "Let me start with the number that sold me: eighty-eight. That is the percentage of forms filled in, "
                "over two years, by the members of forty ordinary groups in three ordinary towns, in church halls "
                "and clinics and the back room of a library. I have run studies with grants and gift cards that did "
                "not reach sixty. Benedikta Farrow and Oluwaseun Pike got eighty-eight with a pencil on a string."
            ),
            p(
                "They have called their book after the pencil. <i>A Pencil on a String</i> (Northmere Press, 190 "
                "pages) reports that work to the leaders who took part in it, and has eleven tables and no "
                "equations. Each chapter opens with a question that some leader asked at a kitchen table, such as "
                "whether the people who talk more get better. It closes with what the authors would tell her now, "
                "and how sure they are."
            ),
            h2("How they did it"),
            p(
                "After each session every member answered four questions on a card the size of a playing card and "
                "dropped it into a box by the door. A week later the leader saw the cards from her own group, "
                "without names. They were so short that the authors were mocked for them at a conference, an episode "
                "they tell with some enjoyment. Their answer is in the appendix: a long form that nobody finishes is "
                "a measure of patience.[1]"
            ),
            table(
                "The card, and what each answer went with",
                ("Question", "Answers", "What it went with"),
                ("Did you say what you came to say?", "No, partly, yes", "Coming back the next week"),
                ("Did anyone get in your way?", "No, yes", "Open conflict two sessions later"),
                ("Was there someone you were glad to see?", "No, one, several", "Staying past the tenth session"),
                ("Would you have left early if you could?", "No, yes", "Dropping out within a month"),
            ),
            h2("What they found"),
            p(
                "Talking more had almost nothing to do with getting better. Being answered did. Members who said one "
                "thing in an evening, and were answered by another member and not only by the leader, improved at "
                "about the pace of those who spoke for half the session. The authors put it in terms that I can use "
                "with trainees: in their forty groups, one more reply from a peer went with as much change as ten "
                "more minutes of one’s own speech."
            ),
            p(
                "The third question gave the surprise. Members who were glad to see one particular person stayed "
                "longer than members who were glad to see several. I would not have predicted it. Neither did the "
                "authors, who spend an honest chapter trying to make the finding go away. It survives. A person may "
                "need somebody in the room before she can use everybody in it, and a leader in a hurry to break up a "
                "pair in week four might want to think again."
            ),
            p(
                "Leaders came out badly as prophets. Asked at week five which members would leave, they were right a "
                "little more often than a coin. The card was right in seven cases out of ten.[2] I have pinned that "
                "to the wall of my office, beside the list of people about whom I was certain."
            ),
            h2("How far to trust it"),
            p(
                "Forty groups are many for the people who carried the boxes and few for a claim about all groups. "
                "The towns are small. The leaders volunteered, and a leader who volunteers to be counted is already "
                "unusual. There is no comparison group. The authors say all this three times, and have kept the verb "
                "“cause” out of the book from end to end, which I noticed with something like tears."
            ),
            p(
                "I am less content about who is missing. The cards were in English only, and two groups for recent "
                "immigrants fell out of the count because of it. A card of four questions could be translated in an "
                "afternoon and checked in a month. The authors regret the omission in a note. I hope that the regret "
                "will be a chapter in the next edition."
            ),
            h2("For Monday"),
            p(
                "You can use the card without doing a study. At our counseling center we have had a version of it "
                "for a year, and it is still being filled in, which I put down to four habits. We arrived at most of "
                "them by doing the opposite first and watching the box by the door grow empty."
            ),
            ul(
                "Hand the cards out before the last five minutes, while people are still in their chairs.",
                "Read them the same day, and tell the group next week one thing that you learned.",
                "Never try to guess at the handwriting.",
                "Stop for a month each year. A card that is always there turns into wallpaper.",
            ),
            note(
                "Before you count anything",
                "Tell members what the cards are for, who sees them and when they are shredded, and leave them free "
                "to drop in a blank one. Cards that serve your own group are part of its care. If you hope to "
                "publish, ask a review board before you begin.",
            ),
            call_to_action(
                "Print the card",
                "A one-page sheet of eight cards, in English and Spanish, with the four questions and room for a date.",
                "Open the sheet at Group measures",
                "https://short-measures.example/card/",
            ),
            footnotes(
                "Page 171. They add that the string was the costliest part of the study, because it had to be "
                "replaced in every hall in every season. Nobody ever took the pencil without it.",
                "Seven in ten over all groups. In those of five members or fewer the card did no better than the "
                "leader, perhaps because in so small a circle everybody already knew.",
            ),
        ],
    },
]
