"""The kinds of events, the committees and the places of the demo society. Streets, houses and coordinates are invented."""

KINDS = [
    {
        "slug": "training",
        "name": "Training",
        "description": "Workshops, study days and evenings for therapists who lead groups or are about to.",
    },
    {
        "slug": "social",
        "name": "Social",
        "description": "Suppers, walks and other occasions to meet without an agenda. Partners and friends are "
        "usually welcome.",
    },
    {
        "slug": "conference",
        "name": "Conference",
        "description": "Gatherings of several days with talks, workshops and a large group.",
    },
    {
        "slug": "meeting",
        "name": "Meeting",
        "description": "Meetings of the board, of committees and of all members. Members may listen in unless we "
        "say otherwise.",
    },
    {
        "slug": "experiential-group",
        "name": "Experiential group",
        "description": "Groups in which therapists take a member’s chair for some hours or a weekend.",
    },
    {
        "slug": "deadline",
        "name": "Deadline",
        "description": "Last days for proposals, applications, nominations and dues.",
    },
]

COMMITTEES = [
    {
        "slug": "board",
        "name": "Board",
        "description": "Seven members, elected for two years. It decides what nobody else would like to.",
    },
    {
        "slug": "training-committee",
        "name": "Training committee",
        "description": "Finds teachers, dates and rooms, and reads every evaluation form to the end.",
    },
    {
        "slug": "social-committee",
        "name": "Social committee",
        "description": "Suppers, walks and the boat. Whoever complains about the soup is asked to join.",
    },
    {
        "slug": "conference-committee",
        "name": "Conference committee",
        "description": "Eight people who meet all year for three days in the year.",
    },
    {
        "slug": "ethics-committee",
        "name": "Ethics committee",
        "description": "Answers members’ questions, keeps the consent form short, and hears complaints in confidence.",
    },
    {
        "slug": "membership-committee",
        "name": "Membership committee",
        "description": "Welcomes, reminds and introduces. It knows who has a chair free.",
    },
]

VENUES = [
    {
        "slug": "library-hall",
        "name": "Merrow Bay Public Library, Cordwainer Hall",
        "street": "40 Cordwainer Street",
        "postal_code": "01977",
        "city": "Merrow Bay",
        "country": "United States",
        "latitude": "42.618240",
        "longitude": "-70.703915",
        "access_notes": "Enter from the garden side, where there is no step; the front door has seven. The elevator "
        "to the hall and an accessible restroom are left of the returns desk. Buses 4 and 11 stop at "
        "Cordwainer Street, and parking behind the library is free on weekends.",
    },
    {
        "slug": "hospice-seminar-room",
        "name": "Heronmere Hospice, seminar room",
        "street": "205 Heronmere Road",
        "postal_code": "01977",
        "city": "Merrow Bay",
        "country": "United States",
        "latitude": "42.634507",
        "longitude": "-70.718332",
        "access_notes": "Everything is on the ground floor. Ring at the east door, since the main entrance is for "
        "families, and sign the visitors’ book. Twelve parking spaces are marked for visitors; bus 7 "
        "stops at the gate once an hour until nine.",
    },
    {
        "slug": "parish-house",
        "name": "Parish House of St. Elowen",
        "street": "3 Bellringer Lane",
        "postal_code": "01977",
        "city": "Merrow Bay",
        "country": "United States",
        "latitude": "42.615881",
        "longitude": "-70.699274",
        "access_notes": "Two steps at the porch; a ramp is kept inside, and someone will lay it out if you knock or "
        "call (555) 555-0163. The upstairs rooms have no elevator, so we always book the ground "
        "floor. Park on Chandler Row, as the lane itself is for residents.",
    },
    {
        "slug": "copper-dory",
        "name": "The Copper Dory, back room",
        "street": "11 Netmakers Wharf",
        "postal_code": "01977",
        "city": "Merrow Bay",
        "country": "United States",
        "latitude": "42.611956",
        "longitude": "-70.695108",
        "access_notes": "Level entrance from the wharf, and the back room has its own quieter door on the water "
        "side. The restroom is narrow; the ferry terminal two minutes away has an accessible one "
        "until midnight. Use the ferry car park, free after six.",
    },
    {
        "slug": "university-lecture-hall",
        "name": "Ternhaven University, Alder Lecture Hall",
        "street": "900 Observatory Avenue",
        "postal_code": "01978",
        "city": "Merrow Bay",
        "country": "United States",
        "latitude": "42.627418",
        "longitude": "-70.731660",
        "access_notes": "Take the elevator beside the cafeteria to level 2 for the step-free rows; the doors on "
        "level 1 lead to the steep end. A hearing loop works in the first six rows. Visitor parking "
        "is in lot F, and bus 11 ends in front of the building.",
    },
    {
        "slug": "sailing-club",
        "name": "Merrow Bay Sailing Club",
        "street": "1 Breakwater End",
        "postal_code": "01977",
        "city": "Merrow Bay",
        "country": "United States",
        "latitude": "42.608733",
        "longitude": "-70.688947",
        "access_notes": "The clubhouse is level with the quay, but the gangway to the boats has cleats and gets "
        "steep at low tide: ask us for the tide if you use a stick or a chair. No bus after eight; "
        "we arrange shared cars from the ferry terminal.",
    },
    {
        "slug": "lanternyard-institute",
        "name": "Lanternyard Institute",
        "street": "7 Lanternyard Steps",
        "postal_code": "SE16 0ZX",
        "city": "London",
        "country": "United Kingdom",
        "latitude": "51.501382",
        "longitude": "-0.049716",
        "access_notes": "Five steps lead up to the street door. For the step-free way, ring at the yard gate round "
        "the corner and the porter will take you up in the goods lift. There is no parking; the "
        "nearest overground station is nine minutes on foot.",
    },
]
