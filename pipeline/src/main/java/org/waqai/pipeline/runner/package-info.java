/**
 * Where a job can run, and what has to be set for that. Each runner's own code lies in a module of
 * its own under {@code runners/} and is found on the class path, so that a job on one of them needs
 * none of the others' libraries. Nothing here knows what a job does.
 */
package org.waqai.pipeline.runner;
