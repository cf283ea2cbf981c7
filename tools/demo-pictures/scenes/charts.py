"""All charts of the demo paper, as data."""
from atelier import charts as ch
from atelier.order import PICTURES


def chart(name, fn, *args, **kw):
    PICTURES[name] = (lambda: fn(*args, **kw), 'Graphic', 110_000)


YEARS6 = ['5 years ago', '4 years ago', '3 years ago', '2 years ago', '1 year ago', 'latest']

chart('assembly-vote-by-party.jpg', ch.stacked, 'How the Assembly voted on the ferry accord', 'Members, by party; 180 seats',
      'Source: Assembly record of divisions',
      [('All parties', (96, 78, 6)), ('Civic Union', (61, 14, 3)), ('Labour Alliance', (5, 61, 0)), ('Green Coast', (19, 0, 0)),
       ('Harbour Party', (9, 2, 1)), ('Independents', (2, 2, 1))], ['For', 'Against', 'Abstained or absent'], 180, (91, '91 needed'), first=True)
chart('party-poll-chart.jpg', ch.lines, 'The gap narrows', 'Voting intention, monthly poll, per cent', 'Source: Assembly poll of polls, Port Ansel',
      ['5 months ago', '4', '3', '2', '1', 'this month'],
      [('Civic Union', [39, 38, 37, 36, 35, 34]), ('Labour Alliance', [29, 30, 30, 31, 32, 33]), ('Green Coast', [14, 14, 14, 15, 15, 15]), ('Harbour Party', [8, 8, 8, 8, 7, 7])],
      [0, 10, 20, 30, 40], ends=False)
chart('navy-crewing-chart.jpg', ch.lines, 'More posts, fewer sailors', 'Velmoran navy: posts and trained sailors', 'Source: Ministry of Defence',
      ['year 1', 'year 2', 'year 3', 'year 4', 'year 5', 'year 6'],
      [('Posts', [6900, 6950, 7050, 7200, 7350, 7400]), ('Trained sailors', [6620, 6540, 6450, 6380, 6210, 6070])], [5500, 6000, 6500, 7000, 7500])
chart('weather-warning-scale.jpg', ch.ladder, 'The new storm warnings', 'Gust speed at which each level is issued', 'Source: Velmora Meteorological Service',
      [('#f2cf45', 'Yellow', 'Be aware', 'over 65 km/h', '#2a2410'), ('#e08e26', 'Amber', 'Prepare', 'over 90 km/h', '#2a1a06'),
       ('#b4302a', 'Red', 'Act', 'over 120 km/h', '#ffffff'), ('#5b2d73', 'Violet', 'Stay inside', 'over 160 km/h', '#ffffff')])
chart('court-backlog-chart.jpg', ch.columns, 'Waiting for a hearing', 'Criminal cases pending for more than a year', 'Source: Courts Administration',
      YEARS6, [2900, 3400, 4300, 5100, 5700, 6240], [0, 2000, 4000, 6000, 8000], accent=(5,))
chart('single-households-chart.jpg', ch.lines, 'Living alone', 'Share of one-person households, per cent', 'Source: Statistics Velmora',
      ['1980', '1990', '2000', '2010', '2020', 'latest'], [('', [14, 18, 23, 29, 35, 38])], [0, 10, 20, 30, 40], area=True, right=110)
chart('hospital-waiting-times-chart.jpg', ch.pairs, 'Where patients wait longest', 'Median wait for a planned operation, weeks', 'Source: National Health Board',
      [('Port Ansel', 14, 12), ('Corrin', 19, 16), ('Lindholm', 11, 10), ('Thessaly Bay', 22, 23), ('Western islands', 26, 29), ('Velmora', 17, 15)], ['Last year', 'This year'], 32)
chart('ebus-range-cold.jpg', ch.lines, 'What the cold costs', 'Range of a Kite K12 bus on one charge, kilometres, by outdoor temperature', 'Source: Kite Mobility trials, Lindholm University',
      ['20 °C', '10 °C', '5 °C', '0 °C', '\u22125 °C', '\u221210 °C'],
      [('Lithium pack', [310, 284, 258, 226, 191, 168]), ('Sodium-ion', [262, 256, 250, 243, 231, 219])], [100, 150, 200, 250, 300, 350])
chart('vireo-trial-chart.jpg', ch.bars, 'Fewer cases with the spray', 'Influenza cases confirmed per 1,000 participants', 'Source: Vireo Bio, phase 3 trial',
      [('Nasal vaccine', 11.4), ('Injected vaccine', 14.9), ('Placebo', 31.8)], 36, accent=(0,), digits=1)
chart('biotech-funding-chart.jpg', ch.columns, 'The money runs dry', 'Venture money for Velmoran biotech, V£ million a year', 'Source: Port Ansel Exchange, Lindholm University',
      ['5 years ago|', '4 years ago', '3 years ago', '2 years ago', 'year before|last', 'last year'], [212, 305, 418, 377, 246, 158], [0, 100, 200, 300, 400, 500], accent=(5,))
chart('otterbank-profit-chart.jpg', ch.columns, 'Five quarters downhill', 'Otterbank net profit by quarter, V£ million', 'Source: Otterbank',
      ['a year ago', 'Q2', 'Q3', 'Q4', 'latest'], [455, 448, 437, 426, 411], [0, 100, 200, 300, 400, 500], accent=(4,))
chart('storm-claims-chart.jpg', ch.bars, 'What the typhoons cost', 'Insured losses by typhoon, V£ million', 'Source: Association of Velmoran Insurers',
      [('Nerin', 640), ('Asko', 395), ('Luma', 1120), ('Pell (latest)', 870)], 1300, accent=(3,))
chart('key-rate-chart.jpg', ch.lines, 'Down by steps', 'Bank of Velmora key rate, per cent, last 24 months', 'Source: Bank of Velmora',
      [f'{i}' for i in range(1, 25)], [('Key rate', [4.5] * 6 + [4.25] * 3 + [4.0] * 3 + [3.75] * 3 + [3.5] * 3 + [3.25] * 6)], [2.5, 3.0, 3.5, 4.0, 4.5, 5.0], step=True, digits=2, every=2, right=180)
chart('inflation-components-chart.jpg', ch.bars, 'Fares lead, power falls', 'Annual price change by group, per cent', 'Source: Statistics Velmora',
      [('Ferry and bus fares', 5.9), ('Food', 4.4), ('Rents', 3.1), ('All items', 2.6), ('Clothing', .6), ('Electricity', -2.8)], 6.6, accent=(3,), digits=1, left=470)
chart('pax-month-chart.jpg', ch.lines, 'Twenty sessions of the PAX 200', 'Closing level', 'Source: Port Ansel Exchange', [str(i) for i in range(1, 21)],
      [('PAX 200', [4096, 4088, 4104, 4121, 4117, 4132, 4126, 4109, 4115, 4131, 4140, 4148.9, 4155.2, 4149.7, 4163.0, 4168.4, 4171.3, 4175.9, 4162.1, 4180.6])],
      [4060, 4100, 4140, 4180, 4220], area=True, digits=1, dots=False, right=190, every=3)
chart('freight-index-chart.jpg', ch.lines, 'Boxes get dearer', 'Container rate Port Ansel to the west coast of North America, V£ per 40-foot box', 'Source: Port Ansel Exchange, freight desk',
      [f'week {i}' for i in range(1, 9)], [('', [1910, 1980, 2060, 2240, 2510, 2790, 2940, 3020])], [1500, 2000, 2500, 3000, 3500], area=True, right=120)
chart('squid-quota-chart.jpg', ch.columns, 'A smaller catch, agreed', 'Flying-squid catch, thousand tonnes a year', 'Source: Pacific Concord fisheries secretariat',
      ['this year', 'next year', 'second year', 'third year'], [486, 430, 395, 365], [0, 100, 200, 300, 400, 500], accent=(3,))
chart('korean-speakers-by-region.jpg', ch.bars, '집에서 한국어를 쓰는 주민', '지역별 비율, 퍼센트', '자료: 벨모라 통계청',
      [('코린', 24), ('포트안셀', 19), ('그 밖의 지역', 7), ('전국', 11)], 28, accent=(3,), font=ch.KR)
chart('namsan-row-rents-chart.jpg', ch.lines, '남산로 임대료, 6년 새 두 배 가까이', '1층 점포 1제곱미터당 월 임대료, 벨마르크', '자료: 포트안셀 시',
      ['1년차', '2년차', '3년차', '4년차', '5년차', '6년차'], [('포트안셀 평균', [29, 30, 31, 33, 35, 37]), ('남산로', [31, 33, 36, 42, 49, 57])], [0, 20, 40, 60], font=ch.KR)
chart('counting-house-tea-price.jpg', ch.bars, 'Who gets what of a V£ 6.00 packet', 'Marrow Hills tea, shares of the shop price, V£', 'Source: Marrow Hills Growers, Meridian calculation',
      [('Grower', .84), ('Picking and drying', .66), ('Packing and freight', .90), ('Brand, advertising', 1.35), ('Shop', 1.80), ('Tax', .45)], 2.0, accent=(0,), digits=2, left=460)
chart('velmora-league-points.jpg', ch.bars, 'The table after 17 rounds', 'Velmora League, points', 'Source: Velmora League', [
    ('Ansel Mariners', 30), ('Corrin Ironsides', 27), ('Lindholm Scholars', 25), ('Millrace Athletic', 24),
    ('Thessaly Bay Rovers', 22), ('Dunmarsh Cranes', 21), ('Brae Islanders', 18), ('Kestral Wanderers', 16)], 34, accent=(0,), left=470)
chart('football-wage-share.jpg', ch.columns, 'Five clubs above the line', 'Wages as a share of club income, per cent', 'Source: Velmora League, club accounts',
      ['Mariners', 'Ironsides', 'Scholars', 'Athletic', 'Rovers', 'Cranes', 'Islanders', 'Wanderers'], [81, 84, 62, 88, 71, 66, 58, 79], [0, 20, 40, 60, 80, 100], line=(70, 'proposed cap: 70'))
chart('repair-evenings-chart.jpg', ch.columns, 'Mend and make do', 'Repair evenings registered in Velmora', 'Source: Network of Repair Rooms',
      ['year 1', 'year 2', 'year 3', 'year 4', 'this year|to date'], [38, 71, 129, 204, 263], [0, 100, 200, 300], accent=(4,))
chart('braeish-song-chart.jpg', ch.lines, 'From the island to everywhere', 'Weekly plays of \u201cSolas Beg\u201d, thousands', 'Source: Velmoran Music Register',
      [f'week {i}' for i in range(1, 7)], [('', [14, 31, 88, 240, 615, 1120])], [0, 300, 600, 900, 1200], area=True, right=120)
chart('salt-road-viewers-chart.jpg', ch.columns, 'The Salt Road finds its public', 'Viewers per episode, millions', 'Source: Public Broadcasting Velmora',
      [str(i) for i in range(1, 13)], [1.42, 1.38, 1.51, 1.60, 1.66, 1.74, 1.81, 1.79, 1.95, 2.12, 2.30, 2.94], [0, 1, 2, 3], accent=(11,), digits=2)
