"""The people of the demo society. All of them are invented."""

SOCIETY = {
    "name": "Merrow Bay Group Psychotherapy Society",
    "tagline": "Therapists who work in groups, learning from one another",
    "email": "hello@merrowbay.example",
    "street": "18 Chandler Row",
    "postal_code": "01977",
    "city": "Merrow Bay",
    "country": "United States",
    "time_zone": "America/New_York",
    "parent_name": "Continental Association of Group Psychotherapy Societies",
    "parent_url": "https://cagps.example/",
}

PEOPLE = [
    {
        "slug": "ines-okafor",
        "name": "Inés Okafor",
        "credentials": "PhD, CGP",
        "role": "President",
        "rank": 1,
        "biography": "Inés has led groups in hospitals and in private practice for nineteen years. She came to the society to "
        "find colleagues who would tell her when a session had gone wrong, and stayed because they did.",
        "links": [("Practice", "https://okafor-practice.example/")],
    },
    {
        "slug": "tobias-renner",
        "name": "Tobias Renner",
        "credentials": "LCSW, CGP",
        "role": "Training chair",
        "rank": 4,
        "biography": "Tobias plans the society's trainings. He works with men's groups and with families after a suicide, and "
        "teaches group dynamics to second-year residents.",
        "links": [],
    },
    {
        "slug": "maribel-quist",
        "name": "Maribel Quist",
        "credentials": "PsyD",
        "role": "Treasurer",
        "rank": 2,
        "biography": "Maribel runs a small clinic near the ferry landing and keeps the society's books. Her groups are for people "
        "living with long illness.",
        "links": [],
    },
    {
        "slug": "yusuf-adeyemi",
        "name": "Yusuf Adeyemi",
        "credentials": "MD, FAPA",
        "role": "Ethics advisor",
        "biography": "Yusuf is a psychiatrist who has run the same Wednesday group since 2004. He answers members' questions about "
        "confidentiality and boundaries.",
        "links": [("Ethics hour", "https://adeyemi-ethics.example/")],
    },
    {
        "slug": "hanne-solberg",
        "name": "Hanne Solberg",
        "credentials": "PhD",
        "role": "Editor of the journal pages",
        "biography": "Hanne reads everything before it is published, and cuts a third of it. She studies how groups end.",
        "links": [],
    },
    {
        "slug": "desmond-achterberg",
        "name": "Desmond Achterberg",
        "credentials": "LMHC, CGP",
        "role": "Membership chair",
        "rank": 5,
        "biography": "Desmond welcomes new members and organises the suppers. He leads groups for people leaving prison.",
        "links": [],
    },
    {
        "slug": "priya-venkataraman",
        "name": "Priya Venkataraman",
        "credentials": "PsyD, ABPP",
        "role": "Research liaison",
        "biography": "Priya measures what groups do, with short forms that people really fill in. She works at a university "
        "counselling centre.",
        "links": [("Group measures", "https://short-measures.example/")],
    },
    {
        "slug": "ruth-castellane",
        "name": "Ruth Castellane",
        "credentials": "LICSW, FAGP",
        "role": "Past president",
        "rank": 6,
        "biography": "Ruth has been a member since the society met in a church basement. She leads the yearly experiential "
        "weekend and a consultation group for senior therapists.",
        "links": [],
    },
    {
        "slug": "mateo-fairweather",
        "name": "Mateo Fairweather",
        "credentials": "LMFT",
        "role": "Early-career representative",
        "biography": "Mateo finished his training two years ago and speaks for those who have just begun. He runs a group for "
        "young fathers.",
        "links": [],
    },
    {
        "slug": "lenka-brodsky",
        "name": "Lenka Brodsky",
        "credentials": "PhD, CGP",
        "role": "Online groups working party",
        "biography": "Lenka moved five groups online in one week of 2020 and has been thinking about it since. She writes about "
        "screens, silence and who is in the room.",
        "links": [],
    },
    {
        "slug": "joel-nakagawa",
        "name": "Joel Nakagawa",
        "credentials": "MA, LPC",
        "role": "Secretary",
        "rank": 3,
        "biography": "Joel takes the minutes and looks after this website. He leads a bereavement group at the hospice.",
        "links": [],
    },
    {
        "slug": "aurelia-montclair",
        "name": "Aurelia Montclair",
        "credentials": "EdD",
        "role": "Social events",
        "biography": "Aurelia believes that therapists who have eaten together refer to each other better. She teaches group work "
        "to school counsellors.",
        "links": [],
    },
    {
        "slug": "gwen-ashdown",
        "name": "Gwen Ashdown",
        "credentials": "DClinPsy",
        "role": "",
        "biography": "Gwen teaches median and large groups in London and joins the society online twice a year.",
        "links": [],
    },
    {
        "slug": "samuel-orte",
        "name": "Samuel Orte",
        "credentials": "PhD, CGP, FAGP",
        "role": "",
        "biography": "Samuel has written on shame and leadership in groups. He leads demonstration groups in many cities and "
        "always asks the observers what they felt.",
        "links": [],
    },
]

TOPICS = [
    ("group-process", "Group process", "What happens between people in the room, and what a leader does with it."),
    ("leadership", "Leading groups", "Beginning, holding and ending a group; working with a co-leader."),
    ("ethics", "Ethics and confidentiality", "Boundaries, records, consent and the questions without a clean answer."),
    ("grief", "Grief and loss", "Bereavement groups and loss in every other group."),
    ("online-groups", "Online groups", "Groups on a screen: what changes and what does not."),
    ("diversity", "Culture and difference", "Race, class, language, age and faith in the group and in the leader."),
    ("research", "Research in plain words", "Findings that a practitioner can use on Monday."),
    ("book-reviews", "Book reviews", "What members have been reading."),
    ("society-news", "Society news", "From the board and the committees."),
]
