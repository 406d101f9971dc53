package nl.tweespan.project.pages;

import nl.tweespan.project.life.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What a list of projects is narrowed to; null or blank narrows nothing.
 *
 * @param q words in the title, the reference, the summary or an element
 * @param status a {@link ProjectStatus}
 * @param theme code of a theme
 * @param domain code of a domain
 * @param kind a {@link Kind}
 * @param year the year in which it was registered
 * @param mine {@code contact} for projects one is the contact of, {@code turn} for those that wait for one
 * @param sort reference, title, status or since; with a leading minus descending
 */
public record ProjectFilter(
        @Nullable String q,
        @Nullable String status,
        @Nullable String theme,
        @Nullable String domain,
        @Nullable String kind,
        @Nullable Integer year,
        @Nullable String mine,
        @Nullable String sort) {}
