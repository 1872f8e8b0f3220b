mod presets;
mod stage;

use host::Clock;

fn main() {
    let now = host::System.now();
    let t = std::time::Instant::now();
    let mut stage = stage::LedgerStage::default();
    match sim::perform_demo(&mut stage, now, presets::founding().unwrap()) {
        Ok(demo) => println!("{} {} entries in {:?}", demo.name, stage.ledger.world.next, t.elapsed()),
        Err(e) => println!("{e}"),
    }
    let w = &stage.ledger.world;
    for r in w.practice.runs.values() {
        println!("{} {} {} {:?} {:?} rounds {} objections {}", r.id, r.template.name, r.step().kind(), r.waiting, r.outcome.as_ref().map(|o| o.1.ending), r.rounds.len(), r.objections.len());
    }
    let marta = demo_person(w);
    for n in domain::today(w, marta, now).needs { println!("{:?} {}", n.what, n.id); }
}
fn demo_person(w: &domain::World) -> domain::Id { w.mandate.voices_of(*w.body.hubs.get_min().unwrap()).next().unwrap().1.holder }
