//! The transitions of the processes that are built, each with the test that walks it (K5). A row is the
//! process, where it stands, what is recorded when it moves, where it stands then, and the test.

use std::collections::BTreeSet;

const TABLE: &str = "
P01 | - | proposed | clarify | a_proposal_opens_the_first_step
P01 | - | proposed opened | consent | a_proposal_opens_the_first_step
P01 | clarify | opened | react | the_clock_leads_through_the_steps_that_talk
P01 | react | opened | amend | the_clock_leads_through_the_steps_that_talk
P01 | amend | opened | consent | the_clock_leads_through_the_steps_that_talk
P01 | clarify | advanced opened | react | whoever_leads_goes_on_from_step_to_step
P01 | react | advanced opened | amend | whoever_leads_goes_on_from_step_to_step
P01 | amend | advanced opened | consent | whoever_leads_goes_on_from_step_to_step
P01 | clarify | asked | clarify, a question open | questions_are_answered_or_declined_before_they_are_closed
P01 | clarify, a question open | answered | clarify | questions_are_answered_or_declined_before_they_are_closed
P01 | clarify, a question open | declined | clarify | questions_are_answered_or_declined_before_they_are_closed
P01 | react | reacted | react | everybody_reacts_once_and_suggests_to_the_proposer
P01 | clarify, react, amend | suggested | the same | everybody_reacts_once_and_suggests_to_the_proposer
P01 | clarify, react, amend | amended | the same, next version | the_proposer_writes_a_new_version_while_it_is_talked_about
P01 | any open, led by the proposer | hosted | the same, led by another | what_is_not_this_bodys_is_closed_before_anybody_is_asked
P01 | clarify, react, amend | discarded concluded | discarded | what_is_not_this_bodys_is_closed_before_anybody_is_asked
P01 | consent | responded | consent, a consent more | an_answer_is_given_and_changed_while_the_round_is_open
P01 | consent | responded | consent, a concern more | an_answer_is_given_and_changed_while_the_round_is_open
P01 | consent | responded | consent, an objection more | an_answer_is_given_and_changed_while_the_round_is_open
P01 | consent | responded | consent, one more stands aside | an_answer_is_given_and_changed_while_the_round_is_open
P01 | consent, answered | responded | consent, the last answer counts | an_answer_is_given_and_changed_while_the_round_is_open
P01 | consent, explicit | responded concluded adopted | adopted | explicit_consent_is_adopted_with_the_last_answer
P01 | consent, lazy | concluded adopted | adopted | where_silence_is_consent_the_deadline_adopts
P01 | consent, lazy with quorum | concluded adopted | adopted | where_silence_is_consent_the_deadline_adopts
P01 | consent, lazy, all in | responded concluded adopted | adopted | lazy_adopts_at_the_deadline_and_early_when_all_have_answered
P01 | consent, lazy | waits | without quorum | without_a_quorum_it_waits_until_it_is_asked_again_or_lapses
P01 | without quorum | reopened opened | consent, next round | without_a_quorum_it_waits_until_it_is_asked_again_or_lapses
P01 | without quorum | concluded | lapsed | without_a_quorum_it_waits_until_it_is_asked_again_or_lapses
P01 | consent, all aside | responded waits | without quorum | a_quorum_that_fails_decides_nothing_and_waits
P01 | consent, explicit | extended | consent, longer | who_is_silent_is_reminded_once_then_it_is_deferred_and_reopened_or_lapses
P01 | consent, longer | waits | deferred | who_is_silent_is_reminded_once_then_it_is_deferred_and_reopened_or_lapses
P01 | deferred | reopened opened | consent, next round | who_is_silent_is_reminded_once_then_it_is_deferred_and_reopened_or_lapses
P01 | deferred | concluded | lapsed | who_is_silent_is_reminded_once_then_it_is_deferred_and_reopened_or_lapses
P01 | clarify, react, amend, consent | retracted concluded | withdrawn | the_proposer_takes_it_back_from_wherever_it_is_open
P01 | deferred, without quorum | retracted concluded | withdrawn | the_proposer_takes_it_back_from_wherever_it_is_open
P01 | consent | left | consent, the proposer gone | whose_proposer_left_is_taken_over_or_lapses
P01 | any open, the proposer gone | taken_over | the same, of another | whose_proposer_left_is_taken_over_or_lapses
P01 | consent, the proposer gone | concluded | lapsed | whose_proposer_left_is_taken_over_or_lapses
P01 | consent | integrated opened | consent, next round, next version | a_resolution_leads_to_another_round_with_or_without_another_text
P01 | consent | integrated opened | consent, next round, same version | a_resolution_leads_to_another_round_with_or_without_another_text
P01 | consent, changed text, all in | concluded adopted | adopted, a day later | a_changed_text_stands_for_a_day_before_it_is_adopted
P01 | consent, rounds used up | integrated waits | deferred | when_the_rounds_are_used_up_the_named_way_out_is_taken
P01 | consent, rounds used up | integrated opened | ballot | when_the_rounds_are_used_up_the_named_way_out_is_taken
P01 | clarify, time over | concluded | lapsed | when_the_time_of_the_whole_is_over_it_lapses_or_goes_to_the_ballot
P01 | consent, time over | concluded | lapsed | when_the_time_of_the_whole_is_over_it_lapses_or_goes_to_the_ballot
P01 | consent, time over | opened | ballot | when_the_time_of_the_whole_is_over_it_lapses_or_goes_to_the_ballot
P01 | consent, effects impossible | sent_back opened | amend | what_can_no_longer_take_effect_goes_back_to_be_amended_and_at_last_lapses
P01 | consent, sent back too often | sent_back concluded | lapsed | what_can_no_longer_take_effect_goes_back_to_be_amended_and_at_last_lapses
P01 | consent, effects impossible, no step that talks | sent_back concluded | lapsed | what_can_no_longer_take_effect_goes_back_to_be_amended_and_at_last_lapses
P01 | amend, effects not allowed | advanced sent_back opened | amend | what_the_rules_no_longer_allow_goes_back_before_anybody_is_asked
P01 | consent | dissolved concluded | lapsed | what_is_held_in_a_body_lapses_with_it
P01 | any end | noted | the same, with a note | what_came_of_it_is_said_once_it_is_over
P01 | any open | hearing_opened | the same, some are asked | those_without_a_voice_are_asked_say_something_and_are_answered
P01 | any open, some are asked | input_given | the same, something is said | those_without_a_voice_are_asked_say_something_and_are_answered
P01 | any open, something is said | replied | the same, it is answered | those_without_a_voice_are_asked_say_something_and_are_answered
P01 | consent | outage | consent, a later deadline | an_outage_moves_the_deadline_that_fell_into_it
P01 | consent about a way of deciding | concluded template_adopted | adopted | a_way_of_deciding_is_adopted_by_decision

P02 | raised | taken | testing | an_objection_is_taken_by_who_leads_or_by_the_clock
P02 | raised | taken_by_clock | testing | an_objection_is_taken_by_who_leads_or_by_the_clock
P02 | testing | qualified | resolving | an_argument_nobody_disagrees_with_qualifies
P02 | testing | disagreed | disputed | a_disagreement_is_answered_by_the_objector
P02 | disputed | refined | testing | a_disagreement_is_answered_by_the_objector
P02 | disputed | stood_by | resolving by default | a_disagreement_is_answered_by_the_objector
P02 | disputed | nothing_remained | nothing remains | a_disagreement_is_answered_by_the_objector
P02 | disputed, refined thrice | refined | resolving by default | doubt_keeps_the_brake_on_after_the_last_refinement
P02 | disputed, objector silent | orphaned | orphaned | an_objector_who_is_silent_or_gone_leaves_an_orphan
P02 | raised, testing, disputed | left orphaned | orphaned | an_objector_who_is_silent_or_gone_leaves_an_orphan
P02 | resolving | left | resolving | an_objector_who_is_silent_or_gone_leaves_an_orphan
P02 | orphaned | adopted_objection | raised, of another | an_orphan_is_adopted_or_lapses_and_is_kept
P02 | orphaned | orphan_lapsed | lapsed | an_orphan_is_adopted_or_lapses_and_is_kept
P02 | raised, testing, disputed, orphaned | withdrawn | withdrawn | an_objection_is_withdrawn_by_name_from_wherever_it_stands
P02 | resolving, while the round waits | withdrawn | withdrawn | an_objection_is_withdrawn_by_name_from_wherever_it_stands
P02 | raised, testing, by criteria | judged | resolving | where_criteria_decide_who_leads_judges
P02 | raised, testing, by criteria | judged | not valid | where_criteria_decide_who_leads_judges
P02 | testing, by criteria, nobody judges | qualified | resolving | where_criteria_decide_who_leads_judges
P02 | nothing remains, not valid, lapsed | concluded adopted | a concern of the agreement | what_turns_out_to_be_no_objection_is_kept_as_a_concern

P03 | resolving | resolution_suggested | resolving, suggested | each_kind_of_resolution_is_suggested_confirmed_and_integrated
P03 | resolving, suggested | confirmed | resolving, confirmed | each_kind_of_resolution_is_suggested_confirmed_and_integrated
P03 | resolving, confirmed, another text | integrated opened | resolved, next version | each_kind_of_resolution_is_suggested_confirmed_and_integrated
P03 | resolving, confirmed, a shorter term | integrated opened | resolved, a nearer review | each_kind_of_resolution_is_suggested_confirmed_and_integrated
P03 | resolving, confirmed, a measure | integrated opened | resolved, one criterion more | each_kind_of_resolution_is_suggested_confirmed_and_integrated
P03 | resolving, confirmed, put off | integrated opened | resolved, a step once it is in force | what_is_put_off_is_seen_to_by_somebody_once_it_is_in_force
P03 | resolving, confirmed, a rest | integrated | resolved, resting | a_round_rests_until_its_day_and_everybody_is_asked_again
P03 | resolved, resting | found_out opened | resolved, the next round, with what was found | a_round_rests_until_its_day_and_everybody_is_asked_again
P03 | resolved, resting | opened | resolved, the next round | a_round_rests_until_its_day_and_everybody_is_asked_again
P03 | resolving, suggested, objector silent | integrated opened | resolved in silence | where_the_objector_is_silent_the_resolution_is_integrated_and_marked
P03 | resolving, suggested | countered fell | resolving | a_resolution_that_is_countered_falls
P03 | resolving, confirmed | countered fell | resolving | a_resolution_that_is_countered_falls
P03 | resolving, attempts used up | fell waits | the round deferred | when_nobody_finds_a_resolution_the_way_out_is_taken
P03 | resolving, nothing suggested | waits | the round deferred | when_nobody_finds_a_resolution_the_way_out_is_taken
P03 | resolving, nothing suggested | opened | the ballot of the way out | an_objection_nobody_faces_is_faced_by_the_clock_and_ends_in_the_named_way_out
P03 | resolving, the round reopened | resolution_suggested | resolving, suggested | when_nobody_finds_a_resolution_the_way_out_is_taken
P03 | any open | owned | the same, with an owner | who_takes_part_owns_the_resolution_of_an_objection
P03 | resolving | withdrawn | withdrawn | an_objection_is_withdrawn_by_name_from_wherever_it_stands
P03 | resolving, suggested | withdrawn | withdrawn | an_objection_is_withdrawn_while_its_resolution_is_looked_at

P05 | - | concluded adopted | in force | the_clock_asks_for_the_review_and_marks_what_is_overdue
P05 | in force | review_due | due for review | the_clock_asks_for_the_review_and_marks_what_is_overdue
P05 | due for review | overdue | overdue | the_clock_asks_for_the_review_and_marks_what_is_overdue
P05 | under review | overdue | overdue | the_clock_asks_for_the_review_and_marks_what_is_overdue
P05 | due for review, for a time | ended | ended | what_was_agreed_for_a_time_ends_at_its_date
P05 | under review, for a time | ended | ended | what_was_agreed_for_a_time_ends_at_its_date
P05 | in force, due for review, overdue | review_started | under review | anybody_says_what_calls_for_a_review
P05 | in force, due, under review, overdue, paused | kept | in force | a_review_ends_in_a_decision
P05 | in force, due, under review, overdue, paused | adopted | superseded, the next in force | a_review_ends_in_a_decision
P05 | in force, due, under review, overdue, paused | ended | ended | a_review_ends_in_a_decision
P05 | in force, due, under review, overdue | paused | paused | a_review_ends_in_a_decision
P05 | in force, due, under review, overdue, paused | dissolved ended | ended | an_agreement_ends_with_its_body
P05 | in force, for want of money | purpose_asked | in force, asked | what_was_decided_for_want_of_money_is_asked_about_and_accounted_for
P05 | in force, asked | accounted | in force, accounted | what_was_decided_for_want_of_money_is_asked_about_and_accounted_for

Challenge | in force, due, under review, overdue | challenged | challenged | a_challenge_is_answered_by_a_decision_or_by_a_pause
Challenge | challenged | kept | in force | a_challenge_is_answered_by_a_decision_or_by_a_pause
Challenge | challenged | ended | ended | a_challenge_is_answered_by_a_decision_or_by_a_pause
Challenge | challenged | paused | paused | a_challenge_is_answered_by_a_decision_or_by_a_pause
Challenge | challenged | adopted | superseded | a_challenge_is_answered_by_a_decision_or_by_a_pause
Challenge | challenged, unanswered | paused | paused | a_challenge_is_answered_by_a_decision_or_by_a_pause

P08 | - | proposed opened | align | a_document_is_asked_about_point_by_point
P08 | point | aligned | point, one more aligned | each_point_is_answered_and_the_answer_may_change
P08 | point | aligned | point, one more need | each_point_is_answered_and_the_answer_may_change
P08 | point, answered | aligned | point, the last answer counts | each_point_is_answered_and_the_answer_may_change
P08 | point, a need | reworded | point, next version, asked again | a_point_that_is_reworded_is_asked_about_again
P08 | align, all in and aligned | concluded adopted | adopted | it_is_adopted_when_everybody_is_aligned_with_every_point
P08 | align, deadline, few needs | concluded adopted | adopted | at_its_end_it_is_adopted_if_enough_answered_and_not_too_many_need_something
P08 | align, deadline, needs | concluded | not adopted | at_its_end_it_is_adopted_if_enough_answered_and_not_too_many_need_something
P08 | align, no quorum | extended | align, longer | where_too_few_answered_it_lasts_once_more_and_then_decides_nothing
P08 | align, longer, no quorum | concluded | quorum failed | where_too_few_answered_it_lasts_once_more_and_then_decides_nothing
P08 | align | retracted concluded | withdrawn | the_proposer_takes_the_document_back

P10 | - | proposed | seeking | those_affected_and_those_who_know_are_asked
P10 | seeking | advice_sought | seeking, one affected asked | those_affected_and_those_who_know_are_asked
P10 | seeking | advice_sought | seeking, one who knows asked | those_affected_and_those_who_know_are_asked
P10 | seeking | advised | seeking, an advice of who was asked | who_was_asked_advises_and_so_does_anybody_of_the_body
P10 | seeking | advised | seeking, an advice of a member | who_was_asked_advises_and_so_does_anybody_of_the_body
P10 | seeking, an advice | advice_treated | seeking, an advice treated | who_was_asked_advises_and_so_does_anybody_of_the_body
P10 | seeking, all answered and treated | decided concluded adopted | adopted | it_is_decided_when_all_have_answered_and_every_advice_is_treated
P10 | seeking, window over | decided concluded adopted | adopted | who_was_asked_and_is_silent_holds_nothing_up_for_ever
P10 | seeking | retracted concluded | withdrawn | what_nobody_decides_is_taken_back_or_lapses
P10 | seeking, time over | concluded | lapsed | what_nobody_decides_is_taken_back_or_lapses
P10 | seeking | amended | seeking, who was asked is asked again | whoever_was_asked_is_asked_again_when_the_intention_changes
P10 | decided | said_affected | decided, somebody to hear | who_was_not_asked_and_is_affected_is_heard
P10 | decided, somebody to hear | affected_heard | decided, it stands | who_was_not_asked_and_is_affected_is_heard
P10 | decided, somebody to hear | affected_heard review_due | decided, under review | who_was_not_asked_and_is_affected_is_heard
P10 | announced | concluded | permitted, for that alone | aw1_a_permission_is_for_what_was_announced

P09 | open | charted | open, something charted | what_is_said_goes_on_charts_and_the_session_ends_with_nothing_decided
P09 | open, something charted | chart_owned | open, owned by who said it | what_is_said_goes_on_charts_and_the_session_ends_with_nothing_decided
P09 | open | arrived | open, an arrival | what_is_said_goes_on_charts_and_the_session_ends_with_nothing_decided
P09 | open, an arrival | arrival_contested | open, an arrival contested | what_is_said_goes_on_charts_and_the_session_ends_with_nothing_decided
P09 | open | concluded | closed | what_is_said_goes_on_charts_and_the_session_ends_with_nothing_decided

P08 | point aligned, rests on another | reworded | polling again | what_rests_on_a_reworded_point_is_asked_about_again

P07 | normal | breakdown_declared | declared | a_process_that_broke_down_is_restored_from_around_or_spreads
P07 | declared | process_restored | normal | a_process_that_broke_down_is_restored_from_around_or_spreads
P07 | declared, too long | breakdown_spread | declared around, too | a_process_that_broke_down_is_restored_from_around_or_spreads

P13 | role | role_limited | role, held by fewer and not for ever | a_role_is_held_by_so_many_and_for_so_many_terms
P13 | role | role_amended | role, says something else | a_role_says_something_else_and_ends
P13 | role, held | ended role_ended | ended | a_role_says_something_else_and_ends
P13 | role | role_linked | role, made use of elsewhere | a_role_is_made_use_of_and_added_to_elsewhere
P13 | role, made use of | role_added_to | role, made use of and added to | a_role_is_made_use_of_and_added_to_elsewhere
P13 | role, made use of | role_unlinked | role | a_role_is_made_use_of_and_added_to_elsewhere
P13 | circle without a link | granted entered | circle linked, who links it belongs around it | whoever_links_two_circles_belongs_to_both_as_long_as_they_do
P13 | circle linked | ended parted | circle without a link | whoever_links_two_circles_belongs_to_both_as_long_as_they_do
P13 | domain held | domain_passed_on | domain held inside | a_domain_is_passed_on_and_taken_back
P13 | domain held by a role | role_ended | domain held by its body | a_domain_is_passed_on_and_taken_back
P13 | domain held inside | domain_taken_back | domain held | a_domain_is_passed_on_and_taken_back
P13 | domain held | domain_ended | over | a_domain_is_passed_on_and_taken_back

P11 | - | proposed lot_committed | nominating | nominations_are_sealed_until_all_are_revealed_at_once
P11 | nominating | put_forward | nominating, one asked | nominations_are_sealed_until_all_are_revealed_at_once
P11 | nominating | put_forward | nominating, one stands | nominations_are_sealed_until_all_are_revealed_at_once
P11 | nominating | took_back | nominating, one fewer | nominations_are_sealed_until_all_are_revealed_at_once
P11 | nominating, sealed | opened | reasons, all revealed | nominations_are_sealed_until_all_are_revealed_at_once
P11 | nominating, sealed | advanced opened | reasons, all revealed | nominations_are_sealed_until_all_are_revealed_at_once
P11 | asked | stood | stands | whoever_is_nominated_accepts_or_declines
P11 | asked | stood | declined | whoever_is_nominated_accepts_or_declines
P11 | stands | stood | declined | whoever_is_nominated_accepts_or_declines
P11 | declined | stood | stands | whoever_is_nominated_accepts_or_declines
P11 | asked, silent | draw_asked lot_revealed opened | change round without them | whoever_is_nominated_accepts_or_declines
P11 | change round | marked | change round, another named | everybody_may_name_another_before_it_is_counted
P11 | change round | counted opened | consent about the most named | everybody_may_name_another_before_it_is_counted
P11 | reasons, nobody stands | concluded | vacant | where_nobody_stands_the_role_stays_vacant
P11 | change round, nobody named | counted concluded | vacant | where_nobody_stands_the_role_stays_vacant
P11 | consent | concluded granted | appointed | with_consent_whoever_is_named_most_holds_the_role
P11 | consent | responded taken_by_clock | consent, an objection testing | an_objection_to_whoever_is_named_keeps_the_role_vacant_until_it_is_resolved
P11 | consent, an objection qualified | set_aside counted opened | consent about the next | where_an_objection_stands_the_next_is_asked_about
P11 | consent, an objection qualified, nobody left | set_aside counted concluded | vacant | where_an_objection_stands_the_next_is_asked_about
P11 | consent | set_aside counted opened | consent about the next, who was asked about declined | whoever_is_chosen_may_still_decline
P11 | consent | left counted opened | consent about the next, who was asked about is gone | whoever_leaves_is_asked_about_no_longer
P11 | change round, one cannot hold it | counted opened | consent about the next, one barred | rs7_who_cannot_hold_it_is_not_chosen

P12 | - | role_defined | a role, vacant | a_mandate_is_granted_and_ends_with_its_term
P12 | vacant | granted | serving | a_mandate_is_granted_and_ends_with_its_term
P12 | serving | ended | ended, term over | a_mandate_is_granted_and_ends_with_its_term
P12 | serving | resigned | ended, resigned | a_mandate_is_handed_back_or_taken_back
P12 | serving | ended | ended, recalled | a_mandate_is_handed_back_or_taken_back
P12 | serving | left ended | ended, holder left | a_mandate_ends_with_the_membership_and_with_the_body
P12 | serving | dissolved ended role_ended | ended, body dissolved | a_mandate_ends_with_the_membership_and_with_the_body
P12 | serving, chosen again | concluded ended granted | serving, a new term | a_new_choice_confirms_whoever_serves_or_puts_another_in_their_place
P12 | serving, another chosen | concluded ended granted | replaced | a_new_choice_confirms_whoever_serves_or_puts_another_in_their_place
P12 | vacant voice | accepted granted | serving as the voice of a hub | an_invitation_gives_the_voice_of_a_hub

Admission | - | created | on trial, without a voice | a_hub_comes_on_trial_or_with_a_voice_and_is_admitted
Admission | - | created | admitted | a_hub_comes_on_trial_or_with_a_voice_and_is_admitted
Admission | on trial | admitted | admitted | a_hub_comes_on_trial_or_with_a_voice_and_is_admitted
Admission | admitted | suspended | suspended, without a voice | a_hub_is_suspended_and_admitted_again
Admission | suspended | admitted | admitted | a_hub_is_suspended_and_admitted_again
Admission | on trial, admitted, suspended | dissolved | gone | a_hub_goes_or_is_dissolved_from_wherever_it_stands
Admission | - | concluded created | on trial, by all hubs | all_hubs_decide_on_the_admission
Admission | on trial | concluded admitted | admitted, by all hubs | all_hubs_decide_on_the_admission

P15 | not asked | proposed opened | being asked | a_hub_asks_its_members_and_comes_to_a_position
P15 | being asked | voted concluded | yes | a_hub_asks_its_members_and_comes_to_a_position
P15 | being asked | voted concluded | no | a_hub_asks_its_members_and_comes_to_a_position
P15 | being asked | concluded | too few | where_too_few_members_answer_there_is_no_position
P15 | too few | responded | cast freely | where_too_few_members_answer_there_is_no_position
P15 | being asked | retracted concluded | not asked | asking_that_is_taken_back_is_not_asking
P15 | yes | responded | cast, yes | a_bound_voice_is_given_as_the_hub_decided
P15 | no | responded | cast, no | a_bound_voice_is_given_as_the_hub_decided
P15 | not asked, being asked, yes or no, free | responded | cast freely | a_free_voice_is_given_whether_the_hub_was_asked_or_not
P15 | cast | proposed opened | being asked, cast before | a_hub_that_decides_again_gives_its_voice_anew
P15 | being asked, cast before | voted concluded | another position | a_hub_that_decides_again_gives_its_voice_anew
P15 | another position, cast before | responded | cast anew | a_hub_that_decides_again_gives_its_voice_anew
P15 | cast | responded | cast anew by another | another_who_speaks_for_the_hub_gives_its_voice_anew
P15 | cast | ended | cast, the mandate over | another_who_speaks_for_the_hub_gives_its_voice_anew
P15 | cast | integrated opened | not asked, nothing cast | another_text_makes_position_and_voice_void
P15 | being asked | integrated concluded | not asked | another_text_makes_position_and_voice_void
P15 | being asked, the network done | concluded | lapsed | when_the_round_of_the_network_is_over_nobody_is_asked_any_more

P18 | announced, over a text | opened | open | a_ballot_closes_when_all_are_in_or_at_its_deadline
P18 | open | voted | open, a vote more | a_vote_is_given_and_changed_while_the_ballot_is_open
P18 | open, voted | voted | open, the last vote counts | a_vote_is_given_and_changed_while_the_ballot_is_open
P18 | open, all in | voted concluded adopted | adopted | a_ballot_closes_when_all_are_in_or_at_its_deadline
P18 | open, all in | voted concluded | not adopted | a_ballot_closes_when_all_are_in_or_at_its_deadline
P18 | open, deadline | concluded adopted | adopted | a_ballot_closes_when_all_are_in_or_at_its_deadline
P18 | open, deadline | concluded | not adopted | a_ballot_closes_when_all_are_in_or_at_its_deadline
P18 | open, no quorum | extended | open, longer | a_ballot_without_a_quorum_lasts_once_more_where_the_rules_say_so
P18 | open, longer | concluded adopted | adopted | a_ballot_without_a_quorum_lasts_once_more_where_the_rules_say_so
P18 | open, longer, no quorum | concluded | quorum failed | a_ballot_without_a_quorum_lasts_once_more_where_the_rules_say_so
P18 | open, no quorum, once | concluded | quorum failed | a_ballot_without_a_quorum_lasts_once_more_where_the_rules_say_so
P18 | open | retracted concluded | withdrawn | a_ballot_over_a_text_is_cancelled_by_its_proposer
P18 | open, only asking | joined entered | open, one voice more | who_comes_answers_where_the_ballot_only_asks
P18 | - | proposed lot_committed | announced, among options | the_host_commits_when_a_choice_is_announced
P18 | announced | put_forward | announced, an option more | options_are_put_forward_and_taken_back_while_they_are_gathered
P18 | announced | took_back | announced, an option fewer | options_are_put_forward_and_taken_back_while_they_are_gathered
P18 | announced | advanced opened | announced, no more options | options_are_put_forward_and_taken_back_while_they_are_gathered
P18 | announced | opened | announced, no more options | options_are_put_forward_and_taken_back_while_they_are_gathered
P18 | announced | lot_added | announced, a number more | the_order_that_breaks_ties_is_drawn_before_the_ballot_opens
P18 | announced, options fixed | draw_asked | draw | the_order_that_breaks_ties_is_drawn_before_the_ballot_opens
P18 | draw | lot_revealed opened | open, among options | the_order_that_breaks_ties_is_drawn_before_the_ballot_opens
P18 | draw, never revealed | concluded | lapsed | the_order_that_breaks_ties_is_drawn_before_the_ballot_opens
P18 | draw, no options | lot_revealed concluded | not adopted | where_nothing_stands_no_ballot_opens
P18 | open, among options | marked | open, a ballot more | a_ballot_among_options_is_given_changed_and_counted
P18 | open, among options, marked | marked | open, the last ballot counts | a_ballot_among_options_is_given_changed_and_counted
P18 | open, among options, all in | marked counted concluded adopted | adopted | a_ballot_among_options_is_given_changed_and_counted
P18 | open, among options, deadline | counted concluded adopted | adopted | a_ballot_among_options_is_given_changed_and_counted
P18 | open, among options, all abstain | counted concluded | not adopted | a_ballot_among_options_is_given_changed_and_counted
P18 | open, among options, no quorum | extended | open, longer | a_ballot_among_options_needs_its_quorum
P18 | open, longer, among options, no quorum | concluded | quorum failed | a_ballot_among_options_needs_its_quorum
P18 | open, among options, no quorum, once | concluded | quorum failed | a_ballot_among_options_needs_its_quorum
P18 | open, among options, readable or empty | retracted concluded | withdrawn | a_ballot_among_options_is_cancelled_unless_it_could_have_been_read
P18 | counted, effects impossible | sent_back opened | announced, drawn again | an_election_that_went_back_is_sealed_and_drawn_again_and_every_term_ends
P01 | any open, led | ended | the same, led by nobody | whose_mandate_ends_leads_no_round_that_is_open_and_others_can
P15 | yes or no, free | voted | cast otherwise, with a reason | a_no_under_instruction_is_no_abstention_and_a_free_voice_says_why_it_differs
P18 | open, sealed | voted | open, sealed, a vote more | of_a_sealed_vote_nothing_is_seen_before_it_closes
P05 | in force, due, under review, overdue | deviated | the same, broken once more | what_is_broken_three_times_comes_back_for_review
P05 | in force, broken twice | deviated review_due | due for review | what_is_broken_three_times_comes_back_for_review
P12 | serving, reports asked for | reported | serving, the next report later | a_report_is_due_in_its_rhythm
P12 | serving, confirmed lately | proposed | recall called by several | who_was_just_confirmed_is_recalled_by_several_only
P15 | position, nobody gave it | cast | cast by the clock | a_bound_voice_is_given_at_the_close
P15 | position, only wording changed | amended | position, with latitude | latitude_is_for_wording_only
P15 | somebody speaks | swapped | the substitute speaks | a_substitute_steps_in_and_back
P16 | ballot of hubs, members count too | members_counted concluded | adopted or not by both | ne6_two_majorities_count_everybody_once
P16 | ballot of hubs, regions count | concluded | adopted or not by regions | hubs_count_in_their_regions
P17 | none | lent | active in a scope | ld5_the_narrower_scope_counts
P17 | active | taken_back | revoked | ld5_the_narrower_scope_counts
P17 | active, until a time | carried | expired before the close | ld1_votes_cast_carried_and_silent_are_everybody
P17 | active, voted directly | carried concluded | suspended for this item | ld6_what_is_lent_counts_until_the_close
P05 | in force | step_planned | in force, a step open | what_was_agreed_is_carried_out_step_by_step
P05 | in force, a step open | told | in force, somebody said how it goes | what_was_agreed_is_carried_out_step_by_step
P05 | in force, a step open | step_done | in force, a step done | what_was_agreed_is_carried_out_step_by_step
P05 | in force, a step open | step_dropped | in force, a step dropped | what_was_agreed_is_carried_out_step_by_step
P05 | in force, no step open | carried_out | in force, carried out | what_was_agreed_is_carried_out_step_by_step
P16 | admitted | placed | admitted, in a region | hubs_count_in_their_regions
Domains | - | domain_defined | a domain, kept by its body | a_domain_is_passed_on_and_taken_back
Fund | - | contributed | more in the fund | cb1_the_accounts_add_up_to_nothing_after_every_event
Fund | in the fund | allocated | held by a body or a person | cb1_the_accounts_add_up_to_nothing_after_every_event
Fund | held | spent | spent, with its receipt | cb1_the_accounts_add_up_to_nothing_after_every_event
Fund | held | given_back | in the fund | cb1_the_accounts_add_up_to_nothing_after_every_event
Fund | held | recalled | in the fund | aw2_money_is_conserved_when_it_is_given_and_taken_back
P22 | - | outcome_defined connected indicator_set | draft | a_theory_is_drawn_up_and_taken_apart
P22 | any | outcome_retired disconnected indicator_ended | draft, the next version | a_theory_is_drawn_up_and_taken_apart
P22 | draft | endorsed | endorsed, or refused with its gaps | what_is_missing_is_named
P22 | endorsed | witnessed checked | under test, partly validated | a_contradiction_waits_for_an_answer
P22 | partly validated | witnessed | challenged | a_contradiction_waits_for_an_answer
P22 | challenged | witnessed | partly validated, answered | a_contradiction_waits_for_an_answer
P22 | validated | reported | validated until it grows old | tc2_what_was_found_grows_old
P22 | any | outcome_revised | draft or coherent, the next version | tc1_a_changed_theory_is_a_new_version
";

/// Every row has its test, and every event of these processes a row.
pub fn transitions(tests: &str, faults: &mut Vec<String>) {
    let mut recorded = BTreeSet::new();
    for line in TABLE.lines().filter(|line| !line.is_empty()) {
        let row: Vec<&str> = line.split(" | ").collect();
        let [process, from, events, to, test] = row[..] else {
            faults.push(format!("xtask/src/transitions.rs: `{line}` is no row; write process | from | recorded | to | test"));
            continue;
        };
        recorded.extend(events.split(' '));
        if !tests.contains(&format!("fn {test}()")) {
            faults
                .push(format!("{process}: from `{from}` to `{to}` has no test; write `fn {test}` in crates/domain/src/tests/transitions"));
        }
    }
    for event in events().iter().filter(|event| !recorded.contains(event.as_str())) {
        faults.push(format!("event `{event}` is in no transition; walk it in a test and give it a row in xtask/src/transitions.rs"));
    }
}

/// What is recorded and belongs to no process with states: the founding, invitations, who comes, and tensions, which
/// stand until somebody lets them rest (P14).
const NO_STATES: [&str; 8] = ["founded", "invited", "revoked", "came", "raised", "rested", "shared", "unshared"];

/// The names of all events of these processes, as their formats list them when they meet one they do not
/// know.
fn events() -> Vec<String> {
    let unknown = [
        serde_json::from_str::<domain::practice::Event>("\"nothing\"").err(),
        serde_json::from_str::<domain::agreement::Event>("\"nothing\"").err(),
        serde_json::from_str::<domain::mandate::Event>("\"nothing\"").err(),
        serde_json::from_str::<domain::body::Event>("\"nothing\"").err(),
        serde_json::from_str::<domain::purpose::Event>("\"nothing\"").err(),
        serde_json::from_str::<domain::fund::Event>("\"nothing\"").err(),
    ];
    let names = |error: serde_json::Error| error.to_string().split('`').skip(3).step_by(2).map(str::to_owned).collect::<Vec<_>>();
    unknown.into_iter().flatten().flat_map(names).filter(|name| !NO_STATES.contains(&name.as_str())).collect()
}

// What the specification has and the table has not, each with the reason.
//
// P01 draft: drafts are off the record; submitting opens the run.
// P01 driver check: what a proposal answers was raised as a tension; a circle talks about it before.
// P01 one act to open the round: the facilitator goes on from step to step, and the step that follows says which.
// P01 request a meeting, present in the meeting, absentee window: no meetings yet; every round is asynchronous.
// P01 escalate to another circle: the way out is a ballot or to wait.
// P01 replaced by another proposal: it is taken back and the other proposed.
// P01 convert a concern: whoever said it answers anew with an objection.
// P02 ask, explain, understood: questions have their step before the round.
// P02 disagreements about a disagreement: depth one; whoever still disagrees says so, and the brake stays on.
// P03 replace: another text, with other effects. Delegate, ask the delegator: the round rests while somebody finds out.
// P07 interpretation of the rules, an extra lead: whoever doubts a reading challenges what was decided by it.
// P10 announce and wait: a consent step in which silence is consent.
// P11 describe, information round: they are the proposal and its questions.
// P11 the facilitator picks on the strength of reasons: whoever is named most is asked about, after everybody read all reasons.
// P12 holdover: a mandate ends at its term, and nobody acts under it a moment longer.
// P12 recall called: a new choice, or the end of the mandate, is proposed like anything else.
// P14 tensions: no state machine of their own.
// P15 alternates after a time: any holder of the voice acts; the last one counts.
// P18 certified, void after a challenge: whoever doubts a count counts the record; what was decided is challenged.
// P18 secret ballots: not built.
