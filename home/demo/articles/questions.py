"""Articles on ethics, on groups that meet on a screen and on research."""

from home.demo.compose import (
    call_to_action,
    document,
    embed,
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
from home.demo.recording import RECORDING

ARTICLES = [
    {
        "slug": "what-a-consent-form-can-promise",
        "title": "What a consent form can promise",
        "summary": (
            "A form that guarantees confidentiality promises on behalf of eight people the leader has not met. What "
            "it can honestly say, and five questions to ask with it."
        ),
        "authors": ["yusuf-adeyemi"],
        "topics": ["ethics"],
        "days_ago": 3,
        "picture": "open-notebook",
        "body": [
            p(
                "A colleague called me at the ethics hour on a Friday with a form in her hand. She had inherited it "
                "with the practice. It ran to three pages, and on the second was the sentence “Everything said in "
                "this group is guaranteed to remain confidential.” She wanted to know whether the word could stay. I "
                "asked who was giving the guarantee. There was a pause. “Me, I suppose,” she said. “On behalf of "
                "eight people I haven’t met.” I have changed enough about her that she will have to tell you herself "
                "if it was she."
            ),
            p(
                "That is the difficulty in a single line. A therapist can promise for himself, within the limits "
                "that the law sets. For the members he can ask, explain and remind, and in the last resort he can "
                "remove. He cannot promise. The forms that say otherwise are kindly meant, and the day on which they "
                "are tested tends to be the worst in the group’s history. I should like to go through what such a "
                "form can honestly say, and then to argue that the form is the smaller part of consent."
            ),
            h2("Two kinds of promise"),
            p(
                "In individual therapy there is one listener, and the listener has a license to lose. In a group of "
                "nine there are nine listeners, of whom one is bound by a profession. In many places the law "
                "protects what a patient tells a therapist alone more firmly than what is said before others, and "
                "members may have no legal duty to one another at all.[1] A person who has spent years in individual "
                "therapy will not guess this. It has to be said aloud before the first session, and again whenever "
                "somebody new has joined."
            ),
            important(
                "The law differs from place to place",
                (
                    "Nothing here is legal advice. Whether a group member can be made to testify, and what a "
                    "therapist must report, depend on where you practice and, for online groups, often on where each "
                    "member is sitting. Have a lawyer who knows your state read your form. It costs less than most "
                    "of us fear."
                ),
            ),
            table(
                "Who can promise what",
                ["Matter", "The leader", "The members"],
                [
                    "What is said in the room",
                    "Silence, with the listed exceptions",
                    "Each one’s word, given to the others",
                ],
                ["The names of members", "Never given", "Kept; a slip is brought to the group"],
                ["Records", "One file per person, no other names", "No notes on one another"],
                ["Recordings", "None without written consent of all", "None"],
                ["Meetings outside", "Spoken of in the group", "Brought back to the group"],
            ),
            h2("Plain words for hard cases"),
            p(
                "I distrust a form that a frightened person cannot read in a waiting room. Mine is a page and a "
                "half, in sentences that I have tried out on my barber. The exceptions to my silence are given as "
                "things that could happen: if I believe that you are about to kill yourself or someone else; if a "
                "child or a dependent adult is being hurt; if a judge orders me.[2] I have noticed that people ask "
                "better questions about a sentence with a verb in it than about “mandated disclosure.”"
            ),
            p(
                "The clause I have rewritten most often is the one about partners. People go home and talk. A flat "
                "rule against it makes liars of the honest ones, who confess in the third month that they told a "
                "husband something and have felt like burglars since. So my form says: you may speak at home about "
                "yourself and about me. You may not speak about another member in a way by which that person could "
                "be recognized, and in a town of this size you should assume that anyone can be."
            ),
            quote(
                (
                    "I told my wife that a man in the group restores clocks. That’s all I said. There is one man in "
                    "this county who restores clocks."
                ),
                "Ambrose",
                "a fictional member",
            ),
            p(
                "Ambrose is my invention, though every leader in a small place has met him. He meant no harm. The "
                "useful thing was that the form had given the group a sentence to return to. Without one, the clock "
                "restorer could only have been hurt and Ambrose could only have been sorry. With it, both could look "
                "at the page, and the others could ask themselves what they had already said at home. It took two "
                "sessions, and four members had something to admit."
            ),
            h2("The conversation the form is for"),
            p(
                "A signature records that a conversation took place. If there was no conversation, it records that a "
                "person owned a pen. I give the form to each new member to take home, and at the second interview I "
                "go through it with the following questions. I want to hear an answer to each in the person’s own "
                "words before we both sign."
            ),
            ol(
                "Who in this town would you least like to find sitting in the group?",
                "What might you be tempted to tell at home, and to whom?",
                "If another member told a friend something of yours, what would you wish to happen?",
                "What would you like me to do if I see you in the street?",
                "Is there anything that a court, an employer or a former spouse might one day want from my file?",
            ),
            p(
                "The first question has saved me more trouble than the other four. I never disclose who is in the "
                "group. I can, however, listen to the name, and if it belongs to a member I can say that this group "
                "has no place that would suit, and help the person to find another. I decline applicants for many "
                "reasons, so a refusal carries no message.[3] A colleague once objected that the question plants a "
                "fear. In my experience the fear has arrived already, and has taken the best chair."
            ),
            h3("When to ask again"),
            p(
                "Consent given to a room of strangers is given in ignorance, since nobody can know in week one what "
                "he will want kept quiet in week thirty. I therefore bring the form back twice a year. We read it "
                "aloud, a paragraph each, like a family with a difficult will. Someone always objects to a clause, "
                "and twice in some twenty years the objection has changed the form."
            ),
            document("Consent form for group members", "Download the form (PDF)"),
            p(
                "The form that the society offers may be taken and altered freely. It has blank lines where your own "
                "law and your own practice have to be written in, and I would ask you not to fill them with mine. My "
                "caller, by the way, kept her three pages for one more week. Then she read page two aloud to the "
                "group that had signed it and asked what they had thought the word meant. She was given eight "
                "different answers. One man had always assumed that it referred to the fee."
            ),
            call_to_action(
                "A question without a clean answer?",
                "The ethics hour is open to every member by telephone. Bring the question while it is still small.",
                "Write to us",
                "contact",
            ),
            footnotes(
                (
                    "Some states extend the therapist’s privilege to what is said in group therapy, and some are "
                    "silent. Even where the law is on the patient’s side it governs what may be asked in court. It "
                    "has no force in the supermarket."
                ),
                (
                    "The wording of all three must follow your own statutes. In particular, the threshold at which a "
                    "third person has to be warned varies a good deal."
                ),
                (
                    "I also wait a day before I answer any applicant. A pause that occurred only when the name was a "
                    "member’s would soon be understood."
                ),
            ),
        ],
    },
    {
        "slug": "at-the-fish-counter-on-saturday",
        "title": "At the fish counter on Saturday",
        "summary": (
            "“Hey, it’s my group guy.” Two leaders who meet their members all over a small town on what a greeting "
            "costs, and what its absence costs."
        ),
        "authors": ["desmond-achterberg", "aurelia-montclair"],
        "topics": ["ethics", "diversity"],
        "days_ago": 96,
        "picture": "harbor-morning",
        "body": [
            p(
                "There is one good fish counter in Merrow Bay, and on Saturday mornings there is a line. Desmond was "
                "third in it when the man behind him said, loudly and with pleasure, “Hey, it’s my group guy.” Two "
                "neighbors turned around. The man, whom we have invented along with the rest of the line, had been "
                "out of prison for five months, and was glad to be seen with someone who had nothing to do with his "
                "parole. Desmond, who had a rule about greetings, forgot it."
            ),
            p(
                "We tell the story because we drew opposite lessons from it, and then found that we had been "
                "thinking of different people. One of us leads groups for men and women leaving prison. The other "
                "teaches group work to school counselors, whose members are fourteen and will shout across a parking "
                "lot. Most advice on chance meetings assumes an adult patient in a large city who hopes to pass "
                "unrecognized. Neither of us has many of those."
            ),
            h2("The usual rule, and where it fails"),
            p(
                "The usual rule is a good one: if we meet, I will wait for you to greet me, and I will follow your "
                "lead. It leaves the choice to the person with most to lose. In a group, however, the one who greets "
                "chooses for others as well. The man at the counter calls Desmond his group guy. The next week a "
                "neighbor sees Desmond talking with a woman on the ferry, and may draw a conclusion about the woman."
            ),
            p(
                "Among teenagers the rule fails from the other side. A student who has been told that her counselor "
                "will not greet her first may understand it perfectly well on Monday, and on Thursday feel cut dead "
                "in front of her friends by an adult who had seemed to like her. Aurelia’s trainees report this "
                "every year. Being ignored for your own protection looks, from the bus stop, exactly like being "
                "ignored."
            ),
            h2("What a greeting costs"),
            p(
                "It helped us to ask, of each group, what a greeting costs and what its absence costs. For an "
                "engineer with a private sorrow, a nod from the therapist may be an exposure. For a man who has been "
                "looked through for six years, a therapist who looks past him at the haddock is doing what every "
                "officer did. Class comes into it, and so does race. Desmond’s members include men who are followed "
                "around shops. To be greeted there by name, by someone in a good coat, has a practical value that we "
                "have never seen mentioned in a manual."
            ),
            p(
                "We are wary of turning this into a license for friendliness. The therapist’s comfort is a poor "
                "guide, and people who enjoy being liked should check themselves twice. What we propose is that the "
                "group decide, early, with everyone hearing everyone else’s reasons. It takes about half an hour. It "
                "may also be the first time that members learn something of one another’s lives outside and of what "
                "they fear there."
            ),
            figure(
                "map-town",
                (
                    "One fish counter, two supermarkets and a ferry: there are about four places in town where "
                    "everybody meets."
                ),
            ),
            h2("Half an hour in the second session"),
            p(
                "The order matters, because the first speaker sets the tone, and the member with the most to hide "
                "tends to speak last or not at all. So we begin on paper. Everyone writes, the slips are mixed, and "
                "the leader reads them out in an even voice, including the rude ones."
            ),
            ol(
                (
                    "The leader names four local places, such as the ferry, the fish counter, the clinic waiting "
                    "room and the school gate."
                ),
                (
                    "Each member writes what he or she would like to happen there, from the leader and from the "
                    "other members."
                ),
                "The slips are mixed and read. Nobody has to own one.",
                "The group looks for a rule that the writer of the most cautious slip could live with.",
                (
                    "The rule is written down, together with a phrase that gives nothing away. Ours is “Good to see "
                    "you, how’s the boat?”"
                ),
            ),
            p(
                "Hardly anyone in Desmond’s group has a boat. The phrase has become a small possession, and members "
                "have used it in a court corridor, at a funeral and once across a picket line. It tells a person "
                "that you know him and that you will not say how. Aurelia’s students prefer two fingers laid against "
                "the strap of a backpack, which is silent and, they assure her, could mean anything."
            ),
            h3("Bringing it back"),
            p(
                "Whatever happens at the counter should come back to the group. This is easily forgotten, since a "
                "meeting that went well seems to need no discussion. Desmond told his group about the line on the "
                "following Tuesday, beginning with his own part: he had gone red and asked for the wrong fish. The "
                "man said, “I outed all of you, didn’t I.” Another member said that he would not have minded. A "
                "third said that he would have minded very much, because his landlord buys his haddock there. It was "
                "the first that anyone had heard of the landlord."
            ),
            p(
                "We still differ. Aurelia would have leaders lean toward a greeting, since most of the people she "
                "worries about are young and expect to be overlooked. Desmond leans toward the boat. Both of us shop "
                "a little more slowly on Saturdays than we used to, and look up from the ice to see who is in line."
            ),
            related("Read next", "what-a-consent-form-can-promise", "who-else-is-in-the-room"),
        ],
    },
    {
        "slug": "who-else-is-in-the-room",
        "title": "Who else is in the room",
        "summary": (
            "A group of eight that meets from home has nine doors, and each person can see one of them. On earshot, "
            "addresses, and a sentence that means stop."
        ),
        "authors": ["lenka-brodsky"],
        "topics": ["online-groups", "ethics"],
        "days_ago": 402,
        "picture": "screen-tiles",
        "body": [
            p(
                "A door opened behind Bettina, and a boy of about six walked through the back of our group, looked "
                "at the eight of us and said, “Are those the sad people?” Bettina turned scarlet. Somebody laughed, "
                "and then it was difficult to find anybody who had not laughed. The group is made up, as are the boy "
                "and his remark, out of several years of doors. I have chosen a gentle one. In some of the others "
                "the person who came in was not six."
            ),
            p(
                "When I moved five groups onto screens in one week of 2020, I thought about cameras and bandwidth. I "
                "wrote a page of instructions in which the word “headphones” was underlined twice. It took me a good "
                "deal longer to see that I had given away the most powerful instrument I owned, which was the door. "
                "For years I had closed it at half past six with everybody watching, and had taken for granted all "
                "that the gesture did."
            ),
            h2("Nine doors"),
            p(
                "When eight members and a leader meet from home there are nine doors, and each of us can see at best "
                "our own. A member cannot tell whether the person in the next tile is alone. She can ask, and the "
                "other can answer, and there the matter rests. I used to treat this as a defect that enough rules "
                "would repair. I now believe that it has to be spoken of regularly, in the way that people on a boat "
                "speak of the weather."
            ),
            p(
                "My consent form did cover it. Members had agreed to be in a private room, and they meant it when "
                "they signed. Then a sister moved in, or the heating failed in the only room with a lock. One man "
                "attended from his car for two months. When I remarked on how private the car must be, he told us "
                "that it stood in his own driveway with the engine off, that it was January, and that his wife could "
                "see him from the kitchen.[1]"
            ),
            gallery("Some places a group has met from", "rain-window", "city-roofs", "hillside-houses", "candle"),
            h2("The opening five minutes"),
            p(
                "From the ferries I have borrowed the safety announcement that everyone knows by heart and that is "
                "made every time. Mine takes about five minutes with eight people. We go around, and each person "
                "says where he or she is sitting, who else is in the building and what could interrupt. I go first. "
                "If I leave out my own sentence, the round turns into a roll call."
            ),
            ul(
                "Where are you, and is it where you usually are?",
                "Who is within earshot, or could be?",
                "Which way does your door face, and would you like it in the picture?",
                "If we lost you, would the number I have still reach you?",
            ),
            p(
                "The third question came from a member who had once lived with a violent man. She too is a "
                "composite. She wanted her door in the picture, because she would have her back to it and headphones "
                "on, and she trusted us to see it open. Others prefer a wall behind them and the door in front. "
                "Asking has taught me more about people’s houses, and about who is feared in them, than I had "
                "learned from years of seeing the same people in my office."
            ),
            important(
                "Know where each person is",
                (
                    "At the start of every session, have each member confirm to you by private message the address "
                    "he or she is sitting at, and keep a local emergency number beside it. A member who is visiting "
                    "family may be in another state, where your license may not reach and your usual crisis team "
                    "will not."
                ),
            ),
            h2("A word for stop"),
            p(
                "There are people for whom home is the least private place they have. They may be overheard by "
                "someone who must not learn that they are in a group at all. With each new member I agree, in the "
                "interview, on a harmless sentence that means: I am no longer alone. Most choose something about a "
                "delivery. When it is spoken I say, “Thanks, we’ll catch up by e-mail,” and we turn to a dull "
                "subject that the group keeps ready.[2] We rehearse this once, and it is always funny, and it should "
                "be."
            ),
            h3("One time it was used"),
            p(
                "The details are changed in every particular. A member named Yolande said that she had to sign for a "
                "parcel. Without a pause the seven others began to discuss whether the dues for the choir should go "
                "up. They kept it going for six minutes, with some heat, until her tile went dark. When she was able "
                "to speak freely again, the following week, she said that nobody had ever lied for her before. A "
                "good deal of work followed, much of it about who ought to have."
            ),
            h2("The dentist’s wall"),
            p(
                "I am sometimes asked whether privacy on a screen can be as good as privacy in a room. My office, "
                "when I had only an office, shared a wall with a dentist. We heard the drill, and the dentist "
                "presumably heard us. In six years no member asked about it. They assumed that I had seen to it, and "
                "I assumed that a wall was a wall. On a screen we lost that comfortable arrangement and had to find "
                "out together who was listening."
            ),
            p(
                "I still prefer the office for some work. People who are new to speaking about violence do better, I "
                "think, in a building that has nothing to do with home, with a walk before and a walk after. But "
                "when I went back to it I took the opening round with me. In the first week a man who had been "
                "coming to that room for four years looked at the wall, and asked what was on the other side."
            ),
            p(
                "Bettina’s boy, since you will want to know, came back the week after and was lifted onto a lap for "
                "the length of the opening round. It was her decision and the group’s. He told us where he was "
                "sitting and who was in the building. Asked what might interrupt us, he considered the matter and "
                "said, “Me.” Then he was carried out and the door was closed, where all of us could see it."
            ),
            call_to_action(
                "The working party’s checklist",
                (
                    "Two pages for leaders who are about to open an online group, with the questions above and a "
                    "form for addresses."
                ),
                "Open the checklist",
                "https://online-groups.example/checklist",
            ),
            related("Read next", "forty-faces-and-no-corners", "what-a-consent-form-can-promise"),
            footnotes(
                (
                    "Under the rules he could have been dropped from the group, and I considered it. What he needed "
                    "was an hour in a study room at the public library, which the librarian was glad to reserve "
                    "every week for what she wrote down as a chess club."
                ),
                "E-mail is mentioned because it is dull. None is sent, since the wrong person may be reading it.",
            ),
        ],
    },
    {
        "slug": "forty-faces-and-no-corners",
        "title": "Forty faces and no corners",
        "summary": (
            "Two letters after a large group on screens, one from London and one from Merrow Bay, about hiding, "
            "whispering and who sat next to whom."
        ),
        "authors": ["gwen-ashdown", "lenka-brodsky"],
        "topics": ["online-groups", "group-process"],
        "days_ago": 588,
        "picture": "",
        "body": [
            p(
                "The society’s spring large group met on screens, with Gwen Ashdown in London and most of us along "
                "this coast. The two of us exchanged letters afterward, and we print one from each side. "
                "Participants have been fictionalized, and their remarks with them. Gwen’s lecture, which came "
                "before the group, can be watched at the end of the page."
            ),
            h2("Gwen, from London"),
            p(
                "Dear Lenka, in a hall, forty people make a crowd, and each of them knows where in the crowd he has "
                "put himself. There are back rows. There is the seat by the radiator, and the pair under the clock "
                "who came together. I lead by looking at those places. On Saturday I had forty faces of equal size "
                "and not a corner among them. Nobody could hide as people hide in a hall, so they hid by keeping "
                "perfectly still."
            ),
            p(
                "After twenty minutes a man said that he felt as if he had been put on a shelf. I was so grateful "
                "that I nearly thanked him. From then on people spoke about height and dust and who would be taken "
                "down first. It was large-group talk of the old kind, as frightened and inventive as any I have "
                "heard indoors. So I have my answer as to whether it can be done. But I should like to know what you "
                "did with your hands while it was going on, since I could not see them."
            ),
            h2("Lenka, from Merrow Bay"),
            p(
                "Dear Gwen, I was holding the edge of the desk. You ask for corners. I think they were there, and "
                "that you and I were the only people without a view of them. Eleven participants have told me that "
                "they wrote private messages to one another throughout. In a hall you would have seen the heads lean "
                "together, and you would have said something about it. Here the whispering left no trace on the "
                "picture."
            ),
            p(
                "Next time I would leave the private messages on and speak of them in the first minute, as you speak "
                "of the back row. I would also tell people that everyone’s tiles are in a different order. One woman "
                "was shaken to learn, at the end, that she had not been sitting beside the person whom she had been "
                "sitting beside all morning. He had never known that he had a neighbor. She said that this was when "
                "the group became large, and she asked me whether in a hall it is any different."
            ),
            embed(RECORDING["url"], RECORDING["title"]),
        ],
    },
    {
        "slug": "four-questions-on-a-card",
        "title": "Four questions on a card",
        "summary": (
            "A card that people fill in with their coats on told us a good deal about nine groups, including two "
            "things that were false. How averages flatter the leader."
        ),
        "authors": ["priya-venkataraman"],
        "topics": ["research"],
        "days_ago": 750,
        "picture": "threads",
        "body": [
            p(
                "The card is three inches by five, and it goes out with the pencils at ten minutes to the hour. It "
                "asks four things. A student can answer it standing up with a coat on, and most do. At the "
                "university counseling center where I work we used it for three semesters, in nine groups, and this "
                "article is about what it told us, including two occasions on which it told us something false and I "
                "believed it."
            ),
            h2("Why so short"),
            p(
                "We had a grander questionnaire. It had forty-two items, a manual, and norms from several countries. "
                "In its last year with us we handed it out 588 times and got 206 back, which is thirty-five percent. "
                "The card went out 612 times and 497 came back, or eighty-one percent. A form that one person in "
                "three completes tells you about that person, and people who like long forms are an unusual group to "
                "learn from."
            ),
            h3("The four questions"),
            p(
                "Each is answered with a number from 0 to 10. We arrived at them after a semester of trying nineteen "
                "candidates on students, who were merciless. A question stayed if at least four people in five could "
                "tell us in their own words what it was asking, and if a leader could imagine doing something "
                "different next week because of the answer."
            ),
            ol(
                "How have the days been since we last met?",
                "Did you say, or nearly say, something that mattered to you?",
                "Did you feel that you belonged here today?",
                "How much would you have liked this session to go differently?",
            ),
            p(
                "The third has turned out to be the one that leaders look at first. From here on I will speak mainly "
                "of that one, which we call belonging. The previous answer is printed nowhere on the card, because "
                "people who can see last week’s 7 tend to write 7.[1] A sheet of blank cards can be had from <a "
                'href="https://short-measures.example/">the short-measures page</a>.'
            ),
            h2("The first false story"),
            p(
                "At the end of the third semester I drew a line for the director. Average belonging had gone up from "
                "6.0 in the second session to 6.6 in the twelfth. He was pleased. I was pleased, and I put it on a "
                "slide. Then a trainee in the back row asked who was in the average, and the pleasure went out of "
                "the afternoon. The table below is what I should have shown."
            ),
            table(
                "Average belonging (0 to 10), by session",
                ["Session", "46 who finished", "Those who left later", "Everyone present"],
                ["2", "6.4", "4.9 (18 people)", "6.0 (64 people)"],
                ["5", "6.4", "4.3 (11 people)", "6.0 (57 people)"],
                ["8", "6.5", "4.0 (4 people)", "6.3 (50 people)"],
                ["12", "6.6", "none remaining", "6.6 (46 people)"],
            ),
            p(
                "Sixty-four students began, and eighteen left before the end. Read down the last column and the "
                "groups improve by 0.6. Read down the second and the people who stayed improve by 0.2. The other "
                "0.4, two thirds of my slide, was produced by unhappy people leaving the room.[2] Any average over "
                "whoever is still present will do this, in a clinic, a school or a gym. If you drive out the "
                "discontented fast enough, it will look like a triumph."
            ),
            p(
                "The remedy is dull and it works. <b>Keep the leavers in the table.</b> Either follow the same "
                "people from start to finish, as in the second column, or carry each person’s last answer forward "
                "and say that you have done so. Whichever you choose, print the number of people beside the average. "
                "A mean without a head count should make you wonder who went home."
            ),
            h2("The second false story"),
            p(
                "Next we wanted to know whether the card could warn us. I went back through the cards of the "
                "eighteen who left and looked for a fall of two points or more in belonging from one card to the "
                "next. Thirteen of the eighteen had one. That is seventy-two percent, and I was impressed by it. I "
                "wrote to the leaders that a two-point fall meant that a student was about to go."
            ),
            p(
                "I had looked only at people who left. Among the forty-six who stayed, fifteen had a fall of the "
                "same size at some time, came back the next week and went on. Put together, that makes twenty-eight "
                "students with a fall, of whom thirteen left, a little under half. Of the thirty-six without a fall "
                "five left, about one in seven.[3] So the fall does tell us something. It goes with roughly three "
                "times the risk. As a forecast it is still wrong more often than it is right."
            ),
            p(
                "In practice this decides the tone of the next conversation. If a fall meant leaving, one would "
                "telephone with urgency, and the student would hear the alarm. Since it means leaving about half the "
                "time, one can say at the start of the next session, to nobody in particular, that last week seems "
                "to have been hard for some people. In our groups somebody usually says, “That was me.”"
            ),
            quote(
                "I put a 3 because Fernanda hadn’t looked at me once. I thought nobody read them.",
                "A student, fictional",
                "in the session after a fall",
            ),
            h2("What you might do on Monday"),
            p(
                "You do not need a university for this. A leader with one group of eight can use the card, and "
                "should look at it as one looks at a thermometer in a sickroom, where one reading says little and a "
                "change says more. Eight people are too few for averages. Lay the cards out in order, person by "
                "person, and read along the row."
            ),
            ul(
                (
                    "Read the cards before you write your notes. If you do it afterward, you will find in them what "
                    "you have already written."
                ),
                "Let people sign with a mark that only they and you know.",
                (
                    "Tell the group at least once a month what you have learned from the cards, or they will stop "
                    "filling them in."
                ),
                "Count what is missing. A card that was not handed in is an answer too.",
            ),
            p(
                "The last of these took me longest. In the week before they left, eight of the eighteen had handed "
                "in no card at all, and I had filed those weeks under missing data. Then I showed the blanks to the "
                "woman who leads our Tuesday group. Three of them were hers. She went down the page with a finger "
                "and could tell me, for each, where the student had been sitting and whether the coat had come off."
            ),
            note(
                "About the figures",
                (
                    "The students who appear here are fictional. The counts have been altered a little so that no "
                    "group can be recognized, and all the arithmetic was done on the altered counts."
                ),
            ),
            p(
                "The fourth question was nearly dropped, because so many people answered 0 and no leader could say "
                "what to do about a 0. We kept it on a vote of five to four. That spring a student wrote beside her "
                "0, in very small letters, “The silence could have been longer.” Her leader had been filling "
                "silences for three semesters. He asked her whether he might keep the card, and it is still in his "
                "desk. I have no number for what it did to the group."
            ),
            call_to_action(
                "Take the card",
                "A sheet of six cards, ready to print and cut, with a page for keeping them in order.",
                "Get the cards",
                "https://short-measures.example/four-questions",
            ),
            footnotes(
                (
                    "Leaders do it too. If you rate a session after looking at last week’s rating, you are partly "
                    "rating your memory."
                ),
                (
                    "Where a card was missing, the table uses that person’s most recent one. With so few people in "
                    "the third column, its averages could easily be half a point off in either direction."
                ),
                (
                    "Those who stayed filled in more cards and so had more chances to show a fall. Allowing for this "
                    "would make the warning look somewhat better than I have made it here."
                ),
            ),
        ],
    },
    {
        "slug": "the-phone-call-before-the-first-session",
        "title": "The phone call before the first session",
        "summary": (
            "Eight leaders telephoned everyone who was about to join a group. Fewer people left early, and the "
            "authors explain why they are less sure than you would like."
        ),
        "authors": ["priya-venkataraman", "tobias-renner"],
        "topics": ["research", "leadership"],
        "days_ago": 897,
        "picture": "birds-wire",
        "body": [
            p(
                "“Will there be crying?” the man asked, and Tobias, with the telephone under his chin and a pencil "
                "in his hand, said that there might be. “Mine or theirs?” Either, said Tobias. The man thought this "
                "over and said that he would come as long as he was allowed to leave the room. The call took nine "
                "minutes. It is invented, but it contains the questions we heard most often in a year in which eight "
                "leaders telephoned the people who were about to join their groups."
            ),
            p(
                "We wanted to know whether such a call keeps people from leaving in the first weeks. The idea is "
                "old, and most leaders already do something like it at the interview. The interview, however, is "
                "mainly for the leader to find out about the applicant. In the call, two or three days before the "
                "first session, it is the applicant who asks."
            ),
            h2("What was said"),
            p(
                "The leaders agreed on five points and were free in their wording. Tobias, who trains people to do "
                "this, keeps the list taped inside a cupboard door by the telephone. A call that ran beyond a "
                "quarter of an hour was usually turning into a session, and the leader would say so and suggest that "
                "the rest be brought on Tuesday."
            ),
            ul(
                "How to find the room, and who will let you in.",
                "What happens in the first ten minutes.",
                "That many people dislike the second or third session, and that for most of them this passes.",
                "What you can say if you do not want to speak.",
                "“What are you afraid will happen?”, followed by a wait.",
            ),
            figure(
                "hillside-houses",
                "Most of the calls were made in the early evening, between the working day and supper.",
            ),
            h2("What we counted"),
            p(
                "In the year before, fifty-eight people joined these eight leaders’ groups, and seventeen of them "
                "had left before the sixth session. In the year of the calls sixty-one joined and ten left. That is "
                "a fall from twenty-nine percent to sixteen. The leaders reached all but four of the sixty-one.[1]"
            ),
            table(
                "Who left before session six",
                ["Count", "Year before", "Year of the calls"],
                ["People who joined", "58", "61"],
                ["Left before session six", "17", "10"],
                ["Share who left", "29%", "16%"],
                ["Reason most often given", "“Not what I expected”", "A change of working hours"],
            ),
            h2("How sure one can be"),
            p(
                "Less sure than the table looks. With numbers this small, chance alone could produce a good part of "
                "the difference. A fair statement would be that the true improvement may plausibly be as large as "
                "twenty-eight percentage points, or nothing at all, or even a slight worsening.[2] Thirteen is our "
                "best single guess. Anyone who tells you that the calls nearly halved early leaving has read the "
                "third row and stopped."
            ),
            p(
                "There are other reasons to hesitate. The leaders knew what we hoped for. Two of them moved to "
                "better rooms between the years, and one group had by then acquired a waiting list, which tends to "
                "keep people in their seats. We could have drawn lots to decide who got a call. The leaders felt "
                "that they could not withhold it once they had begun, and Priya gave in more quickly than a "
                "researcher should."
            ),
            h2("What we would each do next"),
            p(
                "Tobias goes on calling because of the last item on the list. He learns more, he says, in the wait "
                "after that question than in an hour’s interview. People answer that they will be laughed at, or "
                "that they will be the oldest, or that somebody there will know their mother. One woman, another "
                "invention of ours, said she was afraid that it would help, since she would then have to think about "
                "the twenty years before. It is useful to know that on a Sunday when the group begins on Tuesday."
            ),
            p(
                "Priya would like twenty leaders, and lots drawn by a third person, with the call made either before "
                "the first session or after the second. Everybody would get one, so that nobody need feel cruel, and "
                "the first two sessions could be compared fairly. We have eleven leaders so far. The counting is "
                "four numbers for each group, and we promise to publish the result even if it is dull."
            ),
            call_to_action(
                "Would you make the calls?",
                (
                    "We need nine more leaders for the coming year: one training evening, and one sheet of paper for "
                    "each group."
                ),
                "Tell us you are interested",
                "contact",
            ),
            footnotes(
                (
                    "The four are counted with the rest. To leave them out would have flattered the calls, since "
                    "three of them left early."
                ),
                (
                    "This is what is usually called a 95 percent confidence interval: from about 2 points worse to "
                    "28 points better, around a difference of 13. It takes no account of people sharing a group and "
                    "a leader, which would make it wider."
                ),
            ),
        ],
    },
]
