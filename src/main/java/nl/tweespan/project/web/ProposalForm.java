package nl.tweespan.project.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.HashSet;
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

/** A proposal as typed; a bean, because the answers bind by the code of their question. */
public class ProposalForm implements Checked {

    private static final UUID UNKNOWN = new UUID(0, 0);

    private @NotBlank @Size(min = 3, max = 150) @Nullable String title = "";
    private @NotBlank @Size(max = 4000) @Nullable String summary = "";
    private @NotNull @Nullable Kind kind;
    private boolean technology;

    /** {@code in} when it serves themes of Annex 1, {@code off} when none fits. */
    private @Nullable String place;

    /** The cells served, as {@code theme:domain} by code. */
    private Set<String> cells = new HashSet<>();

    private @Size(max = 300) @Nullable String offThemeSubject;

    /** To what is asked of the proposer, by the code of the question. */
    private Map<String, @Size(max = 4000) String> answers = new HashMap<>();

    /** Reference of the project whose words it began with. */
    private @Nullable String from;

    static ProposalForm empty(@Nullable String theme, @Nullable String domain) {
        ProposalForm form = new ProposalForm();
        form.kind = Kind.RESEARCH;
        form.place = "in";
        if (theme != null && domain != null) {
            form.cells.add(theme + ":" + domain);
        }
        return form;
    }

    static ProposalForm of(ProjectDetails project, AnnexVersion annex) {
        ProposalForm form = new ProposalForm();
        form.title = project.title();
        form.summary = project.summary();
        form.kind = project.kind();
        form.technology = project.technology();
        form.place = project.offTheme() ? "off" : "in";
        form.cells = project.cells().stream()
                .map(cell -> annex.theme(cell.themeId())
                                .map(AnnexContent.Theme::code)
                                .orElse("") + ":"
                        + annex.domain(cell.domainId())
                                .map(AnnexContent.Domain::code)
                                .orElse(""))
                .collect(Collectors.toSet());
        form.offThemeSubject = project.offThemeSubject();
        form.answers.putAll(project.answers());
        return form;
    }

    /** The words of another project, to begin with. */
    static ProposalForm from(ProjectDetails project, AnnexVersion annex) {
        ProposalForm form = of(project, annex);
        form.from = project.reference();
        return form;
    }

    @Override
    public void check(Errors errors) {
        if (off() && (offThemeSubject == null || offThemeSubject.isBlank())) {
            errors.rejectValue("offThemeSubject", "project.proposal.off-theme-missing");
        }
    }

    private boolean off() {
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
        return cells.stream().map(code -> key(annex, code.split(":", 2))).collect(Collectors.toSet());
    }

    private static CellKey key(AnnexVersion annex, String[] codes) {
        return new CellKey(
                annex.theme(codes[0]).map(AnnexContent.Theme::id).orElse(UNKNOWN),
                codes.length < 2
                        ? UNKNOWN
                        : annex.domain(codes[1]).map(AnnexContent.Domain::id).orElse(UNKNOWN));
    }

    public @Nullable String getTitle() {
        return title;
    }

    /** Its shortest length is that of the words, as in the database. */
    public void setTitle(@Nullable String title) {
        this.title = title == null ? null : title.strip();
    }

    public @Nullable String getSummary() {
        return summary;
    }

    public void setSummary(@Nullable String summary) {
        this.summary = summary;
    }

    public @Nullable Kind getKind() {
        return kind;
    }

    public void setKind(@Nullable Kind kind) {
        this.kind = kind;
    }

    public boolean isTechnology() {
        return technology;
    }

    public void setTechnology(boolean technology) {
        this.technology = technology;
    }

    public @Nullable String getPlace() {
        return place;
    }

    public void setPlace(@Nullable String place) {
        this.place = place;
    }

    public Set<String> getCells() {
        return cells;
    }

    public void setCells(Set<String> cells) {
        this.cells = cells;
    }

    public @Nullable String getOffThemeSubject() {
        return offThemeSubject;
    }

    public void setOffThemeSubject(@Nullable String offThemeSubject) {
        this.offThemeSubject = offThemeSubject;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public void setAnswers(Map<String, String> answers) {
        this.answers = answers;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }
}
