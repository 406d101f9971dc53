/** What is shown of projects: the page, the list, what was found, what waits for whom. */
@NullMarked
package nl.tweespan.project.pages;

import org.jspecify.annotations.NullMarked;
