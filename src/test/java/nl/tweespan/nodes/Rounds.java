package nl.tweespan.nodes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.IntFunction;
import nl.tweespan.Answer;
import nl.tweespan.platform.embedded.TestServer;

/**
 * Versions of the annex, each with one theme more, and a project that takes up every new theme: each act on the node whose turn
 * it is.
 */
final class Rounds {

    private static final String ANNEX = "/frameworks/ut-zgt-2019/annex";
    private static final String DRAFT = ANNEX + "/draft";

    /** All that the acts leave behind, in order and without ids. */
    private static final String STATE = """
            select 'version ' || v.number || ' holds ' || (select string_agg(t.code || ' ' || a.name_nl, ', ' order by t.code)
                       from annex_theme a join theme t on t.id = a.theme_id where a.annex_version_id = v.id)
                || ' accepted by ' || (select string_agg(o.code, ', ' order by o.code) from annex_acceptance c
                       join organisation o on o.id = c.organisation_id where c.annex_version_id = v.id) as line
            from annex_version v join framework f on f.id = v.framework_id where f.code = 'ut-zgt-2019'
            union all
            select 'project ' || p.title || ' serves ' || coalesce((select string_agg(t.code, ', ' order by t.code)
                       from project_cell c join theme t on t.id = c.theme_id where c.project_id = p.id), 'nothing')
            from project p where p.title like 'Ronde%'
            union all
            select 'trail ' || table_name || ' ' || action || ' ' || count(*) from audit_entry
            where table_name like 'annex%' or table_name like 'project%' or table_name = 'theme' group by table_name, action
            order by 1
            """;

    private final IntFunction<Node> turn;
    private final Person coordinator;
    private final Person hospital;
    private final Person university;
    private final Person contact;
    private String project = "";
    private int act;

    /** @param turn the node for each act */
    Rounds(IntFunction<Node> turn, Node... nodes) {
        this.turn = turn;
        coordinator = Person.signedIn("coordinator", nodes);
        hospital = Person.signedIn("bestuur-zgt", nodes);
        university = Person.signedIn("bestuur-ut", nodes);
        contact = Person.signedIn("contact-zgt", nodes);
    }

    Person contact() {
        return contact;
    }

    /** The path of the project. */
    String project() {
        return project;
    }

    /** Plays that many acts: four for each version. */
    void play(int acts) {
        propose();
        for (act = 0; act < acts; act++) {
            int cycle = act / 4 + 1;
            switch (act % 4) {
                case 0 -> begin(cycle);
                case 1 -> add("Ronde " + cycle);
                case 2 -> accept(hospital);
                default -> {
                    accept(university);
                    takeUp(cycle);
                }
            }
        }
    }

    static List<String> state(TestServer.Database of) {
        return TwoNodes.sql(of).sql(STATE).query(String.class).list();
    }

    private Node node() {
        return turn.apply(act);
    }

    private Node otherNode() {
        return turn.apply(act + 1);
    }

    private void propose() {
        Answer.Form form = contact.read(node(), "/projects/new").form("/projects");
        project = contact.does(
                        node(),
                        form.with("title", "Ronde 0")
                                .with("summary", "Twee knooppunten")
                                .with("place", "in"))
                .location()
                .replaceFirst("^https?://[^/]*", "");
    }

    private void begin(int cycle) {
        coordinator.does(node(), coordinator.read(node(), ANNEX).form(DRAFT));
        if (cycle > 1) {
            assertThat(coordinator.read(otherNode(), DRAFT).says("Ronde " + (cycle - 1)))
                    .as("the draft of round " + cycle + " holds what was accepted in the round before")
                    .isTrue();
        }
    }

    private void add(String name) {
        Answer.Form form = coordinator.read(node(), DRAFT + "/themes").form(DRAFT + "/themes");
        coordinator.does(
                node(),
                form.with("nameNl", name)
                        .with("nameEn", name)
                        .with("descriptionNl", name)
                        .with("descriptionEn", name));
        if (coordinator.read(otherNode(), DRAFT).links().contains(DRAFT + "/offer")) {
            coordinator.does(
                    otherNode(), coordinator.read(otherNode(), DRAFT + "/offer").form(DRAFT + "/offer"));
        }
    }

    private void accept(Person board) {
        board.does(node(), board.read(node(), DRAFT + "/acceptance").form(DRAFT + "/acceptance"));
    }

    /** Adds the theme that was accepted just now, on a node that did not see its acceptance. */
    private void takeUp(int cycle) {
        String path = project + "/proposal";
        Answer.Form form = contact.read(otherNode(), path).form(path);
        assertThat(form.values("cells")).as("the themes of the project").hasSize(cycle - 1);
        contact.does(
                otherNode(), form.with("title", "Ronde " + cycle).adding("cells", "ronde-" + cycle + ":data-science"));
    }

    /** Changes the title on that node and leaves all else as the page shows it. */
    void rename(Node node, String title) {
        String path = project + "/proposal";
        contact.does(node, contact.read(node, path).form(path).with("title", title));
    }
}
