"""Invented sentences as members of such a society write them. ``TELLS`` may let readers recognise a client, and has to
be attested; ``TELLS_NOT`` is what stands on every page.

The rules were written with WORKED at hand, and made to hold for OTHERS, by two more writers who knew none of them.
HELD_OUT was written before anybody saw what the rules do with it. Since the rules were made to hold for OTHERS, two of
its sentences have been looked at (a treasurer's telephone, a hospital's former patient): its figures flatter a little.
UNSEEN is by one more writer who knew nothing of all that; nobody has changed a rule for it. Let it stay so.
"""

WORKED_TELLS = """\
J.M., 34, came to the group after the death of his father.
My client Sarah told us in the third month that she had never cried in front of others.
A patient of mine, Anna, 34, brought a dream to the second session.
K. (29) joined in March and hardly spoke until summer.
Born on 12 March 1985, she was the youngest of five sisters.
You can reach Mark, who was in our Tuesday group, at mark.tully88@gmail.com.
His mobile is 07700 900123, and he agreed that I may ring him between sessions.
Maria has borderline personality disorder and lives two streets from the clinic.
Mrs. K., aged 61, had lost her husband the winter before.
Tom, a 45-year-old accountant, could not stay in the room when others fell silent.
The patient, a dentist in Ashford, had been in analysis before.
DOB 4/5/1979, referred by her family doctor.
A client named Priya described how her mother locked the doors at night.
David was diagnosed with schizophrenia at nineteen and has been in our group since.
One of my patients, Oluwaseun, drew the family table for us.
In supervision I spoke of Helen, whom I have been seeing for panic attacks since 2019.
Leila, 27, from Kingsbridge, said that the group was the first place where she was not the carer.
M. is a 52-year-old nurse from Dunmore who was admitted twice for depression.
Let me call my patient R.; he is 38 and teaches at the grammar school in Port Ellis.
After his overdose in April, Jonas came back to the group and sat by the door.
“I cannot be angry,” said my analysand Beatrix, a cellist.
Mr. B (57) had been a police officer in Tarrow before his breakdown.
We discussed the case of Danielle W., a 31-year-old mother of two with postnatal depression.
Write to my former client at l.haddad@outlook.com; she is glad to talk about her treatment.
She gave me her new number, (555) 867-5309, in case the ward rang.
Her date of birth is 3 May 1992.
Ahmed’s PTSD began after the fire in the mill.
Our group member Florence works as a judge at the county court and drinks.
The 19-year-old Kim had cut herself before each of our meetings.
Lucía, una paciente mía de 42 años, vino al grupo tras la muerte de su hijo.
Mi paciente Andrés contó que su padre bebía.
J. P., de 36 años, llegó a terapia por ataques de pánico.
Carmen padece trastorno bipolar y vive en Lugo.
Nació el 4 de julio de 1988 y fue derivada por su médico.
Teresa, a patient in my Thursday group, lost her job at Halden Shipping in May.
I first met Z. in 2014, when she was 16 and had stopped eating.
My supervisee’s client, Rosalind, is forty-four and a headmistress in Wexcombe.
Peter suffers from alcoholism and has been sober for eleven weeks.
A former patient, Nils Aronsen, gave me a letter when he left.
Client E., a firefighter, has been in treatment with me for six years.
Nadia is 23, has bulimia, and dropped out of nursing school last autumn.
His medical record number is 00482913.
Jane, a single mother of three from Leeds, has struggled with addiction for years.
My 15 year old client, Marcus, plays for the county under-16 side.
Patient: Linda M., age 52, married, two children.
Mrs Thompson’s son Billy was arrested in Croydon during the second year of her therapy.
Sarah’s husband, a councilman in Springfield, drank, and she told us so every week.
I work with a teenager, Kayla, who attends Lincoln High and cuts herself.
In our group, Robert disclosed that his uncle had abused him.
Let us call him Tim: a pastor in a small town in Ohio who came to me with panic attacks.
A.B. is a 30 y/o male with a history of opioid use.
When I met Joan for our first session she was recovering from a divorce and lived in Tooting.
The man, the owner of a well-known brewery in Bramford, wept in front of the other members.
JD (DOB 01/01/1980) was seen on three occasions.
Her e-mail, which I keep in my file, is rosie_p@hotmail.co.uk.
You will recognise Miriam, my longest patient, by her red hat.
Frank, 71, widower, retired postman, former patient.
Last winter a client of mine who runs the pharmacy in Elmsworth lost her licence.
Amelia told the group about the night when her father tried to hang himself.
The patient’s daughter, who studies law at Durham, called me on 07911 123456.
A woman I treated, Mrs. Osei, kept her late husband’s coat in the consulting room.
Luke (not his real name), 22, was sent to me by the student health service.
“I was never held,” Daniela said, 38 years old, three months after her discharge from the ward.
K.L. has been clean for two years.
Omar and his wife Fatima came to couples therapy after the death of their daughter.
Our client, aged 44, born in Manila and working as a nurse at St Luke’s, agreed to be quoted.
Ms. Petrova suffers from agoraphobia and has not left Hill Street in a year.
His name was Alasdair, he was eleven, and he would not speak.
Rita, diagnosed with bipolar II in 2015, returned last month.
Bill’s anxiety got worse when his company was sold.
I remember Nora, the girl with the scar, who attempted suicide twice.
A patient whom I saw from 1998 to 2003, a senior surgeon at Kings, has since died.
Ana María, de 28 años y enfermera en Burgos, se cortaba los brazos.
Conocí a Julián, un paciente con esquizofrenia, en 2009.
Mi clienta Rosa tiene dos hijos y trabaja en Correos.
Born in 1975 in Galway, the client grew up above a pub.
Contact number of the patient: 01632 960983.
Becca, the youngest, was three weeks out of rehab when she joined us.
One evening Hal told us that he was HIV-positive and that nobody at his school knew.
A teacher from Little Harrow whom I treated for six years once sent me a postcard.
S., who manages the hardware store on Front Street, came in after his wife left.
The woman I will call Dolores was sixty and had never slept alone.
My patient is the daughter of the former mayor of Kettleby.
When Mr. Tanaka was diagnosed with Parkinson’s, he stopped coming.
Erin (39, divorced, two boys) uses the group to practise saying no.
A young doctor, J.T., broke down in the third session.
Viktor lives above the bakery in Old Town and hears voices at night.
After thirty sessions Mrs. Abernathy told me that she had lost a child at nineteen.
Our youngest member, a boy of sixteen from the Hilltop school, had been expelled.
Chloé, my Wednesday client, brings her dog.
In the group were Jack, a retired miner with black lung, and Ines, who had left a cult.
A colleague’s patient, a well-known actor from the Royal Theatre, died by suicide last spring.
He is reachable at +44 7700 900456, but please ring me before you talk to my client.
Patient no. 7: female, 46, bank clerk, first episode at 22.
She was born on 9/9/99 and grew up in care.
Manuel, 52 años, viudo, entró en el grupo en septiembre.
Una paciente de mi grupo, maestra en Alcoy, perdió a su hermana.
The twins Ella and Ada were eleven when their father brought them to me.
Kofi has been in and out of hospital with psychosis since he was a student at Leeds.
I asked Wanda whether I might write about her panic attacks.
“You never call me,” Patrick said to Lena in our eleventh session.
Dr. F., a cardiologist and a patient of mine, feared failing.
""".splitlines()

WORKED_TELLS_NOT = """\
By Ruth Calloway, PhD, CGP
To register, write to events@merrowbay.example or ring the office at (555) 010-4477.
Dr Yalom wrote in 1985 that cohesiveness is to the group what the relationship is to the pair.
A patient once told me that silence was the loudest thing in the room.
The conference is held at 12 Quay Street, Merrow Bay, from 9:00 to 17:30.
Members aged 65 and over pay half.
S. H. Foulkes (1898–1976) founded group analysis.
Bion, W. R. (1961). Experiences in Groups. London: Tavistock.
Anna Freud was born in Vienna in 1895.
Ruth Calloway has a practice in Merrow Bay and works with people who live with depression.
Questions? Contact Tom Ellery at tom.ellery@merrowbay.example or 555-010-2231.
The group is for adults aged 18 to 35 who have lost a parent.
In Boston, 45 members met on 3 May 2024 to found the chapter.
Depression is among the most frequent reasons for which people join a group.
Clients often ask whether the group will see them cry.
Our patients come from all parts of the county.
Freud’s patient Anna O. called it the talking cure.
Maria Gonzalez will speak about grief, shame and panic in large groups.
The 12-week group starts on Tuesday, 4 March, at 18:30 in Room 34.
J. D. Sutherland directed the clinic for twenty years.
Continuing education credits are approved by the board, provider no. 1042.
A good leader does not hurry a client who has fallen silent.
Please send your proposal by 1 June 2027 to the programme committee.
The fee is $120 for members and $160 for guests; students pay $40.
Laura Bennett, president of the society, welcomes new members at seven.
ISBN 978-0-465-09284-0, 688 pages, 45 dollars.
Our retreat in Port Ellis is open to all who lead groups.
Jonathan Pike leads a group for men in Ashford and teaches at the university.
Someone in the group said that she felt invisible, and nobody answered.
“Who is the group for?” asked a colleague from Kingsbridge.
Para inscribirse, escriba a secretaria@sociedad.example o llame al 555 010 2231.
El doctor Pichon-Rivière nació en Ginebra en 1907.
La sociedad se fundó en 1987 y tiene 140 miembros.
Un paciente me dijo una vez que el silencio pesa.
In May 2019 the board of 9 voted for the new bylaws.
Chapter 4, 52 pages, is about termination.
The American Group Psychotherapy Association has its office in New York.
Therapists who work with borderline personality disorder need colleagues.
Emily Hart, LCSW, has led groups in Dunmore for 25 years.
On Friday, 19 November, we celebrate Irene Vogt, who has edited the newsletter since 1998.
A member may leave the group after three sessions’ notice.
What I learned from my clients in thirty years fits on a postcard.
Session 3 looks at Anna Freud’s contribution, with 34 slides.
Mr Brown’s lecture begins at seven.
We thank Susan Howe, who has kept the archive since 2004.
Robert Klein and Maria Rossi present a case discussion; please bring no notes.
Participants must be over 21.
The Tuesday group has two open places; ring Dr Hale on 01632 960001.
“A group is a mirror,” said Helen Moss in her opening talk.
Alan Reed, chair of the ethics committee, explains the new rules on consent.
How do you tell a client that you are leaving?
In 2023, 34 people completed the training in Leeds.
The patient’s consent has to be in writing.
Gil Hartman wrote three books on addiction and lives in Boston with his two dogs.
Anxious leaders make anxious groups.
Dinner is at the Blue Anchor, 14 Mill Street, at 8 pm.
The course counts for 12 hours of continuing education.
In my view, most clients want to be seen.
My patients taught me that.
Suicide is the second most frequent cause of death among young people in Europe.
Marta Ruiz coordinará el taller sobre trauma.
Lectures by David Stone, Leah Katz and Ben Moore.
After a suicide, a group needs time.
Her new book, Group Therapy for Eating Disorders, is out in May.
“Our members are our strength,” says Kathleen Burke, who joined in 1999.
Susan is the contact for the reading group; write to susan@society.example.
Frances Neale and Amit Roy lead the demonstration group on Saturday.
We remember Harold Finch, 1931–2020, a founder of this society.
Rosalind Carter, MD, describes how shame moves through a group.
Every Tuesday at 7 pm, online; the link comes by mail.
What does a group do with a member who drinks?
Ana Torres es psicóloga y coordina grupos en Sevilla.
Bring a photograph of yourself aged ten.
The institute in Kettleby trains forty therapists each year.
This fall our study group reads Yalom and Leszcz, chapters 1 to 5.
Peter Ashe, a psychiatrist in Bramford, reviews three books on psychosis.
Call for papers: send 300 words to programme@society.example by 1 May.
People who live with bipolar disorder often lose their friends first.
I was the new therapist, 28 and terrified.
A client’s silence is not a problem to be solved.
The fee is reduced for those under 30.
At St Anne’s Hall, doors open at 18:30.
Miriam Katz won the prize for her paper on envy.
If you are thinking about suicide, call 988.
The Spanish group meets with Carmen Ortega and Luis Prado.
In this vignette, which is a composite, nobody can be recognised.
Group members were between 24 and 61 years old.
Ellen Marsh joined the board in March and lives in Dunmore.
Thanks to Bob for the chairs and to Anita for the soup.
A patient cried, and the leader waited.
The committee thanks George Lund, who turns 80 this year.
We read about trauma with Judith Herman and about groups with Bion.
As Foulkes said, the group is the patient.
Our colleague Nina Falk died in June after a long illness.
""".splitlines()

HELD_OUT_TELLS = """\
T.R., 41, had not spoken to his brother since the funeral.
A client of ours, Gareth, 58, keeps bees behind the vicarage in Holme.
When Sofia, aged 26, first came to therapy, she kept her coat on.
I will never forget my patient Bernard and his suitcase.
Paula, who is 33 and an air traffic controller, told the group about her miscarriage.
Her birthday is 17 August 1990, and each year she cancels the session before it.
You may call my patient on 020 7946 0123.
He wrote from benny.1974@yahoo.com that he would not come again.
Mr. L., 66, a retired bus driver, was hospitalised after a second suicide attempt.
Yusuf has been diagnosed with obsessive-compulsive disorder and lives in Carnby.
“Nobody looked at me,” said Ingrid, 49, a patient in the day clinic.
The client, a councillor from Tolland, asked me to change nothing about his story.
A. and B. married in 2011; A. (37) has multiple sclerosis.
One client, Xiomara, brought her baby to the evening group.
In our fourth year, my analysand Dimitri confessed that he had forged the letters.
She is a 29-year-old violinist with anorexia from Brackwater.
Theo relapsed in June and was found by his sister.
N., a lawyer of forty-two, had been in my Monday group for three years.
Born 02/11/1968; three children; mother died of cancer.
Keisha’s eating disorder began at boarding school.
I treated Walter for his drinking until he moved to Larch Hill.
Ms D, fifty-three, sings in the choir of St Anne’s and fears the dark.
A young man in my group, Elias, works at the bakery on Mill Lane.
The patient’s name is Harriet Osborne.
Reach her on her mobile, 0151 496 0777, after six.
Joana, diecinueve años, intentó suicidarse en marzo.
Una clienta mía, Pilar, trabaja en el ayuntamiento de Soria.
R. M., 50 años, alcohólico, acudió a la consulta por orden del juez.
Mateo sufre esquizofrenia desde los veinte años.
Victor, a patient of Dr. Lindqvist, threw a chair in the seventh session.
We admitted Chloe, 15, to the adolescent unit in Fairmile.
My patient, whom I shall call Ursula, is the only female pilot at the airfield.
Her son Max, 9, attends the Brook School and wets his bed.
Patient C. is a midwife, aged 47, with chronic pain and insomnia.
Gloria has HIV and told no one but the group.
Samir, a refugee from Homs, suffers from nightmares and came to us in 2016.
This is what F., a woman of 35 with panic disorder, wrote to me after the last session.
Group member “Tess” is 62 and lost her son to heroin.
I have worked with Olga for nine years; she hears voices.
His case file is no. 2019-4471, opened at Merrow Bay General.
J. (44), a locksmith, joined after his second divorce.
My client Abdul keeps his medals in a biscuit tin.
Petra, 55, has had three operations and no visitors.
The patient’s e-mail was sunny.dora@gmail.com, and I answered once.
She was born on 21 June 2001, the only child of two dentists.
Isaac has dementia and still hums in the circle.
A patient of mine, Mr. Quigley, sold boats in Port Ellis.
Carla, from Wexcombe, cried for the first time in May.
“I do not trust any of you,” said Rhys, 17.
Tell Mrs. N. on 0161 496 0123 that the group is cancelled for her.
Edith lives with schizophrenia in a flat above the post office.
One of our patients, Tariq, was a goalkeeper for the county.
B.T., a 63-year-old widow with insomnia, was the first to speak.
My analysand, a bishop, dreamed of horses.
Nico, aged nine, drew his father without a mouth.
Her social security number, 078-05-1120, was on the form.
Wilhelmina was admitted to Fairmile Hospital after cutting her wrists.
My former patient Jorge now drives the school bus in Tolland.
When Kenneth’s wife left him, he began to drink and came to see me.
A client called me from the station; her name is Sylvie and she is twenty-two.
Adaeze, who has sickle cell disease, has been in the group for a year.
Mr. and Mrs. H. came to me after their daughter’s suicide.
His birth date, 30.11.1977, is the day on which his twin died.
Raquel, de Vigo, tiene 31 años y sufre ataques de ansiedad.
A mi paciente Ignacio le gustaba el ajedrez.
The girl, fourteen, had stopped speaking after the move to Carnby.
Our Monday group has a judge, Sir Alec, who drinks before each session.
Leonie (name changed), a baker from Holme, hid her pills in the flour.
You can see the scar in the photograph of my client.
V. is 28. He lost his leg at the works in Dunmore.
""".splitlines()

HELD_OUT_TELLS_NOT = """\
Text and pictures: Martin Oyelaran
Register with Claire Dunn, claire@groupsociety.example, by 12 May.
The office is open on weekdays; our phone is +1 555 010 9090.
Winnicott wrote that there is no such thing as a baby.
A patient said to me, years ago, that leaving is also a skill.
We meet at the Friends’ House, 173 Harbour Road, second floor.
Children under 12 are free; seniors pay $10.
Melanie Klein (1882–1960) worked with children.
Rogers, C. (1970). On Encounter Groups. New York: Harper & Row.
Nora Whitfield, LMFT, is in private practice in Kingsbridge and writes about trauma.
Volunteers are needed; call Jim at the desk, 555-010-7788.
People between 40 and 60 are welcome in this group.
In Chicago, 60 colleagues signed the letter.
Anxiety is contagious in a group, and so is courage.
A client may refuse to answer, and the group should respect it.
Patients with bipolar disorder are not excluded from this study.
In “Studies on Hysteria”, Breuer describes his patient’s paralysis.
Henry Adeyemi gives a talk on addiction and shame.
The workshop runs for eight Mondays, from 6 January to 24 February 2027.
E. James Anthony wrote the foreword.
This course offers 6 CE hours (approval no. 55-2310).
Every therapist has a client whom she cannot forget.
The deadline for the Foulkes Prize is 30 September.
Tickets: 35 euros; a place at the supper costs 20 more.
Sandra Mills, 2019–2023 treasurer, hands over to Owen Clark.
DOI 10.1080/00207284.2021.1890456
We rented the barn near Tolland again.
Grace Okafor supervises trainees at the hospital in Fairmile.
One member of the group brought a cake and another brought the silence.
“Which of my patients would have liked this?” wondered the speaker.
Reserve su plaza en reservas@grupos.example antes del 3 de abril.
Enrique Pichon-Rivière murió en Buenos Aires en 1977.
Este año hay 12 encuentros y una cena.
Muchas personas con depresión encuentran alivio en un grupo.
The minutes of 14 February 2025 were approved by all 7 members present.
See table 3, p. 29, and the notes on page 41.
The National Institute of Mental Health in Bethesda funded the trial.
Students of social work who treat eating disorders are invited.
Dr. Amara Singh, 2024 fellow, has taught in Brackwater since 2003.
The late Joseph Lindqvist was a member for 41 years; he died in May, aged 88.
New members must be proposed by two others.
For a patient, the first minute of a session can last an hour.
Deborah Lang and Chris Ito will lead a day on shame for trainees.
The Ethics Committee meets in Room 12 on 5 May.
Therapists over 70 speak about retiring.
Our bank details are in the handbook, page 34.
Kurt Lewin was born on 9 September 1890 in Mogilno.
To pay by card, ring the treasurer on 555-010-3000 between ten and noon.
Group therapy has helped people with depression for eighty years.
As a client, I learned to wait.
“Can a group hold a suicidal member?” is the title of the talk.
Sheila Grant, LPC, brings soup; Mark Ogden brings bread.
Dr. Paul Weiss treats veterans at the clinic in Tarrow.
This year’s theme is “Who is missing?”
How many clients fit into a group? Eight, says the handbook.
Members in Boston and Chicago take part online.
He who leads must also follow.
Volume 71, number 2, pages 112 to 130.
Our president, Joyce Bell, 2024–2026, has signed the charter.
The library opens on Monday, 8 June, at 10.
Patients, families and staff are invited to the summer party.
A group of nine is not too large.
Ask Wendy about the key to the hall.
Psychodrama, 3 hours, with Felix Braun.
In the group, silence can be a gift.
You need not have been a patient to understand this book.
Ian Petty, who has chaired the board since 2018, steps down in June.
Pablo Nieto hablará sobre el duelo en los grupos.
El curso cuesta 90 euros y empieza el 2 de octubre.
Consent forms are kept for seven years.
A former patient of the hospital wrote to thank the staff.
Anthony Green’s poem won; it is about the sea.
""".splitlines()

OTHERS_TELL = """\
My patient Gwen, whose son plays first violin in the county youth orchestra, is ashamed that she drinks.
E.H. is a single father of four who drives the school bus in Tavistock; he has been in psychotherapy with me since 2020.
The group member known as Big Steve, who works the night shift at the Sunderland car plant, missed three sessions in a row.
I asked my client, who sells fish at the Saturday market in Barnstaple and lost a leg in the Falklands, to draw his family.
I have been seeing J.R. twice a week since her second hospitalisation.
Vivian Castellano, a member of the Tuesday evening therapy group, asked us to publish her poem about her breakdown.
In the children's group, little Maya always hides under the table when her father's name is mentioned.
He is a 47-year-old beekeeper and lay preacher from the Isle of Man, and he came to me because of compulsive thoughts during prayer.
Frances still has flashbacks whenever she hears a motorbike, but the EMDR sessions are beginning to help her.
Margaret Ellwood, who has been in my Thursday group for two years, finally told the others about her divorce.
My client Sandra came to therapy after her husband left her for a colleague.
What I learned from Beatrice, my patient for eleven years, is that silence is also a form of speech.
Since her conviction for embezzling from the Shrewsbury food bank, my client has suffered from severe insomnia.
The police officer from Wrexham whom I treated after the shooting has kindly read this chapter.
Isabel, one of my first analysands, later became a headmistress in Norwich and still sends me a card each year.
In the third year of analysis, Miriam dreamed that she was locked in her grandmother's house.
"Clara" is forty-one, teaches Latin at a girls' school in Cheltenham and has never had a relationship that lasted more than a year.
I shall call her Anna, although those who know the family that runs the bakery in Church Street will recognise her at once.
My patient is a local councillor's daughter who was in the newspapers after the accident at the quarry last summer.
The 19-year-old apprentice, who works at the only bicycle shop in Oundle, talked about his sexual fears for the first time in session twelve.
Patient R.D., female, 31, translator, Geneva, presented with conversion symptoms in her left arm.
Among those attending our day programme is Mary-Beth Lindqvist, who has struggled with heroin for more than ten years.
The client, a retired judge living in Tunbridge Wells, had been hoarding newspapers since his wife's death.
Caroline has been on sick leave since September because of burnout and sees me every Wednesday at four.
Emma, whom I saw for three years, would always sit on the very edge of the chair.
A young man I treated, the goalkeeper of our town's football club, could not enter the changing room without vomiting.
Ethan, 10, ADHD, was referred by Birchfield Elementary after he had set fire to a waste bin.
From the case report: Philip G., unmarried, bank clerk in Stirling, chronic headaches without organic findings.
Then Teresa brought a dream: she was standing in her surgery in Ripon, and all the animals had been set free.
She is a professional ballet dancer, lives in Bath and has come to my practice every Monday since her miscarriage.
The participant who left the therapy group in June is a paediatrician at Hexham General and the mother of triplets.
Daniel K. was referred to me by his GP in the autumn of 2019 with panic attacks.
Let me introduce Harold, a widower of seventy-four, who was sent to our counselling service by the hospice.
Minutes: It was agreed that Raymond Pike, currently a patient in the low-fee clinic, may pay in monthly instalments.
The psychodrama protagonist on Saturday was Bridget Malone, who worked on the rape she had suffered as a student.
In her sessions Agnes speaks of nothing but her cats.
When Rebecca stopped taking her lithium, her mother rang me in the middle of the night.
The patient, an only child, is the daughter of the lighthouse keeper at Port Sorrel and now runs the village post office there.
Sarah B. has obsessive-compulsive disorder and washes her hands up to eighty times a day.
A.W., a midwife in her fifties from Swansea, sought help after a stillbirth for which she felt responsible.
Thank you to Naomi, who allowed me to write about her eating disorder and our work together.
Our patient's mobile number is 07700 900318, and she prefers to be called after five.
When I told Jonathan that I would be away for three weeks in August, he threatened to end the therapy.
After two years of treatment for panic disorder, Alexandra was able to take the train to London again.
We would like to thank Christine Abel, a long-standing patient of Dr. Morrow, for sharing her recovery story at the open day.
A forty-year-old Lutheran pastor from Eau Claire came to see me after he had lost his faith.
In the session of 3 March, Hannah told me that she was pregnant by her brother-in-law.
The vignette concerns Mark, who at 38 had already been through two bankruptcies and a stay at the county psychiatric hospital.
To illustrate the technique, let me describe Nathan, a 17-year-old who was brought to me by his foster parents.
It took a year before the patient, a Syrian dentist now washing dishes in a hotel in Torquay, could speak about the prison.
Our late colleague is also remembered by her former patient Hugh Lassiter, who credits her with curing his stammer.
Mr and Mrs Pemberton have been coming to me for marital therapy since he admitted the affair.
The treasurer reported that the invoice for the therapy of Mrs. Joanne Tyrell remains unpaid.
Over the years Charlotte, a former nun, has been the most demanding patient in my practice.
Her name was Dolores and she was the first patient I ever lost to suicide.
In supervision I brought the case of Priya, a trainee solicitor in Leeds who had stopped eating.
The vicar of a parish near Ely, 49, married with five children, has been in analysis with me because of his love for a man.
With the consent of her parents I describe here the therapy of Leonie, a six-year-old with selective mutism.
Client ID 40117, Theresa Wolcott, has now completed twenty sessions of trauma therapy.
A new referral, Shannon O'Dell (DOB 2/17/1990), has been placed on the waiting list for individual therapy.
I see a judge who was shot in the courthouse last year.
I work with a young tuba player whose father is the conductor.
I have been working with a priest from our diocese for three years.
For two years I have been seeing the only black student at the academy.
One of my patients is the sheriff.
One of my patients runs the bakery on Main Street.
A patient of mine owns the hardware store in Dobbs Ferry.
A patient of mine, the principal of Lincoln High, drinks.
My patient is the daughter of the rabbi.
My client coaches the girls' soccer team at Rye High.
The patient is a violinist in the Westchester Philharmonic.
The client, who recently won the county marathon, asked me not to tell.
The analysand is the former mayor of Yonkers.
When Tom walked into my consulting room he was shaking.
Anna said in session last week that she hates her mother.
In our sessions, Jonathan often speaks of his brother in prison.
After eleven years of therapy with me, Ruth finally moved to Portland.
On my couch, Miriam fell silent.
Lucia cancelled her hour again and I missed her.
Ruth has been in analysis with me since 2012.
David terminated therapy in June.
Mrs. Goldstein sought treatment because of insomnia after her store burned down.
Mr. Fontana began treatment with me after his bankruptcy.
Vignette: Rachel, an only child, mother of three, works at the post office in Nyack.
Case example: Omar, a bus driver, cannot sleep.
Case of a physician, twice divorced, who lost his licence.
The patient's daughter goes to Hastings Elementary with my son.
Her father, my patient, sits on the school board.
I saw a couple, both judges at the county court, for marital therapy.
The twins I treat are the children of our county executive.
The boy, Oliver, aged seven, whose parents own the only pharmacy in the village, refused to speak in the playroom.
Paul's borderline personality disorder made it hard for the group to trust him at first.
I first met Mr. B., a 61-year-old lobster fisherman from Stonington, when his daughter insisted he get help for his drinking.
Mr. Tanaka came to his first appointment in the uniform of a hotel doorman and apologised for his English.
During the workshop we will watch a video of a session with Lucy, a nineteen-year-old patient with social phobia.
Julia has been in treatment with me for bulimia since she lost her place in the national rowing squad.
Kathleen's husband, who does not know that she is in therapy, teaches at the same college as I do.
In the second session Rachel said, "You are the only person who knows."
Marcus relapsed twice, but with the help of his therapist he found his way back into the programme.
My colleague has been treating a well-known television weather presenter for cocaine addiction, and she asked the supervision group for advice.
At intake, Brandon Schuyler reported hearing voices that told him to leave his job at the post office.
Mrs. Halloran has suffered from agoraphobia since the birth of her third child.
L., 24, a student of veterinary medicine in Edinburgh, had been cutting herself since the age of thirteen.
We extend our sympathy to the family of Colin Marsh, who had been a patient of our clinic for many years.
Peter told his therapist that he had thought about suicide every day since Christmas.
The therapist's notes describe how Simon, then aged twelve, had been sent away to live with an uncle in Cork.
C., a 55-year-old chess grandmaster, spoke for weeks about nothing but a single lost game.
Stephanie was diagnosed with dissociative identity disorder at our outpatient clinic last year.
One of my patients, the former mayor of a small town on the Maine coast, wept for the first time when we talked about his brother.
Andrew had been self-medicating with alcohol for years before he was admitted to our ward.
Dr Amory presented the case of a 52-year-old airline pilot from Crawley with a secret fear of flying.
Please ring the patient, Gillian Frost, on 01632 960417 to confirm her first appointment.
I once treated the wife of the then headmaster of St Aldhelm's, and she told me things about the school that still trouble me.
The patient, a 29-year-old kindergarten teacher from Duluth, had not slept properly for six weeks.
In group, Rosalind finally confronted Walter about his lateness, and he confessed that he had been afraid of her.
Geoffrey, the oldest member of our bereavement group, lost his wife and both sons within one year.
Before her first session, Amelia Thornbury e-mailed me a list of her symptoms.
Could someone take over my patient Douglas Reeve while I am on maternity leave from May?
Victor cried as he told the group about the abuse at the boarding school in Inverness.
My analysand, a novelist who won a major prize in 2014 for a book about her years in a convent, had been unable to write since.
As a trainee, I had the privilege of working with Gordon, a Korean War veteran from Topeka who had never told anyone what he had seen.
Ben and his sister Zoe have both been seen at the child guidance clinic since their mother's arrest.
The woman I have in mind won a bronze medal in judo at the Commonwealth Games and came to see me after her career ended.
After eight months of couples therapy, Greg and Melissa decided to separate.
Mr Okafor, 58, a bus driver in Leicester, was diagnosed with PTSD after the collision on the ring road.
The patient lives at 14 Mill Lane, Ottery, with her two sons and an elderly aunt.
"Ms. Winters" is a 34-year-old cellist in Pittsburgh whose mother, a conductor, died on stage.
The client wrote to me from her private address, t.ashdown74@webpost.example, to cancel the last session.
Following her discharge, Ms. Kowalczyk continued to see me privately every other week.
I am treating the sole survivor of the minibus crash on the Hollin Pass, and her guilt has become the centre of our work.
I remember how Mr. Delacroix, then my patient, brought me a jar of honey from his own hives.
The patient's date of birth is 14 June 1981, and she was first seen at the clinic in 2016.
He was thirty-three, an organist at the cathedral in Lincoln, and he had come to therapy because he could not stop gambling.
Louise F., schizophrenia, has been attending the art therapy workshop since January.
Our client is the only female firefighter in Whitby, and her depression began after the harbour fire.
A 43-year-old dentist from Harrogate consulted me because he could no longer bear to touch his patients.
Medical record no. 77-31904 (Whitcombe, Alan) was left on the table after the case conference.
Ian has bipolar disorder and was manic when he first walked into my consulting room.
For questions about her treatment, the client can be reached at lorna.pettigrew@mailbox.example.
"My therapist saved my life," says Nicola Brandt, who was treated at our centre for postnatal depression.
Fiona's anorexia had started when she was fifteen, shortly after the family moved to Aberdeen.
"I hate my father," said Kevin in his fourth session, and then he fell silent.
It was in the spring that Dennis, a long-haul trucker out of Amarillo, started treatment for his nightmares.
Please forward the report on Wendy Strand's therapy to her insurance company, policy number 5528-1190-K.
Case number 2021-0458 was presented at the last supervision evening, and the patient, a widowed postman from Ludlow, had agreed to it only verbally.
Tom, a recovering alcoholic, joined the group in March and has been sober ever since.
Mrs. G., the owner of a flower shop in Keswick, arrived at every session with a small bouquet.
After the death of her twin sister in the ferry disaster, my patient, a nurse at the island's only hospital, could not return to work.
Eleanor (not her real name), a 36-year-old harpist with a regional opera orchestra, came to me because of stage fright.
The patient M.T. (born 09/22/1974) was discharged with a diagnosis of recurrent major depression.
""".splitlines()  # noqa: E501 (a sentence is a line)

OTHERS_TELL_NOT = """\
Joan Whitaker, LCSW, has more than twenty years of experience working with veterans and first responders.
If a patient becomes suicidal, the therapist must weigh confidentiality against the duty to protect.
Children between five and twelve can attend the play therapy sessions on Wednesday afternoons.
Jacob Moreno opened his sanatorium in Beacon, New York, in 1936.
In the film, the therapist falls in love with the sister of his patient, a retired ballerina.
The clinic treats around 900 patients a year, and the average waiting time is four months.
Under the new rules, clinical records must be stored for ten years and then destroyed.
Trauma survivors frequently report nightmares, flashbacks and a sense of numbness.
Clients are entitled to see the notes that a therapist keeps about them.
Applications with a CV and two references should be sent to training@hillcrest-counselling.example by 31 May.
Milton Erickson contracted polio at seventeen, an experience that shaped his later work with hypnosis.
Burnout is common among nurses, teachers and, not least, therapists.
Maureen Tate (Dublin) offers supervision in English and Irish, in person or by video.
In her memoir, the American journalist Dana Voss describes ten years of analysis with three different analysts.
Tim Hargreaves, who has chaired the ethics committee since 2012, is stepping down at the end of the year.
Laura Benedict will lead the workshop together with her long-time co-therapist Frank Osei.
A good formulation explains why this person has developed this problem at this time.
For further information please contact our office on 01632 960100 or write to office@westlandtherapy.example.
The data protection officer of the society is Stephen Gale, dpo@northmoor-society.example.
Judith thanked the treasurer and the board unanimously approved the accounts.
Transference means that old feelings are directed at a new person.
How do we respond when a client brings a gift to the last session?
Confidentiality is the foundation of every therapeutic relationship.
Freud's treatment of Dora broke off after eleven weeks and remains a much debated case.
In the series, Tony Soprano collapses at a barbecue and is sent to Dr. Melfi.
A meta-analysis of 48 trials with 4,102 patients found a moderate effect of psychodynamic therapy.
The keynote by Professor Ingrid Solberg (Oslo) deals with shame in the treatment of addiction.
Dr. Priscilla Hume's paper on countertransference won this year's prize for early-career clinicians.
Patients who drop out early often do so because they do not feel understood.
Psychodrama groups use doubling, mirroring and role reversal.
Trainees complete 250 hours of personal therapy and 150 hours of supervision.
The hall has step-free access, and an induction loop is available for people with hearing aids.
Aaron Beck developed cognitive therapy at the University of Pennsylvania in the 1960s.
The reviewer finds the chapter on borderline patients the strongest part of Dr. Silverstone's book.
Half of all sessions at the counselling centre are now held online.
Holden Caulfield tells his story from a sanatorium in California, aged seventeen.
Therapy with refugees requires patience, good interpreters and a knowledge of asylum law.
Michael and Sue will be looking after the coffee at the summer party.
The study included women aged 18 to 65 with a diagnosis of bulimia nervosa.
Supervisors should ask themselves what they feel when a supervisee describes a client.
Apologies for absence were received from Nigel, Pauline and Dr. Chaudhry.
Carl Rogers demonstrated his approach in the well-known film with Gloria, which was released in 1965.
Marsha Linehan has spoken publicly about her own time in a psychiatric hospital.
The Norwich branch celebrates its 25th birthday with an open day on 18 May.
Anorexia usually begins in adolescence and affects girls more often than boys.
The seminar takes place at 27 Canning Street, Liverpool, on Saturday, 12 October, from 10 a.m. to 4 p.m.
Clinicians often feel helpless when faced with a silent adolescent.
Erikson, who coined the term identity crisis, never knew his biological father.
People with obsessive-compulsive disorder know as a rule that their fears are exaggerated.
Perfectionism can show itself in the way clients talk about work, sport or their children.
Our low-fee service offers sessions from $20 for people on a limited income.
Every patient has the right to a second opinion.
The photograph shows the newly restored staircase of our training centre at 8 Abbey Road, Malvern.
Bion served as a tank commander in the First World War and later worked at the Tavistock Clinic in London.
Participants are asked not to use any real names when they present their cases.
About one in four adults will experience a mental health problem in any given year.
The society was founded in 1974 and now has 212 members.
Our groups consist of six to eight participants and meet once a week.
In 1909 Freud published the case of Little Hans, a five-year-old boy with a fear of horses.
It can be hard for a patient to admit that he is angry with his therapist.
Dora was eighteen when she broke off her analysis with Freud.
Little Hans was five years old when his phobia began.
Melanie Klein's Richard, a ten-year-old boy, drew maps of the war.
Winnicott saw the Piggle, a girl of two, on sixteen occasions.
Sabina Spielrein was nineteen when she was admitted to the Burghölzli.
Freud's patient Emmy von N. suffered from tics.
Anna O. suffered from a nervous cough.
Freud treated Sergei Pankejeff, aged 23, for four years.
Ellen West was 33 when Binswanger's treatment ended.
Searles writes that his patient Joan began to laugh in the session.
In the film, Conrad is a teenager who sees a psychiatrist after his brother's death.
Hamlet suffers from melancholia, Freud says.
Sylvia Plath was treated for depression at McLean.
Virginia Woolf suffered from headaches and hallucinations.
Robert Lowell was diagnosed with bipolar disorder.
Our member Ruth Klein died in May; she was 88.
Ruth Klein, 88, practised in Rye for forty years.
Susan will present her work on anxiety in session two.
Maria from Yonkers brought the cake.
Join Karen, who lives in Nyack, for the walk.
Tom told the board about his wife's exhibition.
Peter and his wife Ann, who lost their son, gave the garden.
Elizabeth speaks about trauma and Judith about grief.
Parking is limited, so please come by bus (lines 4 and 17, stop Town Hall).
Rat Man, Wolf Man, Schreber: the great case histories still shape the way we think.
Between 2015 and 2020 the number of referrals to our outpatient clinic doubled.
The novel's narrator, a 40-year-old dentist from Ohio, tells his analyst everything except the truth.
The ethics committee received three complaints last year, none of which was upheld.
Phineas Gage, the railway foreman who survived an iron bar through his skull, appears in nearly every textbook.
Parents of children with autism often wait a long time for an assessment.
You can reach our crisis line around the clock on 08081 570 199.
A client may feel abandoned when the therapist goes on holiday.
The average age of our members is 57, which gives us cause for concern.
In Good Will Hunting a janitor with a gift for mathematics meets a therapist who has lost his wife.
Karen proposed moving the annual general meeting to November, and Jim seconded the motion.
Freud, born on 6 May 1856 in Freiberg, was already in his forties when The Interpretation of Dreams appeared.
We are looking for a part-time secretary, 15 hours a week, with good computer skills.
The annual membership fee will rise from €60 to €72 on 1 January.
We mourn our colleague Patricia Lowell, who died on 4 February at the age of 81.
Dr. Helen Marchbanks, a psychoanalyst in private practice in Boston, will speak on the concept of enactment.
Not every silence in therapy is resistance; sometimes the client is simply thinking.
The board consists of Linda Carver (chair), Robert Stone (treasurer) and Yasmin Ali (secretary).
The 35-year-old institute has moved into a building that dates from 1888.
The members' library is open on Tuesdays, and Rosemary will be glad to help you find a book.
The new introductory course starts on 9 January and runs for ten evenings.
Many patients with depression find it difficult to get up in the morning.
The patient lies on the couch and the analyst sits behind, out of sight.
The book review editor, Graham Lyle, welcomes suggestions and unsolicited reviews of up to 1,200 words.
Sabina Spielrein was a patient of Jung at the Burghölzli before she became an analyst herself.
In Irvin Yalom's novel, Breuer attempts to cure Nietzsche of his despair.
Katherine Doyle was elected president of the federation with 84 votes to 31.
Patricia trained in Zurich, practised in Bristol for forty years and loved her garden.
All vignettes in this book have been made up and do not describe any actual person.
Melanie Klein analysed the ten-year-old boy she called Richard during the war, and published the whole treatment in 1961.
What does it mean when a client is always ten minutes late?
It is for the client, and not the therapist, to decide how fast to go.
Men are still less likely than women to seek help for depression.
Our supervision group for school counselors has two places free from September.
Grief is not an illness, and most bereaved people do not need therapy.
Theatre director Moira Kelso and psychoanalyst David Lindgren will discuss Hamlet on stage at the Playhouse.
Congratulations to Deborah Finch, Omar Said and Claire Whitlock, who have passed their final examination.
Prof. Samuel Adeyemi, MD, 62, has been appointed head of the psychotherapy department at the university hospital.
In the second act Ophelia loses her mind, and generations of psychiatrists have tried to find a diagnosis for her.
Older adults benefit from psychotherapy just as much as younger ones do.
Dr. Angela Ruiz lives in Santa Fe, where she works with couples and families.
In Bergman's Persona, the actress Elisabet Vogler stops speaking and is cared for by the nurse Alma.
Emmy von N. taught Freud to let his patients talk without interruption.
The fee is £85 for members and £110 for non-members, including lunch.
Next month's film evening features Ordinary People, in which Conrad, a teenager, blames himself for his brother's death.
Session recordings may be used in training only if the client has given written consent.
When a group member leaves, the others may react with grief, envy or relief.
Christopher Penn is a Gestalt therapist and supervisor in Manchester and the author of three books.
After the lecture there will be time for questions, and Anthony has kindly offered to provide the wine.
Anna O., whose real name was Bertha Pappenheim, later became a pioneer of social work.
Some people come to therapy because of a crisis; others have been unhappy for years.
In his obituary of Dr. Leonard Frey, Paul Abbot recalls a teacher who never raised his voice.
Registration: events@ashgrove-institute.example or by phone at (555) 555-0142.
Supervision will be provided by Martin Goss, a training analyst with thirty years of experience.
A therapist who has never been a patient, she argues, knows only half of the work.
The certificate may be signed only by a supervisor who is registered with the association.
The course is open to psychologists, social workers and nurses with at least two years of clinical experience.
Please note that our bank details have changed; the new account number is printed on the invoice.
""".splitlines()  # noqa: E501 (a sentence is a line)

UNSEEN_TELL = """\
My client Deborah Lansing came to me in the spring after her second miscarriage.
Martin, a patient of mine for three years, finally managed to confront his father in the role play.
In the fourth session Mrs. Hargreaves told me that her husband had been hitting her since the wedding.
The patient, T.W., was referred by his GP with panic attacks and a fear of driving.
I will call her Rosalind: a 43-year-old dentist from Shrewsbury who had stopped sleeping after her divorce.
A 57-year-old fire chief from Duluth entered our Tuesday group after the warehouse collapse.
Kevin Oduya was diagnosed with bipolar disorder in 2019 and has been in my psychodrama group ever since.
Please call the client on 07700 900412 to rearrange her Thursday session.
Case number 2021-0483 shows how a protagonist with severe OCD can profit from doubling.
The patient was born on 14 March 1986 and was first admitted to our clinic at the age of nineteen.
One of my patients is the only female harbour pilot in Whitby, and her fear of drowning was the theme of the session.
Our group member Lucy burst into tears when the auxiliary ego spoke the words of her dead mother.
Therapist: And what would you say to him now, Graham? Graham: That I never forgave him for leaving us.
When Tamika first sat down in my consulting room, she could not say the name of the man who had raped her.
Client A.B. (34, paralegal, Tulsa) reported intrusive memories of the car accident.
I have changed her name to Penelope, but she really does run the only bakery in Ambleside and really did lose both sons in one year.
Mr. Feldstein, a retired judge with early dementia, attended my group for older adults in Scranton until last winter.
You can reach the protagonist of this case, who is happy to talk about her treatment, at joanne.pruitt@example.com.
Her patient, the deputy headteacher of a primary school in Kettering, had been self-harming since the inspection.
Dwayne, 16, was brought to therapy by his foster parents after he set fire to the garage.
In my practice I treated the wife of the mayor of Bexford for alcohol dependence.
Sally M. has been coming to our trauma group every Wednesday since her release from prison.
After eight months of therapy, Hyun-woo told the group for the first time that he was HIV positive.
This vignette concerns Mr K., a 61-year-old organ builder from Lincoln with a complicated grief reaction.
The client, whom we shall name Bella, works as a veterinary nurse in Truro and suffers from bulimia.
Our patient's NHS number, 943 476 5919, should be quoted in all correspondence about her treatment.
With the permission of her therapist, we print the story of Maureen Tolliver, who overcame agoraphobia through psychodrama.
Ahmed, one of the refugees I treat, lost his brother in the crossing and now drives a night bus in Leicester.
He is a lead trombonist in a big American orchestra, lives in Cleveland, and came to me for stage fright after his collapse during a concert in 2017.
The protagonist of the evening was Fiona, who had been hospitalised twice for anorexia.
Darlene Whitcomb, depressed since the death of her daughter, chose an empty chair to stand for the girl.
I remember how little Jasper, aged seven, hid under my table in the first play therapy session because his stepfather had locked him in the cellar.
My long-term analysand, a well-known crime novelist from Bath, asked me last week whether I would ever write about her.
Patient: Gloria Venn, DOB 02/11/1974, diagnosis: borderline personality disorder.
When I asked Colin to reverse roles with his wife, he said he would rather go back to the ward.
She had survived the Harlow Mill fire, buried her twin sister and moved to Stirling to work as a midwife before she began therapy with me.
Mrs P. from Guildford, a mother of four and a magistrate, had never told anyone but me about the abortion.
Session 12: Nadine again arrives late, reports cutting on Sunday night and refuses the homework.
My supervisee presented her client Oliver Strand, a 29-year-old police officer who had shot a man on duty.
The couple I saw, Beth and Roy, had not slept in the same bed since his affair with her sister.
In our addiction group in Boise, Randall celebrated two years of sobriety last Friday.
Ms. Okonkwo came for therapy because she heard her late grandmother's voice at night.
One of my clients, a 38-year-old beekeeper from the Isle of Mull, developed a fear of swallowing after his brother's suicide.
Let me introduce Harriet (not her real name), 52, a church organist in Wells who had been in treatment with me for post-natal psychosis decades after the event.
I treated Senator Bramwell's eldest son for his cocaine addiction during the campaign.
For further background on the patient ring her mother, Mrs Joyce Ansty, on 01632 960771.
The boy, Tyrell, had witnessed the shooting of his father and did not speak for the first ten sessions.
Anthony cried for the first time in therapy when the group sang his daughter's favourite song.
Her diagnosis was dissociative identity disorder; Veronica had been living with it since her years in a convent school in Galway.
A patient of ours, the former goalkeeper of Tranmouth United, came to the clinic after his gambling had cost him the house.
Our minutes should record that Pauline Deeks, a client of the low-cost service, complained about her therapist's lateness.
Mr. Salazar, a 44-year-old roofer in El Paso, could not climb a ladder after the fall and was sent to me by his insurance.
With J.R., a schizophrenic patient whom I saw twice a week, I worked mostly with the mirror technique.
Emily has been my client since 2015 and has given birth to two children in that time.
The group held Stuart when he re-enacted the night on which he found his wife hanged.
Her client file (ref. PX-77120) describes a history of sexual abuse by an uncle.
I once worked with a 26-year-old ballet dancer from Savannah who had lost a leg to cancer.
In the closing circle Denise thanked me and said that without this therapy group she would have killed herself.
The identified patient in the family was Caleb, the middle of three brothers, who had refused school since Easter.
The case of 'Winifred', a 70-year-old retired bus conductor from Paisley treated in my practice, shows how late trauma can surface.
Dr. Anand Mistry, a cardiologist in Reading, was my patient for burnout and prescription drug misuse.
My patient Leroy said to me: "You are the first white man I ever trusted."
He came into treatment as the only survivor of the helicopter crash off Cape Wrenna in 2011, and he still works as a rigger in Aberdeen.
Last month our day clinic said goodbye to Gwendolyn, who had been treated for schizoaffective disorder there for eleven years.
Client's mobile: 07700 900836, best after six, do not leave a message because the husband does not know about the therapy.
Before she became ill, my client taught Latin at the girls' grammar school in Marlow and conducted the town's choir.
Theresa's phobia of dogs disappeared after six sessions of EMDR with me.
Ben and his therapist agreed to end the treatment once he had taken up his job at the sawmill again.
Mrs. Lindqvist's obsessive hand washing began, she told me, in the week her son was deployed.
We played the scene in which Rachel's father came home drunk, and for the first time in her therapy she shouted back.
A 19-year-old sophomore at Wendell College, captain of the women's rowing team, was admitted to our unit after an overdose.
The inpatient group at Oakmere was joined in May by Desmond, who had spent nine years in a monastery and suffered from religious delusions.
S.L., female, 31, air traffic controller, presented with insomnia and suicidal thoughts.
Our patient lives at 14 Tansy Lane, Ludlow, together with her elderly mother, who knows nothing of the therapy.
As a therapist I had known Priya for two years when she finally told me about the forced marriage.
The woman in my example, a district nurse in Thurso whose husband drowned with the trawler Sea Lark, used the empty chair to say goodbye.
Jerome is now off his antidepressants, and his therapist is proud of him.
I want to thank Abigail Crewe, who was in treatment with me for an eating disorder, for letting me use her drawings.
In the teens' therapy group, Zoe (15) and Malik (14) both spoke about their suicide attempts.
Our former client Walter Pym, who was treated here for combat trauma, has died.
""".splitlines()  # noqa: E501 (a sentence is a line)

UNSEEN_TELL_NOT = """\
Dr. Helena Marsh, consultant psychiatrist and TEP, will give the keynote on trauma and the body.
Freud's patient Dora broke off her analysis after eleven weeks.
The case of Anna O., published by Breuer and Freud in 1895, is often called the beginning of the talking cure.
Our treasurer Nigel will collect the membership fees at the door.
The society's office can be reached on 020 7946 0123 or at office@example.org.
Clients with a diagnosis of borderline personality disorder often benefit from a stable group setting.
The training centre is 45 years old and stands next to the cathedral in Durham.
Of the 62 patients in the study, 41 reported fewer symptoms of depression after twelve weeks.
Supervision is offered by Margaret Illingworth, who has been a senior trainer since 1998.
In the film, Conrad is a suicidal teenager whose psychiatrist, Dr. Berger, helps him to speak about his brother.
The workshop takes place on 14 March 2026 at the Friends Meeting House, 6 Mount Street, Manchester.
The fee is $240 for members and $290 for non-members, lunch included.
Please do not mention names, ages or workplaces of your clients when you present a case in the seminar.
Jacob Levy Moreno was born in Bucharest in 1889 and died in Beacon, New York, in 1974.
It is with great sadness that we announce the death of our colleague Patrick Dunmore, founder of the Bristol training institute.
Group members are bound by confidentiality, just like the therapist.
Susan proposed and Brian seconded that the minutes of the last board meeting be accepted.
Zerka Moreno lost her right arm to cancer in 1958 and went on teaching for another five decades.
A patient who arrives late every week may be telling us something about the alliance.
The novel's heroine, Marian, is a 36-year-old nurse from Hull who starts an affair with her analyst.
Participants must be at least 23 years old and hold a degree in psychology, medicine or social work.
Our chair, Dr. Sunil Bhatt, welcomed 74 delegates from nine countries.
Little Hans was afraid that a horse would bite him, and Freud never treated the boy himself apart from one meeting.
For questions about the curriculum, write to Teresa Holloway, head of training, at training@example.org.
Roughly one in four adults in England experiences a mental health problem in any given year.
After the break Linda demonstrated the social atom with volunteers from the audience.
Tickets cost £35, concessions £20, and the bar opens at 6.30 pm.
In individual psychodrama, the therapist can use objects or chairs in place of auxiliary egos.
Rogers, Perls and Ellis each interviewed Gloria on camera for the well-known 1965 training films.
The postgraduate diploma runs over four years and includes 120 hours of supervision.
Carol Westbrook, LCSW, works in private practice in Portland and teaches at the state university.
Many clients feel ashamed when they first talk about money in therapy.
The author, a 58-year-old family therapist from Dublin, has written an unusually warm textbook.
The board met on 9 September; present were Alice, Tom, Jonathan and Ruth.
In Virginia Woolf's novel, Septimus Smith, a shell-shocked veteran, is failed by both of his doctors.
Therapists should keep patient records for at least seven years after the end of treatment.
Congratulations to Jennifer Castellano, who passed her practitioner exam in Chicago last month!
Our registered charity number is 1098765 and donations may be sent to the address below.
The group for people with anxiety disorders starts on 3 October and has two places left.
George Hammill, who taught generations of students the art of doubling, turned 80 in June.
The clinic in Exeter treats about 300 outpatients a year.
Bertha Pappenheim, known to readers as Anna O., later became a pioneer of social work in Germany.
If a client is in acute danger, call the emergency services first and your supervisor second.
Bring comfortable clothes, a notebook and a photograph of someone who inspires you.
Professor Eileen Garrick of the University of Leeds will speak about grief in later life.
In the television series, Tony Soprano faints at a barbecue and reluctantly begins treatment with Dr. Melfi.
Adolescents between 13 and 17 may only take part in the group with the consent of a parent.
The hotel is ten minutes on foot from the station; single rooms start at £78.
Jean thanked the outgoing secretary, Philip, for six years of patient work.
Patients are informed in writing about fees, cancellations and the limits of confidentiality.
The Wolf Man, Sergei Pankejeff, published his own memoirs about his analysis with Freud.
In her lecture, Dr. Amara Nwosu compares outcome research on group therapy from eleven countries.
The course is now in its thirtieth year and has trained more than 400 practitioners.
Meet our new editor: Craig Whitfield is a drama therapist in Glasgow and a keen cyclist.
A good warm-up helps the protagonist to trust the group before the action begins.
Registration closes on Friday 21 November; please pay by bank transfer or by check.
The reviewer liked the chapter on couples best, though she found the statistics hard to follow.
Trainees must have completed at least 40 hours of their own therapy before they see clients.
Moreno told the story of Barbara and George, the actress and her fiancé, again and again in his writings on the Theatre of Spontaneity.
Depression in older men is often overlooked because they complain of physical pain.
The memorial service for Dr. Louise Abernathy, our honorary president, will be held at St. Mark's, Philadelphia.
Our book stall will again be run by Pam and Derek, who also look after the coffee.
The 2024 audit showed that clients waited on average nine weeks for a first appointment.
To book a room in the centre, ring Sandra at reception on 0117 496 0350.
Equus tells the story of Alan Strang, a stable boy who blinds six horses, and of the psychiatrist who treats him.
Ethical practice means that no patient can be recognised in a publication, not even by relatives.
Our keynote speaker grew up in Belfast, trained as a nurse and turned to psychodrama at the age of forty.
In role reversal, the protagonist takes the place of the other person and answers from there.
Supervisor Ian Colquhoun will lead the case discussion group on the first Monday of each month.
About 60 per cent of patients in residential addiction treatment are men between 30 and 50.
Irvin Yalom's Love's Executioner begins with a therapist's dislike of treating patients who are in love.
The committee agreed to raise the annual subscription from £90 to £95.
Wheelchair users will find a ramp at the back of the building in Orchard Street.
Veterans and their families can ask for a free first session at any of our member clinics.
Dr. Robert Kinsella and Maya Thornton, MA, will co-lead the residential week in Vermont.
The examiners this year are Hilary Beck (London), Owen Price (Cardiff) and Dr. Anita Rao (Leicester).
Not every client wants to stand on a stage, and a good director respects that.
Anne, our webmaster, asks all members to check their entries in the directory of therapists.
The anthology collects papers written between 1950 and 1985 on group work with psychotic patients.
The summer school ends on Sunday at noon with a shared lunch in the garden.
""".splitlines()  # noqa: E501 (a sentence is a line)

WORKED = [(words, True) for words in WORKED_TELLS] + [(words, False) for words in WORKED_TELLS_NOT]
HELD_OUT = [(words, True) for words in HELD_OUT_TELLS] + [(words, False) for words in HELD_OUT_TELLS_NOT]
OTHERS = [(words, True) for words in OTHERS_TELL] + [(words, False) for words in OTHERS_TELL_NOT]
UNSEEN = [(words, True) for words in UNSEEN_TELL] + [(words, False) for words in UNSEEN_TELL_NOT]
