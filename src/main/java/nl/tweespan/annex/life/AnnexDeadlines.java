package nl.tweespan.annex.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tweespan.agenda.Deadline;
import nl.tweespan.agenda.DeadlineSource;
import nl.tweespan.annex.Annex;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.shared.Sentence;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The review of the annex, and the day by which a draft must be accepted to hold as planned; none once the framework ended. One
 * statement.
 */
@Component
@Transactional(readOnly = true)
class AnnexDeadlines implements DeadlineSource {

    private final Annex annex;
    private final Frameworks frameworks;
    private final JdbcClient jdbc;

    AnnexDeadlines(Annex annex, Frameworks frameworks, JdbcClient jdbc) {
        this.annex = annex;
        this.frameworks = frameworks;
        this.jdbc = jdbc;
    }

    /** Due and party are null in the only row when nothing is waited for. */
    private record Awaited(
            boolean ended,
            @Nullable LocalDate due,
            @Nullable String party) {}

    @Override
    public List<Deadline> deadlines(UUID frameworkId, LocalDate on) {
        Framework framework = frameworks.byId(frameworkId, on);
        String url = "/frameworks/" + framework.code() + "/annex";
        List<Awaited> awaited = awaited(frameworkId, on);
        if (awaited.get(0).ended()) {
            return List.of();
        }
        List<Deadline> deadlines = new ArrayList<>();
        annex.known(frameworkId, on).ifPresent(version -> {
            LocalDate due = version.reviewBy();
            if (due != null) {
                deadlines.add(new Deadline(
                        Sentence.of("annex.deadline.review", version.number()),
                        "2.1b",
                        due,
                        framework.parties().stream().map(Framework.Party::code).toList(),
                        Sentence.of("annex.deadline.review.act"),
                        url));
            }
        });
        LocalDate planned = awaited.get(0).due();
        if (planned != null) {
            deadlines.add(new Deadline(
                    Sentence.of("annex.deadline.acceptance"),
                    "2.1",
                    planned,
                    awaited.stream()
                            .map(Awaited::party)
                            .flatMap(Stream::ofNullable)
                            .toList(),
                    Sentence.of("annex.deadline.acceptance.act"),
                    url));
        }
        return deadlines;
    }

    /** Whether the framework has ended, and the parties whose acceptance a draft that was put before the boards with a planned first day still waited for at the end of the day. */
    private List<Awaited> awaited(UUID frameworkId, LocalDate on) {
        return jdbc.sql("""
                        with waiting as (
                        select v.in_force_from as due, o.code as party, p.position
                        from annex_version v
                        join framework_party p on p.framework_id = v.framework_id
                        join organisation o on o.id = p.organisation_id
                        where v.framework_id = :framework and v.accepted_on is null and v.offered_on <= :on
                          and v.in_force_from is not null and not exists (
                              select 1 from annex_acceptance a where a.annex_version_id = v.id
                              and a.organisation_id = p.organisation_id and a.accepted_on <= :on))
                        select framework_ended(:framework, :on) as ended, w.due, w.party
                        from (values (1)) always left join waiting w on true
                        order by w.position
                        """)
                .param("framework", frameworkId)
                .param("on", on)
                .query(Awaited.class)
                .list();
    }
}
