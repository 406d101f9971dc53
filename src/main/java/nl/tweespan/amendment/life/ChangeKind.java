package nl.tweespan.amendment.life;

import java.util.Arrays;
import java.util.List;
import nl.tweespan.framework.Mandate;
import nl.tweespan.shared.NotFound;
import nl.tweespan.shared.Sentence;

/** What a party may set going about the agreement itself. */
public enum ChangeKind {
    AMENDMENT("amendments", "8.1", ChangeMandates.PROPOSE_AMENDMENT),
    NOTICE("notices", "8.2", ChangeMandates.GIVE_NOTICE);

    private final String path;
    private final String article;
    private final Mandate mandate;

    ChangeKind(String path, String article, Mandate mandate) {
        this.path = path;
        this.article = article;
        this.mandate = mandate;
    }

    /** Its place in addresses. */
    public String path() {
        return path;
    }

    /** The article that it follows. */
    public String article() {
        return article;
    }

    /** Who sets it going, keeps the consequences for projects and takes it back. */
    public Mandate mandate() {
        return mandate;
    }

    public String url(String framework, int number) {
        return "/frameworks/" + framework + "/" + path + "/" + number;
    }

    /** Such as "Wijziging 2". */
    public Sentence name(int number) {
        return Sentence.of("amendment.name." + name(), number);
    }

    /** What can be answered to it. */
    public List<Reply> replies() {
        return Arrays.stream(Reply.values()).filter(each -> each.kind() == this).toList();
    }

    /** What it can mean for a project. */
    public List<Outcome> outcomes() {
        return Arrays.stream(Outcome.values())
                .filter(each -> each.kind() == this)
                .toList();
    }

    static ChangeKind of(String path) {
        return Arrays.stream(values())
                .filter(kind -> kind.path.equals(path))
                .findFirst()
                .orElseThrow(() -> new NotFound(path));
    }
}
