import { expect, test } from '@jest/globals'
import { failingTests } from '../../../src/core/diagnosis/tests.ts'

/** What runners print of tests that failed, and the names in it. */
const printed: readonly (readonly [names: readonly string[], ...lines: string[]])[] = [
  [['testPay(uint96)'], '[FAIL: Underfunded(8978, 666666 [6.666e5])] testPay(uint96) (runs: 3, μ: 1)'],
  [['counts rows'], '  ── Failure (test_count.R:48:3): counts rows ──────────────'],
  [['counts rows'], '── Failure: counts rows ──────────────'],
  [['counts rows'], '── 2. Error: counts rows (@test-count.R#43)  ─────'],
  [['cart.test.adds the tax'], "error: 'cart.test.adds the tax' failed:"],
  [['BenchmarkPay-16'], 'BenchmarkPay-16     \t--- FAIL: BenchmarkPay-16'],
  [['CartCest: Check the cart'], '1) CartCest: Check the cart'],
  [
    ['CartTest.addsTheTax', 'CacheTest.clears'],
    '[ERROR] Failures: ',
    '[ERROR]   CartTest.addsTheTax:14 expected: <121> but was: <120>',
    '[ERROR] Errors: ',
    '[ERROR]   CacheTest.clears:148 » PotentialStubbingProblem ',
  ],
  // The full name says more than the short one.
  [
    ['com.acme.CartTest.addsTheTax'],
    '[ERROR] com.acme.CartTest.addsTheTax -- Time elapsed: 0.01 s <<< FAILURE!',
    '[ERROR] Failures: ',
    '[ERROR]   CartTest.addsTheTax:14 expected: <121> but was: <120>',
  ],
  [['adds-tax'], 'FAIL in (adds-tax) (cart_test.clj:5)'],
  [['cart-test/adds-tax'], 'FAIL in cart-test/adds-tax (cart_test.clj:5)'],
  [['cart adds the tax'], 'Failure → spec/cart_spec.lua @ 22', 'cart adds the tax'],
  [['unique_orders_id'], '12:01:03  Failure in test unique_orders_id (models/orders.yml)'],
  [['Cart adds the tax'], '1) Cart adds the tax', '  Message:'],
  [[], '1) Cart adds the tax'],
  [[], '[ERROR]   symbol:   class Cart', '[ERROR]   location: package com.acme.cart'],
]

test.each(printed)('%j are named', (names, ...lines) => {
  expect(failingTests(lines.map((text, index) => ({ index, mark: 'text', text })))).toEqual(names)
})
