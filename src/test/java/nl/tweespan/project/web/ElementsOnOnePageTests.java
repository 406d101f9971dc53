package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import nl.tweespan.checklist.ElementSummary;
import nl.tweespan.project.life.ElementService.Written;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;

/** All elements are written on one page, and two people who do so at the same time overwrite nothing of each other. */
class ElementsOnOnePageTests extends ProjectWebTest {

    private static final String OTHER = StagedProjects.SPECIALISTS;

    @Test
    void whatIsLeftAsItWasStaysAsSomebodyElseWroteItMeanwhile() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        projects.fill(reference, StagedProjects.SHARED, "Of before.");
        String[] page = page(reference);
        projects.fill(reference, StagedProjects.SHARED, "Of somebody else.");

        send("contact-zgt", url(reference, "/elements"), with(page, OTHER, "My words."))
                .andExpect(status().isSeeOther());

        assertThat(text(reference, StagedProjects.SHARED)).isEqualTo("Of somebody else.");
        assertThat(text(reference, OTHER)).isEqualTo("My words.");
    }

    @Test
    void whatBothChangedIsRefusedWithWhatItReadsNowAndTakenOnceThatWasSeen() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        String[] page = with(page(reference), OTHER, "Mine too.");
        projects.fill(reference, StagedProjects.SHARED, "Of somebody else.");

        String again = send("contact-zgt", url(reference, "/elements"), with(page, StagedProjects.SHARED, "Mine."))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("Mine.</textarea>")))
                .andExpect(content().string(containsString("Of somebody else.")))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(text(reference, StagedProjects.SHARED)).isEqualTo("Of somebody else.");
        assertThat(text(reference, OTHER)).as("all or nothing").isNull();
        assertThat(again).contains("name=\"were[" + StagedProjects.SHARED + "]\" value=\"" + mark(reference) + "\"");

        String[] seen = with(page(reference), StagedProjects.SHARED, "Both.");
        send("contact-zgt", url(reference, "/elements"), seen).andExpect(status().isSeeOther());
        assertThat(text(reference, StagedProjects.SHARED)).isEqualTo("Both.");
    }

    @Test
    void whoSavesAndGoesOnIsLedToWhatComesNext() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        List<String> page = new ArrayList<>(List.of(with(page(reference), OTHER, "Words.")));
        page.addAll(List.of("then", "next"));
        send("contact-zgt", url(reference, "/elements"), page.toArray(String[]::new))
                .andExpect(redirectedUrl(url(reference, "/next")));
        read("contact-zgt", url(reference, "/next")).andExpect(redirectedUrl(url(reference, "/particulars")));

        projects.elaborate(reference);
        read("contact-zgt", url(reference, "/next")).andExpect(redirectedUrl(url(reference, "")));
        read("auditor", url(reference, "/next")).andExpect(redirectedUrl(url(reference, "")));
    }

    /** The fields of the page as it is now. */
    private String[] page(String reference) {
        List<String> fields = new ArrayList<>();
        for (ElementSummary element : projects.view(reference).elements()) {
            fields.addAll(List.of("were[" + element.letter() + "]", Written.mark(element.text(), element.evidence())));
            fields.addAll(List.of("texts[" + element.letter() + "]", element.text() == null ? "" : element.text()));
            fields.addAll(List.of("evidence[" + element.letter() + "]", ""));
        }
        return fields.toArray(String[]::new);
    }

    private static String[] with(String[] page, String letter, String text) {
        String[] changed = page.clone();
        changed[List.of(page).indexOf("texts[" + letter + "]") + 1] = text;
        return changed;
    }

    private String mark(String reference) {
        ElementSummary element = element(reference, StagedProjects.SHARED);
        return Written.mark(element.text(), element.evidence());
    }

    private String text(String reference, String letter) {
        return element(reference, letter).text();
    }

    private ElementSummary element(String reference, String letter) {
        return projects.view(reference).elements().stream()
                .filter(each -> each.letter().equals(letter))
                .findFirst()
                .orElseThrow();
    }
}
