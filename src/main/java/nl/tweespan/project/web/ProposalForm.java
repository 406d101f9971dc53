package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.tweespan.annex.AnnexContent;
import nl.tweespan.annex.AnnexVersion;
import nl.tweespan.annex.CellKey;
import nl.tweespan.platform.form.Checked;
import nl.tweespan.project.life.Kind;
import nl.tweespan.project.life.Proposal;
import nl.tweespan.project.pages.ProjectDetails;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A proposal as typed.
 *
 * @param place {@code in} when it serves themes of Annex 1, {@code off} when none fits
 * @param answers to what is asked of the proposer, by the code of the question
 * @param cells the cells served, as {@code theme:domain} by code
 */
public record ProposalForm(
        @NotBlank @Size(min = 3, max = 150) @Nullable String title,
        @NotBlank @Size(max = 4000) @Nullable String summary,
        @NotNull @Nullable Kind kind,
        boolean technology,
        @Nullable String place,
        @Nullable Set<String> cells,
        @Size(max = 300) @Nullable String offThemeSubject,
        @Nullable Map<String, @Size(max = 4000) String> answers)
        implements Checked {

    public ProposalForm {
        // its shortest length is that of the words, as in the database
        title = title == null ? null : title.strip();
    }

    static ProposalForm empty(@Nullable String theme, @Nullable String domain) {
        Set<String> cells = theme == null || domain == null ? Set.of() : Set.of(theme + ":" + domain);
        return new ProposalForm("", "", Kind.RESEARCH, false, "in", cells, "", Map.of());
    }

    static ProposalForm of(ProjectDetails project, AnnexVersion annex) {
        Set<String> cells = project.cells().stream()
                .map(cell -> annex.theme(cell.themeId())
                                .map(AnnexContent.Theme::code)
                                .orElse("") + ":"
                        + annex.domain(cell.domainId())
                                .map(AnnexContent.Domain::code)
                                .orElse(""))
                .collect(Collectors.toSet());
        return new ProposalForm(
                project.title(),
                project.summary(),
                project.kind(),
                project.technology(),
                project.offTheme() ? "off" : "in",
                cells,
                project.offThemeSubject(),
                project.answers());
    }

    /** The answers by the code of the question; what was not typed is not there. */
    Map<String, String> answered() {
        return Objects.requireNonNullElse(answers, Map.of());
    }

    @Override
    public void check(Errors errors) {
        if (off() && (offThemeSubject == null || offThemeSubject.isBlank())) {
            errors.rejectValue("offThemeSubject", "project.proposal.off-theme-missing");
        }
    }

    boolean off() {
        return "off".equals(place);
    }

    Proposal proposal() {
        return new Proposal(
                Objects.requireNonNull(title).strip(),
                Objects.requireNonNull(summary).strip(),
                Objects.requireNonNull(kind),
                technology,
                off() ? Objects.requireNonNull(offThemeSubject).strip() : null);
    }

    /** The cells by id; a code that the annex does not know becomes a cell that it refuses. */
    Set<CellKey> keys(AnnexVersion annex) {
        return Objects.requireNonNullElse(cells, Set.<String>of()).stream()
                .map(code -> key(annex, code.split(":", 2)))
                .collect(Collectors.toSet());
    }

    private static CellKey key(AnnexVersion annex, String[] codes) {
        return new CellKey(
                annex.theme(codes[0]).map(AnnexContent.Theme::id).orElse(UNKNOWN),
                codes.length < 2
                        ? UNKNOWN
                        : annex.domain(codes[1]).map(AnnexContent.Domain::id).orElse(UNKNOWN));
    }

    private static final UUID UNKNOWN = new UUID(0, 0);
}
