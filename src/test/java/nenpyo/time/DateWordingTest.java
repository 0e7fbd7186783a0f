package nenpyo.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateWordingTest {
    private static final DateWording ENGLISH = DateWording.in(Locale.ENGLISH);
    private static final DateWording JAPANESE = DateWording.in(Locale.JAPANESE);

    /** EDTF, English, Japanese, brief English, brief Japanese. */
    private static final String WESTERN = """
            2009|2009|2009年|2009|2009年
            2009-11|November 2009|2009年11月|Nov 2009|2009/11
            2015-04-05|5 April 2015|2015年4月5日|5 Apr 2015|2015/4/5
            0079-08-24|24 August AD 79|西暦79年8月24日|24 Aug AD 79|西暦79/8/24
            0999|AD 999|西暦999年|AD 999|西暦999年
            0001|AD 1|西暦1年|AD 1|西暦1年
            0000|1 BC|紀元前1年|1 BC|前1年
            -0043|44 BC|紀元前44年|44 BC|前44年
            -0043-03-15|15 March 44 BC|紀元前44年3月15日|15 Mar 44 BC|前44/3/15
            -9999|10,000 BC|紀元前10,000年|10,000 BC|前10,000年
            Y170000002|170,000,002|170,000,002年|170,000,002|170,000,002年
            Y-170000002|170,000,003 BC|紀元前170,000,003年|170,000,003 BC|前170,000,003年
            Y10000~|around 10,000|10,000年頃|c. 10,000|10,000年頃
            2004~|around 2004|2004年頃|c. 2004|2004年頃
            2004?|2004 (uncertain)|2004年(不確か)|2004?|2004年?
            2004-06%|around June 2004 (uncertain)|2004年6月頃(不確か)|c. Jun 2004?|2004/6頃?
            201X|2010s|2010年代|2010s|2010年代
            185X~|around 1850s|1850年代頃|c. 1850s|1850年代頃
            200X|a year from 2000 to 2009|2000年から2009年までのある年|2000 – 2009|2000年〜2009年
            20XX|a year from 2000 to 2099|2000年から2099年までのある年|2000 – 2099|2000年〜2099年
            000X|a year from 1 BC to AD 9|紀元前1年から西暦9年までのある年|1 BC – AD 9|前1年〜西暦9年
            -198X|a year from 1990 BC to 1981 BC|紀元前1990年から紀元前1981年までのある年|1990 BC – 1981 BC|前1990年〜前1981年
            -000X|a year from 10 BC to 2 BC|紀元前10年から紀元前2年までのある年|10 BC – 2 BC|前10年〜前2年
            2004-XX|a month in 2004|2004年のある月|2004|2004年
            1985-04-XX|a day in April 1985|1985年4月のある日|Apr 1985|1985/4
            1985-XX-XX|a day in 1985|1985年のある日|1985|1985年
            2001-21|spring 2001 (hemisphere not stated)|2001年春(半球の記載なし)|spring 2001|2001年春
            2001-22|summer 2001 (hemisphere not stated)|2001年夏(半球の記載なし)|summer 2001|2001年夏
            2001-23|autumn 2001 (hemisphere not stated)|2001年秋(半球の記載なし)|autumn 2001|2001年秋
            2001-24~|around winter 2001 (hemisphere not stated)|2001年冬(半球の記載なし)頃|c. winter 2001|2001年冬頃
            1985-04-12T23:20:30|12 April 1985, 23:20:30|1985年4月12日 23:20:30|12 Apr 1985 23:20:30|1985/4/12 23:20:30
            1985-04-12T23:20:30.5Z|12 April 1985, 23:20:30.5 UTC|1985年4月12日 23:20:30.5(UTC)|12 Apr 1985 23:20:30.5 UTC|1985/4/12 23:20:30.5 UTC
            1985-04-12T23:20:30-04:00|12 April 1985, 23:20:30 (UTC−04:00)|1985年4月12日 23:20:30(UTC−04:00)|12 Apr 1985 23:20:30 −04:00|1985/4/12 23:20:30 −04:00
            2015-10/2021-03|October 2015 – March 2021|2015年10月〜2021年3月|Oct 2015 – Mar 2021|2015/10〜2021/3
            2015-04/2015-10|April 2015 – October 2015|2015年4月〜10月|Apr 2015 – Oct 2015|2015/4〜2015/10
            2015-04-05/2015-04-12|5 April 2015 – 12 April 2015|2015年4月5日〜12日|5 Apr 2015 – 12 Apr 2015|2015/4/5〜2015/4/12
            2015-04-05/2015-04|5 April 2015 – April 2015|2015年4月5日〜4月|5 Apr 2015 – Apr 2015|2015/4/5〜2015/4
            2015/2015-04|2015 – April 2015|2015年〜2015年4月|2015 – Apr 2015|2015年〜2015/4
            2004-XX/2004-11|a month in 2004 – November 2004|2004年のある月〜2004年11月|2004 – Nov 2004|2004年〜2004/11
            1984~/2004-06?|around 1984 – June 2004 (uncertain)|1984年頃〜2004年6月(不確か)|c. 1984 – Jun 2004?|1984年頃〜2004/6?
            2010-09/..|since September 2010|2010年9月から|Sep 2010 –|2010/9〜
            2010-09/|from September 2010, end unknown|2010年9月から(終了時期不明)|Sep 2010 – ?|2010/9〜?
            ../2021-03|until March 2021|2021年3月まで|– Mar 2021|〜2021/3
            /2021-03|until March 2021, start unknown|2021年3月まで(開始時期不明)|? – Mar 2021|?〜2021/3
            /..|ongoing, start unknown|継続中(開始時期不明)|ongoing|継続中
            [2015-04..2015-10]|at some time from April 2015 to October 2015|2015年4月から10月までのある時|within Apr 2015 – Oct 2015|2015/4〜2015/10のある時
            [1667,1668,1670..1672]|one of: 1667, 1668, 1670 to 1672|1667年、1668年、1670年から1672年までのいずれか|one of 1667 … 1672|1667年…1672年のいずれか
            [1984]|1984|1984年|1984|1984年
            [..1760-12-03]|3 December 1760 or earlier|1760年12月3日以前|3 Dec 1760 or earlier|1760/12/3以前
            [1760-12..]|December 1760 or later|1760年12月以降|Dec 1760 or later|1760/12以降
            [1760,1762..]|one of: 1760, 1762 or later|1760年、1762年以降のいずれか|one of 1760 … 1762 or later|1760年…1762年以降のいずれか
            {1667,1668,1670..1672}|all of: 1667, 1668, 1670 to 1672|1667年、1668年、1670年から1672年までのすべて|all of 1667 … 1672|1667年…1672年のすべて
            {1670..1672}|all of: 1670 to 1672|1670年から1672年までのすべて|all of 1670 … 1672|1670年…1672年のすべて
            {..1984}|1984 and earlier|1984年以前|1984 and earlier|1984年以前
            {1984..}|1984 and later|1984年以降|1984 and later|1984年以降
            2001-25|spring 2001 (Northern Hemisphere)|2001年春(北半球)|spring 2001 (N. Hem.)|2001年春(北半球)
            2001-30|summer 2001 (Southern Hemisphere)|2001年夏(南半球)|summer 2001 (S. Hem.)|2001年夏(南半球)
            2001-34|second quarter of 2001|2001年第2四半期(4〜6月)|Apr–Jun 2001|2001年4〜6月期
            2001-38|middle four months of 2001|2001年5〜8月期|May–Aug 2001|2001年5〜8月期
            2001-41|second half of 2001|2001年下半期(7〜12月)|Jul–Dec 2001|2001年7〜12月期
            156X-21|spring of a year in the 1560s (hemisphere not stated)|1560年代のある年の春(半球の記載なし)|spring, 1560s|1560年代の春
            2001-?34|second quarter of 2001 (part of the year uncertain)|2001年第2四半期(4〜6月)(時期は不確か)|Apr–Jun 2001?|2001年4〜6月期?
            Y-17E7|170,000,001 BC|紀元前170,000,001年|170,000,001 BC|前170,000,001年
            1950S2|a year from 1900 to 1999, estimated to be 1950|1900年から1999年までのある年(推定1950年)|1900 – 1999, est. 1950|1900年〜1999年(推定1950年)
            Y171010000S3|a year from 171,000,000 to 171,999,999, estimated to be 171,010,000|171,000,000年から171,999,999年までのある年(推定171,010,000年)|171,000,000 – 171,999,999, est. 171,010,000|171,000,000年〜171,999,999年(推定171,010,000年)
            -1859S2|a year from 1900 BC to 1801 BC, estimated to be 1860 BC|紀元前1900年から紀元前1801年までのある年(推定紀元前1860年)|1900 BC – 1801 BC, est. 1860 BC|前1900年〜前1801年(推定前1860年)
            1950S4|1950|1950年|1950|1950年
            2004-06~-11|11 June 2004 (year and month approximate)|2004年6月11日(年と月はおおよそ)|c. 11 Jun 2004|2004/6/11頃
            2004?-06-11|11 June 2004 (year uncertain)|2004年6月11日(年は不確か)|11 Jun 2004?|2004/6/11?
            ?2004-06-~11|11 June 2004 (year uncertain, day approximate)|2004年6月11日(年は不確か、日はおおよそ)|c. 11 Jun 2004?|2004/6/11頃?
            2004-%06-11|11 June 2004 (month uncertain and approximate)|2004年6月11日(月は不確かでおおよそ)|c. 11 Jun 2004?|2004/6/11頃?
            2004-?06-11|11 June 2004 (month uncertain)|2004年6月11日(月は不確か)|11 Jun 2004?|2004/6/11?
            156X-12-25|25 December of a year in the 1560s|1560年代のある年の12月25日|25 Dec, 1560s|1560年代の12/25
            15XX-12-25|25 December of a year from 1500 to 1599|1500年から1599年までのある年の12月25日|25 Dec, 1500 – 1599|1500年〜1599年の12/25
            15XX-12-XX|a day in December of a year from 1500 to 1599|1500年から1599年までのある年の12月のある日|Dec, 1500 – 1599|1500年〜1599年の12月
            XXXX-12-XX|a day in December, year not stated|12月のある日(年の記載なし)|Dec, year not stated|12月(年の記載なし)
            XXXX-12-25|25 December, year not stated|12月25日(年の記載なし)|25 Dec, year not stated|12/25(年の記載なし)
            1XXX-XX|a month of a year from 1000 to 1999|1000年から1999年までのある年のある月|a month, 1000 – 1999|1000年〜1999年のある月
            1XXX-12|December of a year from 1000 to 1999|1000年から1999年までのある年の12月|Dec, 1000 – 1999|1000年〜1999年の12月
            1984-1X|a month from October 1984 to December 1984|1984年10月から12月までのある月|Oct 1984 – Dec 1984|1984/10〜1984/12
            1984-X1|January 1984 or November 1984|1984年1月または11月|Jan 1984 or Nov 1984|1984/1または1984/11
            1984-X5|May 1984|1984年5月|May 1984|1984/5
            1XXX|a year from 1000 to 1999|1000年から1999年までのある年|1000 – 1999|1000年〜1999年
            XXXX|year not stated|年の記載なし|year not stated|年の記載なし
            -XXXX|a year from 10,000 BC to 2 BC|紀元前10,000年から紀元前2年までのある年|10,000 BC – 2 BC|前10,000年〜前2年
            -XXXX-12-25|25 December of a year from 10,000 BC to 2 BC|紀元前10,000年から紀元前2年までのある年の12月25日|25 Dec, 10,000 BC – 2 BC|前10,000年〜前2年の12/25
            1X32|a year 1X32 from 1032 to 1932|1032年から1932年までのある年(1X32)|1X32, 1032 – 1932|1X32(1032年〜1932年)
            -1X32|a year −1X32 from 1933 BC to 1033 BC|紀元前1933年から紀元前1033年までのある年(−1X32)|−1X32, 1933 BC – 1033 BC|−1X32(前1933年〜前1033年)
            2004-12-1X|a day from 10 December 2004 to 19 December 2004|2004年12月10日から19日までのある日|10 Dec 2004 – 19 Dec 2004|2004/12/10〜2004/12/19
            2004-12-X5|5 December 2004, 15 December 2004 or 25 December 2004|2004年12月5日、15日または25日|5 Dec 2004, 15 Dec 2004 or 25 Dec 2004|2004/12/5、2004/12/15または2004/12/25
            2004-XX-05|day 5 of a month in 2004|2004年のある月の5日|day 5, 2004|2004年の5日
            2004-XX-X5|day 5, 15 or 25 of a month in 2004|2004年のある月の5日、15日または25日|day 5, 15 or 25, 2004|2004年の5日、15日または25日
            2004-1X-XX|a day in a month from October 2004 to December 2004|2004年10月から12月までのある月のある日|Oct 2004 – Dec 2004|2004/10〜2004/12
            201X-04|April of a year in the 2010s|2010年代のある年の4月|Apr, 2010s|2010年代の4月
            XXXX-XX-05|day 5 of a month, year not stated|ある月の5日(年の記載なし)|day 5, a month, year not stated|ある月の5日(年の記載なし)
            [156X-12-25,1570]|one of: 25 December of a year in the 1560s, 1570|1560年代のある年の12月25日、1570年のいずれか|one of 25 Dec, 1560s … 1570|1560年代の12/25…1570年のいずれか
            2004-06-~01/2004-06-~20|1 June 2004 (day approximate) – 20 June 2004 (day approximate)|2004年6月1日(日はおおよそ)〜20日(日はおおよそ)|c. 1 Jun 2004 – c. 20 Jun 2004|2004/6/1頃〜2004/6/20頃
            1950S2/2001|a year from 1900 to 1999, estimated to be 1950 – 2001|1900年から1999年までのある年(推定1950年)〜2001年|1900 – 1999, est. 1950 – 2001|1900年〜1999年(推定1950年)〜2001年
            {2001-34..2001-36}|all of: second quarter of 2001 to fourth quarter of 2001|2001年第2四半期(4〜6月)から2001年第4四半期(10〜12月)までのすべて|all of Apr–Jun 2001 … Oct–Dec 2001|2001年4〜6月期…2001年10〜12月期のすべて
            """;

    /** EDTF, English, Japanese, brief English, brief Japanese; {@code -}: no era. */
    private static final String ERAS = """
            2009|Heisei 21|平成21年|H21|平21
            2009-11|November Heisei 21|平成21年11月|H21.11|平21.11
            2015-04-05|5 April Heisei 27|平成27年4月5日|H27.4.5|平27.4.5
            2019|Heisei 31 / Reiwa 1|平成31年・令和元年|H31/R1|平31・令元
            2019-04|April Heisei 31|平成31年4月|H31.4|平31.4
            2019-05|May Reiwa 1|令和元年5月|R1.5|令元.5
            2019-04-30|30 April Heisei 31|平成31年4月30日|H31.4.30|平31.4.30
            2019-05-01|1 May Reiwa 1|令和元年5月1日|R1.5.1|令元.5.1
            1989|Showa 64 / Heisei 1|昭和64年・平成元年|S64/H1|昭64・平元
            1989-01|January Showa 64 / January Heisei 1|昭和64年1月・平成元年1月|S64.1/H1.1|昭64.1・平元.1
            1989-01-07|7 January Showa 64|昭和64年1月7日|S64.1.7|昭64.1.7
            1989-01-08|8 January Heisei 1|平成元年1月8日|H1.1.8|平元.1.8
            1926-12-24|24 December Taisho 15|大正15年12月24日|T15.12.24|大15.12.24
            1926-12-25|25 December Showa 1|昭和元年12月25日|S1.12.25|昭元.12.25
            1926-12|December Taisho 15 / December Showa 1|大正15年12月・昭和元年12月|T15.12/S1.12|大15.12・昭元.12
            1912-07|July Meiji 45 / July Taisho 1|明治45年7月・大正元年7月|M45.7/T1.7|明45.7・大元.7
            1912-07-29|29 July Meiji 45|明治45年7月29日|M45.7.29|明45.7.29
            1912-07-30|30 July Taisho 1|大正元年7月30日|T1.7.30|大元.7.30
            1873|Meiji 6|明治6年|M6|明6
            1873-01-01|1 January Meiji 6|明治6年1月1日|M6.1.1|明6.1.1
            1872-12-31|-|-|-|-
            1872|-|-|-|-
            1872-24|-|-|-|-
            0079|-|-|-|-
            -0043|-|-|-|-
            Y170000002|-|-|-|-
            2009~|around Heisei 21|平成21年頃|c. H21|平21頃
            2009-11?|November Heisei 21 (uncertain)|平成21年11月(不確か)|H21.11?|平21.11?
            201X|a year from Heisei 22 to Heisei 31 / Reiwa 1|平成22年から平成31年・令和元年までのある年|H22 – H31/R1|平22〜平31・令元
            187X|-|-|-|-
            1985-04-XX|a day in April Showa 60|昭和60年4月のある日|S60.4|昭60.4
            1985-XX-XX|a day in Showa 60|昭和60年のある日|S60|昭60
            2001-21|spring Heisei 13 (hemisphere not stated)|平成13年春(半球の記載なし)|spring H13|平13春
            2019-21|spring Heisei 31 / spring Reiwa 1 (hemisphere not stated)|平成31年春・令和元年春(半球の記載なし)|spring H31/spring R1|平31春・令元春
            1988-24|winter Showa 63 (hemisphere not stated)|昭和63年冬(半球の記載なし)|winter S63|昭63冬
            1985-04-12T23:20:30Z|12 April Showa 60, 23:20:30 UTC|昭和60年4月12日 23:20:30(UTC)|S60.4.12 23:20:30 UTC|昭60.4.12 23:20:30 UTC
            2019-05-01T00:00:00+09:00|1 May Reiwa 1, 00:00:00 (UTC+09:00)|令和元年5月1日 00:00:00(UTC+09:00)|R1.5.1 00:00:00 +09:00|令元.5.1 00:00:00 +09:00
            2015-10/2021-03|October Heisei 27 – March Reiwa 3|平成27年10月〜令和3年3月|H27.10 – R3.3|平27.10〜令3.3
            2015-04/2015-10|April Heisei 27 – October Heisei 27|平成27年4月〜10月|H27.4 – H27.10|平27.4〜平27.10
            2019/2020|Heisei 31 / Reiwa 1 – Reiwa 2|平成31年・令和元年〜令和2年|H31/R1 – R2|平31・令元〜令2
            1870/1880|-|-|-|-
            2010-09/..|since September Heisei 22|平成22年9月から|H22.9 –|平22.9〜
            /2021-03|until March Reiwa 3, start unknown|令和3年3月まで(開始時期不明)|? – R3.3|?〜令3.3
            /..|-|-|-|-
            [2015-04..2015-10]|at some time from April Heisei 27 to October Heisei 27|平成27年4月から10月までのある時|within H27.4 – H27.10|平27.4〜平27.10のある時
            [1870,1880]|-|-|-|-
            {1880,1881}|all of: Meiji 13, Meiji 14|明治13年、明治14年のすべて|all of M13 … M14|明13…明14のすべて
            2001-30|summer Heisei 13 (Southern Hemisphere)|平成13年夏(南半球)|summer H13 (S. Hem.)|平13夏(南半球)
            2001-34|second quarter of Heisei 13|平成13年第2四半期(4〜6月)|Apr–Jun H13|平13年4〜6月期
            2001-38|middle four months of Heisei 13|平成13年5〜8月期|May–Aug H13|平13年5〜8月期
            1950S2|a year from Meiji 33 to Heisei 11, estimated to be Showa 25|明治33年から平成11年までのある年(推定昭和25年)|M33 – H11, est. S25|明33〜平11(推定昭25)
            2004-?06-11|11 June Heisei 16 (month uncertain)|平成16年6月11日(月は不確か)|H16.6.11?|平16.6.11?
            156X-12-25|-|-|-|-
            XXXX-12-25|-|-|-|-
            2004-12-X5|5 December Heisei 16, 15 December Heisei 16 or 25 December Heisei 16|平成16年12月5日、15日または25日|H16.12.5, H16.12.15 or H16.12.25|平16.12.5、平16.12.15または平16.12.25
            2004-1X-XX|a day in a month from October Heisei 16 to December Heisei 16|平成16年10月から12月までのある月のある日|H16.10 – H16.12|平16.10〜平16.12
            201X-04|April of a year from Heisei 22 to Heisei 31 / Reiwa 1|平成22年から平成31年・令和元年までのある年の4月|Apr, H22 – H31/R1|平22〜平31・令元の4月
            """;

    /** EDTF, English, Japanese; {@code -}: the value lies in no one fiscal year. */
    private static final String FISCAL_YEARS = """
            2015-04-01|FY2015|平成27年度
            2016-03-31|FY2015|平成27年度
            2015-10|FY2015|平成27年度
            2016-02|FY2015|平成27年度
            2015|-|-
            2001-21|-|-
            2001-22|FY2001|平成13年度
            2001-24|FY2001|平成13年度
            2015-04/2016-03|FY2015|平成27年度
            2015-04/2016-04|-|-
            2015-04/..|-|-
            /..|-|-
            [2015-04..2015-10]|FY2015|平成27年度
            2019-04|FY2019|平成31年度・令和元年度
            2020-03|FY2019|平成31年度・令和元年度
            1989-01-08|FY1988|昭和63年度
            1989-04|FY1989|平成元年度
            1927-03|FY1926|大正15年度・昭和元年度
            1886-04|FY1886|明治19年度
            1886-03|-|-
            0079-08-24|-|-
            2016-03-31T23:59:59-11:00|FY2015|平成27年度
            2016-04-01T00:00:00+09:00|FY2016|平成28年度
            2015-XX-XX|-|-
            Y170000002|-|-
            """;

    /** EDTF, English, Japanese. */
    private static final String PRECISIONS = """
            2009|to the year|年までの精度
            2009-11|to the month|月までの精度
            2009-11-05|to the day|日までの精度
            2009-11-05T12:00:00|to the second|秒までの精度
            2009-11-05T12:00:00.5|to a fraction of a second|秒未満までの精度
            2001-21|to the season|季節までの精度
            201X|to ten years|10年単位の精度
            20XX|to a hundred years|100年単位の精度
            2004-XX|to the year|年までの精度
            1985-04-XX|to the month|月までの精度
            Y170000002|to the year|年までの精度
            2015-10/2021-03|interval, to the month|期間、月までの精度
            2015-10-05/2021|interval, to the year|期間、年までの精度
            2010-09/..|interval, to the month|期間、月までの精度
            /..|interval, neither end dated|期間、始期・終期とも記載なし
            [2015-04..2015-10]|one of several, to the month|複数の候補、月までの精度
            {1960,1961-12}|several dates, to the year|複数の日付、年までの精度
            """;

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("western")
    void western(String edtf, String english, String japanese, String briefEnglish, String briefJapanese)
            throws EdtfException {
        Edtf value = EdtfParser.parse(edtf);

        assertThat(ENGLISH.western(value)).isEqualTo(english);
        assertThat(JAPANESE.western(value)).isEqualTo(japanese);
        assertThat(ENGLISH.brief(value)).isEqualTo(briefEnglish);
        assertThat(JAPANESE.brief(value)).isEqualTo(briefJapanese);
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("eras")
    void eras(String edtf, String english, String japanese, String briefEnglish, String briefJapanese)
            throws EdtfException {
        Edtf value = EdtfParser.parse(edtf);

        assertThat(ENGLISH.era(value)).isEqualTo(english);
        assertThat(JAPANESE.era(value)).isEqualTo(japanese);
        assertThat(ENGLISH.briefEra(value)).isEqualTo(briefEnglish);
        assertThat(JAPANESE.briefEra(value)).isEqualTo(briefJapanese);
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("fiscalYears")
    void fiscalYears(String edtf, String english, String japanese) throws EdtfException {
        Edtf value = EdtfParser.parse(edtf);

        assertThat(ENGLISH.fiscalYear(value)).isEqualTo(english);
        assertThat(JAPANESE.fiscalYear(value)).isEqualTo(japanese);
    }

    @ParameterizedTest(name = "<{0}>")
    @MethodSource("precisions")
    void precisions(String edtf, String english, String japanese) throws EdtfException {
        Edtf value = EdtfParser.parse(edtf);

        assertThat(ENGLISH.precision(value)).isEqualTo(english);
        assertThat(JAPANESE.precision(value)).isEqualTo(japanese);
    }

    @Test
    void anyOtherLanguageIsEnglishAndAnyJapaneseIsJapanese() throws EdtfException {
        Edtf value = EdtfParser.parse("2009-11");

        assertThat(DateWording.in(Locale.FRENCH).western(value)).isEqualTo("November 2009");
        assertThat(DateWording.in(Locale.ROOT).western(value)).isEqualTo("November 2009");
        assertThat(DateWording.in(Locale.JAPAN).western(value)).isEqualTo("2009年11月");
    }

    static Stream<Object[]> western() {
        return rows(WESTERN);
    }

    static Stream<Object[]> eras() {
        return rows(ERAS);
    }

    static Stream<Object[]> fiscalYears() {
        return rows(FISCAL_YEARS);
    }

    static Stream<Object[]> precisions() {
        return rows(PRECISIONS);
    }

    private static Stream<Object[]> rows(String table) {
        return table.lines().map(line -> (Object[]) line.replaceAll("\\|-(?=\\||$)", "|").split("\\|", -1));
    }
}
