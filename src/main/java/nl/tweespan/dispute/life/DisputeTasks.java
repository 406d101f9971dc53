package nl.tweespan.dispute.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tweespan.agenda.Task;
import nl.tweespan.agenda.TaskSource;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Framework.Party;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Sentence;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is in each open dispute, for those who keep disputes or appoint arbitrators. One statement; none for anybody
 * else.
 */
@Component
class DisputeTasks implements TaskSource {

    private final DisputeReader reader;
    private final Frameworks frameworks;

    DisputeTasks(DisputeReader reader, Frameworks frameworks) {
        this.reader = reader;
        this.frameworks = frameworks;
    }

    @Override
    public Tasks tasks(Actor actor, LocalDate today) {
        List<Framework> watched = frameworks.all().stream()
                .filter(framework -> framework.definition().dispute() != null
                        && Stream.of(DisputeMandates.KEEP_DISPUTE, DisputeMandates.ARBITRATE)
                                .anyMatch(mandate -> mandate.heldBy(actor, framework)))
                .toList();
        List<Task> mine = new ArrayList<>();
        List<Task> others = new ArrayList<>();
        if (!watched.isEmpty()) {
            List<DisputeDetails> open =
                    reader.known(watched.stream().map(Framework::id).toList(), today, Disputes.LIMIT);
            open.stream()
                    .filter(dispute -> !dispute.closed())
                    .forEach(dispute -> add(actor, framework(watched, dispute), dispute, mine, others));
        }
        return Tasks.of(mine, others);
    }

    private static Framework framework(List<Framework> watched, DisputeDetails dispute) {
        return watched.stream()
                .filter(framework -> framework.id().equals(dispute.frameworkId()))
                .findFirst()
                .orElseThrow();
    }

    /** When it is this person's own turn, that others could do it too is no news. */
    private static void add(
            Actor actor, Framework framework, DisputeDetails dispute, List<Task> mine, List<Task> others) {
        DisputeStatus standing = DisputeStatus.of(dispute, framework.parties());
        if (DisputeAct.CONFIRM.mandate().heldBy(actor, framework) && dispute.waitsFor(actor.partyId())) {
            mine.add(confirmation(framework, dispute, framework.party(actor.partyId())));
        }
        DisputeAct act = standing.turn().act();
        if (act != null && act.mandate().heldBy(actor, framework) && standing.isTurnOf(actor.partyId())) {
            mine.add(task(framework, dispute, standing, framework.party(actor.partyId()), "/" + act.path()));
        } else {
            standing.parties().forEach(party -> others.add(task(framework, dispute, standing, party, "")));
        }
    }

    private static Task task(
            Framework framework, DisputeDetails dispute, DisputeStatus standing, Party party, String page) {
        return new Task(
                Sentence.of("dispute.verbatim", dispute.subject()),
                null,
                standing.next(framework),
                standing.since(),
                null,
                new Task.Waiter(Sentence.of("dispute.verbatim", party.shortName()), party.code()),
                DisputeView.url(framework, dispute),
                Sentence.of("dispute.act." + standing.turn()),
                DisputeView.url(framework, dispute) + page);
    }

    /** What another party said waits for this party: it closes the dispute. */
    private static Task confirmation(Framework framework, DisputeDetails dispute, Party party) {
        DisputeDetails.StepTaken closing = Objects.requireNonNull(dispute.closing());
        return new Task(
                Sentence.of("dispute.verbatim", dispute.subject()),
                null,
                Sentence.of(
                        "dispute.confirm." + closing.act(),
                        framework.party(closing.organisationId()).shortName()),
                closing.recordedOn(),
                null,
                new Task.Waiter(Sentence.of("dispute.verbatim", party.shortName()), party.code()),
                DisputeView.url(framework, dispute),
                Sentence.of("dispute.form.CONFIRM." + closing.act() + ".title"),
                DisputeView.url(framework, dispute) + "/" + DisputeAct.CONFIRM.path());
    }
}
