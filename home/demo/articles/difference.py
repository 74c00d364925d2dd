"""Articles on difference in the group and in its leader. Every patient and member in them is fictional or composite."""

from home.demo.compose import figure, footnotes, h2, h3, important, note, ol, p, quote, related, ul

ARTICLES = [
    {
        "slug": "two-languages-in-one-circle",
        "title": "Two languages in one circle",
        "summary": "I made a generous rule about translation, and for weeks nobody in the group spoke to anyone except "
        "through me. On what a second language is for.",
        "authors": ["ines-okafor"],
        "topics": ["diversity", "group-process"],
        "days_ago": 224,
        "picture": "threads",
        "body": [
            p(
                "My mother scolded me in Spanish and praised me in English, because the praise was meant to be "
                "overheard. My father spoke Igbo on the telephone and nowhere else. I grew up believing that every "
                "language had its own room in the house, and when, as a young psychologist, I was asked to run a "
                "group in whichever language people preferred, I thought that the difficulty would be one of "
                "vocabulary."
            ),
            p(
                "This article is about that mistake and some that came after it. The group I describe is a "
                "composite. I have taken moments from several groups over fourteen years, changed the people past "
                "recognition, and invented whatever was needed to join the pieces. The house with its rooms is the "
                "only thing in it that I have not disguised."
            ),
            h2("The rule I began with"),
            p(
                "The clinic wanted a policy, so I wrote one. Members could speak either language; anyone might ask "
                "for a translation; I would provide it. It sounded generous, and in its first month it produced the "
                "most orderly group that I have ever led. People spoke in turn. After each sentence they waited for "
                "me, faces lifted, as one waits at a counter. It was some weeks before I saw that nobody had spoken "
                "to anybody except through me."
            ),
            p(
                "I had made myself the only bridge, and I was taking a toll. A member I will call Dagoberto would "
                "say four sentences about his brother, and I would give them back in English, a little smoother than "
                "I had received them. Once I took out the swearing without noticing. Belén, who understood both "
                "versions, looked at me and then at her shoes. She told me long afterward that on that evening she "
                "had decided to say nothing that she would mind losing."
            ),
            figure("bridge-fog", "A leader who translates everything becomes the only way across."),
            h2("What a second language is for"),
            p(
                "People like to say that we feel in the first language and think in the second. I have found it "
                "closer to the truth that each language was learned among certain people, and brings them along.[1] "
                "Dagoberto, who came to this country at thirty, spoke about his brother’s death in a Spanish full of "
                "saints and diminutives. In English he said, “He was murdered.” He had learned that word here, from "
                "a detective, and English was where he was able to be angry."
            ),
            p(
                "For Belén it ran the other way. She had come at six, and her Spanish had stopped growing at the "
                "kitchen table. When she spoke it in the group her voice rose and she used a child’s verbs. In "
                "English she was a paralegal with opinions. The older members, who really listened only to the "
                "Spanish, treated her as everybody’s little girl. It took a man with almost no Spanish at all, "
                "Fergus, to tell them that he had never met the person they were being so gentle with."
            ),
            h2("Who is left out, and when"),
            p(
                "Where everyone shares a language, somebody has to do the excluding. In our group grammar did it, "
                "and we could all be innocent. When the talk caught fire it went over into Spanish, and three "
                "members sat in the cold. When it grew careful it came back into English. For a while I kept a chart "
                "of this on the back of my notes, and I saw that the switch came most often just before something "
                "that concerned one of the three."
            ),
            p(
                "Fergus was the first to say that he felt stupid. He said it as a joke. Then he told us that his "
                "grandparents had spoken Irish behind a closed door, so that the children should not understand, and "
                "that he had spent his boyhood on the wrong side of that door, and here he was again with a copay. "
                "Nobody translated. Everyone had followed it, and for the first time I had not been asked to help."
            ),
            quote(
                "I don’t need every word. I need somebody to look at me while they’re saying it.",
                "Fergus, a composite member",
            ),
            h2("What I do now"),
            p(
                "I gave up the post of interpreter by announcing it, which felt like resigning from a small "
                "government. I said that I would follow as well as I could in both languages, that I would stop "
                "translating by habit, and that anyone who had not understood should tell the person who had spoken. "
                "The first session after that was chaos. In the second, Dagoberto turned to Fergus, took a breath, "
                "and began: “My brother. You know, I say <i>hermanito</i>.” It took eleven minutes. No one was bored."
            ),
            p(
                "The practices that have come out of these years are modest. I offer them with the warning that they "
                "suit a group in which nearly everybody has something of both languages. Where people share no "
                "language at all, a trained interpreter is needed, and careful preparation with her. That would be "
                "another article, and I am the wrong person to write it.[2]"
            ),
            ul(
                "Ask at intake in which language a person was scolded, and in which one she learned her work. Ask "
                "about prayer and about swearing.",
                "When the language changes, look at what had just been said.",
                "Let a word stay untranslated if its owner would like to keep it.",
                "If you do translate, say the rude parts too.",
                "Tell the group your own history with its languages, in a few sentences, before they have finished "
                "guessing.",
            ),
            h2("The leader’s accent"),
            p(
                "The last of these was the hardest. My Spanish is my mother’s: coastal, quick, and thirty years out "
                "of date. Members from elsewhere heard class in it before I had finished saying good evening. One "
                "asked me, with a great show of respect, what family I came from. In English I am a Black woman with "
                "a doctorate. In Spanish I am, to certain ears, a maid’s daughter who got above herself; and my "
                "mother did clean houses, and I did get above it. I had never said so in a group."
            ),
            p(
                "When I did, I used four sentences, two in each language, and then I asked what they had supposed. "
                "They had supposed a good deal. There was a colonel’s granddaughter in the room, and a man whose "
                "mother had also cleaned. For some weeks the group was about that, and about who had been allowed to "
                "correct whose grammar. I have never since been able to treat language and class as two subjects.[3]"
            ),
            h2("A word left behind"),
            p(
                "That group has ended. In its last session they asked one another, I forget who began it, to leave a "
                "word behind. Belén left <i>ahorita</i>, which can mean any time between this minute and never.[4] "
                "Fergus, who had learned perhaps sixty words by then, left <i>hermanito</i>. He said it badly. "
                "Dagoberto corrected the stress, listened to him try again, then shook his head and told him to "
                "leave it the way it was."
            ),
            related("Read next", "the-fee-nobody-mentions", "up-one-flight"),
            footnotes(
                "There is a practical side to this. When a memory is told flatly I sometimes ask in which language "
                "it happened. The member may choose to give us one line of it as it was spoken, and the voice needs "
                "no translating.",
                "The language committee of our parent body keeps a "
                '<a href="https://cagps.example/interpreters/">checklist for groups with an interpreter</a>. I would '
                "underline its advice to seat the interpreter in the circle and to talk with her afterward. She has "
                "attended the group too.",
                "The same is true of our paperwork. The clinic’s Spanish consent form had been translated into a "
                "register in which no member had ever been addressed except by a court.",
                "How long it lasts depends on the country and on the speaker, and according to Belén chiefly on "
                "whether the speaker is your mother.",
            ),
        ],
    },
    {
        "slug": "the-fee-nobody-mentions",
        "title": "The fee nobody mentions",
        "summary": "A treasurer with a sliding scale and a colleague whose groups are free compare what members pay, "
        "in dollars and in good behavior.",
        "authors": ["maribel-quist", "desmond-achterberg"],
        "topics": ["diversity", "ethics", "leadership"],
        "days_ago": 8,
        "picture": "hillside-houses",
        "body": [
            p(
                "One of us keeps the society’s books. The other runs groups in which no money changes hands, because "
                "the members left prison with a bus ticket and a cardboard box. We got onto the subject of fees "
                "while washing up after a supper, and discovered that neither of us had ever heard a full "
                "conversation about money in a therapy group, our own included. We had heard plenty about sex and "
                "God, and some about murder. It seemed worth finding out why."
            ),
            p(
                "What follows is written by turns. The members in it are invented, or put together from so many "
                "people that none of them could claim the part. The sums are the ones we really charge and are paid, "
                "since it would be odd to write this article and leave them out."
            ),
            h2("Maribel: what the sliding scale slides past"),
            p(
                "My clinic has a scale. A session of group costs between twenty and eighty dollars, and the figure "
                "is agreed with me, in my office, with the door shut. I was proud of this. It let a school cook and "
                "a surgeon sit side by side in a group for people with long illness, where each could learn from the "
                "other how to be tired. Neither had any idea what the other paid. Or rather, each had an excellent "
                "idea, and no permission to have it."
            ),
            p(
                "Everyone guesses. They see the shoes and the car, and who takes out a calendar without dread when I "
                "announce an extra session. In one group an argument about the heating went on for most of a winter. "
                "Leopold wanted it higher. Nerys remarked that at home she wore a coat. It was about the thermostat "
                "until the evening when she said that she supposed some people paid for heat. Leopold asked her, "
                "quite kindly, what she paid for group. Six people looked at me as though he had undressed."
            ),
            p(
                "I had about a second. I said that fees were agreed privately, that each of them was free to tell "
                "his own, and that I was curious why the question felt as it did. “Twenty-five,” said Nerys. Then "
                "she said, “So now I’m the charity.” Leopold was paying eighty. He had believed, it turned out, that "
                "eighty was the fee, that everybody paid it, and that he was the only one petty enough to mind."
            ),
            h3("What changed"),
            p(
                "The prices stayed as they were. Within a month, though, I saw how much had been arranged around "
                "that silence. Nerys had never come late, asked for another minute, or disagreed with me. She was "
                "making up the difference in good behavior. Leopold had been taking the first part of most sessions "
                "and had not wondered at it. I had been letting him, and I would like to say that I did not know the "
                "reason. I keep books. I knew.[1]"
            ),
            figure("city-roofs", "Two members may live four streets apart, and the group will know which four."),
            h2("Desmond: a group with no fee"),
            p(
                "You would think that a free group is free of all this. Ours is paid for by a county grant, the "
                "coffee is paid for by me, and the members are men who have done between two years and twenty-two. "
                "In the second month Thaddeus, who is not a real man but could have been any of several, asked what "
                "I got for sitting there. I gave him the answer I was trained to give, and asked what it would mean "
                "to him to know. He said, “It means you’re not telling me.”"
            ),
            p(
                "He had me. I had read every man’s record, and the one number in the room that had been kept back "
                "was mine. I told him: sixty-two dollars, for the session and the notes. There was a pause in which "
                "I believe everyone did the division. Then Osgood, who washes dishes down at the ferry landing, said "
                "that he would have thought it was more, and that he felt a bit sorry for me. It was the first thing "
                "that anybody in there had felt for me at all."
            ),
            p(
                "So the group has a price. The men were paying in gratitude, and a man who has to be grateful cannot "
                "tell you that your group is a waste of his Thursday. Since then I ask something of each of them. "
                "One makes the coffee, another keeps the key, a third calls whoever didn’t come. A man to whom the "
                "place owes something can complain about it. They complain a good deal now. Attendance is up.[2]"
            ),
            h2("What we tell people at the start"),
            p(
                "We do not think that leaders should publish what everyone pays. A fee belongs to a person’s private "
                "circumstances, and for some members it was the privacy of the sum that let them come. But the "
                "existence of a scale is a fact about the group, and a member is entitled to know what kind of room "
                "she is sitting in. After a year of trying out sentences on each other, we both say something close "
                "to this at the first interview:"
            ),
            quote(
                "People here pay different amounts, and some pay nothing. I will not tell anyone what you pay. You "
                "may tell them, or keep it to yourself. If money comes up in the group, I will treat it like "
                "anything else that matters.",
                "What we say at intake",
            ),
            p(
                "We have also each made a list of the small places where class comes in without knocking. Here is "
                "the joint version, which you will want to replace with your own. Its use is that one looks at it "
                "before a session and is then a little harder to fool, above all by oneself."
            ),
            ul(
                "The extra session, announced a week ahead as though everybody could change a shift.",
                "The leader’s vacation, and whether one can guess at it from the tan.",
                "The form that asks for an emergency contact “other than a household member.”",
                "Who is described in our notes as articulate.",
                "The parking.",
                "The word “only” in front of any sum.",
            ),
            h2("The missed session"),
            p(
                "This is where principle meets the ledger. We both hold that a place in a group is kept for a person "
                "whether or not she comes, and that charging for it is one way of saying so. Yet a flat charge falls "
                "hardest on whoever has least power over her own time: a manager changes the roster, a bus is late, "
                "an aide fails to turn up for a mother who cannot be left. Maribel now charges in proportion to the "
                "fee, waives two missed sessions a year with no reason asked, and tells everyone so in writing.[3]"
            ),
            important(
                "Check before you change your fees",
                "Insurance contracts, licensing rules and the terms of public grants may all limit what you can "
                "charge, waive or collect for a missed session. Ask the payer or a lawyer first, and put what you "
                "decide into the consent form.",
            ),
            p(
                "We took the arrangement to our own consultation group, which was divided about it. Then someone "
                "remarked that in nine years of meeting none of us had ever asked what the others charge. There was "
                "laughter, of a kind that Maribel recognized at once from the evening of the thermostat. It was a "
                "quarter past eight. We went around the circle and said our numbers. It took the rest of the "
                "meeting, and at least two people did not sleep."
            ),
            related("Read next", "two-languages-in-one-circle", "how-our-consultation-groups-work"),
            footnotes(
                "I went back through a year of my session notes and counted who spoke first. He had done so in "
                "nineteen sessions of forty-one. The three members lowest on the scale had done so, between them, in "
                "four. (M.Q.)",
                "From about six in ten to about eight in ten over the year. Two of the men also found work with "
                "regular hours in that time, so the coffee should not have all the credit. (D.A.)",
                "The waiver costs the clinic about three percent of its income from groups. I had feared ten. Most "
                "people never use the second one, and several have told me that they are saving it. (M.Q.)",
            ),
        ],
    },
    {
        "slug": "the-youngest-widow-in-the-room",
        "title": "The youngest widow in the room",
        "summary": "A woman of twenty-nine joins a bereavement group whose next youngest member is sixty-four. "
        "Everyone is delighted with her, and that turns out to be the difficulty.",
        "authors": ["joel-nakagawa"],
        "topics": ["grief", "diversity"],
        "days_ago": 407,
        "picture": "candle",
        "body": [
            p(
                "The hospice form asks for age, and I used to skip that line when I put a group together. Loss is "
                "loss, I thought, and the dead are as dead at every age. Then a woman of twenty-nine came to a "
                "bereavement group whose next youngest member was sixty-four. I will call her Saoirse. She and the "
                "others in this article are fictional, assembled out of many evenings, though the chairs are the "
                "ones that we really have."
            ),
            p(
                "The others were delighted with her. They saved her the seat by the radiator. Somebody brought a "
                "casserole, and told her to return the dish whenever she liked. In the third week a man of eighty, "
                "Everard, said what several had been thinking, which was that she had her whole life ahead of her. "
                "He meant it as a gift. She put on her coat, did up all of its buttons, slowly, and stayed in her "
                "coat until the end."
            ),
            h2("Two kinds of arithmetic"),
            p(
                "A bereavement group is always doing sums. How long were you married? How long was he ill? How long "
                "has it been? The sums are a way to place oneself, and sooner or later they are made into a ranking. "
                "Everard had been married for fifty-five years and Saoirse for three. By his sum she had lost three "
                "years and he had lost fifty-five. By hers he had been given fifty-five, and she had lost fifty-two "
                "that she would never see."
            ),
            p(
                "Both sums are right, and they cannot be added. I tried. I said something about no loss being "
                "comparable with another, and they nodded to me and went on comparing. What I have learned to do "
                "since is to ask for the working, as a math teacher would: what is being counted, from which date, "
                "and who taught you to count like that. The answer is surprisingly often another widow, on a porch, "
                "a long time ago."
            ),
            h2("What the old were protecting"),
            p(
                "In the fifth week a woman of seventy-seven named Philomena lost her temper. She was tired, she "
                "said, of everybody looking at Saoirse. She said it again, louder. Her own husband had died in the "
                "same month, at eighty-one, and people had congratulated her on what a good long run he’d had, as if "
                "he were a play. “Nobody cries at my age,” she said. “They look at their watches.”"
            ),
            p(
                "The group had been using its youngest member to hold the outrage. A death at thirty-one is a "
                "scandal and anyone may howl at it. A death at eighty-one is supposed to be taken quietly, with a "
                "nice photograph. So long as the scandal sat in the chair by the radiator, the rest of them could be "
                "wise. Once Philomena had shouted, several found that they had never been resigned at all. Everard "
                "took off his glasses and said that fifty-five years was not long. He said it like a man who has "
                "just been told."
            ),
            p(
                "I had not seen it coming. I was forty-three, nearer in age to Saoirse’s dead husband than to "
                "anybody else in the room, and I had been worried about her, kindly, from the first evening. It was "
                "put to me in consultation that I had been saving her the seat by the radiator too."
            ),
            figure("winter-trees", "“Nobody cries at my age. They look at their watches.”"),
            h2("What the young one was protecting"),
            p(
                "Saoirse had a bargain of her own. Among people of her age she had become a kind of ghost. Friends "
                "crossed the supermarket to avoid having to say something, and a colleague had asked if she was back "
                "out there yet. In our group nobody was frightened of her. She had found seven grandparents and was "
                "being very good in order to keep them. It was months before she could tell them that she had gone "
                "dancing, and longer before she told them that she had come home at two in the morning and set the "
                "table for two."
            ),
            p(
                "With them she was also excused from what she feared most. Nobody would ask about children. Nobody "
                "there had a body that was still expected to want anything, or so she imagined, until Philomena, who "
                "by now was over being angry, gave us a dream in some detail. I have seldom heard people laugh like "
                "that in the hospice. The nurse on duty put her head around the door."
            ),
            h2("Whether to sort people by age"),
            p(
                "Colleagues ask me if the hospice should not run a separate group for the young. We do, when there "
                "are enough of them, which in a town of our size is about one year in three.[1] I am in favor of it. "
                "Those who have been to both speak well of both. With their peers they need not explain the dating "
                "apps, or the in-laws who pay the mortgage. With their elders they can look at someone who has lived "
                "through this and has become, in several respects, impossible, and is alive."
            ),
            p(
                "When there is only one young person I say so to him in the interview, and ask what that would be "
                "like. I try hard for two, since being the only one of anything in a room is a job, and he will have "
                "enough to do. And I have gone back to the line on the form, for the old as well as for the young. "
                "The spread of ages is something that a group will work on whether or not its leader has noticed "
                "it.[2]"
            ),
            note(
                "Three questions for the interview",
                "Do you know anyone of your own age who has lost what you have lost? Whom would you find it hardest "
                "to sit beside? What does everybody say to you that you wish they would stop saying? Write the third "
                "answer down, and keep it from turning up in your own mouth.",
            ),
            p(
                "On her last evening Saoirse gave back the casserole dish. It had been eleven months. She had never "
                "in her life made a casserole, she told us, and had used it to keep her keys in. Philomena looked it "
                "over for chips and asked where she was going to put her keys now. We had nine minutes left. Nobody "
                "hurried to answer, and we spent some of them on the question."
            ),
            footnotes(
                "We need five in order to begin. In the other years we refer people to the county’s group, forty "
                "minutes away by car, and tell them so in the first telephone call, so that they do not wait for "
                "ours.",
                "I look at the widest gap between one member and the next in age. In Saoirse’s group that gap was "
                "thirty-five years, and it had a single person on one side of it.",
            ),
        ],
    },
    {
        "slug": "a-grace-before-the-session",
        "title": "A grace before the session",
        "summary": "For a year he stood behind his chair for ten seconds with his eyes closed. Then somebody asked him "
        "what he was doing.",
        "authors": ["yusuf-adeyemi"],
        "topics": ["diversity", "group-process"],
        "days_ago": 718,
        "picture": "lighthouse-dusk",
        "body": [
            p(
                "At six o’clock, before he sat down, a member of my group used to stand behind his chair for about "
                "ten seconds with his eyes closed. He had done it for a year before anybody mentioned it. I will "
                "call him Cyprian. He is invented, like everyone here, though I have seen something not far from "
                "those ten seconds."
            ),
            p(
                "A newcomer, Hedda, asked what he was doing. “Saying grace,” he said. “There’s no food,” said Hedda. "
                "The group laughed, he laughed too, and the next week he sat down at once. I noticed and let it "
                "pass. Psychiatrists of my generation were taught to treat religion as one treats a colleague’s "
                "divorce, with tact and no questions."
            ),
            p(
                "It cost us a month. Cyprian became pleasant. Hedda, who had left a strict church at nineteen and "
                "lost her sisters by it, grew sharp with him over small things, a borrowed pen, the window. It is "
                "curious to watch adults quarrel about a window that has been painted shut."
            ),
            p(
                "In the end I said that we had lost something at the start of the hour and that I missed it. This "
                "was true, and I had not known it until I spoke. I am the son of a mosque’s treasurer and pray "
                "irregularly, in private. Those ten seconds had been a shelter for me under another man’s roof. I "
                "did not tell the group so.[1]"
            ),
            p(
                "Cyprian said that each week he had been asking for the people in that room to tell him the truth, "
                "and to be able to bear it. Hedda went white. In her father’s house, she said, grace was where you "
                "were told in front of God what you had done wrong that day. Then she asked if he had prayed for "
                "her. “By name,” he said. “I ought to have asked you.”"
            ),
            p(
                "That is a serious point about consent, and it has stayed with me. A member who prays for the others "
                "has taken them home with him. So has one who dreams of them, or hates them in the car. A group can "
                "speak about this once it is allowed to know."
            ),
            p(
                "My practice has altered a little. At the first interview I ask whether faith has been a home or a "
                "danger, or each in its time, in the tone in which I ask about sleep.[2] And I no longer assume that "
                "what is done quietly wants to be left alone."
            ),
            p(
                "Cyprian went back to standing behind his chair. After some weeks Hedda, who believes in nothing "
                "that she is willing to name, began to arrive a minute early. She sits with her bag on her knees and "
                "keeps him company until he has finished. No one has yet asked her what she is doing."
            ),
            footnotes(
                "Two consultation groups were evenly divided on whether I should have. Those who would have told "
                "were mostly not the believers.",
                "People of minority faiths in this town have often been asked about religion only by someone who was "
                "alarmed by it.",
            ),
        ],
    },
    {
        "slug": "up-one-flight",
        "title": "Up one flight",
        "summary": "Thirty therapists on an oak staircase, one volunteer at the bottom in a wheelchair, and a leader "
        "full of solutions. On shame, and the room that speaks before we do.",
        "authors": ["samuel-orte"],
        "topics": ["diversity", "leadership"],
        "days_ago": 979,
        "picture": "lecture-hall",
        "body": [
            p(
                "The stairs were beautiful. I remember it because I had complimented our hosts on them. I had been "
                "invited to a city that I will not name, to lead a demonstration group in a former library, and at "
                "five to seven I stood at the head of a curving oak staircase, greeting people, pleased with myself. "
                "At ten past, somebody came to tell me that the seventh volunteer was at the bottom, in a "
                "wheelchair, and had just learned that there was no elevator."
            ),
            p(
                "The scene is put together from several evenings in several cities, and Marguerite, as I will call "
                "the volunteer, is no one person. My own part in it I have not disguised. I teach about shame, and "
                "it would be strange to leave out the best example that I have."
            ),
            h2("Ten minutes of leadership"),
            p(
                "I offered to have four strong people carry her up. I said it warmly, and in front of the whole "
                "company, which by then had gathered on the stairs. Marguerite looked at us, some thirty therapists "
                "in rows, and said: “No, thank you. I’m heavier than you think, and I don’t like to be dropped by "
                "people who mean well.” A few of them laughed. I then proposed that we begin with six. I heard "
                "myself add that she would be welcome to the recording."
            ),
            p(
                "That was a leader’s shame at work, and as it was mine I can describe the mechanism. Weeks earlier I "
                "had failed to ask a simple question. To feel this was unbearable, so I became resourceful. All of "
                "my solutions had one design: they moved her, or left her out, and kept the room. A leader who is "
                "ashamed will reorganize the person in front of him sooner than the plan."
            ),
            p(
                "It was one of the volunteers, a quiet young man, who walked down and took a seat on the lowest "
                "step. Another followed. Soon the demonstration group was in the entrance hall, among the umbrella "
                "stands, and the observers were up on the staircase as though at the opera. I came down last. We "
                "started twenty-five minutes late, and the session was about who gets carried."
            ),
            figure("stairs-light", "The observers stayed on the stairs. The group met at the bottom."),
            h2("The room speaks first"),
            p(
                "Before the leader has opened his mouth, a room has told each person whether she was expected. The "
                "ramp at the back, beside the trash cans, says something. So does the deep sofa from which one "
                "cannot rise without a hand, and the single restroom two corridors away when there is a break of "
                "five minutes. Members whose bodies fit hear none of it. They suppose that the room is where the "
                "group is held, and have no idea that it has been talking for a quarter of an hour."
            ),
            p(
                "I am deaf in one ear now, a late gift, and I hear the rooms in which I used to lead. In a circle I "
                "lose everyone on my left. I know which people drop their voices as they come to the point, that is, "
                "nearly all of them, and I know the small calculation, made many times in an evening, of whether to "
                "ask again. One asks twice. After that, one smiles. I led groups for thirty years without wondering "
                "who was smiling."
            ),
            quote(
                "I stopped asking people to repeat themselves when I saw that they repeated the words and left out "
                "the feeling.",
                "A member of a demonstration group, in a composite account",
            ),
            h2("Asking, and whom to ask"),
            p(
                "Since that staircase I ask the same things of everybody, in writing, before they come. It has to be "
                "everybody, because a question that goes only to those who look as if they need it informs them of "
                "how they look. I ask about the room and leave the diagnosis alone. And I say at the outset what the "
                "room cannot do, so that a person may decide at home, in peace, and is spared the doorstep."
            ),
            ol(
                "What would help you to be in the room for ninety minutes?",
                "Is there a seat that you need, or one that you cannot use?",
                "How do you best hear, see and follow several people talking?",
                "If something about the place turns out to be wrong, would you like me to deal with it in front of "
                "the others or in private?",
            ),
            p(
                "The fourth has been worth more than the others together. A woman in chronic pain wrote that she "
                "would stand up and lie down as she pleased, and that I was to say nothing. A man who stammered "
                "asked me to stop anybody who finished his sentences. When I did it, in the group, he was furious "
                "with me for twenty minutes, to the benefit of all.[1] (I have changed both of them enough that they "
                "would need to be told.)"
            ),
            note(
                "Measure it yourself",
                "Borrow a wheelchair, or a stroller with a heavy child in it, and go from the street to your own "
                "circle. Sit in every chair. Stand at the far side with the fan on while a colleague reads a "
                "paragraph in a tired voice. It takes an hour, and few of us have ever spent it.",
            ),
            h2("When it enters the work"),
            p(
                "To get the room right is a courtesy and, in many places, the law.[2] After that the work begins. "
                "People have to be able to be angry with a disabled member, and envious, and bored, and she with "
                "them, and a group can put this off for as long as it is busy being helpful. I imagine a circle that "
                "spends three sessions adjusting a blind for someone with migraine, because no one dares to tell her "
                "that she has been unkind. I have not had to imagine very hard. It is generally she who must say "
                "that she would like to be disliked from a normal distance."
            ),
            p(
                "In that entrance hall, toward the end, somebody asked Marguerite what it had been like to have "
                "everyone come down for her. The question was put tenderly. She considered it. She told us that she "
                "had been glad for about a minute, and had then noticed how pleased we were. “You came down eleven "
                "stairs,” she said. “I’ve been thanking people since I was nine.”"
            ),
            p(
                "I had no reply to that and did not look for one. The umbrellas dripped. Someone on the stairs was "
                "crying, and someone else, higher up, broke the rule of silence for observers and said in a clear "
                "voice that she was getting a little tired of Marguerite and would like to hear from the young man. "
                "Marguerite turned her chair to see who had spoken. For the first time that evening, she looked "
                "entirely at her ease."
            ),
            related("Read next", "the-evening-samuel-apologized", "two-languages-in-one-circle"),
            footnotes(
                "He explained to us later that he had needed to know if anyone could be trusted with the job, and "
                "that only a person who would do it was worth shouting at.",
                "In the United States an office that serves the public has duties of access, and good will does not "
                "discharge them. Ask before you sign a lease. Advice is cheaper than a ramp.",
            ),
        ],
    },
]
