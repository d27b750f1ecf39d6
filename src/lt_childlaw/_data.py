"""The shipped data as literals, so that nothing is parsed at run time.

Generated from the files under data/ by scripts/build_data.py. Do not edit.
"""

from typing import Any

RECORDS: dict[str, Any] = {
    "digest": "506d2aaa50551e51f32210a5b37873286c2e2769e4cdc9bfbc6b16d3b2671048",
    "code": {
        "name": "Criminal Code of the Republic of Lithuania: sexual offences against children",
        "data_version": "2026.11.0",
        "first_day": "2003-05-01",
        "confirmed_until": "2026-07-02",
        "basis": "Every amending act in force by 2026-02-21 was read, and the register's list of "
        "acts in force was checked to 2026-07-02. An act adopted before that day with a "
        "later start would not show in the list.",
    },
    "acts": [
        {
            "number": "I-1234",
            "title": "Lietuvos Respublikos vaiko teisių apsaugos pagrindų įstatymas",
            "adopted": "1996-03-14",
            "gazette": "Žin., 1996, Nr. 33-807",
            "register_id": "TAR.C8205E261830",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.C8205E261830/RleWCogJjp",
            "commencements": [{"provisions": "all", "day": "1996-04-12"}],
        },
        {
            "number": "VIII-1864",
            "title": "Lietuvos Respublikos civilinio kodekso patvirtinimo, įsigaliojimo ir "
            "įgyvendinimo įstatymas. Civilinis kodeksas",
            "adopted": "2000-07-18",
            "register_id": "TAR.8A39C83848CB",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.8A39C83848CB/RQqxysUdFp",
            "commencements": [{"provisions": "all", "day": "2001-07-01"}],
        },
        {
            "number": "VIII-1968",
            "title": "Lietuvos Respublikos baudžiamojo kodekso patvirtinimo ir įsigaliojimo "
            "įstatymas",
            "adopted": "2000-09-26",
            "published": "2000-10-25",
            "gazette": "Žin., 2000, Nr. 89-2741 (2000-10-25)",
            "register_id": "TAR.2B866DFF7D43",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.2B866DFF7D43",
            "commencements": [
                {"provisions": "the Code", "day": "2003-05-01", "set_by": "IX-1162 art. 1"}
            ],
        },
        {
            "number": "IX-785",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso patvirtinimo, įsigaliojimo "
            "ir įgyvendinimo įstatymas. Baudžiamojo proceso kodeksas",
            "adopted": "2002-03-14",
            "gazette": "Žin., 2002, Nr. 37-1341",
            "register_id": "TAR.EC588C321777",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.EC588C321777/DDkysbBwGL",
            "commencements": [
                {
                    "provisions": "the Code of Criminal Procedure",
                    "day": "2003-05-01",
                    "set_by": "IX-1162 art. 1",
                }
            ],
        },
        {
            "number": "IX-1162",
            "title": "Lietuvos Respublikos baudžiamojo kodekso, patvirtinto 2000 m. rugsėjo 26 d. "
            "įstatymu Nr. VIII-1968, Baudžiamojo proceso kodekso, patvirtinto 2002 m. kovo "
            "14 d. įstatymu Nr. IX-785, ir Bausmių vykdymo kodekso, patvirtinto 2002 m. "
            "birželio 27 d. įstatymu Nr. IX-994, įsigaliojimo ir įgyvendinimo tvarkos "
            "įstatymas",
            "adopted": "2002-10-29",
            "register_id": "TAR.88059DE4EB75",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.88059DE4EB75/sNPWRpHsIo",
            "commencements": [{"provisions": "all", "day": "2002-11-22"}],
        },
        {
            "number": "IX-1495",
            "title": "Lietuvos Respublikos baudžiamojo kodekso, patvirtinto 2000 m. rugsėjo 26 d. "
            "įstatymu Nr. VIII-1968, 4, 7, 9, 23, 25, 37, 39, 44, 46, 47, 48, 51, 61, 62, "
            "65, 67, 74, 75, 90, 92, 95, 97, 102, 105, 118, 119, 143, 175, 178, 186, 187, "
            "188, 189, 199, 202, 212, 213, 215, 227, 249, 250, 251, 257, 260, 263, 272, "
            "281, 291 straipsnių pakeitimo ir papildymo bei kodekso papildymo 39-1 ir "
            "306-1 straipsniais įstatymas",
            "adopted": "2003-04-10",
            "published": "2003-04-24",
            "gazette": "Žin., 2003, Nr. 38-1733 (2003-04-24)",
            "register_id": "TAR.975256606460",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.975256606460",
            "commencements": [{"provisions": "all", "day": "2003-05-01"}],
        },
        {
            "number": "IX-1637",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 151, 168, 186, 276, 407, 409 "
            "straipsnių pakeitimo ir papildymo įstatymas",
            "adopted": "2003-06-19",
            "published": "2003-07-09",
            "gazette": "Žin., 2003, Nr. 68-3070 (2003-07-09)",
            "register_id": "TAR.86A7362C164A",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.86A7362C164A",
            "commencements": [{"provisions": "all", "day": "2003-07-09"}],
        },
        {
            "number": "IX-1974",
            "title": "Lietuvos Respublikos įstatymas dėl Konvencijos dėl elektroninių nusikaltimų "
            "ratifikavimo",
            "adopted": "2004-01-22",
            "register_id": "TAR.3CA71645FF6A",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.3CA71645FF6A",
            "commencements": [{"provisions": "all", "day": "2004-03-07"}],
        },
        {
            "number": "IX-1992",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 13, 162, 191, 196, 197, 203, 206, "
            "216, 219, 221, 309 straipsnių pakeitimo ir papildymo bei kodekso papildymo "
            "198(1) ir 198(2) straipsniais įstatymas",
            "adopted": "2004-01-29",
            "published": "2004-02-14",
            "gazette": "Žin., 2004, Nr. 25-760 (2004-02-14)",
            "register_id": "TAR.9EF9FB819777",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.9EF9FB819777",
            "commencements": [
                {
                    "provisions": "all",
                    "day": "2004-02-14",
                    "set_by": "day of publication (no own clause)",
                }
            ],
        },
        {
            "number": "IX-1993",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 154 straipsnio papildymo ir "
            "pakeitimo įstatymas",
            "adopted": "2004-01-29",
            "published": "2004-02-14",
            "gazette": "Žin., 2004, Nr. 25-761 (2004-02-14)",
            "register_id": "TAR.6A983BB9ACBF",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.6A983BB9ACBF",
            "commencements": [{"provisions": "all", "day": "2004-02-14"}],
        },
        {
            "number": "IX-2169",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 1 straipsnio papildymo bei kodekso "
            "papildymo 9(1), 123(1) straipsniais ir priedu įstatymas",
            "adopted": "2004-04-27",
            "published": "2004-04-30",
            "gazette": "Žin., 2004, Nr. 72-2492 (2004-04-30)",
            "register_id": "TAR.ECF5798E6803",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.ECF5798E6803",
            "commencements": [{"provisions": "all", "day": "2004-05-01"}],
        },
        {
            "number": "IX-2314",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 20, 42, 63, 67, 68, 72, 75, 77, 82, "
            "90, 91, 92, 95, 97, 128, 144, 148, 150, 178, 182, 194, 195, 201, 204, 205, "
            "210, 211, 212, 220, 221, 222, 223, 230, 236, 246, 248, 260, 263, 287, 306 "
            "straipsnių pakeitimo ir papildymo bei kodekso papildymo 228-1 straipsniu "
            "įstatymas",
            "adopted": "2004-07-05",
            "published": "2004-07-13",
            "gazette": "Žin., 2004, Nr. 108-4030 (2004-07-13)",
            "register_id": "TAR.4B06DA349A94",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.4B06DA349A94",
            "commencements": [
                {
                    "provisions": "all",
                    "day": "2004-07-13",
                    "set_by": "day of publication (no own clause for these provisions)",
                }
            ],
        },
        {
            "number": "IX-2336",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 65, 94, 103, 109, 139, 151, "
            "154, 158, 168, 181, 218, 220, 225, 232, 237, 239, 240, 306, 313, 346, 360, "
            "364, 370, 377, 403, 409, 418, 421, 422, 425, 426, 429, 446, 456, 457, 458 "
            "straipsnių ir XXXV skyriaus pavadinimo pakeitimo ir papildymo įstatymas",
            "adopted": "2004-07-08",
            "published": "2004-07-24",
            "gazette": "Žin., 2004, Nr. 115-4276 (2004-07-24)",
            "register_id": "TAR.178605FBA01E",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.178605FBA01E",
            "commencements": [{"provisions": "all", "day": "2004-07-24"}],
        },
        {
            "number": "X-272",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 48, 60, 145, 147, 157, 212, 213, "
            "214, 215, 226, 249, 251, 252, 256, 267, 270, 272, 274, 280 straipsnių ir "
            "priedo pakeitimo bei papildymo ir kodekso papildymo 147(1), 199(1), 199(2), "
            "267(1), 270(1), 308(1) straipsniais įstatymas",
            "adopted": "2005-06-23",
            "published": "2005-06-30",
            "gazette": "Žin., 2005, Nr. 81-2945 (2005-06-30)",
            "register_id": "TAR.DC5B5908CC19",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.DC5B5908CC19",
            "commencements": [
                {
                    "provisions": "BK 147, 147-1, 157 and the rest",
                    "day": "2005-06-30",
                    "set_by": "publication",
                },
                {
                    "provisions": "BK 48, 60 (its arts 1-2)",
                    "day": "2005-07-01",
                    "set_by": "own art. 27",
                },
            ],
        },
        {
            "number": "X-711",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 149, 150, 151, 162, 260, 265, 266, "
            "307, 308, 309 straipsnių ir priedo pakeitimo bei papildymo ir Kodekso "
            "papildymo 151(1 )straipsniu įstatymas",
            "adopted": "2006-06-22",
            "published": "2006-07-14",
            "gazette": "Žin., 2006, Nr. 77-2961 (2006-07-14)",
            "register_id": "TAR.F5BA1A8418B6",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.F5BA1A8418B6",
            "commencements": [
                {
                    "provisions": "all",
                    "day": "2006-07-14",
                    "set_by": "day of publication (no own clause)",
                }
            ],
        },
        {
            "number": "X-963",
            "title": "Lietuvos Respublikos 2007 metų valstybės biudžeto ir savivaldybių biudžetų "
            "finansinių rodiklių patvirtinimo įstatymas",
            "adopted": "2006-12-07",
            "register_id": "TAR.802CCF0B0455",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.802CCF0B0455",
            "note": "Art. 8: 130 litas a month from 2007-01-01; X-1353 art. 8 the same for 2008.",
            "commencements": [{"provisions": "all"}],
        },
        {
            "number": "X-1233",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 7, 38, 47, 63, 66, 70, 75, 82, 93, "
            "129, 166, 167, 172, 178, 180, 181, 182, 183, 184, 185, 189, 194, 196, 197, "
            "198, 198(1), 198(2), 199, 202, 213, 214, 215, 225, 227, 228, 231, 233, 235, "
            "252, 256, 257, 262, 284, 285, 312 straipsnių, priedo pakeitimo ir papildymo, "
            "XXVI, XXX skyrių pavadinimų pakeitimo ir kodekso papildymo 256(1), 257(1) "
            "straipsniais įstatymas",
            "adopted": "2007-06-28",
            "published": "2007-07-21",
            "gazette": "Žin., 2007, Nr. 81-3309 (2007-07-21)",
            "register_id": "TAR.6286B3B96ECC",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.6286B3B96ECC",
            "commencements": [{"provisions": "all", "day": "2007-07-21"}],
        },
        {
            "number": "X-1236",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 37, 40, 44, 46, 48, 53, 55, "
            "56, 62, 63, 64, 65, 70, 73, 80, 82, 90, 93, 108, 110, 111, 130, 131, 132, "
            "139, 140, 141, 142, 151, 154, 160, 161, 166, 167, 168, 171, 178, 186, 199, "
            "212, 214, 217, 225, 232, 233, 234, 254, 256, 276, 287, 296, 300, 302, 303, "
            "308, 310, 312, 313, 314, 316, 317, 318, 319, 320, 324, 326, 327, 329, 333, "
            "342, 358, 367, 368, 370, 372, 373, 374, 375, 377, 380, 381, 382, 384, 385, "
            "409, 413, 414, 439, 447, 448, 454, 460 straipsnių pakeitimo ir papildymo, 306 "
            "straipsnio pripažinimo netekusiu galios, kodekso papildymo 41-1, 77-2, 80-1 , "
            "374-1, 374-2, 412-1 straipsniais ir kodekso priedo papildymo įstatymas",
            "adopted": "2007-06-28",
            "published": "2007-07-21",
            "gazette": "Žin., 2007, Nr. 81-3312 (2007-07-21)",
            "register_id": "TAR.BCCB8FD78166",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.BCCB8FD78166/ndfTklMghW",
            "commencements": [
                {"provisions": "BPK 154 (its art. 33)", "day": "2007-07-21", "set_by": "X-1237"},
                {"provisions": "BPK 186 (its art. 41)", "day": "2009-01-01", "set_by": "X-1237"},
                {"provisions": "the rest", "day": "2007-09-01", "set_by": "X-1237"},
            ],
        },
        {
            "number": "X-1237",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 37, 40, 44, 46, 48, 53, 55, "
            "56, 62, 63, 64, 65, 70, 73, 80, 82, 90, 93, 108, 110, 111, 130, 131, 132, "
            "139, 140, 141, 142, 151, 154, 160, 161, 166, 167, 168, 171, 178, 186, 199, "
            "212, 214, 217, 225, 232, 233, 234, 254, 256, 276, 287, 296, 300, 302, 303, "
            "308, 310, 312, 313, 314, 316, 317, 318, 319, 320, 324, 326, 327, 329, 333, "
            "342, 358, 367, 368, 370, 372, 373, 374, 375, 377, 380, 381, 382, 384, 385, "
            "409, 413, 414, 439, 447, 448, 454, 460 straipsnių pakeitimo ir papildymo, 306 "
            "straipsnio pripažinimo netekusiu galios, kodekso papildymo 41-1, 77-2, 80-1 , "
            "374-1, 374-2, 412-1 straipsniais ir kodekso priedo papildymo įstatymo "
            "įsigaliojimo ir įgyvendinimo įstatymas",
            "adopted": "2007-06-28",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.398BF52265D1",
            "note": "Sets the entry into force of X-1236.",
            "commencements": [{"provisions": "all", "day": "2007-07-21"}],
        },
        {
            "number": "X-1597",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 42, 67, 129, 135, 138 straipsnių "
            "pakeitimo ir papildymo bei Kodekso papildymo 72(1), 72(2)straipsniais "
            "įstatymas",
            "adopted": "2008-06-12",
            "published": "2008-06-27",
            "gazette": "Žin., 2008, Nr. 73-2796 (2008-06-27)",
            "register_id": "TAR.F851E98BFEB8",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.F851E98BFEB8",
            "commencements": [{"provisions": "all", "day": "2008-06-27"}],
        },
        {
            "number": "X-1710",
            "title": "Lietuvos Respublikos socialinės apsaugos išmokų atskaitos rodiklių ir bazinio "
            "bausmių ir nuobaudų dydžio nustatymo įstatymas",
            "adopted": "2008-07-15",
            "register_id": "TAR.821DEBBBD657",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.821DEBBBD657/VhpcwvHSIx",
            "commencements": [{"provisions": "all", "day": "2008-08-01"}],
        },
        {
            "number": "XI-901",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 95 straipsnio pakeitimo bei "
            "papildymo, Kodekso papildymo 170-2 straipsniu ir Kodekso priedo papildymo "
            "įstatymas",
            "adopted": "2010-06-15",
            "published": "2010-06-29",
            "gazette": "Žin., 2010, Nr. 75-3792 (2010-06-29)",
            "register_id": "TAR.9039A758A526",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.9039A758A526",
            "commencements": [{"provisions": "all", "day": "2010-06-29"}],
        },
        {
            "number": "XI-937",
            "title": "Lietuvos Respublikos civilinio kodekso 3.14 straipsnio pakeitimo įstatymas",
            "adopted": "2010-06-22",
            "published": "2010-06-30",
            "gazette": "Žin., 2010, Nr. 76-3873 (2010-06-30)",
            "register_id": "TAR.04AC90EE8FF4",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.04AC90EE8FF4",
            "commencements": [{"provisions": "all", "day": "2010-06-30"}],
        },
        {
            "number": "XI-989",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 151-1, 153 straipsnių papildymo ir "
            "pakeitimo įstatymas",
            "adopted": "2010-07-02",
            "published": "2010-07-20",
            "gazette": "Žin., 2010, Nr. 86-4540 (2010-07-20)",
            "register_id": "TAR.428AFC688F8A",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.428AFC688F8A",
            "commencements": [
                {
                    "provisions": "all",
                    "day": "2010-07-20",
                    "set_by": "day of publication (no own clause)",
                }
            ],
        },
        {
            "number": "XI-1014",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso papildymo 3-1 straipsniu ir "
            "18, 21, 38, 55, 64, 78, 81, 102, 112, 121, 125, 134, 135, 136, 137, 142, 151, "
            "157, 168, 170, 176, 178, 181, 342, 348, 389, 418, 440 straipsnių pakeitimo ir "
            "papildymo įstatymas",
            "adopted": "2010-09-21",
            "published": "2010-09-25",
            "gazette": "Žin., 2010, Nr. 113-5742 (2010-09-25)",
            "register_id": "TAR.72A530A7A725",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.72A530A7A725",
            "commencements": [{"provisions": "all", "day": "2010-10-01"}],
        },
        {
            "number": "XI-1199",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 3, 67, 72, 190 straipsnių pakeitimo "
            "ir papildymo ir Kodekso papildymo 72-3, 189-1 straipsniais įstatymas",
            "adopted": "2010-12-02",
            "published": "2010-12-11",
            "gazette": "Žin., 2010, Nr. 145-7439 (2010-12-11)",
            "register_id": "TAR.3999918E0656",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.3999918E0656",
            "commencements": [{"provisions": "all", "day": "2010-12-11"}],
        },
        {
            "number": "XI-1350",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 47 straipsnio pakeitimo įstatymas",
            "adopted": "2011-04-21",
            "published": "2011-04-28",
            "gazette": "Žin., 2011, Nr. 49-2374 (2011-04-28)",
            "register_id": "TAR.250B562A1E41",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.250B562A1E41",
            "commencements": [{"provisions": "all", "day": "2011-04-28"}],
        },
        {
            "number": "XI-1472",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 7, 42, 67, 68, 74, 123-1, 125, 126, "
            "134, 142, 144, 176, 177, 204, 205, 210, 211, 213, 220, 223, 225, 226, 227, "
            "228, 228-1, 229, 230, 253-1, 255, 257, 263, 268, 278, 281, 297, 308-1 "
            "straipsnių pakeitimo ir papildymo, Kodekso papildymo 68-1, 68-2 straipsniais "
            "ir 44, 45 straipsnių pripažinimo netekusiais galios įstatymas",
            "adopted": "2011-06-21",
            "published": "2011-07-05",
            "gazette": "Žin., 2011, Nr. 81-3959 (2011-07-05)",
            "register_id": "TAR.31B9BBE2605B",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.31B9BBE2605B",
            "commencements": [{"provisions": "all", "day": "2011-07-05"}],
        },
        {
            "number": "XI-1478",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 3, 9, 40, 63, 64, 145, 147, "
            "152, 154, 158, 160, 161, 162, 163, 170, 172, 178, 179, 181, 183, 212, 214, "
            "217, 218, 220, 237, 254, 276, 372, 373, 374-1, 374-2, 418, 419, 421, 422, "
            "426, 429 straipsnių pakeitimo ir papildymo ir Kodekso papildymo 3-2, 160-1 "
            "straipsniais įstatymas",
            "adopted": "2011-06-21",
            "published": "2011-07-05",
            "gazette": "Žin., 2011, Nr. 81-3965 (2011-07-05)",
            "register_id": "TAR.0F5705DF52C5",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.0F5705DF52C5",
            "commencements": [{"provisions": "all", "day": "2011-09-01"}],
        },
        {
            "number": "XI-1861",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 48, 64, 67, 75, 82, 87, 92 "
            "straipsnių pakeitimo ir 77, 94 straipsnių pripažinimo netekusiais galios "
            "įstatymas",
            "adopted": "2011-12-22",
            "published": "2012-01-07",
            "gazette": "Žin., 2012, Nr. 5-138 (2012-01-07)",
            "register_id": "TAR.2B5EDB4B9A33",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.2B5EDB4B9A33",
            "commencements": [{"provisions": "all", "day": "2012-07-01"}],
        },
        {
            "number": "XI-2198",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 147, 147-1, 157, 303 straipsnių ir "
            "priedo pakeitimo ir papildymo ir Kodekso papildymo 147-2 straipsniu įstatymas",
            "adopted": "2012-06-30",
            "published": "2012-07-13",
            "gazette": "Žin., 2012, Nr. 82-4276 (2012-07-13)",
            "register_id": "TAR.0F2EE9AFA966",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.0F2EE9AFA966",
            "commencements": [
                {
                    "provisions": "all",
                    "day": "2012-07-13",
                    "set_by": "day of publication (no own clause)",
                }
            ],
        },
        {
            "number": "XI-2368",
            "title": "Lietuvos Respublikos įstatymas dėl Europos Tarybos konvencijos dėl vaikų "
            "apsaugos nuo seksualinio išnaudojimo ir seksualinės prievartos ratifikavimo",
            "adopted": "2012-11-06",
            "register_id": "TAR.78F8E311B33C",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.78F8E311B33C",
            "commencements": [{"provisions": "all", "day": "2012-11-15"}],
        },
        {
            "number": "XII-501",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 140, 145, 148, 149, 150, 151, 165 "
            "straipsnių pakeitimo ir papildymo įstatymas",
            "adopted": "2013-07-02",
            "published": "2013-07-13",
            "gazette": "Žin., 2013, Nr. 75-3772 (2013-07-13)",
            "register_id": "TAR.AA868754B8B1",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.AA868754B8B1",
            "commencements": [
                {
                    "provisions": "all",
                    "day": "2013-07-13",
                    "set_by": "day of publication (no own clause)",
                }
            ],
        },
        {
            "number": "XII-776",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 7, 8, 27, 60, 95, 97, 151, 151-1, "
            "153, 162, 307, 308, 309 straipsnių ir priedo pakeitimo ir Kodekso papildymo "
            "100-1, 100-2, 152-1, 251-1 straipsniais",
            "adopted": "2014-03-13",
            "published": "2014-03-24",
            "gazette": "TAR 2014-03-24, i. k. 2014-03404",
            "register_id": "d55d6140b34c11e3ad2eed5a4e1b7108",
            "url": "https://e-tar.lt/portal/lt/legalAct/d55d6140b34c11e3ad2eed5a4e1b7108",
            "commencements": [
                {"provisions": "all", "day": "2014-03-25", "set_by": "day after publication in TAR"}
            ],
        },
        {
            "number": "XII-777",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 9, 154, 186, 280, 283 "
            "straipsnių ir priedo pakeitimo",
            "adopted": "2014-03-13",
            "published": "2014-03-24",
            "gazette": "TAR 2014-03-24, i. k. 2014-03403",
            "register_id": "2d706080b34d11e3ad2eed5a4e1b7108",
            "url": "https://e-tar.lt/portal/lt/legalAct/2d706080b34d11e3ad2eed5a4e1b7108",
            "commencements": [{"provisions": "all", "day": "2014-03-25"}],
        },
        {
            "number": "XII-892",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 95 straipsnio pakeitimo įstatymas",
            "adopted": "2014-05-15",
            "published": "2014-05-21",
            "gazette": "TAR 2014-05-21, i. k. 2014-05569",
            "register_id": "5148e7d0e0e211e388bee944977d73d2",
            "url": "https://e-tar.lt/portal/lt/legalAct/5148e7d0e0e211e388bee944977d73d2",
            "commencements": [{"provisions": "all", "day": "2014-05-22"}],
        },
        {
            "number": "XII-1080",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 9, 185, 186, 275, 276, 283 "
            "straipsnių ir priedo pakeitimo įstatymas",
            "adopted": "2014-07-17",
            "published": "2014-07-22",
            "gazette": "TAR 2014-07-22, i. k. 2014-10422",
            "register_id": "0672fdd0117611e4adf3c8c5d7681e73",
            "url": "https://e-tar.lt/portal/lt/legalAct/0672fdd0117611e4adf3c8c5d7681e73",
            "commencements": [{"provisions": "all", "day": "2014-07-23"}],
        },
        {
            "number": "XII-1148",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 55 straipsnio pakeitimo "
            "įstatymas",
            "adopted": "2014-09-25",
            "published": "2014-10-06",
            "gazette": "TAR 2014-10-06, i. k. 2014-13716",
            "register_id": "b2ef23f04d1b11e48ab9ed2ded7f9767",
            "url": "https://e-tar.lt/portal/lt/legalAct/b2ef23f04d1b11e48ab9ed2ded7f9767/BKrbTmmSxd",
            "commencements": [{"provisions": "all", "day": "2015-01-01"}],
        },
        {
            "number": "XII-1554",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 27, 38, 39, 55, 56, 60, 62, 75, 179 "
            "ir 187 straipsnių pakeitimo įstatymas",
            "adopted": "2015-03-19",
            "published": "2015-03-23",
            "gazette": "TAR 2015-03-23, i. k. 2015-04087",
            "register_id": "be5972c0d16611e4bcd1a882e9a189f1",
            "url": "https://e-tar.lt/portal/lt/legalAct/be5972c0d16611e4bcd1a882e9a189f1/bmNldATlEc",
            "commencements": [{"provisions": "all", "day": "2015-03-24"}],
        },
        {
            "number": "XII-1674",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 160, 199 straipsnių pakeitimo ir "
            "Kodekso papildymo 276-1, 276-2, 276-3 straipsniais įstatymas",
            "adopted": "2015-05-07",
            "published": "2015-05-18",
            "gazette": "TAR 2015-05-18, i. k. 2015-07560",
            "register_id": "37398ed0fd1f11e488da8908dfa91cac",
            "url": "https://e-tar.lt/portal/lt/legalAct/37398ed0fd1f11e488da8908dfa91cac/wmFAOuehfS",
            "commencements": [{"provisions": "all", "day": "2016-01-01", "set_by": "own art. 6"}],
        },
        {
            "number": "XII-1676",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 42, 67, 72-1 straipsnių ir priedo "
            "pakeitimo įstatymas",
            "adopted": "2015-05-07",
            "published": "2015-05-18",
            "gazette": "TAR 2015-05-18, i. k. 2015-07563",
            "register_id": "81250ce0fd1f11e488da8908dfa91cac",
            "url": "https://e-tar.lt/portal/lt/legalAct/81250ce0fd1f11e488da8908dfa91cac/xDnzQgjovN",
            "commencements": [{"provisions": "all", "day": "2015-05-19"}],
        },
        {
            "number": "XII-1871",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 47, 176, 220, 221, 272, 273, 281, "
            "284 straipsnių pakeitimo įstatymas",
            "adopted": "2015-06-25",
            "published": "2015-07-10",
            "gazette": "TAR 2015-07-10, i. k. 2015-11240",
            "register_id": "dcab42a026dc11e5bf92d6af3f6a2e8b",
            "url": "https://e-tar.lt/portal/lt/legalAct/dcab42a026dc11e5bf92d6af3f6a2e8b/JAZDqPKUQg",
            "commencements": [
                {
                    "provisions": "BK 47 (its art. 1)",
                    "day": "2016-04-01",
                    "set_by": "own art. 9 as changed by XII-2277",
                },
                {
                    "provisions": "the rest",
                    "day": "2017-01-01",
                    "set_by": "own art. 9 as changed by XII-2277",
                },
            ],
        },
        {
            "number": "XII-2194",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 8, 9, 28, 43, 44, 128, 185, "
            "186, 188, 214, 239, 272, 275, 276, 280, 283, 308 straipsnių ir priedo "
            "pakeitimo ir Kodekso papildymo 27-1, 36-2, 56-1, 186-1 straipsniais įstatymas",
            "adopted": "2015-12-17",
            "published": "2015-12-30",
            "gazette": "TAR 2015-12-30, i. k. 2015-20993",
            "register_id": "1085d150aee411e5b12fbb7dc920ee2c",
            "url": "https://e-tar.lt/portal/lt/legalAct/1085d150aee411e5b12fbb7dc920ee2c/cVogOvYdaM",
            "commencements": [{"provisions": "all", "day": "2016-03-01"}],
        },
        {
            "number": "XII-2277",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 47, 176, 220, 221, 272, 273, 281, "
            "284 straipsnių pakeitimo įstatymo Nr. XII-1871 9 straipsnio pakeitimo "
            "įstatymas",
            "adopted": "2016-03-25",
            "published": "2016-03-29",
            "gazette": "TAR 2016-03-29, i. k. 2016-06428",
            "url": "https://e-tar.lt/portal/lt/legalAct/62b8fb80f5a411e58a059f41f96fc264/NezxcSfXrc",
            "note": "Changes the entry into force of XII-1871.",
            "commencements": [{"provisions": "all", "day": "2016-03-30"}],
        },
        {
            "number": "XII-2340",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 147 ir 157 straipsnių pakeitimo "
            "įstatymas",
            "adopted": "2016-05-12",
            "published": "2016-05-24",
            "gazette": "TAR 2016-05-24, i. k. 2016-13906",
            "register_id": "84e5d95021b211e6ad34b874fec21bdb",
            "url": "https://e-tar.lt/portal/lt/legalAct/84e5d95021b211e6ad34b874fec21bdb/WmEXCKxYGK",
            "commencements": [
                {"provisions": "all", "day": "2016-05-25", "set_by": "day after publication in TAR"}
            ],
        },
        {
            "number": "XII-2433",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 198-2, 309 straipsnių ir priedo "
            "pakeitimo įstatymas",
            "adopted": "2016-06-16",
            "published": "2016-06-27",
            "gazette": "TAR 2016-06-27, i. k. 2016-17730",
            "register_id": "36d533b03c6e11e6bcc5c96b48152012",
            "url": "https://e-tar.lt/portal/lt/legalAct/36d533b03c6e11e6bcc5c96b48152012/qxWIlumCGB",
            "commencements": [
                {"provisions": "all", "day": "2016-06-28", "set_by": "day after publication in TAR"}
            ],
        },
        {
            "number": "XIII-204",
            "title": "Lietuvos Respublikos vaiko teisių apsaugos pagrindų įstatymo Nr. I-1234 2, 6, "
            "10, 49, 56, 57 straipsnių pakeitimo ir Įstatymo papildymo 2-1 straipsniu "
            "įstatymas",
            "adopted": "2017-02-14",
            "register_id": "48953b10f75111e68034be159a964f47",
            "url": "https://e-tar.lt/portal/lt/legalAct/48953b10f75111e68034be159a964f47/JGwxzUtwYO",
            "commencements": [{"provisions": "all", "day": "2017-02-21"}],
        },
        {
            "number": "XIII-217",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 186, 188, 272, 280 ir 283 "
            "straipsnių pakeitimo įstatymas",
            "adopted": "2017-03-14",
            "published": "2017-03-20",
            "gazette": "TAR 2017-03-20, i. k. 2017-04612",
            "register_id": "631501100d5d11e79800e8266c1e5d1b",
            "url": "https://e-tar.lt/portal/lt/legalAct/631501100d5d11e79800e8266c1e5d1b/sqjENhZoPe",
            "commencements": [{"provisions": "all", "day": "2018-07-01"}],
        },
        {
            "number": "XIII-643",
            "title": "Lietuvos Respublikos vaiko teisių apsaugos pagrindų įstatymo Nr. I-1234 "
            "pakeitimo įstatymas",
            "adopted": "2017-09-28",
            "published": "2017-10-10",
            "gazette": "TAR 2017-10-10, i. k. 2017-16087",
            "register_id": "5a6c9100adc011e79d87b6f526384a70",
            "url": "https://e-tar.lt/portal/lt/legalAct/5a6c9100adc011e79d87b6f526384a70/WTgrwwbAyH",
            "commencements": [{"provisions": "all", "day": "2018-07-01"}],
        },
        {
            "number": "XIII-653",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 43, 47, 54, 62, 63, 64, 68-1, 68-2, "
            "71, 75, 90, 226 ir 227 straipsnių pakeitimo įstatymas",
            "adopted": "2017-09-28",
            "published": "2017-10-05",
            "gazette": "TAR 2017-10-05, i. k. 2017-15859",
            "register_id": "d13dec70a9c411e78a4c904b1afa0332",
            "url": "https://e-tar.lt/portal/lt/legalAct/d13dec70a9c411e78a4c904b1afa0332/vQSmgZPtQA",
            "commencements": [{"provisions": "all", "day": "2017-10-06"}],
        },
        {
            "number": "XIII-1923",
            "title": "Lietuvos Respublikos civilinio kodekso 1.84, 1.85, 2.10, 2.11, 2.26, 3.14, "
            "3.210, 3.269, 3.279-1, 6.268 ir 6.729 straipsnių pakeitimo įstatymas",
            "adopted": "2019-01-11",
            "published": "2019-01-21",
            "gazette": "TAR 2019-01-21, i. k. 2019-00856",
            "register_id": "e124d1701d4b11e9875cdc20105dd260",
            "url": "https://e-tar.lt/portal/lt/legalAct/e124d1701d4b11e9875cdc20105dd260/bEzydkXVTU",
            "commencements": [{"provisions": "all", "day": "2019-05-01"}],
        },
        {
            "number": "XIII-2035",
            "title": "Lietuvos Respublikos vaiko teisių apsaugos pagrindų įstatymo Nr. I-1234 2, 3, "
            "4, 9, 12, 14, 29, 30, 31, 32, 33, 34, 35, 36, 37, 41, 42, 43, 49, 50 "
            "straipsnių pakeitimo, Įstatymo papildymo 36-1, 36-2, 36-3, 36-4, 36-5 "
            "straipsniais ir 38, 39, 40 straipsnių pripažinimo netekusiais galios "
            "įstatymas",
            "adopted": "2019-04-11",
            "published": "2019-04-19",
            "gazette": "TAR 2019-04-19, i. k. 2019-06546",
            "register_id": "41c6f620629811e99676cb74c51fe1f4",
            "url": "https://e-tar.lt/portal/lt/legalAct/41c6f620629811e99676cb74c51fe1f4/bPoBPGaude",
            "commencements": [{"provisions": "all", "day": "2019-04-20"}],
        },
        {
            "number": "XIII-2263",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 42, 43, 46, 47, 48, 49, 50, 51, 55, "
            "67, 70, 71, 74, 75, 85, 92 ir 243 straipsnių pakeitimo įstatymas",
            "adopted": "2019-06-27",
            "published": "2019-07-05",
            "gazette": "TAR 2019-07-05, i. k. 2019-11177",
            "register_id": "a21409019efc11e9878fc525390407ce",
            "url": "https://e-tar.lt/portal/lt/legalAct/a21409019efc11e9878fc525390407ce/gVuAkJdqEH",
            "commencements": [
                {
                    "provisions": "BK 42, 46, 47, 49 and the rest",
                    "day": "2019-07-06",
                    "set_by": "publication",
                },
                {
                    "provisions": "BK 48, 50(3), 75, 92 (its arts 5, 7, 8, 14, 16)",
                    "day": "2020-07-01",
                    "set_by": "own clause",
                },
            ],
        },
        {
            "number": "XIII-2334",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 8, 95, 205, 206, 207 straipsnių ir "
            "priedo pakeitimo ir Kodekso papildymo 100-3 straipsniu įstatymas",
            "adopted": "2019-07-16",
            "published": "2019-07-26",
            "gazette": "TAR 2019-07-26, i. k. 2019-12378",
            "register_id": "8a6021c0af9311e98451fa7b5933515d",
            "url": "https://e-tar.lt/portal/lt/legalAct/8a6021c0af9311e98451fa7b5933515d/oQtUiSaZXN",
            "commencements": [{"provisions": "all", "day": "2019-07-27"}],
        },
        {
            "number": "XIII-3350",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 60, 147-1, 151-1, 189, 214, 218, "
            "224-1 straipsnių ir priedo pakeitimo įstatymas",
            "adopted": "2020-11-05",
            "published": "2020-11-18",
            "gazette": "TAR 2020-11-18, i. k. 2020-24234",
            "register_id": "8a42fb40299a11eb932eb1ed7f923910",
            "url": "https://e-tar.lt/portal/lt/legalAct/8a42fb40299a11eb932eb1ed7f923910/kavoDbtofm",
            "commencements": [
                {"provisions": "all", "day": "2020-11-19", "set_by": "day after publication in TAR"}
            ],
        },
        {
            "number": "XIII-3353",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 42, 67 straipsnių pakeitimo ir "
            "Kodekso papildymo 72-4 straipsniu įstatymas",
            "adopted": "2020-11-05",
            "published": "2020-11-18",
            "gazette": "TAR 2020-11-18, i. k. 2020-24238",
            "register_id": "7430b170299b11eb932eb1ed7f923910",
            "url": "https://e-tar.lt/portal/lt/legalAct/7430b170299b11eb932eb1ed7f923910/jGilSOaJdf",
            "commencements": [{"provisions": "all", "day": "2021-01-01"}],
        },
        {
            "number": "XIV-1925",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 141, 156, 176, 178, 180, 181, 182, "
            "183, 184, 189-1, 190, 192, 195, 196, 197, 199, 199-1, 199-2, 200, 201, 203, "
            "204, 206, 207, 208, 209, 212, 219, 220, 221, 222, 223, 224, 224-1, 246, 248, "
            "253, 255, 256, 267, 267-1, 277, 281 straipsnių ir XXIX\xa0skyriaus pavadinimo "
            "pakeitimo, Kodekso papildymo 253-2, 256-2, 260-1, 266-1, 267-2, 267-3, 276-4, "
            "282-1 straipsniais ir 186, 298 straipsnių pripažinimo netekusiais galios "
            "įstatymas",
            "adopted": "2023-04-27",
            "published": "2023-05-04",
            "gazette": "TAR 2023-05-04, i. k. 2023-08475",
            "register_id": "415126b0ea3f11ed9978886e85107ab2",
            "url": "https://e-tar.lt/portal/lt/legalAct/415126b0ea3f11ed9978886e85107ab2/jBmRtfMWNX",
            "commencements": [{"provisions": "all", "day": "2023-06-01"}],
        },
        {
            "number": "XIV-2187",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 68-1 straipsnio pakeitimo ir 68-2 "
            "straipsnio pripažinimo netekusiu galios įstatymas",
            "adopted": "2023-10-10",
            "published": "2023-10-25",
            "gazette": "TAR 2023-10-25, i. k. 2023-20768",
            "register_id": "4167f0f0732111eeb122d70440756186",
            "url": "https://e-tar.lt/portal/lt/legalAct/4167f0f0732111eeb122d70440756186/tRejdkZadK",
            "commencements": [{"provisions": "all", "day": "2023-10-26"}],
        },
        {
            "number": "XIV-2292",
            "title": "Lietuvos Respublikos baudžiamojo proceso kodekso 55 straipsnio pakeitimo "
            "įstatymas",
            "adopted": "2023-11-23",
            "published": "2023-11-30",
            "gazette": "TAR 2023-11-30, i. k. 2023-23071",
            "register_id": "c9b280408f4811eea5a28c81c82193a8",
            "url": "https://e-tar.lt/portal/lt/legalAct/c9b280408f4811eea5a28c81c82193a8/cvLJNaNtYd",
            "commencements": [{"provisions": "all", "day": "2024-01-01"}],
        },
        {
            "number": "XIV-2573",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 5, 7, 8, 18, 25, 27, 37, 38, 39, 40, "
            "42, 43, 47, 48, 51, 52, 54, 59, 61, 62, 63, 64, 65, 66, 67, 69, 70, 72-2, 74, "
            "75, 76, 82, 84, 85, 87, 89, 90, 92, 93, 97, 243, 244 straipsnių pakeitimo ir "
            "Kodekso papildymo 5-1, 40-1, 58-1, 72-5, 72-6, 72-7, 72-8 straipsniais "
            "įstatymas",
            "adopted": "2024-04-25",
            "published": "2024-05-02",
            "gazette": "TAR 2024-05-02, i. k. 2024-08214",
            "register_id": "5e517ba0087c11efbcbfb318996800a8",
            "url": "https://e-tar.lt/portal/lt/legalAct/5e517ba0087c11efbcbfb318996800a8/FQgAbgDphA",
            "commencements": [
                {
                    "provisions": "all",
                    "day": "2025-02-01",
                    "set_by": "XIV-3033 (in force 2024-10-24) restated its art. 50; an "
                    "earlier date had been set and was not read",
                }
            ],
        },
        {
            "number": "XIV-2915",
            "title": "Lietuvos Respublikos vaiko teisių apsaugos pagrindų įstatymo Nr. I-1234 2, "
            "19, 30, 36, 36-3, 36-4, 45 ir 50 straipsnių pakeitimo ir Įstatymo papildymo "
            "36-6 straipsniu įstatymas",
            "adopted": "2024-07-11",
            "published": "2024-07-24",
            "gazette": "TAR 2024-07-24, i. k. 2024-13511",
            "register_id": "a03855a049a611efbdaea558de59136c",
            "url": "https://e-tar.lt/portal/lt/legalAct/a03855a049a611efbdaea558de59136c/arawRIPorc",
            "commencements": [{"provisions": "all", "day": "2024-11-01"}],
        },
        {
            "number": "XIV-3033",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 5, 7, 8, 18, 25, 27, 37, 38, 39, 40, "
            "42, 43, 47, 48, 51, 52, 54, 59, 61, 62, 63, 64, 65, 66, 67, 69, 70, 72-2, 74, "
            "75, 76, 82, 84, 85, 87, 89, 90, 92, 93, 97, 243, 244 straipsnių pakeitimo ir "
            "Kodekso papildymo 5-1, 40-1, 58-1, 72-5, 72-6, 72-7, 72-8 straipsniais "
            "įstatymo Nr. XIV-2573 50 straipsnio pakeitimo įstatymas",
            "adopted": "2024-10-15",
            "published": "2024-10-23",
            "gazette": "TAR 2024-10-23, i. k. 2024-18357",
            "register_id": "dc3aa2b2913111efa605b9842742bf37",
            "url": "https://e-tar.lt/portal/lt/legalAct/dc3aa2b2913111efa605b9842742bf37/UToTUqOpjq",
            "commencements": [{"provisions": "all", "day": "2024-10-24"}],
        },
        {
            "number": "XIV-3060",
            "title": "Lietuvos Respublikos baudžiamojo kodekso 3, 60, 99, 100, 100-1, 100-2, 100-3, "
            "103, 107, 108, 109, 123, 124, 125, 126, 127, 128, 129, 131, 132, 134, 135, "
            "136, 137, 138, 139, 140, 142, 143, 145, 146, 147, 147-1, 147-2, 148, 149, "
            "150, 151, 151-1, 152, 152-1, 156, 157, 159, 160, 161, 162, 169, 170, 170-1, "
            "170-2, 172, 173, 174, 175, 176, 178, 180, 181, 182-1, 185, 188, 189, 189-1, "
            "191, 192, 193, 194, 196, 197, 198, 198-1, 198-2, 202, 206, 207, 208, 209, "
            "210, 213, 214, 215, 217, 218, 224, 229, 231, 232, 233, 234, 236, 238, 249-1, "
            "250, 250-2, 250-4, 250-5, 251, 256, 256-1, 257, 257-1, 258, 259, 262, 265, "
            "267, 267-1, 267-2, 267-3, 268, 270, 270-2, 270-3, 273, 274, 275, 276, 276-1, "
            "276-2, 276-3, 277, 278, 279, 280, 281, 283, 285, 286, 287, 288, 289, 292, "
            "292-1, 294, 295, 296, 297, 299, 300, 301, 302, 302-1, 303, 304, 306, 306-1, "
            "306-2, 307, 308, 309, 310, 311, 312 straipsnių ir priedo pakeitimo įstatymas",
            "adopted": "2024-11-07",
            "published": "2024-11-12",
            "gazette": "TAR 2024-11-12, i. k. 2024-19686",
            "register_id": "02283250a10211efa605b9842742bf37",
            "url": "https://e-tar.lt/portal/lt/legalAct/02283250a10211efa605b9842742bf37/NAtOxkxhjA",
            "commencements": [
                {"provisions": "all", "day": "2025-02-01", "set_by": "own art. 156(1)"}
            ],
        },
        {
            "number": "XV-641",
            "title": "Lietuvos Respublikos socialinės paramos išmokų atskaitos rodiklių ir bazinio "
            "bausmių ir nuobaudų dydžio nustatymo įstatymo Nr. X-1710 pakeitimo įstatymas",
            "adopted": "2025-12-09",
            "register_id": "6a503d40d69511f08918e1adc7c5b1ec",
            "url": "https://e-tar.lt/portal/lt/legalAct/6a503d40d69511f08918e1adc7c5b1ec",
            "commencements": [{"provisions": "all", "day": "2025-12-12"}],
        },
    ],
    "editions": [
        {
            "id": "2010-06-29",
            "title": "Consolidated edition of the Code of 2010-06-29, read in a copy",
        },
        {
            "id": "2010-07-15",
            "title": "Consolidated edition of the Code closed on 2010-07-15, read in a copy",
        },
        {
            "id": "2020-01-01",
            "title": "Consolidated edition of the Code in force from 2020-01-01, read in a copy",
        },
        {
            "id": "2025-01-01",
            "title": "Consolidated edition of the Code in force from 2025-01-01",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.2B866DFF7D43/kdXNfHZbYx",
        },
        {
            "id": "2025-02-01",
            "title": "Consolidated edition of the Code in force from 2025-02-01",
            "url": "https://e-tar.lt/portal/lt/legalAct/TAR.2B866DFF7D43",
        },
    ],
    "articles": [
        {
            "article": "147",
            "chapter": "XX",
            "headings": [
                {
                    "first_day": "2005-06-30",
                    "introduced_by": "X-272",
                    "lt": "Prekyba žmonėmis",
                    "en": "Trafficking in human beings",
                }
            ],
            "gaps": [
                {
                    "first_day": "2003-05-01",
                    "last_day": "2005-06-29",
                    "introduced_by": "VIII-1968",
                    "ended_by": "X-272",
                    "reason": "X-272 replaced article 147 as a whole without quoting the "
                    "wording that stood before, so its paragraphs, conduct and "
                    "sanctions in this window are not known.",
                    "missing_source": "the act VIII-1968 as first published, Žin., 2000, Nr. "
                    "89-2741 (e-tar TAR.2B866DFF7D43), or a consolidated "
                    "edition of the Code from before 2005-06-30",
                }
            ],
            "provisions": [
                {
                    "id": "trafficking",
                    "title": "trafficking in human beings",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P10Y"}
                            ],
                            "summary": "Trafficking in a person by force, "
                            "threats, deceit, abuse of dependence or "
                            "vulnerability, or payment to a "
                            "controller, for prostitution, pornography "
                            "or forced labour.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 4"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "The text before 2005-06-30 is not known: "
                                "X-272 replaced the whole article without "
                                "quoting the old wording."
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2012-07-13",
                            "last_day": "2016-05-24",
                            "introduced_by": "XI-2198",
                            "ended_by": "XII-2340",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P10Y"}
                            ],
                            "summary": "Trafficking in a person by force, deceit, "
                            "benefit or like means for sexual or other "
                            "exploitation (slavery, labour, crime); "
                            "consent irrelevant.",
                            "verification": "amending act",
                            "sources": [{"act": "XI-2198", "at": "art. 1"}],
                            "notes": [
                                "Purposes widened to slavery or like "
                                "conditions, other sexual exploitation, "
                                "forced services including begging, the "
                                "commission of offences and any other "
                                "exploitation.",
                                "The victim's consent is stated to be irrelevant since 2012-07-13.",
                                "Receiving as well as giving money or "
                                "another benefit now counts among the "
                                "means.",
                                "Sanction unchanged.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2016-05-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-2340",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P10Y"}
                            ],
                            "summary": "Trafficking in a person by force, deceit, "
                            "benefit or like means for sexual or other "
                            "exploitation (slavery, labour, crime, "
                            "forced or sham marriage); consent "
                            "irrelevant.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-2340", "at": "art. 1"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Forced and sham marriage added to the purposes.",
                                "Sanction unchanged.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}
                            ],
                            "summary": "Trafficking in a person by force, deceit, "
                            "benefit or like means for sexual or other "
                            "exploitation (slavery, labour, crime, "
                            "forced or sham marriage); consent "
                            "irrelevant.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 32"},
                            ],
                            "notes": ["Minimum raised from 2 to 3 years.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "trafficking-aggravated",
                    "title": "trafficking in human beings, aggravated",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P4Y", "maximum": "P12Y"}
                            ],
                            "summary": "Trafficking (paragraph 1) in two or more "
                            "victims, or within an organised group, or "
                            "in order to obtain the victim's organ, "
                            "tissue or cells.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 4"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "The text before 2005-06-30 is not known: "
                                "X-272 replaced the whole article without "
                                "quoting the old wording.",
                                "The limbs are alternatives.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P4Y", "maximum": "P12Y"}
                            ],
                            "summary": "Trafficking (paragraph 1) with any of: "
                            "two or more victims, danger to life, an "
                            "organised group, organ, tissue or cell "
                            "removal, or an official exercising "
                            "powers.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 1"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Danger to the victim's life and commission "
                                "by an official exercising powers added.",
                                "The limb on organs, tissue or cells now "
                                "covers knowledge as well as aim.",
                                "The limbs are alternatives.",
                                "Sanction unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "147-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "legal-person liability",
                            "covers": ["147"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 4"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Became paragraph 4 on 2012-07-13, then naming paragraphs 1 and 2.",
                                "The text before 2005-06-30 is not known: "
                                "X-272 replaced the whole article without "
                                "quoting the old wording.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "legal-person liability",
                            "covers": ["147(1)", "147(2)"],
                            "summary": "Legal persons are liable for the offences "
                            "of paragraphs 1 and 2.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 1"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Was paragraph 3 before 2012-07-13, "
                                "referring to the whole article; paragraphs "
                                "1 and 2 are now named."
                            ],
                        },
                    ],
                },
                {
                    "id": "147-victim-release",
                    "title": "release of a trafficked person compelled to offend",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "release",
                            "covers": ["147"],
                            "offender": {"relations": ["victim of the offence"]},
                            "summary": "Possible release from liability of a "
                            "victim of this article for an offence "
                            "which that victimisation directly "
                            "compelled them to commit.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 1"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "New paragraph on 2012-07-13; the number "
                                "stood for the liability of legal persons "
                                "before.",
                                "Release is possible, not mandatory, and is "
                                "open whatever act was compelled.",
                            ],
                        }
                    ],
                },
            ],
        },
        {
            "article": "147-1",
            "chapter": "XX",
            "headings": [
                {
                    "first_day": "2005-06-30",
                    "introduced_by": "X-272",
                    "lt": "Išnaudojimas priverstiniam darbui",
                    "en": "Exploitation for forced labour",
                },
                {
                    "first_day": "2012-07-13",
                    "introduced_by": "XI-2198",
                    "lt": "Išnaudojimas priverstiniam darbui ar paslaugoms",
                    "en": "Exploitation for forced labour or services",
                },
            ],
            "provisions": [
                {
                    "id": "forced-labour-exploitation",
                    "title": "exploitation for forced labour",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "summary": "Unlawful compulsion of a person to do "
                            "certain work by violence, threats, other "
                            "removal of the ability to resist, or "
                            "abuse of dependence.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 5"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": ["Article introduced 2005-06-30."],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2012-07-13",
                            "last_day": "2025-01-31",
                            "introduced_by": "XI-2198",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "summary": "Unlawful compulsion of a person to work "
                            "or provide services, including begging, "
                            "by violence, threats, deceit or other "
                            "means named in article 147.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XI-2198", "at": "art. 2"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Services, including begging, and deceit "
                                "added; the other means are now those of "
                                "article 147.",
                                "Heading changed on 2012-07-13 to add services.",
                                "Sanction unchanged.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "summary": "Unlawful compulsion of a person to work "
                            "or provide services, including begging, "
                            "by violence, threats, deceit or other "
                            "means named in article 147.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 33"},
                            ],
                            "notes": ["Community service added.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "forced-labour-exploitation-aggravated",
                    "title": "exploitation for forced labour, slavery or like conditions",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P8Y"},
                            ],
                            "summary": "Forced labour (paragraph 1) in conditions "
                            "of slavery or other inhuman conditions.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 5"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": ["Article introduced 2005-06-30."],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2012-07-13",
                            "last_day": "2025-01-31",
                            "introduced_by": "XI-2198",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P8Y"},
                            ],
                            "summary": "Forced labour or services (paragraph 1) "
                            "in conditions of slavery or other inhuman "
                            "conditions.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XI-2198", "at": "art. 2"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": ["Services added beside work.", "Sanction unchanged."],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P8Y"}
                            ],
                            "summary": "Forced labour or services (paragraph 1) "
                            "in conditions of slavery or other inhuman "
                            "conditions.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 33"},
                            ],
                            "notes": [
                                "Arrest removed; minimum of 2 years added.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "147-1-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "legal-person liability",
                            "covers": ["147-1"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 5"},
                                {"act": "XI-2198", "at": "art. 2"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Article introduced 2005-06-30.",
                                "Restated with identical wording by XI-2198 from 2012-07-13.",
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2012-07-13",
                            "last_day": "2020-11-18",
                            "introduced_by": "XI-2198",
                            "ended_by": "XIII-3350",
                            "role": "legal-person liability",
                            "covers": ["147-1"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 5"},
                                {"act": "XI-2198", "at": "art. 2"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "The article was restated by XI-2198 with a "
                                "longer heading; the wording of this "
                                "paragraph is unchanged.",
                                "Became paragraph 4 on 2020-11-19, then naming paragraphs 1 and 2.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2020-11-19",
                            "introduced_by": "XIII-3350",
                            "role": "legal-person liability",
                            "covers": ["147-1(1)", "147-1(2)"],
                            "summary": "Legal persons are liable for the offences "
                            "of paragraphs 1 and 2.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIII-3350", "at": "art. 2"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Was paragraph 3 before 2020-11-19, "
                                "referring to the whole article; paragraphs "
                                "1 and 2 are now named."
                            ],
                        },
                    ],
                },
                {
                    "id": "147-1-victim-release",
                    "title": "release of a victim compelled to offend",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2020-11-19",
                            "introduced_by": "XIII-3350",
                            "role": "release",
                            "covers": ["147-1"],
                            "offender": {"relations": ["victim of the offence"]},
                            "summary": "Possible release from liability of a "
                            "victim of this article for an offence "
                            "which that victimisation directly "
                            "compelled them to commit.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIII-3350", "at": "art. 2"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "New paragraph on 2020-11-19; the number "
                                "stood for the liability of legal persons "
                                "before.",
                                "Release is possible, not mandatory, and is "
                                "open whatever act was compelled.",
                            ],
                        }
                    ],
                },
            ],
        },
        {
            "article": "147-2",
            "chapter": "XX",
            "headings": [
                {
                    "first_day": "2012-07-13",
                    "introduced_by": "XI-2198",
                    "lt": "Naudojimasis asmens priverstiniu darbu ar paslaugomis",
                    "en": "Use of a person's forced labour or services",
                }
            ],
            "provisions": [
                {
                    "id": "forced-labour-use",
                    "title": "use of a person's forced labour or services",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2012-07-13",
                            "last_day": "2025-01-31",
                            "introduced_by": "XI-2198",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "summary": "Use of a person's work or services, "
                            "including prostitution, by one who knew "
                            "or should and could have known that "
                            "article 147 means were used to exploit "
                            "that person.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XI-2198", "at": "art. 3"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Article introduced 2012-07-13.",
                                "Knowledge is not required: a duty and a "
                                "possibility to know suffice.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "summary": "Use of a person's work or services, "
                            "including prostitution, by one who knew "
                            "or should and could have known that "
                            "article 147 means were used to exploit "
                            "that person.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 34"},
                            ],
                            "notes": [
                                "Community service added.",
                                "The Lithuanian wording of the conduct "
                                "changed in a detail of grammar only.",
                            ],
                        },
                    ],
                },
                {
                    "id": "147-2-reporting-release",
                    "title": "release of a user who reports",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "release",
                            "covers": ["147-2"],
                            "summary": "Release from liability of an offender who "
                            "reports voluntarily before becoming a "
                            "suspect and actively helps find the "
                            "victim and solve an offence of article "
                            "147 or 157.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 3"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Article introduced 2012-07-13.",
                                "Release is mandatory where the conditions "
                                "are met, unlike the victim's release in "
                                "articles 147, 147-1 and 157.",
                            ],
                        }
                    ],
                },
                {
                    "id": "147-2-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "legal-person liability",
                            "covers": ["147-2"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 3"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": ["Article introduced 2012-07-13."],
                        }
                    ],
                },
            ],
        },
        {
            "article": "149",
            "chapter": "XXI",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Išžaginimas",
                    "en": "Rape",
                }
            ],
            "provisions": [
                {
                    "id": "rape",
                    "title": "rape",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P7Y"}],
                            "summary": "Rape: sexual intercourse against a "
                            "person's will by violence, threat of "
                            "immediate violence, other removal of the "
                            "ability to resist, or use of a helpless "
                            "state.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2020-01-01"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "Subject to the complaint rule of paragraph "
                                "5, which was widened on 2013-07-13.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P1Y", "maximum": "P7Y"}
                            ],
                            "summary": "Rape: sexual intercourse against a "
                            "person's will by violence, threat of "
                            "immediate violence, other removal of the "
                            "ability to resist, or use of a helpless "
                            "state.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 36"},
                            ],
                            "notes": [
                                "Minimum of 1 year added; maximum unchanged.",
                                "Conduct unchanged.",
                                "Subject to the complaint rule of paragraph 5.",
                            ],
                        },
                    ],
                },
                {
                    "id": "rape-by-group",
                    "title": "rape by a group",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P10Y"}],
                            "summary": "Rape by a group of accomplices.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2020-01-01"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}
                            ],
                            "summary": "Rape by a group of accomplices.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 36"},
                            ],
                            "notes": [
                                "Minimum of 3 years added; maximum unchanged.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "rape-of-minor",
                    "title": "rape of a minor",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Rape of a minor (a person under 18).",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2020-01-01"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P4Y", "maximum": "P10Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Rape of a minor (a person under 18).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 36"},
                            ],
                            "notes": ["Minimum raised from 3 to 4 years.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "rape-of-young-child",
                    "title": "rape of a young child",
                    "versions": [
                        {
                            "paragraph": 4,
                            "first_day": "2003-05-01",
                            "introduced_by": "VIII-1968",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P5Y", "maximum": "P15Y"}
                            ],
                            "victim": {"under": 14},
                            "summary": "Rape of a child under 14 (a young child).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"edition": "2025-01-01"},
                                {"edition": "2020-01-01"},
                            ],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "Not changed by XIV-3060, which amended "
                                "paragraphs 1 to 3 of this article from "
                                "2025-02-01.",
                                "A young child is a person under 14: "
                                "written in article 141(3) only since "
                                "2023-06-01 (XIV-1925); doctrine set the "
                                "same age before.",
                            ],
                        }
                    ],
                },
                {
                    "id": "149-complaint",
                    "title": "complaint rule",
                    "versions": [
                        {
                            "paragraph": 5,
                            "first_day": "2003-05-01",
                            "last_day": "2013-07-12",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XII-501",
                            "role": "complaint rule",
                            "covers": ["149(1)"],
                            "summary": "Paragraph 1 is prosecuted only on a "
                            "complaint of the victim, an application "
                            "of the legal representative, or a "
                            "prosecutor's request.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2010-07-15"},
                                {"act": "XII-501", "at": "art. 4"},
                            ],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in an edition closed on "
                                "2010-07-15, where the only amending act "
                                "noted was X-711, which added paragraph 6.",
                                "Paragraphs 2 to 4 need no complaint.",
                            ],
                        },
                        {
                            "paragraph": 5,
                            "first_day": "2013-07-13",
                            "introduced_by": "XII-501",
                            "role": "complaint rule",
                            "covers": ["149(1)"],
                            "summary": "Paragraph 1 is prosecuted only on a "
                            "victim's complaint, legal "
                            "representative's application, "
                            "prosecutor's request or an investigation "
                            "begun on signs of domestic violence.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-501", "at": "art. 4"},
                                {"edition": "2025-01-01"},
                                {"edition": "2020-01-01"},
                            ],
                            "notes": [
                                "Widened on 2013-07-13: an investigation "
                                "begun on signs of domestic violence now "
                                "suffices without a complaint.",
                                "Paragraphs 2 to 4 need no complaint.",
                            ],
                        },
                    ],
                },
                {
                    "id": "149-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 6,
                            "first_day": "2006-07-14",
                            "introduced_by": "X-711",
                            "role": "legal-person liability",
                            "covers": ["149(3)", "149(4)"],
                            "summary": "Legal persons are liable for the offences "
                            "of paragraphs 3 and 4.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "X-711", "at": "art. 1"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": ["Paragraph introduced 2006-07-14."],
                        }
                    ],
                },
            ],
        },
        {
            "article": "150",
            "chapter": "XXI",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Seksualinis prievartavimas",
                    "en": "Sexual assault",
                }
            ],
            "provisions": [
                {
                    "id": "sexual-assault",
                    "title": "sexual assault",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2004-07-12",
                            "introduced_by": "VIII-1968",
                            "ended_by": "IX-2314",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P6Y"},
                            ],
                            "summary": "Sexual assault (a sexual act other than "
                            "intercourse against the person's will) by "
                            "violence, its immediate threat, removal "
                            "of ability to resist or use of a helpless "
                            "state.",
                            "verification": "amending act",
                            "sources": [{"act": "IX-2314", "at": "art. 18"}],
                            "notes": [
                                "The wording of 2003 was inferred from "
                                "IX-2314, which replaced one word of this "
                                "paragraph, the maximum, on 2004-07-13.",
                                "Subject to the complaint rule of paragraph 5.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2004-07-13",
                            "last_day": "2025-01-31",
                            "introduced_by": "IX-2314",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P7Y"},
                            ],
                            "summary": "Sexual assault (a sexual act other than "
                            "intercourse against the person's will) by "
                            "violence, its immediate threat, removal "
                            "of ability to resist or use of a helpless "
                            "state.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                                {"act": "IX-2314", "at": "art. 18"},
                            ],
                            "notes": [
                                "Maximum raised from 6 to 7 years.",
                                "Conduct unchanged.",
                                "Subject to the complaint rule of paragraph "
                                "5, which was widened on 2013-07-13.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P1Y", "maximum": "P7Y"}
                            ],
                            "summary": "Sexual assault (a sexual act other than "
                            "intercourse against the person's will) by "
                            "violence, its immediate threat, removal "
                            "of ability to resist or use of a helpless "
                            "state.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 37"},
                            ],
                            "notes": [
                                "Arrest removed; minimum of 1 year added.",
                                "Conduct unchanged.",
                                "Subject to the complaint rule of paragraph 5.",
                            ],
                        },
                    ],
                },
                {
                    "id": "sexual-assault-by-group",
                    "title": "sexual assault by a group",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P8Y"}],
                            "summary": "Sexual assault (paragraph 1) by a group of accomplices.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P10Y"}
                            ],
                            "summary": "Sexual assault (paragraph 1) by a group of accomplices.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 37"},
                            ],
                            "notes": [
                                "Minimum of 2 years added; maximum raised from 8 to 10 years.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "sexual-assault-of-minor",
                    "title": "sexual assault of a minor",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P10Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Sexual assault (paragraph 1) of a minor "
                            "(a person under 18).",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Sexual assault (paragraph 1) of a minor "
                            "(a person under 18).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 37"},
                            ],
                            "notes": [
                                "Minimum raised from 2 to 3 years.",
                                "The Lithuanian wording of the conduct "
                                "changed in a detail of grammar only.",
                            ],
                        },
                    ],
                },
                {
                    "id": "sexual-assault-of-young-child",
                    "title": "sexual assault of a young child",
                    "versions": [
                        {
                            "paragraph": 4,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P13Y"}
                            ],
                            "victim": {"under": 14},
                            "summary": "Sexual assault (paragraph 1) of a child "
                            "under 14 (a young child).",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P4Y", "maximum": "P15Y"}
                            ],
                            "victim": {"under": 14},
                            "summary": "Sexual assault (paragraph 1) of a child "
                            "under 14 (a young child).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 37"},
                            ],
                            "notes": [
                                "Minimum raised from 3 to 4 years and maximum from 13 to 15 years.",
                                "The Lithuanian wording of the conduct "
                                "changed in a detail of grammar only.",
                            ],
                        },
                    ],
                },
                {
                    "id": "150-complaint",
                    "title": "complaint rule",
                    "versions": [
                        {
                            "paragraph": 5,
                            "first_day": "2003-05-01",
                            "last_day": "2013-07-12",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XII-501",
                            "role": "complaint rule",
                            "covers": ["150(1)"],
                            "summary": "Paragraph 1 is prosecuted only on a "
                            "complaint of the victim, an application "
                            "of the legal representative, or a "
                            "prosecutor's request.",
                            "verification": "primary text",
                            "sources": [{"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "Paragraphs 2 to 4 need no complaint.",
                            ],
                        },
                        {
                            "paragraph": 5,
                            "first_day": "2013-07-13",
                            "introduced_by": "XII-501",
                            "role": "complaint rule",
                            "covers": ["150(1)"],
                            "summary": "Paragraph 1 is prosecuted only on a "
                            "victim's complaint, legal "
                            "representative's application, "
                            "prosecutor's request or an investigation "
                            "begun on signs of domestic violence.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-501", "at": "art. 5"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Widened on 2013-07-13: an investigation "
                                "begun on signs of domestic violence now "
                                "suffices without a complaint.",
                                "Paragraphs 2 to 4 need no complaint.",
                                "Restated with identical wording by XIV-3060 from 2025-02-01.",
                            ],
                        },
                    ],
                },
                {
                    "id": "150-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 6,
                            "first_day": "2006-07-14",
                            "introduced_by": "X-711",
                            "role": "legal-person liability",
                            "covers": ["150(3)", "150(4)"],
                            "summary": "Legal persons are liable for the offences "
                            "of paragraphs 3 and 4.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "X-711", "at": "art. 2"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Paragraph introduced 2006-07-14.",
                                "Restated with identical wording by XIV-3060 from 2025-02-01.",
                            ],
                        }
                    ],
                },
            ],
        },
        {
            "article": "151",
            "chapter": "XXI",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Privertimas lytiškai santykiauti",
                    "en": "Coercion to have sexual intercourse",
                }
            ],
            "provisions": [
                {
                    "id": "compelled-sexual-act",
                    "title": "compelling a person to a sexual act",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "summary": "Compulsion of a person to intercourse or "
                            "another sexual act, with the offender or "
                            "a third person, by threat of violence, "
                            "other mental coercion or abuse of "
                            "dependence.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "Subject to the complaint rule of paragraph "
                                "3, which was widened on 2013-07-13.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P5Y"}],
                            "summary": "Compulsion of a person to intercourse or "
                            "another sexual act, with the offender or "
                            "a third person, by threat of violence, "
                            "other mental coercion or abuse of "
                            "dependence.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 38"},
                            ],
                            "notes": [
                                "Arrest removed; maximum raised from 3 to 5 years.",
                                "Conduct unchanged.",
                                "Subject to the complaint rule of paragraph 3.",
                            ],
                        },
                    ],
                },
                {
                    "id": "compelled-sexual-act-with-minor",
                    "title": "compelling a minor to a sexual act",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2003-05-01",
                            "last_day": "2014-03-24",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P5Y"}],
                            "victim": {"under": 18},
                            "summary": "Compulsion of a minor (a person under 18) "
                            "to a sexual act by the means of paragraph "
                            "1.",
                            "verification": "primary text",
                            "sources": [{"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P8Y"}],
                            "victim": {"under": 18},
                            "summary": "Compulsion of a minor (a person under 18) "
                            "to a sexual act by the means of paragraph "
                            "1.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 9"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Maximum raised from 5 to 8 years.",
                                "The Lithuanian wording of the conduct "
                                "changed in a detail of grammar only.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P8Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Compulsion of a minor (a person under 18) "
                            "to a sexual act by the means of paragraph "
                            "1.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 38"},
                            ],
                            "notes": [
                                "Minimum of 2 years added; maximum unchanged.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "151-complaint",
                    "title": "complaint rule",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2003-05-01",
                            "last_day": "2013-07-12",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XII-501",
                            "role": "complaint rule",
                            "covers": ["151(1)"],
                            "summary": "Paragraph 1 is prosecuted only on a "
                            "complaint of the victim, an application "
                            "of the legal representative, or a "
                            "prosecutor's request.",
                            "verification": "primary text",
                            "sources": [{"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "Paragraph 2 needs no complaint.",
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2013-07-13",
                            "introduced_by": "XII-501",
                            "role": "complaint rule",
                            "covers": ["151(1)"],
                            "summary": "Paragraph 1 is prosecuted only on a "
                            "victim's complaint, legal "
                            "representative's application, "
                            "prosecutor's request or an investigation "
                            "begun on signs of domestic violence.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-501", "at": "art. 6"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Widened on 2013-07-13: an investigation "
                                "begun on signs of domestic violence now "
                                "suffices without a complaint.",
                                "Paragraph 2 needs no complaint.",
                            ],
                        },
                    ],
                },
                {
                    "id": "151-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 4,
                            "first_day": "2006-07-14",
                            "introduced_by": "X-711",
                            "role": "legal-person liability",
                            "covers": ["151(2)"],
                            "summary": "Legal persons are liable for the offence of paragraph 2.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "X-711", "at": "art. 3"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": ["Paragraph introduced 2006-07-14."],
                        }
                    ],
                },
            ],
        },
        {
            "article": "151-1",
            "chapter": "XXI",
            "headings": [
                {
                    "first_day": "2006-07-14",
                    "introduced_by": "X-711",
                    "lt": "Lytinės aistros tenkinimas pažeidžiant nepilnamečio asmens "
                    "seksualinio apsisprendimo laisvę ir (ar) neliečiamumą",
                    "en": "Satisfaction of sexual desire in violation of a minor's "
                    "freedom of sexual self-determination and/or inviolability",
                }
            ],
            "provisions": [
                {
                    "id": "sexual-act-with-under-16-by-adult",
                    "title": "sexual act of an adult with a person under 16",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2010-07-20",
                            "last_day": "2014-03-24",
                            "introduced_by": "XI-989",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 16},
                            "offender": {"at_least": 18},
                            "summary": "Sexual act of an adult (18 or over) with "
                            "a person under 16, not being rape, sexual "
                            "assault or compulsion.",
                            "verification": "amending act",
                            "sources": [{"act": "XI-989", "at": "art. 1"}],
                            "notes": [
                                "New offence from 2010-07-20: only an adult can commit it.",
                                "The number stood for paid sexual acts with "
                                "a minor before; they are paragraph 2 "
                                "since.",
                                "Close-in-age clause: paragraph 5.",
                                "Before 2010-07-20 no general rule "
                                "protected persons of 14 and 15 who "
                                "consented.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "victim": {"under": 16},
                            "offender": {"at_least": 18},
                            "summary": "Sexual act of an adult (18 or over) with "
                            "a person under 16, not being rape, sexual "
                            "assault or compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 10"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Maximum raised from 3 to 5 years.",
                                "Conduct unchanged.",
                                "Close-in-age clause: paragraph 5, and "
                                "paragraph 6 from 2020-11-19.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "victim": {"under": 16},
                            "offender": {"at_least": 18},
                            "summary": "Sexual act of an adult (18 or over) with "
                            "a person under 16, not being rape, sexual "
                            "assault or compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 39"},
                            ],
                            "notes": [
                                "Fine removed.",
                                "Conduct unchanged.",
                                "Close-in-age clause: paragraph 6.",
                            ],
                        },
                    ],
                },
                {
                    "id": "paid-sexual-act-with-minor",
                    "title": "sexual act with a minor for payment",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2006-07-14",
                            "last_day": "2010-07-19",
                            "introduced_by": "X-711",
                            "ended_by": "XI-989",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Sexual act with a minor (under 18) for a "
                            "reward offered, promised or given to the "
                            "minor, not being rape, sexual assault or "
                            "compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-711", "at": "art. 4"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Article introduced 2006-07-14.",
                                "Became paragraph 2 on 2010-07-20.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2010-07-20",
                            "last_day": "2014-03-24",
                            "introduced_by": "XI-989",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Sexual act with a minor (under 18) for a "
                            "reward offered, promised or given to the "
                            "minor, not being rape, sexual assault or "
                            "compulsion.",
                            "verification": "amending act",
                            "sources": [{"act": "XI-989", "at": "art. 1"}],
                            "notes": [
                                "Was paragraph 1 before 2010-07-20; wording "
                                "and sanction unchanged.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Sexual act with a minor (under 18) for a "
                            "reward offered, promised or given to the "
                            "minor or another person, not being rape, "
                            "sexual assault or compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 10"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "A reward to another person now counts as well.",
                                "Maximum raised from 3 to 5 years.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Sexual act with a minor (under 18) for a "
                            "reward offered, promised or given to the "
                            "minor or another person, not being rape, "
                            "sexual assault or compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 39"},
                            ],
                            "notes": [
                                "Community service and fine removed.",
                                "Conduct unchanged.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                    ],
                },
                {
                    "id": "sexual-act-with-minor-by-authority",
                    "title": "sexual act of a parent, guardian or person in authority with a minor",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2006-07-14",
                            "last_day": "2010-07-19",
                            "introduced_by": "X-711",
                            "ended_by": "XI-989",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P4Y"},
                            ],
                            "victim": {"under": 18},
                            "offender": {
                                "relations": ["parent or legal representative", "statutory powers"]
                            },
                            "summary": "Sexual act with a minor (under 18) by a "
                            "parent, guardian, carer, other legal "
                            "representative or holder of statutory "
                            "powers, not being rape, sexual assault or "
                            "compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-711", "at": "art. 4"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Article introduced 2006-07-14.",
                                "Became paragraph 3 on 2010-07-20.",
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2010-07-20",
                            "last_day": "2014-03-24",
                            "introduced_by": "XI-989",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P4Y"},
                            ],
                            "victim": {"under": 18},
                            "offender": {
                                "relations": ["parent or legal representative", "statutory powers"]
                            },
                            "summary": "Sexual act with a minor (under 18) by a "
                            "parent, guardian, carer, other legal "
                            "representative or holder of statutory "
                            "powers, not being rape, sexual assault or "
                            "compulsion.",
                            "verification": "amending act",
                            "sources": [{"act": "XI-989", "at": "art. 1"}],
                            "notes": [
                                "Was paragraph 2 before 2010-07-20; wording "
                                "and sanction unchanged.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2014-03-25",
                            "last_day": "2020-11-18",
                            "introduced_by": "XII-776",
                            "ended_by": "XIII-3350",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P6Y"},
                            ],
                            "victim": {"under": 18},
                            "offender": {
                                "relations": ["parent or legal representative", "statutory powers"]
                            },
                            "summary": "Sexual act with a minor (under 18) by a "
                            "parent, guardian, carer, other legal "
                            "representative or holder of statutory "
                            "powers, not being rape, sexual assault or "
                            "compulsion.",
                            "verification": "amending act",
                            "sources": [{"act": "XII-776", "at": "art. 10"}],
                            "notes": [
                                "Maximum raised from 4 to 6 years.",
                                "The word 'another' before the holder of "
                                "statutory powers was dropped, without "
                                "apparent effect.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2020-11-19",
                            "last_day": "2025-01-31",
                            "introduced_by": "XIII-3350",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P6Y"},
                            ],
                            "victim": {"under": 18},
                            "offender": {
                                "relations": [
                                    "parent or legal representative",
                                    "statutory powers",
                                    "abuse of trust",
                                ]
                            },
                            "summary": "Sexual act with a minor (under 18) by a "
                            "parent, guardian, representative, holder "
                            "of powers or abuser of trust, authority "
                            "or influence; not rape, assault or "
                            "compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XIII-3350", "at": "art. 3"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Persons who abuse trust, authority or "
                                "influence over the minor added.",
                                "Sanction unchanged.",
                                "The consolidated text of 2025-02-01 no "
                                "longer prints the note on XIII-3350, "
                                "because XIV-3060 restated the article.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P6Y"},
                            ],
                            "victim": {"under": 18},
                            "offender": {
                                "relations": [
                                    "parent or legal representative",
                                    "statutory powers",
                                    "abuse of trust",
                                ]
                            },
                            "summary": "Sexual act with a minor (under 18) by a "
                            "parent, guardian, representative, holder "
                            "of powers or abuser of trust, authority "
                            "or influence; not rape, assault or "
                            "compulsion.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 39"},
                            ],
                            "notes": [
                                "Fine removed.",
                                "Conduct unchanged.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                    ],
                },
                {
                    "id": "sexual-act-with-under-16-by-authority",
                    "title": "sexual act of a parent, guardian or person in authority "
                    "with a person under 16",
                    "split_from": "sexual-act-with-minor-by-authority",
                    "versions": [
                        {
                            "paragraph": 4,
                            "first_day": "2020-11-19",
                            "last_day": "2025-01-31",
                            "introduced_by": "XIII-3350",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P8Y"}],
                            "victim": {"under": 16},
                            "offender": {
                                "relations": [
                                    "parent or legal representative",
                                    "statutory powers",
                                    "abuse of trust",
                                ]
                            },
                            "summary": "Act of paragraph 3 (parent, guardian, "
                            "other representative, holder of powers or "
                            "abuser of trust, authority or influence) "
                            "with a person under 16.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XIII-3350", "at": "art. 3"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "New paragraph on 2020-11-19: such acts "
                                "with a person under 16 were within "
                                "paragraph 3 before.",
                                "The number stood for the liability of legal persons before.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P8Y"}
                            ],
                            "victim": {"under": 16},
                            "offender": {
                                "relations": [
                                    "parent or legal representative",
                                    "statutory powers",
                                    "abuse of trust",
                                ]
                            },
                            "summary": "Act of paragraph 3 (parent, guardian, "
                            "other representative, holder of powers or "
                            "abuser of trust, authority or influence) "
                            "with a person under 16.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 39"},
                            ],
                            "notes": [
                                "Minimum of 2 years added; maximum unchanged.",
                                "Conduct unchanged.",
                                "The close-in-age clause does not extend to this paragraph.",
                            ],
                        },
                    ],
                },
                {
                    "id": "151-1-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2006-07-14",
                            "last_day": "2010-07-19",
                            "introduced_by": "X-711",
                            "ended_by": "XI-989",
                            "role": "legal-person liability",
                            "covers": ["151-1"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-711", "at": "art. 4"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Article introduced 2006-07-14.",
                                "Became paragraph 4 on 2010-07-20.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2010-07-20",
                            "last_day": "2020-11-18",
                            "introduced_by": "XI-989",
                            "ended_by": "XIII-3350",
                            "role": "legal-person liability",
                            "covers": ["151-1"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "amending act",
                            "sources": [
                                {"act": "XI-989", "at": "art. 1"},
                                {"act": "XII-776", "at": "art. 10"},
                            ],
                            "notes": [
                                "Was paragraph 3 before 2010-07-20; wording unchanged.",
                                "Restated with identical wording by XII-776 from 2014-03-25.",
                                "Became paragraph 5 on 2020-11-19.",
                            ],
                        },
                        {
                            "paragraph": 5,
                            "first_day": "2020-11-19",
                            "introduced_by": "XIII-3350",
                            "role": "legal-person liability",
                            "covers": ["151-1"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"edition": "2025-01-01"},
                                {"act": "XIII-3350", "at": "art. 3"},
                            ],
                            "notes": [
                                "Was paragraph 4 before 2020-11-19; wording unchanged.",
                                "Restated with identical wording by XIV-3060 from 2025-02-01.",
                            ],
                        },
                    ],
                },
                {
                    "id": "151-1-close-in-age",
                    "title": "close-in-age exclusion",
                    "versions": [
                        {
                            "paragraph": 5,
                            "first_day": "2010-07-20",
                            "last_day": "2020-11-18",
                            "introduced_by": "XI-989",
                            "ended_by": "XIII-3350",
                            "role": "exclusion",
                            "covers": ["151-1(1)"],
                            "victim": {"under": 16},
                            "offender": {"at_least": 18},
                            "summary": "Close-in-age clause for paragraph 1 "
                            "alone: no crime where there is no great "
                            "difference in any of age, mental maturity "
                            "and physical maturity.",
                            "verification": "amending act",
                            "sources": [
                                {"act": "XI-989", "at": "art. 1"},
                                {"act": "XII-776", "at": "art. 10"},
                            ],
                            "notes": [
                                "Restated with identical wording by XII-776 from 2014-03-25.",
                                "Became paragraph 6 on 2020-11-19.",
                                "No number of years is given: a court must "
                                "find that there is no great difference in "
                                "any of the three.",
                                "Paragraph 1 alone is covered, not the "
                                "other offences of this article nor "
                                "articles 152-1 and 153.",
                            ],
                        },
                        {
                            "paragraph": 6,
                            "first_day": "2020-11-19",
                            "introduced_by": "XIII-3350",
                            "role": "exclusion",
                            "covers": ["151-1(1)"],
                            "victim": {"under": 16},
                            "offender": {"at_least": 18},
                            "summary": "Close-in-age clause for paragraph 1 "
                            "alone: no crime where there is no great "
                            "difference in any of age, mental maturity "
                            "and physical maturity.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"edition": "2025-01-01"},
                                {"act": "XIII-3350", "at": "art. 3"},
                            ],
                            "notes": [
                                "Was paragraph 5 before 2020-11-19; wording unchanged.",
                                "Restated with identical wording by XIV-3060 from 2025-02-01.",
                                "No number of years is given: a court must "
                                "find that there is no great difference in "
                                "any of the three.",
                                "Paragraph 1 alone is covered, not the "
                                "other offences of this article nor "
                                "articles 152-1 and 153.",
                            ],
                        },
                    ],
                },
            ],
        },
        {
            "article": "152",
            "chapter": "XXI",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Seksualinis priekabiavimas",
                    "en": "Sexual harassment",
                }
            ],
            "provisions": [
                {
                    "id": "sexual-harassment",
                    "title": "sexual harassment of a dependent person",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "misdemeanour",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                            ],
                            "victim": {"relations": ["dependent"]},
                            "summary": "Sexual harassment of a subordinate or "
                            "otherwise dependent person by vulgar or "
                            "similar acts, proposals or hints, for "
                            "sexual contact or gratification (a "
                            "misdemeanour).",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "Subject to the complaint rule of paragraph 2.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "misdemeanour",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                            ],
                            "victim": {"relations": ["dependent"]},
                            "summary": "Sexual harassment of a subordinate or "
                            "otherwise dependent person by vulgar or "
                            "similar acts, proposals or hints, for "
                            "sexual contact or gratification (a "
                            "misdemeanour).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 40"},
                            ],
                            "notes": [
                                "Community service added.",
                                "Conduct unchanged.",
                                "Subject to the complaint rule of paragraph 2.",
                            ],
                        },
                    ],
                },
                {
                    "id": "152-complaint",
                    "title": "complaint rule",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2003-05-01",
                            "introduced_by": "VIII-1968",
                            "role": "complaint rule",
                            "covers": ["152(1)"],
                            "summary": "Paragraph 1 is prosecuted only on a "
                            "complaint of the victim, an application "
                            "of the legal representative, or a "
                            "prosecutor's request.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Never amended.",
                                "Signs of domestic violence were not added "
                                "here in 2013, unlike in articles 149 to "
                                "151.",
                            ],
                        }
                    ],
                },
            ],
        },
        {
            "article": "152-1",
            "chapter": "XXI",
            "headings": [
                {
                    "first_day": "2014-03-25",
                    "introduced_by": "XII-776",
                    "lt": "Jaunesnio negu šešiolikos metų asmens viliojimas",
                    "en": "Grooming of a person under the age of sixteen",
                }
            ],
            "provisions": [
                {
                    "id": "solicitation-of-under-16",
                    "title": "proposal of an adult to meet a person under 16, followed "
                    "by steps (grooming)",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P1Y"},
                            ],
                            "victim": {"under": 16},
                            "offender": {"at_least": 18},
                            "summary": "Solicitation by an adult (18 or over) of "
                            "a person under 16 to meet for a sexual "
                            "act or for making pornography, followed "
                            "by concrete steps towards the meeting.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 11"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Article introduced 2014-03-25.",
                                "The close-in-age clause of article 151-1 "
                                "does not extend to this offence.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P1Y"},
                            ],
                            "victim": {"under": 16},
                            "offender": {"at_least": 18},
                            "summary": "Solicitation by an adult (18 or over) of "
                            "a person under 16 to meet for a sexual "
                            "act or for making pornography, followed "
                            "by concrete steps towards the meeting.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 41"},
                            ],
                            "notes": [
                                "Community service added.",
                                "Conduct unchanged.",
                                "The close-in-age clause of article 151-1 "
                                "does not extend to this offence.",
                            ],
                        },
                    ],
                },
                {
                    "id": "152-1-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2014-03-25",
                            "introduced_by": "XII-776",
                            "role": "legal-person liability",
                            "covers": ["152-1"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-776", "at": "art. 11"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": ["Article introduced 2014-03-25."],
                        }
                    ],
                },
            ],
        },
        {
            "article": "153",
            "chapter": "XXI",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Mažamečio asmens tvirkinimas",
                    "en": "Molestation of a young child",
                },
                {
                    "first_day": "2014-03-25",
                    "introduced_by": "XII-776",
                    "lt": "Jaunesnio negu šešiolikos metų asmens tvirkinimas",
                    "en": "Molestation of a person under the age of sixteen",
                },
            ],
            "provisions": [
                {
                    "id": "molestation",
                    "title": "molestation of a child",
                    "note": "Victim under 14 to 2014-03-24, under 16 since.",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2010-07-19",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XI-989",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "victim": {"under": 14},
                            "summary": "Molestation (acts of sexual corruption) "
                            "of a child under 14 (a young child).",
                            "verification": "primary text",
                            "sources": [{"edition": "2010-06-29"}],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2010-07-20",
                            "last_day": "2014-03-24",
                            "introduced_by": "XI-989",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "victim": {"under": 14},
                            "summary": "Molestation (acts of sexual corruption) "
                            "of a child under 14 (a young child).",
                            "verification": "amending act",
                            "sources": [{"act": "XI-989", "at": "art. 2"}],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "Fine removed; maximum raised from 2 to 5 years.",
                                "The protected age stayed under 14 until 2014-03-25.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2014-03-25",
                            "introduced_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "victim": {"under": 16},
                            "summary": "Molestation (acts of sexual corruption) "
                            "of a person under 16.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-776", "at": "art. 12"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Protected age raised from under 14 to "
                                "under 16, and the heading with it; "
                                "sanction unchanged.",
                                "Numbered paragraph 1 since 2014-03-25, "
                                "when paragraph 2 was added.",
                                "Not changed by XIV-3060.",
                                "The close-in-age clause of article 151-1 "
                                "does not extend to this offence.",
                            ],
                        },
                    ],
                },
                {
                    "id": "153-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2014-03-25",
                            "introduced_by": "XII-776",
                            "role": "legal-person liability",
                            "covers": ["153"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-776", "at": "art. 12"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": ["Paragraph introduced 2014-03-25."],
                        }
                    ],
                },
            ],
        },
        {
            "article": "157",
            "chapter": "XXIII",
            "headings": [
                {
                    "first_day": "2005-06-30",
                    "introduced_by": "X-272",
                    "lt": "Vaiko pirkimas arba pardavimas",
                    "en": "Purchase or sale of a child",
                }
            ],
            "gaps": [
                {
                    "first_day": "2003-05-01",
                    "last_day": "2005-06-29",
                    "introduced_by": "VIII-1968",
                    "ended_by": "X-272",
                    "reason": "X-272 replaced article 157 as a whole without quoting the "
                    "wording that stood before, so its paragraphs, conduct and "
                    "sanctions in this window are not known.",
                    "missing_source": "the act VIII-1968 as first published, Žin., 2000, Nr. "
                    "89-2741 (e-tar TAR.2B866DFF7D43), or a consolidated "
                    "edition of the Code from before 2005-06-30",
                }
            ],
            "provisions": [
                {
                    "id": "purchase-or-sale-of-child",
                    "title": "purchase or sale of a child",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P12Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Offering to buy, buying, selling, "
                            "recruiting, moving or holding captive a "
                            "child (under 18), knowing or seeking "
                            "their use in prostitution, pornography or "
                            "forced labour.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 6"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "The text before 2005-06-30 is not known: "
                                "X-272 replaced the whole article without "
                                "quoting the old wording."
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2012-07-13",
                            "last_day": "2016-05-24",
                            "introduced_by": "XI-2198",
                            "ended_by": "XII-2340",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P12Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Offers to buy, trading, recruiting, "
                            "moving or holding a child (under 18) for "
                            "illegal adoption, sexual or other "
                            "exploitation; consent irrelevant.",
                            "verification": "amending act",
                            "sources": [{"act": "XI-2198", "at": "art. 4"}],
                            "notes": [
                                "Purposes widened to illegal adoption, "
                                "slavery or like conditions, other sexual "
                                "exploitation, forced services including "
                                "begging, the commission of offences and "
                                "others.",
                                "The child's consent is stated to be irrelevant since 2012-07-13.",
                                "Sanction unchanged.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2016-05-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-2340",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P12Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Offers to buy, trading, recruiting, "
                            "moving or holding a child (under 18) for "
                            "illegal adoption, forced or sham "
                            "marriage, sexual or other exploitation; "
                            "consent irrelevant.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-2340", "at": "art. 2"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Forced and sham marriage added to the purposes.",
                                "Sanction unchanged.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P4Y", "maximum": "P12Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Offers to buy, trading, recruiting, "
                            "moving or holding a child (under 18) for "
                            "illegal adoption, forced or sham "
                            "marriage, sexual or other exploitation; "
                            "consent irrelevant.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 43"},
                            ],
                            "notes": ["Minimum raised from 3 to 4 years.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "purchase-or-sale-of-child-aggravated",
                    "title": "purchase or sale of a child, aggravated",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P5Y", "maximum": "P15Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Offence of paragraph 1 against two or "
                            "more children or a young child (under "
                            "14), or within an organised group, or to "
                            "obtain the child's organ, tissue or "
                            "cells.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 6"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "The limbs are alternatives: one victim "
                                "under 18 is enough where a limb other than "
                                "the number or the age of the victims is "
                                "met.",
                                "The text before 2005-06-30 is not known: "
                                "X-272 replaced the whole article without "
                                "quoting the old wording.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P5Y", "maximum": "P15Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Paragraph 1 offence with any of: two or "
                            "more children, a child under 14, danger "
                            "to life, an organised group, organ, "
                            "tissue or cell removal, an official "
                            "exercising powers.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 4"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Danger to life and commission by an "
                                "official exercising powers added; the limb "
                                "on organs, tissue or cells now covers "
                                "knowledge as well as aim.",
                                "The limbs are alternatives: one victim "
                                "under 18 is enough where a limb other than "
                                "the number or the age of the victims is "
                                "met.",
                                "Sanction unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "157-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2005-06-30",
                            "last_day": "2012-07-12",
                            "introduced_by": "X-272",
                            "ended_by": "XI-2198",
                            "role": "legal-person liability",
                            "covers": ["157"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-272", "at": "art. 6"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Became paragraph 4 on 2012-07-13, then naming paragraphs 1 and 2.",
                                "The text before 2005-06-30 is not known: "
                                "X-272 replaced the whole article without "
                                "quoting the old wording.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "legal-person liability",
                            "covers": ["157(1)", "157(2)"],
                            "summary": "Legal persons are liable for the offences "
                            "of paragraphs 1 and 2.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 4"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Was paragraph 3 before 2012-07-13, "
                                "referring to the whole article; paragraphs "
                                "1 and 2 are now named."
                            ],
                        },
                    ],
                },
                {
                    "id": "157-victim-release",
                    "title": "release of a victim compelled to offend",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2012-07-13",
                            "introduced_by": "XI-2198",
                            "role": "release",
                            "covers": ["157"],
                            "victim": {"under": 18},
                            "offender": {"relations": ["victim of the offence"]},
                            "summary": "Possible release from liability of a "
                            "victim of this article for an offence "
                            "which that victimisation directly "
                            "compelled them to commit.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XI-2198", "at": "art. 4"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "New paragraph on 2012-07-13; the number "
                                "stood for the liability of legal persons "
                                "before.",
                                "Release is possible, not mandatory, and is "
                                "open whatever act was compelled.",
                            ],
                        }
                    ],
                },
            ],
        },
        {
            "article": "159",
            "chapter": "XXIII",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Vaiko įtraukimas į nusikalstamą veiką",
                    "en": "Involvement of a child in a criminal act",
                }
            ],
            "provisions": [
                {
                    "id": "involving-child-in-offence",
                    "title": "involving a child in an offence",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in an "
                            "offence by persuasion, request, bribery, "
                            "threats, deceit or otherwise.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in an "
                            "offence by persuasion, request, bribery, "
                            "threats, deceit or otherwise.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 44"},
                            ],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "Community service added.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                }
            ],
        },
        {
            "article": "160",
            "chapter": "XXIII",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Vaiko įtraukimas vartoti vaistus ar kitas apkvaišinančias priemones",
                    "en": "Involvement of a child in the use of medicines or other "
                    "intoxicating substances",
                },
                {
                    "first_day": "2016-01-01",
                    "introduced_by": "XII-1674",
                    "lt": "Vaiko įtraukimas vartoti vaistus ar kitas apkvaišinančias "
                    "priemones, ar Lietuvos Respublikos tam tikrų dopingo medžiagų "
                    "kontrolės įstatyme nurodytas medžiagas",
                    "en": "Involvement of a child in the use of medicines or other "
                    "intoxicating substances, or substances listed in the Law on "
                    "the Control of Certain Doping Substances",
                },
            ],
            "provisions": [
                {
                    "id": "involving-child-in-intoxicants",
                    "title": "involving a child in the use of medicines or intoxicants",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2015-12-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XII-1674",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in the "
                            "non-medical use of medicines or other "
                            "intoxicating non-narcotic substances.",
                            "verification": "primary text",
                            "sources": [{"edition": "2010-06-29"}],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2016-01-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-1674",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in the "
                            "non-medical use of medicines or other "
                            "intoxicating non-narcotic substances, or "
                            "of doping substances controlled by "
                            "statute.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-1674", "at": "art. 1"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "Doping substances added, in the heading too; sanction unchanged.",
                                "XII-1674 was published on 2015-05-18 and "
                                "itself set 2016-01-01 as the day of entry "
                                "into force.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in the "
                            "non-medical use of medicines or other "
                            "intoxicating non-narcotic substances, or "
                            "of doping substances controlled by "
                            "statute.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 45"},
                            ],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "Community service added.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                }
            ],
        },
        {
            "article": "161",
            "chapter": "XXIII",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Vaiko įtraukimas girtauti",
                    "en": "Involvement of a child in drinking alcohol",
                }
            ],
            "provisions": [
                {
                    "id": "involving-child-in-drinking",
                    "title": "involving a child in drinking alcohol",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in drinking alcohol.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in drinking alcohol.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 46"},
                            ],
                            "notes": ["Arrest added.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "making-child-drunk",
                    "title": "making a child drunk",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2003-05-01",
                            "introduced_by": "VIII-1968",
                            "role": "offence",
                            "kind": "misdemeanour",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Making a child (under 18) drunk (a misdemeanour).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": ["Never amended."],
                        }
                    ],
                },
            ],
        },
        {
            "article": "162",
            "chapter": "XXIII",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Vaiko išnaudojimas pornografijai",
                    "en": "Exploitation of a child for pornography",
                }
            ],
            "provisions": [
                {
                    "id": "exploiting-child-for-pornography",
                    "title": "exploiting a child for pornography",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2004-02-13",
                            "introduced_by": "VIII-1968",
                            "ended_by": "IX-1992",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P4Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Exploitation of a child (under 18) for making pornography.",
                            "verification": "amending act",
                            "sources": [
                                {"act": "IX-1992", "at": "art. 2"},
                                {
                                    "edition": "2010-06-29",
                                    "at": "a superseded wording left standing there",
                                },
                            ],
                            "notes": [
                                "An article of one unnumbered paragraph.",
                                "The wording of 2003 was inferred: IX-1992 "
                                "ordered only the addition of paragraph 2 "
                                "when it restated the article, and the text "
                                "of 2000 itself was not seen.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2004-02-14",
                            "last_day": "2006-07-13",
                            "introduced_by": "IX-1992",
                            "ended_by": "X-711",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P4Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Exploitation of a child (under 18) for making pornography.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "IX-1992", "at": "art. 2"},
                                {
                                    "edition": "2010-06-29",
                                    "at": "a superseded wording left standing there",
                                },
                            ],
                            "notes": [
                                "Wording and sanction as before; numbered "
                                "paragraph 1 since 2004-02-14, when "
                                "paragraph 2 was added."
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2006-07-14",
                            "last_day": "2014-03-24",
                            "introduced_by": "X-711",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Involvement of a child (under 18) in "
                            "pornographic events, exploitation of a "
                            "child for making pornography, or profit "
                            "from such activity of the child.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-711", "at": "art. 5"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Involving a child in pornographic events "
                                "and profiting from the child's activity "
                                "added.",
                                "Maximum raised from 4 to 5 years.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P8Y"}],
                            "victim": {"under": 18},
                            "summary": "Recruiting, compelling or involving a "
                            "child (under 18) in pornographic events, "
                            "exploiting a child for these or for "
                            "making pornography, or profiting from "
                            "such activity.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 13"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Recruiting, compelling and otherwise "
                                "exploiting a child for pornographic events "
                                "added.",
                                "Fine and arrest removed; maximum raised from 5 to 8 years.",
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P8Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Recruiting, compelling or involving a "
                            "child (under 18) in pornographic events, "
                            "exploiting a child for these or for "
                            "making pornography, or profiting from "
                            "such activity.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 47"},
                            ],
                            "notes": [
                                "Minimum of 2 years added; maximum unchanged.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "attending-pornographic-event-with-child",
                    "title": "attending a pornographic event in which a child takes part",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Attendance at a pornographic event in "
                            "which a child (under 18) was involved.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 13"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "New offence from 2014-03-25; the number "
                                "stood for the liability of legal persons "
                                "before."
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "victim": {"under": 18},
                            "summary": "Attendance at a pornographic event in "
                            "which a child (under 18) was involved.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 47"},
                            ],
                            "notes": [
                                "Community service and restriction of liberty added.",
                                "Conduct unchanged.",
                            ],
                        },
                    ],
                },
                {
                    "id": "162-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2004-02-14",
                            "last_day": "2014-03-24",
                            "introduced_by": "IX-1992",
                            "ended_by": "XII-776",
                            "role": "legal-person liability",
                            "covers": ["162"],
                            "summary": "Legal persons are liable for the offence of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "IX-1992", "at": "art. 2"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Paragraph introduced 2004-02-14.",
                                "Became paragraph 3 on 2014-03-25, in the plural.",
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2014-03-25",
                            "introduced_by": "XII-776",
                            "role": "legal-person liability",
                            "covers": ["162"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-776", "at": "art. 13"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Was paragraph 2 before 2014-03-25, when "
                                "the article held one offence.",
                                "Restated with identical wording by XIV-3060 from 2025-02-01.",
                            ],
                        },
                    ],
                },
            ],
        },
        {
            "article": "307",
            "chapter": "XLIV",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Pelnymasis iš kito asmens prostitucijos",
                    "en": "Profiting from another person's prostitution",
                }
            ],
            "provisions": [
                {
                    "id": "profiting-from-prostitution",
                    "title": "profiting from another's prostitution",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P4Y"},
                            ],
                            "summary": "Income from another person's "
                            "prostitution, or procuring for "
                            "prostitution.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "summary": "Income from another person's "
                            "prostitution, or procuring for "
                            "prostitution.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 149"},
                            ],
                            "notes": ["Maximum raised from 4 to 5 years.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "organising-prostitution",
                    "title": "organising prostitution or transporting for it",
                    "note": "Included directing it to 2025-01-31.",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P6Y"}],
                            "summary": "Organising or directing prostitution, or "
                            "transporting a person for it into or out "
                            "of Lithuania with that person's consent.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "Both organising and directing were covered until 2025-01-31.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P6Y"}],
                            "summary": "Organising prostitution, or transporting "
                            "a person for it into or out of Lithuania "
                            "with that person's consent.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 149"},
                            ],
                            "notes": [
                                "Directing prostitution moved to the new paragraph 3.",
                                "Sanction unchanged.",
                                "After that cut the Lithuanian verb and its "
                                "object no longer agree in grammar; it is "
                                "read as organising prostitution.",
                            ],
                        },
                    ],
                },
                {
                    "id": "directing-prostitution",
                    "title": "directing prostitution",
                    "split_from": "organising-prostitution",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P1Y", "maximum": "P7Y"}
                            ],
                            "summary": "Directing prostitution (directing that of "
                            "minors is in paragraph 4).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 149"},
                            ],
                            "notes": [
                                "New content of this number since "
                                "2025-02-01: directing was split out of "
                                "paragraph 2.",
                                "Until 2025-01-31 the number stood for "
                                "minors' prostitution, now paragraph 4.",
                                "Articles 8(3), 60(1)(14) and 72-4(1) still "
                                "cite 307(3), although the rule on minors "
                                "is paragraph 4 since 2025-02-01.",
                                "That directing minors' prostitution falls "
                                "under paragraph 4 alone, as the special "
                                "rule, is doctrine.",
                            ],
                        }
                    ],
                },
                {
                    "id": "minors-prostitution",
                    "title": "profiting from, organising or directing a minor's prostitution",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2003-05-01",
                            "last_day": "2014-03-24",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P8Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Profiting from, organising or directing "
                            "the prostitution of a minor (under 18), "
                            "or transporting a consenting minor for it "
                            "into or out of Lithuania.",
                            "verification": "primary text",
                            "sources": [{"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 3,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Profiting from, organising or directing "
                            "the prostitution of a minor (under 18), "
                            "or otherwise exploiting a minor for "
                            "prostitution.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 15"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Exploiting a minor for prostitution in any "
                                "other way added; transport into or out of "
                                "Lithuania is no longer named.",
                                "Minimum raised from 2 to 3 years and maximum from 8 to 10 years.",
                                "Became paragraph 4 on 2025-02-01, wording and sanction unchanged.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Profiting from, organising or directing "
                            "the prostitution of a minor (under 18), "
                            "or otherwise exploiting a minor for "
                            "prostitution.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 149"},
                            ],
                            "notes": [
                                "Was paragraph 3 before 2025-02-01; wording "
                                "and sanction unchanged.",
                                "Articles 8(3), 60(1)(14) and 72-4(1) still "
                                "cite 307(3), although the rule on minors "
                                "is paragraph 4 since 2025-02-01.",
                            ],
                        },
                    ],
                },
                {
                    "id": "307-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 4,
                            "first_day": "2006-07-14",
                            "last_day": "2025-01-31",
                            "introduced_by": "X-711",
                            "ended_by": "XIV-3060",
                            "role": "legal-person liability",
                            "covers": ["307"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-711", "at": "art. 9"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Paragraph introduced 2006-07-14.",
                                "Became paragraph 5 on 2025-02-01.",
                            ],
                        },
                        {
                            "paragraph": 5,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "legal-person liability",
                            "covers": ["307"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 149"},
                            ],
                            "notes": ["Was paragraph 4 before 2025-02-01; wording unchanged."],
                        },
                    ],
                },
            ],
        },
        {
            "article": "308",
            "chapter": "XLIV",
            "headings": [
                {
                    "first_day": "2003-05-01",
                    "introduced_by": "VIII-1968",
                    "lt": "Įtraukimas į prostituciją",
                    "en": "Involvement in prostitution",
                }
            ],
            "provisions": [
                {
                    "id": "involving-in-prostitution",
                    "title": "involving a person in prostitution",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2003-05-01",
                            "last_day": "2025-01-31",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "summary": "Involvement of a person in prostitution.",
                            "verification": "primary text",
                            "sources": [{"edition": "2025-01-01"}, {"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph."
                            ],
                        },
                        {
                            "paragraph": 1,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P5Y"},
                            ],
                            "summary": "Involvement of a person in prostitution.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 150"},
                            ],
                            "notes": ["Maximum raised from 3 to 5 years.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "involving-dependent-in-prostitution",
                    "title": "involving a dependent or coerced person in prostitution",
                    "note": "Included minors to 2014-03-24.",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2003-05-01",
                            "last_day": "2014-03-24",
                            "introduced_by": "VIII-1968",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P7Y"}
                            ],
                            "victim": {
                                "relations": ["dependent", "coerced"],
                                "or_else": {"under": 18},
                            },
                            "summary": "Involvement in prostitution of a "
                            "dependent person, of anyone by physical "
                            "or mental coercion or deceit, or of a "
                            "minor (under 18) by any means.",
                            "verification": "primary text",
                            "sources": [{"edition": "2010-06-29"}],
                            "notes": [
                                "The wording of 2003 was inferred: the text "
                                "was read in a later consolidated edition "
                                "and no amending act before it changed this "
                                "paragraph.",
                                "The limb on minors needed neither dependence nor coercion.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2014-03-25",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-776",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P7Y"}
                            ],
                            "victim": {"relations": ["dependent", "coerced"]},
                            "summary": "Involvement in prostitution of a "
                            "dependent person, or of anyone by "
                            "physical or mental coercion or deceit.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-776", "at": "art. 16"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "The limb on minors moved to the new paragraph 3.",
                                "Sanction unchanged.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P2Y", "maximum": "P8Y"}
                            ],
                            "victim": {"relations": ["dependent", "coerced"]},
                            "summary": "Involvement in prostitution of a "
                            "dependent person, or of anyone by "
                            "physical or mental coercion or deceit.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 150"},
                            ],
                            "notes": ["Maximum raised from 7 to 8 years.", "Conduct unchanged."],
                        },
                    ],
                },
                {
                    "id": "involving-minor-in-prostitution",
                    "title": "involving a minor in prostitution",
                    "split_from": "involving-dependent-in-prostitution",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2014-03-25",
                            "introduced_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "imprisonment", "minimum": "P3Y", "maximum": "P10Y"}
                            ],
                            "victim": {"under": 18},
                            "summary": "Recruiting or compelling a minor (under "
                            "18) to engage in prostitution, or "
                            "involving a minor in it by any means.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-776", "at": "art. 16"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "New paragraph on 2014-03-25: minors were a "
                                "limb of paragraph 2 before, with 2 to 7 "
                                "years.",
                                "Recruiting and compelling are named since 2014-03-25.",
                                "The number stood for the liability of legal persons before.",
                            ],
                        }
                    ],
                },
                {
                    "id": "308-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2006-07-14",
                            "last_day": "2014-03-24",
                            "introduced_by": "X-711",
                            "ended_by": "XII-776",
                            "role": "legal-person liability",
                            "covers": ["308"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "X-711", "at": "art. 10"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Paragraph introduced 2006-07-14.",
                                "Became paragraph 4 on 2014-03-25.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2014-03-25",
                            "introduced_by": "XII-776",
                            "role": "legal-person liability",
                            "covers": ["308"],
                            "summary": "Legal persons are liable for the offences of this article.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XII-776", "at": "art. 16"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": ["Was paragraph 3 before 2014-03-25; wording unchanged."],
                        },
                    ],
                },
            ],
        },
        {
            "article": "309",
            "chapter": "XLIV",
            "headings": [
                {
                    "first_day": "2004-02-14",
                    "introduced_by": "IX-1992",
                    "lt": "Disponavimas pornografinio turinio dalykais",
                    "en": "Possession, production and distribution of pornographic material",
                }
            ],
            "gaps": [
                {
                    "first_day": "2003-05-01",
                    "last_day": "2004-02-13",
                    "introduced_by": "VIII-1968",
                    "ended_by": "IX-1992",
                    "reason": "IX-1992 replaced article 309 as a whole without quoting the "
                    "wording that stood before, so its paragraphs, conduct, "
                    "sanctions and even its heading in this window are not known.",
                    "missing_source": "the act VIII-1968 as first published, Žin., 2000, Nr. "
                    "89-2741 (e-tar TAR.2B866DFF7D43), or a consolidated "
                    "edition of the Code from before 2004-02-14",
                }
            ],
            "provisions": [
                {
                    "id": "pornography-distribution",
                    "title": "making or distributing pornographic material",
                    "versions": [
                        {
                            "paragraph": 1,
                            "first_day": "2004-02-14",
                            "introduced_by": "IX-1992",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "imprisonment", "maximum": "P1Y"},
                            ],
                            "summary": "Making or acquiring pornographic items in "
                            "order to distribute them, or distributing "
                            "them.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "IX-1992", "at": "art. 13"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "The text before 2004-02-14 is not known: "
                                "IX-1992 replaced the whole article without "
                                "quoting the old wording.",
                                "The sanction holds no arrest in any version seen.",
                            ],
                        }
                    ],
                },
                {
                    "id": "material-showing-child",
                    "title": "material showing a child: making, having, showing, "
                    "distributing, accessing",
                    "versions": [
                        {
                            "paragraph": 2,
                            "first_day": "2004-02-14",
                            "last_day": "2014-03-24",
                            "introduced_by": "IX-1992",
                            "ended_by": "XII-776",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "imprisonment", "maximum": "P2Y"},
                            ],
                            "person_shown": {
                                "under": 18,
                                "or_else": {"relations": ["presented as a child"]},
                            },
                            "summary": "Making, acquiring, keeping, showing, "
                            "advertising or distributing pornographic "
                            "items that show a child (under 18) or a "
                            "person presented as a child.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "IX-1992", "at": "art. 13"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "The text before 2004-02-14 is not known: "
                                "IX-1992 replaced the whole article without "
                                "quoting the old wording.",
                                "The age condition is on the person shown, "
                                "and a person presented as a child is "
                                "enough.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2014-03-25",
                            "last_day": "2016-06-27",
                            "introduced_by": "XII-776",
                            "ended_by": "XII-2433",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "imprisonment", "maximum": "P3Y"},
                            ],
                            "person_shown": {
                                "under": 18,
                                "or_else": {"relations": ["presented as a child"]},
                            },
                            "summary": "Making, acquiring, keeping, showing, "
                            "advertising, offering, distributing, or "
                            "getting or giving ICT or other access to "
                            "pornography of a child under 18 or one so "
                            "presented.",
                            "verification": "amending act",
                            "sources": [{"act": "XII-776", "at": "art. 17"}],
                            "notes": [
                                "Offering, and obtaining or giving access "
                                "by information and communication "
                                "technology or other means, added.",
                                "Maximum raised from 2 to 3 years.",
                                "The age condition is on the person shown, "
                                "and a person presented as a child is "
                                "enough.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2016-06-28",
                            "last_day": "2025-01-31",
                            "introduced_by": "XII-2433",
                            "ended_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "imprisonment", "maximum": "P4Y"},
                            ],
                            "person_shown": {
                                "under": 18,
                                "or_else": {"relations": ["presented as a child"]},
                            },
                            "summary": "Making, acquiring, keeping, showing, "
                            "advertising, offering, distributing, or "
                            "getting or giving ICT or other access to "
                            "pornography of a child under 18 or one so "
                            "presented.",
                            "verification": "primary text",
                            "sources": [
                                {"act": "XII-2433", "at": "art. 2"},
                                {"edition": "2025-01-01"},
                            ],
                            "notes": [
                                "Maximum raised from 3 to 4 years.",
                                "Conduct unchanged.",
                                "The age condition is on the person shown, "
                                "and a person presented as a child is "
                                "enough.",
                            ],
                        },
                        {
                            "paragraph": 2,
                            "first_day": "2025-02-01",
                            "introduced_by": "XIV-3060",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                                {"kind": "imprisonment", "maximum": "P4Y"},
                            ],
                            "person_shown": {
                                "under": 18,
                                "or_else": {"relations": ["presented as a child"]},
                            },
                            "summary": "Making, acquiring, keeping, showing, "
                            "advertising, offering, distributing, or "
                            "getting or giving ICT or other access to "
                            "pornography of a child under 18 or one so "
                            "presented.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "XIV-3060", "at": "art. 151"},
                            ],
                            "notes": [
                                "Restriction of liberty and arrest added.",
                                "Conduct unchanged.",
                                "Bill XVP-794, registered 2025-10-08, would "
                                "amend this paragraph: it is a bill, not "
                                "law, and its outcome is not known.",
                                "The age condition is on the person shown, "
                                "and a person presented as a child is "
                                "enough.",
                            ],
                        },
                    ],
                },
                {
                    "id": "large-quantity-showing-young-child",
                    "title": "distributing a large quantity showing a young child",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2006-07-14",
                            "introduced_by": "X-711",
                            "role": "offence",
                            "kind": "crime",
                            "penalties": [{"kind": "imprisonment", "maximum": "P5Y"}],
                            "person_shown": {"under": 14},
                            "summary": "Making or acquiring in order to "
                            "distribute, or distributing, a large "
                            "quantity of pornographic items that show "
                            "a young child (under 14).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "X-711", "at": "art. 11"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "New paragraph on 2006-07-14; the former "
                                "paragraph 3 became paragraph 4.",
                                "The age condition is on the person shown: "
                                "a child under 14 must be shown.",
                            ],
                        }
                    ],
                },
                {
                    "id": "pornography-display",
                    "title": "displaying or advertising pornographic material (misdemeanour)",
                    "versions": [
                        {
                            "paragraph": 3,
                            "first_day": "2004-02-14",
                            "last_day": "2006-07-13",
                            "introduced_by": "IX-1992",
                            "ended_by": "X-711",
                            "role": "offence",
                            "kind": "misdemeanour",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                            ],
                            "summary": "Showing or advertising pornographic items "
                            "(a misdemeanour).",
                            "verification": "amending act",
                            "sources": [{"act": "IX-1992", "at": "art. 13"}],
                            "notes": [
                                "Became paragraph 4 on 2006-07-14.",
                                "The text before 2004-02-14 is not known: "
                                "IX-1992 replaced the whole article without "
                                "quoting the old wording.",
                            ],
                        },
                        {
                            "paragraph": 4,
                            "first_day": "2006-07-14",
                            "introduced_by": "X-711",
                            "role": "offence",
                            "kind": "misdemeanour",
                            "penalties": [
                                {"kind": "community service"},
                                {"kind": "fine"},
                                {"kind": "restriction of liberty"},
                                {"kind": "arrest"},
                            ],
                            "summary": "Showing or advertising pornographic items "
                            "(a misdemeanour).",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "X-711", "at": "art. 11"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Was paragraph 3 before 2006-07-14; wording and sanction unchanged."
                            ],
                        },
                    ],
                },
                {
                    "id": "309-legal-persons",
                    "title": "liability of legal persons",
                    "versions": [
                        {
                            "paragraph": 4,
                            "first_day": "2004-02-14",
                            "last_day": "2006-07-13",
                            "introduced_by": "IX-1992",
                            "ended_by": "X-711",
                            "role": "legal-person liability",
                            "covers": ["309(1)", "309(2)"],
                            "summary": "Legal persons are liable for the offences "
                            "of paragraphs 1 and 2.",
                            "verification": "amending act",
                            "sources": [{"act": "IX-1992", "at": "art. 13"}],
                            "notes": [
                                "Became paragraph 5 on 2006-07-14, when "
                                "paragraph 3 was added to the list.",
                                "The text before 2004-02-14 is not known: "
                                "IX-1992 replaced the whole article without "
                                "quoting the old wording.",
                            ],
                        },
                        {
                            "paragraph": 5,
                            "first_day": "2006-07-14",
                            "introduced_by": "X-711",
                            "role": "legal-person liability",
                            "covers": ["309(1)", "309(2)", "309(3)"],
                            "summary": "Legal persons are liable for the offences "
                            "of paragraphs 1, 2 and 3.",
                            "verification": "primary text",
                            "sources": [
                                {"edition": "2025-02-01"},
                                {"act": "X-711", "at": "art. 11"},
                                {"edition": "2025-01-01"},
                                {"edition": "2010-06-29"},
                            ],
                            "notes": [
                                "Was paragraph 4 before 2006-07-14, naming paragraphs 1 and 2 only."
                            ],
                        },
                    ],
                },
            ],
        },
    ],
}
