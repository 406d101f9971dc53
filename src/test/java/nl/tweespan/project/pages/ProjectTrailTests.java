package nl.tweespan.project.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.audit.trail.Entry;
import nl.tweespan.audit.trail.Trail;
import nl.tweespan.project.life.ApprovalService;
import nl.tweespan.project.life.Reasons;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Fingerprint;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.RuleBroken;
import nl.tweespan.shared.StaleVersion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** The trail of an act on a project: written with it, and not without it. */
@TweespanTest
class ProjectTrailTests {

    @Autowired
    ApplicationContext beans;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Trail trail;

    private StagedProjects projects;

    @BeforeEach
    void start() {
        projects = new StagedProjects(beans);
    }

    @AfterEach
    void signOut() {
        SignedInActor.signOut();
    }

    @Test
    void anApprovalLeavesWhoDidWhatAndWhatItWas() {
        String reference = projects.in(Stage.IN_APPROVAL);
        UUID id = projects.view(reference).project().id();
        long before = last();
        projects.approve(reference, List.of("The ethics board agrees"));

        List<Map<String, Object>> rows = jdbc.sql("select * from audit_entry where id > ? order by id")
                .param(before)
                .query()
                .listOfRows();
        assertThat(rows)
                .extracting(row -> row.get("table_name"))
                .containsExactlyInAnyOrder(
                        "project", "project_move", "project_agreement", "approval_condition", "project_seen");
        Actor actor = projects.actor("medisch-directeur");
        assertThat(rows).allSatisfy(row -> {
            assertThat(row).containsEntry("actor_id", actor.userId()).containsEntry("actor_name", actor.name());
            assertThat(row).containsEntry("root_table", "project").containsEntry("root_id", id);
        });
        assertThat(rows)
                .extracting(row -> row.get("at"))
                .as("one transaction")
                .containsOnly(rows.get(0).get("at"));
        Entry changed = trail.of(projects.actor("auditor"), "project", id, 0).rows().stream()
                .filter(entry -> entry.action() == Entry.Action.CHANGED)
                .findFirst()
                .orElseThrow();
        assertThat(changed.before()).containsEntry("stage", "IN_APPROVAL");
        assertThat(changed.after()).containsEntry("stage", "SIGNING");
    }

    @Test
    void aRefusedActLeavesNothing() {
        String reference = projects.in(Stage.IN_APPROVAL);
        projects.fill(reference, StagedProjects.SHARED, "Other words.");
        Fingerprint read = projects.text(reference);
        ApprovalService approvals = beans.getBean(ApprovalService.class);
        long before = last();
        assertThatThrownBy(() -> approvals.approve(projects.as("medisch-directeur"), reference, read, List.of(), ""))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> approvals.sendBack(
                        projects.as("medisch-directeur"), reference, Fingerprint.NONE, Reasons.of("No")))
                .isInstanceOf(StaleVersion.class);
        assertThatThrownBy(() -> approvals.refuse(projects.as("contact-zgt"), reference, read, Reasons.of("No")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.refuse(projects.as("medisch-directeur"), reference, read, Reasons.of(" ")))
                .isInstanceOf(RuleBroken.class);
        assertThat(last()).isEqualTo(before);
        assertThat(projects.text(reference)).isEqualTo(read);
    }

    @Test
    void aDraftKeepsItsHistoryToItsParty() {
        UUID id = projects.view(projects.draft("contact-ut", StagedProjects.research()))
                .project()
                .id();
        assertThat(trail.of(projects.actor("contact-ut"), "project", id, 0).rows())
                .isNotEmpty();
        assertThatThrownBy(() -> trail.of(projects.actor("contact-zgt"), "project", id, 0))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> trail.of(projects.actor("contact-zgt"), "checklist", id, 0))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void rewrittenWordsStayOnTheTrail() {
        String reference = projects.in(Stage.IN_APPROVAL);
        UUID id = projects.view(reference).project().id();
        projects.fill(reference, StagedProjects.SHARED, "Other words.");
        List<Entry> entries =
                trail.of(projects.actor("auditor"), "checklist", id, 0).rows();
        assertThat(entries).anySatisfy(entry -> {
            assertThat(entry.before()).containsEntry("text", "Agreed.");
            assertThat(entry.after()).containsEntry("text", "Other words.");
        });
        assertThat(entries)
                .filteredOn(entry -> entry.table().equals("confirmation") && entry.action() == Entry.Action.REMOVED)
                .hasSize(2);
    }

    private long last() {
        return jdbc.sql("select max(id) from audit_entry").query(Long.class).single();
    }
}
