"""Articles on what happens in groups, on leading them and on loss."""

from home.demo.compose import (
    call_to_action,
    figure,
    footnotes,
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
        "slug": "the-empty-chair-in-week-nine",
        "title": "The empty chair in week nine",
        "summary": (
            "A member leaves by voicemail and the leader tidies up. Notes on sudden endings, a drawer of 143 "
            "accounts and the trouble with moving the furniture."
        ),
        "authors": ["hanne-solberg"],
        "topics": ["group-process", "grief"],
        "days_ago": 12,
        "picture": "chairs-circle",
        "body": [
            p(
                "On the ninth Thursday I put out seven chairs, and by half past six one of them was back against the "
                "wall. The story is a composite, two groups folded into one with the names invented, but the chair "
                "is accurate. A member I will call Rosalind had left a message at four that afternoon, bright and "
                "brief. The group had been “really useful” and she would not be coming again. I listened to it twice "
                "in the corridor, went in, and tidied."
            ),
            p(
                "What follows concerns that tidying, which took perhaps five seconds. I would have called it "
                "courtesy: why should six people spend ninety minutes looking at a gap? Then Anders arrived, early "
                "as always, counted the circle, looked at the wall and said, “So you knew.” He sat down with his "
                "coat on. It was the angriest sentence he had spoken in nine weeks, and I had earned it."
            ),
            h2("What Anders saw"),
            p(
                "He saw that I had information and had acted on it alone. He saw that a member’s place could be "
                "closed in an afternoon by a decision in which no other member had a part. He may also have seen, "
                "since he was good at seeing such things, that I was hurt and had put the evidence out of sight. All "
                "of it was true, and the group would have to work with it whether or not anyone said so."
            ),
            p(
                "Leaving the chair in the circle would have made a statement too. It says that she may come back, "
                "and on that Thursday I had no grounds for saying so. Some colleagues solve the problem by keeping "
                "spare chairs out at all times, so that no chair belongs to anybody. I have tried it. The members "
                "had sorted the chairs within two weeks, and the one nearest the radiator might as well have had a "
                "brass plate on it."
            ),
            figure(
                "stairs-light",
                "The way up to the group room. Members can tell one another’s steps by about week five.",
            ),
            h2("A drawer of endings"),
            p(
                "For eleven years I have asked leaders to write to me on the evening when somebody leaves a group "
                "unexpectedly. They all answer the same short request: what happened, what you did first, what the "
                "members did. I have 143 of these accounts in a drawer.[1] They are uneven, and some were scribbled "
                "in a parked car. I trust them more than the polished versions I hear at conferences a year later."
            ),
            p(
                "In 88 of the 143, the first thing the leader did was practical. A name was crossed off, or a fee "
                "was credited, or a chair was moved. In only 26 did the leader mention a feeling of his or her own, "
                "and the word that turns up most often in those 26 is “relief.” I do not think relief is shameful. "
                "People who leave suddenly have often been hard to sit with for some time. But relief kept private "
                "has a way of hurrying the leader past the group, which may be feeling something else entirely."
            ),
            p(
                "The accounts of what the members did are more varied. Two patterns come up so often that I have "
                "given them names. Neither requires the leader to have done anything wrong, and I have seen both of "
                "them in groups that went on to do excellent work."
            ),
            h3("The census"),
            p(
                "The members count. They do it in their heads first and aloud later, often as a joke: seven of us, "
                "then six, and who will turn off the lights? Under the joke is a serious estimate of how much more "
                "loss the group can stand. I have learned to answer the arithmetic plainly. I say whether I intend "
                "to add members, and when, and how small a group I am willing to lead. A leader who interprets the "
                "question before answering it leaves people counting in silence."
            ),
            h3("The revision"),
            p(
                "The members also revise. Within an hour the person who left has become someone who “never really "
                "joined,” or else the only honest one among us. In Rosalind’s case it was the first. Two members "
                "agreed that she had always sat near the door. She had not; for most of the nine weeks she had sat "
                "by the window, beside Anders. He said so, quietly, and the revision stopped.[2]"
            ),
            quote(
                (
                    "You’re all talking as if she’d been leaving since September. I liked her. She was in the middle "
                    "of a story and now I don’t get the end of it."
                ),
                "Anders",
                "in the ninth session of the composite group",
            ),
            h2("What I do now"),
            p(
                "I have a routine, and I offer it as one person’s practice. It is meant for closed or slow-open "
                "groups that meet weekly. A drop-in group has other customs, and a member whom the leader has asked "
                "to leave for the safety of the others is a different matter, to be handled with a consultant’s "
                "help."
            ),
            ol(
                (
                    "I leave the chair where it is for two sessions, and at the start of the first one I say that I "
                    "have done so and why."
                ),
                "I tell the group what I know, to the extent that the member has allowed it.",
                (
                    "I write to the person who left, on paper, with an invitation to one last session. In my own "
                    "groups about one in three has accepted."
                ),
                "I say one true sentence about my own reaction, and stop.",
                "Three weeks later I bring it up again, even if the group seems to have closed over it.",
            ),
            p(
                "The second step depends on a question put months earlier. At the intake interview I ask what I may "
                "tell the others if the person should leave without warning.[3] Most people laugh and say that they "
                "would never do that. Rosalind had laughed. She had also said, “Tell them it wasn’t their fault,” "
                "and I had written it down, and on the ninth Thursday I walked past the file on my way to move the "
                "chair."
            ),
            p(
                "The last step is the one most often skipped, because by then it feels like picking at a scab. A "
                "group that has lost someone becomes busy. It welcomes a new member with unusual warmth, or takes up "
                "some long-postponed quarrel, and the leader is grateful for the energy. In the accounts in my "
                "drawer a second departure followed the first within five weeks 51 times, and in most of those the "
                "leader noted afterward that the first had hardly been mentioned.[4] I would raise it in week twelve "
                "whatever the group’s mood."
            ),
            h2("Week eleven"),
            p(
                "Before the ninth session was half over I had put Rosalind’s chair back in the circle, with "
                "everybody watching and nobody speaking. I fetched the file and read them the sentence she had left "
                "in my care. There was a long pause. Somebody laughed. Somebody else was offended at being absolved. "
                "Anders took off his coat."
            ),
            p(
                "Two weeks later he asked whether the others would mind if he moved it. He did not carry it out of "
                "the room. He set it under the window, facing in, and sat down again, and the circle drew together "
                "by about a foot. I think of that arrangement when a colleague asks me, as one does each spring, how "
                "to tell that a group has finished with a loss. I usually say to wait and see who moves the "
                "furniture."
            ),
            related(
                "Read next",
                "keeping-a-place-for-someone-in-the-hospital",
                "the-phone-call-before-the-first-session",
            ),
            footnotes(
                (
                    "The accounts come from 61 leaders, most of them members of this society or friends of members. "
                    "They chose to write, and people who write the same evening are probably more troubled than "
                    "those who do not. The figures describe the contents of one drawer."
                ),
                (
                    "I have seen the opposite revision do more harm. A group that idealizes the person who left has, "
                    "in effect, voted that leaving was the wise thing to do."
                ),
                (
                    "The answer goes into the record with the date, and I ask again after about six months. Two "
                    "people have changed their minds so far, both in the direction of letting me say more."
                ),
                (
                    "This proves nothing about causes. Both departures may have come from a poor mix of members, an "
                    "awkward hour or a tired leader, and the accounts cannot tell these apart."
                ),
            ),
        ],
    },
    {
        "slug": "the-group-that-would-not-fight",
        "title": "The group that would not fight",
        "summary": (
            "Two teachers watch the same polite group and reach opposite conclusions about a tin of shortbread. They "
            "have agreed to disagree in print."
        ),
        "authors": ["samuel-orte", "ruth-castellane"],
        "topics": ["group-process", "leadership", "diversity"],
        "days_ago": 63,
        "picture": "tea-table",
        "body": [
            p(
                "We have been arguing about a tin of shortbread for most of a year. It belonged to a group that we "
                "watched together through six sessions, Samuel as visiting teacher and Ruth as consultant to the "
                "leader. Everything about the group has been altered here, and the members as they appear below are "
                "invented. Whenever a quarrel came near, a member we will call Corinne opened the tin, and it went "
                "around the circle from hand to hand until the quarrel had passed."
            ),
            p(
                "Eight people had come to that group for a year and a half and, by the leader’s count, had never "
                "raised their voices to one another. They remembered birthdays. They asked after each other’s knees. "
                "Their leader, a capable woman in her second year of practice, wanted to know what she was doing "
                "wrong, and we gave her two different answers on the same evening. This article sets out both, since "
                "neither of us has persuaded the other and she tells us that having the pair was of use."
            ),
            h2("Samuel: the tin is a lid"),
            p(
                "I have spent much of my working life on shame, and so I may find it everywhere. Still, look at when "
                "the tin came out. In the second session we watched, Leland said that he sometimes dreaded coming. "
                "In the time it takes to breathe in, Corinne had the lid off. Nobody asked what he dreaded. He took "
                "a piece, thanked her and told a story about his dog. I watched his face while he chewed. A man had "
                "put out a hand and been given a cookie."
            ),
            p(
                "The members of such a group believe that they are protecting one another. I think that each is "
                "guarding a private expectation: <i>if I show what I feel, I will be looked at with distaste, and I "
                "will not survive it</i>. A group can live beside that expectation for years and be lovely company. "
                "It never gets to test it, because the test requires somebody to be disliked for ten minutes and to "
                "find out that the ten minutes end.[1]"
            ),
            p(
                "So I would have spoken early. Something like: “Leland said he dreads coming here, and then we all "
                "ate. I’d like to know the rest, and I wonder who else would.” Notice that the leader puts herself "
                "among the eaters. A remark about what “the group” is avoiding, delivered from above, is itself a "
                "shaming, and the members will answer it by becoming polite to you as well. I would keep the remark "
                "short, and I would look at Leland only when I had finished it."
            ),
            h3("What I worry about"),
            p(
                "My worry is the quiet member who is waiting for proof that the leader can bear trouble. Every time "
                "the tin goes around unremarked, that person learns that the leader needs it too. Members of groups "
                "that I took over from other therapists have told me, long afterward, on which evening they decided "
                "to keep the important thing to themselves. They can usually say what the weather was."
            ),
            h2("Ruth: the tin is a handrail"),
            p(
                "I grant Samuel the face. I saw it too. But I had read the intake notes, and he had only the room. "
                "Of those eight people, five grew up in houses where a raised voice was followed by the sound of "
                "something breaking. One had been her parents’ interpreter from the age of seven and had learned to "
                "soften every sentence that passed through her. One came from a church in which contradicting a "
                "speaker was a wrong done to everyone present. Their courtesy had cost them a good deal, and it was "
                "their own."
            ),
            p(
                "We teach that conflict is a stage, and that a group which has not passed through it has yet to grow "
                "up. I taught that myself for years. It seems to me now a rather local idea, written down by people "
                "who had been to a particular kind of school and enjoyed a particular kind of argument. There are "
                "other ways to disagree in earnest: by proverb, by silence, by staying away once, by bringing less "
                "food.[2] A leader who is listening for shouts will sit through all of those and write “no conflict” "
                "in the notes."
            ),
            p(
                "What did I see, with that in mind? In the fourth session Corinne passed the tin the other way. It "
                "had always gone to her left. That evening it went to her right, which meant that it reached Leland "
                "last, with one broken piece in it. He looked into the tin, looked at her and laughed out loud. What "
                "he said next was the first challenge from one member to another that the leader had ever recorded."
            ),
            quote(
                "You gave me the crumbs, Corinne. What did I do?",
                "Leland",
                "in the fourth session, as we have reimagined it",
            ),
            h3("What I would have said"),
            p(
                "In the second session I would have said nothing. In the fourth, if Leland had kept quiet, I would "
                "have asked Corinne to tell us about the direction. That is a question a person can answer in her "
                "own idiom. She might have replied that her arm was tired, and this would have done for the time "
                "being. The group had built itself a handrail and had only begun to lean on it hard enough to learn "
                "whether it held. I would not have sawn it off to prove to them that they could climb."
            ),
            h2("Where we have got to"),
            p(
                "We agree on more than we expected. The leader should notice the tin every time, and should be able "
                "to say afterward what was spoken in the minute before. She had been eating from it herself, and "
                "that was worth an hour of her own consultation.[3] We agree, too, about the question that comes "
                "before either technique: what does anger cost in the places these people come from? A leader can "
                "ask it of each member, aloud, in the first month."
            ),
            table(
                "Two readings of one tin",
                ["What happened", "Samuel would think", "Ruth would think"],
                [
                    "Leland dreads coming; the tin appears",
                    "Name it now, and include yourself",
                    "Wait; remember the words",
                ],
                [
                    "The tin goes around for weeks",
                    "The leader has joined in",
                    "The group is learning to trust its manners",
                ],
                ["The tin changes direction", "A hint, too small to rely on", "A quarrel in the group’s own language"],
                ["Leland asks what he did", "At last. Slow everything down", "At last. Slow everything down"],
            ),
            p(
                "The last row is the one we would underline. When the challenge came, the leader did what both of us "
                "had hoped. She said, “Let’s stay with Leland’s question,” and when Corinne reached for the lid she "
                "asked, gently, whether the tin could wait. It waited. Corinne said that he had interrupted her "
                "three times in March while she was speaking about her mother. By then it was October. Nobody "
                "shouted, and Leland has since told the leader that he had never been so frightened in his life."
            ),
            p(
                "Samuel takes that evening as evidence that the group could have fought in March, had anyone invited "
                "it. Ruth takes it as evidence that the group knew its own season. We have stopped trying to settle "
                "the matter. The leader says that what she carried back to her eight was mainly the sight of two old "
                "friends contradicting each other over supper and passing the salt."
            ),
            call_to_action(
                "Bring a tin of your own",
                (
                    "Ruth and Samuel continue the argument in a consultation evening for leaders in their first five "
                    "years."
                ),
                "See coming events",
                "events",
            ),
            footnotes(
                (
                    "Samuel adds that this holds for leaders. Most of us know a colleague before whom we would "
                    "rather be wrong in writing than in person."
                ),
                (
                    "Ruth owes the last example to her grandmother, who expressed every grievance of a long marriage "
                    "through the thickness of the bread."
                ),
                (
                    "The leader has read this article, corrected it in two places and agreed to its publication. She "
                    "reports that she has never liked shortbread."
                ),
            ),
        ],
    },
    {
        "slug": "eight-minutes-late",
        "title": "Eight minutes late",
        "summary": (
            "One autumn I wrote down the minute at which each man came through the door. The tally had a shape, and "
            "it was a better consultant than I had been."
        ),
        "authors": ["tobias-renner"],
        "topics": ["group-process", "leadership"],
        "days_ago": 147,
        "picture": "",
        "body": [
            p(
                "Eight minutes: that was the average. One autumn I wrote down, for every session of a men’s group, "
                "the minute at which each man came through the door, and at Christmas I added it up. There were "
                "seven men and fourteen evenings, and ninety-one arrivals once I had allowed for absences. One man, "
                "I’ll call him Russ, pulled the average up. Without him it came to five. The men are invented, put "
                "together from several groups over several years. The tally I did keep, and I’d recommend it to "
                "anyone."
            ),
            h2("Lateness is addressed to someone"),
            p(
                "A late arrival is the one remark in a group that everybody hears. Before Russ sat down, six men had "
                "already heard the street door, guessed who it was and stopped talking. He came in with rain on his "
                "jacket and the same two words, “Go on.” And they could not go on. For a year I treated this as a "
                "matter of contract. I reminded him of the starting time in a friendly way, he apologized in a "
                "friendly way, and the next Tuesday we did it again."
            ),
            p(
                "The tally changed my mind because it had a shape. Russ was nearly punctual on evenings when I had "
                "announced that somebody would be away. He was latest, over forty minutes, on the two evenings after "
                "another man had wept. A problem with the contract would not follow the weather of the group like "
                "that. Whatever he was saying with the street door, he was saying it to us."
            ),
            h2("Asking without a trap"),
            p(
                "“Why are you late?” is a policeman’s question. Every man in that circle had been asked it by a "
                "father, a foreman or a judge, and each had an answer ready that closed the subject. I now teach "
                "residents to ask about the arrival. <i>What’s it like to come up the stairs when you can hear us "
                "already? What do you suppose we’re talking about?</i> I tried the second one on Russ. He said, "
                "“Me,” and looked surprised."
            ),
            p(
                "It came out slowly. As a boy he had come home each day to a kitchen that went quiet when he opened "
                "the door, and behind the quiet was his mother’s illness, which nobody had named to him. He had "
                "found that if he arrived late enough the worst would be over, and he had brought the method with "
                "him to us. The others had not known that they were a kitchen. One of them, Emmett, said, “So when "
                "we go quiet, that’s the bad part,” and for the rest of the season somebody made a point of talking "
                "straight through the opening of the door."
            ),
            h2("The men who are on time"),
            p(
                "The punctual men interest me as much. When a group has one late member the rest get to be the good "
                "ones, and they may be slow to give that up. After Russ began to arrive on the hour, two others "
                "started to drift. Emmett, who had never missed a start, came in at twenty past with a story about a "
                "drawbridge. I don’t think it was rebellion. The job had fallen vacant, and somebody in that room "
                "needed it done."
            ),
            p(
                "Here is what I ask of the residents I teach. It costs a pencil, and nobody need know that you are "
                "doing it until you decide to say so. If you do decide to, read the figures aloud without comment, "
                "then hand the paper to the group and let them tell you what they see."
            ),
            ul(
                "Write down the minutes, for everyone, for at least eight sessions. Include yourself.",
                "Beside each late arrival, put one line on how the previous session ended.",
                "Look for the shape before you open your mouth.",
                "Ask about coming in. Leave the reasons for later, or for never.",
            ),
            p(
                "“Include yourself” is there because I did not, that first autumn. I was setting out the coffee and "
                "would have sworn that I was always in the room when we began. In the spring I read the men their "
                "figures, and Russ asked where mine were. He pointed out that until about four minutes past the hour "
                "I stood with my back to them, facing the urn. I had been late every week."
            ),
            related("Read next", "two-leaders-and-one-clock", "the-empty-chair-in-week-nine"),
        ],
    },
    {
        "slug": "two-leaders-and-one-clock",
        "title": "Two leaders and one clock",
        "summary": (
            "“When do I get to talk?” asked the younger co-leader in the car. It took a winter, a consultant and a "
            "joke about in-laws to find an answer."
        ),
        "authors": ["ines-okafor", "mateo-fairweather"],
        "topics": ["leadership", "group-process"],
        "days_ago": 228,
        "picture": "bridge-fog",
        "body": [
            p(
                "“When do I get to talk?” The question came from Mateo, in a car, after the sixth session of the "
                "first group we led together. Inés, who was driving, said that he could talk whenever he liked. It "
                "took us the rest of that winter to understand why this was a true answer and no help at all. We "
                "write about it together because pairs we have met since, at the society’s suppers, tell us the same "
                "story, usually from the passenger seat."
            ),
            p(
                "One of us had nearly two decades of groups behind her and the other not quite one. Both of us were "
                "paid, licensed and named on the door. In the room, though, the members brought their questions to "
                "Inés. When Mateo spoke they waited a moment to see whether she would add something, and she "
                "generally did. She thought of it as support. He heard it as grading."
            ),
            h2("The group sees it first"),
            p(
                "A member noticed before we did. We will call him Gideon, and like the others here he is fictional, "
                "with a little of several people in him. The group was for fathers of young children. Gideon said to "
                "Mateo one evening, “You’re like me at my in-laws’. You get the chair but not the remote.” The men "
                "laughed, and so did we. Then came a silence in which eight people looked from one of us to the "
                "other to learn whether anything could be said about that."
            ),
            p(
                "We said nothing. In the car we agreed that it had been a joke about in-laws. It was the sort of "
                "agreement that co-leaders make when they are tired, and the following week two men missed the group "
                "without calling while a third spent half an hour on whether his wife respected him. Few subjects "
                "interest a group more than the couple in charge of it.[1] If the couple will not discuss itself, "
                "the members will discuss it in code."
            ),
            h2("Conversations we had avoided"),
            p(
                "We asked Ruth Castellane for an hour of consultation, and she gave us homework. Each was to write "
                "down, without showing the other, what the two of us were for. Inés wrote that she was there to keep "
                "the group safe and that Mateo was there to learn. Mateo wrote that he was there for the fathers and "
                "that Inés was there because the clinic required it. We exchanged the pages across a table, and "
                "neither of us said anything for some time."
            ),
            h3("Rank"),
            p(
                "This turned out to be easier once it was spoken. There was a difference in experience, and "
                "pretending otherwise had made it shameful. So we told the fathers. Inés said, “I’ve done this for "
                "longer than Mateo has, and sometimes I speak over him. We’re working on it. If you see it happen, "
                "say so.” Several men studied the carpet. One remarked that in his house somebody had been in charge "
                "all his life and nobody had ever announced it."
            ),
            h3("Disagreement"),
            p(
                "Until then we had saved every disagreement for the car. We now allow ourselves small ones in the "
                "room, in plain words, addressed to each other and audible to everybody: “I’d have stayed with "
                "Gideon a little longer. Would you?” The rule is that it has to be a question which the other can "
                "answer either way. Larger disagreements still go to the car, and if the members have felt them we "
                "report the next week on how they ended.[2]"
            ),
            h3("The clock"),
            p(
                "And then the clock. Inés had always closed the sessions, out of habit. Whoever ends the hour "
                "decides what is left unfinished, and so she had held, without a thought, a good half of the power "
                "in the room. We now alternate. The first time Mateo closed he ran eleven minutes over, because a "
                "man had begun to cry near the end and he could not think how to stop. Inés sat on her hands. She "
                "has led groups through a fire alarm and a blackout, and she says that those eleven minutes were "
                "longer."
            ),
            figure("stones-balance", "Found on the breakwater after a session. Nobody has owned up to building it."),
            h2("What we settle before a first session"),
            p(
                "With the next group we began earlier. Two months before the first session we sat down for an "
                "evening and wrote out what we would otherwise have discovered by collision. The table gives the "
                "short version. Its middle column is what we did the first time, when we thought that liking each "
                "other would be enough."
            ),
            table(
                "Six matters to settle between co-leaders",
                ["Matter", "The first time", "Now"],
                ["Opening and closing", "Inés, always", "We alternate; the list is on the wall"],
                ["Fees", "Split by seniority", "Split equally; supervision paid apart"],
                ["Seeing a member alone", "Whoever was asked", "Both know of it beforehand"],
                ["Notes", "Each kept our own", "One record, written together that night"],
                ["One of us is away", "The other apologized", "Four weeks’ notice; the group meets"],
                ["Anger between us", "The car", "The room, the car, or Ruth, by size"],
            ),
            p(
                "The notes surprised us most. Writing one record together takes twenty minutes, and we had thought "
                "of it as a way to save paper. In practice it is where we find out that we attended two different "
                "sessions. Mateo will have seen a man’s foot stop moving. Inés will have heard a sentence begun "
                "three times. Those twenty minutes have taught us more than anything we have read on co-leading, and "
                "they have to be paid for, as we tell every clinic that asks us for a pair."
            ),
            note(
                "Before you accept a pairing",
                (
                    "If a clinic assigns you a co-leader, ask for two paid meetings before the first session and a "
                    "quarter of an hour after each one. A clinic that has no time for this may not have time for two "
                    "leaders."
                ),
            ),
            h2("A last look at the remote"),
            p(
                "Gideon stayed to the end of that first group. In the final session, when the men were asked what "
                "they would take home, he said that he had begun handing his small daughter the remote for ten "
                "minutes on Saturdays, so that she could find out what it was like. Then he looked at Mateo. “You "
                "closed up good tonight,” he said. By the list on the wall it was Inés’s week to close. Neither of "
                "us had noticed that we had swapped."
            ),
            related("Read next", "the-group-that-would-not-fight", "eight-minutes-late"),
            footnotes(
                (
                    "Inés recalls hospital groups, led by a nurse and a physician, in which the patients could talk "
                    "for a whole hour about the food and convey quite exactly which of the two leaders was afraid of "
                    "the other."
                ),
                (
                    "We do not report everything. The test we use is whether the members have been left holding "
                    "something that belongs to us."
                ),
            ),
        ],
    },
    {
        "slug": "the-second-winter",
        "title": "The second winter",
        "summary": (
            "The first year of a bereavement is expected to be hard. Former members of the hospice group kept "
            "calling in the January after it."
        ),
        "authors": ["joel-nakagawa"],
        "topics": ["grief"],
        "days_ago": 321,
        "picture": "winter-trees",
        "body": [
            p(
                "People come to the hospice group in the first year, most of them between the third month and the "
                "ninth, because that is when the casseroles stop. We meet in the library, among other people’s "
                "donated novels. The first winter is expected to be bad, and there is a kind of help in that. "
                "Employers make allowances. Someone remembers the birthday. The calendar is full of firsts, and each "
                "of them can be braced for."
            ),
            p(
                "About the second winter I knew nothing until I had led the group for some years. Former members "
                "would telephone in January, apologizing, and say some version of the same thing: it is worse, I "
                "thought I was past the worst, I am ashamed to tell anyone. The first few times I offered an "
                "appointment. After the sixth call I looked at my list and saw that I had a group."
            ),
            p(
                "Let me describe one evening of it, with people I have made up. Marguerite said that her husband’s "
                "coat was still on the hook, and that for a year it had been his coat. “Now it’s a coat,” she said. "
                "“I moved it to get at the broom.” Nobody hurried to comfort her. Walt, who had lost a brother, said "
                "that he had caught himself telling a story about him and enjoying it, and had then had to pull the "
                "car over."
            ),
            p(
                "The first year, they explained to me, had been so crowded with the death that the dead person was "
                "in a manner of speaking still about the house. In the second year he goes. There are no more firsts "
                "to get through. What remains is the plain length of the rest of it, and the friends, who have been "
                "very good, have returned to their own lives and would like you to do the same."
            ),
            quote(
                "Last year I missed him. This year I’m finding out that he’s dead.",
                "Walt",
                "a fictional member of the second-winter group",
            ),
            p(
                "I do very little in this group. We meet six times, from the first week of January to the middle of "
                "February, and there are no exercises. I tell newcomers that nobody here will ask whether they have "
                "made progress. I set out fewer tissues than for the first-year group and more coffee. When the talk "
                "turns to taxes, or the price of heating oil, I let it. They are learning to have ordinary "
                "complaints again, and it appears to be heavy work."
            ),
            p(
                "If you run a bereavement group, you might make a note for yourself in the second December after "
                "each death, and send a card. Mine has two lines. It says that some people find this winter harder "
                "than the last, and that the library is warm on Wednesdays. About half of those who get it reply, "
                "and a few come. One man carried the card in his wallet for a year before he walked in, in what was "
                "by then his third winter."
            ),
        ],
    },
    {
        "slug": "keeping-a-place-for-someone-in-the-hospital",
        "title": "Keeping a place for someone in the hospital",
        "summary": (
            "A group for people with long illness has to decide what an absence costs, who may carry news, and how "
            "long a chair is kept. The treasurer begins with the fee."
        ),
        "authors": ["maribel-quist"],
        "topics": ["grief", "leadership"],
        "days_ago": 489,
        "picture": "ferry",
        "body": [
            p(
                "The ferry horn goes at ten past five, and by then the members of my Tuesday group have usually "
                "finished with the matter of who is not there. Last season it was Solveig, for eleven weeks. She is "
                "a composite, as is everyone in what follows. She was in the hospital across the water with a lung "
                "that would not stay up, and every week her chair was kept and half her fee was paid by the others. "
                "I keep the society’s books as well as my own, so I will begin with the fee. Most accounts of this "
                "work begin with the feelings and never arrive at the money."
            ),
            h2("The price of a held place"),
            p(
                "A group for people with long illness has to decide what an absence costs. If I charge for missed "
                "sessions, as I do in my other groups, I send bills to people on oxygen. If I charge nothing, I pay "
                "for the absences myself, and by February I find that I am a little short with whoever has been "
                "away. I have done both. The members minded the second more, and noticed it sooner."
            ),
            p(
                "The present arrangement was worked out by the group in one rather lively session. Everybody pays a "
                "monthly amount, somewhat lower than four single sessions would come to, and it buys a place. A "
                "member in the hospital pays half for up to three months. The other half comes from a fund to which "
                "each of us gives five dollars a month, myself included. Solveig, who had been an estimator for a "
                "roofing firm, drew up the arithmetic on the back of a menu. She was the second person to draw on "
                "it."
            ),
            h2("Sending word across the water"),
            p(
                "How does a group speak to someone in a bed half an hour away by boat? In the early years I carried "
                "the messages. I telephoned, and reported back, and began to hear how my voice changed when I gave "
                "the bulletin. I made things milder. The group became an audience, and I became the only person who "
                "knew anything. A member called Hector put a stop to it. “You’re doing the doctors on us,” he said."
            ),
            p(
                "Members now choose for themselves how they want to be reached, and write it on a sheet that the "
                "whole group can read. Some want a card with everyone’s name. Some want five minutes by telephone, "
                "on the speaker, at the start of the session. Solveig had written, “Tell me the gossip. Do not ask "
                "about the lung.” For eleven weeks Hector called her from the corridor and told her the gossip, then "
                "came in and told us what she had said about it."
            ),
            p(
                "The sheet has four questions. We fill it in together in the second month, when people have begun to "
                "care about one another and nobody is yet in trouble. The last question silences the room each time. "
                "I read it aloud all the same, and I answer it for myself before I ask anyone else to."
            ),
            ul(
                "If you are in the hospital, who may tell us?",
                "What may we know: that you are away, where you are, how you are?",
                "How should we reach you, and how often?",
                "If you are dying, do you want to hear from us, and may we come?",
            ),
            figure(
                "lighthouse-dusk",
                "Ten past five in March. The hospital is across the water, to the left of the light.",
            ),
            h2("When the place will not be needed"),
            p(
                "Three of the people who have belonged to this group in nine years have died while they were "
                "members. I am not used to it. I have learned to separate two questions that arrive together, how "
                "long to keep the chair and when to fill the place. The chair stays for four weeks. The place stays "
                "open until the members tell me that they could look at a new face without hating it, and I put the "
                "question to them in nearly those words."
            ),
            p(
                "I have also learned to attend to the ones who get better. In a group like this a member may improve "
                "and be embarrassed about it. Hector’s scans came back clean in the week of Solveig’s second "
                "operation. He told us in the last four minutes and apologized. We spent much of the following "
                "session on whether good news is permitted here. It was one of the angriest we have had, and people "
                "still refer to it."
            ),
            important(
                "Agree on what keeps a person home",
                (
                    "Where some members have low immunity, write down together what should keep anyone away: a "
                    "fever, a cough, a sick child. Offer a way to join by telephone that day, so that staying home "
                    "does not cost a member the session."
                ),
            ),
            p(
                "Solveig came back in April, thinner, with a cane that she disliked. The circle had grown used to a "
                "gap on the left of the window, and for a moment nobody knew how to help her fill it. She stood over "
                "the chair and asked who had been sitting in it. No one had. “Eleven weeks,” she said. “At half "
                "price. You people have no head for business.”"
            ),
            related("Read next", "the-second-winter", "the-empty-chair-in-week-nine"),
        ],
    },
]
