package nl.tweespan.amendment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The projects about which an amendment (article 8.1) or a notice (article 8.2) must say something; offered by the room that
 * keeps the projects.
 */
public interface CoveredProjects {

    /**
     * Every project of the framework that all its parties know of and that ran or was coming at the end of that day, and the
     * named ones whatever became of them; by reference, with one statement. All of them: a gate counts on it.
     *
     * @param also ids of projects to tell of as well
     */
    List<CoveredProject> projects(UUID frameworkId, LocalDate on, Set<UUID> also);

    /** Of each of these amendments and notices that had any, how many projects had no consequence yet at the end of that day. */
    Map<UUID, Missing> missing(Collection<UUID> changes, LocalDate on);

    /**
     * Projects without consequence.
     *
     * @param examples references of a few of them
     */
    record Missing(long count, String examples) {}
}
