/** What a job has to set to run on Google Cloud Dataflow; nothing of what a job does. */
package org.waqai.runner.dataflow;
