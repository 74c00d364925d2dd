"""What the API says of each field of each model that the public site is made of. A field that stands in neither table
fails tests/test_api_fields.py, and so does one that stands in the wrong one.

SHOWN: its value, or what it leads to, is in some answer. KEPT: it is in none.
"""

SHOWN = {
    "articles.ArticleAuthor": "person credentials",
    "articles.ArticleIndexPage": "page_ptr",
    "articles.ArticlePage": (
        "page_ptr summary date image series series_part content_warning body disclosure word_count topics"
    ),
    "articles.ArticleSeries": "id name slug description",
    "articles.Correction": "date note",
    "articles.PrintedCredentials": "credentials",
    "core.EmbedStill": "file",
    "core.FooterMenuItem": "label page url",
    "core.MainMenuItem": "label page url",
    "core.Person": "id name slug credentials role portrait biography",
    "core.PersonLink": "label url",
    "core.SiteDocument": "id title file file_size tags",
    "core.SiteImage": (
        "id title file description width height is_decorative credit placeholder tags focal_point_x focal_point_y"
    ),
    "core.SiteRendition": "file width height",
    "core.SocialLink": "label url",
    "core.SocietySettings": (
        "name tagline logo accent_colour time_zone phone street postal_code city country currency "
        "parent_name parent_url alert_text alert_url alert_until front_end_url"
    ),
    "core.Topic": "id name slug description",
    "events.AgendaItem": "starts ends what offers_ce",
    "events.Committee": "id name slug description",
    "events.ContinuingEducationSettings": (
        "disclosure refund_policy accommodations completion_requirements grievances commercial_support"
    ),
    "events.CreditOffer": "profession hours approving_body provider_number activity_number",
    "events.EventIdentity": "uid",
    "events.EventIndexPage": "page_ptr",
    "events.EventKind": "id name slug description",
    "events.EventOccurrence": (
        "id page original_date original_start starts_at ends_at local_start_date local_end_date all_day "
        "status venue overrides"
    ),
    "events.EventPage": (
        "page_ptr disclosure refund_policy accommodations completion_requirements grievances commercial_support "
        "ce_status ce_level ce_delivery learning_objectives target_audience all_day "
        "start_date start_time end_date end_time time_zone rrule continues status status_note previous_start sold_out "
        "summary kind host_committee attendance_mode venue public_url "
        "registration_url registration_opens_at registration_closes_at capacity_text image body"
    ),
    "events.EventSpeaker": "person role",
    "events.KnownDates": "until",
    "events.OpenPoint": "subject decide_by",
    "events.PriceTier": "label amount text until",
    "events.Venue": "id name slug street postal_code city country latitude longitude access_notes",
    "home.ContactPage": "page_ptr introduction thanks keep_days",
    "home.ContactReason": "label",
    "home.HomePage": "page_ptr hero_title hero_text image body",
    "home.PeoplePage": "page_ptr",
    "home.StandardPage": "page_ptr summary image body",
    "taggit.Tag": "name",
    "wagtailcore.Locale": "language_code",
    "wagtailcore.Page": (
        "id locale first_published_at last_published_at title slug content_type url_path show_in_menus seo_title "
        "search_description alias_of"
    ),
    "wagtailcore.Site": "hostname port root_page",
    "wagtailembeds.Embed": "html title",
    "wagtailredirects.Redirect": "id old_path redirect_page redirect_page_route_path redirect_link",
    "search.Entry": "title summary",
}

KEPT = {
    "articles.ArticleAuthor": "id sort_order article",
    "articles.ArticleIndexPage": "introduction",
    "articles.Correction": "id sort_order article",
    "articles.PrintedCredentials": "id article person",
    "core.EmbedStill": "id hash format width height",
    "core.FooterMenuItem": "id sort_order navigation",
    "core.MainMenuItem": "id sort_order navigation",
    "core.Navigation": "id site",
    "core.Person": "rank user",
    "core.PersonLink": "id sort_order person",
    "core.SharePicture": "page digest file",
    "core.SiteDocument": "collection created_at uploaded_by_user file_hash",
    "core.SiteImage": (
        "collection created_at uploaded_by_user file_size file_hash focal_point_width focal_point_height"
    ),
    "core.SiteRendition": "id filter_spec focal_point_key image",
    "core.SocialLink": "id sort_order society",
    "core.SocietySettings": "id site email",
    "editorial.CrisisHelp": "id site introduction confirm_by",
    "editorial.CrisisLine": "id sort_order settings name number note",
    "events.AgendaItem": "id sort_order event",
    "events.ContinuingEducationSettings": "id site",
    "events.CreditOffer": "id sort_order event",
    "events.EventException": (
        "id sort_order event original_date kind start_date start_time end_date end_time "
        "status title venue note sold_out"
    ),
    "events.EventIdentity": "translation_key sequence fingerprint created",
    "events.EventIndexPage": "introduction",
    "events.EventOccurrence": "said listed_each deviation tzdata_version",
    "events.EventPage": "show_in_lists join_url",
    "events.EventSpeaker": "id sort_order event",
    "events.KnownDates": "id",
    "events.OpenPoint": "id sort_order event",
    "events.PriceTier": "id sort_order event",
    "events.ReadinessItem": "id sort_order settings check_name words",
    "syndication.Consumer": "id name email requests_a_minute is_active key_hash key_begins made_at",
    "home.ContactReason": "id sort_order page email",
    "home.PeoplePage": "introduction",
    "taggit.Tag": "id slug",
    "taggit.TaggedItem": "id tag content_type object_id",
    "wagtailcore.Collection": "id path depth numchild name",
    "wagtailcore.CollectionViewRestriction": "id restriction_type password collection groups",
    "wagtailcore.Locale": "id",
    "wagtailcore.Page": (
        "path depth numchild translation_key latest_revision live has_unpublished_changes live_revision go_live_at "
        "expire_at expired locked locked_at locked_by draft_title owner latest_revision_created_at"
    ),
    "wagtailcore.PageViewRestriction": "id restriction_type password page groups",
    "wagtailcore.Site": "id site_name is_default_site",
    "wagtailembeds.Embed": (
        "id url max_width hash type author_name provider_name thumbnail_url width height last_updated cache_until"
    ),
    "wagtailredirects.Redirect": "site is_permanent automatically_created created_at",
    "search.Entry": "id kind page person document body topics authors date digest",
    "search.Promotion": "id words page rank",
    "search.Synonyms": "id words",
}

# Of Wagtail, in whose place are ours: no row of these is ever made.
UNUSED = {"wagtaildocs.Document", "wagtailimages.Image", "wagtailimages.Rendition"}
