package nl.tweespan.project.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.tweespan.SignedInActor;
import nl.tweespan.TweespanTest;
import nl.tweespan.framework.Framework;
import nl.tweespan.project.life.Many;
import nl.tweespan.project.life.StagedProjects;
import nl.tweespan.shared.Actor;
import nl.tweespan.shared.Stretch;
import nl.tweespan.shared.Stretch.Place;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every project of a list is reached from either end of it, once, whatever it is ordered or narrowed by. */
@TweespanTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProjectListTests {

    @Autowired
    private ProjectList list;

    private Actor actor;
    private Framework framework;

    @BeforeAll
    void make(
            @Autowired ApplicationContext beans,
            @Autowired JdbcClient jdbc,
            @Autowired TransactionTemplate transactions) {
        StagedProjects projects = new StagedProjects(beans);
        framework = projects.framework();
        actor = projects.actor("contact-zgt");
        Many.projects(transactions, jdbc, framework.id(), 60);
    }

    @AfterAll
    static void signOut() {
        SignedInActor.signOut();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"reference", "-reference", "title", "-title", "status", "-status", "since", "-since", "nonsense"
            })
    void everyStretchIsReachedFromBothEnds(String sort) {
        ProjectFilter all = filter(null, null, null, sort);
        List<String> forwards = walk(all, Place.START, false);
        assertThat(forwards).doesNotHaveDuplicates().hasSizeGreaterThan(60);

        List<String> backwards = walk(all, new Place(null, null, true, null), true);
        Collections.reverse(backwards);
        assertThat(backwards).isEqualTo(forwards);
    }

    @Test
    void saysWhereAStretchStands() {
        ProjectFilter all = filter(null, null, null, "title");
        Stretch<ProjectSummary> first = list.at(actor, framework, all, Place.START);
        assertThat(first.place()).isEqualTo(1);
        assertThat(first.earlier()).isFalse();
        assertThat(first.later()).isTrue();

        Stretch<ProjectSummary> last = list.at(actor, framework, all, new Place(null, null, true, null));
        assertThat(last.later()).isFalse();
        assertThat(last.place()).isEqualTo(last.total() - last.rows().size() + 1);
    }

    @Test
    void whatNarrowsIsNarrowedByAllOfIt() {
        assertThat(walk(filter(null, "RUNNING", "RESEARCH", null), Place.START, false))
                .isNotEmpty();
        assertThat(walk(filter(null, "RUNNING", "EDUCATION", null), Place.START, false))
                .isEmpty();
        assertThat(walk(filter(null, "NONSENSE", null, null), Place.START, false))
                .isEmpty();
    }

    /** The projects are called "Project 1" and so on, and summed up as "Een van velen". */
    @Test
    void aWordIsFoundByAnyPartOfIt() {
        int all = walk(filter("velen", null, null, null), Place.START, false).size();
        assertThat(all).isGreaterThanOrEqualTo(60);
        assertThat(walk(filter("ELE", null, null, null), Place.START, false)).hasSizeGreaterThanOrEqualTo(all);
        assertThat(walk(filter("een velen", null, null, null), Place.START, false))
                .hasSize(all);
        assertThat(walk(filter("vélen", null, null, null), Place.START, false)).hasSize(all);
        assertThat(walk(filter("velen nergens", null, null, null), Place.START, false))
                .isEmpty();
        assertThat(walk(filter("'; | & ! :* (", null, null, null), Place.START, false))
                .isEmpty();
        assertThat(walk(filter("afgesproken", null, null, null), Place.START, false))
                .as("words of elements")
                .hasSizeGreaterThanOrEqualTo(60);
    }

    private List<String> walk(ProjectFilter filter, Place from, boolean back) {
        List<String> references = new ArrayList<>();
        Place place = from;
        while (place != null) {
            Stretch<ProjectSummary> stretch = list.at(actor, framework, filter, place);
            List<String> rows = new ArrayList<>(
                    stretch.rows().stream().map(ProjectSummary::reference).toList());
            if (back) {
                Collections.reverse(rows);
            }
            references.addAll(rows);
            place = next(stretch, back);
        }
        return references;
    }

    private static @Nullable Place next(Stretch<ProjectSummary> stretch, boolean back) {
        if (back) {
            return stretch.earlier() ? new Place(null, stretch.getFirst().reference(), false, null) : null;
        }
        return stretch.later() ? new Place(stretch.getLast().reference(), null, false, null) : null;
    }

    private static ProjectFilter filter(
            @Nullable String q, @Nullable String status, @Nullable String kind, @Nullable String sort) {
        return new ProjectFilter(q, status, null, null, kind, null, null, sort);
    }
}
