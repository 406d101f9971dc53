/** The projects of the demo, each led through its life by the services that people use. */
@NullMarked
package nl.tweespan.project.demo;

import org.jspecify.annotations.NullMarked;
