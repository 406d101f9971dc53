package nl.tweespan.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.life.Stage;
import nl.tweespan.project.life.StagedProjects;
import org.junit.jupiter.api.Test;

/** What is typed in a field of more than one line is shown so, with its addresses as links. */
class TypedPagesTests extends ProjectWebTest {

    private static final String TYPED = "Steps:\r\n1. measure\r\n2. compare <all>\r\n\r\nSee https://zgt.nl/a?b=1&c=2.";
    private static final String LINK = "<a rel=\"noopener\" href=\"https://zgt.nl/a?b=1&amp;c=2\">";
    private static final String SHOWN =
            "<p>Steps:</p><ol><li value=\"1\">measure</li><li value=\"2\">compare &lt;all&gt;</li>" + "</ol><p>See "
                    + LINK + "https://zgt.nl/a?b=1&amp;c=2</a>.</p>";

    @Test
    void anElementAndItsEvidenceAreShownAsTyped() throws Exception {
        String reference = projects.in(Stage.ELABORATION);
        send(
                "contact-zgt",
                url(reference, "/elements/" + StagedProjects.SHARED),
                "version",
                "0",
                "text",
                TYPED,
                "evidence",
                TYPED);

        assertThat(page(reference)).contains(SHOWN).contains("Steps:<br>1. measure<br>2. compare");
        assertThat(read("contact-zgt", url(reference, "/elements/" + StagedProjects.SHARED))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(">" + TYPED.replace("<all>", "&lt;all&gt;").replace("&c", "&amp;c"));
    }

    @Test
    void theReasonsOfARefusalAreShownAsTypedAlsoInTheLetter() throws Exception {
        String reference = projects.in(Stage.IN_REVIEW);
        send("zgt-academie", url(reference, "/review"), "read", text(reference), "outcome", "REFUSE", "reasons", TYPED);

        assertThat(page(reference)).contains(SHOWN);
        assertThat(read("zgt-academie", url(reference, "/refusal/letter"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .contains(SHOWN);
    }

    @Test
    void theListFindsWordsOfSummaryAndElementsAndShowsThem() throws Exception {
        String reference = projects.in(
                Stage.ELABORATION,
                new Proposal("Wounds", "Finds <b>zebrafish</b> sooner than nurses do.", Kind.RESEARCH, false, null));
        send(
                "contact-zgt",
                url(reference, "/elements/" + StagedProjects.SHARED),
                "version",
                "0",
                "text",
                "ZGT collects 100% of\r\nthe hippocampus images and UT computes.",
                "evidence",
                "");

        assertThat(list("zebrafish")).contains(reference, "Finds &lt;b&gt;<mark>zebrafish</mark>&lt;/b&gt; sooner");
        assertThat(list("HippoCampus")).contains(reference, "the <mark>hippocampus</mark> images");
        assertThat(list("100%25%20of")).contains(reference);
        assertThat(list("zebrafisch")).doesNotContain(reference);
    }

    private String list(String words) throws Exception {
        return read("contact-zgt", "/projects?q=" + words)
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private String page(String reference) throws Exception {
        return read("contact-zgt", url(reference, "")).andReturn().getResponse().getContentAsString();
    }
}
