/** Pages of the projects: the list, a project, and a form for each thing that can be done to it. */
@NullMarked
package nl.tweespan.project.web;

import org.jspecify.annotations.NullMarked;
