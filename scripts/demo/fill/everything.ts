import { type DemoAccount, fillAccounts, signatoriesOf } from './accounts'
import { fillArticles } from './articles'
import { fillEvents, fillPledges, fillRecaps } from './events'
import type { Fill } from './fill'
import { fillAdvertisements, fillEditions, fillGlobals, fillNotices } from './paper'
import { fillCraftsmen, fillStudios } from './people'
import { fillPictures } from './pictures'
import { fillColumns, fillUnionPictures, fillUnions } from './unions'

/** Fills an empty portal, each step with what the earlier ones made. @param report is told the name of each step done */
export async function fillEverything(
  fill: Fill,
  report: (step: string) => void,
): Promise<DemoAccount[]> {
  await fillUnions(fill)
  await fillColumns(fill)
  const accounts = await fillAccounts(fill)
  report('工会、栏目和账号')
  await fillPictures(fill)
  await fillUnionPictures(fill)
  report('版画')
  await fillStudios(fill)
  await fillCraftsmen(fill)
  await fillEvents(fill)
  await fillPledges(fill)
  report('工作室、工匠、活动和倡议')
  await fillArticles(fill, signatoriesOf(fill))
  await fillRecaps(fill)
  await fillEditions(fill)
  report('稿件和报纸')
  await fillAdvertisements(fill)
  await fillNotices(fill)
  await fillGlobals(fill)
  report('广告、启事和站点设置')
  return accounts
}
