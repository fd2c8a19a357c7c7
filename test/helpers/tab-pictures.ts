import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { ROOT } from './test-bot.ts'

const PICTURES = join(ROOT, 'build/screenshots')
const THEMES = ['light', 'dark'] as const

/** Keeps what stands on the page now as `build/screenshots/tab-<name>.png`, in light and in dark (`-donker`). */
export async function takePictures(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.setViewportSize({ width: 1024, height: 800 })
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, contrast: 'no-preference' })
    const suffix = colorScheme === 'dark' ? '-donker' : ''
    await page.screenshot({ path: join(PICTURES, `tab-${name}${suffix}.png`) })
  }
}
