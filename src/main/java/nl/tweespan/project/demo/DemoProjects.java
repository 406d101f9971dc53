package nl.tweespan.project.demo;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.annex.Annex;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellKey;
import nl.tweespan.framework.Framework;
import nl.tweespan.framework.Frameworks;
import nl.tweespan.party.Parties;
import nl.tweespan.platform.StartOrder;
import nl.tweespan.project.demo.DemoScript.DemoProject;
import nl.tweespan.project.life.ParticularsService.Answering;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.pages.ProjectReader;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** In the demo profile alone: makes the projects of {@link DemoScript} when nobody has proposed one yet. */
@Component
@Profile("demo")
@Order(StartOrder.DEMO_RECORDS)
@EnableConfigurationProperties(DemoScript.class)
class DemoProjects implements ApplicationRunner {

    private static final String FRAMEWORK = "ut-zgt-2019";

    private final DemoScript script;
    private final DemoDesk desk;
    private final ProjectReader reader;
    private final Frameworks frameworks;
    private final Annex annex;
    private final Parties parties;
    private final JdbcClient jdbc;

    DemoProjects(
            DemoScript script,
            DemoDesk desk,
            ProjectReader reader,
            Frameworks frameworks,
            Annex annex,
            Parties parties,
            JdbcClient jdbc) {
        this.script = script;
        this.desk = desk;
        this.reader = reader;
        this.frameworks = frameworks;
        this.annex = annex;
        this.parties = parties;
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (script.projects() && nobodyProposed()) {
            Framework framework = frameworks.byCode(FRAMEWORK);
            script.script().forEach(project -> make(framework, project));
        }
    }

    private boolean nobodyProposed() {
        return jdbc.sql("select not exists (select 1 from project where origin = 'PROPOSAL')")
                .query(Boolean.class)
                .single();
    }

    private void make(Framework framework, DemoProject project) {
        DemoCourse course = new DemoCourse(desk, reader, script, project);
        course.propose(framework, cells(framework, project));
        if (project.reaches(Stage.ELABORATION)) {
            course.review();
        }
        if (project.until() == Stage.REFUSED) {
            return;
        }
        if (project.reaches(Stage.ELABORATION)) {
            course.elaborate(framework, answering(framework, project));
        }
        if (project.reaches(Stage.IN_APPROVAL)) {
            course.approve();
        }
        if (project.reaches(Stage.AGREED)) {
            course.follow();
        }
        course.discuss(framework);
    }

    private Set<CellKey> cells(Framework framework, DemoProject project) {
        AnnexVersion version = annex.inForce(framework.id(), desk.today());
        List<String> cells = project.cells() == null ? List.of() : project.cells();
        return cells.stream()
                .map(cell -> cell.split("/"))
                .map(cell -> new CellKey(
                        version.theme(cell[0]).orElseThrow().id(),
                        version.domain(cell[1]).orElseThrow().id()))
                .collect(Collectors.toSet());
    }

    private Map<UUID, Answering> answering(Framework framework, DemoProject project) {
        UUID zgt = framework.party("zgt").id();
        UUID ut = framework.party("ut").id();
        return Map.of(
                zgt, answering(zgt, project.cluster(), "contact-zgt"),
                ut, answering(ut, project.faculty(), "contact-ut"));
    }

    private Answering answering(UUID party, String unit, String contact) {
        return new Answering(
                parties.unitByCode(party, unit).id(), desk.actor(contact).personId());
    }
}
