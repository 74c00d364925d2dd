DATETIME_FORMAT = r"j \d\e F \d\e Y, H:i"
WEEKDAY_DATE_FORMAT = r"l j \d\e F \d\e Y"
WEEKDAY_MONTH_DAY_FORMAT = r"l j \d\e F"
WEEKDAY_DATETIME_FORMAT = r"l j \d\e F \d\e Y, H:i"
