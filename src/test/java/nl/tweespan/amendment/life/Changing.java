package nl.tweespan.amendment.life;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.tweespan.amendment.CoveredProject;
import nl.tweespan.amendment.CoveredProject.Standing;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.RealAgreement;
import nl.tweespan.shared.Attribution;
import nl.tweespan.shared.Localised;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;

/** Amendments and notices of the real agreement, without a database. */
final class Changing {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Framework.Party ZGT =
            new Framework.Party(new UUID(0x7000, 1), "zgt", "ZGT", new Localised("ZGT", "ZGT"));
    static final Framework.Party UT = new Framework.Party(new UUID(0x7000, 2), "ut", "UT", new Localised("UT", "UT"));
    static final Framework.Party MST =
            new Framework.Party(new UUID(0x7000, 3), "mst", "MST", new Localised("MST", "MST"));
    static final Framework FRAMEWORK = framework(ZGT, UT);

    static final CoveredProject RUNNING = project(1, Standing.RUNNING);
    static final CoveredProject COMING = project(2, Standing.COMING);
    static final List<CoveredProject> PROJECTS = List.of(RUNNING, COMING);

    private Changing() {}

    static Framework framework(Framework.Party... parties) {
        return new Framework(
                new UUID(0x7001, 1),
                new UUID(0x7002, 1),
                1,
                LocalDate.of(2019, 11, 28),
                List.of(parties),
                RealAgreement.definition());
    }

    static CoveredProject project(int number, Standing standing) {
        String reference = "UT-ZGT-2026-00" + number;
        return new CoveredProject(
                new UUID(0x7003, number),
                reference,
                "Project " + number,
                Sentence.of("project.status.RUNNING"),
                "met",
                standing,
                "/projects/" + reference);
    }

    static Attribution by(Framework.Party party) {
        return by(party, TODAY);
    }

    static Attribution by(Framework.Party party, LocalDate on) {
        return new Attribution(
                new UUID(0x7004, party.id().getLeastSignificantBits()),
                "Somebody of " + party.shortName(),
                party.id(),
                on,
                on.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    static List<NewWords> words() {
        return new ArrayList<>(
                List.of(new NewWords("9.1", "Een geschil lossen zij samen op.", "They settle it together.")));
    }

    /** Proposed by UT. */
    static Amendment amendment() {
        return amendment(FRAMEWORK);
    }

    static Amendment amendment(Framework framework) {
        return new Amendment(framework, 1, "Het kan korter.", words(), Terms.SAME, by(UT));
    }

    /** Given by ZGT, received today; names an end in two months. */
    static Notice notice() {
        return notice(TODAY, TODAY.plusMonths(2));
    }

    static Notice notice(LocalDate received, @Nullable LocalDate ends) {
        return notice("Er is geen geld meer.", "Brief 2026-12", received, ends);
    }

    static Notice notice(String reasons, String document, LocalDate received, @Nullable LocalDate ends) {
        Notice notice = sent(reasons, document, received, ends);
        notice.receive(FRAMEWORK, received, by(ZGT));
        return notice;
    }

    /** Given by ZGT, sent that day and not received yet. */
    static Notice sent(String reasons, String document, LocalDate sent, @Nullable LocalDate named) {
        return new Notice(
                FRAMEWORK, FRAMEWORK.inForceFrom(), 1, new Notice.Letter(reasons, document, sent, named), by(ZGT));
    }
}
