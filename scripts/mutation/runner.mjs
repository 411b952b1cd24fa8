import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core'
import { commonTokens, declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner'
import { bundleTests } from './suite.mjs'

/** @typedef {import('@stryker-mutator/api/test-runner').TestResult} TestResult */
/** @typedef {{ bundledTests: { directory: string, exclude: string } }} BundledTests */

/**
 * Runs the tests of a mutant in the process of the runner, in a few milliseconds, where starting vitest for every mutant
 * takes seconds.
 */
class BundledTestRunner {
  static inject = [commonTokens.options]

  /** @param {import('@stryker-mutator/api/core').StrykerOptions & Partial<BundledTests>} options */
  constructor({ bundledTests }) {
    if (bundledTests === undefined) throw new Error('stryker.config.json names no bundledTests')
    this.wanted = bundledTests
    /** @type {import('@stryker-mutator/api/core').InstrumenterContext} what instrumented code reads */
    this.mutants = {}
    Object.assign(globalThis, { [INSTRUMENTER_CONSTANTS.NAMESPACE]: this.mutants })
    /** @type {readonly import('./suite.mjs').Test[]} */
    this.tests = []
  }

  capabilities() {
    return { reloadEnvironment: false }
  }

  async init() {
    const { directory, exclude } = this.wanted
    const names = await readdir(directory, { recursive: true })
    const files = names.filter((name) => name.endsWith('.test.ts') && !name.endsWith(exclude))
    this.tests = await bundleTests(files.sort().map((name) => path.join(directory, name)))
  }

  async dryRun() {
    this.mutants.activeMutant = undefined
    this.mutants.hitLimit = undefined
    const result = await this.run(this.tests, true)
    return { ...result, mutantCoverage: this.mutants.mutantCoverage }
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const { mutants } = this
    mutants.hitCount = 0
    mutants.hitLimit = hitLimit
    mutants.activeMutant = activeMutant.id
    const wanted = testFilter === undefined ? this.tests : this.tests.filter(({ id }) => testFilter.includes(id))
    const result = await this.run(wanted, false)
    return toMutantRunResult(determineHitLimitReached(mutants.hitCount, hitLimit) ?? result)
  }

  /**
   * @param {readonly import('./suite.mjs').Test[]} tests
   * @param {boolean} all or only until one fails
   */
  async run(tests, all) {
    /** @type {TestResult[]} */
    const results = []
    for (const { id, run } of tests) {
      const startedAt = performance.now()
      this.mutants.currentTestId = id
      let failure
      try {
        await run()
      } catch (error) {
        failure = error instanceof Error ? error.message : String(error)
      }
      this.mutants.currentTestId = undefined
      const done = { id, name: id, timeSpentMs: performance.now() - startedAt }
      results.push(
        failure === undefined
          ? { ...done, status: TestStatus.Success }
          : { ...done, status: TestStatus.Failed, failureMessage: failure },
      )
      if (failure !== undefined && !all) break
    }
    return /** @type {const} */ ({ status: DryRunStatus.Complete, tests: results })
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'bundled', BundledTestRunner)]
