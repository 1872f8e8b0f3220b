"""Counts elections with programs that others wrote.

Reads one JSON from the standard input, {"ranked": [...], "scored": [...], "budgets": [...]}, and
prints one JSON with a list of answers for each: by the name of a method the chosen options, in
ascending order.
"""
import json
import sys
import warnings

import starvote
from pabutools.election import ApprovalBallot, ApprovalProfile, Cardinality_Sat, Cost_Sat, Instance, Project
from pabutools.rules import (
    completion_by_rule_combination,
    exhaustion_by_budget_increase,
    greedy_utilitarian_welfare,
    method_of_equal_shares,
    sequential_phragmen,
)
from pref_voting.c1_methods import copeland, smith_set
from pref_voting.combined_methods import copeland_local_borda
from pref_voting.grade_methods import approval, score_voting, star
from pref_voting.grade_profiles import GradeProfile
from pref_voting.iterative_methods import instant_runoff_put
from pref_voting.margin_based_methods import beat_path, ranked_pairs
from pref_voting.profiles import Profile
from pref_voting.profiles_with_ties import ProfileWithTies
from pref_voting.proportional_methods import stv_meek, stv_scottish
from pref_voting.scoring_methods import borda, borda_for_profile_with_ties, plurality

warnings.filterwarnings("ignore")

def chosen(options):
    return sorted(int(option) for option in options)


def only(option):
    return [] if option is None else [int(option)]


def with_ties(ballots, options):
    ranks = [{option: place for place, group in enumerate(groups) for option in group} for groups in ballots]
    return ProfileWithTies(ranks, candidates=list(range(options)))


def ranked(election):
    options, ballots = election["options"], election["ballots"]
    profile = with_ties(ballots, options)
    # what a ballot does not rank is below all that it ranks
    profile.use_extended_strict_preference()

    def winning_votes(a, b):
        return profile.support(a, b) if profile.margin(a, b) > 0 else 0

    answer = {
        "borda": chosen(borda_for_profile_with_ties(profile)),
        "schulze-margins": chosen(beat_path(profile)),
        "schulze": chosen(beat_path(profile, strength_function=winning_votes)),
        "copeland score": chosen(copeland(profile)),
        "copeland": chosen(copeland_local_borda(profile)),
        "condorcet": only(profile.condorcet_winner()),
        "condorcet loser": only(profile.condorcet_loser()),
        "smith": chosen(smith_set(profile)),
    }
    if election["few_equal_pairs"]:
        answer["ranked-pairs"] = chosen(ranked_pairs(profile))
    if election["lists"]:
        answer |= transferred(election, with_ties(ballots, options))
    if election["complete"]:
        strict = Profile([[group[0] for group in groups] for groups in ballots])
        answer |= {"borda": chosen(borda(strict)), "plurality": chosen(plurality(strict))}
        answer["instant-runoff"] = chosen(instant_runoff_put(strict))
    return answer


def transferred(election, profile):
    return {
        "instant-runoff": chosen(instant_runoff_put(profile)),
        "scottish-stv": chosen(stv_scottish(profile, num_seats=election["seats"])),
        "meek-stv": chosen(stv_meek(profile, num_seats=election["seats"])),
    }


def scored(election):
    options, ballots = election["options"], election["ballots"]
    grades = list(range(6))
    full = [{option: score or 0 for option, score in enumerate(ballot)} for ballot in ballots]
    given = [{option: score for option, score in enumerate(ballot) if score is not None} for ballot in ballots]
    marked = [{option: int(score > 0) for option, score in ballot.items()} for ballot in full]
    everybody = list(range(options))
    zeros = GradeProfile(full, grades, candidates=everybody)
    return {
        "approval": chosen(approval(GradeProfile(marked, [0, 1], candidates=everybody))),
        "score": chosen(score_voting(zeros)),
        "score-mean": chosen(score_voting(GradeProfile(given, grades, candidates=everybody), evaluation_method="mean")),
        "star": star_official(full),
        "star set": chosen(star(zeros)),
    }


def star_official(ballots):
    """Nobody where only a lot could tell."""
    named = [{str(option): score for option, score in ballot.items()} for ballot in ballots]
    try:
        return chosen(starvote.star_voting(named, tiebreaker=None, verbosity=0))
    except starvote.UnbreakableTieError:
        return []


def budget(election):
    names = [f"{number:03}" for number in range(len(election["costs"]))]
    approved = {project for ballot in election["ballots"] for project in ballot}
    # greedy and Phragmen would fund what nobody approves of
    projects = {number: Project(names[number], election["costs"][number]) for number in approved}
    instance = Instance(projects.values(), budget_limit=election["budget"])
    profile = ApprovalProfile([ApprovalBallot(projects[number] for number in ballot) for ballot in election["ballots"]])

    def numbers(bought):
        return chosen(project.name for project in bought)

    answer = {
        "greedy": numbers(greedy_utilitarian_welfare(instance, profile, sat_class=Cost_Sat)),
        "greedy-per-cost": numbers(greedy_utilitarian_welfare(instance, profile, sat_class=Cardinality_Sat)),
        "phragmen": numbers(sequential_phragmen(instance, profile)),
    }
    for name, worth in [("cost", Cost_Sat), ("cardinality", Cardinality_Sat)]:
        answer[f"equal-shares-{name}"] = numbers(method_of_equal_shares(instance, profile, sat_class=worth))
        raised = method_of_equal_shares(instance, profile, sat_class=worth, voter_budget_increment=1)
        answer[f"equal-shares-{name}-add1e"] = numbers(raised)
        answer[f"equal-shares-{name}-add1u"] = numbers(filled_up(instance, profile, worth))
    return answer


def filled_up(instance, profile, worth):
    """Everybody gets one more until the next step spends too much, then the most approved that fit."""

    def raise_each(instance, profile, initial_budget_allocation=None, resoluteness=True):
        return exhaustion_by_budget_increase(
            instance,
            profile,
            method_of_equal_shares,
            {"sat_class": worth},
            initial_budget_allocation=initial_budget_allocation,
            resoluteness=resoluteness,
            exhaustive_stop=False,
            budget_step=profile.num_ballots(),
        )

    rules = [raise_each, greedy_utilitarian_welfare]
    return completion_by_rule_combination(instance, profile, rules, [{}, {"sat_class": Cost_Sat}])


elections = json.load(sys.stdin)
kinds = {"ranked": ranked, "scored": scored, "budgets": budget}
json.dump({kind: [count(election) for election in elections[kind]] for kind, count in kinds.items()}, sys.stdout)
