import { describe, expect, it } from 'vitest'
import { exitCode, playwrightCounts, sum, summary, vitestCounts, withExitCode } from './reports.mjs'

const file = (status: string, tests: string[]) => ({
  status,
  assertionResults: tests.map((each) => ({ status: each })),
})

describe('vitestCounts', () => {
  it('counts tests, and skipped ones apart', () => {
    const testResults = [
      file('passed', ['passed', 'passed', 'skipped']),
      file('failed', ['failed']),
    ]
    const report = { numPassedTests: 2, numFailedTests: 1, numPendingTests: 1, testResults }
    expect(vitestCounts(report)).toEqual({ passed: 2, failed: 1, skipped: 1 })
  })

  it('counts a file that could not be loaded as a failure', () => {
    const testResults = [file('passed', ['passed']), file('failed', [])]
    const report = { numPassedTests: 1, numFailedTests: 0, numPendingTests: 0, testResults }
    expect(vitestCounts(report)).toEqual({ passed: 1, failed: 1, skipped: 0 })
  })
})

describe('playwrightCounts', () => {
  it('counts a flaky test as failed', () => {
    const stats = { expected: 3, unexpected: 1, flaky: 1, skipped: 2 }
    expect(playwrightCounts({ stats, errors: [] })).toEqual({ passed: 3, failed: 2, skipped: 2 })
  })

  it('counts an error outside of all tests', () => {
    const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 }
    expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 0, failed: 1, skipped: 0 })
  })
})

describe('withExitCode', () => {
  it('believes an exit code more than a report without failures', () => {
    expect(withExitCode({ passed: 5, failed: 0, skipped: 0 }, 1).failed).toBe(1)
  })
  it('fails a stage that ran nothing', () => {
    expect(withExitCode({ passed: 0, failed: 0, skipped: 3 }, 0).failed).toBe(1)
  })
  it('adds nothing to failures that were counted', () => {
    expect(withExitCode({ passed: 5, failed: 2, skipped: 0 }, 1).failed).toBe(2)
  })
})

describe('summary', () => {
  it('is the line that machines read', () => {
    expect(summary({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed')
    expect(summary({ passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped')
  })
  it('adds up', () => {
    const one = { passed: 1, failed: 2, skipped: 3 }
    expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  })
})

describe('exitCode', () => {
  it('is zero only when something ran and nothing failed', () => {
    expect(exitCode({ passed: 1, failed: 0, skipped: 0 })).toBe(0)
    expect(exitCode({ passed: 9, failed: 1, skipped: 0 })).toBe(1)
    expect(exitCode({ passed: 0, failed: 0, skipped: 9 })).toBe(1)
  })
})
