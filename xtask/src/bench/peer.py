"""Counts a file with a peer: prints the seconds of the count alone, and the chosen."""
import csv
import sys
import time

method, path = sys.argv[1:3]


def equal_shares():
    from pabutools.election import Cost_Sat, parse_pabulib
    from pabutools.rules import method_of_equal_shares

    instance, profile = parse_pabulib(path)
    start = time.perf_counter()
    chosen = method_of_equal_shares(instance, profile, sat_class=Cost_Sat)
    return time.perf_counter() - start, [p.name for p in chosen]


def scottish_stv():
    from pref_voting.profiles_with_ties import ProfileWithTies
    from pref_voting.proportional_methods import stv_scottish

    lines = open(path).read().split("\n")
    options, seats = map(int, lines[0].split())
    counted = {}
    for line in lines[1 : lines.index("0")]:
        ballot = tuple(int(word) - 1 for word in line.split()[1:-1])
        counted[ballot] = counted.get(ballot, 0) + 1
    # equal ballots are put together while reading, here as there
    rankings = [{c: place + 1 for place, c in enumerate(ballot)} for ballot in counted]
    profile = ProfileWithTies(rankings, rcounts=list(counted.values()), candidates=list(range(options)))
    start = time.perf_counter()
    chosen = stv_scottish(profile, num_seats=seats)
    return time.perf_counter() - start, [f"c{c}" for c in chosen]


def schulze():
    from pref_voting.profiles import Profile
    from pref_voting.voting_methods import beat_path

    rows = [list(map(int, row)) for row in list(csv.reader(open(path)))[1:]]
    orders = [tuple(sorted(range(len(row)), key=row.__getitem__)) for row in rows]
    start = time.perf_counter()
    chosen = beat_path(Profile(orders))
    return time.perf_counter() - start, [f"c{c}" for c in chosen]


seconds, chosen = {"equal-shares-cost": equal_shares, "scottish-stv": scottish_stv, "schulze-margins": schulze}[method]()
print(seconds, ",".join(chosen))
