package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What each expression means, worked out by hand from the specification (Library of Congress, 4 February 2019), its
 * examples included. The bounds are read by {@code java.time}, so that our arithmetic does not judge itself.
 */
class EdtfBoundsTest {
    /** Text, level, type, precision, earliest (inclusive), latest (exclusive); the core is empty. */
    private static final String DATES = """
            # level 0: date
            1985-04-12              0 DATE DAY     1985-04-12 1985-04-13
            1985-04                 0 DATE MONTH   1985-04-01 1985-05-01
            1985                    0 DATE YEAR    1985-01-01 1986-01-01
            0000                    0 DATE YEAR    0000-01-01 0001-01-01
            0001                    0 DATE YEAR    0001-01-01 0002-01-01
            9999                    0 DATE YEAR    9999-01-01 +10000-01-01
            9999-12-31              0 DATE DAY     9999-12-31 +10000-01-01
            2015-12                 0 DATE MONTH   2015-12-01 2016-01-01
            2015-12-31              0 DATE DAY     2015-12-31 2016-01-01
            2004-02-29              0 DATE DAY     2004-02-29 2004-03-01
            2000-02-29              0 DATE DAY     2000-02-29 2000-03-01
            2000-02                 0 DATE MONTH   2000-02-01 2000-03-01
            1900-02-28              0 DATE DAY     1900-02-28 1900-03-01
            0000-02-29              0 DATE DAY     0000-02-29 0000-03-01
            2009-11                 0 DATE MONTH   2009-11-01 2009-12-01
            1582-10-10              0 DATE DAY     1582-10-10 1582-10-11
            # level 0: date and time
            1985-04-12T23:20:30     0 DATE_TIME SECOND 1985-04-12T23:20:30 1985-04-12T23:20:31
            1985-04-12T23:20:30Z    0 DATE_TIME SECOND 1985-04-12T23:20:30 1985-04-12T23:20:31
            1985-04-12T23:20:30-04:00 0 DATE_TIME SECOND 1985-04-13T03:20:30 1985-04-13T03:20:31
            1985-04-12T23:20:30+04:30 0 DATE_TIME SECOND 1985-04-12T18:50:30 1985-04-12T18:50:31
            1985-04-12T23:20:30-04  0 DATE_TIME SECOND 1985-04-13T03:20:30 1985-04-13T03:20:31
            1985-04-12T23:20:30+00:00 0 DATE_TIME SECOND 1985-04-12T23:20:30 1985-04-12T23:20:31
            1985-04-12T23:20:30+23:59 0 DATE_TIME SECOND 1985-04-11T23:21:30 1985-04-11T23:21:31
            1985-04-12T23:20:30-23:59 0 DATE_TIME SECOND 1985-04-13T23:19:30 1985-04-13T23:19:31
            2019-05-01T00:00:00+09:00 0 DATE_TIME SECOND 2019-04-30T15:00 2019-04-30T15:00:01
            2016-12-31T23:59:59     0 DATE_TIME SECOND 2016-12-31T23:59:59 2017-01-01T00:00
            2004-02-29T00:00:00     0 DATE_TIME SECOND 2004-02-29T00:00 2004-02-29T00:00:01
            0000-01-01T00:00:00+01:00 0 DATE_TIME SECOND -0001-12-31T23:00 -0001-12-31T23:00:01
            -0044-03-15T12:00:00    1 DATE_TIME SECOND -0044-03-15T12:00 -0044-03-15T12:00:01
            # ours: the fraction of a second is as wide as its last digit; beyond milliseconds it is cut off
            1985-04-12T23:20:30.5   0 DATE_TIME SUBSECOND 1985-04-12T23:20:30.5 1985-04-12T23:20:30.6
            1985-04-12T23:20:30.50  0 DATE_TIME SUBSECOND 1985-04-12T23:20:30.5 1985-04-12T23:20:30.51
            1985-04-12T23:20:30.007Z 0 DATE_TIME SUBSECOND 1985-04-12T23:20:30.007 1985-04-12T23:20:30.008
            1985-04-12T23:20:30.9   0 DATE_TIME SUBSECOND 1985-04-12T23:20:30.9 1985-04-12T23:20:31
            1985-04-12T23:20:30.9999999 0 DATE_TIME SUBSECOND 1985-04-12T23:20:30.999 1985-04-12T23:20:31
            1969-12-31T23:59:59.25  0 DATE_TIME SUBSECOND 1969-12-31T23:59:59.25 1969-12-31T23:59:59.26
            # level 1: letter-prefixed years
            Y170000002              1 LONG_YEAR YEAR +170000002-01-01 +170000003-01-01
            Y-170000002             1 LONG_YEAR YEAR -170000002-01-01 -170000001-01-01
            Y10000                  1 LONG_YEAR YEAR +10000-01-01 +10001-01-01
            Y-10000                 1 LONG_YEAR YEAR -10000-01-01 -9999-01-01
            Y17000                  1 LONG_YEAR YEAR +17000-01-01 +17001-01-01
            Y-17000~                1 LONG_YEAR YEAR -17000-01-01 -16999-01-01
            # level 1: seasons
            2001-21                 1 SUB_YEAR SEASON 2001-03-01 2001-06-01
            2001-22                 1 SUB_YEAR SEASON 2001-06-01 2001-09-01
            2001-23                 1 SUB_YEAR SEASON 2001-09-01 2001-12-01
            2001-24                 1 SUB_YEAR SEASON 2001-12-01 2002-03-01
            2003-24                 1 SUB_YEAR SEASON 2003-12-01 2004-03-01
            2001-22?                1 SUB_YEAR SEASON 2001-06-01 2001-09-01
            -0001-24                1 SUB_YEAR SEASON -0001-12-01 0000-03-01
            # level 1: qualifiers never move a bound
            1984?                   1 DATE YEAR    1984-01-01 1985-01-01
            2004-06~                1 DATE MONTH   2004-06-01 2004-07-01
            2004-06-11%             1 DATE DAY     2004-06-11 2004-06-12
            1984~                   1 DATE YEAR    1984-01-01 1985-01-01
            1984%                   1 DATE YEAR    1984-01-01 1985-01-01
            2004-06-11?             1 DATE DAY     2004-06-11 2004-06-12
            # level 1: unspecified digits from the right
            201X                    1 DATE DECADE  2010-01-01 2020-01-01
            20XX                    1 DATE CENTURY 2000-01-01 2100-01-01
            000X                    1 DATE DECADE  0000-01-01 0010-01-01
            00XX                    1 DATE CENTURY 0000-01-01 0100-01-01
            999X                    1 DATE DECADE  9990-01-01 +10000-01-01
            2004-XX                 1 DATE YEAR    2004-01-01 2005-01-01
            1985-04-XX              1 DATE MONTH   1985-04-01 1985-05-01
            1985-02-XX              1 DATE MONTH   1985-02-01 1985-03-01
            1984-02-XX              1 DATE MONTH   1984-02-01 1984-03-01
            1985-XX-XX              1 DATE YEAR    1985-01-01 1986-01-01
            156X~                   1 DATE DECADE  1560-01-01 1570-01-01
            2004-XX?                1 DATE YEAR    2004-01-01 2005-01-01
            # level 1: negative years
            -1985                   1 DATE YEAR    -1985-01-01 -1984-01-01
            -0001                   1 DATE YEAR    -0001-01-01 0000-01-01
            -0043                   1 DATE YEAR    -0043-01-01 -0042-01-01
            -0043-03                1 DATE MONTH   -0043-03-01 -0043-04-01
            -0043-03-15             1 DATE DAY     -0043-03-15 -0043-03-16
            -0004-02-29             1 DATE DAY     -0004-02-29 -0004-03-01
            -9999                   1 DATE YEAR    -9999-01-01 -9998-01-01
            -9999-01-01             1 DATE DAY     -9999-01-01 -9999-01-02
            -0001-12-31             1 DATE DAY     -0001-12-31 0000-01-01
            -198X                   1 DATE DECADE  -1989-01-01 -1979-01-01
            -19XX                   1 DATE CENTURY -1999-01-01 -1899-01-01
            -000X                   1 DATE DECADE  -0009-01-01 0000-01-01
            -00XX                   1 DATE CENTURY -0099-01-01 0000-01-01
            -0043-XX                1 DATE YEAR    -0043-01-01 -0042-01-01
            -0043?                  1 DATE YEAR    -0043-01-01 -0042-01-01
            # level 2: exponential years
            Y-17E7                  2 LONG_YEAR YEAR -170000000-01-01 -169999999-01-01
            Y17E8                   2 LONG_YEAR YEAR s53646756232780800 s53646756264403200
            Y17E3                   2 LONG_YEAR YEAR +17000-01-01 +17001-01-01
            Y20E2                   2 LONG_YEAR YEAR 2000-01-01 2001-01-01
            Y1E5~                   2 LONG_YEAR YEAR +100000-01-01 +100001-01-01
            Y-1E1                   2 LONG_YEAR YEAR -0010-01-01 -0009-01-01
            # level 2: significant digits
            1950S2                  2 LONG_YEAR CENTURY 1900-01-01 2000-01-01
            1950S1                  2 LONG_YEAR MILLENNIUM 1000-01-01 2000-01-01
            1950S3                  2 LONG_YEAR DECADE 1950-01-01 1960-01-01
            1950S4                  2 LONG_YEAR YEAR 1950-01-01 1951-01-01
            -1859S2                 2 LONG_YEAR CENTURY -1899-01-01 -1799-01-01
            0079S1                  2 LONG_YEAR DECADE 0070-01-01 0080-01-01
            0000S1                  2 LONG_YEAR YEAR 0000-01-01 0001-01-01
            1950S2~                 2 LONG_YEAR CENTURY 1900-01-01 2000-01-01
            Y171010000S3            2 LONG_YEAR YEARS_1E6 +171000000-01-01 +172000000-01-01
            Y-171010000S2           2 LONG_YEAR YEARS_1E7 -179999999-01-01 -169999999-01-01
            Y3388E2S3               2 LONG_YEAR MILLENNIUM +338000-01-01 +339000-01-01
            Y-3388E2S3              2 LONG_YEAR MILLENNIUM -338999-01-01 -337999-01-01
            Y-17E7S1                2 LONG_YEAR YEARS_1E8 -199999999-01-01 -99999999-01-01
            Y20E2S3                 2 LONG_YEAR DECADE 2000-01-01 2010-01-01
            # level 2: seasons of a stated hemisphere, winter into the next year
            2001-25                 2 SUB_YEAR SEASON 2001-03-01 2001-06-01
            2001-26                 2 SUB_YEAR SEASON 2001-06-01 2001-09-01
            2001-27                 2 SUB_YEAR SEASON 2001-09-01 2001-12-01
            2001-28                 2 SUB_YEAR SEASON 2001-12-01 2002-03-01
            2003-28                 2 SUB_YEAR SEASON 2003-12-01 2004-03-01
            2001-29                 2 SUB_YEAR SEASON 2001-09-01 2001-12-01
            2001-30                 2 SUB_YEAR SEASON 2001-12-01 2002-03-01
            2001-31                 2 SUB_YEAR SEASON 2001-03-01 2001-06-01
            2001-32                 2 SUB_YEAR SEASON 2001-06-01 2001-09-01
            # level 2: quarters, quadrimesters, semestrals
            2001-33                 2 SUB_YEAR QUARTER 2001-01-01 2001-04-01
            2001-34                 2 SUB_YEAR QUARTER 2001-04-01 2001-07-01
            2001-35                 2 SUB_YEAR QUARTER 2001-07-01 2001-10-01
            2001-36                 2 SUB_YEAR QUARTER 2001-10-01 2002-01-01
            2001-37                 2 SUB_YEAR QUADRIMESTER 2001-01-01 2001-05-01
            2001-38                 2 SUB_YEAR QUADRIMESTER 2001-05-01 2001-09-01
            2001-39                 2 SUB_YEAR QUADRIMESTER 2001-09-01 2002-01-01
            2001-40                 2 SUB_YEAR SEMESTRAL 2001-01-01 2001-07-01
            2001-41                 2 SUB_YEAR SEMESTRAL 2001-07-01 2002-01-01
            -2001-41                2 SUB_YEAR SEMESTRAL -2001-07-01 -2000-01-01
            9999-41                 2 SUB_YEAR SEMESTRAL 9999-07-01 +10000-01-01
            2001~-21                2 SUB_YEAR SEASON 2001-03-01 2001-06-01
            2001-?34                2 SUB_YEAR QUARTER 2001-04-01 2001-07-01
            2001-34?                2 SUB_YEAR QUARTER 2001-04-01 2001-07-01
            156X-21                 2 SUB_YEAR DECADE 1560-03-01 1569-06-01
            156X-24                 2 SUB_YEAR DECADE 1560-12-01 1570-03-01
            # level 2: qualifiers of parts
            2004-06-11%             1 DATE DAY     2004-06-11 2004-06-12
            2004-06~-11             2 DATE DAY     2004-06-11 2004-06-12
            2004?-06-11             2 DATE DAY     2004-06-11 2004-06-12
            ?2004-06-~11            2 DATE DAY     2004-06-11 2004-06-12
            2004-%06-11             2 DATE DAY     2004-06-11 2004-06-12
            2004-?06-11             2 DATE DAY     2004-06-11 2004-06-12
            2004-06-~11             2 DATE DAY     2004-06-11 2004-06-12
            2004~-06                2 DATE MONTH   2004-06-01 2004-07-01
            2004-~06                2 DATE MONTH   2004-06-01 2004-07-01
            ?2004                   2 DATE YEAR    2004-01-01 2005-01-01
            ~1850                   2 DATE YEAR    1850-01-01 1851-01-01
            ?2004-06~-11            2 DATE DAY     2004-06-11 2004-06-12
            ?-0043-03-%15           2 DATE DAY     -0043-03-15 -0043-03-16
            # level 2: unspecified digits anywhere
            156X-12-25              2 DATE DECADE  1560-12-25 1569-12-26
            15XX-12-25              2 DATE CENTURY 1500-12-25 1599-12-26
            15XX-12-XX              2 DATE CENTURY 1500-12-01 1600-01-01
            XXXX-12-XX              2 DATE YEARS_1E4 0000-12-01 +10000-01-01
            XXXX-12-25              2 DATE YEARS_1E4 0000-12-25 9999-12-26
            1XXX-XX                 2 DATE MILLENNIUM 1000-01-01 2000-01-01
            1XXX-12                 2 DATE MILLENNIUM 1000-12-01 2000-01-01
            1984-1X                 2 DATE YEAR    1984-10-01 1985-01-01
            1984-0X                 2 DATE YEAR    1984-01-01 1984-10-01
            1984-X0                 2 DATE YEAR    1984-10-01 1984-11-01
            1984-X1                 2 DATE YEAR    1984-01-01 1984-12-01
            1984-X5                 2 DATE YEAR    1984-05-01 1984-06-01
            1XXX                    2 DATE MILLENNIUM 1000-01-01 2000-01-01
            XXXX                    2 DATE YEARS_1E4 0000-01-01 +10000-01-01
            1X32                    2 DATE MILLENNIUM 1032-01-01 1933-01-01
            1XX5                    2 DATE MILLENNIUM 1005-01-01 1996-01-01
            X999                    2 DATE YEARS_1E4 0999-01-01 +10000-01-01
            X9X9                    2 DATE YEARS_1E4 0909-01-01 +10000-01-01
            201X-XX                 2 DATE DECADE  2010-01-01 2020-01-01
            201X-04                 2 DATE DECADE  2010-04-01 2019-05-01
            2004-12-1X              2 DATE MONTH   2004-12-10 2004-12-20
            2004-12-X5              2 DATE MONTH   2004-12-05 2004-12-26
            2004-12-3X              2 DATE MONTH   2004-12-30 2005-01-01
            2004-11-3X              2 DATE MONTH   2004-11-30 2004-12-01
            2019-02-2X              2 DATE MONTH   2019-02-20 2019-03-01
            2020-02-2X              2 DATE MONTH   2020-02-20 2020-03-01
            2004-XX-05              2 DATE YEAR    2004-01-05 2004-12-06
            2004-XX-31              2 DATE YEAR    2004-01-31 2005-01-01
            2004-0X-31              2 DATE YEAR    2004-01-31 2004-09-01
            2004-X2-30              2 DATE YEAR    2004-12-30 2004-12-31
            XXXX-XX-XX              2 DATE YEARS_1E4 0000-01-01 +10000-01-01
            XXXX-XX-31              2 DATE YEARS_1E4 0000-01-31 +10000-01-01
            # of 29 February, leap years alone
            XXXX-02-29              2 DATE YEARS_1E4 0000-02-29 9996-03-01
            201X-02-29              2 DATE DECADE  2012-02-29 2016-03-01
            19XX-02-29              2 DATE CENTURY 1904-02-29 1996-03-01
            19X4-02-29              2 DATE CENTURY 1904-02-29 1984-03-01
            1X00-02-29              2 DATE MILLENNIUM 1200-02-29 1600-03-01
            200X-02-XX              2 DATE DECADE  2000-02-01 2009-03-01
            -XXXX-02-29             2 DATE YEARS_1E4 -9996-02-29 -0004-03-01
            -000X-02-29             2 DATE DECADE  -0008-02-29 -0004-03-01
            # of years before 0, the greatest number is the earliest, and there is no year -0
            -XXXX                   2 DATE YEARS_1E4 -9999-01-01 0000-01-01
            -1XXX                   2 DATE MILLENNIUM -1999-01-01 -0999-01-01
            -156X-12-25             2 DATE DECADE  -1569-12-25 -1560-12-26
            -00X0                   2 DATE CENTURY -0090-01-01 -0009-01-01
            -X000                   2 DATE YEARS_1E4 -9000-01-01 -0999-01-01
            -1984-1X                2 DATE YEAR    -1984-10-01 -1983-01-01
            # level 2: sets of what level 2 has
            [156X-12-25,1570]       2 ONE_OF DECADE 1560-12-25 1571-01-01
            [2001-34..2001-36]      2 ONE_OF QUARTER 2001-04-01 2002-01-01
            {2001-21,2002-21}       2 ALL_OF SEASON 2001-03-01 2002-06-01
            [1950S2,2001]           2 ONE_OF CENTURY 1900-01-01 2002-01-01
            [Y-17E7..]              2 ONE_OF YEAR -170000000-01-01 ..
            {..1984-~10}            2 ALL_OF MONTH ..         1984-11-01
            [2004-06-~11,2004-06-20] 2 ONE_OF DAY  2004-06-11 2004-06-21
            [0000..Y99999E6]        2 ONE_OF YEAR  0000-01-01 s3155663580912403200
            # level 2: one of a set
            [1667,1668,1670..1672]  2 ONE_OF YEAR  1667-01-01 1673-01-01
            [..1760-12-03]          2 ONE_OF DAY   ..         1760-12-04
            [1760-12..]             2 ONE_OF MONTH 1760-12-01 ..
            [1760-01,1760-02,1760-12..] 2 ONE_OF MONTH 1760-01-01 ..
            [1667,1760-12]          2 ONE_OF YEAR  1667-01-01 1761-01-01
            [..1984]                2 ONE_OF YEAR  ..         1985-01-01
            [1984]                  2 ONE_OF YEAR  1984-01-01 1985-01-01
            [2015-04..2015-10]      2 ONE_OF MONTH 2015-04-01 2015-11-01
            [1670-03..1672-12]      2 ONE_OF MONTH 1670-03-01 1673-01-01
            [1668,1667]             2 ONE_OF YEAR  1667-01-01 1669-01-01
            [..1760,1900..]         2 ONE_OF YEAR  ..         ..
            [..1760,1700]           2 ONE_OF YEAR  ..         1761-01-01
            [..1760,1800]           2 ONE_OF YEAR  ..         1801-01-01
            [1984?,1985~]           2 ONE_OF YEAR  1984-01-01 1986-01-01
            [156X,1571]             2 ONE_OF DECADE 1560-01-01 1572-01-01
            [2001-21,2001-24]       2 ONE_OF SEASON 2001-03-01 2002-03-01
            [Y-10000..Y170000002]   2 ONE_OF YEAR  -10000-01-01 +170000003-01-01
            [-0009..0009]           2 ONE_OF YEAR  -0009-01-01 0010-01-01
            # level 2: all of a set
            {1667,1668,1670..1672}  2 ALL_OF YEAR  1667-01-01 1673-01-01
            {1960,1961-12}          2 ALL_OF YEAR  1960-01-01 1962-01-01
            {..1984}                2 ALL_OF YEAR  ..         1985-01-01
            {1984..}                2 ALL_OF YEAR  1984-01-01 ..
            {1961-12,1960}          2 ALL_OF YEAR  1960-01-01 1962-01-01
            {2010-01-01,2012-01-01..2012-01-03} 2 ALL_OF DAY 2010-01-01 2012-01-04
            """;

    /** Text, level, precision, earliest (inclusive), core start, core end, latest (exclusive); {@code -} as core: none. */
    private static final String INTERVALS = """
            # level 0
            1964/2008               0 YEAR  1964-01-01 1965-01-01 2008-01-01 2009-01-01
            2004-06/2006-08         0 MONTH 2004-06-01 2004-07-01 2006-08-01 2006-09-01
            2004-02-01/2005-02-08   0 DAY   2004-02-01 2004-02-02 2005-02-08 2005-02-09
            2004-02-01/2005-02      0 MONTH 2004-02-01 2004-02-02 2005-02-01 2005-03-01
            2004-02-01/2005         0 YEAR  2004-02-01 2004-02-02 2005-01-01 2006-01-01
            2005/2006-02            0 YEAR  2005-01-01 2006-01-01 2006-02-01 2006-03-01
            2015-10/2021-03         0 MONTH 2015-10-01 2015-11-01 2021-03-01 2021-04-01
            2004/2004               0 YEAR  2004-01-01 -          -          2005-01-01
            2004/2005               0 YEAR  2004-01-01 -          -          2006-01-01
            2004-06/2004            0 YEAR  2004-06-01 -          -          2005-01-01
            2004/2004-06            0 YEAR  2004-01-01 -          -          2004-07-01
            2004-06-11/2004-06-11   0 DAY   2004-06-11 -          -          2004-06-12
            # level 1: unknown and open ends
            1985-04-12/..           1 DAY   1985-04-12 1985-04-13 ..         ..
            1985-04/..              1 MONTH 1985-04-01 1985-05-01 ..         ..
            1985/..                 1 YEAR  1985-01-01 1986-01-01 ..         ..
            ../1985-04-12           1 DAY   ..         ..         1985-04-12 1985-04-13
            ../1985-04              1 MONTH ..         ..         1985-04-01 1985-05-01
            ../1985                 1 YEAR  ..         ..         1985-01-01 1986-01-01
            1985-04-12/             1 DAY   1985-04-12 1985-04-13 ?          ?
            1985-04/                1 MONTH 1985-04-01 1985-05-01 ?          ?
            1985/                   1 YEAR  1985-01-01 1986-01-01 ?          ?
            /1985-04-12             1 DAY   ?          ?          1985-04-12 1985-04-13
            /1985-04                1 MONTH ?          ?          1985-04-01 1985-05-01
            /1985                   1 YEAR  ?          ?          1985-01-01 1986-01-01
            # ours: began nobody says when, and goes on
            /..                     1 NONE  ?          ?          ..         ..
            # level 1: level 1 dates in the ends
            1984~/2004-06           1 YEAR  1984-01-01 1985-01-01 2004-06-01 2004-07-01
            1984/2004-06~           1 YEAR  1984-01-01 1985-01-01 2004-06-01 2004-07-01
            1984~/2004~             1 YEAR  1984-01-01 1985-01-01 2004-01-01 2005-01-01
            1984?/2004%             1 YEAR  1984-01-01 1985-01-01 2004-01-01 2005-01-01
            2004-02-01?/..          1 DAY   2004-02-01 2004-02-02 ..         ..
            ../2004~                1 YEAR  ..         ..         2004-01-01 2005-01-01
            156X/1580               2 DECADE 1560-01-01 1570-01-01 1580-01-01 1581-01-01
            2004-06-XX/2004-07-03   2 MONTH 2004-06-01 2004-07-01 2004-07-03 2004-07-04
            2003-24/2004-22         1 SEASON 2003-12-01 2004-03-01 2004-06-01 2004-09-01
            -0500/-0400             1 YEAR  -0500-01-01 -0499-01-01 -0400-01-01 -0399-01-01
            Y-10000/2000            1 YEAR  -10000-01-01 -9999-01-01 2000-01-01 2001-01-01
            201X/2015               2 DECADE 2010-01-01 -         -          2016-01-01
            # level 2
            2004-06-~01/2004-06-~20 2 DAY   2004-06-01 2004-06-02 2004-06-20 2004-06-21
            -2005-06-%01/2006-06-~20 2 DAY  -2005-06-01 -2005-06-02 2006-06-20 2006-06-21
            2001-34/2001-36         2 QUARTER 2001-04-01 2001-07-01 2001-10-01 2002-01-01
            156X-12-25/1571         2 DECADE 1560-12-25 1569-12-26 1571-01-01 1572-01-01
            1950S2/2001             2 CENTURY 1900-01-01 2000-01-01 2001-01-01 2002-01-01
            1950S2/1960             2 CENTURY 1900-01-01 -         -          1961-01-01
            Y-17E7/..               2 YEAR  -170000000-01-01 -169999999-01-01 .. ..
            ../2004-~06             2 MONTH ..         ..         2004-06-01 2004-07-01
            /201X-04                2 DECADE ?         ?          2010-04-01 2019-05-01
            1984-1X/                2 YEAR  1984-10-01 1985-01-01 ?          ?
            XXXX-12-25/2000         2 YEARS_1E4 0000-12-25 - -    2001-01-01
            """;

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("dates")
    void dates(String text, List<String> columns) throws EdtfException {
        Edtf date = EdtfParser.parse(text);

        assertThat(List.of(Integer.toString(EdtfParser.level(text, date)), date.type().name(),
                date.precision().name()))
                .isEqualTo(columns.subList(0, 3));
        assertThat(date.extent().earliest()).isEqualTo(bound(columns.get(3)));
        assertThat(date.extent().latest()).isEqualTo(bound(columns.get(4)));
        assertThat(date.extent().hasCore()).isFalse();
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("intervals")
    void intervals(String text, List<String> columns) throws EdtfException {
        Edtf interval = EdtfParser.parse(text);
        Extent extent = interval.extent();

        assertThat(List.of(Integer.toString(EdtfParser.level(text, interval)), interval.precision().name()))
                .isEqualTo(columns.subList(0, 2));
        assertThat(interval.type()).isEqualTo(Edtf.Type.INTERVAL);
        assertThat(extent.earliest()).isEqualTo(bound(columns.get(2)));
        assertThat(extent.latest()).isEqualTo(bound(columns.get(5)));
        assertThat(extent.hasCore()).isEqualTo(!columns.get(3).equals("-"));
        if (extent.hasCore()) {
            assertThat(extent.coreStart()).isEqualTo(bound(columns.get(3)));
            assertThat(extent.coreEnd()).isEqualTo(bound(columns.get(4)));
        }
    }

    @Test
    void reachesTheLimitExactly() throws EdtfException {
        // 10^11 = 250,000,000 cycles of 400 years and 146,097 days; 0000-01-01 is 719,528 days before 1970-01-01.
        long toYearZero = 719_528L;
        long toLimit = 250_000_000L * 146_097;

        assertThat(EdtfParser.parse("Y100000000000").extent()).isEqualTo(Extent.within(
                Moment.ofSecond((toLimit - toYearZero) * 86_400),
                Moment.ofSecond((toLimit - toYearZero + 366) * 86_400)));
        assertThat(EdtfParser.parse("Y-100000000000").extent()).isEqualTo(Extent.within(
                Moment.ofSecond((-toLimit - toYearZero) * 86_400),
                Moment.ofSecond((-toLimit - toYearZero + 366) * 86_400)));
    }

    @Test
    void tableIsLongEnough() {
        assertThat(dates().count() + intervals().count()).isGreaterThanOrEqualTo(250);
    }

    static Stream<Object[]> dates() {
        return rows(DATES);
    }

    static Stream<Object[]> intervals() {
        return rows(INTERVALS);
    }

    private static Stream<Object[]> rows(String table) {
        return table.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> List.of(line.split(" +", -1)))
                .map(cells -> new Object[]{cells.getFirst(), cells.subList(1, cells.size())});
    }

    private static Bound bound(String text) {
        return switch (text) {
            case ".." -> Bound.OPEN;
            case "?" -> Bound.UNKNOWN;
            default -> new Bound.At(moment(text));
        };
    }

    /** {@code s}: seconds, worked out by hand where {@code java.time} has no such year. */
    private static Moment moment(String text) {
        if (text.startsWith("s")) {
            return Moment.ofSecond(Long.parseLong(text.substring(1)));
        }
        LocalDateTime time = text.contains("T")
                ? LocalDateTime.parse(text)
                : LocalDate.parse(text).atStartOfDay();
        Instant instant = time.toInstant(ZoneOffset.UTC);
        return new Moment(instant.getEpochSecond(), instant.getNano() / 1_000_000);
    }
}
