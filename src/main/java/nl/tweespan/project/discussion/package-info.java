/** What the parties of a project say to each other about it, what they ask, and what a party notes for itself. */
@NullMarked
package nl.tweespan.project.discussion;

import org.jspecify.annotations.NullMarked;
