package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.definition.Term;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.framework.TermLine;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers that are due, the end of a notice, and the next renewal unless it comes after that (article 8). One statement. */
@Component
class ChangeDeadlines implements DeadlineSource {

    private final ChangeSnapshots stands;
    private final Frameworks frameworks;

    ChangeDeadlines(ChangeSnapshots stands, Frameworks frameworks) {
        this.stands = stands;
        this.frameworks = frameworks;
    }

    @Override
    public List<Deadline> deadlines(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        List<ChangeSnapshot> pending = stands.pending(List.of(frameworkId), on);
        List<Deadline> deadlines = new ArrayList<>();
        pending.stream()
                .flatMap(stand -> NextAct.of(stand, framework).stream())
                .flatMap(turn -> asked(turn, framework))
                .forEach(deadlines::add);
        pending.stream().flatMap(stand -> end(stand, framework)).forEach(deadlines::add);
        @Nullable
        ChangeSnapshot notice =
                pending.stream().filter(ChangeSnapshot::runs).findFirst().orElse(null);
        deadlines.addAll(renewal(framework, notice, on));
        return List.copyOf(deadlines);
    }

    private static Stream<Deadline> asked(NextAct turn, Framework framework) {
        @Nullable LocalDate due = turn.due();
        return due == null
                ? Stream.empty()
                : Stream.of(new Deadline(
                        Sentence.of(
                                turn.meets() ? "amendment.deadline.MEETING" : "amendment.deadline." + turn.step(),
                                turn.stand().name()),
                        turn.norm(),
                        due,
                        List.of(turn.party().code()),
                        turn.act(),
                        turn.stand().url(framework)));
    }

    /** The last day by a notice, until it has passed. */
    private static Stream<Deadline> end(ChangeSnapshot stand, Framework framework) {
        LocalDate end = stand.end();
        return end == null || stand.ended()
                ? Stream.empty()
                : Stream.of(new Deadline(
                        Sentence.of("amendment.deadline.end"),
                        "8.2c",
                        end,
                        codes(framework),
                        Sentence.of("amendment.open"),
                        stand.url(framework)));
    }

    /** The next renewal, unless the notice names an end by then; and the last day for notice while none was given. */
    private static List<Deadline> renewal(Framework framework, @Nullable ChangeSnapshot notice, LocalDate on) {
        @Nullable Term term = framework.definition().term();
        @Nullable TermLine line = term == null ? null : framework.termOn(on);
        @Nullable LocalDate end = notice == null ? null : notice.end();
        if (line == null || line.current() == null || end != null && end.isBefore(line.nextRenewal())) {
            return List.of();
        }
        String url = "/frameworks/" + framework.code() + "#term";
        Sentence act = Sentence.of("amendment.deadline.term");
        List<Deadline> deadlines = new ArrayList<>();
        deadlines.add(new Deadline(
                Sentence.of("amendment.deadline.renewal"), "8.2a", line.nextRenewal(), codes(framework), act, url));
        if (notice == null && line.noticeBeforeRenewal()) {
            deadlines.add(new Deadline(
                    Sentence.of("amendment.deadline.last-notice", line.nextRenewal()),
                    "8.2c",
                    line.lastDayForNotice(),
                    codes(framework),
                    act,
                    url));
        }
        return deadlines;
    }

    private static List<String> codes(Framework framework) {
        return framework.parties().stream().map(Framework.Party::code).toList();
    }
}
